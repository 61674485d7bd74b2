import { useState } from 'react'
import { body } from '../../../core/pure/hats.ts'
import {
  Act,
  DayField,
  Days,
  LineField,
  List,
  ManyField,
  newId,
  Page,
  Prose,
  ProseField,
  To,
  today,
  useAsk,
  useMe,
  useTexts,
} from '../../../core/web/index.ts'
import { type FeedbackMeeting, feedbackMeetings, holdFeedbackMeeting, opinions, recordCommitment } from '../contract.ts'

/** 反馈会: each unit's line of every meeting, with what its principal committed himself to. */
export default function FeedbackMeetings() {
  const t = useTexts()
  const { hat } = useMe()
  const text = (key: string) => t(`feedback.${key}`)
  return (
    <Page title={text('feedbackMeetings')} acts={hat === 'office' ? <Hold /> : null}>
      {(body as readonly string[]).includes(hat) ? null : <p className="mc-quiet">{text('meetingsNote')}</p>}
      <List
        ask={feedbackMeetings}
        xlsx
        label={text('feedbackMeetings')}
        filters={[
          { name: 'q', label: text('meetingTitle'), kind: 'text' },
          {
            name: 'committed',
            label: text('commitments'),
            kind: 'one',
            choices: (['yes', 'no'] as const).map((value) => ({ value, label: text(`committed.${value}`) })),
          },
        ]}
        columns={[
          {
            key: 'body',
            title: text('body'),
            choice: 'always',
            show: (row) => <To to={`/opinions/${row.opinion}`}>{row.bodyName}</To>,
          },
          { key: 'title', title: text('meetingTitle'), show: (row) => row.title },
          { key: 'day', title: text('meetingDay'), show: (row) => <Days day={row.day} /> },
          { key: 'place', title: text('meetingPlace'), show: (row) => row.place },
          { key: 'host', title: text('meetingHost'), show: (row) => row.host },
          {
            key: 'commitment',
            title: text('commitment'),
            show: (row) =>
              row.speaker === '' ? text('noCommitment') : <Prose text={`${row.speaker}${t.colon}${row.commitment}`} />,
          },
          { key: 'acts', title: '', show: (row) => <Commit meeting={row} /> },
        ]}
      />
    </Page>
  )
}

function Commit({ meeting }: { meeting: FeedbackMeeting }) {
  const t = useTexts()
  const { speaker, commitment } = meeting
  return (
    <Act
      does={recordCommitment}
      size="small"
      input={{ feedbackMeeting: meeting.id, version: meeting.version }}
      form={{
        initial: { speaker, commitment },
        labels: { speaker: t('feedback.speaker'), commitment: t('feedback.commitment') },
        fields: (
          <>
            <LineField name="speaker" label={t('feedback.speaker')} />
            <ProseField name="commitment" label={t('feedback.commitment')} rows={8} />
          </>
        ),
      }}
    />
  )
}

function Hold() {
  const t = useTexts()
  const [id] = useState(newId)
  const asked = useAsk(opinions, { state: 'approved,delivered,received', size: 200 })
  const text = (key: string) => t(`feedback.${key}`)
  return (
    <Act
      does={holdFeedbackMeeting}
      kind="primary"
      input={{ id }}
      form={{
        initial: { day: today() },
        fields: (
          <>
            <LineField name="title" label={text('meetingTitle')} />
            <DayField name="day" label={text('meetingDay')} latest={today()} />
            <LineField name="place" label={text('meetingPlace')} />
            <LineField name="host" label={text('meetingHost')} />
            <ManyField
              name="opinions"
              label={text('meetingUnits')}
              choices={(asked.data?.rows ?? []).map((one) => ({
                value: one.id,
                label: `${one.bodyName} ${one.number}`,
              }))}
            />
          </>
        ),
      }}
    />
  )
}
