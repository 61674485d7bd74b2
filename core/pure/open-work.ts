import * as z from 'zod'
import { query } from './contract.ts'
import { Day } from './days.ts'
import { PersonId } from './ids.ts'

/** Something a person has in hand: begun or owed by him, and not done. `link` is a path of the web shell. */
export const OpenThing = z.strictObject({
  noun: z.string(),
  id: z.string(),
  title: z.string().max(400),
  note: z.string().max(400).nullable(),
  /** Null for what belongs to no unit: hats and delegations. */
  inspection: z.string().nullable(),
  due: Day.nullable(),
  link: z.string().startsWith('/'),
})
export type OpenThing = z.infer<typeof OpenThing>

/** What somebody has in hand, by kind (worded `room.key`), as far as whoever asks sees it: to be handed over when he goes (traps 45). */
export const openWork = query('openWork', {
  room: 'ledger',
  route: 'GET /persons/:person/open-work',
  input: z.strictObject({ person: PersonId }),
  gives: z.strictObject({
    groups: z.array(z.strictObject({ room: z.string(), key: z.string(), rows: z.array(OpenThing) })),
  }),
  of: ['leader', 'deputy', 'office'],
})
