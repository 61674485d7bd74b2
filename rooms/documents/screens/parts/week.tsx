import { Button } from 'antd'
import { addDays, type Day } from '../../../../core/pure/days.ts'
import { DayInput, today, useQueryString, useTexts } from '../../../../core/web/index.ts'
import { useKinds } from './prints.tsx'

/** Which week a paper of a week tells of, by the day it ends: today where none was chosen. Nothing for papers of no week. */
export function WhichWeek({ kind }: { kind: string }) {
  const t = useTexts()
  const [search, go] = useQueryString()
  if (!useKinds().some((one) => one.kind === kind && one.takes.includes('weekEnd'))) return null
  const now = today()
  const end = (search['weekEnd'] ?? now) as Day
  const show = (day: string) => go(day === now ? {} : { weekEnd: day })
  return (
    <nav className="mc-week" aria-label={t('documents.week')}>
      <span>{t('documents.weekEnd')}</span>
      <Button onClick={() => show(addDays(end, -7))}>{t('documents.weekBefore')}</Button>
      <DayInput value={end} latest={now} label={t('documents.weekEnd')} onChange={(day) => show(day ?? now)} />
      <Button disabled={addDays(end, 7) > now} onClick={() => show(addDays(end, 7))}>
        {t('documents.weekAfter')}
      </Button>
    </nav>
  )
}
