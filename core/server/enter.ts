import type pg from 'pg'
import { type Hat, hats, isHat } from '../pure/hats.ts'
import { Day } from '../pure/days.ts'
import { Id } from '../pure/ids.ts'
import { Refused, type Refusal, refuse } from '../pure/refusal.ts'
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

/** Who stands before the door with a session: the SHA-256 of its token, as hexadecimal digits. Found and entered in one message. */
export type Knock = Readonly<{ session: string; hat: string }>

export const eyeOf = (hat: Hat): string => `mingcha_eye_${hat}`
export const handOf = (room: string): string => `mingcha_hand_${room}`

/** Whoever needs a wider scope than this needs a hat of the whole authority: inline arrays of 300 ids already cost 30 ms a question. */
export const WIDEST_LIST = 64

const modes = {
  'read only': ['read committed', 'read only'],
  'read write': ['read committed', 'read write'],
  snapshot: ['repeatable read', 'read only'],
} as const

const refusals: Readonly<Record<string, (hat: Hat) => Refusal>> = {
  MC401: () => refuse('doorway.not-signed-in'),
  MC403: (hat) => refuse('doorway.not-your-hat', { hat }),
  MC423: () => refuse('doorway.locked'),
  MC413: () => refuse('doorway.scope-too-wide', { most: WIDEST_LIST }),
}

/** The call of the database function that lets somebody in; every value in it is checked here, for it is sent as literal. */
function entering(who: Wearer | Knock): string {
  const { hat } = who
  const [name, value, fits] =
    'session' in who
      ? ['enter_by_session', who.session, /^[0-9a-f]{64}$/.test(who.session)]
      : ['enter', who.person, Id.safeParse(who.person).success]
  if (!isHat(hat) || !fits) throw new Refused(refuse('doorway.not-your-hat', { hat: '?' }))
  return `mingcha.${name}('${value}', '${hat}', ${WIDEST_LIST})`
}

/**
 * Opens a transaction as one person under one hat. The database function `mingcha.enter` checks that the person holds the hat now
 * (grants, appointments, recusals), sets the scope and gives it back; `mode` is 'read only' for questions, 'snapshot' for those of
 * many parts that must fit together; `today` is the day by which hats begin and end. The transaction becomes read only after that,
 * because entering by a session may mark the session as used.
 * Refuses `doorway.not-signed-in` without a living session, `doorway.not-your-hat` when the hat is not held and
 * `doorway.scope-too-wide` above 64 ids.
 */
export function enter<T>(
  pool: pg.Pool,
  who: Wearer | Knock,
  mode: keyof typeof modes,
  today: Day,
  work: (tx: Transaction, actor: Actor) => Promise<T>,
): Promise<T> {
  const hat = who.hat as Hat
  const [isolation, access] = modes[mode]
  const opening =
    `begin isolation level ${isolation}; set local m.today = '${Day.parse(today)}'; ` +
    `select ${entering(who)} as scope, current_setting('m.person') as person; set transaction ${access}; set local role ${eyeOf(hat)}`
  return transact(
    pool,
    opening,
    eyeOf(hat),
    (tx, opened) => {
      const [entered] = (opened[2] as pg.QueryResult<{ scope: Scope; person: string }>).rows
      if (!entered) throw new Error('the database let nobody in')
      return work(tx, { ...entered, hat })
    },
    mode !== 'read write',
  ).catch((error: unknown) => {
    const refused = refusals[sqlState(error) ?? '']
    throw refused ? new Refused(refused(hat)) : error
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
