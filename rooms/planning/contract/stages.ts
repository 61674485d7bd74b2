import * as z from 'zod'
import { command, noun, query, record } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { team } from '../../../core/pure/hats.ts'
import { Id, idOf, Line, PersonId, Prose, Version } from '../../../core/pure/ids.ts'
import { each, ofAuthority, ofInspection } from '../../../core/pure/sight.ts'
import { InspectionId, planners, roundKinds } from '../nouns.ts'

const room = 'planning'
const all = [...planners, ...team] as const
/** Who follows how a team goes about its work: the office, and who decides on it. */
const followers = ['office', 'leading_group', 'secretary'] as const

/** 准备 · 了解 · 报告 · 反馈 · 成果运用 · 回访 (S1-08). */
export const stages = ['preparation', 'fieldwork', 'reporting', 'feedback', 'results', 'revisit'] as const
export type Stage = (typeof stages)[number]
/** A kind of inspection, or every kind that has no list of its own. */
export const listKinds = ['', ...roundKinds] as const

/** 环节清单 (S0-04): what a stage asks of a team, by kind of inspection; what was begun with it keeps its items. */
export const stageList = noun('stageList', {
  table: 'planning_stage_list',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    kind: z.enum(listKinds),
    stage: z.enum(stages),
    items: z.array(Line(300)),
    setBy: PersonId,
    setOn: Day,
    version: Version,
  }),
  sight: each(all, ofAuthority()),
})
export type StageList = z.infer<typeof stageList.shape>

/** 完成 · 未完成; nothing before somebody has said. */
export const marks = ['done', 'notDone'] as const

/** One item of a stage: whether it was done, on what that rests or why it was not, who said so and when. */
export const StageItem = z.strictObject({
  text: Line(300),
  mark: z.enum(marks).nullable(),
  evidence: Prose(500),
  by: PersonId.nullable(),
  onDay: Day.nullable(),
})
export type StageItem = z.infer<typeof StageItem>

export const StageCheckId = idOf('stageCheck')
export const stageCheckStates = ['open', 'signed'] as const
export type StageCheckState = (typeof stageCheckStates)[number]

/** The list of one stage of one inspection, gone through by the team and signed for by its leader, with the result (S1-08). */
export const stageCheck = noun('stageCheck', {
  table: 'planning_stage_check',
  shape: z.strictObject({
    id: StageCheckId,
    authority: Id,
    inspection: InspectionId,
    stage: z.enum(stages),
    state: z.enum(stageCheckStates),
    items: z.array(StageItem),
    result: Prose(2_000),
    begunBy: PersonId,
    begunOn: Day,
    signedBy: PersonId.nullable(),
    signedOn: Day.nullable(),
    version: Version,
  }),
  sight: { ...each(followers, ofAuthority()), ...each(team, ofInspection()) },
})
export type StageCheck = z.infer<typeof stageCheck.shape>

const Of = { kind: z.enum(listKinds), stage: z.enum(stages), items: z.int() }
export const stageListSet = record('stageList.set', { about: stageList, audience: planners, facts: Of })
const ofCheck = { about: stageCheck, audience: [...team, ...followers] as const }
const AtStage = { stage: z.enum(stages) }
export const stageBegun = record('stageCheck.begun', { ...ofCheck, facts: { ...AtStage, items: z.int() } })
export const stageItemMarked = record('stageCheck.marked', {
  ...ofCheck,
  facts: { ...AtStage, place: z.int(), mark: z.enum(marks) },
})
export const stageSigned = record('stageCheck.signed', {
  ...ofCheck,
  facts: { ...AtStage, done: z.int(), notDone: z.int() },
})

/** Says what a stage of a kind of inspection asks, in place of what it said. */
export const setStageList = command('setStageList', {
  room,
  route: 'PUT /stage-lists/:stageList',
  input: z.strictObject({
    stageList: Id,
    /** Null: a new one. */
    version: Version.nullable(),
    kind: z.enum(listKinds),
    stage: z.enum(stages),
    items: z.array(Line(300)).min(1).max(60),
  }),
  asks: 'stageList.set',
  of: ['office'],
  records: [stageListSet],
})

/** Begins a stage of an inspection with the items of its kind, or of every kind where that has none. */
export const beginStage = command('beginStage', {
  room,
  route: 'POST /inspections/:inspection/stage-checks',
  input: z.strictObject({ id: StageCheckId, inspection: InspectionId, stage: z.enum(stages) }),
  asks: 'stage.mark',
  of: team,
  records: [stageBegun],
})

const OnCheck = { stageCheck: StageCheckId, version: Version }

/** Says of one item whether it was done, on what that rests or why it was not. */
export const markStageItem = command('markStageItem', {
  room,
  route: 'POST /stage-checks/:stageCheck/marks',
  input: z.strictObject({
    ...OnCheck,
    place: z.int().min(1).max(60),
    mark: z.enum(marks),
    evidence: Prose(500).default(''),
  }),
  asks: 'stage.mark',
  of: team,
  records: [stageItemMarked],
})

/** The leader signs for a stage of which every item was gone through. */
export const signStage = command('signStage', {
  room,
  route: 'POST /stage-checks/:stageCheck/signature',
  input: z.strictObject({ ...OnCheck, result: Line(2_000) }),
  asks: 'stage.sign',
  of: ['leader'],
  records: [stageSigned],
})

export const stageLists = query('stageLists', {
  room,
  route: 'GET /stage-lists',
  input: z.strictObject({}),
  gives: z.strictObject({ rows: z.array(stageList.shape) }),
  of: all,
})

/** The six stages of an inspection: what was gone through, and how many items wait to be begun with. */
export const stagesOf = query('stagesOf', {
  room,
  route: 'GET /inspections/:inspection/stage-checks',
  input: z.strictObject({ inspection: InspectionId }),
  gives: z.strictObject({
    inspection: z.strictObject({ id: InspectionId, name: z.string() }),
    kind: z.enum(roundKinds),
    stages: z.array(
      z.strictObject({
        stage: z.enum(stages),
        check: stageCheck.shape.nullable(),
        listed: z.int(),
        leftOut: z.boolean(),
      }),
    ),
    /** The shortened set of the unit, empty where it has none. */
    stageSet: z.string(),
    names: z.record(z.string(), z.string()),
  }),
  of: [...team, ...followers],
})
