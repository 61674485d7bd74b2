import { createHash } from 'node:crypto'
import { accept, Refused, refuse } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import { approveAlong, openAgain } from '../../registry/routing.ts'
import * as say from '../contract.ts'
import { gatheredOf, paperOf } from '../paper.ts'
import { unitOf } from '../place.ts'
import * as rule from '../rules/plan.ts'
import * as keep from '../store.ts'

const result = ({ id, version }: say.UnitPlan) => ({ id, version })

export const writingPlan = act(say.writePlan, async ({ tx, eyes, may, actor, input, today, newId }) => {
  const unit = await unitOf(eyes, input.inspection)
  await may('unitPlan.write', unit)
  accept(rule.mayPrepare(unit))
  const { inspection, version, goals, methods, division } = input
  const last = await tx
    .selectFrom('preparationUnitPlan')
    .selectAll()
    .where('inspection', '=', inspection)
    .orderBy('issue', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (last?.state === 'submitted') throw new Refused(refuse('preparation.plan-submitted'))
  const drafted = last?.state === 'drafted' ? last : undefined
  if ((drafted?.version ?? null) !== version) throw new Refused(refuse('preparation.changed-meanwhile'))
  const said = { goals, methods, division }
  const fresh: say.UnitPlan = {
    ...{ id: newId(), authority: unit.authority, inspection, issue: (last?.issue ?? 0) + 1, state: 'drafted', ...said },
    ...{ content: '', hash: null, opinion: '', draftedBy: actor.person, draftedOn: today },
    ...{ submittedBy: null, submittedOn: null, decidedBy: null, decidedOn: null, version: 1 },
  }
  const kept = drafted ? await keep.save(tx, 'preparationUnitPlan', { ...drafted, ...said }) : fresh
  if (!drafted) await keep.add(tx, 'preparationUnitPlan', fresh)
  return { result: result(kept), record: { kind: 'unitPlan.written', about: kept, facts: { issue: kept.issue } } }
})

export const submittingPlan = act(say.submitPlan, async ({ tx, eyes, see, may, actor, input, today }) => {
  const plan = await see(say.unitPlan, input.unitPlan, input.version)
  await may('unitPlan.submit', plan)
  const unit = await unitOf(eyes, plan.inspection)
  accept(rule.maySubmit(await gatheredOf(tx, plan.inspection)))
  const content = await paperOf(tx, plan, unit)
  const hash = createHash('sha256').update(content).digest('hex')
  const submitted = accept(rule.submit(plan, actor.person, today, content, hash))
  const kept = await keep.save(tx, 'preparationUnitPlan', submitted)
  return {
    result: result(kept),
    record: { kind: 'unitPlan.submitted', about: kept, facts: { issue: kept.issue, hash } },
  }
})

export const approvingPlan = act(say.approvePlan, async (context) => {
  const { tx, counting, see, may, input, today } = context
  const plan = await see(say.unitPlan, input.unitPlan, input.version)
  await may('unitPlan.decide', plan)
  const approved = await counting(plan.id, (by) => rule.decide(plan, by, today, true, input.opinion))
  const kept = await keep.save(tx, 'preparationUnitPlan', approved)
  const facts = { issue: kept.issue, hash: kept.hash ?? '', ...(await approveAlong(context, 'unitPlan', kept)) }
  return { result: result(kept), record: { kind: 'unitPlan.approved', about: kept, facts } }
})

export const returningPlan = act(say.returnPlan, async (context) => {
  const { tx, counting, see, may, input, today } = context
  const plan = await see(say.unitPlan, input.unitPlan, input.version)
  await may('unitPlan.decide', plan)
  const returned = await counting(plan.id, (by) => rule.decide(plan, by, today, false, input.opinion))
  const kept = await keep.save(tx, 'preparationUnitPlan', returned)
  await openAgain(context, 'unitPlan', kept)
  return { result: result(kept), record: { kind: 'unitPlan.returned', about: kept, facts: { issue: kept.issue } } }
})
