import type { Candidate, Demands, KindOfDemand, Question, TeamToFill } from './demands.ts'
import type { Placement } from './realise.ts'

/** A demand that a placement does not meet: who or how many, and how many it should be. */
export type Breach = Readonly<{
  kind: KindOfDemand | 'unknown'
  team: string | null
  quota: number
  people: readonly string[]
  has: number
  wants: number
}>

/** What a placement costs, part by part, in points. */
export type Bill = Readonly<{ served: number; moved: number; short: number; stranger: number; total: number }>

type Say = (
  kind: Breach['kind'],
  team: string | null,
  has: number,
  wants: number,
  who?: readonly { id: string }[],
  quota?: number,
) => void

/**
 * The checker of proposals. It reads the demands and the placement and nothing else: no class, no model, no solver, and no function of
 * theirs. Gives every demand that is not met; an empty list means that all are.
 */
export function check(question: Question, placement: Placement): Breach[] {
  const { people, teams, demands } = question
  const found: Breach[] = []
  const say: Say = (kind, team, has, wants, who = [], quota = -1) =>
    void found.push({ kind, team, quota, people: who.map(({ id }) => id), has, wants })
  const known = new Set(people.map((one) => one.id))
  for (const [id, team] of Object.entries(placement))
    if (!known.has(id) || !teams.some((one) => one.id === team)) say('unknown', null, 0, 0, [{ id }])
  const away = people.filter((one) => one.away && placement[one.id] !== undefined)
  if (away.length > 0) say('away', null, away.length, 0, away)
  const out = people.filter((one) => !one.away && placement[one.id] === undefined)
  if (demands.everyone && out.length > 0) say('everyone', null, people.length - out.length, people.length, out)
  for (const team of teams) {
    const members = people.filter((one) => placement[one.id] === team.id)
    checkNumbers(question.demands, team, members, say)
    checkKeptOut(question.demands, team, members, say)
  }
  return found
}

/** What a team must have: its size, a leader, deputies, people who served before, and the quotas that concern it. */
function checkNumbers(demands: Demands, team: TeamToFill, members: readonly Candidate[], say: Say): void {
  const n = members.length
  if (n < demands.smallest) say('smallest', team.id, n, demands.smallest)
  if (n > demands.largest) say('largest', team.id, n, demands.largest)
  const leaders = members.filter((one) => one.may === 'leader').length
  const chiefs = members.filter((one) => one.may === 'leader' || one.may === 'deputy').length
  if (leaders < 1) say('leader', team.id, leaders, 1)
  if (demands.deputies > 0 && chiefs < demands.deputies + 1) say('deputies', team.id, chiefs, demands.deputies + 1)
  const veterans = members.filter((one) => one.served >= 1).length
  if (veterans < demands.veterans) say('veterans', team.id, veterans, demands.veterans)
  demands.quotas.forEach((quota, at) => {
    const here =
      quota.where === 'every' ||
      (quota.where === 'villages' && team.units.some((unit) => unit.village)) ||
      (quota.where === 'sector' && team.units.some((unit) => unit.sector === quota.sector))
    const has = members.filter((one) => quota.skills.some((skill) => one.skills.includes(skill))).length
    if (here && has < quota.least) say('quota', team.id, has, quota.least, [], at)
  })
}

/** Who must not be in a team: too many of one unit, the recused, people of the township its villages lie in. */
function checkKeptOut(demands: Demands, team: TeamToFill, members: readonly Candidate[], say: Say): void {
  for (const unit of new Set(members.map((one) => one.unit))) {
    const same = members.filter((one) => one.unit === unit && unit !== null)
    if (same.length > demands.sameUnit) say('sameUnit', team.id, same.length, demands.sameUnit, same)
  }
  const held = new Set(team.units.map((unit) => unit.id))
  const recused = members.filter((one) => one.bars.some((bar) => held.has(bar.inspection)))
  if (recused.length > 0) say('recusal', team.id, recused.length, 0, recused)
  const near = members.filter(
    (one) => one.township !== null && team.units.some((unit) => unit.village && unit.township === one.township),
  )
  if (demands.acrossTownships && near.length > 0) say('acrossTownships', team.id, near.length, 0, near)
}

/** The bill of a placement by the table of points, reckoned from the people up; `shares` are the teams' shares in the people there are. */
export function billOf(
  { people, teams, demands }: Question,
  placement: Placement,
  shares: ReadonlyMap<string, number>,
  points: Readonly<{ served: number; moved: number; short: number; stranger: number }>,
): Bill {
  const bill = { served: 0, moved: 0, short: 0, stranger: 0 }
  for (const one of people) {
    const at = placement[one.id]
    const team = teams.find(({ id }) => id === at)
    if (team) {
      bill.served += points.served * one.served
      if (one.sectors.length > 0 && team.units.every((unit) => !one.sectors.includes(unit.sector)))
        bill.stranger += points.stranger
    }
    const seat = teams.find(({ id }) => id === one.now)
    const barred = seat?.units.some(
      (unit) =>
        one.bars.some((bar) => bar.inspection === unit.id) ||
        (demands.acrossTownships && unit.village && unit.township !== null && unit.township === one.township),
    )
    if (seat && !one.away && !barred && at !== one.now) bill.moved += points.moved
  }
  for (const team of teams) {
    const n = Object.values(placement).filter((id) => id === team.id).length
    bill.short += points.short * Math.max(0, (shares.get(team.id) ?? 0) - n)
  }
  return { ...bill, total: bill.served + bill.moved + bill.short + bill.stranger }
}
