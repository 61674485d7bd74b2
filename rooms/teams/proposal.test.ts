import { beforeAll, describe, expect, test } from 'vitest'
import { aQuestion, numbers } from './proposal.fixture.ts'
import { billOf, check } from './rules/proposal/check.ts'
import { type Demands, demandsOf, keyOf, points, type Question, sharesOf } from './rules/proposal/demands.ts'
import { divide } from './rules/proposal/divide.ts'
import { greedy } from './rules/proposal/greedy.ts'
import { propose, type Solver } from './rules/proposal/propose.ts'
import type { Placement } from './rules/proposal/realise.ts'
import { loadSolver } from './solver/solve.ts'

let solver: Solver
beforeAll(async () => {
  const solve = await loadSolver()
  solver = async (lp, seconds) => solve(lp, seconds)
})
const means = () => ({ solver, clock: () => performance.now(), seconds: 60 })
const bill = (question: Question, placement: Placement) => billOf(question, placement, sharesOf(question), points)

/** Every placement there is of a small question, by trying each person in each team and in none: the cheapest that breaks nothing. */
function cheapest(question: Question): number | null {
  const { people, teams } = question
  let best: number | null = null
  const seat = (at: number, placement: Record<string, string>) => {
    const one = people[at]
    if (!one) {
      if (check(question, placement).length > 0) return
      const { total } = bill(question, placement)
      if (best === null || total < best) best = total
      return
    }
    seat(at + 1, placement)
    for (const team of teams) seat(at + 1, { ...placement, [one.id]: team.id })
  }
  seat(0, {})
  return best
}

/** A small question with recusals, absences, sectors, present seats and one home unit too many, different for each seed. */
function small(seed: number): Question {
  const next = numbers(seed)
  const whole = aQuestion({ people: 7, teams: 2, units: 4, smallest: 2, largest: 3 }, seed)
  const demands: Demands = {
    ...whole.demands,
    deputies: 0,
    veterans: next(2),
    sameUnit: 1,
    quotas: [
      { where: 'every', sector: '', skills: ['party', 'discipline', 'finance'], least: 1 },
      { where: 'villages', sector: '', skills: ['audit', 'sector', 'general'], least: 1 },
    ],
  }
  const people = whole.people.map((one, n) => ({
    ...one,
    may: n < 3 ? ('leader' as const) : ('member' as const),
    unit: `home-${next(4)}`,
    away: next(8) === 0,
    now: next(2) === 0 ? `team-${next(2)}` : null,
    bars: next(3) === 0 ? [{ inspection: `unit-${next(4)}`, why: 'recusal' as const }] : [],
  }))
  return { ...whole, people, demands }
}

describe('a proposal of teams (S2-13, S4-20)', () => {
  test('costs what the cheapest of all placements costs, proven; where there is none it says so', async () => {
    const outcomes = { found: 0, impossible: 0 }
    for (let seed = 1; seed <= 30; seed++) {
      const question = small(seed)
      const best = cheapest(question)
      const made = await propose(question, means())
      if (best === null) {
        expect(made.outcome, `seed ${seed}`).toBe('impossible')
        outcomes.impossible++
      } else {
        expect(made, `seed ${seed}`).toMatchObject({
          outcome: 'found',
          bound: best,
          proven: true,
          breaches: [],
          bill: { total: best },
        })
        outcomes.found++
      }
    }
    expect(outcomes.found).toBeGreaterThan(5)
    expect(outcomes.impossible).toBeGreaterThan(3)
  }, 60_000)

  test('names a conflict of which nothing can be left out', async () => {
    let seen = 0
    for (let seed = 1; seed <= 60 && seen < 5; seed++) {
      const question = small(seed)
      const made = await propose(question, means())
      if (made.outcome !== 'impossible') continue
      seen++
      const { demands, least } = made.conflict
      expect(least).toBe(true)
      expect(demands.length).toBeGreaterThan(0)
      const rest = demandsOf(question).filter((one) => !demands.some((of) => keyOf(of) === keyOf(one)))
      for (const one of demands) {
        const lifted = new Set([...rest, one].map(keyOf))
        expect(without(question, lifted), `seed ${seed} ${keyOf(one)}`).not.toBeNull()
      }
      expect(without(question, new Set(rest.map(keyOf)))).toBeNull()
    }
    expect(seen).toBe(5)
  }, 60_000)

  test('81 people, 8 teams, 24 units: proven, nothing broken, never dearer than the plain greedy one', async () => {
    const question = aQuestion({ people: 81, teams: 8, units: 24, smallest: 8, largest: 10 })
    const made = await propose(question, means())
    if (made.outcome !== 'found') throw new Error(made.outcome)
    expect(check(question, made.placement)).toEqual([])
    expect(made.proven).toBe(true)
    expect(made.bill.total).toBeLessThan(bill(question, greedy(question)).total)
    const one = Object.keys(made.placement)[0] as string
    const people = question.people.map((of) => ({
      ...of,
      now: made.placement[of.id] ?? null,
      away: of.away || of.id === one,
    }))
    const again = await propose({ ...question, people }, means())
    if (again.outcome !== 'found') throw new Error(again.outcome)
    expect(again.bill.moved).toBeLessThanOrEqual(points.moved)
  }, 60_000)
})

/** Whether anything meets the demands that are not lifted, by trying all placements; null if nothing does. */
function without(question: Question, lifted: ReadonlySet<string>): true | null {
  const { people, teams } = question
  const seat = (at: number, placement: Record<string, string>): true | null => {
    const one = people[at]
    if (!one) {
      const broken = check(question, placement)
      return broken.every(({ kind, team, quota }) => lifted.has(keyOf({ kind: kind as never, team, quota })))
        ? true
        : null
    }
    if (seat(at + 1, placement)) return true
    for (const team of teams) if (seat(at + 1, { ...placement, [one.id]: team.id })) return true
    return null
  }
  return seat(0, {})
}

describe('the checker', () => {
  const question = aQuestion({ people: 81, teams: 8, units: 24, smallest: 8, largest: 10 })
  const placed = greedy(question)
  const brokenBy = (change: Record<string, string>) => check(question, { ...placed, ...change }).map(({ kind }) => kind)

  test('sees a recused person, one who is away, one too many, a stranger to the pool', () => {
    const barred = question.people.find((one) => one.bars.length > 0 && placed[one.id] !== undefined)
    const team = question.teams.find((of) => of.units.some((unit) => unit.id === barred?.bars[0]?.inspection))
    expect(brokenBy({ [barred?.id as string]: team?.id as string })).toContain('recusal')
    const away = question.people.find((one) => one.away)
    expect(brokenBy({ [away?.id as string]: 'team-0' })).toContain('away')
    expect(brokenBy({ nobody: 'team-0' })).toContain('unknown')
    const all = Object.fromEntries(question.people.map((one) => [one.id, 'team-0']))
    expect(brokenBy(all)).toEqual(
      expect.arrayContaining(['largest', 'smallest', 'leader', 'deputies', 'quota', 'sameUnit']),
    )
  })

  test('sees a villager of the same township', () => {
    const [team] = question.teams.filter((of) => of.units.some((unit) => unit.village))
    const township = team?.units.find((unit) => unit.village)?.township
    const near = question.people.find((one) => one.township === township)
    expect(brokenBy({ [near?.id as string]: team?.id as string })).toContain('acrossTownships')
  })
})

describe('units divided among teams', () => {
  test('villages of a township stay together; nobody is busier than the share; what is given is kept', () => {
    const { teams } = aQuestion({ people: 8, teams: 8, units: 48, smallest: 1, largest: 1 })
    const units = teams.flatMap((team) => team.units)
    const { teamOf, most, bound } = divide(
      units,
      teams.map((team) => team.id),
      { 'unit-0': 'team-7' },
    )
    expect(Object.keys(teamOf)).toHaveLength(units.length)
    expect(teamOf['unit-0']).toBe('team-7')
    expect(most).toBeLessThanOrEqual(bound + 1)
    const together = (of: (id: string) => string | undefined) =>
      new Set(units.filter((unit) => unit.village).map((unit) => `${unit.township} ${of(unit.id)}`)).size
    const byTurns = new Map(units.map((unit, n) => [unit.id, `team-${n % 8}`]))
    expect(together((id) => teamOf[id])).toBeLessThan(together((id) => byTurns.get(id)))
  })
})
