import * as z from 'zod'
import { command, Paging, pageOf, query, record } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { appointed, body, team as teamHats } from '../../../core/pure/hats.ts'
import { Id, Line, PersonId, Prose, Version } from '../../../core/pure/ids.ts'
import { personAdded, PersonText } from '../../identity/contract.ts'
import { Grounds } from '../../policies/contract.ts'
import {
  Brings,
  keepers,
  mayBe,
  NominationId,
  nomination,
  oneself,
  outcomes,
  PoolMemberId,
  poolLevels,
  poolMember,
  poolSkills,
  sources,
  TieId,
  tie,
  tieKinds,
  vetting,
} from './pool-nouns.ts'

export * from './person-times.ts'
export * from './pool-nouns.ts'
export * from './trainings.ts'

const room = 'teams'

// ── records ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

const audience = [...keepers, 'discipline'] as const
const onNomination = { about: nomination, audience }
const onMember = { about: poolMember, audience: keepers }
const Who = { person: Id }

export const poolNominated = record('pool.nominated', { ...onNomination, facts: Who })
export const poolVetted = record('pool.vetted', {
  ...onNomination,
  facts: { ...Who, by: z.enum(['discipline', 'organisation']), verdict: z.enum(['clear', 'doubt']) },
})
export const poolRefused = record('pool.refused', { ...onNomination, facts: Who })
export const poolWithdrawn = record('pool.withdrawn', { ...onNomination, facts: Who })
export const poolAdmitted = record('pool.admitted', { ...onMember, facts: { ...Who, ...Grounds } })
export const poolEdited = record('pool.edited', { ...onMember, facts: Who })
export const poolLeft = record('pool.left', { ...onMember, facts: Who })
export const tieDeclared = record('tie.declared', {
  about: tie,
  audience,
  facts: { ...Who, kind: z.enum(tieKinds), recusals: z.int() },
})

export const tieWithdrawn = record('tie.withdrawn', {
  about: tie,
  audience,
  facts: { ...Who, kind: z.enum(tieKinds), recusals: z.int() },
})

// ── commands ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

const Of = { nomination: NominationId, version: Version }
const OnMember = { member: PoolMemberId, version: Version }

export const nominate = command('nominate', {
  room,
  route: 'POST /pool/nominations',
  input: z.strictObject({ id: NominationId, body: Id, person: PersonId, ...Brings, text: Prose(2_000) }),
  asks: 'pool.nominate',
  of: [...body, 'office'],
  records: [poolNominated],
})

export const vetNomination = command('vetNomination', {
  room,
  route: 'POST /pool/nominations/:nomination/vetting',
  input: z.strictObject({
    id: Id,
    nomination: NominationId,
    verdict: z.enum(['clear', 'doubt']),
    note: Prose(2_000),
  }),
  asks: 'pool.vet',
  of: ['discipline', 'organisation'],
  records: [poolVetted],
})

/** The leading group admits whom both checks cleared; `id` is that of the new member. */
export const admitToPool = command('admitToPool', {
  room,
  route: 'POST /pool/nominations/:nomination/admission',
  input: z.strictObject({ id: PoolMemberId, ...Of }),
  asks: 'pool.admit',
  of: ['leading_group'],
  records: [poolAdmitted],
})

export const refuseNomination = command('refuseNomination', {
  room,
  route: 'POST /pool/nominations/:nomination/refusal',
  input: z.strictObject({ ...Of, reason: Line(2_000) }),
  asks: 'pool.admit',
  of: ['leading_group'],
  records: [poolRefused],
})

export const withdrawNomination = command('withdrawNomination', {
  room,
  route: 'POST /pool/nominations/:nomination/withdrawal',
  input: z.strictObject({ ...Of, reason: Line(2_000) }),
  asks: 'pool.nominate',
  of: [...body, 'office'],
  records: [poolWithdrawn],
})

export const editPoolMember = command('editPoolMember', {
  room,
  route: 'PUT /pool/members/:member',
  input: z.strictObject({
    ...OnMember,
    ...Brings,
    home: Id.nullable(),
    awayFrom: Day.nullable(),
    awayUntil: Day.nullable(),
    awayWhy: Prose(200),
  }),
  asks: 'pool.keep',
  of: ['office', 'organisation'],
  records: [poolEdited],
})

export const leavePool = command('leavePool', {
  room,
  route: 'POST /pool/members/:member/leaving',
  input: z.strictObject({ ...OnMember, reason: Line(2_000) }),
  asks: 'pool.keep',
  of: ['office', 'organisation'],
  records: [poolLeft],
})

/** A row of an import that was read without errors: a person of the authority and what he brings; `fresh`: who he is, where the house does not know him yet. */
export const PoolRow = z.strictObject({
  id: PoolMemberId,
  person: PersonId,
  fresh: z.strictObject(PersonText).nullable().default(null),
  ...Brings,
  home: Id.nullable(),
  ties: z.array(z.strictObject({ id: TieId, body: Id, kind: z.enum(tieKinds), untilDay: Day.nullable() })).max(10),
})

/** The pool an office has already, brought by a file (all rows or none): admitted before Mingcha came, by the paper named as `basis`. */
export const importPool = command('importPool', {
  room,
  route: 'POST /pool/members',
  input: z.strictObject({ basis: Line(200), rows: z.array(PoolRow).min(1).max(3_000) }),
  asks: 'pool.keep',
  of: ['office'],
  records: [poolAdmitted, poolEdited, personAdded],
})

/** A tie, declared for oneself or by office, organisation or discipline for somebody. Recusals from what is open follow at once. */
export const declareTie = command('declareTie', {
  room,
  route: 'POST /pool/ties',
  input: z.strictObject({
    id: TieId,
    person: PersonId,
    body: Id,
    kind: z.enum(tieKinds),
    detail: Prose(500),
    untilDay: Day.nullable(),
  }),
  asks: 'tie.declare',
  of: [...teamHats, 'office', 'organisation', 'discipline'],
  locks: ['person'],
  records: [tieDeclared],
})

/**
 * 撤回登记错误的关系 (domain 3.4): by another than the person and than who entered it, with a reason; the recusals that follow from it and from nothing
 * else end with it. What follows from posts in the register is put right there.
 */
export const withdrawTie = command('withdrawTie', {
  room,
  route: 'POST /pool/ties/:tie/withdrawal',
  input: z.strictObject({ tie: TieId, version: Version, reason: Line(500) }),
  asks: 'tie.withdraw',
  of: ['office', 'organisation', 'discipline'],
  records: [tieWithdrawn],
})

// ── queries ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

export const PoolLine = poolMember.shape.extend({
  name: z.string(),
  title: z.string(),
  unitName: z.string(),
  homeName: z.string(),
  /** Rounds served in all, and in the last two years. */
  rounds: z.int(),
  lately: z.int(),
  hours: z.int(),
  /** The team one sits in today, empty for none. */
  teamName: z.string(),
})

export const pool = query('pool', {
  room,
  route: 'GET /pool',
  input: z.strictObject({
    ...Paging,
    search: Prose(50).optional(),
    skill: z.enum(poolSkills).optional(),
    source: z.enum(sources).optional(),
    level: z.enum(poolLevels).optional(),
    may: z.enum(mayBe).optional(),
    free: z.enum(['yes', 'no']).optional(),
    state: z.enum(['in', 'out']).default('in'),
    sort: z.enum(['name', 'lately', 'hours']).default('name'),
  }),
  gives: pageOf(PoolLine),
  of: [...keepers, ...oneself],
})

export const nominations = query('nominations', {
  room,
  route: 'GET /pool/nominations',
  input: z.strictObject({ ...Paging, outcome: z.enum(outcomes).optional() }),
  gives: pageOf(nomination.shape.extend({ name: z.string(), bodyName: z.string(), vettings: z.array(vetting.shape) })),
  of: [...keepers, 'discipline', ...body],
})

/** One of the pool: rounds, trainings, ties; what the person reads of himself. */
export const poolPage = query('poolPage', {
  room,
  route: 'GET /pool/members/:member',
  input: z.strictObject({ member: PoolMemberId }),
  gives: z.strictObject({
    member: PoolLine,
    rounds: z.array(
      z.strictObject({ round: Id, roundName: z.string(), role: z.enum(appointed), fromDay: Day, untilDay: Day }),
    ),
    trainings: z.array(z.strictObject({ training: Id, title: z.string(), onDay: Day, hours: z.int() })),
    ties: z.array(tie.shape.extend({ bodyName: z.string() })),
  }),
  of: [...keepers, ...oneself],
})
