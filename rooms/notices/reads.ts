import { ask, listed } from '../../core/server/ask.ts'
import { several } from '../../core/server/filters.ts'
import { spreadsheetOf } from '../../core/server/spreadsheet.ts'
import { zh as policyZh } from '../policies/texts/zh.ts'
import { runningClocks } from './clocks/running.ts'
import * as say from './contract.ts'
import type {} from './tables.ts'
import { zh } from './texts/zh.ts'

export * from './clocks/desk.ts'

export const readingOwnReminders = ask(say.ownReminders, async ({ eyes, actor }) => ({
  setting:
    (await eyes.selectFrom('noticesSetting').selectAll().where('person', '=', actor.person).executeTakeFirst()) ?? null,
}))

export const readingReminders = ask(say.reminders, async ({ eyes, input }) => {
  let some = eyes.selectFrom('noticesReminder')
  if (input.way) some = some.where('way', 'in', several<say.Way>(input.way))
  if (input.state) some = some.where('state', 'in', several<say.ReminderState>(input.state))
  const page = some
    .select(['id', 'onDay', 'way', 'state', 'waiting', 'late', 'tries', 'answer', 'version'])
    .orderBy('onDay', 'desc')
    .orderBy('way')
    .offset(input.from)
    .limit(input.size)
  return listed(some, page)
})

export const reminderTable = spreadsheetOf(say.reminders, zh.words.sentReminders, [
  { head: '日期', kind: 'day', width: 14, of: (row) => row.onDay },
  { head: '方式', width: 12, of: (row) => zh.words[`way.${row.way}`] },
  { head: '待办件数', width: 10, of: (row) => row.waiting },
  { head: '逾期件数', width: 10, of: (row) => row.late },
  { head: '结果', width: 14, of: (row) => zh.words[`reminder.${row.state}`] },
])

export const readingClimbs = ask(say.climbs, async ({ eyes, actor, input }) => {
  let some = eyes.selectFrom('noticesClimb as c')
  if (input.climbed) some = some.where('c.code', 'in', several<say.Climb['code']>(input.climbed))
  if (input.height) some = some.where('c.level', 'in', several<say.Climb['level']>(input.height))
  if (input.open) some = some.where('c.endedOn', input.open === 'yes' ? 'is' : 'is not', null)
  const page = some
    .leftJoin('planningInspection as i', 'i.id', 'c.inspection')
    .select(['c.id', 'c.code', 'c.noun', 'c.about', 'c.inspection', 'c.level', 'c.dueOn', 'c.onDay', 'c.endedOn'])
    .select((e) => [
      e.fn.coalesce('i.name', e.val('')).as('inspectionName'),
      (actor.hat === 'office' ? e.ref('c.link') : e.val('')).as('link'),
    ])
    .orderBy('c.onDay', 'desc')
    .orderBy('c.code')
    .orderBy('c.id')
    .offset(input.from)
    .limit(input.size)
  return listed(some, page as never) as never
})

export const climbTable = spreadsheetOf(say.climbs, zh.words.climbs, [
  { head: '时限', width: 8, of: (row) => row.code },
  { head: '事由', width: 30, of: (row) => zh.words[`clock.${row.code}`] },
  { head: '巡察任务', width: 30, of: (row) => row.inspectionName },
  { head: '到期', kind: 'day', width: 14, of: (row) => row.dueOn },
  { head: '升至', width: 12, of: (row) => zh.words[`level.${row.level}`] },
  { head: '升级日期', kind: 'day', width: 14, of: (row) => row.onDay },
  { head: '停止日期', kind: 'day', width: 14, of: (row) => row.endedOn },
])

const among = (wanted: string | undefined, word: string) => wanted === undefined || wanted.split(',').includes(word)

export const readingClocks = ask(say.clocks, async ({ eyes, actor, input, today }) => {
  const rows = (await runningClocks(eyes, actor, today, input.code?.split(',')))
    .filter(({ light, level }) => among(input.light, light) && among(input.level, level))
    .filter(({ inspection }) => input.inspection === undefined || inspection === input.inspection)
  return { rows: rows.slice(input.from, input.from + input.size), count: rows.length }
})

export const clockTable = spreadsheetOf(say.clocks, zh.words.clocks, [
  { head: '时限', width: 8, of: (row) => row.code },
  { head: '事由', width: 30, of: (row) => zh.words[`clock.${row.code as (typeof say.clockCodes)[number]}`] },
  { head: '对象', width: 36, of: (row) => row.title },
  { head: '起算', kind: 'day', width: 14, of: (row) => row.startedOn },
  { head: '到期', kind: 'day', width: 14, of: (row) => row.dueOn },
  { head: '是否暂定', width: 10, of: (row) => (row.provisional ? policyZh.words.provisional : '') },
  { head: '逾期天数', width: 10, of: (row) => row.late },
  { head: '升至', width: 12, of: (row) => zh.words[`level.${row.level}`] },
  { head: '停止条件', width: 30, of: (row) => zh.words[`stops.${row.code as (typeof say.clockCodes)[number]}`] },
])
