import { sql } from 'kysely'
import { ask } from '../../../core/server/ask.ts'
import { contains, several } from '../../../core/server/filters.ts'
import { spreadsheetOf } from '../../../core/server/spreadsheet.ts'
import { bodyName } from '../../registry/names.ts'
import * as say from '../contract.ts'
import { zh } from '../texts/zh.ts'

export const readingIntakes = ask(say.intakes, async ({ eyes, input }) => {
  const { count } = await eyes
    .selectFrom('preparationIntake')
    .select((e) => e.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  const rows = await eyes
    .selectFrom('preparationIntake as t')
    .leftJoin('planningRound as r', 'r.id', 't.round')
    .leftJoin('identityPerson as p', 'p.id', 't.by')
    .select(['t.id', 't.round', 't.department', 't.secrecy', 't.fileName', 't.sha256', 't.rows', 't.added', 't.same'])
    .select(['t.by', 't.onDay', 't.version', sql<string>`coalesce(r.name, '')`.as('roundName')])
    .select(sql<string>`coalesce(p.name, '')`.as('byName'))
    .orderBy('t.onDay', 'desc')
    .orderBy('t.id')
    .offset(input.from)
    .limit(input.size)
    .execute()
  return { rows, count }
})

export const readingItems = ask(say.givenItems, async ({ eyes, input }) => {
  let some = eyes.selectFrom('preparationItem as t')
  if (input.inspection) some = some.where('t.inspection', '=', input.inspection)
  if (input.department) some = some.where('t.department', 'in', several<say.Department>(input.department))
  if (input.kind) some = some.where('t.kind', '=', input.kind)
  if (input.q) some = some.where(contains(['t.kind', 't.matter'], input.q))
  const { count } = await some.select((e) => e.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  const rows = await some
    .leftJoin('planningInspection as i', 'i.id', 't.inspection')
    .select(['t.id', 't.inspection', 't.department', 't.kind', 't.matter', 't.count'])
    .select(sql<string>`coalesce(i.name, '')`.as('bodyName'))
    .orderBy('t.inspection')
    .orderBy('t.department')
    .orderBy('t.kind')
    .orderBy('t.id')
    .offset(input.from)
    .limit(input.size)
    .execute()
  return { rows, count }
})

export const itemsSheet = spreadsheetOf(say.givenItems, zh.words.items, [
  { head: '被巡察党组织', width: 24, of: (row) => row.bodyName },
  { head: '部门', width: 14, of: (row) => zh.words[`department.${row.department}`] },
  { head: '事项类别', width: 16, of: (row) => row.kind },
  { head: '内容', width: 60, of: (row) => row.matter },
  { head: '数量', kind: 'number', width: 8, of: (row) => row.count },
])

export const readingFocusPoints = ask(say.focusPoints, async ({ eyes, input }) => {
  let some = eyes.selectFrom('preparationFocus')
  if (input.list) some = some.where('list', 'in', several<say.ListName>(input.list))
  if (input.state) some = some.where('state', 'in', several<say.FocusState>(input.state))
  if (input.sector) some = some.where('sector', '=', input.sector)
  if (input.area) some = some.where('area', '=', input.area)
  if (input.q) some = some.where(contains(['text', 'basis', 'sector'], input.q))
  const { count } = await some.select((e) => e.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  const rows = await some
    .select(bodyName('preparation_focus.area').as('areaName'))
    .select([
      'id',
      'list',
      'bodyKind',
      'sector',
      'area',
      'text',
      'basis',
      'state',
      'proposedBy',
      'proposedOn',
      'decidedBy',
    ])
    .select(['decidedOn', 'version'])
    .orderBy(sql`array_position(array['proposed', 'admitted', 'retired'], state)`)
    .orderBy('list')
    .orderBy('bodyKind')
    .orderBy('sector')
    .orderBy('id')
    .offset(input.from)
    .limit(input.size)
    .execute()
  return { rows, count }
})
