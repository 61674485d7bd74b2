import { generateKeyPairSync, hash, type KeyObject } from 'node:crypto'
import { canonical } from '../../../core/pure/canonical.ts'
import { recordLine, recordsPath } from '../../../core/server/log/export.ts'
import { checkpointText, signedNote } from '../../../core/server/log/note.ts'
import { signerOf } from '../../../core/server/log/signer.ts'
import { Tiling } from '../../../core/server/log/tiles.ts'
import { rootOf, type Tiles, fold, leafHash, WIDTH } from '../../../core/server/log/tree.ts'
import type { Export } from './verify.mts'

/** A leaf of an export in memory: its entry, and what is told of it (null: erased). */
export type Leaf = Readonly<{ entry: Buffer; told: Readonly<{ salt: Buffer; bytes: Buffer }> | null }>

export const key = generateKeyPairSync('ed25519').privateKey
export const signer = signerOf('mingcha/0123456789abcdef', key)

/** Leaves of short records, every ninth of them erased. */
export const leaves = (count: number): Leaf[] =>
  Array.from({ length: count }, (_, n) => {
    const salt = hash('sha256', `salt ${n}`, 'buffer').subarray(0, 16)
    const bytes = Buffer.from(canonical({ kind: 'sheet.signed', facts: { revision: n, 编号: '底稿' }, v: 1 }))
    const entry = hash('sha256', Buffer.concat([salt, bytes]), 'buffer')
    return { entry, told: n % 9 === 8 ? null : { salt, bytes } }
  })

/** Hashes of a log that lies in memory. */
export const tilesOver =
  (entries: readonly Buffer[]): Tiles =>
  async (level, tile) => {
    let row = entries.map(leafHash)
    for (let n = 0; n < level; n++)
      row = Array.from({ length: Math.floor(row.length / WIDTH) }, (_, m) =>
        fold(row.slice(m * WIDTH, (m + 1) * WIDTH)),
      )
    return row.slice(tile * WIDTH, (tile + 1) * WIDTH)
  }

/** A head over these leaves, signed. */
export async function headOver(list: readonly Leaf[], second: KeyObject | null = null): Promise<Buffer> {
  const root = await rootOf(tilesOver(list.map(({ entry }) => entry)), list.length)
  const { origin, keys } = second ? signerOf(signer.origin, key, second) : signer
  return Buffer.from(signedNote(checkpointText(origin, list.length, root), keys))
}

export type Files = Map<string, Buffer>

/** An export of these leaves under that head, made as the product makes it. */
export function filesOf(list: readonly Leaf[], head: Buffer): Files {
  const files: Files = new Map([
    ['checkpoint', head],
    ['key', Buffer.from(`${signer.verifier}\n`)],
  ])
  const tiling = new Tiling()
  for (const { entry } of list) for (const [path, bytes] of tiling.add(entry)) files.set(path, bytes)
  for (const [path, bytes] of tiling.end()) files.set(path, bytes)
  for (let block = 0; block * WIDTH < list.length; block++) {
    const lines = list
      .slice(block * WIDTH, (block + 1) * WIDTH)
      .flatMap(({ told }, n) => (told ? [recordLine({ leaf: block * WIDTH + n, ...told })] : []))
    if (lines.length > 0) files.set(recordsPath(block), Buffer.from(lines.join('')))
  }
  return files
}

export const exportOf = (files: Files): Export => ({
  paths: [...files.keys()],
  read: (path) => files.get(path) as Buffer,
})
