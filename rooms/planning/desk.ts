import type { Day } from '../../core/pure/days.ts'
import { deskEntry } from '../../core/server/desk.ts'
import type { Reader } from '../../core/server/tables.ts'
import { dueDay } from '../policies/store.ts'
import { toPut, waitsFor } from '../policies/put.ts'
import type { InspectionState, RoundState } from './contract.ts'

const room = 'planning'

/** Rounds in a state that do not stand still, as lines of a desk. */
const roundsIn = async (eyes: Reader, state: RoundState) =>
  (
    await eyes
      .selectFrom('planningRound')
      .select(['id', 'name', 'startsOn'])
      .where('state', '=', state)
      .where('suspendedOn', 'is', null)
      .orderBy('startsOn')
      .limit(200)
      .execute()
  ).map(({ id, name }) => ({ noun: 'round', id, title: name, link: `/rounds/${id}` }))

/** Inspections in some states of rounds that go on, with the day each should have moved by. */
const unitsIn = async (eyes: Reader, states: InspectionState[], dueOf: (unit: { enterOn: Day; exitOn: Day }) => Day) =>
  (
    await eyes
      .selectFrom('planningInspection as i')
      .innerJoin('planningRound as r', 'r.id', 'i.round')
      .select(['i.id', 'i.name', 'i.enterOn', 'i.exitOn', 'r.name as roundName'])
      .where('i.state', 'in', states)
      .where('r.state', 'in', ['staffed', 'mobilised', 'onSite'])
      .where('r.suspendedOn', 'is', null)
      .orderBy('i.enterOn')
      .limit(200)
      .execute()
  ).map((unit) => ({
    noun: 'inspection',
    id: unit.id,
    title: unit.name,
    note: unit.roundName,
    due: dueOf(unit),
    link: `/inspections/${unit.id}`,
  }))

/** Drafted rounds that have units already. */
async function draftedWithUnits(eyes: Reader) {
  const listed = await eyes
    .selectFrom('planningInspection')
    .select('round')
    .distinct()
    .where('open', '=', true)
    .execute()
  const among = new Set<string>(listed.map((one) => one.round))
  return (await roundsIn(eyes, 'drafted')).filter((round) => among.has(round.id))
}

/** They wait for the leading group. */
export const roundsToSet = deskEntry({
  room,
  key: 'roundsToSet',
  hats: ['leading_group'],
  rows: ({ eyes }) => draftedWithUnits(eyes),
})

export const roundsToApprove = deskEntry({
  room,
  key: 'roundsToApprove',
  hats: ['secretary', 'leading_group'],
  rows: ({ eyes }) => roundsIn(eyes, 'objectsSet'),
})

/** Versions of terms' plans that were submitted. */
const submittedPlans = async (eyes: Reader) =>
  (
    await eyes
      .selectFrom('planningTermPlan as p')
      .innerJoin('planningTerm as t', 't.id', 'p.term')
      .select(['p.id', 't.name'])
      .where('p.state', '=', 'submitted')
      .orderBy('p.submittedOn')
      .limit(200)
      .execute()
  ).map(({ id, name }) => ({ noun: 'termPlan', id, title: name, link: `/term-plans/${id}` }))

/** They wait for the committee. */
export const plansToDecide = deskEntry({
  room,
  key: 'plansToDecide',
  hats: ['secretary'],
  rows: ({ eyes }) => submittedPlans(eyes),
})

export const roundsToStaff = deskEntry({
  room,
  key: 'roundsToStaff',
  hats: ['office'],
  rows: ({ eyes }) => roundsIn(eyes, 'approved'),
})

export const roundsToDecide = deskEntry({
  room,
  key: 'roundsToDecide',
  hats: ['secretary', 'office'],
  rows: ({ eyes }) => roundsIn(eyes, 'reporting'),
})

/** The notice is to be out before the entry by as many days as the office's limit says (T01). */
export const inspectionsToNotify = deskEntry({
  room,
  key: 'inspectionsToNotify',
  hats: ['office'],
  rows: async ({ eyes, actor }) => {
    const units = await unitsIn(eyes, ['planned', 'preparing'], (unit) => unit.enterOn)
    const due = (enterOn: Day) => dueDay(eyes, actor.scope.authority, 'T01', enterOn)
    return Promise.all(units.map(async (unit) => ({ ...unit, due: (await due(unit.due)).day })))
  },
})

export const inspectionsToEnter = deskEntry({
  room,
  key: 'inspectionsToEnter',
  hats: ['leader'],
  rows: ({ eyes }) => unitsIn(eyes, ['notified'], (unit) => unit.enterOn),
})

export const inspectionsToExit = deskEntry({
  room,
  key: 'inspectionsToExit',
  hats: ['leader'],
  rows: ({ eyes }) => unitsIn(eyes, ['entered'], (unit) => unit.exitOn),
})

/** Objects that a round names wait to be decided, then its plan, each for the meeting where one is demanded (S0-03). */
export const objectsAwaited = waitsFor('objects', draftedWithUnits)
export const objectsToPut = toPut('objects', objectsAwaited)
export const plansAwaited = waitsFor('plan', (eyes) => roundsIn(eyes, 'objectsSet'))
export const plansToPut = toPut('plan', plansAwaited)
export const termPlansAwaited = waitsFor('termPlan', submittedPlans)
export const termPlansToPut = toPut('termPlan', termPlansAwaited)
