import { useState } from 'react'
import {
  Act,
  ChoiceField,
  DayField,
  Days,
  LineField,
  List,
  ManyField,
  newId,
  NumberField,
  Page,
  Prose,
  Section,
  today,
  useTexts,
  YesField,
} from '../../../core/web/index.ts'
import {
  amendBound,
  amendCompetence,
  type Bound,
  boundCodes,
  bounds,
  type Competence,
  competences,
  decidingBodies,
  matters,
  recordsRequired,
} from '../contract.ts'

/** How long texts may be, and which body decides what; each a dated row with its citation. */
export default function WorkingRules() {
  const t = useTexts()
  const show = {
    name: 'show',
    label: t('policies.show'),
    kind: 'one' as const,
    choices: ['present', 'all'].map((word) => ({ value: word, label: t(`policies.show.${word}`) })),
  }
  const since = {
    key: 'fromDay',
    title: t('policies.fromDay'),
    show: (row: { fromDay: string }) => <Days day={row.fromDay} />,
  }
  const citation = {
    key: 'citation',
    title: t('policies.citation'),
    width: 170,
    show: (row: { citation: string }) => <Prose text={row.citation} />,
  }
  return (
    <Page title={t('policies.workingRules')}>
      <Section title={t('policies.competences')}>
        <List
          ask={competences}
          label={t('policies.competences')}
          filters={[show]}
          columns={[
            {
              key: 'matter',
              title: t('policies.matter'),
              choice: 'always',
              show: (row) => t(`policies.matter.${row.matter}`),
            },
            {
              key: 'bodies',
              title: t('policies.bodies'),
              show: (row) =>
                row.bodies.map((body) => t(`policies.body.${body}`)).join(' → ') || t('policies.bodies.none'),
            },
            { key: 'quorum', title: t('policies.quorum'), show: (row) => t('policies.quorumOf', { n: row.quorum }) },
            {
              key: 'record',
              title: t('policies.requiredRecord'),
              show: (row) => (
                <>
                  {t(`policies.record.${row.record}`)}
                  {row.posts ? <div className="mc-quiet">{t('policies.posts')}</div> : null}
                </>
              ),
            },
            since,
            citation,
            { key: 'acts', title: t('core.page.acts'), choice: 'always', show: (row) => <Competences row={row} /> },
          ]}
        />
      </Section>
      <Section title={t('policies.bounds')}>
        <List
          ask={bounds}
          label={t('policies.bounds')}
          columns={[
            {
              key: 'code',
              title: t('policies.text'),
              choice: 'always',
              show: (row) => t(`policies.bound.${row.code}`),
            },
            {
              key: 'span',
              title: t('policies.bounds'),
              show: (row) => t('policies.characters', { low: row.low, high: row.high }),
            },
            since,
            citation,
            { key: 'acts', title: t('core.page.acts'), choice: 'always', show: (row) => <Bounds row={row} /> },
          ]}
        />
      </Section>
    </Page>
  )
}

function Competences({ row }: { row: Competence }) {
  const t = useTexts()
  const [id, setId] = useState(newId)
  const { matter, bodies, quorum, record, posts, citation } = row
  return (
    <Act
      does={amendCompetence}
      size="small"
      input={{ id }}
      after={() => setId(newId())}
      form={{
        id: `amendCompetence:${matter}`,
        initial: { matter, bodies, quorum, record, posts, citation, fromDay: today() },
        fields: (
          <>
            <ChoiceField
              name="matter"
              label={t('policies.matter')}
              choices={matters.map((value) => ({ value, label: t(`policies.matter.${value}`) }))}
            />
            <ManyField
              name="bodies"
              label={t('policies.bodies')}
              required={false}
              choices={decidingBodies.map((value) => ({ value, label: t(`policies.body.${value}`) }))}
            />
            <NumberField name="quorum" label={t('policies.quorum')} min={0} max={100} />
            <ChoiceField
              name="record"
              label={t('policies.requiredRecord')}
              hint={t('policies.recordHint')}
              choices={recordsRequired.map((value) => ({ value, label: t(`policies.record.${value}`) }))}
            />
            <YesField name="posts" label={t('policies.posts')} hint={t('policies.postsHint')} />
            <DayField name="fromDay" label={t('policies.fromDay')} />
            <LineField name="citation" label={t('policies.citation')} />
          </>
        ),
      }}
    />
  )
}

function Bounds({ row }: { row: Bound }) {
  const t = useTexts()
  const [id, setId] = useState(newId)
  const { code, low, high, citation } = row
  return (
    <Act
      does={amendBound}
      size="small"
      input={{ id }}
      after={() => setId(newId())}
      form={{
        id: `amendBound:${code}`,
        initial: { code, low, high, citation, fromDay: today() },
        fields: (
          <>
            <ChoiceField
              name="code"
              label={t('policies.text')}
              choices={boundCodes.map((value) => ({ value, label: t(`policies.bound.${value}`) }))}
            />
            <NumberField name="low" label={t('policies.low')} min={0} />
            <NumberField name="high" label={t('policies.high')} min={1} />
            <DayField name="fromDay" label={t('policies.fromDay')} />
            <LineField name="citation" label={t('policies.citation')} />
          </>
        ),
      }}
    />
  )
}
