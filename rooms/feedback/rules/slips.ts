import type { Day } from '../../../core/pure/days.ts'
import { flow, move } from '../../../core/pure/flow.ts'
import { isRefusal, type Refusal, refuse } from '../../../core/pure/refusal.ts'
import type { ChargeField, CopySlip, CopySlipState, FieldPart } from '../contract/slips.ts'
import type { Item, OpinionState } from '../nouns.ts'

/** 生成 → 审签 → 送达 → 签收 → 批示 (domain 2.9); before it is handed over it may be called off. */
export const lifeOfCopySlip = flow<CopySlipState>()({
  drafted: { edit: 'drafted', sign: 'signed', withdraw: 'withdrawn' },
  signed: { sendBack: 'drafted', deliver: 'delivered', withdraw: 'withdrawn' },
  delivered: { receive: 'received' },
  received: { instruct: 'instructed' },
  instructed: {},
  withdrawn: {},
})

/** Whether a part of a field counts on a day. */
export const inForce = ({ fromDay, untilDay }: Pick<ChargeField, 'fromDay' | 'untilDay'>, on: Day): boolean =>
  fromDay <= on && (untilDay === null || on <= untilDay)

/** Why an item is in a leader's field: its body, or else its category or the one above it; null where it is not (S3-22). */
export function becauseOf(
  item: Pick<Item, 'body' | 'category' | 'subcategory'>,
  field: readonly Pick<ChargeField, 'part' | 'of'>[],
): FieldPart | null {
  const holds = (part: FieldPart, ...of: readonly string[]) =>
    field.some((one) => one.part === part && of.includes(one.of))
  if (holds('body', item.body)) return 'body'
  return holds('category', item.category, item.subcategory) ? 'category' : null
}

/** More items than any leader reads; a longer list is divided by opinions. */
const most = 200

/**
 * The items of a leader's field out of opinions that are approved. Refuses an opinion that is still a draft, a leader without a field, opinions with
 * nothing of it, and more than 200 items.
 */
export function ofHisField<T extends Pick<Item, 'body' | 'category' | 'subcategory' | 'state'>>(
  items: readonly T[],
  states: readonly OpinionState[],
  field: readonly Pick<ChargeField, 'part' | 'of'>[],
): { item: T; because: FieldPart }[] | Refusal {
  if (states.includes('drafted')) return refuse('feedback.opinion-not-approved')
  if (field.length === 0) return refuse('feedback.no-field')
  const his = items
    .filter(({ state }) => state !== 'withdrawn')
    .flatMap((item) => {
      const because = becauseOf(item, field)
      return because === null ? [] : [{ item, because }]
    })
  if (his.length === 0) return refuse('feedback.nothing-of-his-field')
  return his.length > most ? refuse('feedback.too-many-items', { count: his.length, most }) : his
}

/** The words of a slip change only in the draft; whoever changes them does not sign it. */
export function editSlip(slip: CopySlip, by: string): CopySlip | Refusal {
  const state = move(lifeOfCopySlip, slip.state, 'edit')
  if (isRefusal(state)) return state
  return { ...slip, state, writers: [...new Set([...slip.writers, by])] }
}

/** 审签 by somebody who wrote none of it. */
export function signSlip(slip: CopySlip, by: string, on: Day): CopySlip | Refusal {
  const state = move(lifeOfCopySlip, slip.state, 'sign')
  if (isRefusal(state)) return state
  if ((slip.writers as readonly string[]).includes(by)) return refuse('feedback.written-by-you')
  return { ...slip, state, signedBy: by, signedOn: on }
}

export function sendBackSlip(slip: CopySlip): CopySlip | Refusal {
  const state = move(lifeOfCopySlip, slip.state, 'sendBack')
  return isRefusal(state) ? state : { ...slip, state, signedBy: null, signedOn: null }
}

export function deliverSlip(slip: CopySlip, by: string, on: Day): CopySlip | Refusal {
  const state = move(lifeOfCopySlip, slip.state, 'deliver')
  return isRefusal(state) ? state : { ...slip, state, deliveredBy: by, deliveredOn: on }
}

export function withdrawSlip(slip: CopySlip, reason: string): CopySlip | Refusal {
  const state = move(lifeOfCopySlip, slip.state, 'withdraw')
  return isRefusal(state) ? state : { ...slip, state, withdrawal: reason }
}

/** Received by the leader himself: nobody else sees it under that hat. */
export function receiveSlip(slip: CopySlip, on: Day): CopySlip | Refusal {
  const state = move(lifeOfCopySlip, slip.state, 'receive')
  return isRefusal(state) ? state : { ...slip, state, receivedOn: on }
}

export function instructOn(slip: CopySlip, says: Pick<CopySlip, 'instruction' | 'urged'>, on: Day): CopySlip | Refusal {
  const state = move(lifeOfCopySlip, slip.state, 'instruct')
  return isRefusal(state) ? state : { ...slip, state, ...says, instructedOn: on }
}
