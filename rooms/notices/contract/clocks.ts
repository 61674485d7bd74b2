import * as z from 'zod'
import { oneOrMore, Paging, pageOf, query } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { lights } from '../../../core/pure/desk.ts'
import { body, checkers, team } from '../../../core/pure/hats.ts'
import { Id } from '../../../core/pure/ids.ts'
import { levels } from '../../oversight/contract.ts'

const room = 'notices'

/** The clocks of domain 2.0: an act of the house starts each and another stops it. */
export const clockCodes = [
  ...[
    'T01',
    'T02',
    'T03',
    'T04',
    'T05',
    'T06',
    'T07',
    'T08',
    'T09',
    'T10',
    'T11',
    'T12',
    'T13',
    'T14',
    'T15',
    'T16',
    'T17',
  ],
  ...['T18', 'T19', 'T20', 'T21', 'T22', 'T23', 'T24', 'T25', 'T26', 'T27', 'T28', 'T29', 'T30', 'T31', 'T32'],
] as const

/** A clock that runs: what for, since when and until when, under which light, and how high it has climbed (责任单位 → 巡察办 → 领导小组 → 县委). */
export const Clock = z.strictObject({
  code: z.string(),
  noun: z.string(),
  id: Id,
  title: z.string(),
  inspection: Id.nullable(),
  startedOn: Day.nullable(),
  dueOn: Day,
  /** The office has not confirmed this limit by a document. */
  provisional: z.boolean(),
  light: z.enum(lights),
  late: z.int(),
  level: z.enum(levels),
  link: z.string(),
})
export type Clock = z.infer<typeof Clock>

const overseers = [...checkers, 'leading_group', 'secretary'] as const

/** Every clock that runs now, as far as the asking hat sees both what started it and what would stop it; what is due first stands first. */
export const clocks = query('clocks', {
  room,
  route: 'GET /clocks',
  input: z.strictObject({
    ...Paging,
    code: oneOrMore(clockCodes).optional(),
    light: oneOrMore(lights).optional(),
    level: oneOrMore(levels).optional(),
    inspection: Id.optional(),
  }),
  gives: pageOf(Clock),
  of: [...overseers, ...team, ...body],
})
