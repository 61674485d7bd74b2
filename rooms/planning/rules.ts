import type { Day } from '../../core/pure/days.ts'
import { flow, move } from '../../core/pure/flow.ts'
import { isRefusal, type Refusal, refuse } from '../../core/pure/refusal.ts'
import type { Approval, Inspection, InspectionState, Round, RoundState } from './contract.ts'

export { lifeOfStageCheck } from './rules/stages.ts'

export * from './rules/coverage.ts'
export * from './rules/kinds.ts'
export * from './rules/term-plan.ts'

/** The life of a round (domain 2.1). `goOnSite` and `report` come with the first entry and the last exit. */
export const lifeOfRound = flow<RoundState>()({
  drafted: { edit: 'drafted', setObjects: 'objectsSet', cancel: 'cancelled' },
  objectsSet: { approve: 'approved', sendBack: 'drafted', cancel: 'cancelled' },
  approved: { staff: 'staffed', cancel: 'cancelled' },
  staffed: { mobilise: 'mobilised', cancel: 'cancelled' },
  mobilised: { goOnSite: 'onSite', cancel: 'cancelled' },
  onSite: { report: 'reporting' },
  reporting: { decide: 'decided' },
  decided: { feedBack: 'fedBack' },
  fedBack: { supervise: 'rectifying' },
  rectifying: { archive: 'archived' },
  archived: {},
  cancelled: {},
})
export type RoundVerb =
  | 'edit'
  | 'setObjects'
  | 'approve'
  | 'sendBack'
  | 'staff'
  | 'mobilise'
  | 'decide'
  | 'feedBack'
  | 'supervise'

/** The life of an inspection as far as planning moves it (domain 2.2 rows 1–6 and 22). */
export const lifeOfInspection = flow<InspectionState>()({
  planned: { edit: 'planned', remove: 'removed', prepare: 'preparing', notify: 'notified', enterAtOnce: 'entered' },
  preparing: { edit: 'preparing', notify: 'notified', enterAtOnce: 'entered' },
  notified: { enter: 'entered' },
  entered: { exit: 'exited' },
  exited: { close: 'closed' },
  closed: {},
  removed: {},
})

/** States in which a round is over: its bodies are free, its teams without authority. */
export const isOver = (state: RoundState): boolean => state === 'archived' || state === 'cancelled'

/** The units of a round that were not taken out of it. */
export const standing = (units: readonly Inspection[]): Inspection[] => units.filter((unit) => unit.state !== 'removed')

/** Refuses `planning.suspended`: while a round is suspended, nothing in it moves but resumption and cancellation. */
export const running = (round: Round): Round | Refusal =>
  round.suspendedOn === null ? round : refuse('planning.suspended', { since: round.suspendedOn })

/** The round after `verb`. Refuses `planning.suspended` and `flow.not-now`. */
export function advance(round: Round, verb: RoundVerb): Round | Refusal {
  const live = running(round)
  if (isRefusal(live)) return live
  const state = move(lifeOfRound, round.state, verb)
  return isRefusal(state) ? state : { ...round, state }
}

/** Two days in order, both included; `planning.days-reversed` otherwise. */
export const inOrder = (first: Day, last: Day): true | Refusal =>
  first <= last ? true : refuse('planning.days-reversed', { first, last })

/** A day on which something was done: not after today (`planning.day-to-come`). */
export const wasDone = (on: Day, today: Day): true | Refusal =>
  on <= today ? true : refuse('planning.day-to-come', { on, today })

/** A body that still exists may be inspected; one merged or abolished is `planning.unit-gone` (撤并). */
export const isThere = (body: { name: string; state: string }): true | Refusal =>
  body.state === 'active' ? true : refuse('planning.unit-gone', { unit: body.name })

/**
 * 对象审定: the list of objects is set; refuses `planning.no-units` for an empty one, and `planning.kind-lacks` while the round or one of its
 * units lacks what its kind requires.
 */
export function setObjects(round: Round, units: readonly Inspection[], lacks: readonly string[] = []): Round | Refusal {
  if (standing(units).length === 0) return refuse('planning.no-units')
  if (lacks.length > 0) return refuse('planning.kind-lacks', { lacks: [...lacks] })
  return advance(round, 'setObjects')
}

/**
 * The plan is approved or sent back (S1-01). A plan without a focus topic is not approved: `planning.no-topics` (S1-05); a plan for villages
 * is approved by the committee, that is under the hat of its secretary (S3-17): `planning.committee-approves`.
 */
export function approve(
  round: Round,
  verdict: Approval['verdict'],
  topics: number,
  hat: Approval['hat'] = 'secretary',
): Round | Refusal {
  if (round.kind === 'village' && verdict === 'approve' && hat !== 'secretary')
    return refuse('planning.committee-approves')
  if (verdict === 'approve' && topics === 0) return refuse('planning.no-topics')
  return advance(round, verdict)
}

/** A round advanced by something done on a day. Refuses `planning.day-to-come`. */
export function advanceOn(round: Round, verb: RoundVerb, on: Day, today: Day): Round | Refusal {
  const done = wasDone(on, today)
  return isRefusal(done) ? done : advance(round, verb)
}

/** Suspends a round with a reason; not one that is over (`planning.over`) or suspended already. */
export function suspend(round: Round, reason: string, today: Day): Round | Refusal {
  if (isOver(round.state)) return refuse('planning.over', { state: round.state })
  const live = running(round)
  return isRefusal(live) ? live : { ...round, suspendedOn: today, reason }
}

/** Takes a suspension back; refuses `planning.not-suspended`. */
export const resume = (round: Round): Round | Refusal =>
  round.suspendedOn === null ? refuse('planning.not-suspended') : { ...round, suspendedOn: null }

/** Cancels a round before its first entry, with a reason; its bodies are free again. */
export function cancel(round: Round, reason: string): Round | Refusal {
  const state = move(lifeOfRound, round.state, 'cancel')
  return isRefusal(state) ? state : { ...round, state, suspendedOn: null, reason }
}

/** Archives a round whose units are all closed; otherwise `planning.units-open` with their number. */
export function archive(round: Round, units: readonly Inspection[]): Round | Refusal {
  const open = standing(units).filter((unit) => unit.state !== 'closed').length
  if (open > 0) return refuse('planning.units-open', { open })
  const live = running(round)
  if (isRefusal(live)) return live
  const state = move(lifeOfRound, round.state, 'archive')
  return isRefusal(state) ? state : { ...round, state }
}

const beforeEntry: readonly RoundState[] = ['staffed', 'mobilised', 'onSite']
const duringEntry: readonly RoundState[] = ['mobilised', 'onSite']

/** A unit advanced inside a round that runs. Refuses `planning.suspended`, `flow.not-now`, and `planning.round-not-there` outside `among`. */
function advanceUnit(
  unit: Inspection,
  round: Round,
  verb: 'prepare' | 'notify' | 'enter' | 'enterAtOnce' | 'exit' | 'close',
  among?: readonly RoundState[],
): Inspection | Refusal {
  const live = running(round)
  if (isRefusal(live)) return live
  if (isOver(round.state)) return refuse('planning.over', { state: round.state })
  if (among && !among.includes(round.state))
    return refuse('planning.round-not-there', { state: round.state, from: [...among] })
  const state = move(lifeOfInspection, unit.state, verb)
  return isRefusal(state) ? state : { ...unit, state }
}

/** The team takes up its unit once the round is staffed (domain 2.2 row 2). */
export const prepare = (unit: Inspection, round: Round): Inspection | Refusal =>
  advanceUnit(unit, round, 'prepare', beforeEntry)

/** The notice goes out (巡察通知, T01): from now on the body sees that it is inspected. */
export function notify(unit: Inspection, round: Round, on: Day, today: Day): Inspection | Refusal {
  const done = wasDone(on, today)
  if (isRefusal(done)) return done
  const told = advanceUnit(unit, round, 'notify', beforeEntry)
  return isRefusal(told) ? told : { ...told, announced: true }
}

type Stages = Readonly<{ mergesNotice: boolean }>

/**
 * The team enters on a day that has come; the round must be mobilised (domain 2.1). Where the unit's shortened stage set merges the notice
 * into the entry (S4-08), no notice was given before: the body is told by the entry itself.
 */
export function enter(
  unit: Inspection,
  round: Round,
  on: Day,
  today: Day,
  stages: Stages | null = null,
): Inspection | Refusal {
  const done = wasDone(on, today)
  if (isRefusal(done)) return done
  const merged = stages?.mergesNotice === true && (unit.state === 'planned' || unit.state === 'preparing')
  const inside = advanceUnit(unit, round, merged ? 'enterAtOnce' : 'enter', duringEntry)
  return isRefusal(inside) ? inside : { ...inside, enteredOn: on, announced: true }
}

/** The team leaves; not before it came (`planning.exit-before-entry`). */
export function exit(unit: Inspection, round: Round, on: Day, today: Day): Inspection | Refusal {
  const done = wasDone(on, today)
  if (isRefusal(done)) return done
  if (unit.enteredOn !== null && on < unit.enteredOn)
    return refuse('planning.exit-before-entry', { entered: unit.enteredOn })
  const out = advanceUnit(unit, round, 'exit')
  return isRefusal(out) ? out : { ...out, exitedOn: on }
}

/** 办结: the unit is closed and its body free for another round. */
export function close(unit: Inspection, round: Round): Inspection | Refusal {
  const closed = advanceUnit(unit, round, 'close')
  return isRefusal(closed) ? closed : { ...closed, open: false }
}

/** The round after one of its units went in: on site with the first. */
export const afterEntry = (round: Round): Round => (round.state === 'mobilised' ? { ...round, state: 'onSite' } : round)

/** The round after one of its units was left: reporting once none is still to be entered or exited. */
export function afterExit(round: Round, units: readonly Inspection[]): Round {
  const done = standing(units).every((unit) => unit.state === 'exited' || unit.state === 'closed')
  return round.state === 'onSite' && done ? { ...round, state: 'reporting' } : round
}

/** A unit may be taken out only while the round is drafted. */
export function remove(unit: Inspection, round: Round): Inspection | Refusal {
  const drafted = advance(round, 'edit')
  if (isRefusal(drafted)) return drafted
  const state = move(lifeOfInspection, unit.state, 'remove')
  return isRefusal(state) ? state : { ...unit, state, open: false }
}

type Text = Pick<Inspection, 'name' | 'size' | 'batch' | 'enterOn' | 'exitOn'>

/** Batch, size and planned days may change until the notice; `planning.days-reversed`, `planning.over`, `planning.suspended`. */
export function editUnit(unit: Inspection, round: Round, text: Text): Inspection | Refusal {
  const order = inOrder(text.enterOn, text.exitOn)
  if (isRefusal(order)) return order
  const live = running(round)
  if (isRefusal(live)) return live
  if (isOver(round.state)) return refuse('planning.over', { state: round.state })
  const state = move(lifeOfInspection, unit.state, 'edit')
  return isRefusal(state) ? state : { ...unit, ...text }
}
