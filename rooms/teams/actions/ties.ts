import { accept } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import { person as personNoun } from '../../identity/contract.ts'
import { organisation as organisationNoun } from '../../registry/contract.ts'
import { declareTie, tie as tieNoun, withdrawTie } from '../contract.ts'
import { derive, underive } from '../deriving.ts'
import { keepTie, saveWithdrawal } from '../pooling.ts'
import { mayDeclare } from '../rules.ts'
import { mayWithdraw, standing, withdraw } from '../rules/ties.ts'

export const declaringTie = act(declareTie, async (context) => {
  const { tx, look, may, input, actor, now } = context
  const person = await look(personNoun, input.person)
  const unit = await look(organisationNoun, input.body)
  await may('tie.declare')
  accept(mayDeclare(actor.hat, actor.person, person.id))
  const made = {
    ...input,
    authority: unit.authority,
    declaredBy: actor.person,
    declaredAt: now,
    ...standing,
    version: 1,
  }
  await keepTie(tx, made)
  const recusals = await derive(context, { persons: [person.id] }, actor.person)
  const facts = { person: person.id, kind: made.kind, recusals }
  return { result: { id: made.id, version: 1 }, record: { kind: 'tie.declared', about: made, facts } }
})

export const withdrawingTie = act(withdrawTie, async (context) => {
  const { tx, see, may, counting, input, actor, now } = context
  const found = await see(tieNoun, input.tie, input.version)
  await may('tie.withdraw', { authority: found.authority })
  await counting(found.id, (by) => mayWithdraw(found, by))
  const withdrawn = accept(withdraw(found, actor.person, input.reason, now))
  const version = await saveWithdrawal(tx, withdrawn)
  const recusals = await underive(context, found.person, `所依据的关系登记有误，已撤回：${input.reason}`)
  const facts = { person: found.person, kind: found.kind, recusals }
  return { result: { id: found.id, version }, record: { kind: 'tie.withdrawn', about: found, facts } }
})
