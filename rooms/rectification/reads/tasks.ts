import { hats } from '../../../core/pure/hats.ts'
import type { Fen } from '../../../core/pure/money.ts'
import { refuse } from '../../../core/pure/refusal.ts'
import { ask, listed } from '../../../core/server/ask.ts'
import { reaches } from '../../../core/server/enter.ts'
import { spreadsheetOf } from '../../../core/server/spreadsheet.ts'
import { namesOf } from '../../identity/names.ts'
import { bodyName } from '../../registry/names.ts'
import * as say from '../contract.ts'
import { accountOf } from '../made-store.ts'
import { lightOf } from '../rules.ts'
import { sumsOf } from '../store.ts'
import { zh } from '../texts/zh.ts'
import { escalationsOf } from './escalations.ts'
import { dialOf, lightIn, narrowed, orders } from './narrow.ts'

export const readingTasks = ask(say.tasks, async ({ eyes, actor, input, today }) => {
  const dial = await dialOf(eyes, actor, today)
  const base = narrowed(eyes, input, dial)
  const page = base
    .select(['t.id', 't.inspection', 't.body', 't.plan', 't.number', 't.title', 't.category', 't.state', 't.degree'])
    .select([
      't.leaderName',
      't.unit',
      't.unitName',
      't.clockOn',
      't.concentrated',
      't.key',
      't.charge',
      't.alike',
      't.level',
      't.owner',
      't.version',
    ])
    .select([bodyName('t.body').as('bodyName'), bodyName('t.owner').as('ownerName'), lightIn(dial).as('light')])
    .orderBy(orders[input.sort])
    .offset(input.from)
    .limit(input.size)
  return listed(base, page)
})

export const readingTask = ask(say.taskPage, async ({ eyes, actor, input, today }) => {
  const found = await eyes
    .selectFrom('rectificationTask as t')
    .selectAll('t')
    .select([bodyName('t.body').as('bodyName'), bodyName('t.owner').as('ownerName')])
    .where('t.id', '=', input.task)
    .executeTakeFirst()
  if (!found) return refuse('doorway.not-found', { noun: 'task' })
  const { bodyName: name, ownerName, ...task } = found
  const progress = await eyes
    .selectFrom('rectificationProgress')
    .selectAll()
    .where('task', '=', task.id)
    .orderBy('onDay', 'desc')
    .orderBy('id')
    .execute()
  const checks = await eyes
    .selectFrom('rectificationCheck')
    .selectAll()
    .where('task', '=', task.id)
    .orderBy('onDay')
    .execute()
  const stages = await eyes
    .selectFrom('rectificationStage')
    .selectAll()
    .where('task', '=', task.id)
    .orderBy('place')
    .execute()
  const stagePeople = stages.flatMap(({ reportedBy, closedBy }) => [reportedBy, closedBy])
  const people = [
    task.charge,
    task.claimedBy,
    task.countersignedBy,
    task.checkedBy,
    task.closedBy,
    task.acceptedBy,
    ...stagePeople,
  ]
  const names = await namesOf(eyes, [...people, ...progress.map(({ by }) => by), ...checks.map(({ by }) => by)])
  const leader = await eyes
    .selectFrom('rectificationLeader')
    .select(['id', 'name'])
    .where('id', '=', task.charge)
    .executeTakeFirst()
  return {
    task,
    bodyName: name,
    ownerName,
    acts: reaches(actor, task),
    owns: task.owner !== null && hats[actor.hat].reach === 'body' && reaches(actor, { body: task.owner }),
    light: lightOf(task, today, (await dialOf(eyes, actor, today)).near),
    sums: await sumsOf(eyes, task.id),
    rules: await accountOf(eyes, task.id),
    measures: await eyes
      .selectFrom('rectificationMeasure')
      .selectAll()
      .where('task', '=', task.id)
      .orderBy('place')
      .execute(),
    progress: progress.map((one) => ({
      ...one,
      refundedFen: String(one.refundedFen) as Fen,
      recoveredFen: String(one.recoveredFen) as Fen,
      avoidedFen: String(one.avoidedFen) as Fen,
    })),
    proofs: await eyes
      .selectFrom('rectificationProof')
      .selectAll()
      .where('task', '=', task.id)
      .orderBy('onDay')
      .execute(),
    checks,
    stages,
    escalations: await escalationsOf(eyes, task.id),
    found: await eyes
      .selectFrom('rectificationTask')
      .select(['id', 'number', 'title', 'state'])
      .where('alike', '=', task.id)
      .orderBy('number')
      .execute(),
    names: leader ? { ...names, [leader.id]: leader.name } : names,
  }
})

export const readingLeaders = ask(say.leadersInCharge, async ({ eyes }) => ({
  rows: await eyes
    .selectFrom('rectificationLeader')
    .selectAll()
    .where('active', '=', true)
    .orderBy('name')
    .limit(500)
    .execute(),
}))

const { words } = zh

export const tasksSheet = spreadsheetOf(say.tasks, words.tasks, [
  { head: words.body, width: 28, of: (row) => row.bodyName },
  { head: words.carriedBy, width: 10, of: (row) => (row.level === null ? '' : words[row.level]) },
  { head: words.owner, width: 20, of: (row) => row.ownerName },
  { head: words.number, kind: 'number', width: 6, of: (row) => row.number },
  { head: words.title, width: 40, of: (row) => row.title },
  { head: words.origin, width: 10, of: (row) => words[`origin.${row.alike === null ? 'item' : 'alike'}`] },
  { head: words.state, width: 12, of: (row) => words[`task.${row.state}`] },
  { head: words.light, width: 8, of: (row) => words[`light.${row.light}`] },
  { head: words.clockOn, kind: 'day', width: 12, of: (row) => row.clockOn },
  { head: words.degree, width: 10, of: (row) => words[`degree.${row.degree}`] },
  { head: words.leaderName, width: 12, of: (row) => row.leaderName },
  { head: words.unitName, width: 20, of: (row) => row.unitName },
])
