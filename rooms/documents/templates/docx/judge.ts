import { type Refusal, refuse } from '../../../../core/pure/refusal.ts'
import { type Blank, type Named, named } from '../blanks.ts'
import { boxesIn, isAlone, lineOf, typedIn } from './places.ts'
import type { Template } from './read.ts'
import { child, type Element, elements } from './tree.ts'

/** A place as it was found: what was typed, where, what it names, and the lists its row or paragraph repeats. */
type Found = Readonly<{ raw: string; where: string; names: Named | undefined }>

type Looking = { blanks: readonly Blank[]; found: Found[]; flaws: Refusal[] }

/** The parts of a template that are printed, and what a person calls them. */
const pages: Readonly<Record<string, string>> = {
  header: '页眉',
  footer: '页脚',
  footnotes: '脚注',
  endnotes: '尾注',
}

/**
 * Looks at every place of a template. Refuses `documents.template-unknown-fields` with each by name and where it stands, `-two-lists` for a row or
 * paragraph that would repeat for two lists, `-nested-lists` for a repeated row within another, `-list-in-words` for a whole list among other
 * words, and, unless `omits` says that they are left out on purpose, `-missing-fields` for the kind's own fields that have no place.
 * Gives the keys of the fields that have none.
 */
export function judged(template: Template, blanks: readonly Blank[], omits: boolean): readonly string[] | Refusal {
  const looking: Looking = { blanks, found: [], flaws: [] }
  const body = child(template.document, 'w:body') as Element
  blocks(looking, body, '正文', undefined)
  for (const { kind, root } of template.parts.values()) {
    const page = pages[kind]
    if (page !== undefined)
      for (const one of kind.endsWith('notes') ? elements(root) : [root]) blocks(looking, one, page, undefined)
  }
  const unknown = looking.found.filter(({ names }) => names === undefined)
  if (unknown.length > 0) return refuse('documents.template-unknown-fields', { fields: listed(unknown) })
  const [flaw] = looking.flaws
  if (flaw) return flaw
  const there = new Set(looking.found.map(({ names }) => names?.blank.key))
  const missing = blanks.filter(({ own, key }) => own && !there.has(key))
  if (missing.length === 0 || omits) return missing.map(({ key }) => key)
  return refuse('documents.template-missing-fields', { fields: missing.map(({ label }) => `〔${label}〕`).join('、') })
}

const listed = (found: readonly Found[]): string => {
  const said = found.map(({ raw, where }) => `${raw}（${where}）`)
  return said.length > 20 ? `${said.slice(0, 20).join('、')}…（${said.length}）` : said.join('、')
}

function blocks(looking: Looking, of: Element, page: string, row: Blank | undefined): void {
  let paragraphs = 0
  let tables = 0
  for (const one of elements(of)) {
    if (one.name === 'w:p') paragraph(looking, one, `${page}第${++paragraphs}段`, row)
    else if (one.name === 'w:tbl') table(looking, one, `${page}表${++tables}`, row)
  }
}

function table(looking: Looking, of: Element, where: string, outer: Blank | undefined): void {
  let count = 0
  for (const row of elements(of).filter(({ name }) => name === 'w:tr')) {
    const here = `${where}第${++count}行`
    const lists = listsIn(looking.blanks, row)
    if (lists.length > 1)
      looking.flaws.push(refuse('documents.template-two-lists', { where: here, lists: names(lists) }))
    const [list] = lists
    if (list && outer)
      looking.flaws.push(refuse('documents.template-nested-lists', { where: here, lists: names(lists) }))
    for (const cell of elements(row).filter(({ name }) => name === 'w:tc')) blocks(looking, cell, here, list ?? outer)
  }
}

const names = (lists: readonly Blank[]): string => lists.map(({ label }) => `〔${label}〕`).join('、')

/** The lists of which a row or paragraph shows columns; the paragraphs within its cells count, tables within them do not. */
export function listsIn(blanks: readonly Blank[], of: Element): readonly Blank[] {
  const found = new Set<Blank>()
  const look = (one: Element): void => {
    if (one.name === 'w:p')
      for (const { said } of typedIn(lineOf(one).line)) {
        const { blank, column } = named(blanks, said) ?? {}
        if (blank && column !== undefined) found.add(blank)
      }
    else if (one.name !== 'w:tbl') for (const each of elements(one)) look(each)
  }
  look(of)
  return [...found]
}

function paragraph(looking: Looking, of: Element, where: string, row: Blank | undefined): void {
  const { line } = lineOf(of)
  const typed = typedIn(line)
  const found = typed.map(({ raw, said }) => ({ raw, where, names: named(looking.blanks, said) }))
  looking.found.push(...found)
  const lists = listsIn(looking.blanks, of)
  if (lists.length > 1) looking.flaws.push(refuse('documents.template-two-lists', { where, lists: names(lists) }))
  for (const { raw, names: is } of found)
    if (is && is.column === undefined && is.blank.columns !== undefined && !isAlone(line, typed))
      looking.flaws.push(refuse('documents.template-list-in-words', { field: raw, where }))
  for (const box of boxesIn(of)) blocks(looking, box, `${where}文本框`, row)
}
