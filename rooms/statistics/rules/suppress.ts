/** A count below this that is not nought is not shown where the reader does not see what is counted (small cells). */
export const SMALL = 3

type Line = Readonly<{ key: string; values: readonly bigint[] }>

/**
 * Hides small counts of a table whose margins are shown: a count of one or two becomes null, and where a row or a column would then hold one
 * hidden count only, which its sum would give away, the next smallest is hidden too. A row or column of a single cell is left to its sum.
 * `hides`: which cells are hidden to begin with, where it is not their own count that says so.
 */
export function suppress(
  lines: readonly Line[],
  hides = (n: bigint, _row: number, _column: number): boolean => n > 0n && n < BigInt(SMALL),
): { key: string; values: (bigint | null)[] }[] {
  const table = lines.map(({ key, values }, row) => ({
    key,
    values: values.map((n, column) => (hides(n, row, column) ? null : n)) as (bigint | null)[],
  }))
  const width = lines[0]?.values.length ?? 0
  const original = (row: number, column: number) => lines[row]?.values[column] as bigint
  const hideNext = (places: readonly (readonly [number, number])[]): boolean => {
    const hidden = places.filter(([row, column]) => table[row]?.values[column] === null)
    if (hidden.length !== 1 || places.length < 2) return false
    const open = places
      .filter(([row, column]) => table[row]?.values[column] !== null)
      .toSorted(
        (a, b) => Number(original(...a) === 0n) - Number(original(...b) === 0n) || less(original(...a), original(...b)),
      )
    const [next] = open
    const line = next && table[next[0]]
    if (!next || !line) return false
    line.values[next[1]] = null
    return true
  }
  for (let again = true; again; ) {
    again = false
    for (let row = 0; row < table.length; row++)
      again = hideNext(Array.from({ length: width }, (_, column) => [row, column] as const)) || again
    for (let column = 0; column < width; column++)
      again = hideNext(table.map((_, row) => [row, column] as const)) || again
  }
  return table
}

const less = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0)
