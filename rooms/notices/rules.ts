import type { Day } from '../../core/pure/days.ts'
import type { DeskGroup } from '../../core/pure/desk.ts'
import { flow } from '../../core/pure/flow.ts'
import { type Refusal, refuse } from '../../core/pure/refusal.ts'
import { type ReminderSetting, type ReminderState, type Way, type Weekday, weekdays } from './contract.ts'

/** A notice is begun when its day comes, and tried until it is taken, refused or given up; when nothing waits none is sent. */
export const lifeOfSending = flow<ReminderState>()({
  waiting: { send: 'sent', skip: 'nothing', refuse: 'refused', giveUp: 'failed' },
  sent: {},
  nothing: {},
  refused: {},
  failed: {},
})

/** The day of the week of a calendar day. */
export const weekdayOf = (day: Day): Weekday => weekdays[(new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7] as Weekday

/** By which ways somebody is to be told on a day. */
export const waysOn = ({ days, ways }: Pick<ReminderSetting, 'days' | 'ways'>, day: Day): readonly Way[] =>
  days.includes(weekdayOf(day)) ? ways : []

/** How much waits for somebody and how much of it is late. What is on course (due later than its amber days) is not counted: nobody need do anything. */
export type Much = Readonly<{ waiting: number; late: number }>

/** Sums the desks of all hats somebody holds. */
export const sumOf = (groups: readonly DeskGroup[]): Much => ({
  waiting: groups.reduce((sum, { lights: { red, amber, new: fresh } }) => sum + red + amber + fresh, 0),
  late: groups.reduce((sum, { lights }) => sum + lights.red, 0),
})

/** What the other side made of a notice: taken, not now, or never; `answer` is a number of its own or a word of ours. */
export type Outcome = Readonly<{ was: 'taken' | 'later' | 'never'; answer: string }>

/** So often a notice is tried, over about two hours. */
export const mostTries = 8

type Tried = Readonly<{ tries: number }>

/** What becomes of a notice that was tried once more. */
export function afterTry(
  { tries }: Tried,
  { was, answer }: Outcome,
): { state: ReminderState; tries: number; answer: string } {
  const now = tries + 1
  if (was === 'taken') return { state: 'sent', tries: now, answer: '' }
  if (was === 'never') return { state: 'refused', tries: now, answer }
  return { state: now >= mostTries ? 'failed' : 'waiting', tries: now, answer }
}

/** Refuses a setting that names a way without saying where to, or the same word twice. */
export function inOrder(said: Pick<ReminderSetting, 'days' | 'ways' | 'mail' | 'hook'>): true | Refusal {
  if (said.ways.includes('mail') && said.mail === '') return refuse('notices.no-mailbox', { field: 'mail' })
  if (said.ways.includes('hook') && said.hook === '') return refuse('notices.no-name', { field: 'hook' })
  if (said.ways.length > 0 && said.days.length === 0) return refuse('notices.no-day', { field: 'days' })
  return true
}

/** All a notice says: how much waits, and where one signs in; never a name of a body, never a word of a sheet. */
export function wordingOf({ waiting, late }: Much, link: string | null): { subject: string; lines: readonly string[] } {
  const zh = `您有${waiting}件事项待办${late > 0 ? `，其中${late}件已逾期` : ''}`
  const en = `${waiting} ${waiting === 1 ? 'item waits' : 'items wait'} for you${late > 0 ? `, ${late} of them overdue` : ''}`
  return {
    subject: `明察：${zh}`,
    lines: [
      `${zh}。请登录查看${link === null ? '' : `：${link}`}`,
      '本提醒不含任何办案内容。提醒的日期和方式可在“提醒”页修改。',
      '',
      `${en}. Please sign in${link === null ? '.' : `: ${link}`}`,
      'This notice holds nothing of any case. Days and ways are changed on the page “Notices”.',
    ],
  }
}
