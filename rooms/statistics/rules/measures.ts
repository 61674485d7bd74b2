/** In what a measure is counted: things, persons, hundredths of a point, or money in fen. */
export type Unit =
  | 'units'
  | 'sheets'
  | 'problems'
  | 'items'
  | 'tasks'
  | 'rules'
  | 'persons'
  | 'letters'
  | 'posts'
  | 'visits'
  | 'teams'
  | 'days'
  | 'fen'
  | 'points'

/**
 * What a measure is: its unit, what its parts are, whether the parts exclude each other (else they overlap, and their sum says nothing), and
 * whether its day is the day something falls due. `asOfNow`: it stands as of a day and happens on none, so that no span of days has any of it.
 * `since`: the generation of the definitions from which on it is counted; a package by an earlier one does not say it, and nought of it there would be no answer.
 */
export type Says = Readonly<{
  unit: Unit
  parts:
    | 'none'
    | 'category'
    | 'standing'
    | 'tag'
    | 'way'
    | 'receiver'
    | 'outcome'
    | 'form'
    | 'answer'
    | 'channel'
    | 'level'
  additive: boolean
  byDue?: true
  asOfNow?: true
  since?: number
}>

const plain = (unit: Unit): Says => ({ unit, parts: 'none', additive: true })
const standing = (unit: Unit): Says => ({ ...plain(unit), asOfNow: true })

/** Everything that is counted (domain 6.1); each has its definition (口径, 6.5) in the texts. People and pieces are never one measure. */
export const measured = {
  inspectionsEntered: plain('units'),
  teamsFormed: { ...plain('teams'), since: 10 },
  appointed: { ...plain('persons'), since: 10 },
  sheetsSigned: plain('sheets'),
  sheetsComplete: plain('sheets'),
  sheetsAdopted: { unit: 'problems', parts: 'category', additive: true },
  problemsTagged: { unit: 'problems', parts: 'tag', additive: false },
  problemsRouted: { unit: 'problems', parts: 'way', additive: false },
  opinionsReceived: plain('letters'),
  itemsReceived: { unit: 'items', parts: 'category', additive: true },
  plansApproved: plain('letters'),
  tasksOpened: { unit: 'tasks', parts: 'standing', additive: true },
  tasksByCategory: { unit: 'tasks', parts: 'category', additive: true },
  tasksByLevel: { unit: 'tasks', parts: 'level', additive: true },
  tasksSelfFound: plain('tasks'),
  tasksDue: { unit: 'tasks', parts: 'none', additive: true, byDue: true },
  tasksInTime: { unit: 'tasks', parts: 'none', additive: true, byDue: true },
  tasksClosed: plain('tasks'),
  tasksClosedInTime: plain('tasks'),
  tasksReopened: plain('tasks'),
  tasksLongTerm: plain('tasks'),
  rulesReported: plain('rules'),
  rulesMade: plain('rules'),
  rulesAmended: plain('rules'),
  rulesAbolished: plain('rules'),
  recoveredFen: plain('fen'),
  refundedFen: plain('fen'),
  avoidedFen: plain('fen'),
  heldToAccount: plain('persons'),
  alikeFound: plain('problems'),
  campaigns: plain('tasks'),
  evaluations: plain('units'),
  evaluationsLowest: plain('units'),
  evaluationPoints: plain('points'),
  immediateIssued: { unit: 'items', parts: 'channel', additive: true },
  immediateClosed: { unit: 'items', parts: 'channel', additive: true },
  immediateDays: { ...plain('days'), since: 10 },
  leadsTransferred: { unit: 'items', parts: 'receiver', additive: true },
  leadsStanding: { unit: 'items', parts: 'outcome', additive: true },
  leadCases: { ...plain('items'), since: 9 },
  casesOpened: { ...plain('items'), since: 9 },
  leadPersons: { ...plain('persons'), since: 9 },
  personsDealtWith: { unit: 'persons', parts: 'form', additive: true, since: 9 },
  adviceLetters: plain('letters'),
  adviceItems: plain('items'),
  adviceAdopted: plain('items'),
  satisfaction: { unit: 'sheets', parts: 'answer', additive: true },
  keyPosts: { ...plain('posts'), since: 9 },
  keyPostsTalked: { ...plain('posts'), since: 9 },
  householdsVisited: { ...plain('visits'), since: 11 },
  inScope: standing('units'),
  coveredDirect: standing('units'),
  coveredExtended: standing('units'),
} as const satisfies Readonly<Record<string, Says>>

/** The generation of the definitions: raised whenever one changes, then everything is counted through once more. Packages say by which they were counted. */
export const generation = 11

export type Measure = keyof typeof measured
export const measures = Object.keys(measured) as [Measure, ...Measure[]]
export const saysOf = (measure: Measure): Says => measured[measure]

/** How a task stands (domain 2.6): done, done as far as the stage goes, mostly done, not done. Each task stands in one place. */
export const standings = ['done', 'staged', 'mostly', 'open'] as const
/** What became of a lead (6.3): its opinion pending, in handling, closed in one of four ways, or by organisational measures. */
export const outcomes = ['pending', 'handling', 'talk', 'verified', 'shelved', 'concluded', 'organisational'] as const
/** 四种形态. */
export const forms = ['form1', 'form2', 'form3', 'form4'] as const
/** Answers of a satisfaction sheet, and those that are not valid. */
export const answers = ['good', 'fair', 'average', 'poor', 'invalid'] as const
/** How an immediate item was issued: by word of mouth or by notice. */
export const channels = ['oral', 'notice'] as const

/** One figure: so many of a part of a measure. A whole number, exact, as a decimal string. */
export type Cell = Readonly<{ measure: Measure; part: string; n: string }>

/** The sum of a measure, or of some of its parts. */
export function sumOf(cells: readonly Cell[], measure: Measure, parts?: readonly string[]): bigint {
  let sum = 0n
  for (const cell of cells)
    if (cell.measure === measure && (parts === undefined || parts.includes(cell.part))) sum += BigInt(cell.n)
  return sum
}

/** Cells of the same measure and part put together; nought is left out. Sorted, so that the same figures are the same bytes. */
export function together(cells: readonly Cell[]): Cell[] {
  const sums = new Map<string, { measure: Measure; part: string; n: bigint }>()
  for (const { measure, part, n } of cells) {
    const key = `${measure} ${part}`
    const before = sums.get(key)
    sums.set(key, { measure, part, n: (before?.n ?? 0n) + BigInt(n) })
  }
  return [...sums.entries()]
    .filter(([, { n }]) => n !== 0n)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { measure, part, n }]) => ({ measure, part, n: n.toString() }))
}
