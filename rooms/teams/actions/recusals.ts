import { accept, refuse } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import { person as personNoun } from '../../identity/contract.ts'
import { inspection as unitNoun, type Inspection } from '../../planning/contract.ts'
import { declareRecusal, liftRecusal, type Recusal, recusal as recusalNoun } from '../contract.ts'
import { lift, mayDeclare } from '../rules.ts'
import { settle } from '../seating.ts'
import { appointmentsOf, keepRecusal, saveRecusal, teamOf } from '../store.ts'

export const declaringRecusal = act(declareRecusal, async (context) => {
  const { tx, look, may, input, actor, now } = context
  const unit = await look(unitNoun, input.inspection)
  const person = await look(personNoun, input.person)
  await may('recusal.declare', { authority: unit.authority, inspection: unit.id, body: unit.body })
  accept(mayDeclare(actor.hat, actor.person, person.id))
  if (unit.round !== input.round) accept(refuse('teams.other-round'))
  const recusal: Recusal = {
    ...input,
    authority: unit.authority,
    declaredBy: actor.person as Recusal['declaredBy'],
    declaredAt: now,
    liftedAt: null,
    liftReason: '',
    hard: false,
    derived: false,
    version: 1,
  }
  await keepRecusal(tx, recusal)
  const held = await teamOf(tx, unit.id)
  const seated =
    held !== undefined &&
    (await appointmentsOf(tx, unit.round)).some((one) => one.team === held.team && one.person === person.id)
  if (held) await settle(context, held.team)
  const facts = { person: person.id, kind: recusal.kind, seated }
  return { result: { id: recusal.id, version: 1 }, record: { kind: 'recusal.declared', about: recusal, facts } }
})

export const liftingRecusal = act(liftRecusal, async (context) => {
  const { tx, see, may, input, now } = context
  const found = await see(recusalNoun, input.recusal, input.version)
  await may('recusal.lift', found)
  if (found.round !== input.round) accept(refuse('teams.other-round'))
  const saved = await saveRecusal(tx, await context.counting(found.id, (by) => lift(found, by, input.reason, now)))
  const held = await teamOf(tx, saved.inspection as Inspection['id'])
  if (held) await settle(context, held.team)
  const facts = { person: saved.person }
  return { result: { id: saved.id, version: saved.version }, record: { kind: 'recusal.lifted', about: saved, facts } }
})
