import { accept } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import * as say from '../contract.ts'
import { villagesOf } from '../exit.ts'
import { seated, unitOf } from '../place.ts'
import { mayPlan, numberOf, twoPersons, wasOnSite } from '../rules.ts'
import { goesAlong } from '../rules/exit.ts'
import * as rule from '../rules/visits.ts'
import * as keep from '../store.ts'

const result = ({ id, version }: say.Visit) => ({ id, version })

type Begun = Pick<
  say.Visit,
  | 'id'
  | 'authority'
  | 'inspection'
  | 'kind'
  | 'subject'
  | 'household'
  | 'village'
  | 'place'
  | 'proposedBy'
  | 'proposedOn'
>

/** A visit nobody has made yet, with its number. */
async function begun(tx: keep.Hand, of: Begun): Promise<say.Visit> {
  const serial = await keep.drawSerial(tx, of, 'visit')
  const nobody = { allowedBy: null, heldOn: null, visitorOne: null, visitorTwo: null }
  const blank = { present: '', seen: '', problems: '', nextStep: '', reason: '', version: 1 }
  return { ...of, serial, number: numberOf('visit', serial), state: 'proposed', ...nobody, ...blank }
}

export const notingVisit = act(say.noteVisit, async ({ tx, counting, eyes, may, actor, input, today }) => {
  const unit = await unitOf(eyes, input.inspection)
  await may('visit.record', unit)
  const { id, kind, subject, household, village, place, other, heldOn, ...told } = input
  accept(goesAlong(await villagesOf(eyes, eyes, unit.id), village))
  accept(wasOnSite(unit, heldOn, today))
  const sits = await seated(eyes, unit.inspection, other, today)
  await counting(id, (by) => twoPersons(by, other, sits))
  const { authority, inspection } = unit
  const by = { proposedBy: actor.person, proposedOn: today }
  const first = await begun(tx, { id, authority, inspection, kind, subject, household, village, place, ...by })
  const visit = accept(rule.recordVisit(first, actor.person, other, heldOn, { ...told, place }))
  await keep.addVisit(tx, visit)
  return { result: result(visit), record: { kind: 'visit.recorded', about: visit, facts: { kind, heldOn } } }
})

export const proposingVisit = act(say.proposeVisit, async ({ tx, eyes, may, actor, input, today }) => {
  const unit = await unitOf(eyes, input.inspection)
  await may('visit.propose', unit)
  accept(mayPlan(unit))
  accept(goesAlong(await villagesOf(eyes, eyes, unit.id), input.village))
  const { authority } = unit
  const by = { proposedBy: actor.person, proposedOn: today }
  const visit = await begun(tx, { ...input, authority, kind: 'unannounced', ...by })
  await keep.addVisit(tx, visit)
  return { result: result(visit), record: { kind: 'visit.proposed', about: visit, facts: { kind: visit.kind } } }
})

export const allowingVisit = act(say.allowVisit, async ({ tx, see, may, actor, input }) => {
  const visit = await see(say.visit, input.visit, input.version)
  await may('visit.allow', visit)
  const allowed = await keep.saveVisit(tx, accept(rule.allow(visit, actor.person)))
  return { result: result(allowed), record: { kind: 'visit.allowed', about: allowed, facts: {} } }
})

export const recordingVisit = act(say.recordVisit, async ({ tx, counting, eyes, see, may, actor, input, today }) => {
  const visit = await see(say.visit, input.visit, input.version)
  await may('visit.record', visit)
  const { visit: _, version: __, other, heldOn, ...told } = input
  accept(wasOnSite(await unitOf(eyes, visit.inspection), heldOn, today))
  const sits = await seated(eyes, visit.inspection, other, today)
  await counting(visit.id, (by) => twoPersons(by, other, sits))
  const held = await keep.saveVisit(tx, accept(rule.recordVisit(visit, actor.person, other, heldOn, told)))
  const facts = { kind: held.kind, heldOn }
  return { result: result(held), record: { kind: 'visit.recorded', about: held, facts } }
})

export const droppingVisit = act(say.dropVisit, async ({ tx, see, may, input }) => {
  const visit = await see(say.visit, input.visit, input.version)
  await may('visit.propose', visit)
  const dropped = await keep.saveVisit(tx, accept(rule.dropVisit(visit, input.reason)))
  return { result: result(dropped), record: { kind: 'visit.dropped', about: dropped, facts: {} } }
})
