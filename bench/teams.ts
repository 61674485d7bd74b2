import { aQuestion } from '../rooms/teams/proposal.fixture.ts'
import { billOf, check } from '../rooms/teams/rules/proposal/check.ts'
import { points, type Question, sharesOf } from '../rooms/teams/rules/proposal/demands.ts'
import { greedy } from '../rooms/teams/rules/proposal/greedy.ts'
import { propose } from '../rooms/teams/rules/proposal/propose.ts'
import type { Placement } from '../rooms/teams/rules/proposal/realise.ts'
import { highs } from '../rooms/teams/solver.ts'
import { bare, type Result } from './measure.ts'

const sizes = [
  { people: 81, teams: 8, units: 24, smallest: 8, largest: 10 },
  { people: 1295, teams: 60, units: 240, smallest: 18, largest: 22 },
] as const
/** Seconds a proposal may take. */
const SECONDS = 900

const costOf = (question: Question, placement: Placement) =>
  billOf(question, placement, sharesOf(question), points).total

/**
 * Proposals of teams against a plain greedy one and the bound HiGHS proved, for teams made anew and again after every fortieth person
 * dropped out: points (less is better), demands the greedy one leaves unmet, seconds. Every placement went through the own checker.
 */
export async function teams(say: (line: string) => void): Promise<Result[]> {
  const results: Result[] = []
  for (const size of sizes) {
    const first = aQuestion(size)
    const made = await one(`${size.people} people, ${size.teams} teams, ${size.units} units`, first, say)
    results.push(...made.results)
    const people = first.people.map((person, n) => ({
      ...person,
      now: made.placement[person.id] ?? null,
      away: person.away || n % 40 === 7,
    }))
    results.push(...(await one(`${size.people} people, some drop out`, { ...first, people }, say)).results)
  }
  return results
}

async function one(what: string, question: Question, say: (line: string) => void) {
  const start = performance.now()
  const plain = greedy(question)
  const greedyMs = performance.now() - start
  const made = await propose(question, { solver: highs(), clock: () => performance.now(), seconds: SECONDS })
  const took = performance.now() - start - greedyMs
  if (made.outcome !== 'found') throw new Error(`${what}: ${made.outcome}`)
  const { total } = made.bill
  const cost = costOf(question, plain)
  const unmet = check(question, plain).length
  say(`${what}: ${total} points, bound ${made.bound}, greedy ${cost} with ${unmet} unmet, ${made.rounds} rounds`)
  const against = (of: string, base: number, most: number): Result => ({
    what: `${what} · ${of}`,
    unit: 'items',
    base,
    measured: total,
    ratio: Number((total / Math.max(1, base)).toPrecision(4)),
    aim: `≤ ${most} ×`,
    met: total <= base * most,
  })
  const results: Result[] = [
    against('points against the bound of HiGHS', made.bound, 1.01),
    against('points against plain greedy', cost, 1),
    {
      ...bare(`${what} · demands unmet (greedy: ${unmet})`, 'items', made.breaches.length),
      base: unmet,
      aim: '0',
      met: made.breaches.length === 0,
    },
    {
      ...bare(`${what} · time (baseline: greedy)`, 'ms', took),
      base: Number(greedyMs.toPrecision(3)),
      aim: `≤ ${SECONDS} s`,
      met: took <= SECONDS * 1000,
    },
  ]
  return { results, placement: made.placement }
}
