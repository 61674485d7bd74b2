import { type Fen, fenFromWan } from '../../../../core/pure/money.ts'
import { type Refusal, refuse } from '../../../../core/pure/refusal.ts'
import { shadowOf } from '../../split/shadow.ts'
import type { Status } from '../../split/shape.ts'
import { stateAlone } from '../../split/status.ts'
import { dayIn, dayOfSerial } from '../days.ts'
import type { GridCell } from '../reading.ts'
import { type Field, kindOfField } from './fields.ts'

/**
 * What a cell says in its field: the text as it stands, and read by the field's kind a day (`exact`: not only the month),
 * a yes or no, a count, fen, a state, or measures with their places in the text.
 */
export type Value = Readonly<{
  text: string
  at: string
  from?: string
  day?: string
  exact?: boolean
  yes?: boolean
  count?: number
  fen?: Fen
  status?: Status | null
  measures?: readonly Measure[]
}>

/** A measure inside a cell: its words, and where they stand in the cell's text. */
export type Measure = Readonly<{ text: string; start: number; end: number }>

/** What is needed to read a column: its field, its head (which may name a unit), the year of days without one. */
export type Reads = Readonly<{ field: Field; head: string; year?: number; epoch: 1900 | 1904 }>

const nothing = /^[-—–－/／\\无空]*$/

/** Reads one cell. Gives what it says, and the refusal of what could not be read as the field needs it. */
export function valueOf(cell: GridCell, at: string, reads: Reads): { value: Value; error?: Refusal } {
  const text = cell.text.trim()
  const value: Value = { text, at, ...(cell.from !== undefined && { from: cell.from }) }
  if (/^#(REF|N\/A|VALUE|DIV\/0|NAME|NULL|NUM|SPILL|CALC)[!?]?$/.test(text))
    return { value, error: refuse('takeover.cell-formula-failed', { at, text }) }
  if (cell.formula === 'unsaved') return { value, error: refuse('takeover.cell-formula-empty', { at }) }
  if (text === '') return { value }
  const read = readers[kindOfField(reads.field)](cell, at, reads)
  return 'refused' in read ? { value, error: read } : { value: { ...value, ...read } }
}

type Read = Omit<Value, 'text' | 'at' | 'from'> | Refusal

const readers: Readonly<Record<ReturnType<typeof kindOfField>, (cell: GridCell, at: string, reads: Reads) => Read>> = {
  text: () => ({}),
  measures: ({ text }) => ({ measures: measuresIn(text.trim()) }),
  status: ({ text }) => ({ status: statusOf(text) }),
  day: (cell, at, { year, epoch }) => {
    const serial = cell.number === undefined ? undefined : dayOfSerial(cell.number, epoch)
    const stored = cell.day ?? serial
    if (stored !== undefined) return { day: stored, exact: true }
    if (isLasting.test(cell.text)) return {}
    const read = dayIn(cell.text, year)
    if (typeof read !== 'string') return read
    if (read === 'none') return {}
    return refuse(read === 'no-year' ? 'takeover.cell-year-missing' : 'takeover.cell-not-a-day', {
      at,
      text: cell.text,
    })
  },
  yesNo: ({ text }, at) => {
    if (/^(是|有|√|✓|☑|✔|对|y|yes)$/i.test(text)) return { yes: true }
    if (/^(否|无|×|✗|✘|x|不是|n|no|[-—/]+)$/i.test(text)) return { yes: false }
    return refuse('takeover.cell-not-yes-or-no', { at, text })
  },
  count: ({ text }, at) => {
    if (nothing.test(text)) return {}
    const found = /^(\d{1,9})(项|个|人|人次|件|条|份|次|名|起)?$/.exec(text.normalize('NFKC').replace(/[\s,]/g, ''))
    return found ? { count: Number(found[1]) } : refuse('takeover.cell-not-a-count', { at, text })
  },
  money: ({ text }, at, { head }) => {
    if (nothing.test(text)) return {}
    const found = /^(\d{1,12}(?:\.\d{1,6})?)(万元|万|元)?$/.exec(text.normalize('NFKC').replace(/[\s,¥]/g, ''))
    const fen = found && fenOf(found[1] as string, found[2] ?? unitIn(head))
    return fen ? { fen } : refuse('takeover.cell-not-money', { at, text })
  },
}

/** Works that go on have no day: that is no error, and no guess is made. */
const isLasting = /长期|持续|常态|立行立改|立即|即知即改|已完成/

const unitIn = (head: string) => (/万/.test(head) ? '万元' : /[(（]元[)）]/.test(head) ? '元' : '万元')

function fenOf(number: string, unit: string): Fen | null {
  if (unit !== '元') return fenFromWan(number)
  const [yuan = '0', cents = ''] = number.split('.')
  return cents.length > 2 ? null : ((BigInt(yuan) * 100n + BigInt(cents.padEnd(2, '0'))).toString() as Fen)
}

/** The state a cell's words name and nothing else, by the one table of state words; null when they name none: it is never guessed. */
export const statusOf = (text: string): Status | null => stateAlone(shadowOf(text))?.status ?? null

const marks =
  /(?:^|\n|(?<=[。；;]))[ 　]*(?:(?:\d{1,2}[.．、](?!\d))|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)]|[①-⑳]|[一二三四五六七八九十]{1,3}是|[一二三四五六七八九十]{1,3}、)/g

/** Parts a cell's text into measures where it numbers them itself; otherwise it is one. Nothing of the text is lost. */
export function measuresIn(text: string): Measure[] {
  const starts = [...text.matchAll(marks)].map((found) => found.index + (/^\s*/.exec(found[0])?.[0].length ?? 0))
  if (starts.length < 2) return text === '' ? [] : [{ text, start: 0, end: text.length }]
  const cuts = starts[0] === 0 ? starts : [0, ...starts]
  return cuts
    .map((start, n) => ({ start, end: cuts[n + 1] ?? text.length }))
    .map(({ start, end }) => {
      const words = text.slice(start, end).trimEnd()
      return { text: words, start, end: start + words.length }
    })
    .filter((measure) => measure.text !== '')
}
