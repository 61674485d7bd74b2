import type { Day } from '../../../core/pure/days.ts'
import { flow, move } from '../../../core/pure/flow.ts'
import { isRefusal, type Refusal, refuse } from '../../../core/pure/refusal.ts'
import type { Ruling } from '../../policies/contract/rulings.ts'
import type { Competence, DecidingBody } from '../../policies/contract/working.ts'
import { undecidedBy } from '../../policies/rules/rulings.ts'
import type { InspectionReport } from '../nouns.ts'
import type {
  AgendaItem,
  AgendaKind,
  Conference,
  ConferenceKind,
  ConferenceState,
  DecisionTask,
  DecisionTaskState,
  Presence,
} from '../nouns-conferences.ts'

/** 已通知 → 已召开 → 已成纪要; a meeting that was called may be cancelled. */
export const lifeOfConference = flow<ConferenceState>()({
  called: { hold: 'held', cancel: 'cancelled' },
  held: { minute: 'minuted' },
  minuted: {},
  cancelled: {},
})

/** 议定事项: open until somebody else than its owner says that it is done. */
export const lifeOfDecisionTask = flow<DecisionTaskState>()({
  open: { report: 'reported' },
  reported: { report: 'reported', confirm: 'done' },
  done: {},
})

/** A team's meeting is called by its leader, any other by the office; one chair, and a report on the agenda of a body that hears reports. */
export function call(
  hat: string,
  kind: ConferenceKind,
  inspection: string | null,
  seats: readonly Readonly<{ person: string; capacity: string }>[],
): true | Refusal {
  if ((kind === 'team') !== (hat === 'leader')) return refuse('reports.not-your-meeting', { kind })
  if ((kind === 'team') !== (inspection !== null)) return refuse('reports.team-of-a-unit')
  if (seats.filter(({ capacity }) => capacity === 'chair').length !== 1) return refuse('reports.one-chair')
  return new Set(seats.map(({ person }) => person)).size === seats.length ? true : refuse('reports.seated-twice')
}

/** Agenda and seats change until it was held. */
export const whileCalled = (conference: Conference): true | Refusal =>
  conference.state === 'called' ? true : refuse('reports.held-already')

/** Held: not before it was called nor after today. */
export function hold(conference: Conference, heldOn: Day, today: Day): Conference | Refusal {
  const state = move(lifeOfConference, conference.state, 'hold')
  if (isRefusal(state)) return state
  if (heldOn > today) return refuse('reports.not-yet', { day: heldOn })
  return { ...conference, state, heldOn }
}

/** What was decided at a meeting, as it is said. */
export type Decision = Readonly<{
  outcome: Exclude<AgendaItem['outcome'], 'pending'>
  decision: string
  ballots: readonly Readonly<{ person: string; vote: 'for' | 'against' | 'abstain'; dissent: string }>[]
  tasks: number
}>

const seated = (seats: readonly Presence[]) =>
  seats.filter(({ capacity }) => capacity === 'chair' || capacity === 'member')
/** Matters that are heard or learned, from which nothing need follow. */
const withoutTask: readonly AgendaKind[] = ['study']

/**
 * 议决 (S0-03): at a meeting that was held, with the quorum of the matter present; votes of those who sat and were there, each once; against
 * says why (保留意见); a team decides by votes of all present; agreed only by more for than against. Every decision gives somebody something to do.
 */
export function decide(
  item: AgendaItem,
  conference: Conference,
  seats: readonly Presence[],
  quorum: number,
  says: Decision,
  on: Day,
): AgendaItem | Refusal {
  // What a lead came to is entered after the minutes too: they wait for nothing that not all who write them see.
  const open = conference.state === 'held' || (conference.state === 'minuted' && !item.plain)
  if (!open) return refuse('reports.not-held')
  if (item.outcome !== 'pending') return refuse('reports.decided-already')
  const members = seated(seats)
  const present = members.filter((seat) => seat.present === true)
  if (present.length * 100 < members.length * quorum) {
    return refuse('reports.no-quorum', { present: present.length, members: members.length, quorum })
  }
  const refused = votesOf(says, present, conference.kind)
  if (refused) return refused
  const settles = says.outcome === 'agreed' || says.outcome === 'changes' || says.outcome === 'returned'
  if (settles && says.decision.trim() === '') return refuse('reports.say-decision')
  if (settles && says.tasks === 0 && !withoutTask.includes(item.matter)) return refuse('reports.decision-without-task')
  const many = (vote: string) => says.ballots.filter((one) => one.vote === vote).length
  const counted = { inFavour: many('for'), against: many('against'), abstained: many('abstain') }
  if (settles && says.outcome !== 'returned' && says.ballots.length > 0 && counted.inFavour <= counted.against) {
    return refuse('reports.no-majority', counted)
  }
  return { ...item, ...counted, outcome: says.outcome, decision: says.decision, decidedOn: on }
}

function votesOf({ ballots, outcome }: Decision, present: readonly Presence[], kind: ConferenceKind): Refusal | null {
  const there = new Set<string>(present.map(({ person }) => person))
  if (new Set(ballots.map(({ person }) => person)).size !== ballots.length) return refuse('reports.voted-twice')
  if (!ballots.every(({ person }) => there.has(person))) return refuse('reports.not-present')
  if (ballots.some(({ vote, dissent }) => vote === 'against' && dissent.trim() === ''))
    return refuse('reports.say-why-against')
  const voting = outcome === 'agreed' || outcome === 'changes'
  if (kind === 'team' && voting && ballots.length !== present.length) {
    return refuse('reports.all-vote', { votes: ballots.length, present: present.length })
  }
  return null
}

type Bodies = Pick<Competence, 'bodies'>['bodies']

/**
 * 三级汇报: a report moves on by a body that may decide it, after those before it in the policy have; the last of them decides. The team's
 * meeting stands before the joint review, every other behind it.
 */
export function agreeReport(
  report: InspectionReport,
  bodies: Bodies,
  body: DecidingBody,
  on: Day,
): InspectionReport | Refusal {
  if (!bodies.includes(body)) return refuse('reports.not-competent', { body })
  const missing = bodies.slice(0, bodies.indexOf(body)).find((one) => !report.agreedBy.includes(one))
  if (missing !== undefined) return refuse('reports.other-body-first', { body: missing })
  const agreedBy = [...new Set([...report.agreedBy, body])]
  if (body === 'team') {
    if (report.state !== 'drafting') return refuse('reports.not-before', { body, state: report.state })
    return { ...report, state: 'teamAgreed', agreedBy }
  }
  if (report.state !== 'reviewed' && report.state !== 'heard')
    return refuse('reports.not-before', { body, state: report.state })
  return settled({ agreedBy }, bodies)
    ? { ...report, state: 'decided', agreedBy, decidedOn: on }
    : { ...report, state: 'heard', agreedBy }
}

/** A body that the row names agrees after those before it have; one that it does not name may be heard at any time. */
export function inTurn(
  bodies: Bodies,
  body: DecidingBody,
  rulings: readonly Pick<Ruling, 'step' | 'body'>[],
): true | Refusal {
  const missing = undecidedBy(bodies.slice(0, Math.max(0, bodies.indexOf(body))), rulings)
  return missing === undefined ? true : refuse('reports.other-body-first', { body: missing })
}

/** Whether every body the policy names has agreed. */
export const settled = ({ agreedBy }: Pick<InspectionReport, 'agreedBy'>, bodies: readonly DecidingBody[]): boolean =>
  bodies.every((body) => agreedBy.includes(body))

/** 成纪要: once every matter was decided but those of leads, which stand in no minutes. */
export function minute(
  conference: Conference,
  items: readonly AgendaItem[],
  says: Readonly<{ number: string; minutes: string; by: string }>,
  on: Day,
): Conference | Refusal {
  const state = move(lifeOfConference, conference.state, 'minute')
  if (isRefusal(state)) return state
  const pending = items.filter(({ outcome, plain }) => plain && outcome === 'pending').length
  if (pending > 0) return refuse('reports.item-pending', { count: pending })
  return { ...conference, state, number: says.number, minutes: says.minutes, minutedBy: says.by, minutedOn: on }
}

export function cancel(conference: Conference, reason: string): Conference | Refusal {
  const state = move(lifeOfConference, conference.state, 'cancel')
  return isRefusal(state) ? state : { ...conference, state, reason }
}

/** The owner says what came of it; saying it again replaces what was said before. */
export function reportTask(task: DecisionTask, result: string, by: string, on: Day): DecisionTask | Refusal {
  const state = move(lifeOfDecisionTask, task.state, 'report')
  if (isRefusal(state)) return state
  if (task.owner !== by) return refuse('reports.not-your-task')
  return { ...task, state, result, reportedOn: on }
}

/** 销号 by another than the owner. */
export function confirmTask(task: DecisionTask, by: string, on: Day): DecisionTask | Refusal {
  const state = move(lifeOfDecisionTask, task.state, 'confirm')
  if (isRefusal(state)) return state
  if (task.owner === by) return refuse('reports.your-own-task')
  return { ...task, state, confirmedBy: by, confirmedOn: on }
}

/** Another day, later than the present one, not by the owner himself. */
export function extendTask(task: DecisionTask, dueOn: Day, reason: string, by: string): DecisionTask | Refusal {
  if (task.state === 'done') return refuse('reports.done-already')
  if (task.owner === by) return refuse('reports.your-own-task')
  if (dueOn <= task.dueOn) return refuse('reports.not-later', { day: task.dueOn })
  return { ...task, dueOn, reason, extensions: task.extensions + 1 }
}

/** The nouns that an agenda may have decided, and the page where each is looked at; a path that ends in a slash wants its id. */
export const subjects: Readonly<Partial<Record<AgendaKind, Readonly<{ noun: string; at: string }>>>> = {
  plan: { noun: 'round', at: '/rounds/' },
  lead: { noun: 'lead', at: '/leads/' },
  special: { noun: 'specialReport', at: '/special-reports/' },
  withholding: { noun: 'withholding', at: '/withholdings' },
  personnel: { noun: 'team', at: '/teams/' },
  objects: { noun: 'round', at: '/rounds/' },
  termPlan: { noun: 'termPlan', at: '/term-plans/' },
  unitPlan: { noun: 'unitPlan', at: '/unit-plans/' },
  pool: { noun: 'nomination', at: '/pool/nominations' },
  immediate: { noun: 'immediate', at: '/immediates/' },
  paper: { noun: 'feedbackPaper', at: '/feedback-papers/' },
  slip: { noun: 'copySlip', at: '/copy-slips/' },
  advisory: { noun: 'advisory', at: '/advisories/' },
  group: { noun: 'problemGroup', at: '/problem-groups/' },
  prolongation: { noun: 'prolongation', at: '/prolongations' },
  submittal: { noun: 'submittal', at: '/submittals/' },
  score: { noun: 'evaluation', at: '/evaluations/' },
  lookback: { noun: 'lookback', at: '/lookbacks/' },
  template: { noun: 'template', at: '/templates/' },
  archiveLoan: { noun: 'archiveLoan', at: '/archive-loans' },
  appraisal: { noun: 'archiveAppraisal', at: '/archive-appraisals' },
  destruction: { noun: 'destruction', at: '/destructions/' },
  support: { noun: 'cooperation', at: '/cooperations/' },
}

/** The page of what an item decides. */
export function whereOf(matter: AgendaKind, thing: string): string {
  const at = subjects[matter]?.at ?? '/'
  return at.endsWith('/') ? `${at}${thing}` : at
}

/** What a thing is called on an agenda: by its number where it has one. A lead has nothing else outside of what is opened with a purpose. */
export function calledOnAgenda(thing: Readonly<Record<string, unknown>>): string {
  const word = (name: string) => (typeof thing[name] === 'string' ? thing[name] : '')
  return (word('number') || word('name') || word('title')).slice(0, 200)
}

/** What one meeting of a year was about. */
export type Met = Readonly<{ kind: ConferenceKind; matters: readonly AgendaKind[] }>

/** 综合情况、整改落实、年度汇报、巡察报告 heard by those who decide (S3-02). */
const heard: readonly AgendaKind[] = ['comprehensive', 'rectification', 'annual', 'report']

/** Meetings of a year, each counted once per kind and once per matter; `study`: that learned (S3-01); `hearing`: secretary's and standing meetings that heard. */
export function countsOf<K extends ConferenceKind, M extends AgendaKind>(
  met: readonly Met[],
  kinds: readonly K[],
  matters: readonly M[],
) {
  const having = (matter: AgendaKind) => met.filter((one) => one.matters.includes(matter)).length
  return {
    all: met.length,
    study: met.filter((one) => one.kind === 'study' || one.matters.includes('study')).length,
    hearing: met.filter(
      (one) =>
        (one.kind === 'secretary' || one.kind === 'standing') && one.matters.some((matter) => heard.includes(matter)),
    ).length,
    kinds: kinds.map((kind) => ({ kind, count: met.filter((one) => one.kind === kind).length })),
    matters: matters.map((matter) => ({ matter, count: having(matter) })),
  }
}
