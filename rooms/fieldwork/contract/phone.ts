import * as z from 'zod'
import { query } from '../../../core/pure/contract.ts'
import { Day, Instant } from '../../../core/pure/days.ts'
import { team } from '../../../core/pure/hats.ts'
import { Id, PersonId } from '../../../core/pure/ids.ts'
import { householdKinds, loan, loanStates, partnerKinds, talkStates } from '../nouns.ts'

/** 五必谈 and 四必访 of one village that goes along with a township: how often each kind was talked with and visited (S3-13, S3-14). */
export const VillageCovered = z.strictObject({
  body: Id,
  name: z.string(),
  five: z.array(z.strictObject({ kind: z.enum(partnerKinds), count: z.int() })),
  four: z.array(z.strictObject({ kind: z.enum(householdKinds), count: z.int() })),
})

/** One unit as a phone takes it along: who sits in the team, whom to talk with, whom to visit, which papers are out. */
export const UnitAlong = z.strictObject({
  inspection: Id,
  bodyName: z.string(),
  village: z.boolean(),
  enteredOn: Day.nullable(),
  /** The last day of one's own authority for it: after that the phone forgets it. */
  untilDay: Day,
  seats: z.array(z.strictObject({ person: PersonId, name: z.string() })),
  posts: z.array(
    z.strictObject({ id: Id, title: z.string(), key: z.boolean(), holderName: z.string(), talks: z.int() }),
  ),
  five: z.array(z.strictObject({ kind: z.enum(partnerKinds), count: z.int() })),
  four: z.array(z.strictObject({ kind: z.enum(householdKinds), count: z.int() })),
  villages: z.array(VillageCovered),
  talks: z.array(
    z.strictObject({
      id: Id,
      version: z.int(),
      number: z.string(),
      state: z.enum(talkStates),
      name: z.string(),
      title: z.string(),
      kind: z.string(),
      plannedOn: Day,
      outline: z.string(),
    }),
  ),
  loans: z.array(
    loan.shape
      .pick({ id: true, version: true, number: true, title: true, medium: true, form: true, copies: true, dueOn: true })
      .extend({ state: z.enum(loanStates) }),
  ),
})
export type UnitAlong = z.infer<typeof UnitAlong>

/**
 * 随身清单 (decision 60): what a phone may take along, of the inspections of one's own authority that are under way and of nothing else; no tip, no
 * sheet, no word of a talk. `now`: the clock of the office, by which a phone with a wrong clock still knows what has ended.
 */
export const takeAlong = query('takeAlong', {
  room: 'fieldwork',
  route: 'GET /take-along',
  input: z.strictObject({}),
  gives: z.strictObject({ now: Instant, today: Day, units: z.array(UnitAlong) }),
  of: team,
})
