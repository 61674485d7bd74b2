import type { Day } from '../../core/pure/days.ts'
import { Day as DayShape } from '../../core/pure/days.ts'
import { isRefusal, type Refusal } from '../../core/pure/refusal.ts'
import type { Stated } from '../feedback/stated.ts'
import {
  type Field,
  fields,
  type Ledger,
  type LedgerRow,
  ledgerOf,
  type Remembered,
  type Value,
} from './reading/ledger.ts'
import type { GridSheet } from './reading/reading.ts'
import { categoryOf, plainWord, type Words, wordsIn } from './rules/words.ts'
import { inParts, longest, plain, titleOf, unsaid } from './rules/stating.ts'

export type CellFault = Readonly<{
  piece: null
  cell: string | null
  code: string
  facts: Readonly<Record<string, string | number>>
}>

/** The field the office decided for a head, by its plain name; null: not taken over. */
export type Heads = Readonly<Record<string, string | null>>

/** What the office remembers of heads, as the reader of ledgers takes it; a field that is no more is not remembered. */
export const rememberedFrom = (heads: Heads): Remembered =>
  Object.fromEntries(
    Object.entries(heads).filter(
      (one): one is [string, Field | null] => one[1] === null || fields.includes(one[1] as Field),
    ),
  )

type Values = LedgerRow['values']
const textIn = (value: Value | undefined, most: number): string => plain(value?.text ?? '').slice(0, most)
const dayIn = (value: Value | undefined): Day | null => DayShape.safeParse(value?.day).data ?? null

/** A value that a form takes only up to a length: longer is a fault of its cell, never cut in silence. */
const limits: Partial<Record<Field, number>> = {
  problem: longest.finding,
  detail: longest.finding,
  goal: 2_000,
  leader: 50,
  unit: 200,
  responsible: 50,
  keyReason: 500,
  focus: 100,
  summary: longest.status,
  closingOpinion: 2_000,
  publicText: 2_000,
}

const faultOf = ({ refused, facts }: Refusal): CellFault => ({
  piece: null,
  cell: typeof facts['at'] === 'string' ? facts['at'] : null,
  code: refused,
  facts: Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, typeof fact === 'number' ? fact : String(fact)]),
  ),
})

/** Where every column of a workbook leads, or why it is no ledger. */
export const ledgerIn = (grid: readonly GridSheet[], heads: Heads): Ledger | Refusal =>
  ledgerOf(grid, { remembered: rememberedFrom(heads) })

/**
 * What a ledger (domain 4.15) states, row by row, and what is wrong with which cell. Rows of another organisation are left out; a row that
 * goes on with the problem above adds its measures to it. A word under 问题类别 that nobody decided is a fault, named once by its first cell;
 * `category` is that of rows without a word.
 */
export function ledgerStated(
  grid: readonly GridSheet[],
  { heads, words }: Readonly<{ heads: Heads; words: Words }>,
  category: string,
  bodyName: string,
): { items: Stated[]; faults: CellFault[] } {
  const ledger = ledgerIn(grid, heads)
  if (isRefusal(ledger)) return { items: [], faults: [faultOf(ledger)] }
  if (!ledger.mapping.some(({ field }) => field === 'problem')) {
    return { items: [], faults: [{ piece: null, cell: null, code: 'takeover.no-problem-column', facts: {} }] }
  }
  const first = (grid[ledger.sheet] as GridSheet).firstLine
  const faults: CellFault[] = []
  const items: Stated[] = []
  const own: LedgerRow[] = []
  let others = false
  for (const row of ledger.rows) {
    if (!row.continues) others = isOthers(row.values, bodyName)
    if (others) continue
    own.push(row)
    faults.push(...row.errors.map(faultOf), ...tooLong(row.values))
    const last = items.at(-1)
    const line = first + row.row - 1
    if (row.continues && last) items[items.length - 1] = grown(last, row.values, line)
    else items.push(itemOf(row, categoryOf(row.values.category?.text ?? '', words, category), line))
  }
  for (const row of own) {
    const word = plainWord(row.values.category?.text ?? '')
    if (row.continues || categoryOf(word, words, category) !== '' || (word !== '' && !words.has(word))) continue
    faults.push({ piece: null, cell: null, code: 'takeover.row-without-category', facts: { row: row.row } })
  }
  for (const { word, rows, at } of wordsIn(own).filter((one) => !words.has(one.word))) {
    faults.push({ piece: null, cell: at, code: 'takeover.word-undecided', facts: { at, word, rows } })
  }
  if (items.length === 0) faults.push({ piece: null, cell: null, code: 'takeover.no-items', facts: {} })
  return { items, faults }
}

const bare = (name: string) => name.replace(/[\s（）()]/g, '')

/** A row that names another organisation than the one this takeover is for. */
const isOthers = ({ body }: Values, bodyName: string): boolean => {
  const named = bare(body?.text ?? '')
  return named !== '' && !named.includes(bare(bodyName)) && !bare(bodyName).includes(named)
}

const tooLong = (values: Values): CellFault[] =>
  Object.entries(limits).flatMap(([field, most]) => {
    const value = values[field as Field]
    if (!value || plain(value.text).length <= most) return []
    return [{ piece: null, cell: value.at, code: 'takeover.cell-too-long', facts: { at: value.at, most } }]
  })

const measuresOf = ({ measures }: Values): string[] =>
  (measures && measures.from === undefined ? (measures.measures ?? []) : []).flatMap(({ text }) =>
    inParts(plain(text), longest.measure),
  )

function itemOf({ values, group }: LedgerRow, category: string, line: number): Stated {
  const problem = textIn(values.problem, longest.finding)
  const detail = textIn(values.detail, longest.finding)
  const finding = (detail === '' || detail === problem ? problem : [problem, detail].filter(Boolean).join('\n')) || '—'
  const path = [group, values.category?.text, values.subcategory?.text, values.number?.text].filter(Boolean)
  const recovered = values.recovered?.fen
  return {
    ...unsaid,
    path: path.join(' ').slice(0, 300),
    title: titleOf(problem || finding),
    text: finding.slice(0, longest.finding),
    chapter: textIn(values.focus, 100) || textIn(values.category, 100),
    category,
    key: values.isKey?.yes ?? false,
    keyReason: textIn(values.keyReason, 500),
    goal: textIn(values.goal, 2_000),
    leaderName: textIn(values.leader, 50),
    unitName: textIn(values.unit, 200),
    responsibleName: textIn(values.responsible, 50),
    dueOn: dayIn(values.dueOn),
    concentrated: values.concentrated?.yes ?? null,
    lasting: values.lasting?.yes ?? null,
    rulesMade: values.rulesMade?.count ?? null,
    recoveredFen: recovered === undefined ? null : Number(recovered),
    heldToAccount: values.heldToAccount?.count ?? null,
    alikeFound: values.alikeFound?.count ?? null,
    campaigns: values.campaigns?.count ?? null,
    closedOn: dayIn(values.closedOn),
    closingOpinion: textIn(values.closingOpinion, 2_000),
    publicText: textIn(values.publicText, 2_000),
    measures: measuresOf(values),
    status: values.status?.status ?? null,
    statusText: [textIn(values.status, longest.status), textIn(values.summary, longest.status)]
      .filter((text) => text !== '')
      .join('\n')
      .slice(0, longest.status),
    fromLine: line,
    toLine: line,
    page: null,
  }
}

/** A row that goes on: more measures, and more words on what was done. */
function grown(item: Stated, values: Values, line: number): Stated {
  const more = values.summary && values.summary.from === undefined ? textIn(values.summary, longest.status) : ''
  const detail = values.detail && values.detail.from === undefined ? textIn(values.detail, longest.finding) : ''
  return {
    ...item,
    text: [item.text, detail].filter((text) => text !== '').join('\n'),
    measures: [...item.measures, ...measuresOf(values)],
    statusText: [item.statusText, more]
      .filter((text) => text !== '')
      .join('\n')
      .slice(0, longest.status),
    toLine: line,
  }
}
