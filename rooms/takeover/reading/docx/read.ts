import type { LooseLine, ReadingWarning } from '../reading.ts'
import { Body, type Surroundings } from './body.ts'
import { Counters } from './counters.ts'
import { readNumbering } from './numbering.ts'
import { mainPart, type Package } from './package.ts'
import { readStyles } from './styles.ts'

/** What was read from a Word document. */
export type ReadDocument = Readonly<{ lines: readonly LooseLine[]; warnings: readonly ReadingWarning[] }>

/**
 * Reads a Word document's text as Word shows it: automatic numbers counted and written out, tables row by row, notes at
 * the end, headers and footers left out, what was struck out in review left out. Macros and embedded things are not
 * looked at. Refuses what the package's parts refuse (`files.*`).
 */
export async function readDocument(file: Package): Promise<ReadDocument> {
  const main = await mainPart(file)
  const relations = await file.relations(main)
  const partOf = (kind: string) => relations.find((one) => one.kind === kind)?.target
  const styles = await readStyles(file, partOf('styles'))
  const numbering = await readNumbering(file, partOf('numbering'))
  const warnings = new Set<ReadingWarning>()
  if (file.names.some((name) => /vbaProject\.bin$/i.test(name))) warnings.add('macros')
  const around: Surroundings = { styles, counters: new Counters(numbering, styles), warnings, notes: [] }
  const body = new Body(around)
  await file.listen(main, body)
  const lines = body.lines
  const called = [...around.notes]
  const notes = new Body(around)
  if (called.length > 0) for (const kind of ['footnotes', 'endnotes']) await file.listen(partOf(kind) ?? '', notes)
  for (const [at, note] of called.entries())
    for (const [n, line] of (notes.notes.get(note) ?? []).entries())
      lines.push({ ...line, text: n === 0 ? `[注${at + 1}]${line.text.trimStart()}` : line.text, hidden: undefined })
  return { lines, warnings: [...warnings] }
}
