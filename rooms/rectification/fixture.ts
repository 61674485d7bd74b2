import { randomUUID } from 'node:crypto'
import type { Someone, Town } from '../../core/test/as.ts'
import type { aCabinet } from '../documents/fixture.ts'
import { anOpinion, aRoundUp } from '../feedback/fixture.ts'

export type Quantities = Partial<
  Record<'rulesMade' | 'heldToAccount' | 'alikeFound' | 'campaigns', number> & {
    refundedFen: string
    recoveredFen: string
    avoidedFen: string
  }
>

/** A received opinion with every item acknowledged, and everybody who has to do with its rectification. */
export async function aRectification(town: Town, files: Awaited<ReturnType<typeof aCabinet>>, items = 2) {
  const at = await aRoundUp(town, files, items)
  const opinion = await anOpinion(at)
  const listed = (await at.principal.asks('opinionPage', { opinion })).items as { id: string; version: number }[]
  for (const { id, version } of listed) await at.clerk.does('acknowledgeItem', { item: id, version })
  const one = async (hat: 'in_charge' | 'discipline' | 'organisation', name: string) => {
    const person = await town.someone(hat, { name })
    return { person, ...town.as(person, hat) }
  }
  const plan: string = (await at.principal.asks('plans')).rows[0].id
  const tasks = (await at.principal.asks('tasks', { sort: 'number' })).rows.map(
    (row: { id: string }) => row.id,
  ) as string[]
  return {
    ...at,
    opinion,
    plan,
    tasks,
    charge: await one('in_charge', '常分管'),
    discipline: await one('discipline', '纪检'),
    organisation: await one('organisation', '组织'),
    files,
  }
}
export type AtWork = Awaited<ReturnType<typeof aRectification>>

export const versionOf = async (by: Someone, task: string): Promise<number> =>
  (await by.asks('taskPage', { task })).task.version
const planVersion = async (at: AtWork): Promise<number> =>
  (await at.principal.asks('planPage', { plan: at.plan })).plan.version

/** What the body plans of a task, due within the concentrated period. */
export const planned = (at: AtWork) => ({
  goal: '健全集体决策制度',
  charge: at.charge.person,
  leaderKind: 'principal',
  leaderName: '梁书记',
  unit: null,
  unitName: '县粮食局办公室',
  responsibleName: '文主任',
  dueOn: '2026-05-01',
  concentrated: true,
  lasting: false,
  longDueOn: null,
})

/** Plans a task with one measure of this kind. */
export async function plan(at: AtWork, task: string, kind = 'rules'): Promise<void> {
  await at.clerk.does('planTask', { task, version: await versionOf(at.clerk, task), ...planned(at) })
  const text = '修订党组议事规则'
  await at.clerk.does('addMeasure', {
    id: randomUUID(),
    task,
    version: await versionOf(at.clerk, task),
    kind,
    text,
    dueOn: null,
  })
}

export const submit = async (at: AtWork) =>
  at.principal.does('submitPlan', { plan: at.plan, version: await planVersion(at) })

/** One of the three says of the plan what it has to say. */
export const checkPlan = async (at: AtWork, by: Someone, verdict: 'pass' | 'return' = 'pass', comment = '可行。') =>
  by.does('checkPlan', { id: randomUUID(), plan: at.plan, version: await planVersion(at), verdict, comment })

/** Plans every task, hands the plan in and has it pass the three checks. */
export async function approvedPlan(at: AtWork): Promise<void> {
  for (const task of at.tasks) await plan(at, task)
  await submit(at)
  for (const by of [at.office, at.discipline, at.organisation]) await checkPlan(at, by)
}

/** Reports what was done, with one proof of each kind named. */
export async function report(
  at: AtWork,
  task: string,
  counts: Quantities = {},
  kinds: readonly string[] = [],
): Promise<string> {
  const id: string = randomUUID()
  const about = task as ReturnType<typeof randomUUID>
  const proofs: object[] = []
  for (const kind of kinds) {
    const file = await at.files.upload(at.clerk, at.inspection, undefined, {
      name: `${kind}.png`,
      circle: 'rectification',
      about,
      noun: 'task',
    })
    proofs.push({ id: randomUUID(), file, kind })
  }
  const nothing = { rulesMade: 0, recoveredFen: '0', heldToAccount: 0, alikeFound: 0, campaigns: 0 }
  await at.clerk.does('reportProgress', {
    id,
    task,
    version: await versionOf(at.clerk, task),
    text: '已修订并印发。',
    degree: 'mostly',
    ...nothing,
    ...counts,
    proofs,
    measures: [],
  })
  const [proof] = proofs as { file: string }[]
  for (let n = 0; proof && n < (counts.rulesMade ?? 0); n++)
    await enterRule(at, task, proof.file, { title: `议事规则（第${n + 1}项，${id.slice(0, 6)}）` })
  return id
}

/** Enters a rule of a task in the register, with a file of the task's. */
export async function enterRule(at: AtWork, task: string, file: string, more: object = {}): Promise<string> {
  const id = randomUUID()
  const says = { action: 'made', title: '党组议事规则', document: '', onDay: '2026-03-01' }
  await at.clerk.does('recordRule', { id, task, file, ...says, ...more })
  return id
}

const steps = [
  ['claimDone', 'principal', { summary: '已全部完成。' }],
  ['countersignTask', 'charge', { comment: '同意。' }],
  ['checkTask', 'discipline', { comment: '现场核查属实。' }],
  ['closeTask', 'office', { opinion: '同意销号。', publicText: '' }],
] as const

/** Does the steps towards closing up to and with this one. */
export async function bring(at: AtWork, task: string, to: (typeof steps)[number][0]): Promise<void> {
  for (const [command, by, more] of steps) {
    await at[by].does(command, { task, version: await versionOf(at.office, task), ...more })
    if (command === to) return
  }
}
