import {
  Asked,
  Days,
  List,
  Page,
  Section,
  State,
  To,
  useAsk,
  useQueryString,
  useTexts,
} from '../../../core/web/index.ts'
import { channels, immediateBoard, immediateStates, immediates } from '../contract.ts'
import { immediateTones } from './parts/tones.ts'
import './parts/findings.css'

const counted = ['issued', 'open', 'overdue', 'closed', 'carried'] as const

/** 立行立改台账 (domain 4.16, S3-16), with how many of each tempo (S0-19). */
export default function Immediates() {
  const t = useTexts()
  const [search] = useQueryString()
  const text = (key: string) => t(`findings.${key}`)
  const board = useAsk(immediateBoard, search['inspection'] ? { inspection: search['inspection'] } : {})
  return (
    <Page title={text('immediates')}>
      <Asked of={board}>
        {({ rows }) => (
          <Section title={text('immediateBoard')} flush>
            <div className="mc-tempo-wide">
              <table className="mc-tempo">
                <thead>
                  <tr>
                    <th scope="col">{text('channel')}</th>
                    {counted.map((name) => (
                      <th key={name} scope="col">
                        {text(`immediate${name[0]?.toUpperCase()}${name.slice(1)}`)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {rows.map((row) => (
                    <tr key={row.channel}>
                      <th scope="row">{text(`channel.${row.channel}`)}</th>
                      {counted.map((name) => (
                        <td key={name}>{row[name]}</td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </Section>
        )}
      </Asked>
      <List
        ask={immediates}
        label={text('immediates')}
        xlsx
        filters={[
          { name: 'q', label: text('immediateSearch'), kind: 'text' },
          {
            name: 'state',
            label: text('state'),
            kind: 'many',
            choices: immediateStates.map((value) => ({ value, label: text(`immediate.${value}`) })),
          },
          {
            name: 'channel',
            label: text('channel'),
            kind: 'one',
            choices: channels.map((value) => ({ value, label: text(`channel.${value}`) })),
          },
          {
            name: 'overdue',
            label: text('immediateOverdue'),
            kind: 'one',
            choices: [{ value: 'yes', label: text('immediateOverdueOnly') }],
          },
        ]}
        columns={[
          {
            key: 'title',
            title: text('immediateTitle'),
            choice: 'always',
            show: (row) => <To to={`/immediates/${row.id}`}>{row.title}</To>,
          },
          { key: 'number', title: text('immediateNumber'), show: (row) => row.number || '—' },
          { key: 'body', title: text('body'), show: (row) => row.bodyName },
          { key: 'channel', title: text('channel'), show: (row) => text(`channel.${row.channel}`) },
          {
            key: 'state',
            title: text('state'),
            show: (row) => <State of="findings.immediate" is={row.state} tone={immediateTones[row.state]} />,
          },
          {
            key: 'dueOn',
            title: text('immediateDue'),
            sort: { up: 'due' },
            show: (row) => <Days day={row.dueOn} due done={['closed', 'carried', 'dropped'].includes(row.state)} />,
          },
          { key: 'issuedOn', title: text('issuedOn'), show: (row) => <Days day={row.issuedOn} /> },
          { key: 'closedOn', title: text('immediateClosed'), show: (row) => <Days day={row.closedOn} /> },
        ]}
      />
    </Page>
  )
}
