import * as z from 'zod'
import { command, noun, oneOrMore, Paging, pageOf, query, record } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { checkers } from '../../../core/pure/hats.ts'
import { Id, Line, Version } from '../../../core/pure/ids.ts'
import { each, ofAuthority } from '../../../core/pure/sight.ts'
import { bases } from '../../policies/contract.ts'

const room = 'oversight'
export const overseers = [...checkers, 'leading_group', 'secretary'] as const

/** 督查督办通知书 → 阶段督查指导书 → 情况提醒书 → 情况告诫书 → 问责书 (domain 2.6). */
export const rungCodes = ['supervise', 'guide', 'remind', 'admonish', 'account'] as const
export type RungCode = (typeof rungCodes)[number]
/** Who signs a letter of a rung: the office, the leading group, or the secretary for the committee. */
export const signers = ['office', 'leading_group', 'secretary'] as const

/**
 * 一级“五书” as it stands from a day on: a policy row, changed by the office and never in code. `overdueDays`: least days a matter is late;
 * `answerDays`: working days the body has to answer.
 */
export const rung = noun('rung', {
  table: 'oversight_rung',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    code: z.enum(rungCodes),
    place: z.int().min(1).max(5),
    overdueDays: z.int().min(0).max(365),
    answerDays: z.int().min(1).max(90),
    signer: z.enum(signers),
    fromDay: Day,
    citation: Line(500),
    basis: z.enum(bases),
    version: Version,
  }),
  sight: each(overseers, ofAuthority()),
})
export type Rung = z.infer<typeof rung.shape>

export const rungAmended = record('rung.amended', {
  about: rung,
  facts: { code: z.enum(rungCodes), overdueDays: z.int(), answerDays: z.int(), signer: z.enum(signers), from: Day },
  audience: overseers,
})

/** Gives a rung other numbers or another signer from a day on; letters drafted earlier keep what they were drafted by. */
export const amendRung = command('amendRung', {
  room,
  route: 'POST /rungs',
  input: z.strictObject({
    id: Id,
    code: z.enum(rungCodes),
    overdueDays: z.int().min(0).max(365),
    answerDays: z.int().min(1).max(90),
    signer: z.enum(signers),
    fromDay: Day,
    citation: Line(500),
    basis: z.enum(bases),
  }),
  asks: 'rung.amend',
  of: ['office'],
  records: [rungAmended],
})

export const rungs = query('rungs', {
  room,
  route: 'GET /rungs',
  input: z.strictObject({ ...Paging, show: z.enum(['present', 'all']).default('present') }),
  gives: pageOf(rung.shape),
  of: overseers,
})

// ── what is late, and how high it has climbed ────────────────────────────────────────────────────────────────────────────

/** 责任单位 → 巡察办 → 领导小组 → 县委: how high a matter that is late has climbed, by the limits T41 and T42. */
export const levels = ['owner', 'office', 'leadingGroup', 'committee'] as const
export type Level = (typeof levels)[number]

/** Why something is urged: 任务超期 · 方案逾期未报 · 进展报告逾期 · 两次以上退回 · 反弹 · 分管领导批示转督办 (S3-22). */
export const reasons = ['taskLate', 'planLate', 'reportLate', 'returned', 'reopened', 'slipUrged'] as const
export type Reason = (typeof reasons)[number]
export const matterNouns = ['task', 'plan'] as const

export const Matter = z.strictObject({
  noun: z.enum(matterNouns),
  id: Id,
  inspection: Id,
  body: Id,
  bodyName: z.string(),
  title: z.string(),
  reason: z.enum(reasons),
  dueOn: Day.nullable(),
  late: z.int(),
  level: z.enum(levels),
})
export type Matter = z.infer<typeof Matter>

/** Everything of rectification that is late or keeps coming back, the latest first; the last rung it has been urged by stands beside it. */
export const urgentMatters = query('urgentMatters', {
  room,
  route: 'GET /oversight/matters',
  input: z.strictObject({
    ...Paging,
    inspection: Id.optional(),
    reason: oneOrMore(reasons).optional(),
    level: oneOrMore(levels).optional(),
    urged: z.enum(['yes', 'no']).optional(),
  }),
  gives: pageOf(Matter.extend({ rung: z.enum(rungCodes).nullable(), letter: Id.nullable() })),
  of: overseers,
})
