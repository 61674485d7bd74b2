import { sql } from 'kysely'
import type { Instant } from '../../core/pure/days.ts'
import { refuse } from '../../core/pure/refusal.ts'
import { ask } from '../../core/server/ask.ts'
import { contains, several } from '../../core/server/filters.ts'
import { openUntil } from '../../core/server/opened.ts'
import { namesOf } from '../identity/names.ts'
import * as say from './contract.ts'

export * from './desk.ts'
export * from './reads/checks.ts'
export * from './reads/holders.ts'
export * from './reads/keeping.ts'

export const readingTips = ask(say.tips, async ({ eyes, input }) => {
  let some = eyes.selectFrom('tipsTip as t')
  if (input.inspection) some = some.where('t.inspection', '=', input.inspection)
  if (input.state) some = some.where('t.state', 'in', several<say.TipState>(input.state))
  if (input.channel) some = some.where('t.channel', 'in', several<say.Tip['channel']>(input.channel))
  if (input.against) some = some.where('t.against', '=', input.against)
  if (input.named) some = some.where('t.named', '=', input.named === 'yes')
  if (input.receivedFrom) some = some.where('t.receivedOn', '>=', input.receivedFrom)
  if (input.receivedUntil) some = some.where('t.receivedOn', '<=', input.receivedUntil)
  const { q } = input
  if (q) some = some.where(contains('t.number', q))
  const { count } = await some.select((e) => e.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  const rows = await some
    .leftJoin('planningInspection as i', 'i.id', 't.inspection')
    .select([
      't.id',
      't.number',
      't.channel',
      't.against',
      't.named',
      't.receivedOn',
      't.state',
      't.tellBy',
      't.toldOn',
      't.version',
    ])
    .select([
      't.forwardBy',
      't.resultBy',
      't.resultToldOn',
      't.inspection',
      sql<string>`coalesce(i.name, '')`.as('unitName'),
    ])
    .orderBy('t.receivedOn', 'desc')
    .orderBy('t.id')
    .offset(input.from)
    .limit(input.size)
    .execute()
  return { rows, count }
})

const ofReading = ['id', 'authority', 'about', 'openedBy', 'openedOn', 'purpose', 'openedUntil'] as const

export const readingTip = ask(say.tipSheet, async ({ eyes, input, actor }) => {
  const tip = await eyes.selectFrom('tipsTip').selectAll().where('id', '=', input.tip).executeTakeFirst()
  if (!tip) return refuse('doorway.not-found', { noun: 'tip' })
  const unit = await eyes
    .selectFrom('planningInspection')
    .select('name')
    .where('id', '=', tip.inspection ?? tip.id)
    .executeTakeFirst()
  const readings = await eyes
    .selectFrom('tipsReading')
    .select(ofReading)
    .where('about', '=', tip.id)
    .orderBy('openedUntil', 'desc')
    .limit(100)
    .execute()
  const referrals = await eyes
    .selectFrom('tipsReferral')
    .selectAll()
    .where('tip', '=', tip.id)
    .orderBy('onDay')
    .execute()
  const merged = await eyes.selectFrom('tipsTip').select(['id', 'number']).where('mergedInto', '=', tip.id).execute()
  const openings = await eyes
    .selectFrom('tipsOpening')
    .select(['id', 'state', 'purpose', 'askedBy', 'askedOn'])
    .where('tip', '=', tip.id)
    .orderBy('askedOn')
    .execute()
  const destroyed = await eyes
    .selectFrom('tipsDestruction')
    .select('decidedOn')
    .where('tip', '=', tip.id)
    .where('state', '=', 'destroyed')
    .executeTakeFirst()
  const people = [tip.receivedBy, tip.receivedWith, tip.triagedBy, tip.instructedBy, ...tip.aboutPersons]
  return {
    tip,
    unitName: unit?.name ?? '',
    destroyedOn: destroyed?.decidedOn ?? null,
    openUntil: await openUntil(eyes, 'tipsReading', tip.id, actor.person),
    readings: readings.map((one) => ({ ...one, openedUntil: one.openedUntil as Instant })),
    ...{ referrals, merged, openings },
    names: await namesOf(eyes, [
      ...people,
      ...readings.map((one) => one.openedBy),
      ...openings.map((one) => one.askedBy),
      ...referrals.map((one) => one.by),
    ]),
  }
})

export const readingPages = ask(say.tipPages, async ({ eyes, input }) => {
  let some = eyes.selectFrom('tipsPage')
  if (input.open) some = some.where('open', '=', input.open === 'yes')
  if (input.inspection) some = some.where('inspection', '=', input.inspection)
  const { count } = await some.select((e) => e.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  const ordered = some.selectAll().orderBy('open', 'desc').orderBy('untilDay', 'desc').orderBy('id')
  return { rows: await ordered.offset(input.from).limit(input.size).execute(), count }
})

export const readingPage = ask(say.tipPageSheet, async ({ eyes, input }) => {
  const page = await eyes.selectFrom('tipsPage').selectAll().where('id', '=', input.tipPage).executeTakeFirst()
  return page ? { page } : refuse('doorway.not-found', { noun: 'tipPage' })
})
