import { accept } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import { acceptWords } from '../../policies/words.ts'
import * as say from '../contract.ts'
import { alikeFor } from '../making.ts'
import * as rule from '../rules/alike.ts'
import * as keep from '../store.ts'

export const findingAlike = act(say.findAlike, async ({ tx, see, look, asRoom, may, input, today }) => {
  const source = await look(say.task, input.task)
  await may('task.find', source)
  const plan = await see(say.plan, source.plan)
  const { id, title, text, category, subcategory } = input
  const words = { category, subcategory, content: '' }
  await acceptWords(asRoom('policies'), source.authority, today, words, { ...source, content: '' })
  accept(rule.find(source, plan))
  const number = await keep.nextNumber(tx, plan.id)
  const found = alikeFor(source, plan, { id, title, text, category, subcategory, number })
  await keep.addTask(tx, found)
  return {
    result: found,
    record: { kind: 'task.found', about: found, facts: { alike: source.id, number } },
  }
})

export const startingAlike = act(say.startAlike, async ({ tx, see, look, may, input }) => {
  const task = await see(say.task, input.task, input.version)
  await may('task.start', task)
  const plan = await look(say.plan, task.plan)
  const measures = await keep.measuresOf(tx, task.id)
  const started = await keep.saveTask(tx, accept(rule.start(task, plan, measures.length)))
  return { result: started, record: { kind: 'task.started', about: started, facts: {} } }
})
