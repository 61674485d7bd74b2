import type { Day } from '../../../core/pure/days.ts'
import { body, checkers, type Hat, hats as hatsOf } from '../../../core/pure/hats.ts'
import { deskEntry, type Waiting } from '../../../core/server/desk.ts'
import { inHand } from '../../../core/server/open-work.ts'
import type { Reader } from '../../../core/server/tables.ts'
import { bodyName } from '../../registry/names.ts'
import type { Plan, PlanState, Task, TaskState } from '../contract.ts'
import { type Dial, dialOf } from './narrow.ts'

const room = 'rectification'
/** No body has this id: a list of ids is never empty by it. */
const NOBODY = '00000000-0000-0000-0000-000000000000'

type Line = Pick<Task, 'id' | 'number' | 'title' | 'clockOn'>
const rowOf =
  (dial: Dial) =>
  ({ id, number, title, clockOn }: Line): Waiting => ({
    noun: 'task',
    id,
    title: `${number}. ${title}`,
    due: clockOn,
    ...lampOf(clockOn, dial),
    link: `/tasks/${id}`,
  })

/** The light of a day on the desk, amber as the office's limit says (T33); without a day it is new. */
function lampOf(due: Day | null, { today, near }: Dial): Pick<Waiting, 'light'> {
  if (due === null) return { light: 'new' }
  return { light: due < today ? 'red' : due <= near ? 'amber' : 'plain' }
}

/** Tasks in these states that these eyes see; `own`: of the bodies one acts for alone, without those that a town owns besides. */
const tasksIn = async (
  eyes: Reader,
  dial: Dial,
  states: readonly TaskState[],
  own?: readonly string[],
): Promise<Waiting[]> => {
  let found = eyes
    .selectFrom('rectificationTask')
    .select(['id', 'number', 'title', 'clockOn'])
    .where('state', 'in', states)
  if (own) found = found.where('body', 'in', [...own, NOBODY])
  const rows = await found
    .orderBy('clockOn', (order) => order.asc().nullsLast())
    .limit(200)
    .execute()
  return rows.map(rowOf(dial))
}
const entry = (key: string, hats: readonly Hat[], states: readonly TaskState[]) =>
  deskEntry({
    room,
    key,
    hats,
    rows: async ({ eyes, actor, today }) => {
      const own = hatsOf[actor.hat].reach === 'body' ? actor.scope.bodies : undefined
      return tasksIn(eyes, await dialOf(eyes, actor, today), states, own)
    },
  })

export const toPlan = entry('tasksToPlan', body, ['claimed'])
export const toDo = entry('tasksToDo', body, ['inProgress', 'returned', 'reopened', 'longTerm'])
/** What the villages of a town reported done waits for its word (S4-05). */
export const villagesToAccept = deskEntry({
  room,
  key: 'villagesToAccept',
  hats: ['principal'],
  rows: async ({ eyes, actor, today }) => {
    const dial = await dialOf(eyes, actor, today)
    const waiting = await eyes
      .selectFrom('rectificationTask as t')
      .select(['t.id', 't.number', 't.title', 't.clockOn', bodyName('t.body').as('bodyName')])
      .where('t.owner', 'in', [...actor.scope.bodies, NOBODY])
      .where('t.state', '=', 'claimedDone')
      .where('t.level', '=', 'town')
      .where('t.acceptedBy', 'is', null)
      .orderBy('t.clockOn', (order) => order.asc().nullsLast())
      .limit(200)
      .execute()
    return waiting.map((task) => ({ ...rowOf(dial)(task), note: task.bodyName }))
  },
})

/** Merges in which something is still to be decided. */
export const carriesToDecide = deskEntry({
  room,
  key: 'carriesToDecide',
  hats: ['office'],
  rows: async ({ eyes }) =>
    (
      await eyes
        .selectFrom('rectificationCarryOver as c')
        .innerJoin('rectificationTask as t', 't.id', 'c.task')
        .select(['c.id', 't.title', 'c.sourceTitle'])
        .where('c.state', '=', 'open')
        .orderBy('c.onDay')
        .limit(200)
        .execute()
    ).map(({ id, title, sourceTitle }) => ({
      noun: 'carryOver',
      id,
      title,
      note: sourceTitle,
      due: null,
      link: `/carry-overs/${id}`,
    })),
})

export const toCountersign = entry('tasksToCountersign', ['in_charge'], ['claimedDone'])
export const toCheck = entry('tasksToCheck', ['discipline', 'office'], ['countersigned'])
export const toClose = entry('tasksToClose', ['office'], ['checked'])

export const overdue = deskEntry({
  room,
  key: 'tasksOverdue',
  hats: ['office', 'discipline', 'leading_group', 'in_charge'],
  rows: async ({ eyes, actor, today }) =>
    (
      await eyes
        .selectFrom('rectificationTask')
        .select(['id', 'number', 'title', 'clockOn'])
        .where('clockOn', '<', today)
        .orderBy('clockOn')
        .limit(200)
        .execute()
    ).map(rowOf(await dialOf(eyes, actor, today))),
})

const planRow = ({ id, dueOn }: Pick<Plan, 'id' | 'dueOn'>, title: string, dial: Dial): Waiting => ({
  noun: 'plan',
  id,
  title,
  due: dueOn,
  ...lampOf(dueOn, dial),
  link: `/plans/${id}`,
})

const plansIn = (eyes: Reader, states: readonly PlanState[]) =>
  eyes
    .selectFrom('rectificationPlan as p')
    .innerJoin('registryOrganisation as o', 'o.id', 'p.body')
    .select(['p.id', 'p.dueOn', 'p.submission', 'o.name'])
    .where('p.state', 'in', states)
    .limit(200)
    .execute()

export const plansToSubmit = deskEntry({
  room,
  key: 'plansToSubmit',
  hats: body,
  rows: async ({ eyes, actor, today }) => {
    const dial = await dialOf(eyes, actor, today)
    return (await plansIn(eyes, ['drafted', 'returned'])).map((plan) => planRow(plan, plan.name, dial))
  },
})

/** Each of the three sees only the plans that still wait for it. */
export const plansToCheck = deskEntry({
  room,
  key: 'plansToCheck',
  hats: checkers,
  rows: async ({ eyes, actor, today }) => {
    const dial = await dialOf(eyes, actor, today)
    const waiting = await plansIn(eyes, ['submitted'])
    const given = await eyes
      .selectFrom('rectificationPlanCheck')
      .select(['plan', 'submission'])
      .where('hat', '=', actor.hat as (typeof checkers)[number])
      .execute()
    const done = new Set(given.map(({ plan, submission }) => `${plan} ${submission}`))
    return waiting
      .filter(({ id, submission }) => !done.has(`${id} ${submission}`))
      .map((plan) => planRow({ id: plan.id, dueOn: null }, plan.name, dial))
  },
})

export const stagesToClose = deskEntry({
  room,
  key: 'stagesToClose',
  hats: ['office'],
  rows: async ({ eyes }) =>
    (
      await eyes
        .selectFrom('rectificationStage')
        .select(['id', 'task', 'target', 'dueOn'])
        .where('state', '=', 'reported')
        .limit(200)
        .execute()
    ).map(({ id, task, target, dueOn }) => ({ noun: 'stage', id, title: target, due: dueOn, link: `/tasks/${task}` })),
})

/** Tasks of a field that its leader in charge still has to see through: whoever follows him takes them up. */
export const tasksInHand = inHand({
  room,
  key: 'inHandTasks',
  rows: async (eyes, person) =>
    (
      await eyes
        .selectFrom('rectificationTask')
        .select(['id', 'number', 'title', 'clockOn', 'inspection'])
        .where('charge', '=', person)
        .where('state', 'not in', ['closed', 'withdrawn'])
        .orderBy('clockOn', (order) => order.asc().nullsLast())
        .limit(200)
        .execute()
    ).map(({ id, number, title, clockOn, inspection }) => ({
      noun: 'task',
      id,
      title: `${number}. ${title}`,
      note: null,
      inspection,
      due: clockOn,
      link: `/tasks/${id}`,
    })),
})
