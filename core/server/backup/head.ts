import { hash } from 'node:crypto'
import type pg from 'pg'
import { leafHash, nodeHash } from '../log/tree.ts'
import { copyOut } from './copy.ts'

/** How far the log is sealed and the root of its tree (RFC 6962): what must be the same after a restore. */
export type LogHead = Readonly<{ size: number; root: string }>

/** The head of a log over these entries, in their order. */
export async function headOver(entries: AsyncIterable<Buffer> | Iterable<Buffer>): Promise<LogHead> {
  const peaks: Buffer[] = []
  let size = 0
  for await (const entry of entries) {
    let top = leafHash(entry)
    for (let n = size; n % 2 === 1; n = (n - 1) / 2) top = nodeHash(peaks.pop() as Buffer, top)
    peaks.push(top)
    size++
  }
  const root = peaks.reduceRight((right, left) => nodeHash(left, right), peaks.pop() ?? hash('sha256', '', 'buffer'))
  return { size, root: root.toString('hex') }
}

/** The head of the log in this database, as `client` sees it. */
export async function headOf(client: pg.ClientBase): Promise<LogHead> {
  const text = copyOut(
    client,
    `copy (select encode(entry, 'hex') from mingcha.ledger_leaf order by number) to stdout`,
    () => undefined,
  )
  return headOver(entriesIn(text))
}

async function* entriesIn(text: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  // Every row has 64 digits and a newline, and a piece holds whole rows.
  for await (const piece of text) {
    for (let at = 0; at < piece.length; at += 65) yield Buffer.from(piece.toString('latin1', at, at + 64), 'hex')
  }
}
