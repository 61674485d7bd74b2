import { sql } from 'kysely'
import { refuse } from '../../../core/pure/refusal.ts'
import { ask } from '../../../core/server/ask.ts'
import { several } from '../../../core/server/filters.ts'
import { saysWords } from '../../../core/server/words.ts'
import { namesOf } from '../../identity/names.ts'
import { issuerOf } from '../../registry/names.ts'
import * as say from '../contract.ts'
import { midtermDue } from '../rules/site.ts'
import { calledOf, seatsOf } from './around.ts'

export const readingSiteRecords = ask(say.siteRecords, async ({ eyes, input }) => {
  let some = eyes.selectFrom('fieldworkSiteRecord as s')
  if (input.inspection) some = some.where('s.inspection', '=', input.inspection)
  if (input.kind) some = some.where('s.kind', 'in', several<say.SiteKind>(input.kind))
  if (input.open) some = some.where('s.kind', '=', 'demand').where('s.repliedOn', 'is', null)
  if (input.until) some = some.where('s.heldOn', '<=', input.until)
  const { q } = input
  if (q) some = some.where(saysWords('s.words', ['s.number', 's.subject', 's.place', 's.text'], q))
  const { count } = await some.select((e) => e.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  const found = await some
    .leftJoin('planningInspection as i', 'i.id', 's.inspection')
    .leftJoin('identityPerson as p', 'p.id', 's.by')
    .selectAll('s')
    .select([sql<string>`coalesce(i.name, '')`.as('bodyName'), sql<string>`coalesce(p.name, '')`.as('byName')])
    .orderBy('s.inspection')
    .orderBy('s.serial', 'desc')
    .offset(input.from)
    .limit(input.size)
    .execute()
  return { rows: found.map(({ authority: _authority, ...row }) => row), count }
})

export const readingNotices = ask(say.notices, async ({ eyes, input }) => {
  const called = await calledOf(eyes, input.inspection)
  const unit = await eyes
    .selectFrom('planningInspection')
    .select(['body', 'enteredOn', 'exitOn'])
    .where('id', '=', input.inspection)
    .executeTakeFirst()
  if (!unit) return refuse('doorway.not-found', { noun: 'inspection' })
  const notices = await eyes
    .selectFrom('fieldworkNotice')
    .selectAll()
    .where('inspection', '=', input.inspection)
    .orderBy('kind')
    .execute()
  const said = await eyes
    .selectFrom('fieldworkSiteRecord')
    .select(['kind', 'reach', 'heldOn'])
    .where('inspection', '=', input.inspection)
    .where('kind', 'in', ['publicity', 'midterm'])
    .execute()
  const names = await namesOf(
    eyes,
    notices.flatMap((one) => [one.draftedBy, one.issuedBy]),
  )
  const leader = (await seatsOf(eyes, input.inspection)).find(({ role }) => role === 'leader')
  return {
    issuer: await issuerOf(eyes, unit.body),
    ...{ ...called, leaderName: leader?.name ?? '', notices, names },
    midtermDue: midtermDue(unit.enteredOn, unit.exitOn),
    midterm: said.find((one) => one.kind === 'midterm')?.heldOn ?? null,
    reached: said.filter((one) => one.kind === 'publicity').reduce((sum, { reach }) => sum + reach, 0),
  }
})
