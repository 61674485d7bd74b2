import { Act, LineField, ManyField, newId, useAsk, useTexts } from '../../../../core/web/index.ts'
import { ownReminders, setReminders, ways, weekdays } from '../../contract.ts'

/** On which days and by which ways one is told; the button says what is set. */
export function ReminderSetting() {
  const t = useTexts()
  const { data } = useAsk(ownReminders, {})
  if (!data) return null
  const { setting } = data
  const initial = setting
    ? { days: setting.days, ways: setting.ways, mail: setting.mail, hook: setting.hook }
    : { days: weekdays.slice(0, 5), ways: [], mail: '', hook: '' }
  return (
    <Act
      does={setReminders}
      kind="primary"
      input={{ reminderSetting: setting?.id ?? newId(), version: setting?.version ?? null }}
      form={{
        id: 'own-reminders',
        initial,
        note: t('notices.leadOut'),
        labels: {
          days: t('notices.days'),
          ways: t('notices.ways'),
          mail: t('notices.mail'),
          hook: t('notices.hook'),
        },
        fields: (
          <>
            <ManyField
              name="ways"
              label={t('notices.ways')}
              choices={ways.map((value) => ({ value, label: t(`notices.way.${value}`) }))}
            />
            <ManyField
              name="days"
              label={t('notices.days')}
              hint={t('notices.hint.days')}
              choices={weekdays.map((value) => ({ value, label: t(`notices.day.${value}`) }))}
            />
            <LineField name="mail" label={t('notices.mail')} />
            <LineField name="hook" label={t('notices.hook')} hint={t('notices.hint.hook')} />
          </>
        ),
      }}
    />
  )
}
