import { elements, type Element, isElement } from './tree.ts'

/** Something typed between brackets in a paragraph: what, and from where to where in the paragraph's text. */
export type Typed = Readonly<{ raw: string; said: string; from: number; until: number }>

/** A piece of the text of a paragraph: the element it stands in, and where in the text it begins. */
export type Atom = Readonly<{ text: Element; from: number }>

/** Stands in the text for whatever is no letter: a picture, a tab, a break. No place reaches over it. */
const gap = '\ufffc'

/** The text of a paragraph over all its runs, and the elements it comes from. What stands in a shape of its own is not part of it. */
export function lineOf(paragraph: Element): { line: string; atoms: readonly Atom[] } {
  const atoms: Atom[] = []
  let line = ''
  const take = (of: Element): void => {
    for (const one of elements(of)) {
      if (one.name === 'w:t') {
        atoms.push({ text: one, from: line.length })
        line += textIn(one)
      } else if (one.name === 'w:r' || one.name === 'w:hyperlink' || one.name === 'w:fldSimple') take(one)
      else if (!silent.has(one.name)) line += gap
    }
  }
  take(paragraph)
  return { line, atoms }
}

const silent = new Set(['w:pPr', 'w:rPr', 'w:bookmarkStart', 'w:bookmarkEnd', 'w:softHyphen'])
export const textIn = (of: Element): string => of.children.filter((one) => !isElement(one)).join('')

/** Brackets an office types: 〔 〕 or doubled braces, half or full width. A year or a blank between 〔 〕 is part of a number. */
const brackets = /〔([^〔〕{}｛｝\ufffc]{0,80})〕|(?:\{\{|｛｛)([^{}｛｝〔〕\ufffc]{0,80})(?:\}\}|｝｝)/gu
const year = /^[\d\s０-９〇○零一二三四五六七八九十×xX*_＿]*$/u

/** Everything in a text that is typed as a place. */
export function typedIn(line: string): Typed[] {
  return [...line.matchAll(brackets)].flatMap((found) => {
    const said = found[1] ?? found[2] ?? ''
    if (found[1] !== undefined && year.test(said)) return []
    return [{ raw: found[0], said, from: found.index, until: found.index + found[0].length }]
  })
}

/** Whether a place is all there is in its paragraph. */
export const isAlone = (line: string, typed: readonly Typed[]): boolean =>
  typed.length === 1 && line.trim() === typed[0]?.raw

/** The containers of paragraphs within a paragraph: text of shapes. */
export function* boxesIn(of: Element): Generator<Element> {
  for (const one of elements(of)) {
    if (one.name === 'w:txbxContent') yield one
    else yield* boxesIn(one)
  }
}
