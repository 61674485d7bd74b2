import { once } from 'node:events'
import { Readable } from 'node:stream'
import type pg from 'pg'

/** The part of pg's connection that COPY needs; @types/pg does not describe it. */
type Line = {
  query(text: string): void
  sendCopyFromChunk(bytes: Buffer): void
  endCopyFrom(): void
  sendCopyFail(reason: string): void
  stream: { pause(): void; resume(): void; writableNeedDrain: boolean } & NodeJS.EventEmitter
}

const batch = 128 * 1024

/**
 * `copy … to stdout` as a stream of bytes in pieces of about 128 KiB. `eachRow` sees every row (with its newline) as it comes; the buffer is
 * the driver's own and good only during the call. The connection rests while nobody reads.
 */
export function copyOut(client: pg.ClientBase, text: string, eachRow: (row: Buffer) => void): Readable {
  let line: Line | undefined
  let held = Buffer.allocUnsafe(batch)
  let size = 0
  const rows = new Readable({ read: () => line?.stream.resume() })
  const give = (piece: Buffer) => {
    if (!rows.push(piece)) line?.stream.pause()
  }
  const flush = () => {
    if (size === 0) return
    const piece = held.subarray(0, size)
    held = Buffer.allocUnsafe(batch)
    size = 0
    give(piece)
  }
  const query = {
    submit(connection: Line) {
      line = connection
      line.query(text)
    },
    handleCopyData({ chunk }: { chunk: Buffer }) {
      eachRow(chunk)
      if (size + chunk.length > batch) flush()
      if (chunk.length > batch) give(Buffer.from(chunk))
      else size += chunk.copy(held, size)
    },
    handleCommandComplete: flush,
    handleError(error: Error) {
      rows.destroy(error)
    },
    handleReadyForQuery() {
      rows.push(null)
      // Nobody asks for more after the end; a connection left resting would never hear an answer again.
      line?.stream.resume()
    },
  }
  client.query(query as unknown as pg.Submittable)
  return rows
}

/** `copy … from stdin`: sends everything `source` gives and gives the number of rows that PostgreSQL took. */
export function copyIn(client: pg.ClientBase, text: string, source: AsyncIterable<Uint8Array>): Promise<number> {
  return new Promise((done, fail) => {
    let failed: Error | undefined
    let count = 0
    const send = async (line: Line) => {
      try {
        for await (const piece of source) {
          if (failed) return
          line.sendCopyFromChunk(Buffer.from(piece))
          if (line.stream.writableNeedDrain) await once(line.stream, 'drain')
        }
        line.endCopyFrom()
      } catch (error) {
        failed ??= error as Error
        line.sendCopyFail('the source broke off')
      }
    }
    const query = {
      submit: (line: Line) => line.query(text),
      handleCopyInResponse: (line: Line) => void send(line),
      handleCommandComplete({ text: said }: { text: string }) {
        count = Number(said.split(' ').at(-1))
      },
      handleError(error: Error) {
        failed ??= error
        fail(failed)
      },
      handleReadyForQuery: () => (failed ? fail(failed) : done(count)),
    }
    client.query(query as unknown as pg.Submittable)
  })
}
