import type { Cut, Ready } from './model.ts'

/** Who sits where: the team of each person placed. */
export type Placement = Readonly<Record<string, string>>

/**
 * Names the people behind the numbers of a model: in each class those who may sit in a team, as many as are wanted staying where they
 * are. Where recusals leave too few for some teams, gives the cuts that the numbers broke instead; with them the model never says so again.
 */
export function realise(it: Ready, counts: readonly (readonly number[])[]): Placement | Cut[] {
  const cuts: Cut[] = []
  const placement: Record<string, string> = {}
  const { classes, question, may } = it
  classes.forEach(({ members }, c) => {
    const wanted = counts[c] as number[]
    const stays = members.map((person) => question.teams.findIndex((team) => team.id === person.now))
    const seats = seatAll(may[c] as boolean[][], wanted, stays)
    const short = wanted.findIndex((n, t) => seats.filter((seat) => seat === t).length < n)
    if (short >= 0) cuts.push({ of: c, ...hall(may[c] as boolean[][], seats, short) })
    else
      seats.forEach((t, m) => {
        if (t >= 0) placement[members[m]?.id as string] = question.teams[t]?.id as string
      })
  })
  return cuts.length > 0 ? cuts : placement
}

/**
 * Seats members in teams, `wanted` in each, by cheapest augmenting paths: staying costs nothing, any other seat 1. Gives the team of each
 * member, -1 for none; as many are seated as can be.
 */
function seatAll(may: readonly (readonly boolean[])[], wanted: readonly number[], stays: readonly number[]): number[] {
  const seats = may.map((_, m) => stays[m] ?? -1)
  const left = [...wanted]
  seats.forEach((t, m) => {
    if (t >= 0 && may[m]?.[t] && (left[t] ?? 0) > 0) left[t] = (left[t] as number) - 1
    else seats[m] = -1
  })
  for (let t = 0; t < left.length; ) {
    if ((left[t] as number) <= 0 || !augment(may, seats, stays, t)) t++
    else left[t] = (left[t] as number) - 1
  }
  return seats
}

/** Finds the cheapest chain by which team `start` gets one more member, and moves along it; false if there is none. */
function augment(
  may: readonly (readonly boolean[])[],
  seats: number[],
  stays: readonly number[],
  start: number,
): boolean {
  const cost = new Map<number, number>([[start, 0]])
  const by = new Map<number, number>()
  const price = (m: number, t: number) => (stays[m] === t ? 0 : 1)
  const queue = [start]
  let best: { member: number; team: number; cost: number } | null = null
  for (let at = 0; at < queue.length && at < 100_000; at++) {
    const t = queue[at] as number
    for (let m = 0; m < may.length; m++) {
      const from = seats[m] as number
      if (from === t || !may[m]?.[t]) continue
      const so = (cost.get(t) as number) + price(m, t) - (from < 0 ? 0 : price(m, from))
      if (from < 0) {
        if (best === null || so < best.cost) best = { member: m, team: t, cost: so }
      } else if (so < (cost.get(from) ?? Number.POSITIVE_INFINITY)) {
        cost.set(from, so)
        by.set(from, m * may[0]!.length + t)
        queue.push(from)
      }
    }
  }
  if (best === null) return false
  let { member, team } = best
  for (let steps = 0; steps <= may.length; steps++) {
    seats[member] = team
    const next = by.get(team)
    if (team === start || next === undefined) return true
    member = Math.floor(next / may[0]!.length)
    team = next % may[0]!.length
  }
  return true
}

/** The teams that compete with the one left short for the same members, and how many members there are for them all. */
function hall(may: readonly (readonly boolean[])[], seats: readonly number[], short: number): Omit<Cut, 'of'> {
  const teams = new Set([short])
  for (let grown = true; grown; ) {
    grown = false
    may.forEach((row, m) => {
      const seat = seats[m] as number
      if (seat >= 0 && !teams.has(seat) && [...teams].some((t) => row[t])) {
        teams.add(seat)
        grown = true
      }
    })
  }
  const most = may.filter((row) => [...teams].some((t) => row[t])).length
  return { teams: [...teams].sort((a, b) => a - b), most }
}
