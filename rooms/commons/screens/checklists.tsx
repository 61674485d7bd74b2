import { Days, List, Page, State, To, useTexts } from '../../../core/web/index.ts'
import { checklistStates, checklists } from '../contract.ts'
import { checklistTones } from './parts/looks.ts'

/** 自查清单: all of them for the office, its own for a department. */
export default function Checklists() {
  const t = useTexts()
  const text = (key: string) => t(`commons.${key}`)
  return (
    <Page title={text('checklists')}>
      <p className="mc-quiet">{text('checklistsLead')}</p>
      <List
        ask={checklists}
        label={text('checklists')}
        empty={text('noChecklists')}
        xlsx
        filters={[
          {
            name: 'state',
            label: text('state'),
            kind: 'many',
            choices: checklistStates.map((value) => ({ value, label: text(`checklist.${value}`) })),
          },
          {
            name: 'overdue',
            label: text('overdue'),
            kind: 'one',
            choices: [{ value: 'yes', label: text('overdue.yes') }],
          },
        ]}
        columns={[
          {
            key: 'title',
            title: text('checklistTitle'),
            choice: 'always',
            show: (row) => <To to={`/checklists/${row.id}`}>{row.title}</To>,
          },
          { key: 'body', title: text('department'), show: (row) => row.bodyName },
          {
            key: 'state',
            title: text('state'),
            show: (row) => <State of="commons.checklist" is={row.state} tone={checklistTones[row.state]} />,
          },
          { key: 'points', title: text('points'), align: 'right', show: (row) => row.points },
          {
            key: 'found',
            title: text('found'),
            align: 'right',
            show: (row) => (row.answeredOn === null ? '—' : row.found),
          },
          {
            key: 'dueOn',
            title: text('replyDue'),
            show: (row) => <Days day={row.dueOn} due done={row.state === 'answered' || row.state === 'settled'} />,
          },
          { key: 'answeredOn', title: text('answeredOn'), show: (row) => <Days day={row.answeredOn} /> },
        ]}
      />
    </Page>
  )
}
