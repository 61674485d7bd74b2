/** What a measurement found. Times in milliseconds, sizes in megabytes, scores in percent; `base` is what it is held against in the same run. */
export type Result = Readonly<{
  what: string
  unit: 'ms' | 'MB' | '%' | 'items' | 'a second'
  base: number | null
  measured: number
  /** measured ÷ base */
  ratio: number | null
  aim: string
  /** Whether the aim is met; null where there is none. */
  met: boolean | null
}>

const digits = (n: number) => Number(n.toPrecision(n < 10 ? 3 : 4))

export const medianOf = (list: readonly number[]): number => {
  const sorted = list.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2
}

/** Milliseconds that work takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** Does two things in turn, A B A B, after warming both up, and gives the median time of each. */
export async function pairs(
  a: () => Promise<unknown>,
  b: () => Promise<unknown>,
  count: number,
  warm = 3,
): Promise<[number, number]> {
  const times: [number[], number[]] = [[], []]
  for (let n = -warm; n < count; n++) {
    const [one, two] = [await timed(a), await timed(b)]
    if (n >= 0) {
      times[0].push(one)
      times[1].push(two)
    }
  }
  return [medianOf(times[0]), medianOf(times[1])]
}

/** A result held against its baseline: `most` is the largest ratio aimed at. */
export const byRatio = (what: string, base: number, measured: number, most: number | null): Result => ({
  what,
  unit: 'ms',
  base: digits(base),
  measured: digits(measured),
  ratio: digits(measured / base),
  aim: most === null ? '' : `≤ ${most} ×`,
  met: most === null ? null : measured / base <= most,
})

/** How many a second, held against how many of the bare work: `least` is the smallest ratio aimed at. */
export const byRate = (what: string, base: number, measured: number, least: number): Result => ({
  what,
  unit: 'a second',
  base: digits(base),
  measured: digits(measured),
  ratio: digits(measured / base),
  aim: `≥ ${least} ×`,
  met: measured / base >= least,
})

/** A result whose difference from its baseline is what counts. */
export const byDifference = (what: string, base: number, measured: number, most: number): Result => ({
  what,
  unit: 'ms',
  base: digits(base),
  measured: digits(measured),
  ratio: digits(measured / base),
  aim: `+ ≤ ${most} ms`,
  met: measured - base <= most,
})

/** A bare figure. */
export const bare = (what: string, unit: Result['unit'], measured: number): Result => ({
  what,
  unit,
  base: null,
  measured: digits(measured),
  ratio: null,
  aim: '',
  met: null,
})

const wide = (text: string) => [...text].reduce((sum, sign) => sum + (sign > '\u2e80' ? 2 : 1), 0)
const pad = (text: string, width: number, left: boolean) =>
  left ? text + ' '.repeat(Math.max(0, width - wide(text))) : ' '.repeat(Math.max(0, width - wide(text))) + text

/** Results as a table of fixed width. */
export function tableOf(results: readonly Result[]): string {
  const cell = (n: number | null) => (n === null ? '' : String(n))
  const lines = results.map((r) => {
    const more = r.base === null ? '' : `${r.measured >= r.base ? '+' : ''}${digits(r.measured - r.base)}`
    return [
      r.what,
      cell(r.base),
      cell(r.measured),
      r.unit,
      cell(r.ratio),
      more,
      r.aim,
      r.met === null ? '' : r.met ? 'yes' : 'NO',
    ]
  })
  const all = [['what', 'baseline', 'measured', '', 'ratio', 'more', 'aim', 'met'], ...lines]
  const widths = (all[0] as string[]).map((_, column) => Math.max(...all.map((line) => wide(line[column] as string))))
  return all
    .map((line) =>
      line
        .map((text, column) => pad(text, widths[column] as number, column === 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
