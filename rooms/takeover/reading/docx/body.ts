import type { LooseLine, ReadingWarning } from '../reading.ts'
import type { Counters, OwnList } from './counters.ts'
import { linesOf, rowLines, Text } from './flow.ts'
import { isHiddenBy, lineOf, type Styles } from './styles.ts'
import { symbolOf } from './symbols.ts'
import type { Attributes, Listener } from './xml.ts'

/** What the reader of a body needs to know, and what it leaves behind for the whole document. */
export type Surroundings = Readonly<{
  styles: Styles
  counters: Counters
  warnings: Set<ReadingWarning>
  /** Notes in the order in which they are called, as `footnote 3`; the place in the list is the number that is shown. */
  notes: string[]
}>

type Paragraph = { text: Text; style?: string; list: OwnList; loses: boolean; after: LooseLine[]; isContents: boolean }
type Column = { lines: LooseLine[]; carried?: Text; part?: LooseLine['part'] }
type Row = { cells: LooseLine[][]; isDropped: boolean }

const skipped = new Set(
  ['pPrChange', 'rPrChange', 'tblPrChange', 'trPrChange', 'tcPrChange', 'sectPrChange', 'tblGridChange']
    .concat('numberingChange', 'instrText', 'delText', 'delInstrText', 'moveFrom', 'sdtPr', 'rt', 'tblPrExChange')
    .map((name) => `w:${name}`),
)
const isOn = ({ 'w:val': value }: Attributes) => value !== '0' && value !== 'false' && value !== 'off'

/**
 * Hears the running text of a document part and keeps its lines: paragraphs with the marks of their lists, tables row by
 * row, text boxes after the paragraph they hang on; what was struck out is left out, what was put in stays.
 */
export class Body implements Listener {
  readonly notes = new Map<string, LooseLine[]>()
  readonly #around: Surroundings
  readonly #path: string[] = []
  readonly #columns: Column[] = [{ lines: [] }]
  readonly #paragraphs: Paragraph[] = []
  readonly #rows: Row[] = []
  /** For each field being read, whether its result has come; before that stands its code. */
  readonly #fields: boolean[] = []
  readonly #choices: boolean[] = []
  #skipping = 0
  #isHidden = false
  #note = ''

  constructor(around: Surroundings) {
    this.#around = around
  }

  get lines(): LooseLine[] {
    const column = this.#columns[0] as Column
    if (column.carried?.text) column.lines.push(...linesOf(column.carried, '', column.part))
    column.carried = undefined
    return column.lines
  }

  open(name: string, attributes: Attributes): void {
    const parent = this.#path.at(-1)
    this.#path.push(name)
    if (this.#skipping > 0 || this.#isSkipped(name, parent)) {
      this.#skipping++
      return
    }
    this.#opens[name]?.(attributes, parent)
  }

  close(name: string): void {
    this.#path.pop()
    if (this.#skipping > 0) this.#skipping--
    else this.#closes[name]?.()
  }

  text(text: string): void {
    if (this.#skipping > 0) return
    const name = this.#path.at(-1)
    if (name === 'w:t' || name === 'm:t') this.#put(text.replace(/\r\n?|\n/g, ' '))
  }

  #put(text: string): void {
    if (this.#fields.includes(false)) return
    if (this.#isHidden) this.#around.warnings.add('hidden-text')
    this.#paragraphs.at(-1)?.text.add(text, this.#isHidden)
  }

  #isSkipped(name: string, parent: string | undefined): boolean {
    const { warnings } = this.#around
    if (name === 'w:ins' || name === 'w:moveTo') warnings.add('tracked-changes')
    if (name === 'w:del' || name === 'w:moveFrom') {
      warnings.add('tracked-changes')
      if (parent === 'w:trPr') (this.#rows.at(-1) as Row).isDropped = true
      else if (parent === 'w:rPr') this.#loseMark()
      return true
    }
    if (name === 'mc:Choice' || name === 'mc:Fallback') {
      const taken = this.#choices.at(-1) ?? false
      this.#choices[this.#choices.length - 1] = true
      return taken
    }
    return skipped.has(name)
  }

  /** A struck-out paragraph mark joins the paragraph to the next one. */
  #loseMark(): void {
    const paragraph = this.#paragraphs.at(-1)
    if (paragraph && this.#path.at(-3) === 'w:pPr') paragraph.loses = true
  }

  readonly #opens: Readonly<Record<string, (a: Attributes, parent: string | undefined) => void>> = {
    'w:p': () => this.#paragraphs.push({ text: new Text(), list: {}, loses: false, after: [], isContents: false }),
    'w:pStyle': (a) => {
      const paragraph = this.#paragraphs.at(-1)
      if (!paragraph) return
      paragraph.style = a['w:val']
      for (const [, { name }] of lineOf(this.#around.styles, a['w:val']))
        if (/^toc \d$/i.test(name)) paragraph.isContents = true
    },
    'w:numId': (a) => this.#own({ list: a['w:val'] }),
    'w:ilvl': (a) => this.#own({ level: Number(a['w:val']) }),
    'w:r': () => (this.#isHidden = isHiddenBy(this.#around.styles, this.#paragraphs.at(-1)?.style)),
    'w:rStyle': (a) => (this.#isHidden ||= this.#inRun() && isHiddenBy(this.#around.styles, a['w:val'])),
    'w:vanish': (a) => {
      if (this.#inRun()) this.#isHidden = isOn(a)
    },
    'w:tab': (_a, parent) => parent === 'w:r' && this.#put('\t'),
    'w:ptab': () => this.#put('\t'),
    'w:br': ({ 'w:type': type }) => (type === undefined || type === 'textWrapping') && this.#put('\n'),
    'w:cr': () => this.#put('\n'),
    'w:noBreakHyphen': () => this.#put('-'),
    'w:sym': (a) => this.#put(symbolOf(a['w:font'] ?? '', a['w:char'] ?? '')),
    'w:fldChar': ({ 'w:fldCharType': type }) => {
      if (type === 'begin') this.#fields.push(false)
      else if (type === 'separate') this.#fields.splice(-1, 1, true)
      else this.#fields.pop()
    },
    'w:footnoteReference': (a) => this.#call('footnote', a),
    'w:endnoteReference': (a) => this.#call('endnote', a),
    'w:footnote': (a) => this.#openNote(`footnote ${a['w:id']}`),
    'w:endnote': (a) => this.#openNote(`endnote ${a['w:id']}`),
    'w:tr': () => this.#rows.push({ cells: [], isDropped: false }),
    'w:tc': () => this.#columns.push({ lines: [] }),
    'w:txbxContent': () => {
      this.#around.warnings.add('text-boxes')
      this.#columns.push({ lines: [], part: 'box' })
    },
    'mc:AlternateContent': () => this.#choices.push(false),
    'w:headerReference': () => this.#around.warnings.add('headers-left-out'),
    'w:footerReference': () => this.#around.warnings.add('headers-left-out'),
    'w:commentReference': () => this.#around.warnings.add('comments-left-out'),
    'w:altChunk': () => this.#around.warnings.add('embedded-left-out'),
    'w:object': () => this.#around.warnings.add('embedded-left-out'),
    'a:blip': () => this.#around.warnings.add('pictures-left-out'),
    'v:imagedata': () => this.#around.warnings.add('pictures-left-out'),
  }

  readonly #closes: Readonly<Record<string, () => void>> = {
    'w:p': () => this.#closeParagraph(),
    'w:r': () => (this.#isHidden = false),
    'w:tc': () => this.#rows.at(-1)?.cells.push(this.#closeColumn()),
    'w:tr': () => {
      const row = this.#rows.pop()
      if (row && !row.isDropped) this.#columns.at(-1)?.lines.push(...rowLines(row.cells))
    },
    'w:txbxContent': () => {
      const lines = this.#closeColumn()
      const holder = this.#paragraphs.at(-1)
      if (holder) holder.after.push(...lines)
      else this.#columns.at(-1)?.lines.push(...lines)
    },
    'w:footnote': () => this.notes.set(this.#note, this.#closeColumn()),
    'w:endnote': () => this.notes.set(this.#note, this.#closeColumn()),
    'mc:AlternateContent': () => this.#choices.pop(),
  }

  readonly #inRun = () => this.#path.at(-2) === 'w:rPr' && this.#path.at(-3) === 'w:r'

  #own(list: OwnList): void {
    const paragraph = this.#paragraphs.at(-1)
    if (paragraph && this.#path.at(-2) === 'w:numPr') Object.assign(paragraph.list, list)
  }

  #call(kind: string, { 'w:id': id }: Attributes): void {
    if (this.#fields.includes(false)) return
    this.#around.notes.push(`${kind} ${id}`)
    this.#around.warnings.add('notes-at-end')
    this.#put(`[注${this.#around.notes.length}]`)
  }

  #openNote(note: string): void {
    this.#note = note
    this.#columns.push({ lines: [], part: 'note' })
  }

  #closeColumn(): LooseLine[] {
    const column = this.#columns.pop() as Column
    if (column.carried?.text) column.lines.push(...linesOf(column.carried, '', column.part))
    return column.lines
  }

  #closeParagraph(): void {
    const paragraph = this.#paragraphs.pop()
    const column = this.#columns.at(-1)
    if (!paragraph || !column) return
    const { text, style, list, loses, after, isContents } = paragraph
    const whole = column.carried ?? new Text()
    whole.append(text)
    column.carried = loses ? whole : undefined
    if (!loses) {
      const mark = this.#around.counters.next(style, list)
      column.lines.push(...linesOf(whole, mark, isContents ? 'contents' : column.part))
    }
    column.lines.push(...after)
  }
}
