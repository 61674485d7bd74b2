/** The kinds of file that are read, by what is inside and not by what the name says. */
export type KindOfFile = 'docx' | 'doc' | 'wps' | 'rtf' | 'pdf' | 'txt' | 'xlsx' | 'xls' | 'et'

/** What a person should know about a reading that went well. The words are in the texts under `reading.<warning>`. */
export type ReadingWarning =
  | 'macros'
  | 'mislabelled'
  | 'converted'
  | 'headers-left-out'
  | 'comments-left-out'
  | 'pictures-left-out'
  | 'embedded-left-out'
  | 'tracked-changes'
  | 'hidden-text'
  | 'hidden-cells'
  | 'notes-at-end'
  | 'text-boxes'
  | 'pages-without-text'
  | 'odd-characters'

/**
 * One line as a person sees it: `mark` is the automatic number it begins with (part of `text`), `hidden` the ranges of
 * `text` that the document hides, `page` the page of a PDF, `part` where it stands when that is not the running text.
 */
export type Line = Readonly<{
  number: number
  text: string
  page?: number
  mark?: string
  hidden?: readonly (readonly [from: number, to: number])[]
  part?: 'table' | 'box' | 'note' | 'contents'
}>

/**
 * A cell: what is shown as text; `day` when it is a calendar day (yyyy-mm-dd); `number` when it is stored as one;
 * `formula` when its text is the value a formula had when the file was saved (`unsaved`: it was saved without one); `from` when a merged cell spreads over it
 * from that address.
 */
export type GridCell = Readonly<{
  text: string
  day?: string
  number?: number
  formula?: true | 'unsaved'
  from?: string
}>

/**
 * A sheet: rows of cells from A1; hidden rows and columns by number from 0; `firstLine` the line of the reading that
 * shows its first row; `epoch` the year from which it counts days.
 */
export type GridSheet = Readonly<{
  name: string
  firstLine: number
  epoch: 1900 | 1904
  hidden: boolean
  rows: readonly (readonly GridCell[])[]
  hiddenRows: readonly number[]
  hiddenColumns: readonly number[]
}>

/** What was read from a file: its lines, for a spreadsheet its sheets too, and what a person should know. */
export type Reading = Readonly<{
  kindOfFile: KindOfFile
  lines: readonly Line[]
  warnings: readonly ReadingWarning[]
  encoding?: string
  pages?: number
  grid?: readonly GridSheet[]
}>

/** A line before the lines of a file are counted. */
export type LooseLine = Omit<Line, 'number'>
