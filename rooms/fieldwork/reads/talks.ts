import { sql } from 'kysely'
import type { Instant } from '../../../core/pure/days.ts'
import { refuse } from '../../../core/pure/refusal.ts'
import { ask, listed } from '../../../core/server/ask.ts'
import { contains, several } from '../../../core/server/filters.ts'
import { openUntil } from '../../../core/server/opened.ts'
import { namesOf } from '../../identity/names.ts'
import * as say from '../contract.ts'
import { calledOf, seatsOf, sheetsFrom } from './around.ts'

export const readingTalks = ask(say.talks, async ({ eyes, input }) => {
  let some = eyes.selectFrom('fieldworkTalk as t').leftJoin('fieldworkPartner as p', 'p.talk', 't.id')
  if (input.inspection) some = some.where('t.inspection', '=', input.inspection)
  if (input.state) some = some.where('t.state', 'in', several<say.TalkState>(input.state))
  const { q } = input
  if (q) some = some.where((e) => e.or(['t.number', 'p.name', 'p.title'].map((column) => contains(column, q))))
  const page = some
    .leftJoin('planningInspection as i', 'i.id', 't.inspection')
    .leftJoin('identityPerson as one', 'one.id', 't.talkerOne')
    .leftJoin('identityPerson as two', 'two.id', 't.talkerTwo')
    .select(['t.id', 't.inspection', 't.number', 't.state', 't.plannedOn', 't.heldOn'])
    .select([
      sql<string>`coalesce(i.name, '')`.as('bodyName'),
      sql<string>`coalesce(p.name, '')`.as('partnerName'),
      sql<string>`coalesce(p.title, '')`.as('partnerTitle'),
      sql<string>`coalesce(p.kind, '')`.as('kind'),
      sql<string>`concat_ws('、', one.name, two.name)`.as('talkers'),
    ])
    .orderBy('t.inspection')
    .orderBy('t.serial', 'desc')
    .offset(input.from)
    .limit(input.size)
  return listed(some, page)
})

export const readingTalk = ask(say.talkPage, async ({ eyes, input, actor }) => {
  const talk = await eyes.selectFrom('fieldworkTalk').selectAll().where('id', '=', input.talk).executeTakeFirst()
  if (!talk) return refuse('doorway.not-found', { noun: 'talk' })
  const partner = await eyes.selectFrom('fieldworkPartner').selectAll().where('talk', '=', talk.id).executeTakeFirst()
  const words = await eyes.selectFrom('fieldworkWords').selectAll().where('talk', '=', talk.id).executeTakeFirst()
  const readings = await eyes
    .selectFrom('fieldworkReading')
    .select(['id', 'authority', 'inspection', 'about', 'openedBy', 'openedOn', 'purpose', 'openedUntil'])
    .where('about', '=', talk.id)
    .orderBy('openedUntil', 'desc')
    .limit(100)
    .execute()
  return {
    talk,
    ...(await calledOf(eyes, talk.inspection)),
    partner: partner ?? null,
    words: words ?? null,
    openUntil: await openUntil(eyes, 'fieldworkReading', talk.id, actor.person),
    readings: readings.map((one) => ({ ...one, openedUntil: one.openedUntil as Instant })),
    sheets: await sheetsFrom(eyes, talk.id),
    seats: await seatsOf(eyes, talk.inspection),
    names: await namesOf(eyes, [
      ...[talk.plannedBy, talk.aloneFor, talk.aloneBy, talk.talkerOne, talk.talkerTwo],
      ...readings.map((one) => one.openedBy),
    ]),
  }
})
