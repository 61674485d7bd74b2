import { accept, Refused, refuse } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import * as say from '../contract.ts'
import { checkOf } from '../making.ts'
import * as rule from '../rules.ts'
import * as keep from '../store.ts'

export const countersigningTask = act(
  say.countersignTask,
  async ({ tx, counting, see, may, actor, input, today, newId }) => {
    const task = await see(say.task, input.task, input.version)
    await may('task.countersign', task)
    const signed = await keep.saveTask(
      tx,
      await counting(task.id, (by) => rule.countersign(task, by, today, actor.person)),
    )
    const says = { step: 'countersign' as const, passed: true, comment: input.comment }
    const check = checkOf(signed, newId(), says, actor.person, actor.hat, today)
    await keep.keepCheck(tx, check)
    return { result: signed, record: { kind: 'task.countersigned', about: signed, facts: { check: check.id } } }
  },
)

export const checkingTask = act(say.checkTask, async ({ tx, counting, see, may, actor, input, today, newId }) => {
  const task = await see(say.task, input.task, input.version)
  await may('task.check', task)
  const checked = await keep.saveTask(tx, await counting(task.id, (by) => rule.check(task, by, today)))
  const says = { step: 'check' as const, passed: true, comment: input.comment }
  const check = checkOf(checked, newId(), says, actor.person, actor.hat, today)
  await keep.keepCheck(tx, check)
  return { result: checked, record: { kind: 'task.checked', about: checked, facts: { check: check.id } } }
})

export const closingTask = act(say.closeTask, async ({ tx, counting, see, may, actor, input, today, newId }) => {
  const task = await see(say.task, input.task, input.version)
  await may('task.close', task)
  const { opinion: closingOpinion, publicText } = input
  const closed = await keep.saveTask(
    tx,
    await counting(task.id, (by) => rule.close(task, { closingOpinion, publicText }, by, today)),
  )
  const says = { step: 'close' as const, passed: true, comment: closingOpinion }
  const check = checkOf(closed, newId(), says, actor.person, actor.hat, today)
  await keep.keepCheck(tx, check)
  const facts = { check: check.id, inTime: rule.inTime(closed) }
  return { result: closed, record: { kind: 'task.closed', about: closed, facts } }
})

export const returningTask = act(say.returnTask, async ({ tx, see, may, actor, input, today, newId }) => {
  const task = await see(say.task, input.task, input.version)
  await may('task.return', actor.hat === 'principal' ? { ...task, body: task.owner } : task)
  const back = await keep.saveTask(tx, accept(rule.sendBack(task, actor.hat, actor.person)))
  const says = { step: 'return' as const, passed: false, comment: input.reason }
  const check = checkOf(back, newId(), says, actor.person, actor.hat, today)
  await keep.keepCheck(tx, check)
  return { result: back, record: { kind: 'task.returned', about: back, facts: { check: check.id, from: task.state } } }
})

export const reopeningTask = act(say.reopenTask, async ({ tx, see, may, actor, input, today, newId }) => {
  const task = await see(say.task, input.task, input.version)
  await may('task.reopen', task)
  const reopened = await keep.saveTask(tx, accept(rule.reopen(task, input.dueOn, today)))
  const says = { step: 'reopen' as const, passed: false, comment: input.reason }
  const check = checkOf(reopened, newId(), says, actor.person, actor.hat, today)
  await keep.keepCheck(tx, check)
  const facts = { check: check.id, dueOn: input.dueOn }
  return { result: reopened, record: { kind: 'task.reopened', about: reopened, facts } }
})

export const handingOverTask = act(say.handOverTask, async ({ tx, see, may, input }) => {
  const task = await see(say.task, input.task, input.version)
  await may('task.handOver', task)
  if (!(await keep.isLeader(tx, task.authority, input.charge))) throw new Refused(refuse('rectification.not-a-leader'))
  const handed = await keep.saveTask(tx, accept(rule.handOver(task, input.charge)))
  await keep.moveCharge(tx, task.id, input.charge)
  return {
    result: handed,
    record: { kind: 'task.handedOver', about: handed, facts: { from: task.charge, to: input.charge } },
  }
})
