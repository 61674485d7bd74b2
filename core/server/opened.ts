import { sql } from 'kysely'
import type { Instant } from '../pure/days.ts'
import type { Reader, Tables } from './tables.ts'

/** Tables of readings: that somebody opened, for a while, in one session and with a purpose, what is closed otherwise. */
type Readings = {
  [T in keyof Tables]: Tables[T] extends { about: unknown; openedBy: unknown; openedFor: unknown; openedUntil: unknown }
    ? T
    : never
}[keyof Tables]

/** Until when the thing `about` is open to a person in this session; null when it is not. */
export async function openUntil(eyes: Reader, table: Readings, about: string, person: string): Promise<Instant | null> {
  const open = await eyes
    .selectFrom(table)
    .select(sql<string>`opened_until`.as('until'))
    .where(sql<boolean>`about = ${about} and opened_by = ${person}`)
    .where(sql<boolean>`opened_for = coalesce(current_setting('m.session', true), '') and opened_until > now()`)
    .orderBy(sql`opened_until`, 'desc')
    .executeTakeFirst()
  return (open?.until as Instant | undefined) ?? null
}
