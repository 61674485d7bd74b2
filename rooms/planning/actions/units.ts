import { accept } from '../../../core/pure/refusal.ts'
import { act, type Context } from '../../../core/server/act.ts'
import { organisation } from '../../registry/contract.ts'
import * as says from '../contract.ts'
import {
  type Inspection,
  inspection as unitNoun,
  type Round,
  round as roundNoun,
  term as termNoun,
} from '../contract.ts'
import { recordFormer } from '../former.ts'
import * as rules from '../rules.ts'
import { stagesOf } from '../store/kinds.ts'
import { keepInspection, keepRound, roundNumbered, saveInspection, saveRound, unitsOf } from '../store.ts'

/** What the record of a unit is about: it stands on its own wall. */
const about = (unit: Inspection) => ({ ...unit, inspection: unit.id })

/** A unit and its round, both locked; the round first, as every act that changes the list of units does. */
async function found(
  { look, see }: Pick<Context<typeof says.editInspection>, 'look' | 'see'>,
  input: { inspection: string; version: number },
): Promise<{ unit: Inspection; round: Round }> {
  const seen = await look(unitNoun, input.inspection)
  const round = await see(roundNoun, seen.round)
  return { unit: await see(unitNoun, input.inspection, input.version), round }
}

export const addingInspection = act(says.addInspection, async ({ tx, see, look, may, input }) => {
  const round = await see(roundNoun, input.round)
  await may('inspection.add', round)
  const body = await look(organisation, input.body)
  accept(rules.advance(round, 'edit'))
  accept(rules.isThere(body))
  accept(rules.inOrder(input.enterOn, input.exitOn))
  const unit: Inspection = {
    ...input,
    name: input.name || body.name,
    authority: round.authority,
    state: 'planned',
    open: true,
    announced: false,
    enteredOn: null,
    exitedOn: null,
    version: 1,
  }
  await keepInspection(tx, unit)
  const facts = { round: round.id, batch: unit.batch }
  return { result: { id: unit.id, version: 1 }, record: { kind: 'inspection.added', about: about(unit), facts } }
})

export const editingInspection = act(says.editInspection, async ({ tx, see, look, may, input }) => {
  const { name, size, batch, enterOn, exitOn } = input
  const { unit, round } = await found({ look, see }, input)
  await may('inspection.edit', about(unit))
  const saved = await saveInspection(tx, accept(rules.editUnit(unit, round, { name, size, batch, enterOn, exitOn })))
  const record = { kind: 'inspection.edited' as const, about: about(saved), facts: { batch, enterOn, exitOn } }
  return { result: { id: saved.id, version: saved.version }, record }
})

export const removingInspection = act(says.removeInspection, async ({ tx, see, look, may, input }) => {
  const { unit, round } = await found({ look, see }, input)
  await may('inspection.remove', about(unit))
  const saved = await saveInspection(tx, accept(rules.remove(unit, round)))
  const record = { kind: 'inspection.removed' as const, about: about(saved), facts: { round: round.id } }
  return { result: { id: saved.id, version: saved.version }, record }
})

export const preparingInspection = act(says.prepareInspection, async ({ tx, see, look, may, input }) => {
  const { unit, round } = await found({ look, see }, input)
  await may('inspection.prepare', about(unit))
  const saved = await saveInspection(tx, accept(rules.prepare(unit, round)))
  const record = { kind: 'inspection.prepared' as const, about: about(saved), facts: {} }
  return { result: { id: saved.id, version: saved.version }, record }
})

export const notifyingInspection = act(says.notifyInspection, async ({ tx, see, look, may, input, today }) => {
  const { on } = input
  const { unit, round } = await found({ look, see }, input)
  await may('inspection.notify', about(unit))
  const saved = await saveInspection(tx, accept(rules.notify(unit, round, on, today)))
  const record = { kind: 'inspection.notified' as const, about: about(saved), facts: { on } }
  return { result: { id: saved.id, version: saved.version }, record }
})

export const enteringInspection = act(says.enterInspection, async ({ tx, see, look, may, input, today, asRoom }) => {
  const { on } = input
  const { unit, round } = await found({ look, see }, input)
  await may('inspection.enter', about(unit))
  const saved = await saveInspection(
    tx,
    accept(rules.enter(unit, round, on, today, await stagesOf(asRoom('planning'), unit.id))),
  )
  const result = { id: saved.id, version: saved.version }
  const entered = { kind: 'inspection.entered' as const, about: about(saved), facts: { on } }
  const after = rules.afterEntry(round)
  if (after.state === round.state) return { result, record: entered }
  const onSite = await saveRound(tx, after)
  return { result, record: [entered, { kind: 'round.wentOnSite', about: onSite, facts: { on } }] }
})

export const exitingInspection = act(says.exitInspection, async ({ tx, see, look, may, input, today, asRoom }) => {
  const { on } = input
  const { unit, round } = await found({ look, see }, input)
  await may('inspection.exit', about(unit))
  const saved = await saveInspection(tx, accept(rules.exit(unit, round, on, today)))
  const result = { id: saved.id, version: saved.version }
  const exited = { kind: 'inspection.exited' as const, about: about(saved), facts: { on } }
  const after = rules.afterExit(round, await unitsOf(asRoom('planning'), round.id))
  if (after.state === round.state) return { result, record: exited }
  const reporting = await saveRound(tx, after)
  return { result, record: [exited, { kind: 'round.wentReporting', about: reporting, facts: { on } }] }
})

export const closingInspection = act(says.closeInspection, async ({ tx, see, look, may, input }) => {
  const { unit, round } = await found({ look, see }, input)
  await may('inspection.close', about(unit))
  const saved = await saveInspection(tx, accept(rules.close(unit, round)))
  const record = { kind: 'inspection.closed' as const, about: about(saved), facts: { round: round.id } }
  return { result: { id: saved.id, version: saved.version }, record }
})

export const recordingInspection = act(says.recordInspection, async ({ tx, look, may, input, asRoom, today }) => {
  const term = await look(termNoun, input.term)
  await may('inspection.record', term)
  const body = await look(organisation, input.body)
  const there = await roundNumbered(asRoom('planning'), term.id, input.number)
  const known = there ? { round: there, units: await unitsOf(asRoom('planning'), there.id) } : null
  const { round, isNew, unit } = accept(recordFormer(term, input, body.name, known, today))
  if (isNew) await keepRound(tx, round)
  await keepInspection(tx, unit)
  const { enteredOn, exitedOn } = input
  const record = {
    kind: 'inspection.recorded' as const,
    about: about(unit),
    facts: { round: round.id, enteredOn, exitedOn },
  }
  return { result: { id: unit.id, version: 1 }, record }
})
