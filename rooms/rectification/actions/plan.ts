import type { Hat } from '../../../core/pure/hats.ts'
import { accept, Refused, refuse } from '../../../core/pure/refusal.ts'
import { act, Defect } from '../../../core/server/act.ts'
import { organisation } from '../../registry/contract.ts'
import * as say from '../contract.ts'
import { hangsOn } from '../making.ts'
import * as planRule from '../rules/plan.ts'
import * as rule from '../rules.ts'
import * as keep from '../store.ts'

export const planningTask = act(say.planTask, async ({ tx, see, look, may, input }) => {
  const task = await see(say.task, input.task, input.version)
  await may('task.plan', task)
  const { task: _, version: __, ...says } = input
  if (says.unit !== null) await look(organisation, says.unit)
  if (!(await keep.isLeader(tx, task.authority, says.charge))) throw new Refused(refuse('rectification.not-a-leader'))
  const { concentratedUntil } = await look(say.plan, task.plan)
  const planned = await keep.saveTask(tx, accept(rule.plan(task, says, concentratedUntil)))
  await keep.moveCharge(tx, task.id, says.charge)
  const { charge, dueOn, concentrated } = says
  return { result: planned, record: { kind: 'task.planned', about: planned, facts: { charge, dueOn, concentrated } } }
})

export const addingMeasure = act(say.addMeasure, async ({ tx, see, may, input }) => {
  const task = await see(say.task, input.task, input.version)
  await may('task.plan', task)
  accept(rule.editMeasures(task))
  const { id, kind, text, dueOn } = input
  const place = await keep.nextPlace(tx, 'rectificationMeasure', task.id)
  await keep.addMeasureRow(tx, { ...hangsOn(task), id, place, kind, text, dueOn, degree: 'open', version: 1 })
  const saved = await keep.saveTask(tx, task)
  return { result: saved, record: { kind: 'measure.added', about: saved, facts: { measure: id, kind } } }
})

export const editingMeasure = act(say.editMeasure, async ({ tx, see, may, input }) => {
  const task = await see(say.task, input.task, input.version)
  await may('task.plan', task)
  accept(rule.editMeasures(task))
  const measure = await see(say.measure, input.measure)
  const { kind, text, dueOn } = input
  if (measure.task !== task.id) throw new Refused(refuse('doorway.not-found', { noun: 'measure' }))
  await keep.saveMeasure(tx, { ...measure, kind, text, dueOn })
  const saved = await keep.saveTask(tx, task)
  return { result: saved, record: { kind: 'measure.edited', about: saved, facts: { measure: measure.id, kind } } }
})

export const removingMeasure = act(say.removeMeasure, async ({ tx, see, may, input }) => {
  const task = await see(say.task, input.task, input.version)
  await may('task.plan', task)
  accept(rule.editMeasures(task))
  const measure = await see(say.measure, input.measure)
  if (measure.task !== task.id) throw new Refused(refuse('doorway.not-found', { noun: 'measure' }))
  await keep.removeMeasureRow(tx, task.id, measure.id)
  const saved = await keep.saveTask(tx, task)
  return { result: saved, record: { kind: 'measure.removed', about: saved, facts: { measure: measure.id } } }
})

export const editingPlan = act(say.editPlan, async ({ tx, see, may, input }) => {
  const plan = await see(say.plan, input.plan, input.version)
  await may('plan.edit', plan)
  const edited = await keep.savePlan(tx, { ...accept(planRule.edit(plan)), text: input.text })
  return { result: edited, record: { kind: 'plan.edited', about: edited, facts: {} } }
})

export const submittingPlan = act(say.submitPlan, async ({ tx, see, may, actor, input, today }) => {
  const plan = await see(say.plan, input.plan, input.version)
  await may('plan.submit', plan)
  const tasks = await keep.lockTasks(tx, plan.id)
  const submitted = await keep.savePlan(tx, accept(planRule.submit(plan, tasks, actor.person, today)))
  const moved = tasks.filter((task) => task.state === 'planned')
  for (const { measures: _, ...task } of moved) await keep.saveTask(tx, accept(rule.submit(task)))
  const facts = { submission: submitted.submission, tasks: moved.length }
  return { result: submitted, record: { kind: 'plan.submitted', about: submitted, facts } }
})

export const checkingPlan = act(say.checkPlan, async ({ tx, counting, see, may, actor, input, today }) => {
  const plan = await see(say.plan, input.plan, input.version)
  await may('plan.check', plan)
  const hat = checkerOf(actor.hat)
  const { id, verdict, comment } = input
  const before = await keep.checksOf(tx, plan.id, plan.submission)
  const checked = await keep.savePlan(
    tx,
    await counting(plan.id, (by) => planRule.check(plan, before, hat, verdict, comment, by, today)),
  )
  const { authority, inspection, body, submission } = plan
  const walls = { authority, inspection, body, plan: plan.id }
  await keep.keepPlanCheck(tx, {
    id,
    ...walls,
    submission,
    hat,
    passed: verdict === 'pass',
    comment,
    by: actor.person,
    onDay: today,
  })
  const facts = { submission, hat }
  if (checked.state === 'submitted') return { result: checked, record: { kind: 'plan.checked', about: checked, facts } }
  const tasks = (await keep.lockTasks(tx, plan.id)).filter((task) => task.state === 'submitted')
  for (const { measures: _, ...task } of tasks)
    await keep.saveTask(tx, accept(rule.settle(task, checked.state === 'approved')))
  if (checked.state === 'returned') return { result: checked, record: { kind: 'plan.returned', about: checked, facts } }
  return {
    result: checked,
    record: [
      { kind: 'plan.checked', about: checked, facts },
      { kind: 'plan.approved', about: checked, facts: { submission, tasks: tasks.length } },
    ],
  }
})

function checkerOf(hat: Hat): 'office' | 'discipline' | 'organisation' {
  if (hat === 'office' || hat === 'discipline' || hat === 'organisation') return hat
  throw new Defect(`a plan is not checked by ${hat}`)
}
