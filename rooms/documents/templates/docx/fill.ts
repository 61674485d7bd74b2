import { isPieces, isTable, type Piece, type Table, type Value } from '../../../../core/pure/paper.ts'
import { paragraphs } from '../../../../core/pure/paper/kind.ts'
import { piecesOf } from '../../../../core/pure/paper/lay.ts'
import { type Blank, inWords, named } from '../blanks.ts'
import { listsIn } from './judge.ts'
import { tableOf } from './list.ts'
import { boxesIn, isAlone, lineOf, type Typed, typedIn } from './places.ts'
import { child, copyOf, type Element, element, elements, isElement, type Node } from './tree.ts'

/** What a template is filled from: its places, and what each says. */
export type Saying = Readonly<{ blanks: readonly Blank[]; said: ReadonlyMap<string, Value> }>

/** The row of a list that is being repeated. */
type Row = Readonly<{ list: Blank; cells: ReadonlyMap<string, string> }>

/**
 * The paragraphs and tables of a part with every place filled, one pass over the template: what a value says is never looked at again, so brackets,
 * markup and formulas in it are letters. A row or paragraph with columns of a list stands once for each of its rows, once with 无 for none.
 */
export function filled(saying: Saying, of: Element): Element {
  return element(of.name, of.attributes, blocks(saying, of.children, undefined))
}

function blocks(saying: Saying, children: readonly Node[], row: Row | undefined): Node[] {
  return children.flatMap((one): Node[] => {
    if (!isElement(one)) return [one]
    if (one.name === 'w:p') return paragraph(saying, one, row)
    if (one.name === 'w:tbl') return [table(saying, one, row)]
    return [copyOf(one)]
  })
}

function table(saying: Saying, of: Element, row: Row | undefined): Element {
  const rows = of.children.flatMap((one): Node[] => {
    if (!isElement(one) || one.name !== 'w:tr') return [isElement(one) ? copyOf(one) : one]
    const [list] = listsIn(saying.blanks, one)
    const each = list ? rowsOf(saying, list) : [row]
    return each.map((of) => cells(saying, one, of))
  })
  return element(of.name, of.attributes, rows)
}

const cells = (saying: Saying, of: Element, row: Row | undefined): Element =>
  element(
    of.name,
    of.attributes,
    of.children.map((one) =>
      isElement(one) && one.name === 'w:tc'
        ? element(one.name, one.attributes, closed(blocks(saying, one.children, row)))
        : isElement(one)
          ? copyOf(one)
          : one,
    ),
  )

/** A cell ends with a paragraph, whatever was put into it. */
const closed = (children: Node[]): Node[] => {
  const last = children.filter(isElement).at(-1)
  return last?.name === 'w:p' ? children : [...children, element('w:p')]
}

/** The rows of a list by their columns; one that says 无 where there is none. */
function rowsOf({ said }: Saying, list: Blank): Row[] {
  const value = said.get(list.key)
  const { head, rows } = value !== undefined && isTable(value) ? value : { head: [], rows: [] }
  const all = rows.length > 0 ? rows : [['无']]
  const columns = rows.length > 0 ? head : (list.columns ?? [])
  return all.map((cells) => ({ list, cells: new Map(columns.map((column, n) => [column, cells[n] ?? ''])) }))
}

function paragraph(saying: Saying, of: Element, row: Row | undefined): Node[] {
  const { line } = lineOf(of)
  const typed = typedIn(line)
  const [list] = listsIn(saying.blanks, of)
  if (list && row === undefined)
    return spread(
      of,
      rowsOf(saying, list).map((one) => words(saying, of, typed, one)),
    )
  const [alone] = isAlone(line, typed) ? typed : []
  const whole = alone && named(saying.blanks, alone.said)
  const value = whole && whole.column === undefined ? saying.said.get(whole.blank.key) : undefined
  if (value === undefined || typeof value === 'string') return [words(saying, of, typed, row)]
  if (isTable(value)) return standing(of, value)
  if (isPieces(value))
    return spread(
      of,
      piecesOf(value).flatMap((piece) => pieceOf(of, piece)),
    )
  return spread(
    of,
    paragraphs(value).map((text) => paragraphLike(of, [text])),
  )
}

/** Several paragraphs in the place of one: what ends a section stays with the last; where there is none, the empty paragraph stays. */
function spread(of: Element, made: Node[]): Node[] {
  const list = made.filter(isElement)
  if (list.length === 0) return [paragraphLike(of, [])]
  for (const one of list.slice(0, -1)) {
    const look = child(one, 'w:pPr')
    if (look) look.children = look.children.filter((each) => !isElement(each) || each.name !== 'w:sectPr')
  }
  return list
}

/** A whole list where its place stood: a table of its own, and what ended a section there. */
function standing(of: Element, value: Table): Node[] {
  const after = paragraphLike(of, [])
  return [tableOf(value, lookOf(of)), ...(child(child(of, 'w:pPr') ?? of, 'w:sectPr') ? [after] : [])]
}

const faces = { 1: '黑体', 2: '楷体_GB2312', 3: '', 4: '' } as const

/** A piece of a body in the look of its place; headings in the typefaces of GB/T 9704. */
function pieceOf(of: Element, piece: Piece): Node[] {
  if (piece.kind === 'table') return [tableOf(piece.table, lookOf(of))]
  const made = paragraphLike(of, [piece.text])
  if (piece.kind !== 'heading') return [made]
  for (const run of elements(made).filter(({ name }) => name === 'w:r')) heading(run, piece.level)
  return [made]
}

function heading(run: Element, level: 1 | 2 | 3 | 4): void {
  const look = child(run, 'w:rPr') ?? element('w:rPr')
  if (!child(run, 'w:rPr')) run.children.unshift(look)
  const face = faces[level]
  const kept = look.children.filter(
    (one) => !isElement(one) || (face === '' ? one.name !== 'w:b' : one.name !== 'w:rFonts'),
  )
  const said =
    face === '' ? element('w:b') : element('w:rFonts', { 'w:ascii': face, 'w:hAnsi': face, 'w:eastAsia': face })
  look.children = face === '' && level === 4 ? kept : [...fonts(kept), said, ...others(kept)]
}
const isFont = (one: Node) => isElement(one) && (one.name === 'w:rStyle' || one.name === 'w:rFonts')
const fonts = (list: readonly Node[]) => list.filter(isFont)
const others = (list: readonly Node[]) => list.filter((one) => !isFont(one))

/** How the letters at a place look: those of the first run with text. */
export function lookOf(of: Element): Element | undefined {
  const run = elements(of).find((one) => one.name === 'w:r' && child(one, 'w:t'))
  const look = run && child(run, 'w:rPr')
  return look && copyOf(look)
}

/** A paragraph in the look of another, saying these lines below each other. */
function paragraphLike(of: Element, lines: readonly string[]): Element {
  const [look, letters] = [child(of, 'w:pPr'), lookOf(of)]
  const run = element('w:r', {}, [...(letters ? [letters] : []), ...inLines(lines)])
  return element(of.name, of.attributes, [...(look ? [copyOf(look)] : []), ...(lines.length > 0 ? [run] : [])])
}

const letters = (text: string): Element => element('w:t', { 'xml:space': 'preserve' }, [text])
const inLines = (lines: readonly string[]): Node[] =>
  lines.flatMap((text, n) => (n === 0 ? [letters(text)] : [element('w:br'), letters(text)]))

/** A paragraph with the places among its words filled, in the look of where each begins. */
function words(saying: Saying, of: Element, typed: readonly Typed[], row: Row | undefined): Element {
  const made = copyOf(of)
  const { atoms } = lineOf(made)
  const instead = new Map<Element, Node[]>()
  for (const { text, from } of atoms)
    instead.set(
      text,
      cut(text.children.join(''), from, typed, (one) => linesAt(saying, one, row)),
    )
  replace(made, instead)
  for (const box of boxesIn(made)) box.children = closed(blocks(saying, box.children, row))
  return made
}

/** The text of one run with the places that begin in it filled and the rest of those that began before it gone. */
function cut(text: string, from: number, typed: readonly Typed[], lines: (one: Typed) => readonly string[]): Node[] {
  const until = from + text.length
  const made: Node[] = []
  let at = from
  for (const one of typed) {
    if (one.until <= at || one.from >= until) continue
    if (one.from > at) made.push(letters(text.slice(at - from, one.from - from)))
    if (one.from >= from) made.push(...inLines(lines(one)))
    at = Math.min(one.until, until)
  }
  return at < until || made.length === 0 ? [...made, letters(text.slice(at - from))] : made
}

function linesAt({ blanks, said }: Saying, { said: typed }: Typed, row: Row | undefined): readonly string[] {
  const { blank, column } = named(blanks, typed) ?? {}
  if (!blank) return ['']
  if (column === undefined) return inWords(said.get(blank.key) ?? '')
  return (row?.list.key === blank.key ? (row.cells.get(column) ?? '') : '').split('\n')
}

function replace(of: Element, instead: ReadonlyMap<Element, Node[]>): void {
  of.children = of.children.flatMap((one) => {
    if (!isElement(one)) return [one]
    const made = instead.get(one)
    if (made) return made
    if (one.name !== 'w:txbxContent') replace(one, instead)
    return [one]
  })
}
