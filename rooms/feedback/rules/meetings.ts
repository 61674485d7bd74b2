import type { Day } from '../../../core/pure/days.ts'
import { type Refusal, refuse } from '../../../core/pure/refusal.ts'
import type { TownCopy } from '../contract/meetings.ts'
import type { Opinion } from '../nouns.ts'

/** A feedback meeting is of approved opinions, on a day from the last approval on and not to come (domain 2.2 row 13). */
export function mayMeet(
  opinions: readonly Pick<Opinion, 'state' | 'approvedOn' | 'number'>[],
  day: Day,
  today: Day,
): true | Refusal {
  if (day > today) return refuse('feedback.not-yet', { day, today })
  for (const { state, approvedOn } of opinions) {
    if (state === 'drafted') return refuse('feedback.opinion-not-approved')
    if (approvedOn !== null && day < approvedOn)
      return refuse('feedback.delivered-before-approval', { day, approvedOn })
  }
  return true
}

type Place = Readonly<{ id: string; name: string; level: string }>

/**
 * 双反馈 (S4-11): the list of a village goes to its town too, once it was handed to the village, on that day or later and not to come. Gives the town.
 * Refuses a body with no town above it (`feedback.no-town-above`).
 */
export function mayCopy(
  opinion: Pick<Opinion, 'state' | 'bodyOn'>,
  above: Place | undefined,
  on: Day,
  today: Day,
): Place | Refusal {
  if (opinion.state !== 'delivered' && opinion.state !== 'received') return refuse('feedback.not-delivered')
  if (above?.level !== 'town') return refuse('feedback.no-town-above')
  if (on > today) return refuse('feedback.not-yet', { day: on, today })
  if (opinion.bodyOn !== null && on < opinion.bodyOn) {
    return refuse('feedback.before-the-village', { day: on, deliveredOn: opinion.bodyOn })
  }
  return above
}

/** The town signs for its copy: once, from the day it was handed over on. */
export function receiveCopy(
  copy: TownCopy,
  signed: Readonly<{ signedName: string; signedOn: Day }>,
  by: string,
  today: Day,
): TownCopy | Refusal {
  if (copy.receivedOn !== null) return refuse('feedback.copy-received')
  if (signed.signedOn > today) return refuse('feedback.not-yet', { day: signed.signedOn, today })
  if (signed.signedOn < copy.deliveredOn) {
    return refuse('feedback.receipt-before-delivery', { day: signed.signedOn, deliveredOn: copy.deliveredOn })
  }
  return { ...copy, receivedOn: signed.signedOn, signedName: signed.signedName, receivedBy: by }
}
