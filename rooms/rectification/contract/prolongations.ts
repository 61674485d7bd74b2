import * as z from 'zod'
import { command, noun, oneOrMore, Paging, pageOf, query, record } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { body, checkers, team } from '../../../core/pure/hats.ts'
import { Id, idOf, Line, PersonId, Prose, Version } from '../../../core/pure/ids.ts'
import { each, ofAuthority, ofBody, ofInspection, ofPerson } from '../../../core/pure/sight.ts'
import { Grounds } from '../../policies/contract.ts'
import { PlanId, plan, TaskId, task } from '../nouns.ts'

const room = 'rectification'
export const ProlongationId = idOf('prolongation')
export const prolongationStates = ['asked', 'granted', 'refused', 'withdrawn'] as const
export type ProlongationState = (typeof prolongationStates)[number]
/** What is to be later: a task, a plan that was not handed in, or the reports on a plan. */
export const prolongedSubjects = ['task', 'plan', 'report'] as const
export const approvers = ['office', 'leading_group'] as const

/** 延期 (domain 2.2, exceptional moves): a day that is moved has a reason and an approver; how far the office may go is a limit (T43). */
export const prolongation = noun('prolongation', {
  table: 'rectification_prolongation',
  shape: z.strictObject({
    id: ProlongationId,
    authority: Id,
    inspection: Id,
    body: Id,
    subject: z.enum(prolongedSubjects),
    /** Null where it is a plan or its reports; then `plan` says which. */
    task: TaskId.nullable(),
    plan: PlanId.nullable(),
    charge: PersonId.nullable(),
    title: Line(200),
    state: z.enum(prolongationStates),
    approver: z.enum(approvers),
    from: Day,
    wanted: Day,
    reason: Prose(2_000),
    askedBy: PersonId,
    askedOn: Day,
    comment: Prose(2_000),
    decidedBy: PersonId.nullable(),
    decidedOn: Day.nullable(),
    version: Version,
  }),
  sight: {
    ...each(team, ofInspection()),
    ...each(['leading_group', 'secretary', ...checkers], ofAuthority()),
    ...each(body, ofBody()),
    in_charge: ofPerson('charge'),
  },
})
export type Prolongation = z.infer<typeof prolongation.shape>

const readers = [...team, ...body, ...checkers, 'leading_group', 'secretary', 'in_charge'] as const
const said = { about: prolongation, audience: readers }
export const prolongationAsked = record('prolongation.asked', {
  ...said,
  facts: { from: Day, wanted: Day, approver: z.enum(approvers) },
})
export const prolongationRefused = record('prolongation.refused', said)
export const prolongationWithdrawn = record('prolongation.withdrawn', said)
/** The day that counts for the task is another one. */
export const taskProlonged = record('task.prolonged', {
  about: task,
  audience: readers,
  facts: { prolongation: Id, from: Day, to: Day, ...Grounds },
})

/** The day that counts for the plan, or for the reports on it, is another one. */
export const planProlonged = record('plan.prolonged', {
  about: plan,
  audience: readers,
  facts: { prolongation: Id, subject: z.enum(['plan', 'report']), from: Day, to: Day, ...Grounds },
})

/** Asks that a plan not handed in yet, or the reports on it not filed yet, be due later (S1-24). */
export const askPlanProlongation = command('askPlanProlongation', {
  room,
  route: 'POST /plans/:plan/prolongations',
  input: z.strictObject({
    id: ProlongationId,
    plan: PlanId,
    version: Version,
    subject: z.enum(['plan', 'report']),
    wanted: Day,
    reason: Prose(2_000).trim().min(1),
  }),
  asks: 'plan.prolong',
  of: ['principal'],
  records: [prolongationAsked],
})

export const askProlongation = command('askProlongation', {
  room,
  route: 'POST /tasks/:task/prolongations',
  input: z.strictObject({
    id: ProlongationId,
    task: TaskId,
    version: Version,
    wanted: Day,
    reason: Prose(2_000).trim().min(1),
  }),
  asks: 'task.prolong',
  of: ['principal'],
  records: [prolongationAsked],
})

const On = { prolongation: ProlongationId, version: Version }
export const grantProlongation = command('grantProlongation', {
  room,
  route: 'POST /prolongations/:prolongation/grant',
  input: z.strictObject({ ...On, comment: Prose(2_000) }),
  asks: 'prolongation.decide',
  of: approvers,
  records: [taskProlonged, planProlonged],
})

export const refuseProlongation = command('refuseProlongation', {
  room,
  route: 'POST /prolongations/:prolongation/refusal',
  input: z.strictObject({ ...On, comment: Prose(2_000).trim().min(1) }),
  asks: 'prolongation.decide',
  of: approvers,
  records: [prolongationRefused],
})

export const withdrawProlongation = command('withdrawProlongation', {
  room,
  route: 'POST /prolongations/:prolongation/withdrawal',
  input: z.strictObject(On),
  asks: 'prolongation.withdraw',
  of: ['principal'],
  records: [prolongationWithdrawn],
})

export const prolongations = query('prolongations', {
  room,
  route: 'GET /prolongations',
  input: z.strictObject({
    ...Paging,
    task: TaskId.optional(),
    plan: PlanId.optional(),
    subject: oneOrMore(prolongedSubjects).optional(),
    state: oneOrMore(prolongationStates).optional(),
  }),
  gives: pageOf(prolongation.shape.extend({ bodyName: z.string(), decidedName: z.string() })),
  of: readers,
})
