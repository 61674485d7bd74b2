import { accept, Refused, refuse } from '../../../core/pure/refusal.ts'
import type { Command } from '../../../core/pure/contract.ts'
import { act, type Context } from '../../../core/server/act.ts'
import { inspection as inspectionNoun, round as roundNoun } from '../../planning/contract.ts'
import { drawNumber } from '../../policies/store.ts'
import * as say from '../contract.ts'
import * as rule from '../rules/conferences.ts'
import * as keep from '../store-conferences.ts'

type Walls = Pick<say.Conference, 'authority' | 'inspection' | 'kind'>
const wallsOf = ({ authority, inspection, kind }: Walls): Walls => ({ authority, inspection, kind })

/** Where items that name a lead begin: behind all others, so that who does not see one finds no hole. */
const APART = 1_000

/** The next place of an item among those it stands with. */
const after = (items: readonly Pick<say.AgendaItem, 'place' | 'plain'>[], plain: boolean): number =>
  Math.max(plain ? 0 : APART, ...items.filter((one) => one.plain === plain).map((one) => one.place)) + 1

/** A matter as it stands on an agenda before anything was said of it. */
const pending = {
  outcome: 'pending' as const,
  decision: '',
  inFavour: 0,
  against: 0,
  abstained: 0,
  decidedOn: null,
  version: 1,
}

export const callingConference = act(
  say.callConference,
  async ({ tx, look, find, asRoom, may, actor, input, today, newId }) => {
    const unit = input.inspection === null ? null : await look(inspectionNoun, input.inspection)
    const { authority } = unit ?? actor.scope
    const walls = { authority, inspection: input.inspection, kind: input.kind }
    await may('conference.call', walls)
    accept(rule.call(actor.hat, input.kind, input.inspection, input.seats))
    const { id, title, onDay, place } = input
    const rounds = await roundsOf(look, walls, input.rounds)
    const conference: say.Conference = {
      id,
      ...walls,
      state: 'called',
      title,
      onDay,
      place,
      calledBy: actor.person,
      calledOn: today,
      heldOn: null,
      number: '',
      minutes: '',
      minutedBy: null,
      minutedOn: null,
      reason: '',
      rounds,
      version: 1,
    }
    await knownReports(asRoom('reports'), conference, input.items)
    const named: say.AgendaItem[] = []
    for (const item of input.items) {
      const stands = await standing(find, conference, item)
      named.push({ ...item, ...stands, ...walls, conference: id, place: after(named, stands.plain), ...pending })
    }
    await keep.addConference(tx, conference)
    await keep.addItems(tx, named)
    await keep.addPresences(
      tx,
      input.seats.map((seat, n) => seatOf(conference, seat, n + 1, newId())),
    )
    const record = { kind: 'conference.called' as const, about: conference, facts: { kind: input.kind, on: onDay } }
    return { result: conference, record }
  },
)

/** Rounds that the caller sees, of this authority, each once; a team's meeting belongs to its unit alone. */
async function roundsOf(
  look: Context<Command>['look'],
  { kind, authority }: Walls,
  named: readonly string[],
): Promise<string[]> {
  if (kind === 'team' && named.length > 0) throw new Refused(refuse('reports.team-of-a-unit'))
  for (const id of named) {
    if ((await look(roundNoun, id)).authority !== authority)
      throw new Refused(refuse('doorway.not-found', { noun: 'round' }))
  }
  return [...new Set(named)]
}

export const namingRounds = act(say.nameRounds, async ({ tx, see, look, may, input }) => {
  const conference = await see(say.conference, input.conference, input.version)
  await may('conference.nameRounds', conference)
  const rounds = await roundsOf(look, conference, input.rounds)
  const saved = await keep.saveConference(tx, { ...conference, rounds })
  return { result: saved, record: { kind: 'conference.roundsNamed', about: saved, facts: { rounds } } }
})

const seatOf = (
  conference: say.Conference,
  { person, capacity }: Readonly<{ person: string; capacity: say.Presence['capacity'] }>,
  place: number,
  id: string,
): say.Presence => ({
  id,
  ...wallsOf(conference),
  conference: conference.id,
  person,
  capacity,
  place,
  title: conference.title,
  onDay: conference.onDay,
  venue: conference.place,
  present: null,
  cancelled: false,
  reason: '',
  version: 1,
})

/** Refuses a report that is not there, or not of the unit whose team meets; and a report where no report is the matter. */
async function knownReports(
  reader: Parameters<typeof keep.itemsOf>[0],
  { inspection, authority }: say.Conference,
  items: readonly Pick<say.AgendaItem, 'matter' | 'report'>[],
): Promise<void> {
  for (const { matter, report } of items) {
    if (report === null) {
      if (matter === 'report' || matter === 'disposal') throw new Refused(refuse('reports.which-report'))
      continue
    }
    const found = await reader
      .selectFrom('reportsReport')
      .select(['inspection', 'authority'])
      .where('id', '=', report)
      .executeTakeFirst()
    if (!found || found.authority !== authority || (inspection !== null && found.inspection !== inspection)) {
      throw new Refused(refuse('doorway.not-found', { noun: 'inspectionReport' }))
    }
  }
}

type Put = Pick<say.AgendaItem, 'matter' | 'title' | 'thing'>

/**
 * How an item stands on the agenda with what it decides, which the caller must see. A lead goes by its number, whatever was typed: those at the
 * meeting read agendas and papers, and few of them may open it (domain 3.2).
 */
async function standing(
  find: Context<Command>['find'],
  { authority, inspection }: say.Conference,
  { matter, title, thing }: Put,
): Promise<Pick<say.AgendaItem, 'title' | 'thing' | 'subject' | 'plain'>> {
  if (thing === null) return { title, thing, subject: '', plain: true }
  const noun = rule.subjects[matter]?.noun
  if (noun === undefined) throw new Refused(refuse('reports.nothing-to-decide', { matter }))
  const found = await find(noun, thing)
  const elsewhere = inspection !== null && found?.['inspection'] !== inspection
  if (!found || found['authority'] !== authority || elsewhere) throw new Refused(refuse('doorway.not-found', { noun }))
  const subject = rule.calledOnAgenda(found) || title
  const plain = matter !== 'lead'
  return { title: plain ? title : subject, thing, subject, plain }
}

export const addingAgendaItem = act(say.addAgendaItem, async ({ tx, see, find, asRoom, may, input }) => {
  const conference = await see(say.conference, input.conference, input.version)
  await may('conference.call', conference)
  accept(rule.whileCalled(conference))
  const { id, matter, title, report } = input
  await knownReports(asRoom('reports'), conference, [{ matter, report }])
  const named = await standing(find, conference, { matter, title, thing: input.thing })
  const place = after(await keep.itemsOf(tx, conference.id), named.plain)
  const item = { id, ...wallsOf(conference), conference: conference.id, place, matter, report, ...named, ...pending }
  await keep.addItems(tx, [item])
  const saved = await keep.saveConference(tx, conference)
  const facts = { item: id, matter }
  return item.plain
    ? { result: saved, record: { kind: 'conference.itemAdded', about: saved, facts } }
    : { result: saved, record: { kind: 'agendaItem.added', about: item, facts: {} } }
})

export const seatingPerson = act(say.seatPerson, async ({ tx, see, may, input }) => {
  const conference = await see(say.conference, input.conference, input.version)
  await may('conference.call', conference)
  accept(rule.whileCalled(conference))
  const { person, capacity } = input
  const place = Math.max(0, ...(await keep.seatsOf(tx, conference.id)).map((seat) => seat.place)) + 1
  await keep.addPresences(tx, [seatOf(conference, { person, capacity }, place, input.id)])
  const saved = await keep.saveConference(tx, conference)
  return { result: saved, record: { kind: 'conference.seated', about: saved, facts: { person, capacity } } }
})

export const givingPapers = act(say.givePapers, async ({ tx, see, look, may, input, today, newId }) => {
  const conference = await see(say.conference, input.conference, input.version)
  await may('conference.papers', conference)
  const item = await look(say.agendaItem, input.item)
  if (item.conference !== conference.id) throw new Refused(refuse('doorway.not-found', { noun: 'agendaItem' }))
  const seats = new Set((await keep.seatsOf(tx, conference.id)).map(({ person }) => person as string))
  if (!input.persons.every((person) => seats.has(person))) throw new Refused(refuse('reports.no-seat'))
  const numbered = (await keep.papersOf(tx, conference.id)).filter((one) =>
    item.plain ? one.plain : one.item === item.id,
  )
  const last = Math.max(0, ...numbered.map(({ copyNumber }) => copyNumber))
  const copies = [...new Set(input.persons)].map((person, n) => ({
    id: newId(),
    ...wallsOf(conference),
    conference: conference.id,
    item: item.id,
    person,
    title: item.plain ? input.title : item.title,
    report: item.report,
    plain: item.plain,
    copyNumber: last + n + 1,
    givenOn: today,
    returnedOn: null,
    version: 1,
  }))
  await keep.addPapers(tx, copies)
  const saved = await keep.saveConference(tx, conference)
  const facts = { item: item.id, copies: copies.length }
  return item.plain
    ? { result: saved, record: { kind: 'conference.papersGiven', about: saved, facts } }
    : { result: saved, record: { kind: 'agendaItem.papersGiven', about: item, facts: { copies: copies.length } } }
})

export const takingPapersBack = act(say.takePapersBack, async ({ tx, see, may, input, today }) => {
  const conference = await see(say.conference, input.conference, input.version)
  await may('conference.papers', conference)
  const copies = await keep.returnPapers(tx, conference.id, input.papers, today)
  if (copies === 0) throw new Refused(refuse('reports.no-paper-out'))
  const saved = await keep.saveConference(tx, conference)
  return { result: saved, record: { kind: 'conference.papersTaken', about: saved, facts: { copies } } }
})

export const holdingConference = act(say.holdConference, async ({ tx, see, may, input, today }) => {
  const conference = await see(say.conference, input.conference, input.version)
  await may('conference.hold', conference)
  const held = accept(rule.hold(conference, input.heldOn, today))
  const away = new Map(input.absent.map(({ presence, reason }) => [presence, reason]))
  const seats = await keep.seatsOf(tx, conference.id)
  if (![...away.keys()].every((id) => seats.some((seat) => seat.id === id)))
    throw new Refused(refuse('reports.no-seat'))
  for (const seat of seats) {
    await keep.savePresence(tx, { ...seat, present: !away.has(seat.id), reason: away.get(seat.id) ?? '' })
  }
  const saved = await keep.saveConference(tx, held)
  const facts = { present: seats.length - away.size, absent: away.size }
  return { result: saved, record: { kind: 'conference.held', about: saved, facts } }
})

export const minutingConference = act(say.minuteConference, async ({ tx, see, may, actor, input, today }) => {
  const conference = await see(say.conference, input.conference, input.version)
  await may('conference.minute', conference)
  const items = await keep.itemsOf(tx, conference.id)
  const says = { number: '—', minutes: input.minutes, by: actor.person }
  const minuted = accept(rule.minute(conference, items, says, today))
  const year = Number((conference.heldOn ?? today).slice(0, 4))
  const number = (await drawNumber(tx, conference.authority, 'minutes', year)).text
  const saved = await keep.saveConference(tx, { ...minuted, number })
  return { result: saved, record: { kind: 'conference.minuted', about: saved, facts: {} } }
})

export const cancellingConference = act(say.cancelConference, async ({ tx, see, may, input }) => {
  const conference = await see(say.conference, input.conference, input.version)
  await may('conference.call', conference)
  const saved = await keep.saveConference(tx, accept(rule.cancel(conference, input.reason)))
  for (const seat of await keep.seatsOf(tx, saved.id)) {
    await keep.savePresence(tx, { ...seat, cancelled: true, reason: input.reason })
  }
  return { result: saved, record: { kind: 'conference.cancelled', about: saved, facts: {} } }
})
