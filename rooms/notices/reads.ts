import { ask, listed } from '../../core/server/ask.ts'
import { spreadsheetOf } from '../../core/server/spreadsheet.ts'
import * as say from './contract.ts'
import { zh } from './texts/zh.ts'
import type {} from './tables.ts'

export const readingOwnReminders = ask(say.ownReminders, async ({ eyes, actor }) => ({
  setting:
    (await eyes.selectFrom('noticesSetting').selectAll().where('person', '=', actor.person).executeTakeFirst()) ?? null,
}))

export const readingReminders = ask(say.reminders, async ({ eyes, input }) => {
  let some = eyes.selectFrom('noticesReminder')
  if (input.way) some = some.where('way', 'in', input.way.split(',') as say.Way[])
  if (input.state) some = some.where('state', 'in', input.state.split(',') as say.ReminderState[])
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
