import { Days, List, Page, State, To, useTexts } from '../../../core/web/index.ts'
import { escalationStates, escalations, levels } from '../contract.ts'
import { escalationTone } from './parts/looks.tsx'

/** What bodies could not solve at their own level (S4-21). */
export default function Escalations() {
  const t = useTexts()
  const text = (key: string) => t(`rectification.${key}`)
  return (
    <Page title={text('escalations')}>
      <List
        ask={escalations}
        label={text('escalations')}
        filters={[
          {
            name: 'state',
            label: text('state'),
            kind: 'many',
            choices: escalationStates.map((value) => ({ value, label: text(`escalation.${value}`) })),
          },
          {
            name: 'level',
            label: text('level'),
            kind: 'one',
            choices: levels.map((value) => ({ value, label: text(`level.${value}`) })),
          },
        ]}
        columns={[
          {
            key: 'title',
            title: text('title'),
            choice: 'always',
            show: (row) => <To to={`/escalations/${row.id}`}>{row.title}</To>,
          },
          { key: 'body', title: text('body'), show: (row) => row.bodyName },
          { key: 'level', title: text('level'), show: (row) => text(`level.${row.level}`) },
          {
            key: 'state',
            title: text('state'),
            show: (row) => <State of="rectification.escalation" is={row.state} tone={escalationTone(row.state)} />,
          },
          { key: 'leadName', title: text('leadName'), show: (row) => row.leadName || '—' },
          { key: 'raisedOn', title: text('raisedOn'), show: (row) => <Days day={row.raisedOn} /> },
          {
            key: 'dueOn',
            title: text('clockOn'),
            show: (row) => <Days day={row.dueOn} due done={row.state !== 'accepted'} />,
          },
        ]}
      />
    </Page>
  )
}
