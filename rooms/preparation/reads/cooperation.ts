import { sql } from 'kysely'
import { refuse } from '../../../core/pure/refusal.ts'
import { ask } from '../../../core/server/ask.ts'
import { contains, several } from '../../../core/server/filters.ts'
import { namesOf } from '../../identity/names.ts'
import * as say from '../contract.ts'

export const readingCooperations = ask(say.cooperations, async ({ eyes, input }) => {
  let some = eyes.selectFrom('preparationCooperation as c')
  if (input.inspection) some = some.where('c.inspection', '=', input.inspection)
  if (input.kind) some = some.where('c.kind', 'in', several<say.Cooperation['kind']>(input.kind))
  if (input.department) some = some.where('c.department', 'in', several<say.Department>(input.department))
  if (input.shared) some = some.where('c.shared', 'in', several<say.Cooperation['shared']>(input.shared))
  if (input.state) some = some.where('c.state', 'in', several<say.CooperationState>(input.state))
  if (input.q) some = some.where(contains(['c.subject', 'c.detail', 'c.answer'], input.q))
  const { count } = await some.select((e) => e.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  const rows = await some
    .leftJoin('planningInspection as i', 'i.id', 'c.inspection')
    .select(['c.id', 'c.inspection', 'c.kind', 'c.department', 'c.shared', 'c.state', 'c.subject', 'c.askedOn'])
    .select(['c.dueOn', 'c.answeredOn', 'c.count', sql<string>`coalesce(i.name, '')`.as('bodyName')])
    .orderBy('c.askedOn', 'desc')
    .orderBy('c.id')
    .offset(input.from)
    .limit(input.size)
    .execute()
  return { rows, count }
})

export const readingCooperation = ask(say.cooperationPage, async ({ eyes, input }) => {
  const cooperation = await eyes
    .selectFrom('preparationCooperation')
    .selectAll()
    .where('id', '=', input.cooperation)
    .executeTakeFirst()
  if (!cooperation) return refuse('doorway.not-found', { noun: 'cooperation' })
  const unit = await eyes
    .selectFrom('planningInspection')
    .select('name')
    .where('id', '=', cooperation.inspection)
    .executeTakeFirst()
  const points = await eyes
    .selectFrom('preparationPoint')
    .selectAll()
    .where('cooperation', '=', cooperation.id)
    .orderBy('onDay')
    .orderBy('id')
    .limit(500)
    .execute()
  const { askedBy, decidedBy, answeredBy } = cooperation
  const names = await namesOf(eyes, [askedBy, decidedBy, answeredBy, ...points.map((one) => one.by)])
  return { cooperation, bodyName: unit?.name ?? '', points, names }
})

export const readingSupport = ask(say.support, async ({ eyes, input }) => {
  let some = eyes.selectFrom('preparationCooperation')
  if (input.inspection) some = some.where('inspection', '=', input.inspection)
  const given = (shared: string) =>
    sql<number>`count(*) filter (where state = 'answered' and shared = ${shared})`.as(shared)
  const rows = await some
    .select(['department', given('information'), given('guidance'), given('talent'), given('results')])
    .select(sql<number>`count(*) filter (where state in ('proposed', 'asked'))`.as('awaited'))
    .groupBy('department')
    .orderBy(sql`array_position(${sql.val(say.departments as unknown as string[])}::text[], department)`)
    .execute()
  return { rows: rows as never }
})
