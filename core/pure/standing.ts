import * as z from 'zod'
import { query } from './contract.ts'
import { Day } from './days.ts'
import { hatNames } from './hats.ts'
import { PersonId } from './ids.ts'

/** For whom one wears the hat one wears (代), and until when; nobody in one's own right. Shown at the head of every page. */
export const standingFor = query('standingFor', {
  room: 'teams',
  route: 'GET /standing-for',
  input: z.strictObject({}),
  gives: z.strictObject({ person: PersonId.nullable(), name: z.string().nullable(), untilDay: Day.nullable() }),
  of: hatNames,
})
