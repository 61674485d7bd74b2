import type { Day } from '../../../core/pure/days.ts'
import { flow, move } from '../../../core/pure/flow.ts'
import { isRefusal, type Refusal, refuse } from '../../../core/pure/refusal.ts'
import type { CarryField, CarryOver, CarryVerdict } from '../contract/carry.ts'
import type { Task } from '../nouns.ts'
import { lifeOfTask } from '../rules.ts'

/** 接续合并: compared, decided conflict by conflict, then taken over in one act, or dropped. */
export const lifeOfCarryOver = flow<CarryOver['state']>()({
  open: { decide: 'open', settle: 'settled', drop: 'dropped' },
  settled: {},
  dropped: {},
})

/** What can be taken over: words and days of a task, empty where nothing was said. Counts and signatures are not among them: each belongs to its own task. */
export const carried = ['goal', 'leaderName', 'unitName', 'responsibleName', 'dueOn', 'summary'] as const
export type Carried = Readonly<Record<(typeof carried)[number], string>>

/** One thing that both say, or one alone. A verdict from the start: the present one said nothing of it, so that nothing is overwritten. */
export type Difference = Readonly<{ field: CarryField; present: string; earlier: string; verdict: CarryVerdict | null }>

export const valuesOf = (task: Pick<Task, (typeof carried)[number]>): Carried =>
  Object.fromEntries(carried.map((field) => [field, task[field] ?? ''])) as Carried

/**
 * Holds what was said earlier against what is said now. What is the same, or was not said earlier, is no difference; what is not said now is
 * filled in; all else a person decides. A measure that is not among the present ones is always a person's to add or leave.
 */
export function compare(
  present: Carried,
  earlier: Carried,
  measures: Readonly<{ present: readonly string[]; earlier: readonly string[] }>,
  receivedOn: Day,
): Difference[] {
  const fields = carried.flatMap((field): Difference[] => {
    const [now, then] = [present[field], earlier[field]]
    if (then.trim() === '' || then.trim() === now.trim()) return []
    const fills = now === '' && dayFits(field, then, now, receivedOn)
    return [{ field, present: now, earlier: then, verdict: fills ? 'earlier' : null }]
  })
  const known = new Set(measures.present.map((text) => text.trim()))
  const added = [...new Set(measures.earlier.map((text) => text.trim()))].filter(
    (text) => text !== '' && !known.has(text),
  )
  return [
    ...fields,
    ...added.map((text): Difference => ({ field: 'measure', present: '', earlier: text, verdict: null })),
  ]
}

/** A day is taken over only within the task's own time, and never a later one: that is an extension, which another approves (S1-24). */
const dayFits = (field: CarryField, then: string, now: string, receivedOn: Day): boolean =>
  field !== 'dueOn' || (then >= receivedOn && (now === '' || then <= now))

/** A merge may be begun while the present task goes on; with itself, or with another body's, it may not. */
export function openCarry(
  task: Pick<Task, 'id' | 'state' | 'body'>,
  source: Readonly<{ id: string; body: string }>,
): true | Refusal {
  if (!('report' in lifeOfTask[task.state]) && !('plan' in lifeOfTask[task.state])) {
    return refuse('flow.not-now', { state: task.state, verb: 'openCarryOver', from: ['planned', 'inProgress'] })
  }
  return source.id === task.id || source.body !== task.body ? refuse('rectification.carry-foreign') : true
}

/** Decides one conflict. Refuses a day that is out of the task's time, or later than its own. */
export function decideCarry(
  state: CarryOver['state'],
  one: Difference,
  verdict: CarryVerdict,
  receivedOn: Day,
): CarryVerdict | Refusal {
  const next = move(lifeOfCarryOver, state, 'decide')
  if (isRefusal(next)) return next
  if (verdict === 'earlier' && !dayFits(one.field, one.earlier, one.present, receivedOn)) {
    return refuse('rectification.carry-prolongs', { field: 'verdict' })
  }
  return verdict
}

/**
 * What the present task says after the merge, and the measures that are added. Nothing changes but what was empty and what a person decided;
 * refuses while something is undecided, and where the task no longer says what was held against the other.
 */
export function settleCarry(
  state: CarryOver['state'],
  now: Carried,
  differences: readonly Difference[],
): Readonly<{ says: Carried; measures: readonly string[] }> | Refusal {
  const ready = settleable(state, differences)
  if (ready !== true) return ready
  const says: Record<string, string> = { ...now }
  const measures: string[] = []
  for (const { field, present, earlier, verdict } of differences) {
    if (field === 'measure') {
      if (verdict === 'earlier') measures.push(earlier)
      continue
    }
    if (now[field] !== present) return refuse('rectification.carry-stale', { what: field })
    if (verdict === 'earlier') says[field] = earlier
  }
  return { says: says as Carried, measures }
}

/** What an approved plan says of a task; the summary is a report on it. */
const planned: readonly CarryField[] = ['goal', 'leaderName', 'unitName', 'responsibleName', 'dueOn', 'measure']

/**
 * What an approved plan says (目标、措施、责任、时限) changes by two: who merges it has decided none of it, nor opened it where the present one said nothing.
 * Refuses `rectification.carry-second-person`.
 */
export function bySecond(
  task: Pick<Task, 'state'>,
  openedBy: string,
  differences: readonly (Pick<Difference, 'field' | 'verdict'> & { decidedBy: string | null })[],
  by: string,
): true | Refusal {
  if (!('report' in lifeOfTask[task.state])) return true
  const deciders = differences
    .filter(({ field, verdict }) => verdict === 'earlier' && planned.includes(field))
    .map(({ decidedBy }) => decidedBy ?? openedBy)
  return deciders.includes(by) ? refuse('rectification.carry-second-person') : true
}

/** Whom the names of an earlier item mean; a document names nobody by id. */
export type Meant = Pick<Task, 'unit' | 'leaderKind' | 'charge'>

/**
 * What goes with the names that are taken over: the unit of a unit's name, the kind of a leader's, and the leader in charge where he is one. Whom a name
 * meant is known only while the earlier item still bears it; otherwise the name stands alone.
 */
export function meantBy(
  differences: readonly Difference[],
  source: Readonly<{ says: Carried; meant: Meant }>,
): Partial<Meant> {
  const { says, meant } = source
  const taken = (field: 'unitName' | 'leaderName') =>
    differences.find((one) => one.field === field && one.verdict === 'earlier')
  const [unit, leader] = [taken('unitName'), taken('leaderName')]
  const named = leader !== undefined && says.leaderName === leader.earlier
  return {
    ...(unit ? { unit: says.unitName === unit.earlier ? meant.unit : null } : {}),
    ...(leader ? { leaderKind: named ? meant.leaderKind : null } : {}),
    ...(named && meant.leaderKind === 'inCharge' && meant.charge !== null ? { charge: meant.charge } : {}),
  }
}

export const dropCarry = (state: CarryOver['state']): CarryOver['state'] | Refusal =>
  move(lifeOfCarryOver, state, 'drop')

/** Whether everything was decided, as far as the page knows. */
export function settleable(
  state: CarryOver['state'],
  differences: readonly Pick<Difference, 'verdict'>[],
): true | Refusal {
  const settled = move(lifeOfCarryOver, state, 'settle')
  if (isRefusal(settled)) return settled
  const open = differences.filter(({ verdict }) => verdict === null).length
  return open > 0 ? refuse('rectification.carry-undecided', { count: open }) : true
}
