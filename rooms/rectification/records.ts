import * as z from 'zod'
import { record } from '../../core/pure/contract.ts'
import { Day } from '../../core/pure/days.ts'
import { body, checkers, team } from '../../core/pure/hats.ts'
import { Id } from '../../core/pure/ids.ts'
import { statedStatuses } from '../feedback/contract.ts'
import { degrees, measureKinds, plan, Quantities, task, taskStates } from './nouns.ts'

const audience = [...team, ...body, ...checkers, 'leading_group', 'secretary', 'in_charge'] as const
const ofTask = { about: task, audience }
const ofPlan = { about: plan, audience }

export const planOpened = record('plan.opened', { ...ofPlan, facts: { opinion: Id, tasks: z.int() } })
export const planEdited = record('plan.edited', ofPlan)
export const planSubmitted = record('plan.submitted', { ...ofPlan, facts: { submission: z.int(), tasks: z.int() } })
const Checked = { submission: z.int(), hat: z.enum(checkers) }
export const planChecked = record('plan.checked', { ...ofPlan, facts: Checked })
export const planApproved = record('plan.approved', { ...ofPlan, facts: { submission: z.int(), tasks: z.int() } })
export const planReturned = record('plan.returned', { ...ofPlan, facts: Checked })

export const taskOpened = record('task.opened', { ...ofTask, facts: { item: Id, number: z.int() } })
export const planTakenOver = record('plan.takenOver', { ...ofPlan, facts: { opinion: Id, tasks: z.int() } })
/** `kept`: people have worked on it since, so that only its words follow the document. */
export const taskTakenOver = record('task.takenOver', {
  ...ofTask,
  facts: {
    item: Id,
    source: Id,
    status: z.enum(statedStatuses).nullable(),
    outcome: z.enum(['new', 'changed', 'kept']),
  },
})
export const taskFound = record('task.found', { ...ofTask, facts: { alike: Id, number: z.int() } })
export const taskStarted = record('task.started', ofTask)
export const taskReworded = record('task.reworded', { ...ofTask, facts: { revision: z.int() } })
export const taskWithdrawn = record('task.withdrawn', { ...ofTask, facts: { item: Id } })
export const taskAcknowledged = record('task.acknowledged', ofTask)
export const taskPlanned = record('task.planned', {
  ...ofTask,
  facts: { charge: Id, dueOn: Day, concentrated: z.boolean() },
})
export const measureAdded = record('measure.added', { ...ofTask, facts: { measure: Id, kind: z.enum(measureKinds) } })
export const measureEdited = record('measure.edited', { ...ofTask, facts: { measure: Id, kind: z.enum(measureKinds) } })
export const measureRemoved = record('measure.removed', { ...ofTask, facts: { measure: Id } })
export const progressReported = record('progress.reported', {
  ...ofTask,
  facts: { progress: Id, degree: z.enum(degrees), ...Quantities, proofs: z.int() },
})
export const progressStruck = record('progress.struck', { ...ofTask, facts: { progress: Id, ...Quantities } })
export const taskClaimedDone = record('task.claimedDone', { ...ofTask, facts: { proofs: z.int() } })
export const taskCountersigned = record('task.countersigned', { ...ofTask, facts: { check: Id } })
export const taskChecked = record('task.checked', { ...ofTask, facts: { check: Id } })
export const taskClosed = record('task.closed', { ...ofTask, facts: { check: Id, inTime: z.boolean() } })
export const taskReturned = record('task.returned', { ...ofTask, facts: { check: Id, from: z.enum(taskStates) } })
export const taskHandedOver = record('task.handedOver', { ...ofTask, facts: { from: Id.nullable(), to: Id } })
export const taskMadeLongTerm = record('task.madeLongTerm', { ...ofTask, facts: { until: Day, stages: z.int() } })
export const stageReported = record('stage.reported', { ...ofTask, facts: { stage: Id } })
export const stageClosed = record('stage.closed', { ...ofTask, facts: { stage: Id } })
export const taskReopened = record('task.reopened', { ...ofTask, facts: { check: Id, dueOn: Day } })
