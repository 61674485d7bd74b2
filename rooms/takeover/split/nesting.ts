import type { Mark, Style } from './levels.ts'
import type { Block } from './tree.ts'

/** What was seen so far: the last number of each style, which style stood above which, and above whom each style stood last. */
export type Seen = {
  last: Map<Style, number>
  above: Map<string, true>
  parent: Map<Style, Block['style']>
  /** The last number of each style under each style, for numbers that run on across headings while measures have their own. */
  under: Map<string, number>
}

/** From the outside in. 问题1 and unnumbered paragraphs take the place the document gives them. */
const order: readonly Block['style'][] = [
  'root',
  'part',
  'head',
  'cn',
  'cnp',
  'wen',
  'num',
  'dot',
  'nump',
  'numr',
  'circ',
  'para',
  'ord',
  'is',
]
const outer = (a: Block['style'], b: Block['style']) => order.indexOf(a) < order.indexOf(b)
/** Marks that inside a sentence only list what a run-in 一是 contains. */
const inner = new Set<Style>(['nump', 'numr', 'circ'])
const runIn = new Set<Block['style']>(['is', 'ord', 'circ', 'para'])

/** Notes where a mark was placed: under the blocks of this stack. */
export function rememberLevel(stack: readonly Block[], mark: Mark, seen: Seen): void {
  seen.last.set(mark.style, mark.n)
  seen.parent.set(mark.style, (stack.at(-1) as Block).style)
  seen.under.set(`${(stack.at(-1) as Block).style}>${mark.style}`, mark.n)
  for (const block of stack) seen.above.set(`${block.style}>${mark.style}`, true)
}

/**
 * The depth of the block a mark belongs under, or none when it continues no level. A mark continues a level when its number follows; a 1
 * begins a level; a jump is believed only at the front of a line.
 */
export function levelOf(stack: readonly Block[], mark: Mark, seen: Seen): number | undefined {
  const open = stack.flatMap((block, depth) => (block.style === mark.style ? [depth] : [])).reverse()
  const follows = followed(stack, mark, open)
  if (follows !== undefined) return follows - 1
  if (mark.style === 'head') return 0
  const deepest = open[0]
  if (deepest !== undefined) return restart(stack, mark, open, deepest)
  if (mark.n === 1) return mark.strength === 'mid' && mark.style === 'is' ? undefined : under(stack, mark, seen)
  const runsOn = stack.findLastIndex(({ style }) => seen.under.get(`${style}>${mark.style}`) === mark.n - 1)
  if (runsOn > 0 && mark.strength === 'line' && !runIn.has(mark.style)) return runsOn
  const last = seen.last.get(mark.style)
  if (last !== undefined && mark.n === last + 1) return under(stack, mark, seen)
  if (mark.strength !== 'line' || runIn.has(mark.style)) return undefined
  return last === undefined || mark.n > last ? under(stack, mark, seen) : undefined
}

/** The open level whose next number this is: of several the one parted by the same sign and begun at the same kind of place, else the inmost. */
function followed(stack: readonly Block[], mark: Mark, open: readonly number[]): number | undefined {
  const next = open.filter((depth) => (stack[depth] as Block).n + 1 === mark.n)
  if (next.length < 2) return next[0]
  const alike = (depth: number) => {
    const before = (stack[depth] as Block).mark
    return (before?.sep === mark.sep ? 2 : 0) + (before?.strength === mark.strength ? 1 : 0)
  }
  return next.toSorted((a, b) => alike(b) - alike(a) || b - a)[0]
}

/** A level that is open meets a number that does not follow. */
function restart(stack: readonly Block[], mark: Mark, open: readonly number[], deepest: number): number | undefined {
  const block = stack[deepest] as Block
  if (mark.n === 1) {
    const inside = stack.slice(deepest).some((one) => one.label === 'measure' || one.label === 'finding')
    if (mark.strength === 'mid' && !inside) return undefined
    return inside ? stack.findLastIndex((one) => !runIn.has(one.style) || one === block) : deepest - 1
  }
  if (mark.strength !== 'line' || runIn.has(mark.style)) return undefined
  const jump = open.find((depth) => mark.n > (stack[depth] as Block).n && mark.n - (stack[depth] as Block).n <= 6)
  if (jump !== undefined) return jump - 1
  return mark.n === block.n ? deepest - 1 : undefined
}

/** Where a new level begins: inside the open block, after leaving those this style was seen above, or always stands above. */
function under(stack: readonly Block[], mark: Mark, seen: Seen): number {
  if (mark.style === 'cn' || mark.style === 'part') {
    const part = stack.findIndex((block) => block.style === 'part')
    return mark.style === 'cn' && part > 0 ? part : 0
  }
  if (mark.n > 1) {
    const home = stack.findLastIndex((block) => block.style === seen.parent.get(mark.style))
    if (home >= 0) return home
  }
  let depth = stack.length - 1
  while (depth > 0) {
    const { style, label } = stack[depth] as Block
    if (label === 'measure' && !runIn.has(style)) break
    if (style === 'is' && mark.strength !== 'line' && inner.has(mark.style)) break
    if (runIn.has(style) && style !== 'para' ? !outer(mark.style, style) : !seen.above.has(`${mark.style}>${style}`))
      break
    depth--
  }
  return depth
}

/** Whether a paragraph 针对…问题 only says again what the heading above it says. */
export function isMatchingParagraph(heading: string, paragraph: string): boolean {
  const words =
    /[“"]([^”"]+)[”"]/.exec(paragraph)?.[1] ??
    /^(?:针对|关于|对于)(.{4,40}?)(?:的?问题|方面)/.exec(paragraph)?.[1] ??
    ''
  const plain = (text: string) => text.replace(/[\s“”"。,、;:的]/g, '')
  return words !== '' && plain(heading).includes(plain(words))
}
