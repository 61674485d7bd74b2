import { accept } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import { person as personNoun } from '../../identity/contract.ts'
import { organisation as organisationNoun } from '../../registry/contract.ts'
import { declareTie } from '../contract.ts'
import { derive } from '../deriving.ts'
import { keepTie } from '../pooling.ts'
import { mayDeclare } from '../rules.ts'

export const declaringTie = act(declareTie, async (context) => {
  const { tx, look, may, input, actor, now } = context
  const person = await look(personNoun, input.person)
  const unit = await look(organisationNoun, input.body)
  await may('tie.declare')
  accept(mayDeclare(actor.hat, actor.person, person.id))
  const made = { ...input, authority: unit.authority, declaredBy: actor.person, declaredAt: now, version: 1 }
  await keepTie(tx, made)
  const recusals = await derive(context, { persons: [person.id] }, actor.person)
  const facts = { person: person.id, kind: made.kind, recusals }
  return { result: { id: made.id, version: 1 }, record: { kind: 'tie.declared', about: made, facts } }
})
