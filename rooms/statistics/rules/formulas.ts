import { type Cell, type Measure, saysOf, standings, sumOf } from './measures.ts'

/** Some of a measure: all of it, or some of its parts. */
export type Term = Readonly<{ measure: Measure; parts?: readonly string[]; less?: true }>

/** A formula of domain 6.1: what is counted, what it is held against, and how the result is written. */
export type Formula = Readonly<{
  of: readonly Term[]
  by?: readonly Term[]
  as: 'percent' | 'each' | 'count' | 'money' | 'score'
}>

const all = (measure: Measure): Term => ({ measure })
const some = (measure: Measure, ...parts: string[]): Term => ({ measure, parts })
const less = (measure: Measure, ...parts: string[]): Term => ({ measure, parts, less: true })
const share = (of: readonly Term[], by: readonly Term[]): Formula => ({ of, by, as: 'percent' })
const count = (measure: Measure, ...parts: string[]): Formula => ({
  of: [parts.length > 0 ? some(measure, ...parts) : all(measure)],
  as: 'count',
})
const money = (measure: Measure): Formula => ({ of: [all(measure)], as: 'money' })

const leads = [all('leadsTransferred')]
const closedLeads = some('leadsStanding', 'talk', 'verified', 'shelved', 'concluded', 'organisational')
const persons = [all('personsDealtWith')]
const valid = some('satisfaction', 'good', 'fair', 'average', 'poor')

/** Every formula of domain 6.1, in its order. Variants of a rate are formulas of their own, each with its definition. */
export const formulas = {
  coverageDirect: share([all('coveredDirect')], [all('inScope')]),
  coverageBoth: share([all('coveredDirect'), all('coveredExtended')], [all('inScope')]),
  teamsFormed: count('teamsFormed'),
  appointed: count('appointed'),
  problems: count('sheetsAdopted'),
  problemsImmediate: count('problemsRouted', 'immediate'),
  perUnit: { of: [all('sheetsAdopted')], by: [all('inspectionsEntered')], as: 'each' },
  evidenceComplete: share([all('sheetsComplete')], [all('sheetsSigned')]),
  rectified: share([some('tasksOpened', 'done')], [all('tasksOpened')]),
  rectifiedMostly: share([some('tasksOpened', 'done', 'mostly')], [all('tasksOpened')]),
  rectifiedWithoutStaged: share([some('tasksOpened', 'done')], [all('tasksOpened'), less('tasksOpened', 'staged')]),
  immediateOral: share([some('immediateClosed', 'oral')], [some('immediateIssued', 'oral')]),
  immediateNotice: share([some('immediateClosed', 'notice')], [some('immediateIssued', 'notice')]),
  immediateDays: { of: [all('immediateDays')], by: [all('immediateClosed')], as: 'each' },
  inTime: share([all('tasksInTime')], [all('tasksDue')]),
  evaluationScore: { of: [all('evaluationPoints')], by: [all('evaluations')], as: 'score' },
  evaluationsLowest: count('evaluationsLowest'),
  relapsed: share([all('tasksReopened')], [all('tasksClosed')]),
  leadsClosed: share([closedLeads], leads),
  leadCases: share([all('leadCases')], leads),
  casesOpened: count('casesOpened'),
  leadsHandled: share([closedLeads, some('leadsStanding', 'handling')], leads),
  leadPersons: count('leadPersons'),
  dealtWith: count('personsDealtWith'),
  formOne: share([some('personsDealtWith', 'form1')], persons),
  formTwo: share([some('personsDealtWith', 'form2')], persons),
  formThree: share([some('personsDealtWith', 'form3')], persons),
  formFour: share([some('personsDealtWith', 'form4')], persons),
  refunded: money('refundedFen'),
  recovered: money('recoveredFen'),
  avoided: money('avoidedFen'),
  rulesMade: count('rulesMade'),
  rulesAmended: count('rulesAmended'),
  rulesAbolished: count('rulesAbolished'),
  heldToAccount: count('heldToAccount'),
  adviceAdopted: share([all('adviceAdopted')], [all('adviceItems')]),
  adviceLetters: count('adviceLetters'),
  satisfied: share([some('satisfaction', 'good', 'fair')], [valid]),
  invalidSheets: count('satisfaction', 'invalid'),
  keyTalks: share([all('keyPostsTalked')], [all('keyPosts')]),
} as const satisfies Readonly<Record<string, Formula>>

export type FormulaName = keyof typeof formulas
export const formulaNames = Object.keys(formulas) as [FormulaName, ...FormulaName[]]

/** What a formula gives: both sides exact, as decimal strings; `by` is null where nothing is held against. */
export type Given = Readonly<{ name: FormulaName; as: Formula['as']; of: string; by: string | null }>

const sum = (cells: readonly Cell[], terms: readonly Term[]): bigint =>
  terms.reduce((total, { measure, parts, less: minus }) => {
    const n = sumOf(cells, measure, parts)
    return minus ? total - n : total + n
  }, 0n)

/**
 * Whether a formula says anything over some cells that were counted by a generation of the definitions (null: by one before they were told): `no` where it was not
 * counted yet and nothing of it is there; `partly` where it was not counted by all, though by some.
 */
export function isSaid(name: FormulaName, cells: readonly Cell[], counting: number | null): 'yes' | 'partly' | 'no' {
  const { of, by = [] }: Formula = formulas[name]
  const late = [...of, ...by].map(({ measure }) => measure).filter((one) => (saysOf(one).since ?? 0) > (counting ?? 0))
  if (late.length === 0) return 'yes'
  return late.every((one) => cells.some(({ measure }) => measure === one)) ? 'partly' : 'no'
}

/** Every formula over some cells. */
export const worked = (cells: readonly Cell[]): Given[] =>
  formulaNames.map((name) => {
    const { of, by, as }: Formula = formulas[name]
    return { name, as, of: sum(cells, of).toString(), by: by ? sum(cells, by).toString() : null }
  })

/** Hundredths of a ratio, rounded half up; null where there is nothing to be a share of. */
const hundredths = (of: bigint, by: bigint): bigint | null => (by === 0n ? null : (of * 200n + by) / (by * 2n))
const decimal = (n: bigint): string => `${n / 100n}.${(n % 100n).toString().padStart(2, '0')}`

/** A result in writing: 67.18%, 2.73, 1369.50 (万元), 697, 84.50 (points); a dash where nothing is there to be a share of. */
export function written({ as, of, by }: Pick<Given, 'as' | 'of' | 'by'>): string {
  const n = BigInt(of)
  if (as === 'money') return n < 0n ? `-${decimal((-n + 5_000n) / 10_000n)}` : decimal((n + 5_000n) / 10_000n)
  if (as === 'count' || by === null) return of
  // Points are counted in hundredths: their mean is one already.
  if (as === 'score') return BigInt(by) === 0n ? '–' : decimal((n * 2n + BigInt(by)) / (BigInt(by) * 2n))
  const ratio = hundredths(as === 'percent' ? n * 100n : n, BigInt(by))
  return ratio === null ? '–' : `${decimal(ratio)}${as === 'percent' ? '%' : ''}`
}

/** Both sides of a formula as one reads them: 28 / 7, 71.03 / 1 (points are counted in hundredths), 22; nothing for money, which is its own side. */
export function sidesOf({ as, of, by }: Pick<Given, 'as' | 'of' | 'by'>, between = ' / '): string {
  if (as === 'money') return ''
  return by === null ? of : `${as === 'score' ? written({ as, of, by: '1' }) : of}${between}${by}`
}

/** The shares of the parts of a measure that exclude each other, in hundredths of a percent each rounded by itself. */
export function composition(cells: readonly Cell[], measure: Measure): { part: string; n: string; share: string }[] {
  const total = sumOf(cells, measure)
  return cells
    .filter((cell) => cell.measure === measure)
    .toSorted((a, b) => (BigInt(a.n) < BigInt(b.n) ? 1 : BigInt(a.n) > BigInt(b.n) ? -1 : a.part < b.part ? -1 : 1))
    .map(({ part, n }) => ({ part, n, share: written({ as: 'percent', of: n, by: total.toString() }) }))
}

/** How the tasks stand, in the order of the standings. */
export const standingOf = (cells: readonly Cell[]): { part: (typeof standings)[number]; n: string }[] =>
  standings.map((part) => ({ part, n: sumOf(cells, 'tasksOpened', [part]).toString() }))
