import { useState } from 'react'
import {
  Act,
  ActForm,
  Asked,
  ChoiceField,
  LineField,
  newId,
  Page,
  ProseField,
  Section,
  useAsk,
  useGo,
  useMe,
  useQueryString,
  useTexts,
} from '../../../core/web/index.ts'
import { Select } from 'antd'
import { myInspections, seats } from '../../teams/contract.ts'
import { draftSheet, noteSuspicion, origins } from '../contract.ts'
import { useCategories } from './parts/categories.ts'
import { SheetFields, useLabels } from './parts/fields.tsx'
import './parts/findings.css'

/** A new sheet: for which unit, then what it says. What is typed is kept as a draft of that unit. */
export default function NewSheet() {
  const t = useTexts()
  const [search, go] = useQueryString()
  const mine = useAsk(myInspections, { size: 100 })
  const unit = search['inspection']
  return (
    <Page title={t('findings.draftSheet')} back={{ to: '/sheets', label: t('findings.sheets') }}>
      <Section title={t('findings.body')}>
        <Asked of={mine}>
          {({ rows }) => (
            <Select
              className="mc-wide"
              aria-label={t('findings.body')}
              value={unit ?? null}
              options={rows.map((one) => ({ value: one.id as string, label: one.name }))}
              onChange={(inspection: string) => go({ inspection })}
            />
          )}
        </Asked>
      </Section>
      {unit ? <Draft key={unit} inspection={unit} began={beganWith(search)} /> : null}
    </Page>
  )
}

type Began = Readonly<{ began: '' | (typeof origins)[number]; from: string | null }>

/** What the sheet begins with, as the page of a talk, a visit or a borrowed paper says in the address. */
function beganWith({ began, from }: Readonly<Record<string, string | undefined>>): Began {
  const noun = origins.find((one) => one === began)
  return noun && from ? { began: noun, from } : { began: '', from: null }
}

/** 问题来源 as it follows from where the sheet begins. */
const sourceOf = { '': undefined, talk: 'talk', visit: 'survey', loan: 'papers' } as const

/** Not yet a sheet: the suspicion is noted with where it came from, to be taken up later. */
function OnlySuspicion({ inspection, began }: { inspection: string; began: Began }) {
  const t = useTexts()
  const go = useGo()
  const category = useCategories()
  const [id] = useState(newId)
  return (
    <Act
      does={noteSuspicion}
      input={{ id, inspection, source: sourceOf[began.began] ?? 'talk', ...began }}
      after={() => go(`/sheets/${id}`)}
      form={{
        id: `noteSuspicion:${began.from}`,
        fields: (
          <>
            <LineField name="title" label={t('findings.title')} />
            <ChoiceField name="category" label={t('findings.category')} choices={category.top} />
            <ProseField name="overview" label={t('findings.overview')} hint={t('findings.hint.overview')} />
          </>
        ),
      }}
    />
  )
}

function Draft({ inspection, began }: { inspection: string; began: Began }) {
  const t = useTexts()
  const go = useGo()
  const me = useMe()
  const labels = useLabels()
  const [id] = useState(newId)
  const team = useAsk(seats, { inspection: inspection as never })
  const seconds = (team.data?.seats ?? [])
    .filter((one) => one.person !== me.person && one.role !== 'leader')
    .map((one) => ({ value: one.person, label: one.name }))
  return (
    <Section title={t('findings.sheet')}>
      {began.began === '' ? null : (
        <p>
          {t('findings.beginsWith', { noun: t(`findings.origin.${began.began}`) })}{' '}
          <OnlySuspicion inspection={inspection} began={began} />
        </p>
      )}
      <ActForm
        does={draftSheet}
        input={{ id, inspection, ...began }}
        form={{
          id: `draftSheet:${began.from ?? inspection}`,
          initial: { proposal: 'report', rules: [], ...(began.began === '' ? {} : { source: sourceOf[began.began] }) },
          labels,
          fields: (values) => <SheetFields inspection={inspection} values={values} seconds={seconds} />,
          submit: t('core.save'),
        }}
        done={(touched) => go(`/sheets/${touched.id}`)}
        cancel={() => go('/sheets')}
      />
    </Section>
  )
}
