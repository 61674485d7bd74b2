import { flow } from '../../../core/pure/flow.ts'
import { type Refusal, refuse } from '../../../core/pure/refusal.ts'
import type { Sample } from '../contract/survey.ts'

/** A list is laid down, then drawn from once. */
export const lifeOfSample = flow<Sample['state']>()({ laid: { draw: 'drawn' }, drawn: {} })

/** The lines of a list: without blanks around, without blank ones; each stands where it stood. */
export const linesOf = (list: string): string[] =>
  list
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** A list can be drawn from: at least as many lines as are wanted, and none twice. */
export function mayLay(lines: readonly string[], size: number): true | Refusal {
  const twice = lines.find((line, n) => lines.indexOf(line) !== n)
  if (twice !== undefined) return refuse('fieldwork.listed-twice', { line: twice.slice(0, 60) })
  return size > lines.length ? refuse('fieldwork.too-few-lines', { total: lines.length, field: 'size' }) : true
}

/**
 * The sample of a seed: lines are put in the order of SHA-256(seed, blank, place from 1, blank, line), as hexadecimal text, and the first `size` are
 * taken; given as places from 1, ascending. Every sample of that size is as likely as any other, and anybody with list and seed draws it again.
 * `hash`: gives SHA-256 of a UTF-8 text as 64 hexadecimal digits.
 */
export function drawn(lines: readonly string[], size: number, seed: string, hash: (text: string) => string): number[] {
  return lines
    .map((line, n) => ({ place: n + 1, key: hash(`${seed} ${n + 1} ${line}`) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .slice(0, size)
    .map(({ place }) => place)
    .sort((a, b) => a - b)
}
