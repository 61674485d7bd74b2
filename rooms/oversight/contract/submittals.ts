import * as z from 'zod'
import { command, noun, oneOrMore, Paging, pageOf, query, record } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { Id, idOf, Line, PersonId, Prose, Version } from '../../../core/pure/ids.ts'
import { each, ofAuthority } from '../../../core/pure/sight.ts'
import { Grounds } from '../../policies/contract.ts'
import { overseers } from './ladder.ts'
import { LetterId } from './letters.ts'

const room = 'oversight'
export const SubmittalId = idOf('submittal')

/** 呈报领导小组 → 呈报县委 → 已决定; 撤回 before a decision. */
export const submittalStates = ['toGroup', 'toCommittee', 'decided', 'withdrawn'] as const
export type SubmittalState = (typeof submittalStates)[number]
/** 责成限期整改 · 约谈 · 问责 · 继续督办. */
export const outcomes = ['order', 'interview', 'account', 'continue'] as const

const deciders = ['office', 'leading_group', 'secretary', 'discipline'] as const
const Walled = { authority: Id, inspection: Id, body: Id }
const Who = PersonId.nullable()

/** 呈报: what the office could not move goes to the leading group, and from there to the committee, with what is proposed (S0-24). */
export const submittal = noun('submittal', {
  table: 'oversight_submittal',
  shape: z.strictObject({
    id: SubmittalId,
    ...Walled,
    letter: LetterId.nullable(),
    state: z.enum(submittalStates),
    title: Line(200),
    reason: Prose(2_000),
    proposal: Prose(2_000),
    submittedBy: PersonId,
    submittedOn: Day,
    passedBy: Who,
    passedOn: Day.nullable(),
    view: Prose(2_000),
    outcome: z.enum(outcomes).nullable(),
    decision: Prose(2_000),
    decidedBy: Who,
    decidedHat: z.enum(['leading_group', 'secretary']).nullable(),
    decidedOn: Day.nullable(),
    version: Version,
  }),
  sight: each(deciders, ofAuthority()),
})
export type Submittal = z.infer<typeof submittal.shape>

const said = { about: submittal, audience: deciders }
export const submittalMade = record('submittal.made', { ...said, facts: { letter: Id.nullable() } })
export const submittalPassed = record('submittal.passed', said)
export const submittalDecided = record('submittal.decided', {
  ...said,
  facts: { outcome: z.enum(outcomes), ...Grounds },
})
export const submittalWithdrawn = record('submittal.withdrawn', said)

const On = { submittal: SubmittalId, version: Version }
const Words = Prose(2_000).trim().min(1)

export const submitMatter = command('submitMatter', {
  room,
  route: 'POST /inspections/:inspection/submittals',
  input: z.strictObject({
    id: SubmittalId,
    inspection: Id,
    letter: LetterId.nullable(),
    title: Line(200),
    reason: Words,
    proposal: Words,
  }),
  asks: 'submittal.make',
  of: ['office', 'discipline'],
  records: [submittalMade],
})

/** The leading group hands it on to the committee with its view. */
export const passSubmittal = command('passSubmittal', {
  room,
  route: 'POST /submittals/:submittal/passing',
  input: z.strictObject({ ...On, view: Words }),
  asks: 'submittal.pass',
  of: ['leading_group'],
  records: [submittalPassed],
})

/** Decided where it lies: by the leading group, or by the secretary for the committee. */
export const decideSubmittal = command('decideSubmittal', {
  room,
  route: 'POST /submittals/:submittal/decision',
  input: z.strictObject({ ...On, outcome: z.enum(outcomes), decision: Words }),
  asks: 'submittal.decide',
  of: ['leading_group', 'secretary'],
  records: [submittalDecided],
})

export const withdrawSubmittal = command('withdrawSubmittal', {
  room,
  route: 'POST /submittals/:submittal/withdrawal',
  input: z.strictObject(On),
  asks: 'submittal.withdraw',
  of: ['office', 'discipline'],
  records: [submittalWithdrawn],
})

export const submittals = query('submittals', {
  room,
  route: 'GET /submittals',
  input: z.strictObject({ ...Paging, inspection: Id.optional(), state: oneOrMore(submittalStates).optional() }),
  gives: pageOf(
    submittal.shape
      .pick({ id: true, inspection: true, title: true, state: true, outcome: true, submittedOn: true, decidedOn: true })
      .extend({ bodyName: z.string() }),
  ),
  of: deciders,
})

export const submittalPage = query('submittalPage', {
  room,
  route: 'GET /submittals/:submittal',
  input: z.strictObject({ submittal: SubmittalId }),
  gives: z.strictObject({
    submittal: submittal.shape,
    bodyName: z.string(),
    letterNumber: z.string(),
    names: z.record(z.string(), z.string()),
  }),
  of: deciders,
})

// ── what came of it ──────────────────────────────────────────────────────────────────────────────────────────────────────

/** 组织 or 岗位: a body, or a post of it; never a name. */
export const targets = ['body', 'post'] as const
/** 通报批评 · 责令检查 · 改组 · 批评教育 · 诫勉 · 组织处理 · 纪律处分. */
export const accountForms = [
  'notice',
  'selfReview',
  'reorganise',
  'criticism',
  'admonition',
  'reassign',
  'discipline',
] as const

/** 问责结果 (S3-26): which body or post, in what form, by which document. */
export const accountability = noun('accountability', {
  table: 'oversight_accountability',
  shape: z.strictObject({
    id: idOf('accountability'),
    ...Walled,
    submittal: SubmittalId.nullable(),
    target: z.enum(targets),
    /** 职务 where it is a post; empty for a body. */
    post: Prose(100),
    form: z.enum(accountForms),
    reason: Prose(2_000),
    document: Line(200),
    decidedOn: Day,
    by: PersonId,
    onDay: Day,
    version: Version,
  }),
  sight: each(overseers, ofAuthority()),
})
export type Accountability = z.infer<typeof accountability.shape>

export const accountabilityRecorded = record('accountability.recorded', {
  about: accountability,
  facts: { target: z.enum(targets), form: z.enum(accountForms), decidedOn: Day },
  audience: overseers,
})

/** Refused where post or reason name a person of the office. */
export const recordAccountability = command('recordAccountability', {
  room,
  route: 'POST /inspections/:inspection/accountabilities',
  input: z.strictObject({
    id: idOf('accountability'),
    inspection: Id,
    submittal: SubmittalId.nullable(),
    target: z.enum(targets),
    post: Prose(100).trim(),
    form: z.enum(accountForms),
    reason: Words,
    document: Line(200),
    decidedOn: Day,
  }),
  asks: 'accountability.record',
  of: ['discipline', 'office'],
  records: [accountabilityRecorded],
})

export const accountabilities = query('accountabilities', {
  room,
  route: 'GET /accountabilities',
  input: z.strictObject({
    ...Paging,
    inspection: Id.optional(),
    target: z.enum(targets).optional(),
    form: oneOrMore(accountForms).optional(),
  }),
  gives: pageOf(accountability.shape.extend({ bodyName: z.string() })),
  of: overseers,
})
