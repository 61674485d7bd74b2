import { hash } from 'node:crypto'

/** Leaves in one tile, and hashes of one level in a tile of the next (C2SP tlog-tiles: height 8). */
export const WIDTH = 256

const LEAF = Buffer.from([0])
const NODE = Buffer.from([1])

/** By way of a string: Node makes those much faster than buffers of its own. */
const sha256 = (bytes: Buffer): Buffer => Buffer.from(hash('sha256', bytes, 'binary'), 'binary')

/** The hash of a leaf (RFC 6962): SHA-256(0x00 ‖ entry). */
export const leafHash = (entry: Buffer): Buffer => sha256(Buffer.concat([LEAF, entry]))

/** The hash over two subtrees: SHA-256(0x01 ‖ left ‖ right). */
export const nodeHash = (left: Buffer, right: Buffer): Buffer => sha256(Buffer.concat([NODE, left, right]))

/** The root over hashes that stand side by side, as many as a power of two. */
export function fold(hashes: readonly Buffer[]): Buffer {
  let row = hashes
  while (row.length > 1) row = pairUp(row)
  return row[0] as Buffer
}

const pairUp = (row: readonly Buffer[]): Buffer[] =>
  Array.from({ length: row.length / 2 }, (_, n) => nodeHash(row[2 * n] as Buffer, row[2 * n + 1] as Buffer))

/**
 * Where hashes come from: those of one tile, numbers `tile` × 256 and up to 256 of them. Level 0 are leaf hashes, level n the
 * roots of full subtrees of 256ⁿ leaves.
 */
export type Tiles = (level: number, tile: number) => Promise<readonly Buffer[]>

/** Asks for each tile once. */
export function remembering(tiles: Tiles): Tiles {
  const known = new Map<string, Promise<readonly Buffer[]>>()
  return (level, tile) => {
    const key = `${level}/${tile}`
    const before = known.get(key)
    if (before) return before
    const asked = tiles(level, tile)
    known.set(key, asked)
    return asked
  }
}

/** The largest power of two below `count` (count ≥ 2). */
function split(count: number): number {
  let power = 1
  while (power * 2 < count) power *= 2
  return power
}

/** The root of the full subtree over 2^height leaves, the `number`-th of its height. */
async function subtree(tiles: Tiles, height: number, number: number): Promise<Buffer> {
  const [level, above] = [Math.floor(height / 8), height % 8]
  const count = 2 ** above
  const first = number * count
  const hashes = await tiles(level, Math.floor(first / WIDTH))
  const part = hashes.slice(first % WIDTH, (first % WIDTH) + count)
  if (part.length !== count) throw new Error(`the log lacks hashes of level ${level} from ${first}`)
  return fold(part)
}

/** MTH(D[from:to]) of RFC 6962. */
async function range(tiles: Tiles, from: number, to: number): Promise<Buffer> {
  const count = to - from
  const height = Math.log2(count)
  if (Number.isInteger(height)) return subtree(tiles, height, from / count)
  const k = split(count)
  return nodeHash(await range(tiles, from, from + k), await range(tiles, from + k, to))
}

const empty = sha256(Buffer.alloc(0))

/** The root of the tree over the first `size` leaves. */
export const rootOf = async (tiles: Tiles, size: number): Promise<Buffer> =>
  size === 0 ? empty : range(remembering(tiles), 0, size)

/** The audit path of leaf `leaf` in the tree of `size` leaves (RFC 6962 2.1.1), lowest hash first. */
export async function inclusion(tiles: Tiles, leaf: number, size: number): Promise<Buffer[]> {
  if (!(leaf >= 0 && leaf < size)) throw new RangeError('no such leaf')
  const known = remembering(tiles)
  const path: Buffer[] = []
  let [from, to] = [0, size]
  while (to - from > 1) {
    const middle = from + split(to - from)
    const left = leaf < middle
    path.push(left ? await range(known, middle, to) : await range(known, from, middle))
    if (left) to = middle
    else from = middle
  }
  return path.reverse()
}

/** The proof that the tree of `size` leaves continues that of `old` leaves (RFC 6962 2.1.2), lowest hash first. */
export async function consistency(tiles: Tiles, old: number, size: number): Promise<Buffer[]> {
  if (!(old >= 1 && old <= size)) throw new RangeError('no such earlier tree')
  const known = remembering(tiles)
  const path: Buffer[] = []
  let [from, to, whole] = [0, size, true]
  while (to !== old) {
    const middle = from + split(to - from)
    if (old <= middle) {
      path.push(await range(known, middle, to))
      to = middle
    } else {
      path.push(await range(known, from, middle))
      from = middle
      whole = false
    }
  }
  if (!whole) path.push(await range(known, from, to))
  return path.reverse()
}
