import * as z from 'zod'
import { query } from './contract.ts'
import { Day } from './days.ts'
import { hatNames } from './hats.ts'

/** Lights of the desk in order of urgency: overdue, due soon, new, on course. */
export const lights = ['red', 'amber', 'new', 'plain'] as const
export type Light = (typeof lights)[number]

/** One thing waiting on a person's desk. `link` is a path of the web shell. */
export const DeskRow = z.strictObject({
  noun: z.string(),
  id: z.string(),
  title: z.string().max(400),
  note: z.string().max(400).nullable(),
  /** A word of a room by its key, said after the note in the language of whoever reads: `notices.clock.T05`. */
  word: z.string().max(100).nullable(),
  due: Day.nullable(),
  light: z.enum(lights),
  link: z.string().startsWith('/'),
})
export type DeskRow = z.infer<typeof DeskRow>

/** What waits of one kind: worded `room.key`; the exact count and its most urgent rows. */
export const DeskGroup = z.strictObject({
  room: z.string(),
  key: z.string(),
  light: z.enum(lights),
  count: z.int(),
  /** How much of it stands under each light, of all and not only of the rows sent. */
  lights: z.strictObject({ red: z.int(), amber: z.int(), new: z.int(), plain: z.int() }),
  rows: z.array(DeskRow),
})
export type DeskGroup = z.infer<typeof DeskGroup>

/** What must I do today: everything that waits for the worn hat, most urgent first. */
export const desk = query('desk', {
  room: 'ledger',
  route: 'GET /desk',
  input: z.strictObject({}),
  gives: z.strictObject({ groups: z.array(DeskGroup) }),
  of: hatNames,
})
