import { fold, leafHash, type Tiles, WIDTH } from './tree.ts'

/** Whoever can ask the database as the ledger's hand. */
export type Asking = Readonly<{
  query(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>
}>

/** The hashes of the log as the database keeps them: leaves, and the roots of full subtrees over them. */
export const tilesIn =
  (client: Asking): Tiles =>
  async (level, tile) => {
    const values: [number, number] = [tile * WIDTH, (tile + 1) * WIDTH]
    if (level === 0) return (await entriesIn(client, values)).map(leafHash)
    const text = 'select hash from ledger_node where level = $3 and number >= $1 and number < $2 order by number'
    const { rows } = await client.query(text, [...values, level])
    return rows.map((row) => row['hash'] as Buffer)
  }

/** The entries numbered from the first value to below the second. */
export async function entriesIn(client: Asking, values: [from: number, to: number]): Promise<Buffer[]> {
  const text = 'select entry from ledger_leaf where number >= $1 and number < $2 order by number'
  return (await client.query(text, values)).rows.map((row) => row['entry'] as Buffer)
}

/** Full subtrees hashed by one round at most: a log that was sealed before it was hashed catches up round by round. */
const AT_ONCE = 400

/**
 * Writes the roots of the subtrees that are full now and were not hashed yet, level by level. `size`: how many leaves there are. Gives
 * whether every full subtree has its root, so that a head can be taken.
 */
export async function growTree(client: Asking, size: number): Promise<boolean> {
  const tiles = tilesIn(client)
  let left = AT_ONCE
  for (let level = 1, below = size; below >= WIDTH; level++) {
    const full = Math.floor(below / WIDTH)
    const { rows } = await client.query(
      'select coalesce(max(number) + 1, 0) as next from ledger_node where level = $1',
      [level],
    )
    const first = Number(rows[0]?.['next'])
    const last = Math.min(full, first + left)
    const hashes: Buffer[] = []
    for (let number = first; number < last; number++) hashes.push(fold(await tiles(level - 1, number)))
    if (hashes.length > 0) {
      await client.query(
        'insert into ledger_node (level, number, hash) select $1, $2 + n - 1, hash from unnest($3::bytea[]) with ordinality as one (hash, n)',
        [level, first, hashes],
      )
    }
    if (last < full) return false
    left -= hashes.length
    below = full
  }
  return true
}
