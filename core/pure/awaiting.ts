import * as z from 'zod'
import { query } from './contract.ts'

/** Something that waits for a decision and may be put on the agenda of a meeting. `title` is what it may be called where the whole meeting reads it. */
export const Awaited = z.strictObject({
  matter: z.string(),
  thing: z.string(),
  title: z.string().max(400),
  note: z.string().max(400).nullable(),
  /** Null for what belongs to no unit. */
  inspection: z.string().nullable(),
  link: z.string().startsWith('/'),
})
export type Awaited = z.infer<typeof Awaited>

/** What waits for a decision (S0-03), as far as whoever asks sees it: the rooms that approve things each say theirs. */
export const awaiting = query('awaiting', {
  room: 'policies',
  route: 'GET /awaiting-decision',
  input: z.strictObject({}),
  gives: z.strictObject({ rows: z.array(Awaited) }),
  of: ['office', 'leader'],
})
