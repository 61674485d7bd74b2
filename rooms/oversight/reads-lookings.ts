import { sql } from 'kysely'
import { ask, listed } from '../../core/server/ask.ts'
import { spreadsheetOf } from '../../core/server/spreadsheet.ts'
import type { Reader } from '../../core/server/tables.ts'
import { zh as core } from '../../core/texts/zh.ts'
import * as say from './contract.ts'
import { zh } from './texts/zh.ts'

type Wanted = Readonly<{
  round?: string | undefined
  inspection?: string | undefined
  person?: string | undefined
  what?: string | undefined
  hat?: string | undefined
  since?: string | undefined
  until?: string | undefined
}>

/** What was opened, as far as one sees it and wants it. */
function wanted(eyes: Reader, { round, inspection, person, what, hat, since, until }: Wanted) {
  let some = eyes.selectFrom('oversightLooking as l')
  if (round) some = some.where('l.round', '=', round)
  if (inspection) some = some.where('l.inspection', '=', inspection)
  if (person) some = some.where('l.person', '=', person as never)
  if (what) some = some.where('l.what', 'in', what.split(',') as say.LookedAt[])
  if (hat) some = some.where('l.hat', '=', hat as never)
  if (since) some = some.where('l.onDay', '>=', since as never)
  if (until) some = some.where('l.onDay', '<=', until as never)
  return some
}

export const readingLookings = ask(say.lookings, async ({ eyes, input }) => {
  // Tips and leads are kept one by one, for their walls; told is what was opened at a unit on a day.
  const some = wanted(eyes, input)
    .select(['l.authority', 'l.round', 'l.inspection', 'l.person', 'l.hat', 'l.what', 'l.onDay'])
    .select([sql<string>`min(l.id::text)::uuid`.as('id'), sql<number>`sum(l.times)::int`.as('times')])
    .groupBy(['l.authority', 'l.round', 'l.inspection', 'l.person', 'l.hat', 'l.what', 'l.onDay'])
  const told = eyes.selectFrom(some.as('l'))
  const page = told
    .leftJoin('identityPerson as p', 'p.id', 'l.person')
    .leftJoin('planningInspection as i', 'i.id', 'l.inspection')
    .leftJoin('planningRound as r', 'r.id', 'l.round')
    .selectAll('l')
    .select(sql<string>`coalesce(p.name, '—')`.as('name'))
    .select(sql<string>`coalesce(i.name, '—')`.as('unitName'))
    .select(sql<string>`coalesce(r.name, '—')`.as('roundName'))
    .orderBy('l.onDay', 'desc')
    .orderBy('l.id')
    .offset(input.from)
    .limit(input.size)
  return listed(told, page)
})

export const readingLookers = ask(say.lookers, async ({ eyes, input }) => {
  const days = wanted(eyes, input)
    .select((e) => ['l.person', 'l.hat', 'l.onDay', e.fn.sum<number>('l.times').as('times')])
    .groupBy(['l.person', 'l.hat', 'l.onDay'])
  const units = wanted(eyes, input)
    .select((e) => ['l.person', 'l.hat', e.fn.count('l.inspection').distinct().as('units')])
    .groupBy(['l.person', 'l.hat'])
  const some = eyes.selectFrom(units.as('u'))
  const page = some
    .innerJoin(days.as('d'), (on) => on.onRef('d.person', '=', 'u.person').onRef('d.hat', '=', 'u.hat'))
    .leftJoin('identityPerson as p', 'p.id', 'u.person')
    .select(['u.person', 'u.hat'])
    .select([sql<string>`coalesce(p.name, '—')`.as('name'), sql<number>`u.units::int`.as('units')])
    .select([sql<number>`sum(d.times)::int`.as('times'), sql<number>`count(*)::int`.as('days')])
    .select(sql<number>`max(d.times)::int`.as('mostOnDay'))
    .groupBy(['u.person', 'u.hat', 'u.units', 'p.name'])
    .orderBy(sql`sum(d.times) desc`)
    .orderBy('u.person')
    .orderBy('u.hat')
    .offset(input.from)
    .limit(input.size)
  return listed(some, page)
})

export const readingAccessReviews = ask(say.accessReviews, async ({ eyes, input }) => {
  let some = eyes.selectFrom('oversightAccessReview as v')
  if (input.round) some = some.where('v.round', '=', input.round)
  if (input.found) some = some.where('v.found', '=', input.found === 'yes')
  const page = some
    .leftJoin('identityPerson as p', 'p.id', 'v.by')
    .leftJoin('planningRound as r', 'r.id', 'v.round')
    .selectAll('v')
    .select(sql<string>`coalesce(r.name, '—')`.as('roundName'))
    .select(sql<string>`coalesce(p.name, '—')`.as('byName'))
    .select(
      sql<string[]>`array(select q.name from identity_person q where q.id = any (v.about) order by q.name)`.as('names'),
    )
    .orderBy('v.onDay', 'desc')
    .orderBy('v.id')
    .offset(input.from)
    .limit(input.size)
  return listed(some, page)
})

const { words } = zh
const hatWord = (hat: string): string => (core.words as Readonly<Record<string, string>>)[`hat.${hat}`] ?? hat

/** 查阅情况 to take away. */
export const lookingsSheet = spreadsheetOf(say.lookings, words.lookings, [
  { head: words.onDay, kind: 'day', width: 12, of: (row) => row.onDay },
  { head: words.looker, width: 14, of: (row) => row.name },
  { head: words.underHat, width: 18, of: (row) => hatWord(row.hat) },
  { head: words.lookedAt, width: 14, of: (row) => words[`lookedAt.${row.what}`] },
  { head: words.unit, width: 28, of: (row) => row.unitName },
  { head: words.round, width: 28, of: (row) => row.roundName },
  { head: words.times, kind: 'number', width: 8, of: (row) => row.times },
])
