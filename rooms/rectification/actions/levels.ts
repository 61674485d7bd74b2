import type { Said } from '../../../core/pure/contract.ts'
import { accept } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import * as say from '../contract.ts'
import { checkOf } from '../making.ts'
import * as rule from '../rules/levels.ts'
import * as keep from '../store.ts'

export const settingLevel = act(say.setLevel, async ({ tx, see, may, actor, input, today, newId }) => {
  const task = await see(say.task, input.task, input.version)
  await may('task.level', task)
  const carried = await keep.saveTask(tx, accept(rule.carry(task, input.level)))
  const says = { step: 'level' as const, passed: true, comment: input.reason }
  const check = checkOf(carried, newId(), says, actor.person, actor.hat, today)
  await keep.keepCheck(tx, check)
  const facts = { from: task.level ?? input.level, to: input.level, check: check.id }
  return { result: carried, record: { kind: 'task.levelMoved', about: carried, facts } }
})

export const acceptingVillage = act(
  say.acceptVillage,
  async ({ tx, counting, see, may, actor, input, today, newId }) => {
    const task = await see(say.task, input.task, input.version)
    const { authority, inspection, owner } = task
    await may('task.accept', { authority, inspection, body: owner })
    const taken = await keep.saveTask(tx, await counting(task.id, (by) => rule.acceptVillage(task, by, today)))
    const says = { step: 'accept' as const, passed: true, comment: input.comment }
    const check = checkOf(taken, newId(), says, actor.person, actor.hat, today)
    await keep.keepCheck(tx, check)
    return { result: taken, record: { kind: 'task.accepted', about: taken, facts: { check: check.id } } }
  },
)

/** Gives a task to another level with what was raised; nothing is said of one that has no level, or has it already. */
export async function moved(
  tx: keep.Hand,
  task: say.Task,
  to: say.ResponsibleLevel | null,
): Promise<[task: say.Task, told: Said<typeof say.taskLevelMoved>[]]> {
  if (task.level === null || to === null || task.level === to) return [await keep.saveTask(tx, task), []]
  const carried = await keep.saveTask(tx, { ...task, level: to })
  return [carried, [{ kind: 'task.levelMoved', about: carried, facts: { from: task.level, to, check: null } }]]
}
