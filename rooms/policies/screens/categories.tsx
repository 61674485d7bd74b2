import { useState } from 'react'
import {
  Act,
  ChoiceField,
  DayField,
  Days,
  LineField,
  List,
  newId,
  Page,
  today,
  useAsk,
  useTexts,
} from '../../../core/web/index.ts'
import { isRefusal } from '../../../core/pure/refusal.ts'
import { addCategory, categories, type Category, endCategory, vocabularies } from '../contract.ts'
import { endWord } from '../rules.ts'

/** The vocabularies from which findings, causes and ways are chosen; the office adds words and ends them. */
export default function Categories() {
  const t = useTexts()
  const choices = vocabularies.map((word) => ({ value: word, label: t(`policies.vocabulary.${word}`) }))
  return (
    <Page title={t('policies.categories')} acts={<Add vocabularies={choices} />}>
      <List
        ask={categories}
        xlsx
        label={t('policies.categories')}
        filters={[
          { name: 'vocabulary', label: t('policies.vocabulary'), kind: 'one', choices },
          {
            name: 'show',
            label: t('policies.show'),
            kind: 'one',
            choices: ['present', 'all'].map((word) => ({ value: word, label: t(`policies.show.${word}`) })),
          },
        ]}
        columns={[
          {
            key: 'name',
            title: t('policies.category'),
            choice: 'always',
            show: (row) => (
              <>
                {row.parent ? <span className="mc-quiet">└ </span> : null}
                {t.language === 'zh' ? row.nameZh : row.nameEn}
              </>
            ),
          },
          {
            key: 'vocabulary',
            title: t('policies.vocabulary'),
            show: (row) => t(`policies.vocabulary.${row.vocabulary}`),
          },
          { key: 'code', title: t('policies.code'), show: (row) => <code>{row.code}</code> },
          { key: 'until', title: t('policies.untilDay'), show: (row) => <Days day={row.untilDay} /> },
          {
            key: 'acts',
            title: t('core.page.acts'),
            choice: 'always',
            show: (row) => <End word={row} />,
          },
        ]}
      />
    </Page>
  )
}

function End({ word }: { word: Category }) {
  const t = useTexts()
  const refusal = endWord(word, word.fromDay)
  return (
    <Act
      does={endCategory}
      size="small"
      unless={isRefusal(refusal) ? refusal : null}
      input={{ category: word.id, version: word.version }}
      form={{ initial: { untilDay: today() }, fields: <DayField name="untilDay" label={t('policies.untilDay')} /> }}
    />
  )
}

function Add(props: { vocabularies: readonly { value: string; label: string }[] }) {
  const t = useTexts()
  const [id, setId] = useState(newId)
  return (
    <Act
      does={addCategory}
      kind="primary"
      input={{ id }}
      after={() => setId(newId())}
      form={{
        id: 'addCategory',
        initial: { vocabulary: 'finding', parent: null, fromDay: today() },
        fields: (typed) => (
          <>
            <ChoiceField name="vocabulary" label={t('policies.vocabulary')} choices={props.vocabularies} />
            <Parent vocabulary={String(typed['vocabulary'] ?? 'finding') as Category['vocabulary']} />
            <LineField name="nameZh" label={t('policies.nameZh')} />
            <LineField name="nameEn" label={t('policies.nameEn')} />
            <LineField name="code" label={t('policies.code')} hint={t('policies.codeHint')} />
            <DayField name="fromDay" label={t('policies.fromDay')} />
          </>
        ),
      }}
    />
  )
}

function Parent(props: { vocabulary: Category['vocabulary'] }) {
  const t = useTexts()
  const { data } = useAsk(categories, { vocabulary: props.vocabulary })
  const first = (data?.rows ?? []).filter((word) => word.parent === null)
  return (
    <ChoiceField
      name="parent"
      label={t('policies.parent')}
      required={false}
      choices={first.map((word) => ({ value: word.code, label: t.language === 'zh' ? word.nameZh : word.nameEn }))}
    />
  )
}
