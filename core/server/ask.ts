import type { SelectQueryBuilder } from 'kysely'
import type pg from 'pg'
import type * as z from 'zod'
import type { Query } from '../pure/contract.ts'
import type { Day, Instant } from '../pure/days.ts'
import { isRefusal, Refused, type Refusal, refuse } from '../pure/refusal.ts'
import { dayOf } from '../pure/days.ts'
import type { Clock } from './clock.ts'
import { type Actor, enter, type Knock, type Wearer } from './enter.ts'
import type { Reader } from './tables.ts'

/** What a question is given: the hat's eyes, and nothing that writes. */
export type Asked<Q extends Query> = Readonly<{
  eyes: Reader
  actor: Actor
  input: z.infer<Q['input']>
  now: Instant
  today: Day
}>

/** The exact count of what was found and a page of it, asked for at once: the page does not wait for the count. */
export async function listed<D, T extends keyof D, O, R>(
  found: SelectQueryBuilder<D, T, O>,
  page: { execute(): Promise<R[]> },
): Promise<{ rows: R[]; count: number }> {
  const counting = found.select((row) => row.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  const [counted, rows] = await Promise.all([counting, page.execute()])
  return { rows, count: (counted as { count: number }).count }
}

/** An implementation of a query. */
export type Read<Q extends Query = Query> = Readonly<{
  tag: 'read'
  query: Q
  gives: (asked: Asked<Q>) => Promise<z.input<Q['gives']> | Refusal>
}>

/** Ties a query to how it is answered. */
export const ask = <Q extends Query>(query: Q, gives: Read<Q>['gives']): Read<Q> => ({ tag: 'read', query, gives })

/** Asks the same query again, within one transaction. */
export type Asker = (input: z.infer<Query['input']>) => Promise<unknown>

/** Answers a question as one person under one hat, in a read-only transaction behind the walls. Refuses `doorway.not-yours` to other hats. */
export const answer = async (
  pool: pg.Pool,
  clock: Clock,
  read: Read,
  wearer: Wearer | Knock,
  input: z.infer<Query['input']>,
): Promise<unknown> => (await answerTo(pool, clock, read, wearer, input)).given

/** As `answer`, with who it was given to. */
export const answerTo = (
  pool: pg.Pool,
  clock: Clock,
  read: Read,
  wearer: Wearer | Knock,
  input: z.infer<Query['input']>,
): Promise<{ given: unknown; actor: Actor }> =>
  inside('read only', pool, clock, read, wearer, async (ask, actor) => ({ given: await ask(input), actor }))

/** Lets a question be asked page by page in one snapshot, so that no row is missed or met twice. Refuses as `answer` does. */
export const answering = <T>(
  pool: pg.Pool,
  clock: Clock,
  read: Read,
  wearer: Wearer | Knock,
  work: (ask: Asker, actor: Actor) => Promise<T>,
): Promise<T> => inside('snapshot', pool, clock, read, wearer, work)

function inside<T>(
  mode: 'read only' | 'snapshot',
  pool: pg.Pool,
  clock: Clock,
  read: Read,
  wearer: Wearer | Knock,
  work: (ask: Asker, actor: Actor) => Promise<T>,
): Promise<T> {
  const now = clock.now()
  const today = dayOf(now)
  return enter(pool, wearer, mode, today, (tx, actor) => {
    if (!read.query.of.includes(actor.hat)) throw new Refused(refuse('doorway.not-yours', { of: [...read.query.of] }))
    return work(async (input) => {
      const result = await read.gives({ eyes: tx.as(`mingcha_eye_${actor.hat}`), actor, input, now, today })
      if (isRefusal(result)) throw new Refused(result)
      return result
    }, actor)
  })
}
