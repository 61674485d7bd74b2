import type { Day } from '../../../core/pure/days.ts'
import { flow, move } from '../../../core/pure/flow.ts'
import { isRefusal, type Refusal, refuse } from '../../../core/pure/refusal.ts'
import type { LifeMeeting, LifeMeetingState, Succession } from '../contract/meetings.ts'
import type { Spot, SpotState } from '../contract/spots.ts'

export const lifeOfSpot = flow<SpotState>()({
  waiting: { uphold: 'stands', overturn: 'relapsed' },
  stands: {},
  relapsed: {},
})

/**
 * The sample of a seed: ids in the order of SHA-256(seed, blank, id), the first `size` of them. Whoever has ids and seed draws the same.
 * `hash`: SHA-256 of a text as hexadecimal digits.
 */
export const drawnFrom = (
  ids: readonly string[],
  size: number,
  seed: string,
  hash: (text: string) => string,
): string[] =>
  ids
    .map((id) => ({ id, key: hash(`${seed} ${id}`) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .slice(0, size)
    .map(({ id }) => id)

/** What was seen at a closed task that was drawn, by another person than the one who closed it; what came back gets a new day. */
export function judge(
  spot: Spot,
  says: Readonly<{ stands: boolean; seen: string; dueOn: Day | null }>,
  by: string,
  on: Day,
): Spot | Refusal {
  const state = move(lifeOfSpot, spot.state, says.stands ? 'uphold' : 'overturn')
  if (isRefusal(state)) return state
  if (spot.closedBy === by) return refuse('rectification.closed-by-you')
  if (says.stands !== (says.dueOn === null)) return refuse('rectification.day-of-relapse', { field: 'dueOn' })
  return { ...spot, state, seen: says.seen, by, onDay: on }
}

/** 专题民主生活会: requested, held, reported. */
export const lifeOfLifeMeeting = flow<LifeMeetingState>()({
  due: { request: 'requested' },
  requested: { request: 'requested', hold: 'held' },
  held: { report: 'reported' },
  reported: {},
})

export function requestMeeting(
  one: LifeMeeting,
  says: Pick<LifeMeeting, 'request' | 'charge'> & { plannedOn: Day },
  by: string,
  on: Day,
): LifeMeeting | Refusal {
  const state = move(lifeOfLifeMeeting, one.state, 'request')
  if (isRefusal(state)) return state
  if (says.plannedOn < on) return refuse('rectification.day-passed', { day: says.plannedOn })
  const { request, plannedOn, charge } = says
  return { ...one, state, request, plannedOn, charge, requestedBy: by, requestedOn: on }
}

type Held = Pick<LifeMeeting, 'talks' | 'opinions' | 'criticisms' | 'attended' | 'absence'> & { heldOn: Day }

/** Held on a day that has come, not before it was asked for, with talks before it (谈心谈话), and with the leader in charge or the reason why without (S3-23). */
export function holdMeeting(one: LifeMeeting, says: Held, today: Day): LifeMeeting | Refusal {
  const state = move(lifeOfLifeMeeting, one.state, 'hold')
  if (isRefusal(state)) return state
  if (says.heldOn > today || (one.requestedOn !== null && says.heldOn < one.requestedOn)) {
    return refuse('rectification.meeting-day', { from: one.requestedOn ?? today, until: today })
  }
  if (says.talks === 0) return refuse('rectification.no-talks')
  const asked = one.charge !== null
  if (asked && !says.attended && says.absence === '') return refuse('rectification.say-absence', { field: 'absence' })
  const { heldOn, talks, opinions, criticisms } = says
  const attended = asked && says.attended
  return { ...one, state, heldOn, talks, opinions, criticisms, attended, absence: attended ? '' : says.absence }
}

export function reportMeeting(one: LifeMeeting, report: string, by: string, on: Day): LifeMeeting | Refusal {
  const state = move(lifeOfLifeMeeting, one.state, 'report')
  return isRefusal(state) ? state : { ...one, state, report, reportedBy: by, reportedOn: on }
}

/** 接续整改: said by the new principal himself, once. */
export function takeUp(one: Succession, by: string, on: Day): Succession | Refusal {
  if (one.acceptedOn !== null) return refuse('rectification.taken-up')
  return one.person === by ? { ...one, acceptedOn: on } : refuse('rectification.not-the-successor')
}
