import * as z from 'zod'
import { command, noun, Paging, pageOf, query, record } from '../../../core/pure/contract.ts'
import { Day, Instant } from '../../../core/pure/days.ts'
import { administrators, type Hat } from '../../../core/pure/hats.ts'
import { Id, Line, PersonId, Version } from '../../../core/pure/ids.ts'
import { type Arm, each, ofAuthority, ofPerson } from '../../../core/pure/sight.ts'
import { planners } from '../../planning/contract.ts'
import { delegationKeepers, watched } from '../hats.ts'

const room = 'teams'

/**
 * Hats that may be worn for another (代): not those of the administrators, not the secretary's, who answers in person (第一责任人), not a
 * member's, not the superior's, who only counts, and not a leader in charge's, whose sight is bound to his own person.
 */
export const delegable = [
  'office',
  'leader',
  'deputy',
  'leading_group',
  'principal',
  'clerk',
  'discipline',
  'organisation',
] as const satisfies readonly Hat[]
export type Delegable = (typeof delegable)[number]

const two: readonly Arm[] = [ofPerson('fromPerson'), ofPerson('toPerson')]

export { watched }

/** That one person wears another's hat from a day to a day. */
export const delegation = noun('delegation', {
  table: 'teams_delegation',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    hat: z.enum(delegable),
    fromPerson: PersonId,
    toPerson: PersonId,
    fromDay: Day,
    untilDay: Day,
    reason: Line(500),
    givenAt: Instant,
    endedAt: Instant.nullable(),
    endedBy: PersonId.nullable(),
    version: Version,
  }),
  sight: {
    leader: two,
    deputy: two,
    principal: two,
    clerk: two,
    ...each(delegationKeepers, ofAuthority()),
  },
})
export type Delegation = z.infer<typeof delegation.shape>

const audience = [...new Set([...planners, ...administrators])]
const Given = { hat: z.enum(delegable), from: PersonId, to: PersonId }
export const delegationGiven = record('delegation.given', {
  about: delegation,
  facts: { ...Given, fromDay: Day, untilDay: Day },
  audience,
})
export const delegationEnded = record('delegation.ended', { about: delegation, facts: Given, audience })

/** Has another wear the hat one wears, from a day to a day, at most a quarter of a year. */
export const delegate = command('delegate', {
  room,
  route: 'POST /delegations',
  input: z.strictObject({ id: Id, person: PersonId, fromDay: Day, untilDay: Day, reason: Line(500) }),
  asks: 'delegation.give',
  of: delegable,
  grave: true,
  locks: ['person'],
  records: [delegationGiven],
})

/** Ends a delegation before its day: whoever gave it, whoever has it, and the office. */
export const endDelegation = command('endDelegation', {
  room,
  route: 'POST /delegations/:delegation/end',
  input: z.strictObject({ delegation: Id, version: Version }),
  asks: 'delegation.end',
  of: delegable,
  records: [delegationEnded],
})

export const delegations = query('delegations', {
  room,
  route: 'GET /delegations',
  input: z.strictObject({ ...Paging, live: z.enum(['yes', 'no']).optional() }),
  gives: pageOf(delegation.shape.extend({ fromName: z.string().nullable(), toName: z.string().nullable() })),
  of: watched,
})

export { standingFor } from '../../../core/pure/standing.ts'
