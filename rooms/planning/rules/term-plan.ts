import type { Day } from '../../../core/pure/days.ts'
import { flow, move } from '../../../core/pure/flow.ts'
import { isRefusal, type Refusal, refuse } from '../../../core/pure/refusal.ts'
import type { Card, PlanRound, Slot, TermPlan, TermPlanState, Way } from '../contract.ts'

/** The life of a version of a term's plan: drafted by the office, decided by the committee, superseded by the next that is approved. */
export const lifeOfTermPlan = flow<TermPlanState>()({
  drafted: { arrange: 'drafted', submit: 'submitted' },
  submitted: { approve: 'approved', sendBack: 'drafted' },
  approved: { supersede: 'superseded' },
  superseded: {},
})

type Placed = Readonly<{ body: string; round: string; way: Way }>
export type Move = Readonly<{ body: string; round: string | null; way: Way }>

/** What moves change in the places of a plan: who comes in, who stands elsewhere or otherwise than before, who is taken out. */
export function changesOf(places: readonly Placed[], moves: readonly Move[]) {
  const before = new Map(places.map((place) => [place.body, place]))
  const last = new Map(moves.map((one) => [one.body, one]))
  const [added, moved, removed] = [[] as Move[], [] as Move[], [] as Move[]]
  for (const one of last.values()) {
    const was = before.get(one.body)
    if (one.round === null) {
      if (was) removed.push(one)
    } else if (!was) added.push(one)
    else if (was.round !== one.round || was.way !== one.way) moved.push(one)
  }
  return { added, moved, removed }
}

type RoundText = Pick<PlanRound, 'id' | 'year' | 'place' | 'name' | 'kind'>

/**
 * Whether rounds and moves fit together: years within the term (`planning.year-outside-term`), no two rounds at one place of a year
 * (`planning.plan-place-taken`), bodies only in rounds that are there (`planning.no-such-plan-round`), no round taken away that still
 * holds bodies (`planning.plan-round-holds`).
 */
export function arranged(
  plan: TermPlan,
  term: { startsOn: Day; endsOn: Day },
  rounds: readonly RoundText[],
  places: readonly Placed[],
  moves: readonly Move[],
): TermPlan | Refusal {
  const state = move(lifeOfTermPlan, plan.state, 'arrange')
  if (isRefusal(state)) return state
  const [first, last] = [Number(term.startsOn.slice(0, 4)), Number(term.endsOn.slice(0, 4))]
  const outside = rounds.find(({ year }) => year < first || year > last)
  if (outside) return refuse('planning.year-outside-term', { round: outside.name, from: first, until: last })
  const seats = rounds.map(({ year, place }) => `${year}-${place}`)
  const twice = rounds.find(({ year, place }, n) => seats.indexOf(`${year}-${place}`) !== n)
  if (twice) return refuse('planning.plan-place-taken', { year: twice.year, place: twice.place })
  const there = new Set<string>(rounds.map(({ id }) => id))
  if (moves.some(({ round }) => round !== null && !there.has(round))) return refuse('planning.no-such-plan-round')
  const moved = new Set(moves.map(({ body }) => body))
  const held = places.filter((place) => !there.has(place.round) && !moved.has(place.body))
  if (held.length > 0) return refuse('planning.plan-round-holds', { units: held.length })
  return { ...plan, state }
}

/** Submits a draft that has a round and a body: `planning.plan-empty` otherwise. */
export function submitPlan(plan: TermPlan, rounds: number, units: number, today: Day): TermPlan | Refusal {
  const state = move(lifeOfTermPlan, plan.state, 'submit')
  if (isRefusal(state)) return state
  return rounds === 0 || units === 0 ? refuse('planning.plan-empty') : { ...plan, state, submittedOn: today }
}

/** The committee approves or sends back; what is approved is in force from that day. */
export function decidePlan(plan: TermPlan, verdict: 'approve' | 'sendBack', today: Day): TermPlan | Refusal {
  const state = move(lifeOfTermPlan, plan.state, verdict)
  if (isRefusal(state)) return state
  return verdict === 'approve' ? { ...plan, state, decidedOn: today } : { ...plan, state, submittedOn: null }
}

/** The version before gives way to one that was approved. */
export function supersede(plan: TermPlan): TermPlan | Refusal {
  const state = move(lifeOfTermPlan, plan.state, 'supersede')
  return isRefusal(state) ? state : { ...plan, state }
}

/** Only what is in force is amended (`planning.not-in-force`). */
export const amendable = (plan: TermPlan): true | Refusal =>
  plan.state === 'approved' ? true : refuse('planning.not-in-force')

type Placing = Pick<Card, 'body' | 'kind' | 'round' | 'way' | 'standing'>
type Years = Readonly<{ id: string; year: number }>

/** What a plan brings, counted as the page of coverage counts it: by kind and by year. */
export type Effect = Readonly<{
  scope: number
  direct: number
  extended: number
  unplanned: number
  byKind: Readonly<Record<string, { scope: number; direct: number; extended: number }>>
  byYear: Readonly<Record<number, { direct: number; extended: number }>>
}>

/** The effect of moves on a plan, before anything is kept: pure, so that the page shows it at every move. */
export function effectOf(cards: readonly Placing[], rounds: readonly Years[], moves: readonly Move[] = []): Effect {
  const to = new Map(moves.map((one) => [one.body, one]))
  const yearOf = new Map(rounds.map(({ id, year }) => [id, year]))
  const byKind: Record<string, { scope: number; direct: number; extended: number }> = {}
  const byYear: Record<number, { direct: number; extended: number }> = {}
  for (const { year } of rounds) byYear[year] ??= { direct: 0, extended: 0 }
  let [direct, extended] = [0, 0]
  for (const card of cards) {
    const { round, way } = to.get(card.body) ?? card
    const line = (byKind[card.kind] ??= { scope: 0, direct: 0, extended: 0 })
    line.scope++
    const year = round === null ? undefined : yearOf.get(round)
    if (year === undefined || way === null) continue
    const sums = byYear[year] as { direct: number; extended: number }
    line[way]++
    sums[way]++
    if (way === 'direct') direct++
    else extended++
  }
  const scope = cards.length
  return { scope, direct, extended, unplanned: scope - direct - extended, byKind, byYear }
}

/** Slots as places, under the words of the page. */
export const placesOf = (slots: readonly Slot[]): Placed[] =>
  slots.map(({ body, planRound, way }) => ({ body, round: planRound, way }))
