import type { Day } from '../../../core/pure/days.ts'
import { flow, move } from '../../../core/pure/flow.ts'
import { isRefusal, type Refusal, refuse } from '../../../core/pure/refusal.ts'
import type { Lead, LeadTransfer, LeadTransferState, LeadWay, Receiver } from '../nouns.ts'

/** The life of one package to one receiver (domain 2.5). There is no verb for what the receiver does meanwhile: no team and no office reviews discipline. */
export const lifeOfLeadTransfer = flow<LeadTransferState>()({
  sealed: { hand: 'sent' },
  sent: { receive: 'received', return: 'returned' },
  received: { opine: 'handling', return: 'returned' },
  handling: { explain: 'handling', feedBack: 'fedBack' },
  fedBack: { clarify: 'fedBack', restate: 'fedBack' },
  returned: {},
})

/** The receivers a lead is meant for. */
export const plannedFor = (lead: Pick<Lead, 'toDiscipline' | 'toOrganisation'>): Receiver[] => [
  ...(lead.toDiscipline ? (['discipline'] as const) : []),
  ...(lead.toOrganisation ? (['organisation'] as const) : []),
]

/** Transfers that stand: not given back. */
export const liveOf = <T extends Pick<LeadTransfer, 'state'>>(all: readonly T[]): T[] =>
  all.filter((one) => one.state !== 'returned')

/**
 * 封装: of an approved lead, for a receiver it is meant for, with as many pages as its list says. Refuses what belongs to the superior, an empty list, and
 * pages that differ.
 */
export function maySeal(lead: Lead, receiver: Receiver, pages: number, listed: readonly number[]): true | Refusal {
  if (lead.state !== 'approved') return refuse('transfers.not-approved')
  if (lead.superior) return refuse('transfers.superior-route')
  if (!plannedFor(lead).includes(receiver)) return refuse('transfers.wrong-receiver', { field: 'receiver' })
  if (listed.length === 0) return refuse('transfers.nothing-enclosed')
  const sum = listed.reduce((all, one) => all + one, 0)
  return sum === pages ? true : refuse('transfers.pages-differ', { counted: pages, listed: sum, field: 'pages' })
}

/** 移交 by another than who sealed it (domain 3.3 rule 5); while the team is on site only what was approved to go early. */
export function handOver(
  transfer: LeadTransfer,
  lead: Lead,
  onSite: boolean,
  by: string,
  on: Day,
): LeadTransfer | Refusal {
  const state = move(lifeOfLeadTransfer, transfer.state, 'hand')
  if (isRefusal(state)) return state
  if (transfer.sealedBy === by) return refuse('transfers.two-hand-over')
  if (onSite && !lead.early) return refuse('transfers.on-site')
  return { ...transfer, state, handedBy: by, handedOn: on }
}

export type Due = Readonly<{ opinionDue: Day | null; resultDue: Day | null }>

/** 签收: the receiver counts the pages again; what differs is returned, not received. */
export function receive(transfer: LeadTransfer, pages: number, due: Due, by: string, on: Day): LeadTransfer | Refusal {
  const state = move(lifeOfLeadTransfer, transfer.state, 'receive')
  if (isRefusal(state)) return state
  if (pages !== transfer.pages) {
    return refuse('transfers.pages-differ', { counted: pages, listed: transfer.pages, field: 'pages' })
  }
  return { ...transfer, ...due, state, receivedBy: by, receivedOn: on }
}

/** 退回, before an opinion is given: not the receiver's, or something is missing. */
export function giveBack(
  transfer: LeadTransfer,
  returnKind: Exclude<LeadTransfer['returnKind'], ''>,
): LeadTransfer | Refusal {
  const state = move(lifeOfLeadTransfer, transfer.state, 'return')
  return isRefusal(state) ? state : { ...transfer, state, returnKind }
}

/** 处置意见: the discipline body's four ways are its own, 组织处理 the organisation department's (domain 5.2). */
export function opine(transfer: LeadTransfer, way: LeadWay, on: Day): LeadTransfer | Refusal {
  const state = move(lifeOfLeadTransfer, transfer.state, 'opine')
  if (isRefusal(state)) return state
  if ((way === 'organisational') !== (transfer.receiver === 'organisation')) {
    return refuse('transfers.not-your-way', { field: 'way' })
  }
  return { ...transfer, state, way, opinionOn: on, urgedOn: null, urgeDue: null, escalatedOn: null }
}

/** Explains once why it takes longer; the result is due by `resultDue` instead (T17). */
export function explain(
  transfer: LeadTransfer,
  expectedOn: Day,
  resultDue: Day | null,
  on: Day,
): LeadTransfer | Refusal {
  const state = move(lifeOfLeadTransfer, transfer.state, 'explain')
  if (isRefusal(state)) return state
  if (transfer.explainedOn !== null) return refuse('transfers.explained-already')
  if (expectedOn < on) return refuse('transfers.in-past', { field: 'expectedOn' })
  return { ...transfer, state, explainedOn: on, resultDue, urgedOn: null, urgeDue: null, escalatedOn: null }
}

export type Result = Readonly<{ finding: Exclude<LeadTransfer['finding'], ''>; direct: string; leadership: string }>

/** 反馈: what the receiver found; where it held, both reviews are told: of who did it and of who led (一案双查, S1-20). */
export function feedBack(
  transfer: LeadTransfer,
  { finding, direct, leadership }: Result,
  on: Day,
): LeadTransfer | Refusal {
  const state = move(lifeOfLeadTransfer, transfer.state, 'feedBack')
  if (isRefusal(state)) return state
  const blank = direct.trim() === '' ? 'direct' : leadership.trim() === '' ? 'leadership' : null
  if (finding !== 'unfounded' && blank !== null) return refuse('transfers.two-reviews', { field: blank })
  return { ...transfer, state, finding, resultOn: on }
}

/** Whether nobody who has it says that it holds: then it is nobody's double any more. */
export const isUnfounded = (live: readonly Pick<LeadTransfer, 'state' | 'finding'>[]): boolean =>
  live.length > 0 && live.every((one) => one.state === 'fedBack' && one.finding === 'unfounded')

/** 澄清正名: of what was found untrue; `transfers.not-unfounded` otherwise. */
export function clarified(transfer: LeadTransfer, on: Day): LeadTransfer | Refusal {
  const state = move(lifeOfLeadTransfer, transfer.state, 'clarify')
  if (isRefusal(state)) return state
  if (transfer.finding !== 'unfounded') return refuse('transfers.not-unfounded')
  return transfer.clarifiedOn === null ? { ...transfer, clarifiedOn: on } : refuse('transfers.clarified-already')
}

type Clocked = Pick<LeadTransfer, 'state' | 'opinionDue' | 'resultDue'>
/** The day that counts now: of the opinion until it is given (T18), then of the result (T16, T17); null when nothing runs. */
export function dueOf({ state, opinionDue, resultDue }: Clocked): Day | null {
  if (state === 'received') return opinionDue
  return state === 'handling' ? resultDue : null
}
export const isOverdue = (transfer: Clocked, today: Day): boolean => {
  const due = dueOf(transfer)
  return due !== null && due < today
}

/** 督办: only what is overdue; again once the days of the last urging are over. */
export function urge(transfer: LeadTransfer, today: Day, urgeDue: Day | null): LeadTransfer | Refusal {
  if (!isOverdue(transfer, today)) return refuse('transfers.not-overdue')
  if (transfer.urgeDue !== null && transfer.urgeDue >= today) {
    return refuse('transfers.urging-runs', { due: transfer.urgeDue })
  }
  return { ...transfer, urgedOn: today, urgeDue }
}

/** 报领导小组: urged, not answered within the days of the urging, and not told before. */
export function escalate(transfer: LeadTransfer, today: Day): LeadTransfer | Refusal {
  if (!isOverdue(transfer, today)) return refuse('transfers.not-overdue')
  if (transfer.urgedOn === null) return refuse('transfers.urge-first')
  if (transfer.urgeDue !== null && transfer.urgeDue >= today) {
    return refuse('transfers.urging-runs', { due: transfer.urgeDue })
  }
  return transfer.escalatedOn === null ? { ...transfer, escalatedOn: today } : refuse('transfers.told-already')
}
