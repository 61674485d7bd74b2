import type { Day } from '../../../core/pure/days.ts'
import { type Refusal, refuse } from '../../../core/pure/refusal.ts'
import type { Inquiry, LeadTransfer } from '../nouns.ts'

type Of = Pick<LeadTransfer, 'state' | 'way' | 'opinionOn'>
type Began = Readonly<{ onDay: Day; open: boolean }>

/**
 * 谈话函询 of a lead whose opinion said so (监督执纪工作规则), between the day of the opinion and today, one at a time. Refuses `transfers.not-by-talk`,
 * `transfers.inquiry-open`, and a day out of that span (`transfers.inquiry-day`).
 */
export function mayInquire(transfer: Of, { onDay, open }: Began, today: Day): true | Refusal {
  if (transfer.state !== 'handling' || transfer.way !== 'talk') return refuse('transfers.not-by-talk')
  if (open) return refuse('transfers.inquiry-open')
  return within(onDay, transfer.opinionOn, today)
}

const within = (day: Day, from: Day | null, today: Day): true | Refusal =>
  day > today || (from !== null && day < from)
    ? refuse('transfers.inquiry-day', { field: 'onDay', from: from ?? day, until: today })
    : true

type Open = Pick<Inquiry, 'kind' | 'onDay' | 'repliedOn' | 'reportedOn'>

/** 函询回复 of a letter that waits for it, between its receipt and today. Refuses `transfers.replied-already`. */
export function mayNoteReply(one: Open, onDay: Day, today: Day): true | Refusal {
  return awaitsReply(one) ? within(onDay, one.onDay, today) : refuse('transfers.replied-already')
}

/** Whether whoever is asked still owes a reply (T19). */
export const awaitsReply = ({ kind, repliedOn, reportedOn }: Open): boolean =>
  kind === 'letter' && repliedOn === null && reportedOn === null

/** The report comes after the reply or the talk, once (T20). Refuses `transfers.reply-first`, `transfers.reported-already`. */
export function mayReport(one: Open): true | Refusal {
  if (one.reportedOn !== null) return refuse('transfers.reported-already')
  return awaitsReply(one) ? refuse('transfers.reply-first') : true
}
