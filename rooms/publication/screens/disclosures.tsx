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
  To,
  today,
  useTexts,
} from '../../../core/web/index.ts'
import { disclosures, openDisclosure } from '../contract.ts'
import { useUnits } from './parts/looks.ts'

/** What is owed to party and public under T14, and what of it is out. */
export default function Disclosures() {
  const t = useTexts()
  const text = (key: string) => t(`publication.${key}`)
  const out = (day: string | null) => (day === null ? text('notOut') : <Days day={day as never} />)
  return (
    <Page title={text('disclosures')} acts={<Open />}>
      <List
        ask={disclosures}
        label={text('disclosures')}
        empty={text('noDisclosures')}
        filters={[
          {
            name: 'open',
            label: text('open'),
            kind: 'one',
            choices: (['yes', 'no'] as const).map((value) => ({ value, label: text(value) })),
          },
        ]}
        columns={[
          {
            key: 'unit',
            title: text('unit'),
            choice: 'always',
            show: (row) => <To to={`/publications?inspection=${row.inspection}`}>{row.unitName}</To>,
          },
          { key: 'opinionNumber', title: text('opinionNumber'), show: (row) => row.opinionNumber },
          { key: 'receivedOn', title: text('receivedOn'), show: (row) => <Days day={row.receivedOn} /> },
          {
            key: 'dueOn',
            title: text('dueOn'),
            show: (row) => (
              <Days
                day={row.dueOn}
                due
                done={row.partyOn !== null && row.publicOn !== null}
                tentative={row.provisional}
              />
            ),
          },
          { key: 'partyOn', title: text('partyOn'), show: (row) => out(row.partyOn) },
          { key: 'publicOn', title: text('publicOn'), show: (row) => out(row.publicOn) },
        ]}
      />
    </Page>
  )
}

function Open() {
  const t = useTexts()
  const units = useUnits()
  const [id, renew] = useState(newId)
  return (
    <Act
      does={openDisclosure}
      kind="primary"
      input={{ id }}
      after={() => renew(newId())}
      form={{
        id: 'openDisclosure',
        initial: { receivedOn: today() },
        fields: (
          <>
            <ChoiceField name="inspection" label={t('publication.unit')} choices={units} />
            <LineField name="opinionNumber" label={t('publication.opinionNumber')} />
            <DayField name="receivedOn" label={t('publication.receivedOn')} />
          </>
        ),
      }}
    />
  )
}
