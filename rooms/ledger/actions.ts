import { Id } from '../../core/pure/ids.ts'
import { accept, Refused, refuse } from '../../core/pure/refusal.ts'
import { act } from '../../core/server/act.ts'
import { authority as authorityNoun } from '../identity/contract.ts'
import * as say from './contract.ts'
import * as rule from './rules.ts'
import * as keep from './store.ts'

export const printingPage = act(say.printPage, async ({ look, find, may, actor, input }) => {
  const row = await find(input.noun, input.thing)
  if (!row) throw new Refused(refuse('doorway.not-found', { noun: input.noun }))
  const { id, version, authority } = await look(authorityNoun, actor.scope.authority)
  await may('page.print')
  const inspection = Id.safeParse(row['inspection']).data ?? null
  const about = { id, authority, inspection }
  return { result: { id, version }, record: { kind: 'page.printed' as const, about, facts: input } }
})

export const proposingErasure = act(say.proposeErasure, async ({ tx, eyes, may, actor, input, now, today }) => {
  const { authority } = actor.scope
  await may('erasure.propose', { authority })
  const record = await eyes.selectFrom('ledgerRecord').select('at').where('id', '=', input.record).executeTakeFirst()
  if (!record) throw new Refused(refuse('doorway.not-found', { noun: 'record' }))
  accept(rule.mayErase(record as { at: typeof now }, today))
  const proposed = { proposedBy: actor.person, proposedAt: now, decidedBy: null, decidedAt: null }
  const made = await keep.addErasure(tx, { ...input, authority, state: 'proposed', ...proposed, version: 1 })
  const facts = { record: made.record, reason: made.reason }
  return { result: made, record: { kind: 'erasure.proposed' as const, about: made, facts } }
})

export const approvingErasure = act(say.approveErasure, async ({ tx, counting, see, may, input, now }) => {
  const erasure = await see(say.erasure, input.erasure, input.version)
  await may('erasure.approve', erasure)
  const decided = await keep.saveErasure(
    tx,
    await counting(erasure.id, (by) => rule.decide(erasure, by, 'approve', now)),
  )
  const { leaf, entry } = await keep.erase(tx, decided)
  const facts = { record: decided.record, leaf, entry: entry.toString('hex') }
  return { result: decided, record: { kind: 'record.erased' as const, about: decided, facts } }
})

export const rejectingErasure = act(say.rejectErasure, async ({ tx, see, may, actor, input, now }) => {
  const erasure = await see(say.erasure, input.erasure, input.version)
  await may('erasure.reject', erasure)
  const decided = await keep.saveErasure(tx, accept(rule.decide(erasure, actor.person, 'reject', now)))
  return {
    result: decided,
    record: { kind: 'erasure.rejected' as const, about: decided, facts: { record: decided.record } },
  }
})
