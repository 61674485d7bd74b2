import { addDays, addMonths, type Day } from '../../../core/pure/days.ts'
import { flow, move } from '../../../core/pure/flow.ts'
import { isRefusal, type Refusal, refuse } from '../../../core/pure/refusal.ts'
import type { RectificationReport, ReportKind, ReportState } from '../contract/reports.ts'
import type { Plan } from '../nouns.ts'

/** 整改报告 (S0-20, S3-24): written, signed by the principal, and filed with the signature of the leader in charge. */
export const lifeOfReport = flow<ReportState>()({
  drafted: { write: 'drafted', sign: 'signed' },
  signed: { endorse: 'filed', return: 'drafted' },
  filed: {},
})

/**
 * Whether a report may be opened on `today`: a month's for a month since the receipt that has begun. Gives the month it is of, and the day
 * it is due where the kind itself says it: the last of its month.
 */
export function open(
  plan: Pick<Plan, 'receivedOn' | 'state'>,
  kind: ReportKind,
  period: string,
  today: Day,
): { dueOn: Day | null; period: string } | Refusal {
  if (kind !== 'monthly') return { dueOn: null, period: '' }
  if (plan.state !== 'approved') return refuse('rectification.plan-not-approved')
  if (period < plan.receivedOn.slice(0, 7) || period > today.slice(0, 7)) {
    return refuse('rectification.month-outside', { from: plan.receivedOn })
  }
  return { dueOn: addDays(addMonths(`${period}-01` as Day, 1), -1), period }
}

export function write(report: RectificationReport, text: string, charge: string): RectificationReport | Refusal {
  const state = move(lifeOfReport, report.state, 'write')
  return isRefusal(state) ? state : { ...report, state, text, charge: charge as RectificationReport['charge'] }
}

/** How the tasks of a plan stand; `silent`: those under way of which nothing was ever reported. */
export type Standing = Readonly<{ tasks: number; closed: number; longTerm: number; silent: number }>

/** What a report says of itself before anybody signs it: a text, and who is to sign after the principal. */
export const complete = (report: Pick<RectificationReport, 'text' | 'charge'>): Refusal | null =>
  report.text.trim() === '' || report.charge === null ? refuse('rectification.report-empty') : null

/**
 * The principal signs: text and leader in charge are there, the plan is approved; a report on the concentrated period is signed only once
 * something was reported of every task (domain 2.2 row 16).
 */
export function sign(
  report: RectificationReport,
  plan: Pick<Plan, 'state'>,
  { silent, ...standing }: Standing,
  by: string,
  on: Day,
): RectificationReport | Refusal {
  const state = move(lifeOfReport, report.state, 'sign')
  if (isRefusal(state)) return state
  const written = complete(report)
  if (written) return written
  if (plan.state !== 'approved') return refuse('rectification.plan-not-approved')
  if (report.kind !== 'monthly' && silent > 0) return refuse('rectification.tasks-silent', { count: silent })
  return { ...report, ...standing, state, signedBy: by as RectificationReport['signedBy'], signedOn: on }
}

/** 签字背书 (S3-24): by the leader in charge it names (`signer`), who did not sign it for the body. */
export function endorse(
  report: RectificationReport,
  comment: string,
  by: string,
  on: Day,
  signer = by,
): RectificationReport | Refusal {
  const state = move(lifeOfReport, report.state, 'endorse')
  if (isRefusal(state)) return state
  if (report.charge !== signer) return refuse('rectification.not-in-your-charge')
  if (report.signedBy === by) return refuse('rectification.claimed-by-you')
  return { ...report, state, comment, endorsedBy: by as RectificationReport['endorsedBy'], endorsedOn: on }
}

/** Back to the draft, with the signature gone and the reason kept. */
export function sendBack(
  report: RectificationReport,
  reason: string,
  hat: string,
  by: string,
): RectificationReport | Refusal {
  const state = move(lifeOfReport, report.state, 'return')
  if (isRefusal(state)) return state
  if (hat === 'in_charge' && report.charge !== by) return refuse('rectification.not-in-your-charge')
  return { ...report, state, comment: reason, signedBy: null, signedOn: null, hash: null }
}

/** Whether it was filed by the day it was due. */
export const filedInTime = (report: Pick<RectificationReport, 'dueOn' | 'endorsedOn'>): boolean =>
  report.endorsedOn !== null && (report.dueOn === null || report.endorsedOn <= report.dueOn)
