import * as z from 'zod'
import { command, noun, oneOrMore, Paging, pageOf, query, record } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { body, checkers, team } from '../../../core/pure/hats.ts'
import { Id, idOf, Line, PersonId, Prose, Sha256, Version } from '../../../core/pure/ids.ts'
import { ofTask, TaskId, task } from '../nouns.ts'

const room = 'rectification'

export const MadeRuleId = idOf('madeRule')

/** 立、改、废. */
export const ruleActions = ['made', 'amended', 'abolished'] as const
export type RuleAction = (typeof ruleActions)[number]

const OfTask = {
  authority: Id,
  inspection: Id,
  body: Id,
  task: TaskId,
  charge: PersonId.nullable(),
  owner: Id.nullable(),
}

/** 制度 (S0-26): a rule the body made, amended or abolished because of a task, with its file. One entered by mistake is struck, not removed. */
export const madeRule = noun('madeRule', {
  table: 'rectification_rule',
  shape: z.strictObject({
    id: MadeRuleId,
    ...OfTask,
    action: z.enum(ruleActions),
    title: Line(200),
    /** 文号; empty where it has none. */
    document: Prose(100),
    /** The day it was issued, or ceased to be in force. */
    onDay: Day,
    file: Id,
    fileName: Line(255),
    sha256: Sha256,
    by: PersonId,
    struck: z.boolean(),
    strikeReason: Prose(500),
    version: Version,
  }),
  sight: ofTask,
})
export type MadeRule = z.infer<typeof madeRule.shape>

/** 差异说明: why the reports of a task count more or fewer rules than its register holds. It stands for these two numbers alone. */
export const ruleGap = noun('ruleGap', {
  table: 'rectification_rule_gap',
  shape: z.strictObject({
    id: Id,
    ...OfTask,
    reported: z.int(),
    entered: z.int(),
    reason: Prose(500),
    by: PersonId,
    onDay: Day,
  }),
  sight: ofTask,
})
export type RuleGap = z.infer<typeof ruleGap.shape>

const readers = [...team, ...body, ...checkers, 'leading_group', 'secretary', 'in_charge'] as const
const said = { about: task, audience: readers }
export const ruleRecorded = record('task.ruleRecorded', {
  ...said,
  facts: { rule: Id, action: z.enum(ruleActions), on: Day },
})
export const ruleStruck = record('task.ruleStruck', { ...said, facts: { rule: Id } })
export const rulesExplained = record('task.rulesExplained', {
  ...said,
  facts: { reported: z.int(), entered: z.int() },
})

/** 登记制度立改废 of a task under way, with the file of the rule. */
export const recordRule = command('recordRule', {
  room,
  route: 'POST /tasks/:task/made-rules',
  input: z.strictObject({
    id: MadeRuleId,
    task: TaskId,
    action: z.enum(ruleActions),
    title: Line(200),
    document: z.literal('').or(Line(100)),
    onDay: Day,
    file: Id,
  }),
  asks: 'task.recordRule',
  of: body,
  records: [ruleRecorded],
})

/** Takes an entry made by mistake out of the register, with the reason; it stays to be read. */
export const strikeRule = command('strikeRule', {
  room,
  route: 'POST /made-rules/:madeRule/striking',
  input: z.strictObject({ madeRule: MadeRuleId, version: Version, reason: Line(500) }),
  asks: 'task.strikeRule',
  of: body,
  records: [ruleStruck],
})

/** Says why 完善制度 (项) as reported and the entries of the register differ. */
export const explainRules = command('explainRules', {
  room,
  route: 'POST /tasks/:task/rule-gaps',
  input: z.strictObject({ id: Id, task: TaskId, reason: Line(500) }),
  asks: 'task.explainRules',
  of: body,
  records: [rulesExplained],
})

const Narrow = {
  task: TaskId.optional(),
  inspection: Id.optional(),
  body: Id.optional(),
  action: oneOrMore(ruleActions).optional(),
  year: z.coerce.number().int().min(1949).max(2200).optional(),
  q: Line(100).optional(),
}
export const ruleSorts = ['newest', 'oldest', 'title', 'body'] as const

/** 制度立改废清单 over bodies and years; struck entries are shown only when they are asked for. */
export const madeRules = query('madeRules', {
  room,
  route: 'GET /made-rules',
  input: z.strictObject({
    ...Paging,
    ...Narrow,
    struck: z.enum(['yes']).optional(),
    sort: z.enum(ruleSorts).default('newest'),
  }),
  gives: pageOf(
    madeRule.shape
      .pick({ id: true, inspection: true, task: true, body: true, action: true, title: true, document: true })
      .extend({ onDay: Day, file: Id, fileName: z.string(), struck: z.boolean(), strikeReason: z.string() })
      .extend({ bodyName: z.string(), taskTitle: z.string(), version: Version }),
  ),
  of: readers,
})

/** Whether 完善制度 (项) as reported is what the register holds: 一致, 已说明, 未说明. */
export const agreements = ['agrees', 'explained', 'open'] as const
export type Agreement = (typeof agreements)[number]

/** What reports count and what the register holds, task by task; tasks of which nothing is counted and nothing entered are left out. */
export const ruleCounts = query('ruleCounts', {
  room,
  route: 'GET /made-rules/counts',
  input: z.strictObject({
    ...Paging,
    task: TaskId.optional(),
    body: Id.optional(),
    agreement: oneOrMore(agreements).optional(),
    q: Line(100).optional(),
  }),
  gives: pageOf(
    z.strictObject({
      id: TaskId,
      number: z.int(),
      title: z.string(),
      body: Id,
      bodyName: z.string(),
      reported: z.int(),
      made: z.int(),
      amended: z.int(),
      abolished: z.int(),
      agreement: z.enum(agreements),
      reason: z.string(),
    }),
  ),
  of: readers,
})
