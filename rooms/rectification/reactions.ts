import { accept } from '../../core/pure/refusal.ts'
import { Defect, reaction } from '../../core/server/act.ts'
import { itemAcknowledged, objectionAnswered, opinionReceived } from '../feedback/contract.ts'
import { itemBy, itemsOf, opinionBy } from '../feedback/store.ts'
import { grantEnded, grantGiven, personEdited } from '../identity/contract.ts'
import { personOf } from '../identity/store.ts'
import { dueDay, limitOn } from '../policies/store.ts'
import {
  lifeMeetingOpened,
  planOpened,
  reportOpened,
  taskAcknowledged,
  taskOpened,
  taskReworded,
  taskWithdrawn,
} from './contract.ts'
import { addLifeMeeting } from './full-store.ts'
import { lifeMeetingFor, planFor, reportFor, taskFor, wordsOf } from './making.ts'
import { borneBy } from './owning.ts'
import * as rule from './rules.ts'
import * as keep from './store.ts'

/**
 * From the signed receipt: a plan with its days, one unclaimed task for every item, the reports that are due by rule (S0-20), and the special
 * democratic-life meeting (T10). With T13 at nothing the personal report is part of the other and not a second one (since 2022).
 */
export const openingTasks = reaction(
  opinionReceived,
  'rectification',
  [planOpened, taskOpened, reportOpened, lifeMeetingOpened],
  async ({ tx, asRoom, said, newId }) => {
    const opinion = await opinionBy(asRoom('feedback'), said.about.id)
    const { receivedOn } = opinion
    if (receivedOn === null) throw new Defect('a received opinion without its day')
    const plan = planFor({ ...opinion, receivedOn }, newId())
    const borne = await borneBy(asRoom('registry'), plan.body)
    const items = await itemsOf(asRoom('feedback'), opinion.id)
    const tasks = items.map((item) => taskFor(item, plan, newId(), borne))
    await keep.openPlan(tx, plan, tasks)
    const personal = await dueDay(asRoom('policies'), opinion.authority, 'T13', receivedOn)
    const due = { progress: { day: opinion.reportDueOn, provisional: opinion.reportProvisional }, principal: personal }
    const apart = (await limitOn(asRoom('policies'), opinion.authority, 'T13', receivedOn))?.amount !== 0
    const kinds = apart ? (['progress', 'principal'] as const) : (['progress'] as const)
    const reports = kinds.map((kind) =>
      reportFor(plan, { id: newId(), kind, period: '', dueOn: due[kind].day, provisional: due[kind].provisional }),
    )
    await keep.addReports(tx, reports)
    const meeting = lifeMeetingFor(
      plan,
      newId(),
      await dueDay(asRoom('policies'), opinion.authority, 'T10', receivedOn),
    )
    await addLifeMeeting(tx, meeting)
    return [
      { kind: 'plan.opened', about: plan, facts: { opinion: opinion.id, tasks: tasks.length } },
      ...tasks.map((task) => ({ kind: 'task.opened', about: task, facts: { item: task.item, number: task.number } })),
      ...reports.map((one) => ({ kind: 'report.opened', about: one, facts: { kind: one.kind, plan: plan.id } })),
      { kind: 'lifeMeeting.opened', about: meeting, facts: { dueOn: meeting.dueOn } },
    ]
  },
)

/** 认领: the task follows its item. */
export const claimingTask = reaction(itemAcknowledged, 'rectification', [taskAcknowledged], async ({ tx, said }) => {
  const task = await keep.lockTaskOfItem(tx, said.about.id)
  if (!task) return []
  const claimed = await keep.saveTask(tx, accept(rule.acknowledge(task)))
  return [{ kind: 'task.acknowledged', about: claimed, facts: {} }]
})

/** An upheld objection takes the task away or gives it the item's new words. */
export const followingAnswer = reaction(
  objectionAnswered,
  'rectification',
  [taskReworded, taskWithdrawn],
  async ({ tx, asRoom, said }) => {
    const { outcome, revision } = said.facts
    if (outcome === 'stands') return []
    const task = await keep.lockTaskOfItem(tx, said.about.id)
    if (!task) return []
    if (outcome === 'withdrawn') {
      const gone = await keep.saveTask(tx, accept(rule.withdraw(task)))
      return [{ kind: 'task.withdrawn', about: gone, facts: { item: said.about.id } }]
    }
    const item = await itemBy(asRoom('feedback'), said.about.id)
    const reworded = await keep.saveTask(tx, { ...task, ...wordsOf(item) })
    return [{ kind: 'task.reworded', about: reworded, facts: { revision } }]
  },
)

/** The list of leaders in charge follows the grants of that hat. */
export const listingLeader = reaction(grantGiven, 'rectification', [], async ({ tx, asRoom, said }) => {
  if (said.facts.hat !== 'in_charge') return []
  const person = await personOf(asRoom('identity'), said.facts.person)
  if (!person) throw new Defect('a grant without its person')
  await keep.putLeader(tx, {
    id: person.id,
    authority: person.authority,
    name: person.name,
    title: person.title,
    active: true,
  })
  return []
})

export const unlistingLeader = reaction(grantEnded, 'rectification', [], async ({ tx, said }) => {
  if (said.facts.hat !== 'in_charge') return []
  const leader = await keep.leaderBy(tx, said.facts.person)
  if (leader) await keep.putLeader(tx, { ...leader, active: false })
  return []
})

export const renamingLeader = reaction(personEdited, 'rectification', [], async ({ tx, asRoom, said }) => {
  const leader = await keep.leaderBy(tx, said.about.id)
  const person = leader && (await personOf(asRoom('identity'), leader.id))
  if (leader && person) await keep.putLeader(tx, { ...leader, name: person.name, title: person.title })
  return []
})

export { succeeding } from './succeeding.ts'
export { takingOverTasks } from './taking.ts'
