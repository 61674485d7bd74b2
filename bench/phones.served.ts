import { randomUUID } from 'node:crypto'
import { open, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import pg from 'pg'
import type { Orders } from './upload.served.ts'

/**
 * The plain baseline: takes a record and its photo in one request, writes the one into a table and the other to the disk, synced, and knows nothing of
 * sessions, walls, records, keys, pieces or of what is in the photo.
 */
process.on('message', (orders: Orders) => void serve(orders))

async function serve({ database, root }: Orders): Promise<void> {
  const pool = new pg.Pool({ ...database, max: 10 })
  await pool.query(
    'create table if not exists plain_record (id uuid primary key, said jsonb not null, photo text not null)',
  )
  const server = createServer((request, reply) => {
    const pieces: Buffer[] = []
    request.on('data', (piece: Buffer) => void pieces.push(piece))
    request.on('end', () => {
      const whole = Buffer.concat(pieces)
      const end = whole.indexOf(0)
      void kept(whole.subarray(0, end).toString(), whole.subarray(end + 1)).then(
        () => reply.writeHead(200).end('{}'),
        () => reply.writeHead(500).end('{}'),
      )
    })
  })
  const kept = async (said: string, photo: Buffer) => {
    const path = join(root, randomUUID())
    const file = await open(path, 'w')
    await file.write(photo)
    await file.sync()
    await file.close()
    await pool.query('insert into plain_record values ($1, $2, $3)', [randomUUID(), said, path])
    await rm(path)
  }
  server.listen(0, '127.0.0.1', () => {
    const at = server.address()
    process.send?.({ port: typeof at === 'object' && at ? at.port : 0 })
  })
}
