import { type Awaited, awaiting } from '../pure/awaiting.ts'
import { ask, type Read } from './ask.ts'
import type { Reader } from './tables.ts'

/** Of one matter, what waits for its decision. */
export type Awaits = Readonly<{
  tag: 'awaits'
  matter: string
  rows: (eyes: Reader) => Promise<readonly Omit<Awaited, 'matter'>[]>
}>

/** Declares what of one matter waits for a decision; exported from a room's reads. `rows` reads under the asker's eyes, at most 200 rows. */
export const awaits = (says: Omit<Awaits, 'tag'>): Awaits => ({ tag: 'awaits', ...says })

/** Answers what waits for a decision, matter by matter in the order of the rooms. */
export const awaitingRead = (entries: readonly Awaits[]): Read<typeof awaiting> =>
  ask(awaiting, async ({ eyes }) => {
    const found = []
    for (const { matter, rows } of entries) found.push(...(await rows(eyes)).map((row) => ({ matter, ...row })))
    return { rows: found }
  })
