import * as z from 'zod'
import { command, noun, Paging, pageOf, query, record } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { hatNames } from '../../../core/pure/hats.ts'
import { Id, Line, Version } from '../../../core/pure/ids.ts'
import { each, ofAuthority } from '../../../core/pure/sight.ts'

const room = 'policies'
const everyone = each(hatNames, ofAuthority())
const audience = ['office', 'leading_group', 'secretary', 'leader', 'deputy', 'audit_admin'] as const

/** What has a length that is not a span of time: 巡察报告全文、总体评价 (domain 4.12). */
export const boundCodes = ['reportLength', 'overallLength'] as const
export type BoundCode = (typeof boundCodes)[number]

/** How long a text may be, in characters, as it stands from a day on; white space is not counted. */
export const bound = noun('bound', {
  table: 'policies_bound',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    code: z.enum(boundCodes),
    low: z.int().min(0).max(1_000_000),
    high: z.int().min(1).max(1_000_000),
    fromDay: Day,
    citation: Line(500),
    version: Version,
  }),
  sight: everyone,
})
export type Bound = z.infer<typeof bound.shape>

/** Approvals of an office besides those of the working rules' own list (S0-01): each may be put to a meeting under its own name. */
export const furtherMatters = [
  'objects',
  'termPlan',
  'unitPlan',
  'pool',
  'immediate',
  'paper',
  'slip',
  'advisory',
  'group',
  'prolongation',
  'submittal',
  'score',
  'lookback',
  'template',
  'archiveLoan',
  'appraisal',
  'destruction',
  'support',
] as const
/** Matters that a body must have decided before they go on (S0-03). */
export const matters = [
  'report',
  'feedback',
  'disposal',
  'special',
  'plan',
  'lead',
  'withholding',
  'personnel',
  ...furtherMatters,
] as const
export type Matter = (typeof matters)[number]
/** Reports are heard and feedback waits for them: these two go by what meetings decided of the report (三级汇报). */
export const byMeetingsAlone: readonly Matter[] = ['report', 'feedback']
/** 组务会、领导小组会议、书记专题会议（五人小组）、常委会会议. */
export const decidingBodies = ['team', 'leadingGroup', 'secretary', 'standing'] as const
export type DecidingBody = (typeof decidingBodies)[number]
/** 批准: by the hat that approves it in the system. 会议议定: besides, each of the bodies has agreed in a meeting. */
export const recordsRequired = ['approval', 'meeting'] as const
export type RecordRequired = (typeof recordsRequired)[number]

/**
 * 议事权限 (S0-03): which bodies must have decided a matter, in this order, with how many present of a hundred, and of which record; `posts`: whoever
 * approves holds a post in his body that day (S0-01).
 */
export const competence = noun('competence', {
  table: 'policies_competence',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    matter: z.enum(matters),
    bodies: z.array(z.enum(decidingBodies)).max(decidingBodies.length),
    quorum: z.int().min(0).max(100),
    record: z.enum(recordsRequired),
    posts: z.boolean(),
    fromDay: Day,
    citation: Line(500),
    version: Version,
  }),
  sight: everyone,
})
export type Competence = z.infer<typeof competence.shape>

export const boundAmended = record('bound.amended', {
  about: bound,
  facts: { code: z.enum(boundCodes), low: z.int(), high: z.int(), from: Day },
  audience,
})
export const competenceAmended = record('competence.amended', {
  about: competence,
  facts: {
    matter: z.enum(matters),
    bodies: z.array(z.enum(decidingBodies)),
    quorum: z.int(),
    record: z.enum(recordsRequired),
    posts: z.boolean(),
    from: Day,
  },
  audience,
})

/** Gives a length another span from a day on; what was submitted before keeps what held then. */
export const amendBound = command('amendBound', {
  room,
  route: 'POST /bounds',
  input: z.strictObject({
    id: Id,
    code: z.enum(boundCodes),
    low: bound.shape.shape.low,
    high: bound.shape.shape.high,
    fromDay: Day,
    citation: Line(500),
  }),
  asks: 'bound.amend',
  of: ['office'],
  records: [boundAmended],
})

/** Says anew which bodies decide a matter, in which order, by which record, from a day on. */
export const amendCompetence = command('amendCompetence', {
  room,
  route: 'POST /competences',
  input: z.strictObject({
    id: Id,
    matter: z.enum(matters),
    bodies: competence.shape.shape.bodies,
    quorum: competence.shape.shape.quorum,
    record: z.enum(recordsRequired),
    posts: z.boolean(),
    fromDay: Day,
    citation: Line(500),
  }),
  asks: 'competence.amend',
  of: ['office'],
  records: [competenceAmended],
})

const Show = z.enum(['present', 'all']).default('present')

export const bounds = query('bounds', {
  room,
  route: 'GET /bounds',
  input: z.strictObject({ ...Paging, show: Show }),
  gives: pageOf(bound.shape),
  of: hatNames,
})

export const competences = query('competences', {
  room,
  route: 'GET /competences',
  input: z.strictObject({ ...Paging, show: Show }),
  gives: pageOf(competence.shape),
  of: hatNames,
})
