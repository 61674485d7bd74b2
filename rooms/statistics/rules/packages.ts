import * as z from 'zod'
import { canonical } from '../../../core/pure/canonical.ts'
import { Day } from '../../../core/pure/days.ts'
import { Line, Sha256 } from '../../../core/pure/ids.ts'
import { type Refusal, refuse } from '../../../core/pure/refusal.ts'
import { type Cell, type Measure, measures, saysOf, sumOf, together } from './measures.ts'
import { arithmetic } from './reconcile.ts'

/** A month, as 2026-03. */
export const Month = z.string().regex(/^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/)

const Whole = z.string().regex(/^-?(0|[1-9]\d{0,17})$/)

/** What a package says. Counts with their definitions and totals: nothing in it can hold a case, a body or a person. */
export const Content = z.strictObject({
  format: z.literal('mingcha-figures/1'),
  office: Line(100),
  from: Month,
  until: Month,
  number: z.int().min(1).max(10_000),
  replaces: Sha256.nullable(),
  made: Day,
  /** The generation of the definitions everything in it was counted by, its own and what is within; absent in packages of before it was told. */
  counting: z.int().min(1).max(10_000).optional(),
  definitions: z.partialRecord(z.enum(measures), z.string().max(500)),
  /** What parts are called, where they are words of the office's own vocabulary. */
  names: z.record(z.string().max(140), z.string().max(100)),
  cells: z
    .array(z.strictObject({ measure: z.enum(measures), part: z.string().regex(/^[A-Za-z0-9_.-]{0,60}$/), n: Whole }))
    .max(5_000),
  totals: z.partialRecord(z.enum(measures), Whole),
  /** The packages of the offices below that are within: office and fingerprint. */
  within: z.array(z.strictObject({ office: Line(100), sha256: Sha256 })).max(5_000),
})
export type Content = z.infer<typeof Content>

/** The text that is hashed and signed: one line, and the end of it. */
export const textOf = (content: Content): string => `${canonical(content as never)}\n`

/** A package of figures: those of one's own and of those below put together, with the total of every measure whose parts exclude each other. */
export function packed(
  says: Omit<Content, 'format' | 'cells' | 'totals' | 'definitions'>,
  cells: readonly Cell[],
  definitionOf: (measure: Measure) => string,
): Content {
  const sums = together(cells)
  const counted = [...new Set(sums.map(({ measure }) => measure))]
  const totals = counted
    .filter((measure) => saysOf(measure).additive)
    .map((measure) => [measure, sumOf(sums, measure).toString()])
  return {
    format: 'mingcha-figures/1',
    ...says,
    cells: sums,
    definitions: Object.fromEntries(counted.map((measure) => [measure, definitionOf(measure)])),
    totals: Object.fromEntries(totals),
  }
}

/** What a signed package says before anybody looked at its signature. Refuses `statistics.package-unreadable`. */
export function readPackage(note: string): { text: string; content: Content } | Refusal {
  const end = note.indexOf('\n\n')
  const text = note.slice(0, end + 1)
  let said: unknown
  try {
    said = JSON.parse(text)
  } catch {
    return refuse('statistics.package-unreadable')
  }
  const found = Content.safeParse(said)
  return found.success && end > 0 && textOf(found.data) === text
    ? { text, content: found.data }
    : refuse('statistics.package-unreadable')
}

/**
 * Whether figures add up (6.3): every total that is stated is the sum of its parts, and the sums that must agree do. Refuses
 * `statistics.package-breaks` with the row that breaks first; `statistics.package-span` for a span that ends before it begins; and
 * `statistics.package-negative` for a count below nought.
 */
export function addsUp({ from, until, cells, totals }: Content): true | Refusal {
  if (from > until) return refuse('statistics.package-span', { from, until })
  const negative = cells.find(({ n }) => n.startsWith('-'))
  if (negative) return refuse('statistics.package-negative', { measure: negative.measure })
  const broken = arithmetic(cells, totals).find(({ holds }) => !holds)?.breaks[0]
  return broken
    ? refuse('statistics.package-breaks', { measure: broken.where, left: broken.left, right: broken.right })
    : true
}

type Standing = Readonly<{ number: number; sha256: string }>

/**
 * Whether a package follows what stands for the same office and span: the first stands for itself, a correction names what it replaces and has
 * a higher number. Refuses `statistics.package-here-already` and `statistics.package-out-of-order`.
 */
export function follows(
  next: Readonly<{ number: number; replaces: string | null; sha256: string }>,
  standing: Standing | null,
  before: readonly string[],
): true | Refusal {
  if (before.includes(next.sha256)) return refuse('statistics.package-here-already', { number: next.number })
  if (standing === null) return true
  return next.replaces === standing.sha256 && next.number > standing.number
    ? true
    : refuse('statistics.package-out-of-order', { number: next.number, stands: standing.number })
}
