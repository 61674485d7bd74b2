import type { Day } from '../../core/pure/days.ts'
import { flow, move } from '../../core/pure/flow.ts'
import { isRefusal, type Refusal, refuse } from '../../core/pure/refusal.ts'
import { type Degree, losses, type Measure, type MeasureKind, type Stage, type Task, type TaskState } from './nouns.ts'
import type { Light } from './queries.ts'
import { acceptedFirst } from './rules/levels.ts'
import { type Accounted, accounted } from './rules/made-rules.ts'

/** The life of a rectification task (domain 2.6). Closing needs claim, countersignature and check in this order; every return starts them anew. */
export const lifeOfTask = flow<TaskState>()({
  unclaimed: { acknowledge: 'claimed', withdraw: 'withdrawn' },
  claimed: { plan: 'planned' },
  planned: { plan: 'planned', submit: 'submitted', start: 'inProgress' },
  submitted: { approve: 'inProgress', sendBack: 'planned' },
  inProgress: { report: 'inProgress', claim: 'claimedDone', defer: 'longTerm' },
  claimedDone: { accept: 'claimedDone', countersign: 'countersigned', return: 'returned' },
  countersigned: { check: 'checked', return: 'returned' },
  checked: { close: 'closed', return: 'returned' },
  closed: { reopen: 'reopened' },
  returned: { report: 'returned', claim: 'claimedDone', defer: 'longTerm' },
  longTerm: { report: 'longTerm', claim: 'claimedDone' },
  reopened: { report: 'reopened', claim: 'claimedDone', defer: 'longTerm' },
  withdrawn: {},
})

export const lifeOfStage = flow<Stage['state']>()({
  open: { report: 'reported' },
  reported: { report: 'reported', close: 'closed' },
  closed: {},
})

export { lifeOfCarryOver } from './rules/carry.ts'
export { lifeOfEscalation } from './rules/escalations.ts'
export { lifeOfPlan } from './rules/plan.ts'
export { lifeOfProlongation } from './rules/prolongations.ts'
export { lifeOfReport } from './rules/reports.ts'
export { lifeOfLifeMeeting, lifeOfSpot } from './rules/spots.ts'

const beforePlan: readonly TaskState[] = ['unclaimed', 'claimed', 'planned']
const over: readonly TaskState[] = ['closed', 'withdrawn']

/** The day that counts for a task now: the plan's while it is being planned, then the task's own, then the long-term day; none once it is over. */
export function clockOf(task: Pick<Task, 'state' | 'planDueOn' | 'dueOn' | 'longDueOn'>): Day | null {
  if (over.includes(task.state) || task.state === 'submitted') return null
  if (beforePlan.includes(task.state)) return task.planDueOn
  return task.longDueOn ?? task.dueOn
}

/** 红黄绿灯: red after the day that counts, amber when that day comes by `near` (the last day that is near today, by limit T33), grey once closed or withdrawn, otherwise green. */
export function lightOf(task: { state: string; clockOn: Day | null }, today: Day, near: Day): Light {
  if ((over as readonly string[]).includes(task.state)) return 'grey'
  if (task.clockOn === null) return 'green'
  if (task.clockOn < today) return 'red'
  return task.clockOn <= near ? 'amber' : 'green'
}

/** 认领: the item's acknowledgement makes the task the body's own. */
export function acknowledge(task: Task): Task | Refusal {
  const state = move(lifeOfTask, task.state, 'acknowledge')
  return isRefusal(state) ? state : { ...task, state }
}

/** An upheld objection takes the task away with its item, before anything was planned. */
export function withdraw(task: Task): Task | Refusal {
  const state = move(lifeOfTask, task.state, 'withdraw')
  return isRefusal(state) ? state : { ...task, state }
}

export type Planned = Pick<
  Task,
  'goal' | 'leaderName' | 'unit' | 'unitName' | 'responsibleName' | 'concentrated' | 'lasting' | 'longDueOn'
> & { charge: string; leaderKind: NonNullable<Task['leaderKind']>; dueOn: Day }

/**
 * 方案填报: goal, leaders, unit and days. Refuses a day before the receipt, one after the end of concentrated rectification when it is to be
 * done within it, and a task outside of it without a long-term day (domain 2.6).
 */
export function plan(task: Task, says: Planned, concentratedUntil: Day | null): Task | Refusal {
  const state = move(lifeOfTask, task.state, 'plan')
  if (isRefusal(state)) return state
  const { receivedOn } = task
  for (const day of [says.dueOn, says.longDueOn]) {
    if (day !== null && day < receivedOn) return refuse('rectification.due-before-receipt', { dueOn: day, receivedOn })
  }
  if (says.concentrated) {
    if (says.longDueOn !== null) return refuse('rectification.long-term-needless')
    if (concentratedUntil !== null && says.dueOn > concentratedUntil) {
      return refuse('rectification.after-concentrated', { dueOn: says.dueOn, until: concentratedUntil })
    }
  } else if (says.longDueOn === null) return refuse('rectification.no-long-term-day')
  else if (says.longDueOn < says.dueOn) return refuse('rectification.long-term-before-due', { dueOn: says.dueOn })
  return { ...task, ...says, state }
}

/** 方案报送: what was planned waits for the three checks. */
export function submit(task: Task): Task | Refusal {
  const state = move(lifeOfTask, task.state, 'submit')
  return isRefusal(state) ? state : { ...task, state }
}

/** The plan's verdict upon its task: work begins, or planning goes on. */
export function settle(task: Task, approved: boolean): Task | Refusal {
  const state = move(lifeOfTask, task.state, approved ? 'approve' : 'sendBack')
  return isRefusal(state) ? state : { ...task, state }
}

/** Measures change only while the task is being planned. */
export function editMeasures(task: Task): true | Refusal {
  return task.state === 'claimed' || task.state === 'planned'
    ? true
    : refuse('flow.not-now', { state: task.state, verb: 'plan', from: ['claimed', 'planned'] })
}

/** A report of what was done, which also says how far it is. Whatever it counts is proven by a file of its own kind (6.3). */
export function report(
  task: Task,
  degree: Degree,
  counted: readonly MeasureKind[] = [],
  proven: readonly MeasureKind[] = [],
): Task | Refusal {
  const state = move(lifeOfTask, task.state, 'report')
  if (isRefusal(state)) return state
  const unproven = counted.filter((kind) => !proven.includes(kind))
  if (unproven.length > 0) return refuse('rectification.no-evidence', { kind: unproven })
  return { ...task, state, degree }
}

/** The kinds of measures of which something was counted. */
export function countedKinds(sums: {
  rulesMade: number
  refundedFen: string
  recoveredFen: string
  avoidedFen: string
  heldToAccount: number
  alikeFound: number
  campaigns: number
}): MeasureKind[] {
  const counted: readonly [MeasureKind, boolean][] = [
    ['rules', sums.rulesMade > 0],
    ['recovery', losses.some((loss) => BigInt(sums[loss]) > 0n)],
    ['accountability', sums.heldToAccount > 0],
    ['alike', sums.alikeFound > 0],
    ['campaign', sums.campaigns > 0],
  ]
  return counted.filter(([, any]) => any).map(([kind]) => kind)
}

/** Everything that `claim` looks at besides the task. */
export type Grounds = Readonly<{
  measures: readonly Pick<Measure, 'kind'>[]
  counted: readonly MeasureKind[]
  proven: readonly MeasureKind[]
  stages: readonly Pick<Stage, 'state'>[]
  /** Whether it lies with the town or the county (S4-21). */
  escalated: boolean
  /** What its reports count and its register of rules holds (S0-26). */
  rules: Accounted
}>

/**
 * 报完 by the principal: every kind of measure that was planned or counted has a file that proves it (2.6, 6.3), the rules counted
 * are those of the register or it is said why not (S0-26), and all stages are closed.
 */
export function claim(task: Task, grounds: Grounds, summary: string, by: string, on: Day): Task | Refusal {
  const state = move(lifeOfTask, task.state, 'claim')
  if (isRefusal(state)) return state
  const kinds = new Set([...grounds.measures.map(({ kind }) => kind), ...grounds.counted])
  const unproven = [...kinds].filter((kind) => !grounds.proven.includes(kind))
  if (unproven.length > 0) return refuse('rectification.no-evidence', { kind: unproven })
  const entered = accounted(grounds.rules)
  if (entered !== true) return entered
  if (grounds.escalated) return refuse('rectification.escalated')
  const open = grounds.stages.filter((stage) => stage.state !== 'closed').length
  if (open > 0) return refuse('rectification.stages-open', { count: open })
  return { ...task, ...nobodyYet, state, degree: 'done', summary, claimedBy: by, claimedOn: on }
}

/** Claim, countersignature, check and closure start anew together. */
const nobodyYet = {
  acceptedBy: null,
  acceptedOn: null,
  claimedBy: null,
  claimedOn: null,
  countersignedBy: null,
  countersignedOn: null,
  checkedBy: null,
  checkedOn: null,
  closedBy: null,
  closedOn: null,
} satisfies Partial<Task>

/** 领导签字 (S3-24): by the leader in charge of this task alone (`signer`), who is not the one who reported it done; of a village's, after its town (S4-05). */
export function countersign(task: Task, by: string, on: Day, signer = by): Task | Refusal {
  const state = move(lifeOfTask, task.state, 'countersign')
  if (isRefusal(state)) return state
  if (task.charge !== signer) return refuse('rectification.not-in-your-charge')
  if (task.claimedBy === by) return refuse('rectification.claimed-by-you')
  const accepted = acceptedFirst(task)
  if (accepted !== true) return accepted
  return { ...task, state, countersignedBy: by, countersignedOn: on }
}

/** 核查: by a person who neither reported nor countersigned it. */
export function check(task: Task, by: string, on: Day): Task | Refusal {
  const state = move(lifeOfTask, task.state, 'check')
  if (isRefusal(state)) return state
  if (task.claimedBy === by) return refuse('rectification.claimed-by-you')
  if (task.countersignedBy === by) return refuse('rectification.countersigned-by-you')
  return { ...task, state, checkedBy: by, checkedOn: on }
}

/** 销号 (双审): by a person who did none of the steps before. */
export function close(
  task: Task,
  says: { closingOpinion: string; publicText: string },
  by: string,
  on: Day,
): Task | Refusal {
  const state = move(lifeOfTask, task.state, 'close')
  if (isRefusal(state)) return state
  if (task.claimedBy === by) return refuse('rectification.claimed-by-you')
  if (task.countersignedBy === by) return refuse('rectification.countersigned-by-you')
  if (task.checkedBy === by) return refuse('rectification.checked-by-you')
  return { ...task, ...says, state, closedBy: by, closedOn: on }
}

/** Whether a closed task was reported done by the day that counted for it (按期, domain 6.1). */
export function inTime(task: Pick<Task, 'claimedOn' | 'dueOn' | 'longDueOn'>): boolean {
  const day = task.longDueOn ?? task.dueOn
  return task.claimedOn !== null && (day === null || task.claimedOn <= day)
}

/** 退回: each hat returns what lies before it; the leader in charge what waits for his name, the others what waits for check or closure too. */
export function sendBack(task: Task, hat: string, by: string): Task | Refusal {
  const state = move(lifeOfTask, task.state, 'return')
  if (isRefusal(state)) return state
  // The town that owns it hands it back instead of accepting it.
  if (hat === 'principal' && (task.state !== 'claimedDone' || task.acceptedBy !== null)) {
    return refuse('rectification.past-the-town')
  }
  if (hat === 'in_charge' && (task.state !== 'claimedDone' || task.charge !== by)) {
    return refuse('rectification.not-in-your-charge')
  }
  return { ...task, ...nobodyYet, state, degree: 'mostly', returns: task.returns + 1 }
}

/** 转长期: with a reason and stages whose days lie in order up to the long-term day. */
export function defer(
  task: Task,
  says: { longReason: string; longDueOn: Day },
  stages: readonly { dueOn: Day }[],
  today: Day,
): Task | Refusal {
  const state = move(lifeOfTask, task.state, 'defer')
  if (isRefusal(state)) return state
  if (says.longDueOn <= today) return refuse('rectification.day-passed', { day: says.longDueOn })
  const days = stages.map(({ dueOn }) => dueOn)
  const inOrder = days.every((day, n) => day >= (days[n - 1] ?? today) && day <= says.longDueOn)
  if (!inOrder) return refuse('rectification.stages-out-of-order', { until: says.longDueOn })
  return { ...task, ...says, state, concentrated: false }
}

/** The body reports a stage of a long-term task; it may report again until the stage is closed. */
export function reportStage(task: Task, stage: Stage, text: string, by: string, on: Day): Stage | Refusal {
  if (task.state !== 'longTerm') return refuse('rectification.not-long-term')
  const state = move(lifeOfStage, stage.state, 'report')
  return isRefusal(state) ? state : { ...stage, state, report: text, reportedBy: by, reportedOn: on }
}

/** The office closes a reported stage; not by the person who reported it. */
export function closeStage(task: Task, stage: Stage, by: string, on: Day): Stage | Refusal {
  if (task.state !== 'longTerm') return refuse('rectification.not-long-term')
  const state = move(lifeOfStage, stage.state, 'close')
  if (isRefusal(state)) return state
  if (stage.reportedBy === by) return refuse('rectification.claimed-by-you')
  return { ...stage, state, closedBy: by, closedOn: on }
}

/** 反弹: a closed task is open again with a new day; who had signed it stays in its checks. */
export function reopen(task: Task, dueOn: Day, today: Day): Task | Refusal {
  const state = move(lifeOfTask, task.state, 'reopen')
  if (isRefusal(state)) return state
  if (dueOn <= today) return refuse('rectification.day-passed', { day: dueOn })
  return { ...task, ...nobodyYet, state, degree: 'open', dueOn, longDueOn: null, reopenings: task.reopenings + 1 }
}

/** Another leader in charge takes the task over; not once it stands on the name of the former one. */
export function handOver(task: Task, charge: string): Task | Refusal {
  if (
    (task.charge === null && !task.takenOver) ||
    ['countersigned', 'checked', 'closed', 'withdrawn'].includes(task.state)
  ) {
    return refuse('rectification.charge-stands', { state: task.state })
  }
  return { ...task, charge }
}
