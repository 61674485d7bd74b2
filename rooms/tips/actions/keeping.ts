import { createHash } from 'node:crypto'
import { accept, Refused, refuse } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import { notAbout } from '../concerned.ts'
import * as say from '../contract.ts'
import * as rule from '../rules/destroying.ts'
import { thresholds } from '../rules/flood.ts'
import { mayScan } from '../rules/scans.ts'
import * as keep from '../store-keeping.ts'

const result = ({ id, version }: { id: string; version: number }) => ({ id, version })

export const settingFloodGate = act(say.setFloodGate, async ({ tx, may, actor, input, today }) => {
  const { authority } = actor.scope
  await may('floodGate.set', { authority })
  accept(thresholds(input))
  // The constraint of the chain says no to a second setting in the place of the same one.
  const now = await keep.gateNow(tx)
  if ((now?.id ?? null) !== input.replaces) throw new Refused(refuse('tips.gate-changed'))
  const gate = { ...input, authority, by: actor.person, sinceDay: today, version: 1 }
  await keep.setGate(tx, gate)
  const { floodAt, most } = gate
  return { result: result(gate), record: { kind: 'floodGate.set', about: gate, facts: { floodAt, most } } }
})

export const addingScan = act(say.addScan, async ({ tx, counting, see, may, input }) => {
  const tip = await see(say.tip, input.tip)
  await may('tip.register', { authority: tip.authority })
  await notAbout({ tx, counting }, tip.id)
  if (await keep.isDestroyed(tx, tip.id)) throw new Refused(refuse('tips.key-destroyed'))
  const there = await keep.scansOf(tx, tip.id)
  accept(mayScan(tip, there))
  const { id, kind, size, sealed } = input
  await keep.addScan(tx, tip, there + 1, { id, kind, size, sealed })
  const hash = createHash('sha256').update(sealed).digest('hex')
  return { result: result(tip), record: { kind: 'tip.scanned', about: tip, facts: { kind, size, hash } } }
})

export const proposingTipDestruction = act(
  say.proposeTipDestruction,
  async ({ tx, asRoom, counting, see, may, actor, input, today }) => {
    const tip = await see(say.tip, input.tip)
    await may('tipKey.propose', { authority: tip.authority })
    await notAbout({ tx, counting }, tip.id)
    if (await keep.isDestroyed(tx, tip.id)) throw new Refused(refuse('tips.key-destroyed'))
    accept(rule.mayDestroy(tip, await keep.isOpening(tx, tip.id)))
    const { authority, number, receivedOn, aboutPersons } = tip
    const { id, reason, basis } = input
    accept(rule.retentionOver(tip, reason, await keep.retentionOfTips(asRoom('documents'), authority), today))
    const proposed: say.TipDestruction = {
      ...{ id, authority, tip: tip.id, number, receivedOn, aboutPersons, reason, basis, state: 'proposed' },
      ...{ proposedBy: actor.person, proposedOn: today, decidedBy: null, decidedOn: null },
      ...{ messages: 0, files: 0, identity: false, list: null, version: 1 },
    }
    await keep.addDestruction(tx, proposed)
    const facts = { tip: tip.id, reason }
    return { result: result(proposed), record: { kind: 'tipDestruction.proposed', about: proposed, facts } }
  },
)

export const confirmingTipDestruction = act(
  say.confirmTipDestruction,
  async ({ tx, asRoom, counting, see, may, input, today, enqueue }) => {
    const one = await see(say.tipDestruction, input.tipDestruction, input.version)
    await may('tipKey.destroy', { authority: one.authority })
    await notAbout({ tx, counting }, one.tip, one.id)
    const decided = await counting(one.id, (by) => rule.confirm(one, by, today, input.typed))
    const tip = await see(say.tip, one.tip)
    const retention = await keep.retentionOfTips(asRoom('documents'), tip.authority)
    accept(rule.retentionOver(tip, one.reason, retention, today))
    accept(rule.mayDestroy(tip, await keep.isOpening(tx, tip.id)))
    const { gone, identity } = await keep.goingWith(tx, tip.id)
    const list = createHash('sha256').update(rule.listOf(tip.hash, gone)).digest('hex')
    const files = gone.reduce((sum, message) => sum + message.files.length, 0)
    const counted = { messages: gone.length, files, identity, list }
    const done = await keep.saveDestruction(tx, { ...decided, ...counted })
    await keep.destroyKey(tx, done.id)
    enqueue('renew-keys')
    const facts = { tip: tip.id, ...counted }
    return { result: result(done), record: { kind: 'tipKey.destroyed', about: done, facts } }
  },
)

export const rejectingTipDestruction = act(
  say.rejectTipDestruction,
  async ({ tx, counting, see, may, actor, input, today }) => {
    const one = await see(say.tipDestruction, input.tipDestruction, input.version)
    await may('tipKey.reject', { authority: one.authority })
    await notAbout({ tx, counting }, one.tip, one.id)
    const kept = await keep.saveDestruction(tx, accept(rule.reject(one, actor.person, today)))
    return { result: result(kept), record: { kind: 'tipDestruction.rejected', about: kept, facts: { tip: kept.tip } } }
  },
)
