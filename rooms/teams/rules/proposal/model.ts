import { type Class, classesOf, maySit } from './classes.ts'
import {
  type Candidate,
  isAsked,
  keyOf,
  type Named,
  points,
  type Question,
  sharesOf,
  type TeamToFill,
} from './demands.ts'

/** Of a class no more than `most` can sit in these teams taken together (Hall's condition for those who may sit there). */
export type Cut = Readonly<{ of: number; teams: readonly number[]; most: number }>

/** A question made ready: its classes, who of them may sit where, and how many sit there now. */
export type Ready = Readonly<{
  question: Question
  classes: readonly Class[]
  /** By class, by member, by team. */
  may: readonly (readonly (readonly boolean[])[])[]
  /** By class, by team: members who sit there now and may stay. */
  here: readonly (readonly number[])[]
  dropped: ReadonlySet<string>
}>

/** Makes a question ready; `dropped` are keys of demands left out. */
export function ready(question: Question, dropped: ReadonlySet<string> = new Set()): Ready {
  const classes = classesOf(question)
  const { teams, demands } = question
  const without = (kind: 'recusal' | 'acrossTownships', team: string) => dropped.has(keyOf({ kind, team, quota: -1 }))
  const may = classes.map(({ members }) =>
    members.map((person) => teams.map((team) => maySit(person, team, demands.acrossTownships, without))),
  )
  const here = classes.map(({ members }, c) =>
    teams.map((team, t) => members.filter((one, m) => one.now === team.id && !one.away && may[c]?.[m]?.[t]).length),
  )
  return { question, classes, may, here, dropped }
}

/** What one of a class costs in a team, in points. */
const priceOf = (person: Candidate, team: TeamToFill): number => {
  const stranger = person.sectors.length > 0 && !team.units.some((unit) => person.sectors.includes(unit.sector))
  return points.served * person.served + (stranger ? points.stranger : 0)
}

const x = (c: number, t: number) => `x${c}_${t}`
const y = (c: number, t: number) => `y${c}_${t}`
const term = (weight: number, name: string) => `${weight < 0 ? '-' : '+'} ${Math.abs(weight)} ${name}`

/**
 * The question as a mixed-integer programme in CPLEX LP text: x = how many of a class sit in a team, y = how many of them sat there
 * before, u = how many a team is short of its share. With `price` false it only asks whether there is any placement.
 */
export function modelOf(it: Ready, cuts: readonly Cut[], price = true): string {
  const { question, classes, may, here, dropped } = it
  const { teams, demands } = question
  const asked = (one: Partial<Named> & Pick<Named, 'kind'>) => !dropped.has(keyOf({ team: null, quota: -1, ...one }))
  const free = classes.map(({ like }) => !like.away || !asked({ kind: 'away' }))
  const most = classes.map(({ members }, c) =>
    teams.map((_, t) => (free[c] ? members.filter((_, m) => may[c]?.[m]?.[t]).length : 0)),
  )
  const columns = classes.flatMap((_, c) => teams.flatMap((_, t) => ((most[c]?.[t] ?? 0) > 0 ? [[c, t] as const] : [])))
  const stays = price ? columns.filter(([c, t]) => (here[c]?.[t] ?? 0) > 0) : []
  const sum = (t: number, of: (person: Candidate) => boolean) =>
    columns.filter(([c, team]) => team === t && of(classes[c]?.like as Candidate)).map(([c]) => `+ 1 ${x(c, t)}`)
  const rows: string[] = []
  /** A row of nothing that asks for something cannot be met; said so with a number that is always nought. */
  const row = (terms: readonly string[], relation: string) =>
    void rows.push(` r${rows.length}: ${terms.length > 0 ? terms.join(' ') : '+ 1 nought'} ${relation}`)
  classes.forEach(({ members }, c) => {
    const mine = columns.filter(([of]) => of === c).map(([, t]) => `+ 1 ${x(c, t)}`)
    if (!free[c]) return
    if (demands.everyone && asked({ kind: 'everyone' })) row(mine, `= ${members.length}`)
    else if (mine.length > 0) row(mine, `<= ${members.length}`)
  })
  const shares = sharesOf(question)
  teams.forEach((team, t) => {
    for (const [terms, relation] of askedOf(it, team, (of) => sum(t, of))) row(terms, relation)
    if (price) row([...sum(t, () => true), `+ 1 u${t}`], `>= ${shares.get(team.id) ?? 0}`)
  })
  for (const [c, t] of stays) row([`+ 1 ${y(c, t)}`, `- 1 ${x(c, t)}`], '<= 0')
  for (const cut of cuts) {
    const known = cut.teams.filter((t) => (most[cut.of]?.[t] ?? 0) > 0)
    if (known.length > 0)
      row(
        known.map((t) => `+ 1 ${x(cut.of, t)}`),
        `<= ${cut.most}`,
      )
  }
  const objective = price
    ? [
        ...columns.map(([c, t]) => [priceOf(classes[c]?.like as Candidate, teams[t] as TeamToFill), x(c, t)] as const),
        ...stays.map(([c, t]) => [-points.moved, y(c, t)] as const),
        ...teams.map((_, t) => [points.short, `u${t}`] as const),
      ].flatMap(([weight, name]) => (weight === 0 ? [] : [term(weight, name)]))
    : []
  return [
    'Minimize',
    ` cost: ${objective.length > 0 ? objective.join('\n  ') : '0 nought'}`,
    'Subject To',
    ...rows,
    'Bounds',
    ' nought = 0',
    ...columns.map(([c, t]) => ` 0 <= ${x(c, t)} <= ${most[c]?.[t]}`),
    ...stays.map(([c, t]) => ` 0 <= ${y(c, t)} <= ${here[c]?.[t]}`),
    ...(price ? teams.map((_, t) => ` 0 <= u${t} <= 1000`) : []),
    'General',
    ...columns.map(([c, t]) => ` ${x(c, t)}`),
    'End',
    '',
  ].join('\n')
}

type Sum = (of: (person: Candidate) => boolean) => string[]

/** What is asked of one team, row by row, without what was dropped. */
function askedOf({ question, dropped }: Ready, team: TeamToFill, sum: Sum): (readonly [string[], string])[] {
  const { demands, people } = question
  const { smallest, largest, deputies, veterans, sameUnit, quotas } = demands
  const rows: (readonly [string[], string])[] = []
  const ask = (kind: Named['kind'], terms: string[], relation: string, quota = -1) => {
    if (!dropped.has(keyOf({ kind, team: team.id, quota }))) rows.push([terms, relation])
  }
  ask(
    'smallest',
    sum(() => true),
    `>= ${smallest}`,
  )
  ask(
    'largest',
    sum(() => true),
    `<= ${largest}`,
  )
  ask(
    'leader',
    sum((one) => one.may === 'leader'),
    '>= 1',
  )
  if (deputies > 0)
    ask(
      'deputies',
      sum((one) => one.may !== 'member'),
      `>= ${deputies + 1}`,
    )
  if (veterans > 0)
    ask(
      'veterans',
      sum((one) => one.served > 0),
      `>= ${veterans}`,
    )
  quotas.forEach((quota, at) => {
    if (!isAsked(quota, team)) return
    const bring = sum((one) => one.skills.some((skill) => quota.skills.includes(skill)))
    ask('quota', bring, `>= ${quota.least}`, at)
  })
  const counts = Map.groupBy(
    people.filter((one) => one.unit !== null),
    (one) => one.unit as string,
  )
  for (const [unit, of] of counts)
    if (of.length > sameUnit)
      ask(
        'sameUnit',
        sum((one) => one.unit === unit),
        `<= ${sameUnit}`,
      )
  return rows
}

/** What a model without staying leaves out: everybody who sits somewhere now is counted as moved until he stays. */
export const standing = ({ here }: Ready): number => points.moved * here.flat().reduce((sum, n) => sum + n, 0)

/** How many of each class sit in each team, out of a solution by names of columns. */
export const countsOf = ({ classes, question }: Ready, columns: Readonly<Record<string, number>>): number[][] =>
  classes.map((_, c) => question.teams.map((_, t) => Math.round(columns[x(c, t)] ?? 0)))
