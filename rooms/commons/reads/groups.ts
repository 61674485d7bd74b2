import { sql } from 'kysely'
import { refuse } from '../../../core/pure/refusal.ts'
import { armsOf } from '../../../core/pure/sight.ts'
import { ask, listed } from '../../../core/server/ask.ts'
import { contains, several } from '../../../core/server/filters.ts'
import { spreadsheetOf } from '../../../core/server/spreadsheet.ts'
import { namesOf } from '../../identity/names.ts'
import * as say from '../contract.ts'
import { similarTo } from '../similar.ts'
import { zh } from '../texts/zh.ts'
import { categoryName } from './matrix.ts'

const ownerName = sql<string>`coalesce((select o.name from registry_organisation o where o.id = g.owner), '')`

export const readingGroups = ask(say.problemGroups, async ({ eyes, input, today }) => {
  let some = eyes.selectFrom('commonsGroup as g')
  if (input.kind) some = some.where('g.kind', 'in', several<say.GroupKind>(input.kind))
  if (input.state) some = some.where('g.state', 'in', several<say.GroupState>(input.state))
  if (input.overdue) some = some.where('g.state', '=', 'approved').where('g.dueOn', '<', today)
  const { q } = input
  if (q) some = some.where(contains(['g.title', 'g.summary'], q))
  const page = some
    .select(['g.id', 'g.kind', 'g.state', 'g.title', 'g.sheets', 'g.units', 'g.dueOn', 'g.draftedOn', 'g.version'])
    .select([ownerName.as('ownerName'), categoryName('g.category').as('categoryName')])
    .orderBy(sql`array_position(array['proposed', 'forming', 'approved', 'closed', 'dropped'], g.state)`)
    .orderBy('g.draftedOn', 'desc')
    .orderBy('g.id')
    .offset(input.from)
    .limit(input.size)
  return listed(some, page)
})

export const readingGroup = ask(say.problemGroupPage, async ({ eyes, actor, input }) => {
  const found = await eyes
    .selectFrom('commonsGroup as g')
    .selectAll('g')
    .select([ownerName.as('ownerName'), categoryName('g.category').as('categoryName')])
    .where('g.id', '=', input.problemGroup)
    .executeTakeFirst()
  if (!found) return refuse('doorway.not-found', { noun: 'problemGroup' })
  const { ownerName: owner, categoryName: category, ...group } = found
  const sees = armsOf(say.groupedFinding.sight, actor.hat).length > 0
  const members = sees
    ? await eyes
        .selectFrom('commonsMember')
        .selectAll()
        .where('group', '=', group.id)
        .orderBy(sql`array_position(array['in', 'out', 'declined'], standing)`)
        .orderBy('unitName')
        .orderBy('onDay')
        .orderBy('id')
        .execute()
    : []
  const { draftedBy, proposedBy, decidedBy, closedBy } = group
  const names = await namesOf(eyes, [
    ...[draftedBy, proposedBy, decidedBy, closedBy],
    ...members.flatMap(({ by, outBy }) => [by, outBy]),
  ])
  return { group, ownerName: owner, categoryName: category, members, names }
})

export const readingSimilar = ask(say.similarFindings, async ({ eyes, actor, input }) => {
  const group = await eyes
    .selectFrom('commonsGroup')
    .select('id')
    .where('id', '=', input.problemGroup)
    .executeTakeFirst()
  if (!group) return refuse('doorway.not-found', { noun: 'problemGroup' })
  const rows = await similarTo(eyes, actor.scope.authority, group.id)
  return { rows, count: rows.length }
})

const { words } = zh
const named = (key: string) => (words as Readonly<Record<string, string>>)[key] ?? key

export const groupsSheet = spreadsheetOf(say.problemGroups, words.problemGroups, [
  { head: words.groupTitle, width: 40, of: (row) => row.title },
  { head: words.groupKind, width: 10, of: (row) => named(`kind.${row.kind}`) },
  { head: words.way, width: 16, of: (row) => named(`way.${row.kind}`) },
  { head: words.state, width: 10, of: (row) => named(`problemGroup.${row.state}`) },
  { head: words.sheetCount, kind: 'number', of: (row) => row.sheets },
  { head: words.unitCount, kind: 'number', of: (row) => row.units },
  { head: words.owner, width: 24, of: (row) => row.ownerName },
  { head: words.dueOn, kind: 'day', of: (row) => row.dueOn },
])
