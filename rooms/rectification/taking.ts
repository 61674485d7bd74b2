import type { Said } from '../../core/pure/contract.ts'
import { Defect, reaction } from '../../core/server/act.ts'
import type { Tx } from '../../core/server/tables.ts'
import { type Item, opinionTakenOver, type Statement } from '../feedback/contract.ts'
import { itemsOf, opinionBy, statementsFrom } from '../feedback/store.ts'
import { type Measure, type Plan, planTakenOver, type Task, taskTakenOver } from './contract.ts'
import { hangsOn, planFor, taskFor, wordsOf } from './making.ts'
import { borneBy } from './owning.ts'
import type { Borne } from './rules/levels.ts'
import { fromStatement, isUntouched } from './rules/taken.ts'
import * as keep from './store.ts'

/**
 * From items that were taken over: what a report or a ledger says of them becomes tasks with measures, and what it corrects is corrected. An
 * opinion alone says nothing of rectification; it gives tasks that are there the words it has now.
 */
export const takingOverTasks = reaction(
  opinionTakenOver,
  'rectification',
  [planTakenOver, taskTakenOver],
  async ({ tx, asRoom, said, newId }) => {
    const { receivedOn, ...opinion } = await opinionBy(asRoom('feedback'), said.about.id)
    if (receivedOn === null) throw new Defect('an opinion taken over without its day')
    const items = new Map((await itemsOf(asRoom('feedback'), opinion.id)).map((item) => [item.id, item]))
    const statements = await statementsFrom(asRoom('feedback'), said.facts.source)
    const there = await keep.planOfOpinion(tx, opinion.id)
    if (said.facts.kind === 'feedback') {
      for (const { item } of there ? statements : []) await reword(tx, items.get(item))
      return []
    }
    const plan = there ?? { ...planFor({ ...opinion, receivedOn }, newId()), state: 'approved' as const }
    if (!there) await keep.openPlan(tx, plan, [])
    const borne = await borneBy(asRoom('registry'), plan.body)
    const told: Said<typeof taskTakenOver>[] = []
    for (const statement of statements) {
      const item = items.get(statement.item)
      if (item) told.push(await takeOver(tx, item, statement, { plan, borne }, newId))
    }
    if (there) return told
    const facts = { opinion: opinion.id, tasks: told.length }
    return [{ kind: 'plan.takenOver' as const, about: plan, facts }, ...told]
  },
)

async function reword(tx: Tx<'rectification'>, item: Item | undefined): Promise<void> {
  const task = item && (await keep.lockTaskOfItem(tx, item.id))
  if (task) await keep.saveTask(tx, { ...task, ...wordsOf(item) })
}

/** One task from what is said of its item. A task on which people have worked since keeps where it stands and what is done about it. */
async function takeOver(
  tx: Tx<'rectification'>,
  item: Item,
  statement: Statement,
  { plan, borne }: Readonly<{ plan: Plan; borne: Borne }>,
  newId: () => string,
): Promise<Said<typeof taskTakenOver>> {
  const before = await keep.lockTaskOfItem(tx, item.id)
  const facts = { item: item.id, source: statement.source, status: statement.status }
  if (before && !isUntouched(before, ...(await keep.worked(tx, before.id)))) {
    const task = await keep.saveTask(tx, { ...before, ...wordsOf(item) })
    return { kind: 'task.takenOver', about: task, facts: { ...facts, outcome: 'kept' } }
  }
  const stands = fromStatement(statement, plan.receivedOn)
  const task = before
    ? await keep.saveTask(tx, { ...before, ...wordsOf(item), ...stands })
    : { ...taskFor(item, plan, newId(), borne), ...stands, takenOver: true }
  if (!before) await keep.addTask(tx, task)
  await keep.replaceMeasures(tx, task.id, measuresFrom(task, statement, newId))
  return { kind: 'task.takenOver', about: task, facts: { ...facts, outcome: before ? 'changed' : 'new' } }
}

const measuresFrom = (task: Task, statement: Statement, newId: () => string): Measure[] =>
  (JSON.parse(statement.measures) as string[]).map((text, n) => ({
    ...hangsOn(task),
    id: newId(),
    place: n + 1,
    kind: 'other',
    text,
    dueOn: null,
    degree: statement.status === 'done' ? 'done' : 'open',
    version: 1,
  }))
