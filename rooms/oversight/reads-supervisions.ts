import { sql } from 'kysely'
import { refuse } from '../../core/pure/refusal.ts'
import { ask, listed } from '../../core/server/ask.ts'
import { spreadsheetOf } from '../../core/server/spreadsheet.ts'
import { namesOf } from '../identity/names.ts'
import { bodyName } from '../registry/names.ts'
import * as say from './contract.ts'
import { supervisionsOwedBy } from './owing.ts'
import { zh } from './texts/zh.ts'

export const readingSupervisions = ask(say.supervisions, async ({ eyes, input }) => {
  let some = eyes.selectFrom('oversightSupervision as s')
  if (input.inspection) some = some.where('s.inspection', '=', input.inspection)
  if (input.department) some = some.where('s.department', '=', input.department)
  if (input.late) some = some.where(sql<boolean>`(coalesce(s.filed_on > s.due_on, false) = ${input.late === 'yes'})`)
  const page = some
    .select(['s.id', 's.inspection', 's.department', 's.endedOn', 's.dueOn', 's.provisional', 's.filedOn'])
    .select(['s.tasks', 's.closed', 's.longTerm', 's.left', 's.returned', bodyName('s.body').as('bodyName')])
    .orderBy('s.filedOn', 'desc')
    .orderBy('s.id')
    .offset(input.from)
    .limit(input.size)
  return listed(some, page)
})

export const readingSupervisionsOwed = ask(say.supervisionsOwed, async ({ eyes, actor, input, today }) => {
  const { inspection, department } = input
  const rows = await supervisionsOwedBy(eyes, { authority: actor.scope.authority, today, inspection, department })
  return { rows: rows.slice(input.from, input.from + input.size), count: rows.length }
})

export const readingSupervision = ask(say.supervisionPage, async ({ eyes, input }) => {
  const found = await eyes
    .selectFrom('oversightSupervision as s')
    .selectAll('s')
    .select(bodyName('s.body').as('bodyName'))
    .where('s.id', '=', input.supervision)
    .executeTakeFirst()
  if (!found) return refuse('doorway.not-found', { noun: 'supervision' })
  const { bodyName: name, ...supervision } = found
  return { supervision, bodyName: name, names: await namesOf(eyes, [supervision.filedBy]) }
})

const { words } = zh
/** 整改监督情况报告台账 to take away. */
export const supervisionsSheet = spreadsheetOf(say.supervisions, words.supervisions, [
  { head: words.body, width: 24, of: (row) => row.bodyName },
  { head: words.department, width: 12, of: (row) => words[`department.${row.department}`] },
  { head: words.endedOn, kind: 'day', width: 14, of: (row) => row.endedOn },
  { head: words.supervisionDue, kind: 'day', width: 14, of: (row) => row.dueOn },
  { head: words.filedOn, kind: 'day', width: 14, of: (row) => row.filedOn },
  { head: words.itemCount, kind: 'number', width: 8, of: (row) => row.tasks },
  { head: words.closedCount, kind: 'number', width: 8, of: (row) => row.closed },
  { head: words.longTermCount, kind: 'number', width: 8, of: (row) => row.longTerm },
  { head: words.leftCount, kind: 'number', width: 8, of: (row) => row.left },
  { head: words.returnedCount, kind: 'number', width: 8, of: (row) => row.returned },
])
