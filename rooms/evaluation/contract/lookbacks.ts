import * as z from 'zod'
import { command, noun, oneOrMore, Paging, pageOf, query, record } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { body, team } from '../../../core/pure/hats.ts'
import { Id, idOf, Line, PersonId, Prose, Version } from '../../../core/pure/ids.ts'
import { each, ofAuthority, ofBody, ofInspection } from '../../../core/pure/sight.ts'
import { GroundsOfCounted } from '../../policies/contract.ts'
import { readers, Walled } from './evaluations.ts'
import { overseers } from './schemes.ts'

const room = 'evaluation'
export const LookbackId = idOf('lookback')

/** 绑定 → 审定启动 → 逐项复查 → 报告 → 审定: the inspection stands at 回头看 once it is concluded (2.2 row 21). */
export const lookbackStates = ['bound', 'started', 'reported', 'concluded'] as const
export type LookbackState = (typeof lookbackStates)[number]

const Who = PersonId.nullable()
const When = Day.nullable()

/** 回头看 (S1-23): one inspection looks at what an earlier one, or a superior's (S1-04), had found, item by item. */
export const lookback = noun('lookback', {
  table: 'evaluation_lookback',
  shape: z.strictObject({
    id: LookbackId,
    ...Walled,
    /** The earlier inspection of the body; null where only a superior's items are looked at. */
    earlier: Id.nullable(),
    state: z.enum(lookbackStates),
    boundBy: PersonId,
    boundOn: Day,
    startedBy: Who,
    startedOn: When,
    report: Prose(10_000),
    reportedBy: Who,
    reportedOn: When,
    opinion: Prose(2_000),
    concludedBy: Who,
    concludedOn: When,
    version: Version,
  }),
  sight: {
    ...each(team, ofInspection()),
    ...each(overseers, ofAuthority()),
    ...each(body, ofBody({ state: ['concluded'] })),
  },
})
export type Lookback = z.infer<typeof lookback.shape>

/** 已改、部分改、未改、反弹. */
export const verdicts = ['fixed', 'partly', 'notFixed', 'rebounded'] as const
export type Verdict = (typeof verdicts)[number]
export const itemSources = ['task', 'superior'] as const

/** One earlier item with what it said and what was said to have been done, as it stood when it was bound, and the verdict on it. */
export const lookbackItem = noun('lookbackItem', {
  table: 'evaluation_lookback_item',
  shape: z.strictObject({
    id: idOf('lookbackItem'),
    ...Walled,
    lookback: LookbackId,
    source: z.enum(itemSources),
    /** The task it became in rectification; null for a superior's item that is none here. */
    task: Id.nullable(),
    /** Whose item it is, in words: the earlier round, or the superior's feedback. */
    origin: Line(200),
    number: z.int(),
    title: Line(400),
    text: Prose(5_000),
    /** 完成概述 of then. */
    done: Prose(5_000),
    /** Whether it counted as closed when it was bound; only such a one can rebound. */
    closed: z.boolean(),
    verdict: z.enum(verdicts).nullable(),
    evidence: Prose(5_000),
    file: Id.nullable(),
    fileName: Prose(255),
    judgedBy: Who,
    judgedOn: When,
    /** The day its task was taken up again after it had rebounded. */
    reopenedOn: When,
    /** Whether the body reads it: once the look-back is concluded. */
    out: z.boolean(),
    version: Version,
  }),
  sight: {
    ...each(team, ofInspection()),
    ...each(overseers, ofAuthority()),
    ...each(body, ofBody({ out: true })),
  },
})
export type LookbackItem = z.infer<typeof lookbackItem.shape>

const inside = { about: lookback, audience: [...team, ...overseers] as const }
export const lookbackBound = record('lookback.bound', { ...inside, facts: { earlier: Id.nullable(), items: z.int() } })
export const superiorItemBound = record('lookback.itemAdded', { ...inside, facts: { item: Id } })
export const superiorItemRemoved = record('lookback.itemRemoved', { ...inside, facts: { item: Id } })
export const lookbackStarted = record('lookback.started', { ...inside, facts: { items: z.int(), ...GroundsOfCounted } })
export const itemJudged = record('lookback.itemJudged', {
  ...inside,
  facts: { item: Id, verdict: z.enum(verdicts) },
})
export const lookbackReported = record('lookback.reported', {
  ...inside,
  facts: { items: z.int(), rebounded: z.int() },
})
export const lookbackSentBack = record('lookback.sentBack', inside)
export const lookbackConcluded = record('lookback.concluded', {
  about: lookback,
  audience: readers,
  facts: { items: z.int(), rebounded: z.int(), ...GroundsOfCounted },
})
/** A rebounded item's task was reopened in rectification. */
export const itemReopened = record('lookback.itemReopened', {
  about: lookback,
  audience: readers,
  facts: { item: Id, task: Id },
})

const On = { lookback: LookbackId, version: Version }

/** 绑定上一轮: takes over every task of the earlier inspection, item by item; only a superior's items where there is none. */
export const bindLookback = command('bindLookback', {
  room,
  route: 'POST /inspections/:inspection/lookbacks',
  input: z.strictObject({ id: LookbackId, inspection: Id, earlier: Id.nullable() }),
  asks: 'lookback.bind',
  of: ['office'],
  locks: ['inspection'],
  records: [lookbackBound],
})

/** 增加上级反馈问题 (S1-04): an item of a superior's feedback that is to be looked at. */
export const addSuperiorItem = command('addSuperiorItem', {
  room,
  route: 'POST /lookbacks/:lookback/items',
  input: z.strictObject({
    ...On,
    id: idOf('lookbackItem'),
    origin: Line(200),
    title: Line(400),
    text: Prose(5_000).trim().min(1),
    done: Prose(5_000),
  }),
  asks: 'lookback.bind',
  of: ['office'],
  records: [superiorItemBound],
})

export const removeSuperiorItem = command('removeSuperiorItem', {
  room,
  route: 'DELETE /lookbacks/:lookback/items/:lookbackItem',
  input: z.strictObject({ ...On, lookbackItem: idOf('lookbackItem') }),
  asks: 'lookback.bind',
  of: ['office'],
  records: [superiorItemRemoved],
})

/** 启动回头看 by the leading group, once something is bound. */
export const startLookback = command('startLookback', {
  room,
  route: 'POST /lookbacks/:lookback/start',
  input: z.strictObject(On),
  asks: 'lookback.start',
  of: ['leading_group'],
  records: [lookbackStarted],
})

/** 复查结论 on one item, with what it rests on; another may be given until it is reported. */
export const judgeItem = command('judgeItem', {
  room,
  route: 'PUT /lookbacks/:lookback/items/:lookbackItem/verdict',
  input: z.strictObject({
    ...On,
    lookbackItem: idOf('lookbackItem'),
    verdict: z.enum(verdicts),
    evidence: Prose(5_000).trim().min(1),
    file: Id.nullable(),
  }),
  asks: 'lookback.judge',
  of: team,
  records: [itemJudged],
})

/** 回头看报告 by the team leader, once every item has its verdict. */
export const reportLookback = command('reportLookback', {
  room,
  route: 'POST /lookbacks/:lookback/report',
  input: z.strictObject({ ...On, report: Prose(10_000).trim().min(1) }),
  asks: 'lookback.report',
  of: ['leader'],
  records: [lookbackReported],
})

export const sendBackLookback = command('sendBackLookback', {
  room,
  route: 'POST /lookbacks/:lookback/return',
  input: z.strictObject({ ...On, opinion: Prose(2_000).trim().min(1) }),
  asks: 'lookback.conclude',
  of: ['leading_group'],
  records: [lookbackSentBack],
})

export const concludeLookback = command('concludeLookback', {
  room,
  route: 'POST /lookbacks/:lookback/conclusion',
  input: z.strictObject({ ...On, opinion: Prose(2_000) }),
  asks: 'lookback.conclude',
  of: ['leading_group'],
  records: [lookbackConcluded],
})

export const lookbacks = query('lookbacks', {
  room,
  route: 'GET /lookbacks',
  input: z.strictObject({ ...Paging, inspection: Id.optional(), state: oneOrMore(lookbackStates).optional() }),
  gives: pageOf(
    lookback.shape
      .pick({ id: true, inspection: true, state: true, boundOn: true, reportedOn: true, concludedOn: true })
      .extend({
        bodyName: z.string(),
        roundName: z.string(),
        items: z.int(),
        judged: z.int(),
        closed: z.int(),
        rebounded: z.int(),
      }),
  ),
  of: readers,
})

export const lookbackPage = query('lookbackPage', {
  room,
  route: 'GET /lookbacks/:lookback',
  input: z.strictObject({ lookback: LookbackId }),
  gives: z.strictObject({
    lookback: lookback.shape,
    bodyName: z.string(),
    /** The round of the earlier inspection, in words; empty where there is none or one does not see it. */
    earlierName: z.string(),
    items: z.array(
      lookbackItem.shape.extend({
        /** The task as one sees it now: what reopening it needs. Null where one does not see it. */
        taskNow: z.strictObject({ state: z.string(), version: z.int() }).nullable(),
      }),
    ),
    names: z.record(z.string(), z.string()),
  }),
  of: readers,
})
