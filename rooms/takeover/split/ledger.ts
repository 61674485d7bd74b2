import { type Field, fieldOf } from '../reading/ledger/fields.ts'
import { shadowOf } from './shadow.ts'
import type { Item, Leftover, Line, Place, Section, Split, Why } from './shape.ts'
import { stateAlone } from './status.ts'

type Column = 'finding' | 'measures' | 'status' | 'other'

const headWord = /^(?:序号|编号|问题|反馈|具体|整改|责任|完成|牵头|措施|状态|时限|备注|佐证|销号)/

/** Longer words in a column of states tell what was done, in characters. */
const longestState = 12

type Cell = { text: string; at: Place[] }

function cellsOf({ number, text }: Line): Cell[] {
  let from = 0
  return text.split(/[\t|｜]/).map((cell) => {
    const begin = from + cell.length - cell.trimStart().length
    const end = from + cell.trimEnd().length
    from += cell.length + 1
    return { text: cell.trim(), at: end > begin ? [{ line: number, from: begin, to: end }] : [] }
  })
}

/** A ledger whose cells are parted by tabs or bars: a row an item. None where no line looks like the head of one, unless `told` it is one. */
export function ledgerOf(lines: readonly Line[], told: boolean): { split: Split; why: Why[] } | undefined {
  const head = lines.findIndex((line) => isHead(line))
  if (head < 0 && !told) return undefined
  const kinds = head < 0 ? [] : cellsOf(lines[head] as Line).map(({ text }) => columnOf(text))
  const items: Item[] = []
  const sections: Section[] = []
  const leftover: Leftover[] = []
  const why: Why[] = []
  lines.forEach((line, n) => {
    if (line.text.trim() === '') return
    const cells = cellsOf(line)
    const from = line.text.length - line.text.trimStart().length
    const whole = [{ line: line.number, from, to: line.text.trimEnd().length }]
    const rule =
      n < head
        ? 'ledger-title'
        : n === head
          ? 'ledger-head'
          : cells.length < 3 || head < 0
            ? 'ledger-other'
            : 'ledger-row'
    why.push({ line: line.number, rule, cut: line.text.trim().slice(0, 20) })
    if (rule === 'ledger-other') leftover.push({ line: line.number, text: line.text.trim(), at: whole })
    else if (rule !== 'ledger-row') sections.push({ path: [], heading: line.text.trim(), at: whole })
    else addRow(cells, kinds, items, sections)
  })
  return { split: { kind: 'ledger', sections, items, totals: [], leftover }, why }
}

const isHead = (line: Line) =>
  cellsOf(line).filter(({ text }) => text.length <= 12 && headWord.test(shadowOf(text))).length >= 3

/** What a column is here, by the one table of the ledger's heads (domain 4.15). */
const columns: Partial<Record<Field, Column>> = {
  problem: 'finding',
  detail: 'finding',
  measures: 'measures',
  summary: 'measures',
  status: 'status',
}
const columnOf = (text: string): Column => columns[fieldOf(shadowOf(text))?.field ?? 'remark'] ?? 'other'

function addRow(cells: readonly Cell[], kinds: readonly Column[], items: Item[], sections: Section[]): void {
  const of = (column: Column) => cells.filter((cell, n) => kinds[n] === column && cell.text !== '')
  const path = /^\d{1,4}$/.test(cells[0]?.text ?? '') ? [cells[0]?.text as string] : []
  const [finding, states] = [of('finding'), of('status')]
  const known = states.find((cell) => stateAlone(shadowOf(cell.text)))
  // 完成情况 holds a state in most ledgers, and in some the words of what was done.
  const told = states.filter((cell) => cell !== known && cell.text.length > longestState)
  const measures = [...of('measures'), ...told]
  const rest = [
    ...of('other'),
    ...cells.filter((cell, n) => n >= kinds.length && cell.text !== ''),
    ...states.filter((cell) => cell !== known && !told.includes(cell)),
  ]
  for (const { text, at } of rest) sections.push({ path, heading: text, at })
  if (finding.length === 0) {
    for (const { text, at } of [...measures, ...(known ? [known] : [])]) sections.push({ path, heading: text, at })
    return
  }
  items.push({
    path,
    finding: finding.map(({ text }) => text).join('\n'),
    measures: measures.map(({ text }) => text),
    status: known ? (stateAlone(shadowOf(known.text))?.status ?? null) : null,
    statusText: known?.text ?? null,
    at: finding.flatMap(({ at }) => at),
    measuresAt: measures.map(({ at }) => at),
    statusAt: known?.at ?? [],
  })
}
