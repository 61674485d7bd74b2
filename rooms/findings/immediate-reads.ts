import { sql } from 'kysely'
import { body, team } from '../../core/pure/hats.ts'
import { refuse } from '../../core/pure/refusal.ts'
import { ask, listed } from '../../core/server/ask.ts'
import { deskEntry } from '../../core/server/desk.ts'
import { several } from '../../core/server/filters.ts'
import { spreadsheetOf } from '../../core/server/spreadsheet.ts'
import type { Reader } from '../../core/server/tables.ts'
import { namesOf } from '../identity/names.ts'
import { toPut, waitsFor } from '../policies/put.ts'
import * as say from './contract.ts'
import { open } from './rules/immediate.ts'
import { zh } from './texts/zh.ts'

const notIssued = ['proposed', 'approved', 'dropped'] as const
const running = open.filter((state) => !(notIssued as readonly string[]).includes(state))
const orders = {
  due: sql`m.due_on, m.id`,
  newest: sql`coalesce(m.issued_on, m.proposed_on) desc, m.id`,
} as const

export const readingImmediates = ask(say.immediates, async ({ eyes, input, today }) => {
  let some = eyes.selectFrom('findingsImmediate as m')
  if (input.inspection) some = some.where('m.inspection', '=', input.inspection)
  if (input.sheet) some = some.where('m.sheet', '=', input.sheet)
  if (input.state) some = some.where('m.state', 'in', several<say.ImmediateState>(input.state))
  if (input.channel) some = some.where('m.channel', '=', input.channel)
  if (input.overdue) some = some.where('m.dueOn', '<', today).where('m.state', 'in', running)
  if (input.q)
    some = some.where(sql<string>`m.number || ' ' || m.title`, 'like', `%${input.q.replace(/[%_\\]/g, '\\$&')}%`)
  const page = some
    .leftJoin('planningInspection as i', 'i.id', 'm.inspection')
    .select(['m.id', 'm.inspection', 'm.number', 'm.channel', 'm.title', 'm.state', 'm.dueOn', 'm.addressee'])
    .select(['m.requirement', 'm.measure', 'm.result', 'm.issuedOn', 'm.receivedOn', 'm.reportedOn', 'm.verifiedOn'])
    .select((e) => ['m.closedOn', e.fn.coalesce('i.name', e.val('')).as('bodyName')])
    .orderBy(orders[input.sort])
    .offset(input.from)
    .limit(input.size)
  return listed(some, page)
})

const { words } = zh
/** 立行立改台账 to take away (domain 4.16). */
export const immediatesSheet = spreadsheetOf(say.immediates, words.immediates, [
  { head: words.immediateNumber, width: 20, of: (row) => row.number },
  { head: words.body, width: 24, of: (row) => row.bodyName },
  { head: words.channel, width: 20, of: (row) => words[`channel.${row.channel}`] },
  { head: words.immediateTitle, width: 32, of: (row) => row.title },
  { head: words.requirement, width: 40, of: (row) => row.requirement },
  { head: words.immediateAddressee, width: 16, of: (row) => row.addressee },
  { head: words.immediateDue, kind: 'day', width: 12, of: (row) => row.dueOn },
  { head: words.state, width: 12, of: (row) => words[`immediate.${row.state}`] },
  { head: words.issuedBy, kind: 'day', width: 12, of: (row) => row.issuedOn },
  { head: words.receivedBy, kind: 'day', width: 12, of: (row) => row.receivedOn },
  { head: words.measureTaken, width: 40, of: (row) => row.measure },
  { head: words.resultReached, width: 40, of: (row) => row.result },
  { head: words.reportedBy, kind: 'day', width: 12, of: (row) => row.reportedOn },
  { head: words.verifiers, kind: 'day', width: 14, of: (row) => row.verifiedOn },
  { head: words.closedBy, kind: 'day', width: 12, of: (row) => row.closedOn },
])

export const readingImmediateBoard = ask(say.immediateBoard, async ({ eyes, input, today }) => {
  let some = eyes.selectFrom('findingsImmediate as m').where('m.state', 'not in', notIssued)
  if (input.inspection) some = some.where('m.inspection', '=', input.inspection)
  const found = await some
    .select((e) => [
      'm.channel',
      e.fn.countAll<number>().as('issued'),
      e.fn.countAll<number>().filterWhere('m.state', 'in', running).as('open'),
      e.fn.countAll<number>().filterWhere('m.state', 'in', running).filterWhere('m.dueOn', '<', today).as('overdue'),
      e.fn.countAll<number>().filterWhere('m.state', '=', 'closed').as('closed'),
      e.fn.countAll<number>().filterWhere('m.state', '=', 'carried').as('carried'),
    ])
    .groupBy('m.channel')
    .execute()
  const nothing = { issued: 0, open: 0, overdue: 0, closed: 0, carried: 0 }
  return {
    rows: say.channels.map((channel) => found.find((row) => row.channel === channel) ?? { channel, ...nothing }),
  }
})

export const readingImmediate = ask(say.immediatePage, async ({ eyes, actor, input, today }) => {
  const found = await eyes
    .selectFrom('findingsImmediate')
    .selectAll()
    .where('id', '=', input.immediate)
    .executeTakeFirst()
  if (!found) return refuse('doorway.not-found', { noun: 'immediate' })
  // What a clerk wrote down is the body's own until its principal reports it.
  const one = (body as readonly string[]).includes(actor.hat) ? found : { ...found, draftMeasure: '', draftResult: '' }
  const unit = await eyes
    .selectFrom('planningInspection')
    .select('name')
    .where('id', '=', one.inspection)
    .executeTakeFirst()
  const sheet = await eyes
    .selectFrom('findingsSheet')
    .select(['id', 'number', 'title'])
    .where('id', '=', one.sheet)
    .executeTakeFirst()
  const proofs = await eyes
    .selectFrom('findingsImmediateProof')
    .selectAll()
    .where('immediate', '=', one.id)
    .orderBy('report', 'desc')
    .orderBy('name')
    .orderBy('id')
    .execute()
  const seats = await eyes
    .selectFrom('teamsSeat')
    .select(['person', 'name'])
    .where('inspection', '=', one.inspection)
    .where('fromDay', '<=', today)
    .where('untilDay', '>=', today)
    .orderBy('name')
    .execute()
  const names = await namesOf(eyes, [
    one.proposedBy,
    one.approvedBy,
    one.issuedBy,
    one.receivedBy,
    one.reportedBy,
    one.verifierOne,
    one.verifierTwo,
    one.closedBy,
  ])
  for (const { person, name } of seats) names[person] ??= name
  return { immediate: one, bodyName: unit?.name ?? '', sheet: sheet ?? null, proofs, seats, names }
})

const waitingIn = (eyes: Reader, ...states: readonly say.ImmediateState[]) =>
  eyes
    .selectFrom('findingsImmediate as m')
    .leftJoin('planningInspection as i', 'i.id', 'm.inspection')
    .select(['m.id', 'm.number', 'm.title', 'm.dueOn', 'm.touches', 'm.proposedBy', 'm.verifierOne', 'm.verifierTwo'])
    .select(['m.inspection', 'i.name'])
    .where('m.state', 'in', states)
    .orderBy('m.dueOn')
    .orderBy('m.id')
    .limit(200)
    .execute()

type Found = Awaited<ReturnType<typeof waitingIn>>[number]
const row = ({ id, number, title, dueOn, name }: Found) => ({
  noun: 'immediate',
  id,
  title,
  note: [number, name].filter(Boolean).join(' · '),
  due: dueOn,
  link: `/immediates/${id}`,
})

const room = 'findings'
export const immediatesToApprove = deskEntry({
  room,
  key: 'desk.immediateApprove',
  hats: ['leader', 'leading_group'],
  rows: async ({ eyes, actor }) =>
    (await waitingIn(eyes, 'proposed'))
      .filter((one) => (one.touches === 'unit') === (actor.hat === 'leader') && one.proposedBy !== actor.person)
      .map(row),
})

export const immediatesToIssue = deskEntry({
  room,
  key: 'desk.immediateIssue',
  hats: team,
  rows: async ({ eyes }) => (await waitingIn(eyes, 'approved')).map(row),
})

export const immediatesToReceive = deskEntry({
  room,
  key: 'desk.immediateReceive',
  hats: ['principal'],
  rows: async ({ eyes }) => (await waitingIn(eyes, 'issued')).map(row),
})

export const immediatesToReport = deskEntry({
  room,
  key: 'desk.immediateReport',
  hats: body,
  rows: async ({ eyes }) => (await waitingIn(eyes, 'received', 'returned')).map(row),
})

export const immediatesToVisit = deskEntry({
  room,
  key: 'desk.immediateVisit',
  hats: team,
  rows: async ({ eyes }) => (await waitingIn(eyes, 'reported')).map(row),
})

/** Written down by one of the two; waits for the other's word. */
export const visitsToConfirm = deskEntry({
  room,
  key: 'desk.immediateConfirm',
  hats: team,
  rows: async ({ eyes, actor }) =>
    (await waitingIn(eyes, 'visited')).filter(({ verifierTwo }) => verifierTwo === actor.person).map(row),
})

export const immediatesToClose = deskEntry({
  room,
  key: 'desk.immediateClose',
  hats: ['leader', 'deputy'],
  rows: async ({ eyes, actor }) =>
    (await waitingIn(eyes, 'verified'))
      .filter((one) => one.verifierOne !== actor.person && one.verifierTwo !== actor.person)
      .map(row),
})

/** Proposed and not approved yet: where the rule demands it, the team's meeting or the leading group's decides first (S0-03). */
export const immediatesAwaited = waitsFor('immediate', async (eyes) =>
  (await waitingIn(eyes, 'proposed')).map(({ id, title, inspection }) => ({
    ...{ id, title, inspection, link: `/immediates/${id}` },
  })),
)
export const immediatesToPut = toPut('immediate', immediatesAwaited)
