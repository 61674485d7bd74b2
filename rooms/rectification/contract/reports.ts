import * as z from 'zod'
import { command, noun, oneOrMore, Paging, pageOf, query, record } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { body, checkers, team } from '../../../core/pure/hats.ts'
import { Id, idOf, Line, PersonId, Prose, Sha256, Version } from '../../../core/pure/ids.ts'
import { each, ofAuthority, ofBody, ofInspection, ofPerson } from '../../../core/pure/sight.ts'
import { PlanId } from '../nouns.ts'

const room = 'rectification'

export const ReportId = idOf('rectificationReport')

/** 月度进度 · 集中整改进展情况报告 (T12) · 主要负责人组织落实情况报告 (T13) · 后续整改情况报告 (domain 2.0, 4.14; S0-20). */
export const reportKinds = ['monthly', 'progress', 'principal', 'later'] as const
export type ReportKind = (typeof reportKinds)[number]

/** 起草 → 主要负责人签字 → 分管领导签字背书，即为报送 (S3-24). */
export const reportStates = ['drafted', 'signed', 'filed'] as const
export type ReportState = (typeof reportStates)[number]

/** A month of the calendar: 2026-11. Empty where a report is not of one month. */
const Month = z.string().regex(/^(19|20|21)\d\d-(0[1-9]|1[0-2])$/)

/** How the tasks of the plan stood when the report was signed. */
const Standing = { tasks: z.int(), closed: z.int(), longTerm: z.int() }

const filed = { state: ['filed'] } as const

/** A report on rectification. It counts as filed, and is read outside the body, only once the leader in charge has signed it too (S3-24). */
export const rectificationReport = noun('rectificationReport', {
  table: 'rectification_report',
  shape: z.strictObject({
    id: ReportId,
    authority: Id,
    inspection: Id,
    body: Id,
    plan: PlanId,
    kind: z.enum(reportKinds),
    period: z.union([Month, z.literal('')]),
    state: z.enum(reportStates),
    text: Prose(20_000),
    charge: PersonId.nullable(),
    dueOn: Day.nullable(),
    provisional: z.boolean(),
    ...Standing,
    signedBy: PersonId.nullable(),
    signedOn: Day.nullable(),
    /** SHA-256 of kind, month, text and standing: what both signatures are for. */
    hash: Sha256.nullable(),
    endorsedBy: PersonId.nullable(),
    endorsedOn: Day.nullable(),
    comment: Prose(2_000),
    version: Version,
  }),
  sight: {
    ...each(body, ofBody()),
    in_charge: ofPerson('charge', { state: ['signed', 'filed'] }),
    ...each(team, ofInspection(filed)),
    ...each(['leading_group', 'secretary', ...checkers], ofAuthority(filed)),
  },
})
export type RectificationReport = z.infer<typeof rectificationReport.shape>

const within = { about: rectificationReport, audience: body }
const toCharge = { about: rectificationReport, audience: [...body, 'in_charge'] as const }
const outside = [...body, 'in_charge', ...team, ...checkers, 'leading_group', 'secretary'] as const
const Kind = { kind: z.enum(reportKinds) }
export const reportOpened = record('report.opened', { ...within, facts: { ...Kind, plan: Id } })
export const reportWritten = record('report.written', within)
export const reportSigned = record('report.signed', { ...toCharge, facts: { ...Kind, hash: Sha256, ...Standing } })
export const reportReturned = record('report.returned', { ...toCharge, facts: Kind })
export const reportFiled = record('report.filed', {
  about: rectificationReport,
  audience: outside,
  facts: { ...Kind, hash: Sha256, inTime: z.boolean() },
})

const OnReport = { rectificationReport: ReportId, version: Version }

/** Opens a report of the plan: of one month, or one that follows later. Those with a day by rule are opened by the receipt. */
export const openReport = command('openReport', {
  room,
  route: 'POST /plans/:plan/reports',
  input: z.strictObject({
    id: ReportId,
    plan: PlanId,
    kind: z.enum(reportKinds),
    /** The month of a report of one month; of no meaning for the other kinds. */
    period: z.union([Month, z.literal('')]).default(''),
  }),
  asks: 'report.open',
  of: body,
  locks: ['plan'],
  records: [reportOpened],
})

export const writeReport = command('writeReport', {
  room,
  route: 'PUT /rectification/reports/:rectificationReport',
  input: z.strictObject({ ...OnReport, text: Prose(20_000), charge: PersonId }),
  asks: 'report.write',
  of: body,
  records: [reportWritten],
})

/** The first signature: the principal of the body. */
export const signReport = command('signReport', {
  room,
  route: 'POST /rectification/reports/:rectificationReport/signature',
  input: z.strictObject(OnReport),
  asks: 'report.sign',
  of: ['principal'],
  records: [reportSigned],
})

/** 签字背书, the second signature, by the leader in charge: with it the report is filed (S3-24). */
export const endorseReport = command('endorseReport', {
  room,
  route: 'POST /rectification/reports/:rectificationReport/endorsement',
  input: z.strictObject({ ...OnReport, comment: Prose(2_000) }),
  asks: 'report.endorse',
  of: ['in_charge'],
  records: [reportFiled],
})

/** Back to be written: by the leader in charge instead of signing, or taken back by the principal. */
export const returnReport = command('returnReport', {
  room,
  route: 'POST /rectification/reports/:rectificationReport/return',
  input: z.strictObject({ ...OnReport, reason: Line(2_000) }),
  asks: 'report.return',
  of: ['in_charge', 'principal'],
  records: [reportReturned],
})

const readers = outside

export const ReportLine = rectificationReport.shape
  .pick({ id: true, inspection: true, plan: true, kind: true, period: true, state: true, dueOn: true })
  .extend({ provisional: z.boolean(), signedOn: Day.nullable(), endorsedOn: Day.nullable(), bodyName: z.string() })

export const rectificationReports = query('rectificationReports', {
  room,
  route: 'GET /rectification/reports',
  input: z.strictObject({
    ...Paging,
    inspection: Id.optional(),
    plan: PlanId.optional(),
    kind: oneOrMore(reportKinds).optional(),
    state: oneOrMore(reportStates).optional(),
    sort: z.enum(['due', 'newest']).default('due'),
  }),
  gives: pageOf(ReportLine),
  of: readers,
})

export const rectificationReportPage = query('rectificationReportPage', {
  room,
  route: 'GET /rectification/reports/:rectificationReport',
  input: z.strictObject({ rectificationReport: ReportId }),
  gives: z.strictObject({
    report: rectificationReport.shape,
    bodyName: z.string(),
    /** 发文名称 of the organisation. */
    issuer: z.string(),
    names: z.record(z.string(), z.string()),
  }),
  of: readers,
})
