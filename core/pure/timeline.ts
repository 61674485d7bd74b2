import * as z from 'zod'
import { Paging, pageOf, query } from './contract.ts'
import { Instant } from './days.ts'
import { hatNames } from './hats.ts'
import { Id } from './ids.ts'

/** One record as a timeline shows it. `leaf` is its number in the sealed log, null until it is sealed. */
export const Line = z.strictObject({
  id: Id,
  at: Instant,
  kind: z.string(),
  noun: z.string(),
  about: Id,
  person: Id.nullable(),
  personName: z.string().nullable(),
  /** Who was stood in for (代); null where the hat was his own. */
  forName: z.string().nullable(),
  hat: z.string(),
  /** When it was made by the clock of the device that made it without network; null where it was made with it. */
  madeAt: Instant.nullable(),
  facts: z.record(z.string(), z.json()),
  leaf: z.int().nullable(),
})
export type Line = z.infer<typeof Line>

/** Up to 200 ids, comma-separated. */
const Ids = z.string().regex(/^[0-9a-f-]{36}(,[0-9a-f-]{36}){0,199}$/)

/** What happened to one thing, and to those it is made of (`also`), newest first, as far as the worn hat is in the records' audience. */
export const timeline = query('timeline', {
  room: 'ledger',
  route: 'GET /timeline/:about',
  input: z.strictObject({ about: Id, also: Ids.optional(), ...Paging }),
  gives: pageOf(Line),
  of: hatNames,
})
