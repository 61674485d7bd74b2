import { hash } from 'node:crypto'
import type pg from 'pg'
import { copyOut } from './copy.ts'

/** How far the log is sealed and the root of its tree (RFC 6962): what must be the same after a restore. */
export type LogHead = Readonly<{ size: number; root: string }>

const sha256 = (bytes: Buffer) => hash('sha256', bytes, 'buffer')
const node = (left: Buffer, right: Buffer) => sha256(Buffer.concat([Buffer.of(1), left, right]))

/** The head of a log over these entries, in their order. */
export async function headOver(entries: AsyncIterable<Buffer> | Iterable<Buffer>): Promise<LogHead> {
  const peaks: Buffer[] = []
  let size = 0
  for await (const entry of entries) {
    let top = sha256(Buffer.concat([Buffer.of(0), entry]))
    for (let n = size; n % 2 === 1; n = (n - 1) / 2) top = node(peaks.pop() as Buffer, top)
    peaks.push(top)
    size++
  }
  const root = peaks.reduceRight((right, left) => node(left, right), peaks.pop() ?? sha256(Buffer.alloc(0)))
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
