import { accept, Refused, refuse } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import type { Actor } from '../../../core/server/enter.ts'
import { organisation } from '../../registry/contract.ts'
import * as say from '../contract.ts'
import { wallsOf } from '../making.ts'
import * as rule from '../rules/escalations.ts'
import { back, lifted } from '../rules/levels.ts'
import * as keep from '../store.ts'
import { moved } from './levels.ts'

const levelOf = ({ hat, scope }: Actor): rule.Level => ({ hat, bodies: scope.bodies })

/** What the act is asked over: the body above while it is the town's turn, the county's office afterwards. */
const aboveOf = ({ authority, inspection, upper, level }: say.Escalation) => ({
  authority,
  inspection,
  body: level === 'town' ? upper : null,
})

export const raisingTask = act(say.raiseTask, async ({ tx, see, look, may, actor, input, today }) => {
  const task = await see(say.task, input.task, input.version)
  await may('task.raise', task)
  const { parent } = await look(organisation, task.body)
  const above = parent === null ? null : await look(organisation, parent)
  const upper = above?.level === 'town' ? above.id : null
  const { level } = accept(rule.raise(task, upper))
  await keep.addEscalation(tx, {
    ...wallsOf(task),
    id: input.id,
    upper,
    title: task.title,
    level,
    former: task.level,
    state: 'raised',
    reason: input.reason,
    raisedBy: actor.person,
    raisedOn: today,
    passedReason: '',
    passedBy: null,
    passedOn: null,
    leadName: '',
    dueOn: null,
    acceptedBy: null,
    acceptedOn: null,
    result: '',
    endedBy: null,
    endedOn: null,
    version: 1,
  })
  const [saved, told] = await moved(tx, task, lifted(task, level))
  const facts = { escalation: input.id, level }
  return { result: saved, record: [{ kind: 'task.escalated' as const, about: saved, facts }, ...told] }
})

export const passingUpEscalation = act(say.passUpEscalation, async ({ tx, see, may, actor, input, today }) => {
  const one = await see(say.escalation, input.escalation, input.version)
  const passed = accept(rule.passUp(one, input.reason, actor.person, levelOf(actor), today))
  await may('escalation.passUp', aboveOf(one))
  const saved = await keep.saveEscalation(tx, passed)
  const task = await taskOf(tx, one)
  const [, told] = await moved(tx, task, lifted(task, 'county'))
  return { result: saved, record: [{ kind: 'escalation.passedUp' as const, about: saved, facts: {} }, ...told] }
})

export const acceptingEscalation = act(say.acceptEscalation, async ({ tx, see, may, actor, input, today }) => {
  const one = await see(say.escalation, input.escalation, input.version)
  const taken = accept(rule.accept(one, input, actor.person, levelOf(actor), today))
  await may('escalation.accept', aboveOf(one))
  const saved = await keep.saveEscalation(tx, taken)
  const facts = { level: saved.level, dueOn: input.dueOn }
  return { result: saved, record: { kind: 'escalation.accepted', about: saved, facts } }
})

export const solvingEscalation = act(say.solveEscalation, async ({ tx, see, may, actor, input, today }) => {
  const one = await see(say.escalation, input.escalation, input.version)
  const solved = accept(rule.end(one, 'solve', input.result, actor.person, levelOf(actor), today))
  await may('escalation.end', aboveOf(one))
  return cameBack(tx, await keep.saveEscalation(tx, solved), true)
})

export const decliningEscalation = act(say.declineEscalation, async ({ tx, see, may, actor, input, today }) => {
  const one = await see(say.escalation, input.escalation, input.version)
  const declined = accept(rule.end(one, 'decline', input.reason, actor.person, levelOf(actor), today))
  await may('escalation.end', aboveOf(one))
  return cameBack(tx, await keep.saveEscalation(tx, declined), false)
})

async function taskOf(tx: keep.Hand, one: say.Escalation): Promise<say.Task> {
  const task = await keep.lockTask(tx, one.task)
  if (!task) throw new Refused(refuse('doorway.not-found', { noun: 'task' }))
  return task
}

/** The record is the task's: its body reads there that it may go on, and at which level. */
async function cameBack(tx: keep.Hand, one: say.Escalation, solved: boolean) {
  const task = await taskOf(tx, one)
  const [saved, told] = await moved(tx, task, back(task, one))
  const facts = { escalation: one.id, solved }
  return { result: one, record: [{ kind: 'task.cameBack' as const, about: saved, facts }, ...told] }
}
