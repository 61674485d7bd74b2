import { accept, Refused, refuse } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import { inspection } from '../../planning/contract.ts'
import * as say from '../contract.ts'
import { whenOf } from '../due.ts'
import * as rule from '../rules.ts'
import * as keep from '../store.ts'

export const amendingScheme = act(say.amendScheme, async ({ tx, may, actor, input, today }) => {
  const { authority } = actor.scope
  await may('scheme.amend', { authority })
  accept(rule.mayAmend(input, today))
  const row: say.Scheme = { ...input, grades: rule.ranked(input.grades), authority, version: 1 }
  await keep.addScheme(tx, row)
  const facts = { from: row.fromDay, window: row.window, indicators: row.indicators.length }
  return { result: row, record: { kind: 'scheme.amended', about: row, facts } }
})

const untouched = {
  ...{ state: 'opened', selfMarks: [], selfText: '', selfBy: null, selfOn: null, toldBy: null, toldOn: null },
  ...{ objection: '', objectedBy: null, objectedOn: null, answer: '', upheld: null, answeredBy: null },
  ...{ answeredOn: null, version: 1 },
} satisfies Partial<say.Evaluation>

export const openingEvaluation = act(
  say.openEvaluation,
  async ({ tx, eyes, asRoom, look, may, actor, input, today }) => {
    const unit = await look(inspection, input.inspection)
    const walls = { authority: unit.authority, inspection: unit.id, body: unit.body }
    await may('evaluation.open', walls)
    const plan = await eyes
      .selectFrom('rectificationPlan')
      .selectAll()
      .where('inspection', '=', unit.id)
      .where('state', '=', 'approved')
      .orderBy('receivedOn')
      .limit(1)
      .executeTakeFirst()
    const when = plan ? await whenOf(asRoom('policies'), eyes, plan, today) : null
    const scheme = rule.schemeOn(await keep.schemesOf(eyes, unit.authority), today)
    if (!plan || when === null || scheme === null) throw new Refused(refuse('evaluation.no-plan'))
    const { late } = accept(rule.mayOpen(when, today))
    if (input.selfDueOn <= today) throw new Refused(refuse('evaluation.day-passed', { day: today, field: 'selfDueOn' }))
    const { indicators, grades } = scheme
    const row: say.Evaluation = {
      ...{ ...untouched, ...walls, ...when, id: input.id, plan: plan.id, indicators, grades },
      ...{ openedBy: actor.person, openedOn: today, selfDueOn: input.selfDueOn },
    }
    await keep.addEvaluation(tx, row)
    const facts = { selfDueOn: input.selfDueOn, late }
    return { result: row, record: { kind: 'evaluation.begun', about: row, facts } }
  },
)

export const withdrawingEvaluation = act(say.withdrawEvaluation, async ({ tx, see, may, input }) => {
  const one = await see(say.evaluation, input.evaluation, input.version)
  await may('evaluation.withdraw', one)
  const scored = await keep.scoresOf(tx, one.id)
  // A score that was told once is never taken back with its evaluation.
  if (scored.some(({ out }) => out)) throw new Refused(refuse('evaluation.told-already'))
  const saved = await keep.saveEvaluation(tx, accept(rule.step(one, 'withdraw')))
  return { result: saved, record: { kind: 'evaluation.withdrawn', about: saved, facts: {} } }
})

export const assessingSelf = act(say.assessSelf, async ({ tx, see, may, actor, input, today }) => {
  const one = await see(say.evaluation, input.evaluation, input.version)
  await may('evaluation.assessSelf', one)
  const saved = await keep.saveEvaluation(tx, accept(rule.assessSelf(one, input, actor.person, today)))
  const facts = { inTime: today <= one.selfDueOn }
  return { result: saved, record: { kind: 'evaluation.selfAssessed', about: saved, facts } }
})

export const goingOnWithout = act(say.goOnWithout, async ({ tx, see, may, input, today }) => {
  const one = await see(say.evaluation, input.evaluation, input.version)
  await may('evaluation.goOn', one)
  const saved = await keep.saveEvaluation(tx, accept(rule.goOn(one, today)))
  return { result: saved, record: { kind: 'evaluation.selfMissed', about: saved, facts: {} } }
})

export const objectingToScore = act(say.objectToScore, async ({ tx, see, may, actor, input, today }) => {
  const one = await see(say.evaluation, input.evaluation, input.version)
  await may('evaluation.object', one)
  const saved = await keep.saveEvaluation(tx, accept(rule.object(one, input.objection, actor.person, today)))
  return { result: saved, record: { kind: 'evaluation.objected', about: saved, facts: {} } }
})

export const answeringObjection = act(say.answerObjectionToScore, async ({ tx, counting, see, may, input, today }) => {
  const one = await see(say.evaluation, input.evaluation, input.version)
  await may('evaluation.answer', one)
  const scoredBy = (await keep.scoresOf(tx, one.id)).at(-1)?.by ?? ''
  const answered = await counting(one.id, (by) => rule.answer(one, scoredBy, input, by, today))
  const saved = await keep.saveEvaluation(tx, answered)
  const kind = input.upheld ? ('evaluation.objectionUpheld' as const) : ('evaluation.objectionDismissed' as const)
  return { result: saved, record: { kind, about: saved, facts: {} } }
})
