import { type Cell, type Measure, outcomes, sumOf } from './measures.ts'

/** Two sums that must be the same (or the left no more than the right), and where they are not. */
export type Break = Readonly<{ where: string; left: string; right: string; link: string | null }>
export type Check<N extends string = string> = Readonly<{
  name: N
  left: string
  right: string
  holds: boolean
  breaks: readonly Break[]
}>

type Sum = Readonly<{ key: string; n: string }>

/** Holds two lists of sums against each other, key by key; what is in one alone counts as nought in the other. */
export function held<N extends string>(
  name: N,
  left: readonly Sum[],
  right: readonly Sum[],
  where: (key: string) => string,
  most = false,
): Check<N> {
  const [one, other] = [gathered(left), gathered(right)]
  const breaks = [...new Set([...one.keys(), ...other.keys()])].toSorted().flatMap((key) => {
    const [a, b] = [one.get(key) ?? 0n, other.get(key) ?? 0n]
    return (most ? a <= b : a === b) ? [] : [{ where: where(key), left: a.toString(), right: b.toString(), link: null }]
  })
  return { name, left: total(one), right: total(other), holds: breaks.length === 0, breaks }
}

function gathered(list: readonly Sum[]): Map<string, bigint> {
  const sums = new Map<string, bigint>()
  for (const { key, n } of list) sums.set(key, (sums.get(key) ?? 0n) + BigInt(n))
  return sums
}

const total = (sums: ReadonlyMap<string, bigint>): string =>
  [...sums.values()].reduce((sum, n) => sum + n, 0n).toString()

const figure = (key: string, n: bigint): Sum => ({ key, n: n.toString() })
const closed = outcomes.filter((one) => one !== 'pending' && one !== 'handling')

/**
 * The reconciliations of domain 6.3 that figures must stand by themselves, wherever they come from: the categories of tasks are
 * no more than the tasks; transferred leads are those pending, in handling and closed; cases and what was done in time are no more than all;
 * who is covered was in scope. `stated`: what somebody says the totals are, if he says so.
 */
export function arithmetic(cells: readonly Cell[], stated: Readonly<Partial<Record<Measure, string>>> = {}): Check[] {
  const sum = (measure: Measure, parts?: readonly string[]) => sumOf(cells, measure, parts)
  const has = (measure: Measure) => cells.some((cell) => cell.measure === measure)
  const checks: Check[] = Object.entries(stated).map(([measure, n]) =>
    held('total', [figure(measure, sum(measure as Measure))], [{ key: measure, n: n ?? '0' }], (key) => key),
  )
  // Some offices below do not divide their tasks by category: what is divided is then a part.
  if (has('tasksByCategory'))
    checks.push(
      held(
        'statuses',
        [figure('tasksOpened', sum('tasksByCategory'))],
        [figure('tasksOpened', sum('tasksOpened'))],
        (key) => key,
        true,
      ),
    )
  if (has('leadsStanding') || has('leadsTransferred'))
    checks.push(
      held(
        'leads',
        [figure('leadsTransferred', sum('leadsTransferred'))],
        [figure('leadsTransferred', sum('leadsStanding', ['pending', 'handling', ...closed]))],
        (key) => key,
      ),
    )
  const most: [string, Measure, Measure][] = [
    ['cases', 'leadCases', 'leadsTransferred'],
    ['advice', 'adviceAdopted', 'adviceItems'],
    ['inTime', 'tasksInTime', 'tasksDue'],
  ]
  for (const [name, part, whole] of most)
    if (has(part)) checks.push(held(name, [figure(part, sum(part))], [figure(part, sum(whole))], (key) => key, true))
  if (has('inScope')) {
    const covered = sum('coveredDirect') + sum('coveredExtended')
    checks.push(held('coverage', [figure('inScope', covered)], [figure('inScope', sum('inScope'))], (key) => key, true))
  }
  return checks
}

/** A measure and what it is a part of: never more than it, wherever one counts (6.1, 6.3). */
export const partsAndWholes = [
  ['leadCases', 'leadsTransferred'],
  ['personsDealtWith', 'leadPersons'],
  ['keyPostsTalked', 'keyPosts'],
  ['adviceAdopted', 'adviceItems'],
  ['tasksInTime', 'tasksDue'],
  ['immediateClosed', 'immediateIssued'],
  ['evaluationsLowest', 'evaluations'],
  ['sheetsComplete', 'sheetsSigned'],
] as const satisfies readonly (readonly [Measure, Measure])[]

type Keyed = Cell & Readonly<{ key: string }>
/** What a report divides by round and by area, and adds up again. */
export const divided = ['inspectionsEntered', 'sheetsAdopted', 'tasksOpened'] as const satisfies readonly Measure[]

/**
 * What is reconciled on a report itself (domain 6.3), over the figures of its own span: tasks by category are the tasks, all rounds and all areas add up to
 * the whole, leads and coverage as in `arithmetic`. `parts`: the measures of `divided` by round and by area; none for a report of one round.
 */
export function reconciled(
  cells: readonly Cell[],
  parts: Readonly<Partial<Record<'rounds' | 'areas', readonly Keyed[]>>>,
  where: (measure: string) => string,
): Check[] {
  const whole = (measures: readonly Measure[]): Sum[] => measures.map((one) => figure(one, sumOf(cells, one)))
  const tasks = [figure('tasksOpened', sumOf(cells, 'tasksOpened'))]
  const sides = Object.entries(parts).map(([name, keyed]) =>
    held(
      name,
      keyed.map(({ measure, n }) => ({ key: measure, n })),
      whole(divided),
      where,
    ),
  )
  return [
    ...(sumOf(cells, 'tasksOpened') === 0n
      ? []
      : [held('statuses', [figure('tasksOpened', sumOf(cells, 'tasksByCategory'))], tasks, where)]),
    ...sides,
    ...arithmetic(cells).filter(({ name }) => name !== 'statuses'),
  ]
}
