import { accept } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import { saveSeen } from '../../../core/server/seen.ts'
import type { Tx } from '../../../core/server/tables.ts'
import type { StageCheck } from '../contract/stages.ts'
import * as says from '../contract.ts'
import { inspection as unitNoun } from '../contract.ts'
import { kindOf } from '../reads/stages.ts'
import * as rule from '../rules/stages.ts'
import { stagesOf } from '../store/kinds.ts'

type Room = Tx<'planning'>

const stored = (one: StageCheck) => ({ ...one, items: JSON.stringify(one.items) })

/** Writes what was said of a stage; to which inspection and stage it belongs never changes. */
const save = async (tx: Room, one: StageCheck): Promise<StageCheck> => {
  const columns = ['state', 'items', 'result', 'signedBy', 'signedOn'] as const
  return { ...one, version: (await saveSeen(tx, 'planningStageCheck', stored(one), columns)).version }
}

export const settingStageList = act(says.setStageList, async ({ tx, see, may, actor, input, today }) => {
  const { stageList: id, version, ...said } = input
  const { authority } = actor.scope
  await may('stageList.set', { authority })
  accept(rule.eachOnce(said.items))
  const by = { setBy: actor.person, setOn: today }
  const facts = { kind: said.kind, stage: said.stage, items: said.items.length }
  if (version === null) {
    const list: says.StageList = { id, authority, ...said, ...by, version: 1 }
    await tx.insertInto('planningStageList').values(list).execute()
    return { result: { id, version: 1 }, record: { kind: 'stageList.set', about: list, facts } }
  }
  const there = await see(says.stageList, id, version)
  const kept = await saveSeen(tx, 'planningStageList', { ...there, ...said, ...by })
  return { result: { id, version: kept.version }, record: { kind: 'stageList.set', about: kept, facts } }
})

export const beginningStage = act(says.beginStage, async ({ tx, eyes, look, may, actor, input, today }) => {
  const unit = await look(unitNoun, input.inspection)
  await may('stage.mark', { ...unit, inspection: unit.id })
  const lists = await eyes.selectFrom('planningStageList').selectAll().where('stage', '=', input.stage).execute()
  const checks = await eyes.selectFrom('planningStageCheck').selectAll().where('inspection', '=', unit.id).execute()
  const signed = checks.filter(({ state }) => state === 'signed').map(({ stage }) => stage)
  accept(rule.inTurn(await stagesOf(eyes, unit.id), input.stage, signed))
  const items = accept(rule.begunWith(rule.listFor(lists, await kindOf(eyes, unit), input.stage)))
  const one: StageCheck = {
    ...{ id: input.id, authority: unit.authority, inspection: unit.id, stage: input.stage, state: 'open', items },
    ...{ result: '', begunBy: actor.person, begunOn: today, signedBy: null, signedOn: null, version: 1 },
  }
  await tx.insertInto('planningStageCheck').values(stored(one)).execute()
  const facts = { stage: one.stage, items: items.length }
  return { result: { id: one.id, version: 1 }, record: { kind: 'stageCheck.begun', about: one, facts } }
})

export const markingStageItem = act(says.markStageItem, async ({ tx, see, may, actor, input, today }) => {
  const one = await see(says.stageCheck, input.stageCheck, input.version)
  await may('stage.mark', one)
  const kept = await save(tx, accept(rule.markItem(one, input, actor.person, today)))
  const facts = { stage: kept.stage, place: input.place, mark: input.mark }
  return { result: { id: kept.id, version: kept.version }, record: { kind: 'stageCheck.marked', about: kept, facts } }
})

export const signingStage = act(says.signStage, async ({ tx, see, may, actor, input, today }) => {
  const one = await see(says.stageCheck, input.stageCheck, input.version)
  await may('stage.sign', one)
  const kept = await save(tx, accept(rule.signFor(one, input.result, actor.person, today)))
  const { done, notDone } = rule.tallyOf(kept)
  const facts = { stage: kept.stage, done, notDone }
  return { result: { id: kept.id, version: kept.version }, record: { kind: 'stageCheck.signed', about: kept, facts } }
})
