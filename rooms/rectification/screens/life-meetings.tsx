import { Days, List, Page, State, To, useTexts } from '../../../core/web/index.ts'
import { lifeMeetingStates, lifeMeetings } from '../contract.ts'
import { meetingTone } from './parts/looks.tsx'

/** 专题民主生活会 of every plan (T10). */
export default function LifeMeetings() {
  const t = useTexts()
  const text = (key: string) => t(`rectification.${key}`)
  return (
    <Page title={text('lifeMeetings')}>
      <List
        ask={lifeMeetings}
        label={text('lifeMeetings')}
        filters={[
          {
            name: 'state',
            label: text('state'),
            kind: 'many',
            choices: lifeMeetingStates.map((value) => ({ value, label: text(`lifeMeeting.${value}`) })),
          },
        ]}
        columns={[
          {
            key: 'body',
            title: text('body'),
            choice: 'always',
            show: (row) => <To to={`/life-meetings/${row.id}`}>{row.bodyName || text('lifeMeeting')}</To>,
          },
          {
            key: 'state',
            title: text('state'),
            show: (row) => <State of="rectification.lifeMeeting" is={row.state} tone={meetingTone(row.state)} />,
          },
          {
            key: 'dueOn',
            title: text('clockOn'),
            show: (row) => <Days day={row.dueOn} due done={row.heldOn !== null} tentative={row.provisional} />,
          },
          { key: 'heldOn', title: text('meetingHeldOn'), show: (row) => <Days day={row.heldOn} /> },
          { key: 'charge', title: text('charge'), show: (row) => row.chargeName || '—' },
          {
            key: 'attended',
            title: text('meetingAttended'),
            show: (row) =>
              row.charge === null || row.heldOn === null ? '—' : t(row.attended ? 'core.yes' : 'core.no'),
          },
          { key: 'talks', title: text('meetingTalks'), show: (row) => row.talks },
          { key: 'opinions', title: text('meetingOpinions'), show: (row) => row.opinions },
          { key: 'criticisms', title: text('meetingCriticisms'), show: (row) => row.criticisms },
        ]}
      />
    </Page>
  )
}
