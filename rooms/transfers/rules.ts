import type { Day } from '../../core/pure/days.ts'
import { flow, move } from '../../core/pure/flow.ts'
import { isRefusal, type Refusal, refuse } from '../../core/pure/refusal.ts'
import type { Lead, LeadState, LeadTransfer, Nature, Receiver } from './nouns.ts'
import { plannedFor } from './rules/transfers.ts'

export { lifeOfLeadTransfer } from './rules/transfers.ts'

/** The life of a lead (domain 2.5). What the receivers do with it is the life of each transfer. */
export const lifeOfLead = flow<LeadState>()({
  registered: { edit: 'registered', grade: 'graded', merge: 'merged', setAside: 'setAside' },
  graded: { review: 'reviewed', approveEarly: 'approved', sendBack: 'registered', merge: 'merged' },
  reviewed: { approve: 'approved', sendBack: 'registered' },
  approved: { handOver: 'transferred', forward: 'forwarded', readdress: 'graded' },
  transferred: { close: 'closed', supplement: 'approved', readdress: 'graded' },
  closed: {},
  forwarded: {},
  merged: { part: 'registered' },
  setAside: {},
})

/** Leads that may be somebody's double still: neither at their end nor said to be unfounded. */
export const openStates = ['registered', 'graded', 'reviewed', 'approved', 'transferred'] as const

/** A lead is put to consultation until it is decided on (S3-06). */
export const mayConsult = (state: LeadState): boolean => ['registered', 'graded', 'reviewed'].includes(state)

/**
 * The lead put to the deputy who does not sit with the team, or taken back. Refuses `transfers.decided-already` once it is decided on and
 * `transfers.nobody-to-consult` where none is authorised for the unit on this day.
 */
export function consult(lead: Lead, open: boolean, authorised: boolean): Lead | Refusal {
  if (!mayConsult(lead.state)) return refuse('transfers.decided-already', { state: lead.state })
  return open && !authorised ? refuse('transfers.nobody-to-consult') : { ...lead, inConsultation: open }
}

/** Nobody opens, grades, approves, carries or answers what is about himself. */
export const notAbout = (aboutPersons: readonly string[], by: string): true | Refusal =>
  aboutPersons.includes(by) ? refuse('transfers.about-you') : true

type Sheet = Readonly<{ inspection: string; state: string }>
/** A sheet counts from its signature on (S1-27); an early lead does not wait until it is adopted. */
export const fromSheet = (sheet: Sheet, inspection: string): true | Refusal =>
  sheet.inspection === inspection && ['signed', 'factChecked', 'adopted', 'routed'].includes(sheet.state)
    ? true
    : refuse('transfers.no-such-origin', { field: 'from' })

type Tip = Readonly<{ inspection: string | null; state: string; against: string }>
/** A tip that triage has taken in, about the unit and not about the team. */
export const fromTip = (tip: Tip, inspection: string): true | Refusal =>
  tip.inspection === inspection && tip.against === 'unit' && ['inScope', 'immediate', 'closed'].includes(tip.state)
    ? true
    : refuse('transfers.no-such-origin', { field: 'from' })

/** What a lead is registered from is named, unless the team saw it itself. */
export const origin = (source: Lead['source'], from: string | null): true | Refusal =>
  (source === 'observation') === (from === null) ? true : refuse('transfers.no-such-origin', { field: 'from' })

/** A lead is registered from entry on; once the inspection is closed its findings are too. */
export const mayRegister = (unit: { state: string }): true | Refusal =>
  ['entered', 'exited'].includes(unit.state) ? true : refuse('transfers.not-now', { state: unit.state })

/** Whether the team is still on site. */
export const isOnSite = (unit: { state: string }): boolean => unit.state === 'entered'

/** Changes in words are made until the meeting has graded it; in the list of enclosures until it is sealed. */
export const mayEdit = (lead: Lead): true | Refusal => {
  const state = move(lifeOfLead, lead.state, 'edit')
  return isRefusal(state) ? state : true
}
export const mayEnclose = (lead: Lead, sealed: number): true | Refusal =>
  ['registered', 'graded', 'reviewed', 'approved'].includes(lead.state) && sealed === 0
    ? true
    : refuse('transfers.sealed-already')

const plannedOf = (nature: Nature) => ({
  toDiscipline: nature === 'discipline',
  toOrganisation: nature === 'personnel',
})

export type Grading = Readonly<{
  leadClass: Exclude<Lead['leadClass'], ''>
  superior: boolean
  early: boolean
  earlyReason: string
}>

/**
 * 评级: the team's class, with its reason (S1-14), and whether it goes early. Receivers are those of its nature until the office says otherwise. Refuses an
 * early one without a reason or once the team has left (LAW art. 20, S1-19).
 */
export function grade(lead: Lead, said: Grading, onSite: boolean, by: string, on: Day): Lead | Refusal {
  const state = move(lifeOfLead, lead.state, 'grade')
  if (isRefusal(state)) return state
  if (said.early && said.earlyReason.trim() === '') return refuse('transfers.why-early', { field: 'earlyReason' })
  if (said.early && !onSite) return refuse('transfers.left-already', { field: 'early' })
  const { leadClass, superior, early } = said
  return { ...lead, ...plannedOf(lead.nature), state, leadClass, superior, early, gradedBy: by, gradedOn: on }
}

export type Routing = Readonly<{ nature: Nature; toDiscipline: boolean; toOrganisation: boolean; priority: boolean }>

/**
 * 分类处置 (S0-21): who is responsible by nature is always among the receivers; the other alone is the wrong one (`transfers.wrong-receiver`). `live`: to
 * whom it has gone already, who cannot be left out.
 */
export function review(lead: Lead, to: Routing, live: readonly Receiver[], by: string, on: Day): Lead | Refusal {
  const state = move(lifeOfLead, lead.state, 'review')
  if (isRefusal(state)) return state
  if (to.nature === 'discipline' ? !to.toDiscipline : !to.toOrganisation) {
    return refuse('transfers.wrong-receiver', { field: to.nature === 'discipline' ? 'toDiscipline' : 'toOrganisation' })
  }
  const left = live.find((one) => (one === 'discipline' ? !to.toDiscipline : !to.toOrganisation))
  if (left) return refuse('transfers.gone-already', { receiver: left })
  return { ...lead, ...to, state, reviewedBy: by, reviewedOn: on }
}

/** Back to the team, with the reason. */
export function sendBack(lead: Lead): Lead | Refusal {
  const state = move(lifeOfLead, lead.state, 'sendBack')
  return isRefusal(state) ? state : { ...lead, state, leadClass: '', early: false }
}

/**
 * 审批 (domain 2.5): after the office's review; an early one also straight from the team's meeting while the team is on site. Where everybody it
 * is meant for has it already (after a return by the other), it is handed over with the approval.
 */
export function approve(
  lead: Lead,
  raised: boolean,
  onSite: boolean,
  live: readonly Receiver[],
  by: string,
  on: Day,
): Lead | Refusal {
  if (lead.state === 'graded' && !lead.early) return refuse('transfers.review-first')
  if (lead.state === 'graded' && !onSite) return refuse('transfers.left-already')
  const state = move(lifeOfLead, lead.state, lead.state === 'graded' ? 'approveEarly' : 'approve')
  if (isRefusal(state)) return state
  const there = live.length > 0 && plannedFor(lead).every((one) => live.includes(one))
  return { ...lead, state: there ? 'transferred' : state, raised, approvedBy: by, approvedOn: on }
}

const seenBy = (receiver: Receiver, seen: boolean) =>
  receiver === 'discipline' ? { withDiscipline: seen } : { withOrganisation: seen }

/** The lead after one of its packages left: handed over once everybody it is meant for has one (`gone`: who has). */
export function handedOver(lead: Lead, to: Receiver, gone: readonly Receiver[], on: Day): Lead | Refusal {
  const next = move(lifeOfLead, lead.state, 'handOver')
  if (isRefusal(next)) return next
  const all = plannedFor(lead).every((one) => one === to || gone.includes(one))
  return { ...lead, ...seenBy(to, true), state: all ? next : lead.state, transferredOn: lead.transferredOn ?? on }
}

/**
 * The lead after a receiver gave it back: a wrong receiver's is addressed anew, with review and approval; what lacks something is sealed anew. While another
 * package of it waits to be handed over, it is approved still.
 */
export function givenBack(lead: Lead, from: Receiver, kind: Exclude<LeadTransfer['returnKind'], ''>): Lead | Refusal {
  if (lead.state === 'approved' && kind === 'supplement') return { ...lead, ...seenBy(from, false) }
  const state = move(lifeOfLead, lead.state, kind === 'supplement' ? 'supplement' : 'readdress')
  return isRefusal(state) ? state : { ...lead, ...seenBy(from, false), state }
}

/** 上报: only what is about somebody managed above this committee goes up, and it goes nowhere else. */
export function forward(lead: Lead): Lead | Refusal {
  const state = move(lifeOfLead, lead.state, 'forward')
  if (isRefusal(state)) return state
  return lead.superior ? { ...lead, state } : refuse('transfers.not-superior')
}

/** Two leads of the same term are one; the other one goes on. */
export function merge(lead: Lead, into: Pick<Lead, 'id' | 'state'>): Lead | Refusal {
  const state = move(lifeOfLead, lead.state, 'merge')
  if (isRefusal(state)) return state
  const goesOn = into.id !== lead.id && (openStates as readonly string[]).includes(into.state)
  return goesOn ? { ...lead, state, mergedInto: into.id } : refuse('transfers.into-which', { field: 'into' })
}

/** Two that were merged are not one after all: the one that was merged begins again where leads begin. */
export function part(lead: Lead): Lead | Refusal {
  const state = move(lifeOfLead, lead.state, 'part')
  return isRefusal(state) ? state : { ...lead, state, mergedInto: null }
}

export function setAside(lead: Lead): Lead | Refusal {
  const state = move(lifeOfLead, lead.state, 'setAside')
  return isRefusal(state) ? state : { ...lead, state }
}

type Answered = Readonly<{ state: string; finding: string; clarifiedOn: Day | null }>

/** 销号: whoever has it has fed back, and whoever was cleared has been told so before others (澄清正名, domain 7). */
export function close(lead: Lead, live: readonly Answered[], by: string, on: Day): Lead | Refusal {
  const state = move(lifeOfLead, lead.state, 'close')
  if (isRefusal(state)) return state
  if (live.length === 0 || live.some((one) => one.state !== 'fedBack')) return refuse('transfers.not-fed-back')
  if (live.some((one) => one.finding === 'unfounded' && one.clarifiedOn === null)) {
    return refuse('transfers.clarify-first')
  }
  return { ...lead, state, closedBy: by, closedOn: on }
}
