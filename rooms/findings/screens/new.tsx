import { useState } from 'react'
import {
  ActForm,
  Asked,
  newId,
  Page,
  Section,
  useAsk,
  useGo,
  useMe,
  useQueryString,
  useTexts,
} from '../../../core/web/index.ts'
import { Select } from 'antd'
import { myInspections, seats } from '../../teams/contract.ts'
import { draftSheet } from '../contract.ts'
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
      {unit ? <Draft key={unit} inspection={unit} /> : null}
    </Page>
  )
}

function Draft({ inspection }: { inspection: string }) {
  const t = useTexts()
  const go = useGo()
  const me = useMe()
  const labels = useLabels()
  const [id] = useState(newId)
  const team = useAsk(seats, { inspection: inspection as never })
  const seconds = (team.data?.seats ?? [])
    .filter((one) => one.person !== me.person)
    .map((one) => ({ value: one.person, label: one.name }))
  return (
    <Section title={t('findings.sheet')}>
      <ActForm
        does={draftSheet}
        input={{ id, inspection }}
        form={{
          id: `draftSheet:${inspection}`,
          initial: { proposal: 'report' },
          labels,
          fields: (values) => <SheetFields values={values} seconds={seconds} />,
          submit: t('core.save'),
        }}
        done={(touched) => go(`/sheets/${touched.id}`)}
        cancel={() => go('/sheets')}
      />
    </Section>
  )
}
