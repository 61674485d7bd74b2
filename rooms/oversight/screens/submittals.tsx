import { Days, List, Page, State, To, useTexts } from '../../../core/web/index.ts'
import { submittalStates, submittals } from '../contract.ts'
import { submittalTones } from './parts/looks.ts'

/** 提级呈报: what went up to the leading group and the committee. */
export default function Submittals() {
  const t = useTexts()
  const text = (key: string) => t(`oversight.${key}`)
  return (
    <Page title={text('submittals')}>
      <List
        ask={submittals}
        label={text('submittals')}
        filters={[
          {
            name: 'state',
            label: text('state'),
            kind: 'many',
            choices: submittalStates.map((value) => ({ value, label: text(`submittal.${value}`) })),
          },
        ]}
        columns={[
          {
            key: 'title',
            title: text('submittalTitle'),
            choice: 'always',
            show: (row) => <To to={`/submittals/${row.id}`}>{row.title}</To>,
          },
          { key: 'body', title: text('body'), show: (row) => row.bodyName },
          {
            key: 'state',
            title: text('state'),
            show: (row) => <State of="oversight.submittal" is={row.state} tone={submittalTones[row.state]} />,
          },
          {
            key: 'outcome',
            title: text('outcome'),
            show: (row) => (row.outcome === null ? '—' : text(`outcome.${row.outcome}`)),
          },
          { key: 'submittedOn', title: text('submittedBy'), show: (row) => <Days day={row.submittedOn} /> },
          { key: 'decidedOn', title: text('decidedOn'), show: (row) => <Days day={row.decidedOn} /> },
        ]}
      />
    </Page>
  )
}
