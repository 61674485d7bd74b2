import * as z from 'zod'
import { noun, oneOrMore, Paging, pageOf, query } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { Id, Line, Prose, Version } from '../../../core/pure/ids.ts'
import { beside, ofAuthority } from '../../../core/pure/sight.ts'
import { clockCodes } from './clocks.ts'

const room = 'notices'
/** 巡察办 → 领导小组 → 县委. */
export const heights = ['office', 'leadingGroup', 'committee'] as const

/**
 * 升级记录 (S0-24, S1-24): that a clock climbed to a height on a day, and when it was stopped after that; kept for good. No word of what it runs for. Those
 * above read what climbed to them; of tips nothing but the office does. Of tips and leads nobody reads it whom they are about (domain 3.2).
 */
export const climb = noun('climb', {
  table: 'notices_climb',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    code: z.enum(clockCodes),
    noun: Line(60),
    about: Id,
    inspection: Id.nullable(),
    level: z.enum(heights),
    dueOn: Day,
    onDay: Day,
    endedOn: Day.nullable(),
    /** The page of it, for the office. */
    link: Prose(200),
    /** Whether it runs for neither a tip nor a lead: then all it climbed to read it. */
    shown: z.boolean(),
    /** The tip it runs for, if it runs for one: the wall is that of the tip, as it stands when somebody looks. */
    tip: Id.nullable(),
    /** The lead, likewise. */
    lead: Id.nullable(),
    version: Version,
  }),
  sight: {
    office: [
      ofAuthority({ shown: true }),
      beside(ofAuthority(), 'tips_tip', 'tip'),
      beside(ofAuthority(), 'transfers_lead', 'lead'),
    ],
    leading_group: [
      ofAuthority({ shown: true, level: ['leadingGroup', 'committee'] }),
      beside(ofAuthority({ level: ['leadingGroup', 'committee'] }), 'transfers_lead', 'lead'),
    ],
    secretary: [
      ofAuthority({ shown: true, level: ['committee'] }),
      beside(ofAuthority({ level: ['committee'] }), 'transfers_lead', 'lead'),
    ],
  },
})
export type Climb = z.infer<typeof climb.shape>

/** What climbed, when, how high, and when it was stopped; the last first. */
export const climbs = query('climbs', {
  room,
  route: 'GET /clocks/climbs',
  input: z.strictObject({
    ...Paging,
    climbed: oneOrMore(clockCodes).optional(),
    height: oneOrMore(heights).optional(),
    open: z.enum(['yes', 'no']).optional(),
  }),
  gives: pageOf(
    climb.shape
      .omit({ authority: true, shown: true, tip: true, lead: true, version: true })
      .extend({ inspectionName: z.string() }),
  ),
  of: ['office', 'leading_group', 'secretary'],
})
