import * as z from 'zod'
import { oneOrMore, pageOf, Paging, query } from '../../core/pure/contract.ts'
import { Day } from '../../core/pure/days.ts'
import { team } from '../../core/pure/hats.ts'
import { Id, Line } from '../../core/pure/ids.ts'
import { inspectionStates } from '../planning/contract.ts'
import * as it from './nouns.ts'

const room = 'preparation'
const readers = [...team, 'office', 'leading_group', 'secretary'] as const
const cooperators = [...readers, 'discipline', 'organisation'] as const
const Names = z.record(z.string(), z.string())

const { cooperation, item, intake, focus } = it
export const CooperationLine = cooperation.shape
  .pick({ id: true, inspection: true, kind: true, department: true, shared: true, state: true, subject: true })
  .extend({
    askedOn: Day,
    dueOn: Day.nullable(),
    answeredOn: Day.nullable(),
    count: z.int(),
    bodyName: z.string(),
  })

/** 部门协作台账: what was asked of departments, told by them and agreed with them. */
export const cooperations = query('cooperations', {
  room,
  route: 'GET /cooperations',
  input: z.strictObject({
    ...Paging,
    inspection: Id.optional(),
    kind: oneOrMore(it.cooperationKinds).optional(),
    department: oneOrMore(it.departments).optional(),
    shared: oneOrMore(it.sharedKinds).optional(),
    state: oneOrMore(it.cooperationStates).optional(),
    q: Line(50).optional(),
  }),
  gives: pageOf(CooperationLine),
  of: cooperators,
})

export const cooperationPage = query('cooperationPage', {
  room,
  route: 'GET /cooperations/:cooperation',
  input: z.strictObject({ cooperation: it.CooperationId }),
  gives: z.strictObject({
    cooperation: cooperation.shape,
    bodyName: z.string(),
    points: z.array(it.point.shape),
    names: Names,
  }),
  of: cooperators,
})

/** 协作四“实” (S1-29): how often each department gave which of the four, by what was answered or held. */
export const support = query('support', {
  room,
  route: 'GET /support',
  input: z.strictObject({ inspection: Id.optional() }),
  gives: z.strictObject({
    rows: z.array(
      z.strictObject({
        department: it.Department,
        information: z.int(),
        guidance: z.int(),
        talent: z.int(),
        results: z.int(),
        /** Asked for and not answered yet. */
        awaited: z.int(),
      }),
    ),
  }),
  of: cooperators,
})

const givers = ['office', 'leading_group', 'secretary', 'discipline', 'organisation'] as const
export const intakes = query('intakes', {
  room,
  route: 'GET /intakes',
  input: z.strictObject(Paging),
  gives: pageOf(intake.shape.omit({ authority: true }).extend({ roundName: z.string(), byName: z.string() })),
  of: givers,
})

export const givenItems = query('givenItems', {
  room,
  route: 'GET /given-items',
  input: z.strictObject({
    ...Paging,
    inspection: Id.optional(),
    department: oneOrMore(it.departments).optional(),
    kind: Line(40).optional(),
    q: Line(50).optional(),
  }),
  gives: pageOf(
    item.shape
      .pick({ id: true, inspection: true, department: true, kind: true, matter: true, count: true })
      .extend({ bodyName: z.string() }),
  ),
  of: cooperators,
})

export const focusPoints = query('focusPoints', {
  room,
  route: 'GET /focus-points',
  input: z.strictObject({
    ...Paging,
    list: oneOrMore(it.lists).optional(),
    state: oneOrMore(it.focusStates).optional(),
    sector: Line(40).optional(),
    /** Only those of one place alone. */
    area: Id.optional(),
    q: Line(50).optional(),
  }),
  gives: pageOf(focus.shape.omit({ authority: true }).extend({ areaName: z.string() })),
  of: readers,
})

/** 巡前准备进度: of every unit what is there and what is missing. */
export const preparations = query('preparations', {
  room,
  route: 'GET /preparations',
  input: z.strictObject({ ...Paging, round: Id.optional(), q: Line(50).optional() }),
  gives: pageOf(
    z.strictObject({
      id: Id,
      bodyName: z.string(),
      roundName: z.string(),
      state: z.enum(inspectionStates),
      headings: z.int(),
      points: z.int(),
      items: z.int(),
      earlier: z.int(),
      lines: z.int(),
      awaited: z.int(),
      issue: z.int().nullable(),
      plan: z.enum(it.planStates).nullable(),
    }),
  ),
  of: readers,
})

const Unit = z.strictObject({
  id: Id,
  body: Id,
  bodyName: z.string(),
  roundName: z.string(),
  teamName: z.string(),
  state: z.enum(inspectionStates),
  kind: z.string(),
  sector: z.string(),
})

/** Everything prepared for one unit. `items`: counts by department and kind. */
export const preparation = query('preparation', {
  room,
  route: 'GET /inspections/:inspection/preparation',
  input: z.strictObject({ inspection: Id }),
  gives: z.strictObject({
    unit: Unit,
    profile: it.profile.shape.nullable(),
    points: z.array(it.point.shape.extend({ department: z.string() })),
    items: z.array(z.strictObject({ department: it.Department, kind: z.string(), items: z.int(), count: z.int() })),
    earlier: z.array(it.earlier.shape),
    lines: z.array(it.listLine.shape),
    plans: z.array(it.unitPlan.shape.omit({ content: true })),
    joint: it.jointEntry.shape.nullable(),
    shared: z.array(it.sharedMatter.shape),
    names: Names,
  }),
  of: readers,
})

/** A plan as paper: the frozen one, or what it would be if it were submitted now. */
export const unitPlanPage = query('unitPlanPage', {
  room,
  route: 'GET /unit-plans/:unitPlan',
  input: z.strictObject({ unitPlan: it.PlanId }),
  gives: z.strictObject({ plan: it.unitPlan.shape, paper: z.string(), unit: Unit, names: Names }),
  of: readers,
})
