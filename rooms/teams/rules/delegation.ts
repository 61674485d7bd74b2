import type { Day, Instant } from '../../../core/pure/days.ts'
import { daysBetween } from '../../../core/pure/days.ts'
import { administrators, body, type Hat, team } from '../../../core/pure/hats.ts'
import { type Refusal, refuse } from '../../../core/pure/refusal.ts'
import { type Delegation, delegable } from '../contract/delegations.ts'

/** Days a delegation lasts at most: whoever is away longer is replaced, not stood in for. */
export const LONGEST = 92

/** What a delegation is judged by. `held`: hats the other has in his own right or for somebody on its first day or later. */
export type Asked = Readonly<{
  hat: Hat
  by: string
  /** Whether the giver himself only stands in. */
  standsFor: string | null
  to: string
  active: boolean
  held: readonly Hat[]
  /** Whether the other sits in every team the giver wears this hat in; for hats of a team. */
  sameTeams: boolean
  /** Whether the other belongs to every body the giver acts for; for hats of a body. */
  sameBody: boolean
  /** Whether the other keeps out of an inspection the hat reaches, or it is his home unit's. */
  keepsOut: boolean
  fromDay: Day
  untilDay: Day
  today: Day
}>

const among = (hats: readonly Hat[], hat: Hat): boolean => hats.includes(hat)

/** Hats of those whom the office inspects: what they are never to see (domain 3.2), they do not see in its place, either. */
const inspected: readonly Hat[] = [...body, 'in_charge']

/** Hats that see the inspecting side of the whole office. */
const inspecting: readonly Hat[] = ['office', 'leading_group', 'secretary', 'discipline', 'organisation', 'superior']

/** Whether two hats are on opposite sides: one of an inspected body or its leader in charge, one of the whole inspecting side. */
export const opposed = (one: Hat, other: Hat): boolean =>
  (among(inspected, one) && among(inspecting, other)) || (among(inspecting, one) && among(inspected, other))

/**
 * Whether somebody may wear one's hat for a time (domain 3.3 rules 1, 2, 6; traps 45). Refuses what is not delegable, a chain, oneself,
 * days that are over, reversed or more than a quarter of a year, an administrator, who has the hat already, a hat of the
 * inspecting side for one of an inspected body and the other way round, somebody from outside the team or the body, and whom recusal or home unit keep out.
 */
export function give(it: Asked): true | Refusal {
  if (!among(delegable, it.hat)) return refuse('teams.not-delegable', { hat: it.hat })
  if (it.standsFor !== null) return refuse('teams.stands-in-already')
  if (it.by === it.to) return refuse('teams.not-for-yourself')
  if (it.untilDay < it.fromDay) return refuse('teams.days-reversed', { first: it.fromDay, last: it.untilDay })
  if (it.fromDay < it.today) return refuse('teams.day-past', { last: it.fromDay, today: it.today })
  if (daysBetween(it.fromDay, it.untilDay) > LONGEST) return refuse('teams.too-long-away', { most: LONGEST })
  if (!it.active) return refuse('teams.inactive')
  if (it.held.some((hat) => among(administrators, hat))) return refuse('teams.administrator')
  if (among(it.held, it.hat)) return refuse('teams.has-the-hat', { hat: it.hat })
  if (it.held.some((hat) => opposed(hat, it.hat))) return refuse('teams.other-side')
  if (among(team, it.hat) && !it.sameTeams) return refuse('teams.other-team')
  if (among(body, it.hat) && !it.sameBody) return refuse('teams.other-body')
  return it.keepsOut ? refuse('teams.keeps-out') : true
}

/** The delegation ended now by one of the two or by the office; refuses `teams.ended`, `teams.not-yours-to-end`. */
export function endEarly(one: Delegation, by: { person: string; hat: Hat }, now: Instant): Delegation | Refusal {
  if (one.endedAt !== null) return refuse('teams.ended')
  const may = by.hat === 'office' || by.person === one.fromPerson || by.person === one.toPerson
  return may ? { ...one, endedAt: now, endedBy: by.person } : refuse('teams.not-yours-to-end')
}
