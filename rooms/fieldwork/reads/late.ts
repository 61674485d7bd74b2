import { sql } from 'kysely'
import type { Instant } from '../../../core/pure/days.ts'
import { refuse } from '../../../core/pure/refusal.ts'
import { ask, listed } from '../../../core/server/ask.ts'
import { several } from '../../../core/server/filters.ts'
import { openUntil } from '../../../core/server/opened.ts'
import { namesOf } from '../../identity/names.ts'
import * as say from '../contract.ts'
import { calledOf } from './around.ts'

export const readingLateBox = ask(say.lateBox, async ({ eyes, input }) => {
  let some = eyes.selectFrom('fieldworkLate as l')
  if (input.inspection) some = some.where('l.inspection', '=', input.inspection)
  if (input.state) some = some.where('l.state', 'in', several<say.LateState>(input.state))
  if (input.why) some = some.where('l.why', '=', input.why)
  if (input.about) some = some.where('l.about', '=', input.about)
  const page = some
    .leftJoin('planningInspection as i', 'i.id', 'l.inspection')
    .leftJoin('identityPerson as p', 'p.id', 'l.sender')
    .select([
      ...(['l.id', 'l.inspection', 'l.state', 'l.sender', 'l.hat', 'l.why', 'l.form', 'l.command', 'l.about'] as const),
      ...(['l.size', 'l.sha256', 'l.madeAt', 'l.receivedAt', 'l.decidedBy', 'l.decidedOn', 'l.reason'] as const),
      'l.version',
      sql<string>`coalesce(i.name, '')`.as('bodyName'),
      sql<string>`coalesce(p.name, '')`.as('senderName'),
    ])
    .orderBy('l.receivedAt', 'desc')
    .orderBy('l.id')
    .offset(input.from)
    .limit(input.size)
  return listed(some, page)
})

export const readingLatePage = ask(say.latePage, async ({ eyes, input, actor }) => {
  const late = await eyes.selectFrom('fieldworkLate').selectAll().where('id', '=', input.late).executeTakeFirst()
  if (!late) return refuse('doorway.not-found', { noun: 'late' })
  const readings = await eyes
    .selectFrom('fieldworkLateReading')
    .select(['id', 'authority', 'inspection', 'about', 'openedBy', 'openedOn', 'purpose', 'openedUntil'])
    .where('about', '=', late.id)
    .orderBy('openedUntil', 'desc')
    .limit(100)
    .execute()
  return {
    late,
    bodyName: (await calledOf(eyes, late.inspection)).bodyName,
    openUntil: await openUntil(eyes, 'fieldworkLateReading', late.id, actor.person),
    readings: readings.map((one) => ({ ...one, openedUntil: one.openedUntil as Instant })),
    names: await namesOf(eyes, [late.sender, late.decidedBy, ...readings.map((one) => one.openedBy)]),
  }
})
