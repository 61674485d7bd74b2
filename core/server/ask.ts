import type pg from 'pg'
import type * as z from 'zod'
import type { Query } from '../pure/contract.ts'
import type { Day, Instant } from '../pure/days.ts'
import { isRefusal, Refused, type Refusal, refuse } from '../pure/refusal.ts'
import { dayOf } from '../pure/days.ts'
import type { Clock } from './clock.ts'
import { type Actor, enter, type Wearer } from './enter.ts'
import type { Reader } from './tables.ts'

/** What a question is given: the hat's eyes, and nothing that writes. */
export type Asked<Q extends Query> = Readonly<{
  eyes: Reader
  actor: Actor
  input: z.infer<Q['input']>
  now: Instant
  today: Day
}>

/** An implementation of a query. */
export type Read<Q extends Query = Query> = Readonly<{
  tag: 'read'
  query: Q
  gives: (asked: Asked<Q>) => Promise<z.input<Q['gives']> | Refusal>
}>

/** Ties a query to how it is answered. */
export const ask = <Q extends Query>(query: Q, gives: Read<Q>['gives']): Read<Q> => ({ tag: 'read', query, gives })

/** Answers a question as one person under one hat, in a read-only transaction behind the walls. Refuses `doorway.not-yours` to other hats. */
export async function answer(
  pool: pg.Pool,
  clock: Clock,
  read: Read,
  wearer: Wearer,
  input: z.infer<Query['input']>,
): Promise<unknown> {
  const now = clock.now()
  return enter(pool, wearer, 'read only', dayOf(now), async (tx, actor) => {
    if (!read.query.of.includes(actor.hat)) throw new Refused(refuse('doorway.not-yours', { of: [...read.query.of] }))
    const result = await read.gives({ eyes: tx.as(`mingcha_eye_${actor.hat}`), actor, input, now, today: dayOf(now) })
    if (isRefusal(result)) throw new Refused(result)
    return result
  })
}
