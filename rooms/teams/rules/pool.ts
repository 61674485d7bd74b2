import type { Day } from '../../../core/pure/days.ts'
import { body as bodyHats, type Hat } from '../../../core/pure/hats.ts'
import { type Refusal, refuse } from '../../../core/pure/refusal.ts'
import type { Nomination, PoolMember, Vetting } from '../contract/pool.ts'

/** Who is put forward: active, and, by a unit, of its own people only (S0-27: `teams.not-of-yours`). */
export function mayNominate(
  hat: Hat,
  body: string,
  person: Readonly<{ active: boolean; homeUnit: string | null }>,
): true | Refusal {
  if (!person.active) return refuse('teams.inactive')
  const own = person.homeUnit === body
  return (bodyHats as readonly Hat[]).includes(hat) && !own ? refuse('teams.not-of-yours') : true
}

/** What is still to be decided: `teams.nomination-decided` once it was. */
export const stillOpen = (one: Pick<Nomination, 'outcome'>): true | Refusal =>
  one.outcome === 'open' ? true : refuse('teams.nomination-decided', { outcome: one.outcome })

/**
 * 严把入口 (S0-27): admitted is whom discipline and organisation both cleared. Refuses `teams.not-vetted` with those that have not
 * checked yet, and `teams.in-doubt` where one has a doubt.
 */
export function mayBeAdmitted(one: Nomination, vettings: readonly Vetting[]): true | Refusal {
  const open = stillOpen(one)
  if (open !== true) return open
  const missing = (['discipline', 'organisation'] as const).filter((hat) => !vettings.some((by) => by.hat === hat))
  if (missing.length > 0) return refuse('teams.not-vetted', { by: missing.map((hat) => `vetter.${hat}`) })
  return vettings.every((by) => by.verdict === 'clear') ? true : refuse('teams.in-doubt')
}

/** The nomination decided on a day: refused or withdrawn with a reason, or admitted. */
export function decide(
  one: Nomination,
  outcome: Exclude<Nomination['outcome'], 'open'>,
  reason: string,
  today: Day,
): Nomination | Refusal {
  const open = stillOpen(one)
  return open === true ? { ...one, outcome, reason, decidedOn: today } : open
}

type Edited = Pick<
  PoolMember,
  'skills' | 'sectors' | 'may' | 'source' | 'level' | 'home' | 'awayFrom' | 'awayUntil' | 'awayWhy'
>

/** The member with what he brings now; refuses `teams.left-already` and days in the wrong order (`teams.days-reversed`). */
export function edit(one: PoolMember, now: Edited): PoolMember | Refusal {
  if (one.leftOn !== null) return refuse('teams.left-already')
  if (now.awayUntil !== null && now.awayFrom === null) return refuse('teams.away-open', { field: 'awayFrom' })
  if (now.awayFrom !== null && now.awayUntil !== null && now.awayUntil < now.awayFrom)
    return refuse('teams.days-reversed', { first: now.awayFrom, last: now.awayUntil })
  return { ...one, ...now }
}

/** The member gone from the pool on a day; `teams.left-already` if he was. */
export const leave = (one: PoolMember, reason: string, today: Day): PoolMember | Refusal =>
  one.leftOn === null ? { ...one, leftOn: today, leftWhy: reason } : refuse('teams.left-already')

/** Whether a member is away on some day from a day to a day. */
export const isAway = (one: Pick<PoolMember, 'awayFrom' | 'awayUntil'>, from: Day, until: Day): boolean =>
  one.awayFrom !== null && one.awayFrom <= until && (one.awayUntil === null || one.awayUntil >= from)

/** Nobody is at a training longer than it lasts (`teams.too-many-hours`), nor twice (`teams.twice`). */
export function within(hours: number, people: readonly Readonly<{ person: string; hours: number }>[]): true | Refusal {
  if (people.some((one) => one.hours > hours)) return refuse('teams.too-many-hours', { most: hours })
  return new Set(people.map((one) => one.person)).size === people.length ? true : refuse('teams.twice')
}

/** Nobody is named twice in one list: `teams.twice`. */
export const eachOnce = (persons: readonly string[]): true | Refusal =>
  new Set(persons).size === persons.length ? true : refuse('teams.twice')

/** Whether those of an import whom the house knows are all seen, and of one's own authority: otherwise `doorway.not-found`. */
export const onlyOf = (
  seen: readonly Readonly<{ id: string; authority: string }>[],
  known: readonly string[],
  authority: string,
): true | Refusal => {
  const mine = new Set(seen.filter((one) => one.authority === authority).map((one) => one.id))
  return known.every((id) => mine.has(id)) ? true : refuse('doorway.not-found', { noun: 'person' })
}

/** The authority all these persons belong to; `doorway.not-found` where one is not seen, `teams.twice` where one is named twice. */
export function oneAuthority(
  seen: readonly Readonly<{ id: string; authority: string }>[],
  wanted: readonly string[],
): string | Refusal {
  if (new Set(wanted).size !== wanted.length) return refuse('teams.twice')
  const authority = seen[0]?.authority
  return authority === undefined || seen.length !== wanted.length
    ? refuse('doorway.not-found', { noun: 'person' })
    : authority
}
