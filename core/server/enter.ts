import type pg from 'pg'
import { type Hat, hats, isHat } from '../pure/hats.ts'
import { Day } from '../pure/days.ts'
import { Id } from '../pure/ids.ts'
import { Refused, refuse } from '../pure/refusal.ts'
import { sqlState, type Transaction, transact } from './db.ts'

/** What a hat reaches, computed from grants inside the transaction; never taken from a session or a request. */
export type Scope = Readonly<{
  authority: string
  inspections: readonly string[]
  bodies: readonly string[]
  /** Who is stood in for, where the hat is worn by delegation (代). */
  standsFor: string | null
}>

/** Who asks, under which hat. */
export type Actor = Readonly<{ person: string; hat: Hat; scope: Scope }>

export type Wearer = Readonly<{ person: string; hat: string }>

export const eyeOf = (hat: Hat): string => `mingcha_eye_${hat}`
export const handOf = (room: string): string => `mingcha_hand_${room}`

/** Whoever needs a wider scope than this needs a hat of the whole authority: inline arrays of 300 ids already cost 30 ms a question. */
export const WIDEST_LIST = 64

const modes = {
  'read only': 'read committed read only',
  'read write': 'read committed read write',
  snapshot: 'repeatable read read only',
} as const

/**
 * Opens a transaction as one person under one hat. The database function `mingcha.enter` checks that the person holds the hat now
 * (grants, appointments, recusals), sets the scope and gives it back; `mode` is 'read only' for questions, 'snapshot' for those of
 * many parts that must fit together; `today` is the day by which hats begin and end.
 * Refuses `doorway.not-your-hat` when the hat is not held and `doorway.scope-too-wide` above 64 ids.
 */
export function enter<T>(
  pool: pg.Pool,
  wearer: Wearer,
  mode: keyof typeof modes,
  today: Day,
  work: (tx: Transaction, actor: Actor) => Promise<T>,
): Promise<T> {
  const { person, hat } = wearer
  if (!isHat(hat) || !Id.safeParse(person).success) throw new Refused(refuse('doorway.not-your-hat', { hat: '?' }))
  const opening =
    `begin isolation level ${modes[mode]}; set local m.today = '${Day.parse(today)}'; ` +
    `select mingcha.enter('${person}', '${hat}', ${WIDEST_LIST}) as scope; set local role ${eyeOf(hat)}`
  return transact(pool, opening, eyeOf(hat), (tx, opened) => {
    const scope = opened[2]?.rows[0]?.scope as Scope
    return work(tx, { person, hat, scope })
  }).catch((error: unknown) => {
    if (sqlState(error) === 'MC403') throw new Refused(refuse('doorway.not-your-hat', { hat }))
    if (sqlState(error) === 'MC413') throw new Refused(refuse('doorway.scope-too-wide', { most: WIDEST_LIST }))
    throw error
  })
}

/** Whether a row lies within what the actor's hat reaches: the question behind every `may`. */
export function reaches(
  actor: Actor,
  row: { authority?: string; inspection?: string | null; body?: string | null },
): boolean {
  const { scope } = actor
  if (row.authority !== undefined && row.authority !== scope.authority) return false
  switch (hats[actor.hat].reach) {
    case 'inspection':
      return row.inspection == null ? false : scope.inspections.includes(row.inspection)
    case 'body':
      return row.body == null ? false : scope.bodies.includes(row.body)
    default:
      return true
  }
}
