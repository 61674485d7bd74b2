import { Days, List, Page, State, To, useTexts } from '../../../core/web/index.ts'
import { letterStates, letters, rungCodes } from '../contract.ts'
import { letterTones } from './parts/looks.ts'

/** 督办文书 one sees, newest first. */
export default function Letters() {
  const t = useTexts()
  const text = (key: string) => t(`oversight.${key}`)
  const named = (key: string, words: readonly string[]) =>
    words.map((value) => ({ value, label: text(`${key}.${value}`) }))
  return (
    <Page title={text('letters')}>
      <List
        ask={letters}
        label={text('letters')}
        xlsx
        filters={[
          { name: 'state', label: text('state'), kind: 'many', choices: named('letter', letterStates) },
          { name: 'rung', label: text('rung'), kind: 'many', choices: named('rung', rungCodes) },
          {
            name: 'overdue',
            label: text('lettersOverdue'),
            kind: 'one',
            choices: [{ value: 'yes', label: text('lettersOverdueOnly') }],
          },
        ]}
        columns={[
          {
            key: 'rung',
            title: text('rung'),
            choice: 'always',
            show: (row) => <To to={`/letters/${row.id}`}>{text(`rung.${row.rung}`)}</To>,
          },
          { key: 'number', title: text('letterNumber'), show: (row) => row.number || '—' },
          { key: 'body', title: text('body'), show: (row) => row.bodyName },
          { key: 'matters', title: text('matterCount'), show: (row) => row.matters },
          {
            key: 'state',
            title: text('state'),
            show: (row) => <State of="oversight.letter" is={row.state} tone={letterTones[row.state]} />,
          },
          { key: 'issuedOn', title: text('issuedBy'), show: (row) => <Days day={row.issuedOn} /> },
          {
            key: 'dueOn',
            title: text('letterDue'),
            show: (row) => (
              <Days
                day={row.dueOn}
                due
                done={!['issued', 'received'].includes(row.state)}
                tentative={row.provisional}
              />
            ),
          },
          { key: 'answeredOn', title: text('answeredBy'), show: (row) => <Days day={row.answeredOn} /> },
        ]}
      />
    </Page>
  )
}
