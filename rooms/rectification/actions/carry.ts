import type { Day } from '../../../core/pure/days.ts'
import { accept, Refused, refuse } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import type { Reader } from '../../../core/server/tables.ts'
import * as carry from '../carry-store.ts'
import * as say from '../contract.ts'
import { hangsOn } from '../making.ts'
import * as rule from '../rules/carry.ts'
import * as keep from '../store.ts'

type Earlier = Readonly<{
  id: string
  body: string
  title: string
  says: rule.Carried
  meant: rule.Meant
  measures: readonly string[]
}>

/** What an earlier task, or a document, says; read by who asks, so that nobody merges what he does not see. */
async function earlierOf(eyes: Reader, kind: say.CarryOver['kind'], source: string, task: say.Task): Promise<Earlier> {
  if (kind === 'task') {
    const found = await eyes
      .selectFrom('rectificationTask as t')
      .innerJoin('planningInspection as i', 'i.id', 't.inspection')
      .selectAll('t')
      .select('i.name')
      .where('t.id', '=', source as never)
      .executeTakeFirst()
    if (!found) throw new Refused(refuse('doorway.not-found', { noun: 'task' }))
    const measures = (await keep.measuresOf(eyes, source)).map(({ text }) => text)
    const { id, body, number, title } = found
    return { id, body, title: `${found.name}　${number}. ${title}`, says: rule.valuesOf(found), meant: found, measures }
  }
  const said = await eyes
    .selectFrom('feedbackStatement')
    .selectAll()
    .where('id', '=', source)
    .where('item', '=', task.item)
    .executeTakeFirst()
  if (!said) throw new Refused(refuse('doorway.not-found', { noun: 'statement' }))
  const { id, body, path, fromLine, statusText } = said
  const says = rule.valuesOf({ ...said, summary: statusText.slice(0, 5_000) })
  const meant = { unit: null, leaderKind: null, charge: null }
  return { id, body, title: `${path}　${fromLine}`, says, meant, measures: JSON.parse(said.measures) as string[] }
}

export const openingCarryOver = act(say.openCarryOver, async ({ tx, eyes, see, may, actor, input, today, newId }) => {
  const task = await see(say.task, input.task)
  await may('task.carry', task)
  const earlier = await earlierOf(eyes, input.kind, input.source, task)
  accept(rule.openCarry(task, earlier))
  const present = (await keep.measuresOf(tx, task.id)).map(({ text }) => text)
  const found = rule.compare(rule.valuesOf(task), earlier.says, { present, earlier: earlier.measures }, task.receivedOn)
  if (found.length === 0) throw new Refused(refuse('rectification.carry-nothing', { field: 'source' }))
  const walls = hangsOn(task)
  const row: say.CarryOver = {
    ...{ ...walls, id: input.id, kind: input.kind, source: earlier.id, sourceTitle: earlier.title.slice(0, 500) },
    ...{ state: 'open', reason: '', by: actor.person, onDay: today, settledBy: null, settledOn: null, version: 1 },
  }
  const lines = found.map(
    (one, n): say.CarryLine => ({
      ...{ ...walls, ...one, id: newId() as say.CarryLine['id'], carryOver: row.id, place: n + 1 },
      ...{ filled: one.verdict !== null, reason: '', decidedBy: null, decidedOn: null, version: 1 },
    }),
  )
  await carry.addCarryOver(tx, row, lines)
  const filled = lines.filter((one) => one.filled).length
  const facts = { carryOver: row.id, source: row.source, conflicts: lines.length - filled, filled }
  return { result: row, record: { kind: 'task.carryOpened', about: task, facts } }
})

export const decidingCarry = act(say.decideCarry, async ({ tx, see, look, may, actor, input, today }) => {
  const line = await see(say.carryLine, input.carryLine, input.version)
  await may('task.carry', line)
  const { state } = await see(say.carryOver, line.carryOver)
  const task = await look(say.task, line.task)
  const verdict = accept(rule.decideCarry(state, line, input.verdict, task.receivedOn))
  const decided = { verdict, filled: false, reason: input.reason, decidedBy: actor.person, decidedOn: today }
  const saved = await carry.saveCarryLine(tx, { ...line, ...decided })
  const facts = { line: line.id, field: line.field, verdict }
  return { result: saved, record: { kind: 'task.carryDecided', about: task, facts } }
})

export const settlingCarryOver = act(say.settleCarryOver, async (context) => {
  const { tx, eyes, see, counting, may, actor, input, today, newId } = context
  const one = await see(say.carryOver, input.carryOver, input.version)
  await may('task.carry', one)
  const task = await see(say.task, one.task)
  accept(rule.openCarry(task, { id: one.source, body: one.body }))
  const lines = await carry.carryLinesOf(tx, one.id)
  const { says, measures } = accept(rule.settleCarry(one.state, rule.valuesOf(task), lines))
  const before = [one.id, task.id, ...lines.map(({ id }) => id)]
  await counting(before, (by) => rule.bySecond(task, one.by, lines, by))
  const dueOn = says.dueOn === '' ? null : (says.dueOn as Day)
  const meant = await whom(tx, task, rule.meantBy(lines, await earlierOf(eyes, one.kind, one.source, task)))
  const merged = await keep.saveTask(tx, { ...task, ...says, ...meant, dueOn })
  const first = await keep.nextPlace(tx, 'rectificationMeasure', task.id)
  for (const [n, text] of measures.entries()) {
    const measure = { kind: 'other' as const, text: text.slice(0, 2_000), dueOn: null, degree: 'open' as const }
    const row = { ...hangsOn(task), ...measure, id: newId() as say.Measure['id'], place: first + n, version: 1 }
    await keep.addMeasureRow(tx, row)
  }
  const saved = await carry.saveCarryOver(tx, {
    ...{ ...one, state: 'settled', settledBy: actor.person, settledOn: today },
  })
  const taken = lines.filter(({ verdict }) => verdict === 'earlier').length
  const facts = { carryOver: one.id, taken, kept: lines.length - taken }
  return { result: saved, record: { kind: 'task.carriedOver', about: merged, facts } }
})

/** Whom the names taken over mean now: nobody is made leader in charge who is none any more; his wall moves to all that hangs on the task. */
async function whom(
  tx: keep.Hand,
  task: say.Task,
  { charge, ...meant }: Partial<rule.Meant>,
): Promise<Partial<say.Task>> {
  if (!charge || charge === task.charge || !(await keep.isLeader(tx, task.authority, charge))) return meant
  await keep.moveCharge(tx, task.id, charge)
  return { ...meant, charge }
}

export const droppingCarryOver = act(say.dropCarryOver, async ({ tx, see, look, may, actor, input, today }) => {
  const one = await see(say.carryOver, input.carryOver, input.version)
  await may('task.carry', one)
  const state = accept(rule.dropCarry(one.state))
  const dropped = { state, reason: input.reason, settledBy: actor.person, settledOn: today }
  const saved = await carry.saveCarryOver(tx, { ...one, ...dropped })
  const task = await look(say.task, one.task)
  return { result: saved, record: { kind: 'task.carryDropped', about: task, facts: { carryOver: one.id } } }
})
