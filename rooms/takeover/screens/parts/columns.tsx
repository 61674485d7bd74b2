import { Select, Table, Tag } from 'antd'
import { useState } from 'react'
import type * as z from 'zod'
import { refuse } from '../../../../core/pure/refusal.ts'
import { Act, Problem, Section, Trouble, useTexts } from '../../../../core/web/index.ts'
import { useCategories } from '../../../feedback/screens/parts/category.ts'
import { type ledgerColumns, mapLedger } from '../../contract.ts'
import { plainWord } from '../../rules/words.ts'
import type { Shown } from '../takeover.tsx'

type Ledger = z.output<(typeof ledgerColumns)['gives']>
type Column = Ledger['columns'][number]

const NOT_TAKEN = '-'
const AS_ALL = '='

/** What each column of a ledger is taken for: proposed by its head, decided by the office, remembered for the next ledger. */
export function Columns({ shown, ledger }: { shown: Shown; ledger: Ledger }) {
  const t = useTexts()
  const { choices } = useCategories()
  const { takeover } = shown
  const [fields, setFields] = useState<Readonly<Record<string, string | null>>>(() =>
    Object.fromEntries(ledger.columns.map(({ key, field }) => [key, field])),
  )
  const [words, setWords] = useState<Readonly<Record<string, string>>>({})
  const [category, setCategory] = useState(takeover.category)
  if (ledger.refusal) return <Trouble problem={new Problem({ code: ledger.refusal.code })} />
  const byName = new Map(choices.map(({ value, label }) => [plainWord(label), value as string]))
  const decided = new Map(
    ledger.words.flatMap(({ word, category: code, decided: is }) => {
      const chosen = words[word] ?? (is ? (code ?? AS_ALL) : byName.get(word))
      return chosen === undefined ? [] : [[word, chosen] as const]
    }),
  )
  const heads = Object.entries(fields).map(([head, field]) => ({ head, field }))
  const problem = heads.some(({ field }) => field === 'problem') ? true : refuse('takeover.no-problem-column')
  return (
    <Section
      title={t('takeover.columns')}
      acts={
        <Act
          does={mapLedger}
          kind="primary"
          unless={problem}
          input={{
            takeover: takeover.id,
            version: takeover.version,
            heads,
            words: [...decided].map(([word, code]) => ({
              word,
              category: code === AS_ALL ? null : (code as typeof category),
            })),
            category,
          }}
        />
      }
    >
      <p className="mc-quiet">{t('takeover.columnsHint')}</p>
      <Table<Column>
        size="small"
        pagination={false}
        rowKey="key"
        dataSource={ledger.columns}
        columns={[
          { title: t('takeover.column'), width: 60, dataIndex: 'letters' },
          { title: t('takeover.head'), dataIndex: 'head' },
          {
            title: t('takeover.example'),
            responsive: ['sm'],
            render: (_, { example }) => <span className="mc-quiet">{example}</span>,
          },
          {
            title: t('takeover.field'),
            width: '45%',
            render: (_, { key, sure, head }) => (
              <>
                <Select
                  size="small"
                  className="mc-takeover-field"
                  aria-label={`${t('takeover.field')} ${head}`}
                  value={fields[key] ?? NOT_TAKEN}
                  onChange={(field) => setFields({ ...fields, [key]: field === NOT_TAKEN ? null : field })}
                  showSearch={{ optionFilterProp: 'label' }}
                  options={[
                    { value: NOT_TAKEN, label: t('takeover.notTaken') },
                    ...ledger.fields.map((value) => ({ value, label: t(`takeover.field.${value}`) })),
                  ]}
                />
                {sure ? null : <Tag>{t('takeover.guessed')}</Tag>}
              </>
            ),
          },
        ]}
      />
      <Words
        words={ledger.words}
        decided={decided}
        decide={(word, category) => setWords({ ...words, [word]: category })}
      />
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the select within is the control */}
      <label className="mc-takeover-category">
        <span>{t('takeover.categoryOfAll')}</span>
        <Select
          aria-label={t('takeover.categoryOfAll')}
          value={category || undefined}
          onChange={(chosen: string | undefined) => setCategory((chosen ?? '') as typeof category)}
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          options={choices}
        />
      </label>
      {ledger.skipped.length > 0 ? (
        <details>
          <summary>
            {t('takeover.skipped')}
            {t.aside(ledger.skipped.length)}
          </summary>
          <ul>
            {ledger.skipped.map(({ row, reason, text }) => (
              <li key={row}>
                {row} · {t(`takeover.skip.${reason}`)} · {text}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </Section>
  )
}

/** Each different word under 问题类别 with the category it means; one that is named like a category is proposed as that. */
function Words(props: {
  words: Ledger['words']
  decided: ReadonlyMap<string, string>
  decide: (word: string, category: string) => void
}) {
  const { words, decided, decide } = props
  const t = useTexts()
  const { choices } = useCategories()
  if (words.length === 0) return null
  return (
    <>
      <h3 className="mc-takeover-missing">{t('takeover.words')}</h3>
      <p className="mc-quiet">{t('takeover.wordsHint')}</p>
      <Table<Ledger['words'][number]>
        size="small"
        pagination={false}
        rowKey="word"
        dataSource={words}
        columns={[
          { title: t('takeover.word'), render: (_, { word }) => <span className="mc-takeover-clause">{word}</span> },
          { title: t('takeover.wordRows'), width: 60, dataIndex: 'rows' },
          {
            title: t('takeover.category'),
            width: '55%',
            render: (_, { word, decided: is }) => (
              <>
                <Select<string>
                  size="small"
                  className="mc-takeover-field"
                  aria-label={`${t('takeover.category')} ${word}`}
                  placeholder={t('takeover.wordUndecided')}
                  value={decided.get(word) ?? null}
                  onChange={(category) => decide(word, category)}
                  showSearch={{ optionFilterProp: 'label' }}
                  options={[{ value: AS_ALL, label: t('takeover.noCategory') }, ...choices]}
                />
                {is ? null : <Tag>{t('takeover.guessed')}</Tag>}
              </>
            ),
          },
        ]}
      />
    </>
  )
}
