import { accept, Refused, refuse } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import * as say from '../contract.ts'
import { checkOf, stageFor } from '../making.ts'
import * as rule from '../rules.ts'
import * as keep from '../store.ts'

export const makingLongTerm = act(say.makeLongTerm, async ({ tx, see, may, actor, input, today, newId }) => {
  const task = await see(say.task, input.task, input.version)
  await may('task.defer', task)
  const { reason: longReason, longDueOn, stages } = input
  const deferred = await keep.saveTask(tx, accept(rule.defer(task, { longReason, longDueOn }, stages, today)))
  const first = await keep.nextPlace(tx, 'rectificationStage', task.id)
  await keep.addStages(
    tx,
    stages.map((stage, n) => stageFor(deferred, stage, first + n)),
  )
  const says = { step: 'defer' as const, passed: true, comment: longReason }
  await keep.keepCheck(tx, checkOf(deferred, newId(), says, actor.person, actor.hat, today))
  const facts = { until: longDueOn, stages: stages.length }
  return { result: deferred, record: { kind: 'task.madeLongTerm', about: deferred, facts } }
})

export const reportingStage = act(say.reportStage, async ({ tx, see, may, actor, input, today }) => {
  const task = await see(say.task, input.task, input.version)
  await may('stage.report', task)
  const stage = stageOf(task, await see(say.stage, input.stage))
  await keep.saveStage(tx, accept(rule.reportStage(task, stage, input.text, actor.person, today)))
  const saved = await keep.saveTask(tx, task)
  return { result: saved, record: { kind: 'stage.reported', about: saved, facts: { stage: stage.id } } }
})

export const closingStage = act(say.closeStage, async ({ tx, counting, see, may, input, today }) => {
  const task = await see(say.task, input.task, input.version)
  await may('stage.close', task)
  const stage = stageOf(task, await see(say.stage, input.stage))
  await keep.saveStage(tx, await counting([stage.id, task.id], (by) => rule.closeStage(task, stage, by, today)))
  const saved = await keep.saveTask(tx, task)
  return { result: saved, record: { kind: 'stage.closed', about: saved, facts: { stage: stage.id } } }
})

function stageOf(task: say.Task, stage: say.Stage): say.Stage {
  if (stage.task !== task.id) throw new Refused(refuse('doorway.not-found', { noun: 'stage' }))
  return stage
}
