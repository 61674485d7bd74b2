import { accept } from '../../../core/pure/refusal.ts'
import { act, Defect } from '../../../core/server/act.ts'
import type { Reader } from '../../../core/server/tables.ts'
import { approveAlong, openAgain } from '../../registry/routing.ts'
import * as say from '../contract.ts'
import * as rule from '../rules.ts'
import * as keep from '../store.ts'

/** What a score is reckoned from, as it stands now. */
async function basisOf(eyes: Reader, one: say.Evaluation): Promise<rule.Basis> {
  const tasks = await eyes
    .selectFrom('rectificationTask')
    .select('state')
    .where('plan', '=', one.plan)
    .where('state', '<>', 'withdrawn')
    .execute()
  return {
    piles: await keep.surveysOf(eyes, one.id),
    tasks: tasks.length,
    closed: tasks.filter(({ state }) => state === 'closed').length,
    confirmed: (await keep.checksOf(eyes, one.id)).filter(({ secondBy }) => secondBy !== null).length,
  }
}

export const scoring = act(say.scoreEvaluation, async ({ tx, eyes, see, may, actor, input, today }) => {
  const one = await see(say.evaluation, input.evaluation, input.version)
  await may('evaluation.score', one)
  const next = accept(rule.step(one, 'score'))
  const { id, deductions, conclusion } = input
  const marks = accept(rule.marksOf(one.indicators, input.marks, await basisOf(eyes, one)))
  const total = rule.totalOf(one.indicators, marks, deductions)
  const before = (await keep.scoresOf(tx, one.id)).at(-1)
  const given = {
    ...{ marks, deductions, total, ...rule.gradeOf(one.grades, total), conclusion, by: actor.person, onDay: today },
    ...{ opinion: '', approvedBy: null, approvedOn: null },
  }
  // One that was told stays as it was told; one that was only sent back is written anew.
  const fresh = before === undefined || before.out
  const attempt = fresh ? (before?.attempt ?? 0) + 1 : before.attempt
  const { authority, inspection, body } = one
  if (fresh) {
    const walls = { authority, inspection, body }
    await keep.addScore(tx, { ...given, ...walls, id, evaluation: one.id, attempt, out: false, version: 1 })
  } else await keep.saveScore(tx, { ...before, ...given })
  const saved = await keep.saveEvaluation(tx, next)
  return { result: saved, record: { kind: 'evaluation.scored', about: saved, facts: { attempt, total } } }
})

/** The score that is being decided on; without one the evaluation could not have come so far. */
async function lastOf(tx: keep.Hand, one: say.Evaluation): Promise<say.Score> {
  const last = (await keep.scoresOf(tx, one.id)).at(-1)
  if (!last) throw new Defect('a scored evaluation without a score')
  return last
}

export const approvingScore = act(say.approveScore, async (context) => {
  const { tx, counting, see, may, input, today } = context
  const one = await see(say.evaluation, input.evaluation, input.version)
  await may('evaluation.approve', one)
  const next = accept(rule.step(one, 'approve'))
  const last = await lastOf(tx, one)
  const score = await keep.saveScore(tx, await counting(one.id, (by) => rule.approve(last, input.opinion, by, today)))
  const saved = await keep.saveEvaluation(tx, next)
  const facts = { total: score.total, ...(await approveAlong(context, 'score', saved, { once: true })) }
  return { result: saved, record: { kind: 'evaluation.approved', about: saved, facts } }
})

export const sendingBackScore = act(say.sendBackScore, async (context) => {
  const { tx, see, may, input } = context
  const one = await see(say.evaluation, input.evaluation, input.version)
  await may('evaluation.approve', one)
  const next = accept(rule.step(one, 'sendBack'))
  await keep.saveScore(tx, { ...(await lastOf(tx, one)), opinion: input.opinion })
  const saved = await keep.saveEvaluation(tx, next)
  await openAgain(context, 'score', saved)
  return { result: saved, record: { kind: 'evaluation.sentBack', about: saved, facts: {} } }
})

export const telling = act(say.tellEvaluation, async ({ tx, see, may, actor, input, today }) => {
  const one = await see(say.evaluation, input.evaluation, input.version)
  await may('evaluation.tell', one)
  const next = accept(rule.tell(one, actor.person, today))
  const { total, lowest } = await keep.saveScore(tx, { ...(await lastOf(tx, one)), out: true })
  const saved = await keep.saveEvaluation(tx, next)
  return { result: saved, record: { kind: 'evaluation.told', about: saved, facts: { total, lowest } } }
})
