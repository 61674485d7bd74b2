import { createHash } from 'node:crypto'
import type { Day } from '../../../core/pure/days.ts'
import { accept, Refused, refuse } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import type { Grounds } from '../../policies/contract.ts'
import { dueDay } from '../../policies/store.ts'
import { approveAlong } from '../../registry/routing.ts'
import * as say from '../contract.ts'
import * as full from '../full-store.ts'
import { checkOf, wallsOf } from '../making.ts'
import * as longer from '../rules/prolongations.ts'
import { agreesWith, notedOf } from '../rules/life-talks.ts'
import * as again from '../rules/spots.ts'
import * as rule from '../rules.ts'
import * as keep from '../store.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

export const askingProlongation = act(
  say.askProlongation,
  async ({ tx, see, look, may, asRoom, actor, input, today }) => {
    const task = await see(say.task, input.task, input.version)
    await may('task.prolong', task)
    const { concentratedUntil } = await look(say.plan, task.plan)
    const from = task.clockOn ?? today
    const { day: office } = await dueDay(asRoom('policies'), task.authority, 'T43', from)
    const asked = accept(longer.ask(task, input.wanted, { office, concentratedUntil }, today))
    const { id, wanted, reason } = input
    const row: say.Prolongation = {
      ...{
        ...wallsOf(task),
        id,
        title: task.title,
        subject: 'task',
        plan: null,
        state: 'asked',
        ...asked,
        wanted,
        reason,
      },
      ...{ askedBy: actor.person, askedOn: today, comment: '', decidedBy: null, decidedOn: null, version: 1 },
    }
    await full.addProlongation(tx, row)
    const facts = { from: row.from, wanted, approver: row.approver }
    return { result: row, record: { kind: 'prolongation.asked', about: row, facts } }
  },
)

export const askingPlanProlongation = act(
  say.askPlanProlongation,
  async ({ tx, see, may, asRoom, actor, input, today }) => {
    const plan = await see(say.plan, input.plan, input.version)
    await may('plan.prolong', plan)
    const { id, subject, wanted, reason } = input
    const report = await full.reportDue(tx, plan.id)
    const from = subject === 'plan' ? plan.dueOn : report
    const { day: office } = await dueDay(asRoom('policies'), plan.authority, 'T43', from ?? today)
    const asked = accept(longer.askForPlan({ plan, report }, subject, wanted, office, today))
    const { authority, inspection, body } = plan
    const row: say.Prolongation = {
      ...{ id, authority, inspection, body, subject, task: null, plan: plan.id, charge: null },
      ...{ title: await full.titleOf(asRoom('planning'), inspection), state: 'asked', ...asked, wanted, reason },
      ...{ askedBy: actor.person, askedOn: today, comment: '', decidedBy: null, decidedOn: null, version: 1 },
    }
    await full.addProlongation(tx, row)
    const facts = { from: row.from, wanted, approver: row.approver }
    return { result: row, record: { kind: 'prolongation.asked', about: row, facts } }
  },
)

type Prolonging = Pick<Parameters<(typeof askingPlanProlongation)['does']>[0], 'tx' | 'see'>

/** Gives a plan, or the reports on it, the day that was granted. */
async function prolongPlan({ tx, see }: Prolonging, granted: say.Prolongation, today: Day, grounds: Grounds) {
  const plan = await see(say.plan, granted.plan ?? '')
  const subject = granted.subject === 'plan' ? 'plan' : 'report'
  const report = await full.reportDue(tx, plan.id)
  accept(longer.askForPlan({ plan, report }, subject, granted.wanted, null, today))
  const saved = await full.saveProlongation(tx, granted)
  const later = subject === 'plan' ? await keep.savePlan(tx, { ...plan, dueOn: granted.wanted }) : plan
  if (subject === 'report') await full.prolongReports(tx, plan.id, granted.wanted)
  const facts = { prolongation: saved.id, subject, from: saved.from, to: saved.wanted, ...grounds } as const
  return { result: saved, record: { kind: 'plan.prolonged', about: later, facts } as const }
}

export const grantingProlongation = act(say.grantProlongation, async (context) => {
  const { tx, counting, see, look, may, actor, input, today } = context
  const prolongation = await see(say.prolongation, input.prolongation, input.version)
  await may('prolongation.decide', prolongation)
  const { comment } = input
  const granted = await counting(prolongation.id, (by) =>
    longer.decide(prolongation, 'grant', comment, by, actor.hat, today),
  )
  const grounds = await approveAlong(context, 'prolongation', prolongation)
  if (prolongation.task === null) return prolongPlan({ tx, see }, granted, today, grounds)
  const task = await see(say.task, prolongation.task)
  accept(longer.ask(task, granted.wanted, { office: null, concentratedUntil: null }, today))
  const { concentratedUntil } = await look(say.plan, task.plan)
  const saved = await full.saveProlongation(tx, granted)
  const later = await keep.saveTask(tx, longer.prolong(task, granted.wanted, concentratedUntil))
  const facts = { prolongation: saved.id, from: saved.from, to: saved.wanted, ...grounds }
  return { result: saved, record: { kind: 'task.prolonged', about: later, facts } }
})

export const refusingProlongation = act(
  say.refuseProlongation,
  async ({ tx, counting, see, may, actor, input, today }) => {
    const prolongation = await see(say.prolongation, input.prolongation, input.version)
    await may('prolongation.decide', prolongation)
    const { comment } = input
    const refused = await counting(prolongation.id, (by) =>
      longer.decide(prolongation, 'refuse', comment, by, actor.hat, today),
    )
    const saved = await full.saveProlongation(tx, refused)
    return { result: saved, record: { kind: 'prolongation.refused', about: saved, facts: {} } }
  },
)

export const withdrawingProlongation = act(say.withdrawProlongation, async ({ tx, see, may, input }) => {
  const one = await see(say.prolongation, input.prolongation, input.version)
  await may('prolongation.withdraw', one)
  const saved = await full.saveProlongation(tx, accept(longer.withdraw(one)))
  return { result: saved, record: { kind: 'prolongation.withdrawn', about: saved, facts: {} } }
})

/** Drawn from the closed tasks these eyes see that no other draw waits for; the seed is made here and recorded. */
export const drawingSpots = act(say.drawSpots, async ({ tx, eyes, may, actor, input, today, newId }) => {
  const { authority } = actor.scope
  const { id, inspection, size } = input
  await may('spot.draw', { authority, inspection })
  let closed = eyes
    .selectFrom('rectificationTask as t')
    .select(['t.id', 't.authority', 't.inspection', 't.body', 't.number', 't.title', 't.closedBy'])
    .where('t.state', '=', 'closed')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('rectificationSpot as s')
            .select('s.id')
            .whereRef('s.task', '=', 't.id')
            .where('s.state', '=', 'waiting'),
        ),
      ),
    )
  if (inspection !== null) closed = closed.where('t.inspection', '=', inspection)
  const found = await closed.orderBy('t.id').execute()
  if (found.length < size)
    throw new Refused(refuse('rectification.too-few-closed', { total: found.length, field: 'size' }))
  const ids = found.map((task) => task.id)
  const [seed, population] = [sha256(`${newId()} ${newId()}`), sha256(ids.join('\n'))]
  const chosen = new Set(again.drawnFrom(ids, size, seed, sha256))
  const drawn = { id, authority, inspection, population, total: ids.length, size, seed }
  const draw: say.SpotDraw = { ...drawn, by: actor.person, onDay: today, version: 1 }
  const spots = found
    .filter((task) => chosen.has(task.id))
    .map(({ id: task, ...rest }) => ({
      ...{ ...rest, id: newId(), draw: id, task, state: 'waiting' as const },
      ...{ seen: '', by: null, onDay: null, version: 1 },
    }))
  await full.addDraw(tx, draw, spots)
  const facts = { total: ids.length, size, seed, population }
  return { result: draw, record: { kind: 'spots.drawn', about: draw, facts } }
})

export const judgingSpot = act(say.judgeSpot, async ({ tx, counting, see, may, actor, input, today, newId }) => {
  const spot = await see(say.spot, input.spot, input.version)
  await may('spot.judge', spot)
  const judged = await full.saveSpot(
    tx,
    await counting([spot.id, spot.task], (by) => again.judge(spot, input, by, today)),
  )
  const record = { kind: 'spot.judged' as const, about: judged, facts: { stands: input.stands } }
  if (input.dueOn === null) return { result: judged, record }
  const task = await see(say.task, spot.task)
  const reopened = await keep.saveTask(tx, accept(rule.reopen(task, input.dueOn, today)))
  const says = { step: 'reopen' as const, passed: false, comment: input.seen }
  const check = checkOf(reopened, newId(), says, actor.person, actor.hat, today)
  await keep.keepCheck(tx, check)
  const facts = { check: check.id, dueOn: input.dueOn }
  return { result: judged, record: [record, { kind: 'task.reopened' as const, about: reopened, facts }] }
})

export const notingRemark = act(say.noteRemark, async ({ tx, look, may, actor, input, today }) => {
  const task = await look(say.task, input.task)
  await may('task.remark', task)
  const { authority, inspection, body } = task
  const { id, text } = input
  const hat = actor.hat as say.TaskRemark['hat']
  await full.addRemark(tx, {
    id,
    authority,
    inspection,
    body,
    task: task.id,
    hat,
    text,
    by: actor.person,
    onDay: today,
  })
  return { result: { id, version: 1 }, record: { kind: 'task.remarked', about: task, facts: { remark: id } } }
})

export const requestingLifeMeeting = act(say.requestLifeMeeting, async ({ tx, see, may, actor, input, today }) => {
  const one = await see(say.lifeMeeting, input.lifeMeeting, input.version)
  await may('lifeMeeting.request', one)
  if (input.charge !== null && !(await keep.isLeader(tx, one.authority, input.charge)))
    throw new Refused(refuse('rectification.not-a-leader', { field: 'charge' }))
  const saved = await full.saveLifeMeeting(tx, accept(again.requestMeeting(one, input, actor.person, today)))
  return {
    result: saved,
    record: { kind: 'lifeMeeting.requested', about: saved, facts: { plannedOn: input.plannedOn } },
  }
})

export const holdingLifeMeeting = act(say.holdLifeMeeting, async ({ tx, see, may, input, today }) => {
  const one = await see(say.lifeMeeting, input.lifeMeeting, input.version)
  await may('lifeMeeting.hold', one)
  const met = accept(again.holdMeeting(one, input, today))
  accept(agreesWith(notedOf(await full.lifeTalksOf(tx, one.id)), input))
  const saved = await full.saveLifeMeeting(tx, met)
  const { heldOn: on, talks, opinions, criticisms } = input
  const inTime = saved.dueOn === null || on <= saved.dueOn
  const facts = { on, talks, opinions, criticisms, inTime, attended: saved.attended }
  return { result: saved, record: { kind: 'lifeMeeting.held', about: saved, facts } }
})

export const reportingLifeMeeting = act(say.reportLifeMeeting, async ({ tx, see, may, actor, input, today }) => {
  const one = await see(say.lifeMeeting, input.lifeMeeting, input.version)
  await may('lifeMeeting.report', one)
  const saved = await full.saveLifeMeeting(tx, accept(again.reportMeeting(one, input.report, actor.person, today)))
  await full.tellLifeTalks(tx, one.id)
  return { result: saved, record: { kind: 'lifeMeeting.reported', about: saved, facts: {} } }
})

export const acceptingSuccession = act(say.acceptSuccession, async ({ tx, see, may, actor, input, today }) => {
  const one = await see(say.succession, input.succession, input.version)
  await may('succession.accept', one)
  await full.saveSuccession(tx, accept(again.takeUp(one, actor.person, today)))
  return {
    result: { id: one.id, version: one.version + 1 },
    record: { kind: 'succession.accepted', about: one, facts: {} },
  }
})
