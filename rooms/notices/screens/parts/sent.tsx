import { Days, List, Section, State, type Tone, useAsk, useTexts } from '../../../../core/web/index.ts'
import { ownReminders, type ReminderState, reminders, reminderStates, ways } from '../../contract.ts'

const tones: Readonly<Record<ReminderState, Tone>> = {
  waiting: 'warn',
  sent: 'good',
  nothing: 'off',
  refused: 'bad',
  failed: 'bad',
}
const ours = ['not-open', 'domain', 'private']

/** How notices are set, and what was sent by each way: numbers, and whether it was taken. */
export function SentReminders() {
  const t = useTexts()
  const { data } = useAsk(ownReminders, {})
  const set = data?.setting
  const why = (answer: string) =>
    answer === '' ? '' : ours.includes(answer) ? t(`notices.answer.${answer}`) : t('notices.answer.other', { answer })
  return (
    <Section title={t('notices.sentReminders')} flush>
      <p className="mc-quiet">
        {set && set.ways.length > 0
          ? t('notices.settingIs', {
              days: set.days.map((day) => t(`notices.day.${day}`)).join(t.pause),
              ways: set.ways.map((way) => t(`notices.way.${way}`)).join(t.pause),
            })
          : t('notices.settingNone')}{' '}
        {set?.ways.map((way) => (
          <code key={way}>{way === 'mail' ? set.mail : set.hook}</code>
        ))}
      </p>
      <List
        ask={reminders}
        xlsx
        label={t('notices.sentReminders')}
        empty={t('notices.noReminders')}
        filters={[
          {
            name: 'way',
            label: t('notices.way'),
            kind: 'many',
            choices: ways.map((value) => ({ value, label: t(`notices.way.${value}`) })),
          },
          {
            name: 'state',
            label: t('notices.outcome'),
            kind: 'many',
            choices: reminderStates.map((value) => ({ value, label: t(`notices.reminder.${value}`) })),
          },
        ]}
        columns={[
          { key: 'onDay', title: t('notices.onDay'), choice: 'always', show: (row) => <Days day={row.onDay} /> },
          { key: 'way', title: t('notices.way'), show: (row) => t(`notices.way.${row.way}`) },
          { key: 'waiting', title: t('notices.waiting'), show: (row) => row.waiting },
          { key: 'late', title: t('notices.late'), show: (row) => row.late },
          {
            key: 'state',
            title: t('notices.outcome'),
            show: (row) => <State of="notices.reminder" is={row.state} tone={tones[row.state]} />,
          },
          { key: 'answer', title: t('notices.answer'), show: (row) => why(row.answer) },
        ]}
      />
    </Section>
  )
}
