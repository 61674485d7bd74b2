import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { fold, leafHash, rootOf, WIDTH } from '../log/tree.ts'
import { headOver } from './head.ts'

test.each([0, 1, 2, 3, 7, 8, 255, 256, 257, 600])(
  'the head over %i entries is the root that the log signs',
  async (size) => {
    const entries = Array.from({ length: size }, () => randomBytes(32))
    const leaves = entries.map(leafHash)
    const tiles = async (level: number, tile: number) => {
      const row = level === 0 ? leaves : [0, 1].map((n) => fold(leaves.slice(n * WIDTH, (n + 1) * WIDTH)))
      return row.slice(tile * WIDTH, (tile + 1) * WIDTH)
    }
    expect(await headOver(entries)).toEqual({ size, root: (await rootOf(tiles, size)).toString('hex') })
  },
)
