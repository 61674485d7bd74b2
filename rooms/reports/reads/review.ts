import { sql } from 'kysely'
import type { Hat } from '../../../core/pure/hats.ts'
import { refuse } from '../../../core/pure/refusal.ts'
import { ask } from '../../../core/server/ask.ts'
import type { Reader } from '../../../core/server/tables.ts'
import { namesOf } from '../../identity/names.ts'
import * as say from '../contract.ts'
import * as keep from '../store.ts'

/** The last trip of each report one was asked about, as parts tell it: a department sees nothing else of a report. */
export const lastTrips = (eyes: Reader, hat: Hat) =>
  eyes
    .selectFrom('reportsPart as p')
    .leftJoin('planningInspection as i', 'i.id', 'p.inspection')
    .select([
      sql<string>`min(p.id::text)`.as('id'),
      'p.report',
      'p.trip',
      sql<string>`coalesce(i.name, '')`.as('bodyName'),
    ])
    .select(sql<number>`count(*)`.as('parts'))
    .select(
      sql<number>`count(*) filter (where not exists (select from reports_part_opinion o where o.part = p.id and o.hat = ${hat}))`.as(
        'open',
      ),
    )
    .where(sql<boolean>`p.trip = (select max(last.trip) from reports_part last where last.report = p.report)`)
    .groupBy(['p.report', 'p.trip', 'i.name'])

export const readingReviewsAsked = ask(say.reviewsAsked, async ({ eyes, actor, input }) => {
  const all = (
    await lastTrips(eyes, actor.hat).orderBy('p.trip', 'desc').orderBy('p.report').limit(2_000).execute()
  ).filter(({ open }) => input.waiting === undefined || (input.waiting === 'yes') === open > 0)
  return { rows: all.slice(input.from, input.from + input.size), count: all.length }
})

export const readingReview = ask(say.reviewPage, async ({ eyes, actor, input }) => {
  const [last] = await lastTrips(eyes, actor.hat).where('p.report', '=', input.inspectionReport).execute()
  if (!last) return refuse('doorway.not-found', { noun: 'inspectionReport' })
  const opinions = await keep.opinionsOf(eyes, last.report, last.trip)
  const ended = await eyes
    .selectFrom('reportsTrip')
    .select('ended')
    .where('report', '=', last.report)
    .where('trip', '=', last.trip)
    .executeTakeFirst()
  return {
    bodyName: last.bodyName,
    trip: last.trip,
    open: ended === undefined || ended.ended === null,
    parts: await keep.partsOf(eyes, last.report, last.trip),
    opinions,
    names: await namesOf(
      eyes,
      opinions.flatMap(({ by, answeredBy }) => [by, answeredBy]),
    ),
  }
})
