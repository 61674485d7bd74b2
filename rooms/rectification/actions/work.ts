import { accept, Refused, refuse } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import { type File, file } from '../../documents/contract.ts'
import * as say from '../contract.ts'
import { accountOf } from '../made-store.ts'
import { hangsOn } from '../making.ts'
import * as rule from '../rules.ts'
import * as keep from '../store.ts'

export const reportingProgress = act(say.reportProgress, async ({ tx, see, look, may, actor, input, today }) => {
  const task = await see(say.task, input.task, input.version)
  await may('task.report', task)
  const { rulesMade, refundedFen, recoveredFen, avoidedFen, heldToAccount, alikeFound, campaigns } = input
  const money = { refundedFen, recoveredFen, avoidedFen }
  const proven = input.proofs.map(({ kind }) => kind)
  const reported = accept(rule.report(task, input.degree, rule.countedKinds(input), proven))
  const counts = { rulesMade, heldToAccount, alikeFound, campaigns }
  const walls = hangsOn(task)
  const by = { by: actor.person, onDay: today, struck: false }
  const proofs: say.Proof[] = []
  for (const { id, file: wanted, kind } of input.proofs) {
    const kept = fileOf(task, await look(file, wanted))
    proofs.push({ ...walls, ...by, id, progress: input.id, kind, file: kept.id, name: kept.name, sha256: kept.sha256 })
  }
  await keep.addProgress(
    tx,
    { ...walls, ...counts, ...by, id: input.id, text: input.text, ...money, strikeReason: '', version: 1 },
    proofs,
  )
  for (const { measure: id, degree } of input.measures) {
    const measure = await see(say.measure, id)
    if (measure.task !== task.id) throw new Refused(refuse('doorway.not-found', { noun: 'measure' }))
    await keep.saveMeasure(tx, { ...measure, degree })
  }
  const saved = await keep.saveTask(tx, reported)
  const facts = {
    progress: input.id,
    degree: input.degree,
    ...counts,
    refundedFen: Number(refundedFen),
    recoveredFen: Number(recoveredFen),
    avoidedFen: Number(avoidedFen),
    proofs: proofs.length,
  }
  return { result: saved, record: { kind: 'progress.reported', about: saved, facts } }
})

/** A kept file of this body's own rectification, or a refusal. */
export function fileOf(task: say.Task, kept: File): File & { sha256: string } {
  if (kept.inspection !== task.inspection || kept.body !== task.body || kept.circle !== 'rectification') {
    throw new Refused(refuse('rectification.foreign-file'))
  }
  const { sha256 } = kept
  if (kept.state !== 'kept' || sha256 === null) throw new Refused(refuse('rectification.file-not-ready'))
  return { ...kept, sha256 }
}

export const strikingProgress = act(say.strikeProgress, async ({ tx, see, look, may, input }) => {
  const task = await see(say.task, input.task, input.version)
  await may('task.strike', task)
  accept(rule.report(task, task.degree))
  const progress = await look(say.progress, input.progress)
  if (progress.task !== task.id) throw new Refused(refuse('doorway.not-found', { noun: 'progress' }))
  if (progress.struck) throw new Refused(refuse('rectification.struck-already'))
  await keep.strike(tx, task.id, progress.id, input.reason)
  const saved = await keep.saveTask(tx, task)
  const { rulesMade, refundedFen, recoveredFen, avoidedFen, heldToAccount, alikeFound, campaigns } = progress
  const money = { refundedFen, recoveredFen, avoidedFen }
  const facts = { progress: progress.id, rulesMade, ...money, heldToAccount, alikeFound, campaigns }
  return { result: saved, record: { kind: 'progress.struck', about: saved, facts } }
})

export const claimingDone = act(say.claimDone, async ({ tx, see, may, actor, input, today }) => {
  const task = await see(say.task, input.task, input.version)
  await may('task.claim', task)
  const proofs = await keep.proofsOf(tx, task.id)
  const grounds = {
    measures: await keep.measuresOf(tx, task.id),
    counted: rule.countedKinds(await keep.sumsOf(tx, task.id)),
    proven: proofs.map(({ kind }) => kind),
    stages: await keep.stagesOf(tx, task.id),
    escalated: await keep.isEscalated(tx, task.id),
    rules: await accountOf(tx, task.id),
  }
  const claimed = await keep.saveTask(tx, accept(rule.claim(task, grounds, input.summary, actor.person, today)))
  await keep.finishMeasures(tx, task.id)
  return { result: claimed, record: { kind: 'task.claimedDone', about: claimed, facts: { proofs: proofs.length } } }
})
