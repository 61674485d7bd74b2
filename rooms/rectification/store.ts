import { sql } from 'kysely'
import type { Fen } from '../../core/pure/money.ts'
import { one } from '../../core/server/act.ts'
import { saveSeen } from '../../core/server/seen.ts'
import type { Reader, Tx } from '../../core/server/tables.ts'
import type {
  Escalation,
  LeaderInCharge,
  Loss,
  Measure,
  Plan,
  PlanCheck,
  Progress,
  Proof,
  RectificationReport,
  Stage,
  Sums,
  Task,
  TaskCheck,
} from './contract.ts'
import type { Standing } from './rules/reports.ts'
import { clockOf } from './rules.ts'

export type Hand = Tx<'rectification'>

/** A plan with the tasks it is made of, opened together. */
export async function openPlan(tx: Hand, plan: Plan, tasks: readonly Task[]): Promise<void> {
  await tx.insertInto('rectificationPlan').values(plan).execute()
  if (tasks.length === 0) return
  await tx
    .insertInto('rectificationTask')
    .values(tasks.map((task) => ({ ...task, clockOn: clockOf(task) })))
    .execute()
}

/** Writes a plan whose version the act has seen; gives it with its new version. */
export const savePlan = (tx: Hand, plan: Plan): Promise<Plan> => saveSeen(tx, 'rectificationPlan', plan)

/** Writes a task whose version the act has seen, with the day that counts now; gives it with its new version. */
export const saveTask = (tx: Hand, task: Task): Promise<Task> =>
  saveSeen(tx, 'rectificationTask', { ...task, clockOn: clockOf(task) })

export const planOfOpinion = (tx: Hand, opinion: string): Promise<Plan | undefined> =>
  tx.selectFrom('rectificationPlan').selectAll().where('opinion', '=', opinion).forUpdate().executeTakeFirst()

export const addTask = (tx: Hand, task: Task) =>
  tx
    .insertInto('rectificationTask')
    .values({ ...task, clockOn: clockOf(task) })
    .execute()

export const keepPlanCheck = (tx: Hand, check: PlanCheck) =>
  tx.insertInto('rectificationPlanCheck').values(check).execute()

/** The checks already given to a submission of a plan. */
export const checksOf = (reader: Reader, plan: string, submission: number): Promise<PlanCheck[]> =>
  reader
    .selectFrom('rectificationPlanCheck')
    .selectAll()
    .where('plan', '=', plan)
    .where('submission', '=', submission)
    .execute()

/** The tasks of a plan, locked in the order of their ids, each with the number of its measures. */
export async function lockTasks(tx: Hand, plan: string): Promise<(Task & { measures: number })[]> {
  const tasks = await tx
    .selectFrom('rectificationTask')
    .selectAll()
    .where('plan', '=', plan)
    .orderBy('id')
    .forUpdate()
    .execute()
  const counts = await tx
    .selectFrom('rectificationMeasure')
    .select((e) => ['task', e.fn.countAll<number>().as('count')])
    .where('task', 'in', tasks.length > 0 ? tasks.map(({ id }) => id) : [plan])
    .groupBy('task')
    .execute()
  const by = new Map(counts.map(({ task, count }) => [task, count]))
  return tasks.map((task) => ({ ...task, measures: by.get(task.id) ?? 0 }))
}

export const lockTaskOfItem = (tx: Hand, item: string): Promise<Task | undefined> =>
  tx.selectFrom('rectificationTask').selectAll().where('item', '=', item).forUpdate().executeTakeFirst()

/** The next free place among the rows of a task; the act holds the task's lock. */
export async function nextPlace(
  tx: Hand,
  table: 'rectificationMeasure' | 'rectificationStage',
  task: string,
): Promise<number> {
  const { last } = await tx
    .selectFrom(table)
    .select((e) => e.fn.max<number | null>('place').as('last'))
    .where('task', '=', task)
    .executeTakeFirstOrThrow()
  return (last ?? 0) + 1
}

export const addMeasureRow = (tx: Hand, measure: Measure) =>
  tx.insertInto('rectificationMeasure').values(measure).execute()

export async function saveMeasure(tx: Hand, { id, ...columns }: Measure): Promise<void> {
  one(
    await tx
      .updateTable('rectificationMeasure')
      .set({ ...columns, version: columns.version + 1 })
      .where('id', '=', id)
      .where('task', '=', columns.task)
      .where('version', '=', columns.version)
      .returning('id')
      .execute(),
  )
}

/** What is reported done is done in every measure. */
export const finishMeasures = (tx: Hand, task: string) =>
  tx
    .updateTable('rectificationMeasure')
    .set((e) => ({ degree: 'done', version: e('version', '+', 1) }))
    .where('task', '=', task)
    .where('degree', '<>', 'done')
    .execute()

export const removeMeasureRow = async (tx: Hand, task: string, measure: string): Promise<void> => {
  one(
    await tx
      .deleteFrom('rectificationMeasure')
      .where('id', '=', measure)
      .where('task', '=', task)
      .returning('id')
      .execute(),
  )
}

export const measuresOf = (reader: Reader, task: string): Promise<Measure[]> =>
  reader.selectFrom('rectificationMeasure').selectAll().where('task', '=', task).orderBy('place').execute()

export const stagesOf = (reader: Reader, task: string): Promise<Stage[]> =>
  reader.selectFrom('rectificationStage').selectAll().where('task', '=', task).orderBy('place').execute()

/** A report with the files that prove it. Money goes in as the decimal string it came as. */
export async function addProgress(
  tx: Hand,
  progress: Omit<Progress, Loss> & Record<Loss, Fen>,
  proofs: readonly Proof[],
): Promise<void> {
  await tx.insertInto('rectificationProgress').values(progress).execute()
  if (proofs.length > 0) await tx.insertInto('rectificationProof').values(proofs).execute()
}

/** Takes a report and its proofs out of the count; they stay to be read. */
export async function strike(tx: Hand, task: string, progress: string, reason: string): Promise<void> {
  one(
    await tx
      .updateTable('rectificationProgress')
      .set((e) => ({ struck: true, strikeReason: reason, version: e('version', '+', 1) }))
      .where('id', '=', progress)
      .where('task', '=', task)
      .where('struck', '=', false)
      .returning('id')
      .execute(),
  )
  await tx.updateTable('rectificationProof').set({ struck: true }).where('progress', '=', progress).execute()
}

/** What the standing reports of a task add up to; money exact. */
export async function sumsOf(reader: Reader, task: string): Promise<Sums> {
  const row = await reader
    .selectFrom('rectificationTask as t')
    .select(sums('t.id').as('sums'))
    .where('t.id', '=', task)
    .executeTakeFirstOrThrow()
  return row.sums
}

/** The sums of a task's standing reports as one column. */
export const sums = (task: string) => sql<Sums>`(
  select json_build_object(
    'rulesMade', coalesce(sum(rules_made), 0), 'refundedFen', coalesce(sum(refunded_fen), 0)::text,
    'recoveredFen', coalesce(sum(recovered_fen), 0)::text, 'avoidedFen', coalesce(sum(avoided_fen), 0)::text,
    'heldToAccount', coalesce(sum(held_to_account), 0), 'alikeFound', coalesce(sum(alike_found), 0),
    'campaigns', coalesce(sum(campaigns), 0))
  from rectification_progress p where p.task = ${sql.ref(task)} and not p.struck)`

/** The proofs of a task that stand. */
export const proofsOf = (reader: Reader, task: string): Promise<Proof[]> =>
  reader.selectFrom('rectificationProof').selectAll().where('task', '=', task).where('struck', '=', false).execute()

export const keepCheck = (tx: Hand, check: TaskCheck) => tx.insertInto('rectificationCheck').values(check).execute()

export const addStages = (tx: Hand, stages: readonly Stage[]) =>
  tx.insertInto('rectificationStage').values(stages).execute()

export async function saveStage(tx: Hand, { id, ...columns }: Stage): Promise<void> {
  one(
    await tx
      .updateTable('rectificationStage')
      .set({ ...columns, version: columns.version + 1 })
      .where('id', '=', id)
      .where('task', '=', columns.task)
      .where('version', '=', columns.version)
      .returning('id')
      .execute(),
  )
}

/** The wall of the leader in charge stands on every child row; it moves with the task. */
export async function moveCharge(tx: Hand, task: string, charge: string): Promise<void> {
  await tx.updateTable('rectificationMeasure').set({ charge }).where('task', '=', task).execute()
  await tx.updateTable('rectificationProgress').set({ charge }).where('task', '=', task).execute()
  await tx.updateTable('rectificationProof').set({ charge }).where('task', '=', task).execute()
  await tx.updateTable('rectificationCheck').set({ charge }).where('task', '=', task).execute()
  await tx.updateTable('rectificationStage').set({ charge }).where('task', '=', task).execute()
  await tx.updateTable('rectificationCarryOver').set({ charge }).where('task', '=', task).execute()
  await tx.updateTable('rectificationCarryLine').set({ charge }).where('task', '=', task).execute()
  await tx.updateTable('rectificationRule').set({ charge }).where('task', '=', task).execute()
  await tx.updateTable('rectificationRuleGap').set({ charge }).where('task', '=', task).execute()
  await tx.updateTable('rectificationEscalation').set({ charge }).where('task', '=', task).execute()
  await tx.updateTable('rectificationProlongation').set({ charge }).where('task', '=', task).execute()
}

/** Whether a person may be named as leader in charge now. */
export const isLeader = async (reader: Reader, authority: string, person: string): Promise<boolean> =>
  (await reader
    .selectFrom('rectificationLeader')
    .select('id')
    .where('id', '=', person)
    .where('authority', '=', authority)
    .where('active', '=', true)
    .executeTakeFirst()) !== undefined

/** Puts a person on the list of leaders in charge, or renews what it says. */
export const putLeader = (tx: Hand, leader: LeaderInCharge) =>
  tx
    .insertInto('rectificationLeader')
    .values(leader)
    .onConflict((c) => c.column('id').doUpdateSet({ name: leader.name, title: leader.title, active: leader.active }))
    .execute()

export const leaderBy = (reader: Reader, id: string): Promise<LeaderInCharge | undefined> =>
  reader.selectFrom('rectificationLeader').selectAll().where('id', '=', id).executeTakeFirst()

/** How many reports and how many steps towards closing a task has. */
export async function worked(reader: Reader, task: string): Promise<[reports: number, checks: number]> {
  const count = async (table: 'rectificationProgress' | 'rectificationCheck') =>
    (
      await reader
        .selectFrom(table)
        .select((e) => e.fn.countAll<number>().as('count'))
        .where('task', '=', task)
        .executeTakeFirstOrThrow()
    ).count
  return [await count('rectificationProgress'), await count('rectificationCheck')]
}

/** The measures of a task as a document has them, instead of those an earlier one had. */
export async function replaceMeasures(tx: Hand, task: string, measures: readonly Measure[]): Promise<void> {
  await tx.deleteFrom('rectificationMeasure').where('task', '=', task).execute()
  if (measures.length > 0) await tx.insertInto('rectificationMeasure').values(measures).execute()
}

// ── tasks the body finds itself ──────────────────────────────────────────────────────────────────────────────────────────

/** The number after the last of a plan; the act holds the plan's lock. */
export async function nextNumber(tx: Hand, plan: string): Promise<number> {
  const { last } = await tx
    .selectFrom('rectificationTask')
    .select((e) => e.fn.max<number | null>('number').as('last'))
    .where('plan', '=', plan)
    .executeTakeFirstOrThrow()
  return (last ?? 0) + 1
}

export const lockTask = (tx: Hand, id: string): Promise<Task | undefined> =>
  tx.selectFrom('rectificationTask').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

// ── what is raised to the town or the county ─────────────────────────────────────────────────────────────────────────────

export const addEscalation = (tx: Hand, one: Escalation) =>
  tx.insertInto('rectificationEscalation').values(one).execute()

/** Writes an escalation whose version the act has seen; gives it with its new version. */
export const saveEscalation = (tx: Hand, escalation: Escalation): Promise<Escalation> =>
  saveSeen(tx, 'rectificationEscalation', escalation)

/** Whether a task lies with the town or the county now. */
export const isEscalated = async (reader: Reader, task: string): Promise<boolean> =>
  (await reader
    .selectFrom('rectificationEscalation')
    .select('id')
    .where('task', '=', task)
    .where('state', 'in', ['raised', 'accepted'])
    .executeTakeFirst()) !== undefined

// ── reports ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

export const addReports = (tx: Hand, reports: readonly RectificationReport[]) =>
  tx.insertInto('rectificationReport').values(reports).execute()

/** Writes a report whose version the act has seen; gives it with its new version. */
export const saveReport = (tx: Hand, report: RectificationReport): Promise<RectificationReport> =>
  saveSeen(tx, 'rectificationReport', report)

/** How the tasks of a plan stand now, withdrawn ones left out; silent are those under way with no standing report. */
export async function standingOf(reader: Reader, plan: string): Promise<Standing> {
  return reader
    .selectFrom('rectificationTask as t')
    .select([
      sql<number>`count(*)`.as('tasks'),
      sql<number>`count(*) filter (where t.state = 'closed')`.as('closed'),
      sql<number>`count(*) filter (where t.state = 'longTerm')`.as('longTerm'),
      sql<number>`count(*) filter (where t.state not in ('closed', 'longTerm') and not exists (
        select from rectification_progress p where p.task = t.id and not p.struck))`.as('silent'),
    ])
    .where('t.plan', '=', plan)
    .where('t.state', '<>', 'withdrawn')
    .executeTakeFirstOrThrow()
}
