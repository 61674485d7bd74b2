import { sql } from 'kysely'
import { refuse } from '../../../core/pure/refusal.ts'
import { ask, listed } from '../../../core/server/ask.ts'
import { several } from '../../../core/server/filters.ts'
import { saysWords } from '../../../core/server/words.ts'
import { namesOf } from '../../identity/names.ts'
import * as say from '../contract.ts'
import { calledOf, seatsOf, sheetsFrom } from './around.ts'

export const readingVisits = ask(say.visits, async ({ eyes, input }) => {
  let some = eyes.selectFrom('fieldworkVisit as v')
  if (input.inspection) some = some.where('v.inspection', '=', input.inspection)
  if (input.kind) some = some.where('v.kind', 'in', several<say.Visit['kind']>(input.kind))
  if (input.state) some = some.where('v.state', 'in', several<say.VisitState>(input.state))
  const { q } = input
  if (q) some = some.where(saysWords('v.words', ['v.number', 'v.subject', 'v.place'], q))
  const page = some
    .leftJoin('planningInspection as i', 'i.id', 'v.inspection')
    .leftJoin('identityPerson as one', 'one.id', 'v.visitorOne')
    .leftJoin('identityPerson as two', 'two.id', 'v.visitorTwo')
    .select(['v.id', 'v.inspection', 'v.number', 'v.kind', 'v.state', 'v.subject', 'v.place', 'v.heldOn'])
    .select([
      sql<string>`coalesce(i.name, '')`.as('bodyName'),
      sql<string>`concat_ws('、', one.name, two.name)`.as('visitors'),
    ])
    .orderBy('v.inspection')
    .orderBy('v.serial', 'desc')
    .offset(input.from)
    .limit(input.size)
  return listed(some, page)
})

export const readingVisit = ask(say.visitPage, async ({ eyes, input }) => {
  const visit = await eyes.selectFrom('fieldworkVisit').selectAll().where('id', '=', input.visit).executeTakeFirst()
  if (!visit) return refuse('doorway.not-found', { noun: 'visit' })
  const { bodyName } = await calledOf(eyes, visit.inspection)
  const { proposedBy, allowedBy, visitorOne, visitorTwo } = visit
  const names = await namesOf(eyes, [proposedBy, allowedBy, visitorOne, visitorTwo])
  return {
    visit,
    bodyName,
    sheets: await sheetsFrom(eyes, visit.id),
    seats: await seatsOf(eyes, visit.inspection),
    names,
  }
})
