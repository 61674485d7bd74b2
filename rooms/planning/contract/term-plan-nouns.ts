import * as z from 'zod'
import { noun } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { Id, idOf, Line, PersonId, Prose, Version } from '../../../core/pure/ids.ts'
import { each, ofAuthority } from '../../../core/pure/sight.ts'
import { planners, roundKinds, TermId } from '../nouns.ts'

export const TermPlanId = idOf('termPlan')
export const PlanRoundId = idOf('planRound')
export const termPlanStates = ['drafted', 'submitted', 'approved', 'superseded'] as const
export type TermPlanState = (typeof termPlanStates)[number]

/** A version of the plan of a term (一届巡察工作规划, S3-03). What was approved is never changed: an amendment is the next version. */
export const termPlan = noun('termPlan', {
  table: 'planning_term_plan',
  shape: z.strictObject({
    id: TermPlanId,
    authority: Id,
    term: TermId,
    number: z.int(),
    amends: TermPlanId.nullable(),
    reason: Prose(2_000),
    state: z.enum(termPlanStates),
    draftedOn: Day,
    submittedOn: Day.nullable(),
    decidedOn: Day.nullable(),
    version: Version,
  }),
  sight: each(planners, ofAuthority()),
})
export type TermPlan = z.infer<typeof termPlan.shape>

/** A round as a plan foresees it: the place it has in its year. */
export const planRound = noun('planRound', {
  table: 'planning_plan_round',
  shape: z.strictObject({
    id: PlanRoundId,
    authority: Id,
    termPlan: TermPlanId,
    year: z.int().min(2000).max(2200),
    place: z.int().min(1).max(99),
    name: Line(100),
    kind: z.enum(roundKinds),
    version: Version,
  }),
  sight: each(planners, ofAuthority()),
})
export type PlanRound = z.infer<typeof planRound.shape>

export const ways = ['direct', 'extended'] as const
export type Way = (typeof ways)[number]

/** Where a body stands in a plan: in which round, inspected itself (direct) or reached by extension of another. One place to a body. */
export const slot = noun('slot', {
  table: 'planning_slot',
  shape: z.strictObject({ authority: Id, termPlan: TermPlanId, planRound: PlanRoundId, body: Id, way: z.enum(ways) }),
  sight: each(planners, ofAuthority()),
})
export type Slot = z.infer<typeof slot.shape>

/** What the committee said of a version, as it was written (批示): it approves or sends back. */
export const remark = noun('remark', {
  table: 'planning_remark',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    termPlan: TermPlanId,
    verdict: z.enum(['approve', 'sendBack']),
    text: Prose(4_000),
    /** The minutes or the paper by which the committee decided. */
    document: z.string(),
    by: PersonId,
    onDay: Day,
    atVersion: z.int(),
  }),
  sight: each(planners, ofAuthority()),
})
export type Remark = z.infer<typeof remark.shape>
