import { accept, Refused, refuse } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import { file as fileNoun } from '../../documents/contract.ts'
import * as say from '../contract.ts'
import * as made from '../made-store.ts'
import { hangsOn } from '../making.ts'
import * as rule from '../rules/made-rules.ts'
import { fileOf } from './work.ts'

export const recordingRule = act(say.recordRule, async ({ tx, see, look, may, actor, input, today }) => {
  const task = await see(say.task, input.task)
  await may('task.recordRule', task)
  accept(rule.enterRule(task, input.onDay, today))
  const { sha256, name: fileName } = fileOf(task, await look(fileNoun, input.file))
  const { id, action, title, document, onDay, file } = input
  const row: say.MadeRule = {
    ...{ ...hangsOn(task), id, action, title, document, onDay, file, fileName, sha256, by: actor.person },
    ...{ struck: false, strikeReason: '', version: 1 },
  }
  await made.addRule(tx, row)
  return { result: row, record: { kind: 'task.ruleRecorded', about: task, facts: { rule: id, action, on: onDay } } }
})

export const strikingRule = act(say.strikeRule, async ({ tx, see, may, input }) => {
  const entry = await see(say.madeRule, input.madeRule, input.version)
  await may('task.strikeRule', entry)
  const task = await see(say.task, entry.task)
  accept(rule.openToRules(task))
  if (entry.struck) throw new Refused(refuse('rectification.rule-struck'))
  const saved = await made.saveStruck(tx, { ...entry, struck: true, strikeReason: input.reason })
  return { result: saved, record: { kind: 'task.ruleStruck', about: task, facts: { rule: entry.id } } }
})

export const explainingRules = act(say.explainRules, async ({ tx, see, may, actor, input, today }) => {
  const task = await see(say.task, input.task)
  await may('task.explainRules', task)
  accept(rule.openToRules(task))
  const stands = await made.accountOf(tx, task.id)
  accept(rule.explain(stands))
  const { reported, entered } = stands
  const { id, reason } = input
  await made.addGap(tx, { ...hangsOn(task), id, reported, entered, reason, by: actor.person, onDay: today })
  const facts = { reported, entered }
  return { result: { id, version: 1 }, record: { kind: 'task.rulesExplained', about: task, facts } }
})
