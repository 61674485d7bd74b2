import { accept } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import * as says from '../contract.ts'
import { inspection as unitNoun, round as roundNoun, stageSet as stageSetNoun } from '../contract.ts'
import { predecessorsOf } from '../heirs.ts'
import * as rules from '../rules.ts'
import * as keep from '../store/kinds.ts'
import { saveInspection, saveRound } from '../store.ts'

export const settingRoundManner = act(says.setRoundManner, async ({ tx, see, may, input, newId }) => {
  const { round: id, version, ...text } = input
  const round = await see(roundNoun, id, version)
  await may('round.edit', round)
  const edited = accept(rules.advance(round, 'edit'))
  const manner = { id: newId(), authority: round.authority, round: round.id, ...text, version: 1 }
  await keep.putRoundManner(tx, manner)
  const saved = await saveRound(tx, edited)
  const record = { kind: 'roundManner.set' as const, about: saved, facts: { manner: manner.id } }
  return { result: { id: saved.id, version: saved.version }, record }
})

export const settingUnitManner = act(says.setUnitManner, async ({ tx, eyes, see, look, may, input, newId, today }) => {
  const { inspection: id, version, ...text } = input
  const seen = await look(unitNoun, id)
  const round = await see(roundNoun, seen.round)
  const unit = await see(unitNoun, id, version)
  await may('inspection.edit', { ...unit, inspection: unit.id })
  const edited = accept(rules.editUnit(unit, round, unit))
  if (text.earlier !== null) {
    const earlier = await look(unitNoun, text.earlier)
    accept(rules.earlierFits(unit, earlier, [unit.body, ...(await predecessorsOf(eyes, unit.body))]))
  }
  if (text.stageSet !== null) accept(rules.inUse(await look(stageSetNoun, text.stageSet), today))
  await keep.putUnitManner(tx, { id: newId(), authority: unit.authority, inspection: unit.id, ...text, version: 1 })
  const saved = await saveInspection(tx, edited)
  const facts = { kind: text.kind, earlier: text.earlier, stages: text.stageSet }
  const record = { kind: 'unitManner.set' as const, about: { ...saved, inspection: saved.id }, facts }
  return { result: { id: saved.id, version: saved.version }, record }
})

export const addingStageSet = act(says.addStageSet, async ({ tx, may, actor, input }) => {
  const set = { ...input, authority: actor.scope.authority, untilDay: null, version: 1 }
  await may('stageSet.add', { authority: set.authority })
  accept(rules.shortens(set))
  await keep.keepStageSet(tx, set)
  return {
    result: { id: set.id, version: 1 },
    record: { kind: 'stageSet.added', about: set, facts: { from: set.fromDay } },
  }
})

export const endingStageSet = act(says.endStageSet, async ({ tx, see, may, input }) => {
  const set = await see(stageSetNoun, input.stageSet, input.version)
  await may('stageSet.end', set)
  accept(rules.inOrder(set.fromDay, input.untilDay))
  const saved = await keep.saveStageSet(tx, { ...set, untilDay: input.untilDay })
  const record = { kind: 'stageSet.ended' as const, about: saved, facts: { until: input.untilDay } }
  return { result: { id: saved.id, version: saved.version }, record }
})

export const settingDuty = act(says.setDuty, async ({ tx, may, actor, input }) => {
  const { authority } = actor.scope
  await may('duty.set', { authority })
  const saved = await keep.putDuty(tx, { ...input, authority, version: 1 })
  const record = { kind: 'duty.set' as const, about: saved, facts: { level: saved.level } }
  return { result: { id: saved.id, version: saved.version }, record }
})

export const removingDuty = act(says.removeDuty, async ({ tx, see, may, input }) => {
  const duty = await see(says.duty, input.duty, input.version)
  await may('duty.set', duty)
  await keep.dropDuty(tx, duty)
  const record = { kind: 'duty.removed' as const, about: duty, facts: { level: duty.level } }
  return { result: { id: duty.id, version: duty.version }, record }
})
