import * as z from 'zod'
import { noun } from '../../../core/pure/contract.ts'
import { Day, Instant } from '../../../core/pure/days.ts'
import { body, team as teamHats } from '../../../core/pure/hats.ts'
import { Id, idOf, Line, PersonId, Prose, Version } from '../../../core/pure/ids.ts'
import { each, ofAuthority, ofBody, ofPerson } from '../../../core/pure/sight.ts'
import { keepers, oneself } from '../hats.ts'

export const NominationId = idOf('nomination')
export const PoolMemberId = idOf('poolMember')
export const TieId = idOf('tie')

/** What somebody brings to a team (S2-13); the list of the contract, said here where nothing depends on it. */
export const poolSkills = ['party', 'discipline', 'organisation', 'finance', 'audit', 'sector', 'general'] as const
/** Where people of the pool come from (S4-25): 纪检、组织、财政、审计、民政、农经、政法、党建宣传、乡镇、其他. */
export const sources = [
  'discipline',
  'organisation',
  'finance',
  'audit',
  'civil',
  'agriculture',
  'law',
  'publicity',
  'township',
  'other',
] as const
export const poolLevels = ['city', 'county', 'township'] as const
/** The highest role somebody may be given. */
export const mayBe = ['leader', 'deputy', 'member'] as const
export const outcomes = ['open', 'admitted', 'refused', 'withdrawn'] as const

export { keepers, oneself }

/** What somebody brings, as forms and rows of the pool have it. */
export const Brings = {
  skills: z.array(z.enum(poolSkills)).min(1).max(7),
  /** Sectors (板块) he knows, as the register writes them. */
  sectors: z.array(Line(40)).max(10),
  may: z.enum(mayBe),
  source: z.enum(sources),
  level: z.enum(poolLevels),
}

/** A unit puts somebody forward for the pool (S0-27). */
export const nomination = noun('nomination', {
  table: 'teams_nomination',
  shape: z.strictObject({
    id: NominationId,
    authority: Id,
    body: Id,
    person: PersonId,
    ...Brings,
    text: Prose(2_000),
    nominatedOn: Day,
    outcome: z.enum(outcomes),
    decidedOn: Day.nullable(),
    reason: Prose(2_000),
    version: Version,
  }),
  sight: { ...each([...keepers, 'discipline'], ofAuthority()), ...each(body, ofBody()) },
})
export type Nomination = z.infer<typeof nomination.shape>

/** 资格审查: what discipline and organisation found, each for itself. */
export const vetting = noun('vetting', {
  table: 'teams_vetting',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    nomination: NominationId,
    hat: z.enum(['discipline', 'organisation']),
    verdict: z.enum(['clear', 'doubt']),
    note: Prose(2_000),
    by: PersonId,
    onDay: Day,
  }),
  sight: { ...each(keepers, ofAuthority()), discipline: ofAuthority({ hat: ['discipline'] }) },
})
export type Vetting = z.infer<typeof vetting.shape>

/** Somebody in the pool (人才库, S1-31). Rounds served and hours trained are counted, not kept; nobody is given a number. */
export const poolMember = noun('poolMember', {
  table: 'teams_pool_member',
  shape: z.strictObject({
    id: PoolMemberId,
    authority: Id,
    person: PersonId,
    nomination: NominationId.nullable(),
    ...Brings,
    /** The township or village he comes from (籍贯、成长地), for teams across townships. */
    home: Id.nullable(),
    awayFrom: Day.nullable(),
    awayUntil: Day.nullable(),
    awayWhy: Prose(200),
    admittedOn: Day,
    leftOn: Day.nullable(),
    leftWhy: Prose(2_000),
    version: Version,
  }),
  sight: { ...each(keepers, ofAuthority()), ...each(oneself, ofPerson('person')) },
})
export type PoolMember = z.infer<typeof poolMember.shape>

/** Ties from which recusals follow (domain 3.4). */
export const tieKinds = [
  'spouse',
  'blood',
  'collateral',
  'inLaw',
  'hometown',
  'longWork',
  'earlierPost',
  'superior',
  'classmate',
  'clan',
] as const
export type TieKind = (typeof tieKinds)[number]

/** A tie of a person to an organisation or its leaders. Kept for recusal alone (PIPL 6), and seen as recusals are. */
export const tie = noun('tie', {
  table: 'teams_tie',
  shape: z.strictObject({
    id: TieId,
    authority: Id,
    person: PersonId,
    body: Id,
    kind: z.enum(tieKinds),
    detail: Prose(500),
    /** Day on which a post or a service under somebody ended; null for what does not end. */
    untilDay: Day.nullable(),
    declaredBy: PersonId,
    declaredAt: Instant,
    /** 撤回: it was entered wrongly; no recusal follows from it any more. */
    withdrawnAt: Instant.nullable(),
    withdrawnBy: PersonId.nullable(),
    withdrawReason: Prose(500),
    version: Version,
  }),
  sight: { ...each([...keepers, 'discipline'], ofAuthority()), ...each(teamHats, ofPerson('person')) },
})
export type Tie = z.infer<typeof tie.shape>
