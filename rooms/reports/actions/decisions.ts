import type { Day } from '../../../core/pure/days.ts'
import { accept, Refused, refuse } from '../../../core/pure/refusal.ts'
import { act, type Context, Defect } from '../../../core/server/act.ts'
import type { Reader, RoomName } from '../../../core/server/tables.ts'
import { type Competence, type DecidingBody, type Matter, matters } from '../../policies/contract.ts'
import { noteRuling, rulingsOf } from '../../policies/store/rulings.ts'
import { competenceOn } from '../../policies/store/working.ts'
import { approveAlong } from '../../registry/routing.ts'
import * as say from '../contract.ts'
import { judgedBy } from '../judging.ts'
import * as draft from '../rules.ts'
import * as rule from '../rules/conferences.ts'
import * as keepReport from '../store.ts'
import * as keep from '../store-conferences.ts'

/** The matter of the policies that an agenda item falls under; what is only heard or learned asks for none. */
const matterOf = (kind: say.AgendaKind): Matter | undefined => matters.find((one) => one === kind)
const bodyOf = (kind: say.ConferenceKind): DecidingBody | null => (kind === 'study' ? null : kind)

export const decidingItem = act(say.decideItem, async (context) => {
  const { tx, see, look, asRoom, may, actor, input, today, newId } = context
  const conference = await see(say.conference, (await look(say.agendaItem, input.agendaItem)).conference)
  const item = await see(say.agendaItem, input.agendaItem, input.version)
  await may('conference.decide', conference)
  const matter = matterOf(item.matter)
  const competence = matter && (await competenceOn(asRoom('policies'), conference.authority, matter, today))
  const { outcome, decision, ballots, tasks } = input
  const seats = await keep.seatsOf(tx, conference.id)
  const says = { outcome, decision, ballots, tasks: tasks.length }
  const decided = accept(rule.decide(item, conference, seats, competence?.quorum ?? 0, says, today))
  const saved = await keep.saveItem(tx, decided)
  if (matter) await ruled(context, conference, saved, matter, competence)
  const { authority, inspection, kind } = conference
  const stand = { authority, inspection, kind, conference: conference.id, item: item.id }
  await keep.addBallots(
    tx,
    ballots.map((one) => ({ id: newId(), ...stand, ...one })),
  )
  const given = tasks.map(
    (task): say.DecisionTask => ({
      ...stand,
      ...task,
      state: 'open',
      result: '',
      reportedOn: null,
      confirmedBy: null,
      confirmedOn: null,
      extensions: 0,
      reason: '',
      version: 1,
    }),
  )
  await keep.addTasks(tx, given)
  const { inFavour, against, abstained } = saved
  const said = { outcome, inFavour, against, abstained, tasks: given.length }
  return {
    result: saved,
    record: [
      item.plain
        ? { kind: 'conference.decided' as const, about: conference, facts: { item: item.id, ...said } }
        : { kind: 'agendaItem.decided' as const, about: saved, facts: said },
      ...given.map((task) => ({
        kind: 'decisionTask.given' as const,
        about: task,
        facts: { owner: task.owner, due: task.dueOn },
      })),
      ...(await movingReport(tx, asRoom, conference, saved, competence?.bodies ?? [], actor.person, today)),
    ],
  }
})

/**
 * What a meeting decided of a thing is written where every approval looks (议决登记, S0-03). Where the rule demands meetings, a body agrees after those
 * before it: `reports.other-body-first`.
 */
async function ruled(
  { tx, asRoom, actor, today, now, newId }: Context<typeof say.decideItem>,
  conference: say.Conference,
  item: say.AgendaItem,
  matter: Matter,
  competence: Competence | undefined,
): Promise<void> {
  const body = bodyOf(conference.kind)
  const thing = item.thing ?? item.report
  const step = item.outcome
  if (body === null || thing === null || step === 'pending') return
  if (competence?.record === 'meeting' && item.thing !== null && (step === 'agreed' || step === 'changes')) {
    accept(rule.inTurn(competence.bodies, body, await rulingsOf(asRoom('policies'), matter, thing)))
  }
  await noteRuling(tx, {
    ...{ id: newId(), authority: conference.authority, matter, thing, step, body, conference: conference.id },
    ...{ item: item.id, by: actor.person, hat: actor.hat, organisation: null, post: null, superior: null },
    ...{ onDay: conference.heldOn ?? today, at: now },
  })
}

/** What a decision on a report does to it: it moves on by a body that may, or goes back. Nothing where the matter is none, or was put off. */
async function movingReport(
  tx: keepReport.Hand,
  asRoom: (room: RoomName) => Reader,
  conference: say.Conference,
  item: say.AgendaItem,
  bodies: readonly DecidingBody[],
  by: string,
  today: Day,
) {
  const body = bodyOf(conference.kind)
  const moves = item.outcome === 'agreed' || item.outcome === 'changes' || item.outcome === 'returned'
  if (item.matter !== 'report' || item.report === null || body === null || !moves) return []
  const report = await keepReport.lockReport(tx, item.report)
  if (item.outcome === 'returned') {
    const back = await keepReport.saveReport(tx, accept(draft.sendBack(report)))
    await keepReport.endTrip(tx, report, by, today, item.decision)
    await keepReport.showToLeading(tx, back, false)
    const facts = { item: item.id, body, returns: back.returns }
    return [{ kind: 'inspectionReport.sentBack' as const, about: back, facts }]
  }
  if (body === 'team') {
    const refused = draft.unready({ ...(await judgedBy(tx, asRoom, report, today)), lengthReason: '—' })
    if (refused) throw new Refused(refused)
  }
  const agreed = await keepReport.saveReport(tx, accept(rule.agreeReport(report, [...bodies], body, today)))
  return body === 'team'
    ? [{ kind: 'inspectionReport.agreedInTeam' as const, about: agreed, facts: { item: item.id } }]
    : [
        {
          kind: 'inspectionReport.heard' as const,
          about: agreed,
          facts: { item: item.id, body, decided: agreed.state === 'decided' },
        },
      ]
}

export const reportingTask = act(say.reportDecisionTask, async ({ tx, see, may, actor, input, today }) => {
  const task = await see(say.decisionTask, input.decisionTask, input.version)
  // Whose it is, the rule asks: an owner of a team may have been asked by a meeting of no inspection.
  await may('decisionTask.report')
  const saved = await keep.saveTask(tx, accept(rule.reportTask(task, input.result, actor.person, today)))
  return { result: saved, record: { kind: 'decisionTask.reported', about: saved, facts: {} } }
})

export const confirmingTask = act(say.confirmDecisionTask, async ({ tx, counting, see, may, input, today }) => {
  const task = await see(say.decisionTask, input.decisionTask, input.version)
  await may('decisionTask.confirm', task)
  const saved = await keep.saveTask(tx, await counting(task.id, (by) => rule.confirmTask(task, by, today)))
  return { result: saved, record: { kind: 'decisionTask.confirmed', about: saved, facts: {} } }
})

export const extendingTask = act(say.extendDecisionTask, async ({ tx, counting, see, may, input }) => {
  const task = await see(say.decisionTask, input.decisionTask, input.version)
  await may('decisionTask.extend', task)
  const extended = await counting(task.id, (by) => rule.extendTask(task, input.dueOn, input.reason, by))
  const saved = await keep.saveTask(tx, extended)
  return { result: saved, record: { kind: 'decisionTask.extended', about: saved, facts: { due: saved.dueOn } } }
})

export const givingDisposal = act(say.giveDisposal, async (context) => {
  const { tx, see, look, may, actor, input, today } = context
  const item = await look(say.agendaItem, input.agendaItem)
  const conference = await see(say.conference, item.conference)
  await may('disposal.give', conference)
  if (conference.state !== 'held' && conference.state !== 'minuted') throw new Refused(refuse('reports.not-held'))
  if (item.report === null) throw new Refused(refuse('reports.which-report'))
  const report = await look(say.inspectionReport, item.report)
  if (actor.hat !== 'secretary') throw new Defect(`${actor.hat} gives no opinions of the secretary`)
  const { id, about, subject, way, form, opinion } = input
  if (form !== '' && about !== 'person') throw new Refused(refuse('reports.form-of-person', { field: 'form' }))
  const disposal: say.Disposal = {
    id,
    authority: report.authority,
    inspection: report.inspection,
    report: report.id,
    item: item.id,
    about,
    subject,
    way,
    form,
    opinion,
    by: actor.person,
    onDay: today,
    doneOn: null,
    done: '',
    doneBy: null,
    version: 1,
  }
  await keep.addDisposal(tx, disposal)
  const facts = { about, way, ...(await approveAlong(context, 'disposal', report)) }
  return { result: disposal, record: { kind: 'disposal.given', about: disposal, facts } }
})

export const carryingOutDisposal = act(say.carryOutDisposal, async ({ tx, see, may, actor, input, today }) => {
  const disposal = await see(say.disposal, input.disposal, input.version)
  await may('disposal.carryOut', disposal)
  if (disposal.doneOn !== null) throw new Refused(refuse('reports.done-already'))
  if (input.doneOn > today) throw new Refused(refuse('reports.not-yet', { day: input.doneOn }))
  const { doneOn, done } = input
  const saved = await keep.saveDisposal(tx, { ...disposal, doneOn, done, doneBy: actor.person })
  return { result: saved, record: { kind: 'disposal.carriedOut', about: saved, facts: { on: doneOn } } }
})
