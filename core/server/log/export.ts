import type pg from 'pg'
import { lastCheckpoint } from './checkpoint.ts'
import { verifierKey } from './note.ts'
import { type LogFile, Tiling, tilePath } from './tiles.ts'
import { WIDTH } from './tree.ts'

/** A record as an export tells it: its leaf, its salt, and the canonical bytes that were hashed with it. */
export type ToldRecord = Readonly<{ leaf: number; salt: Buffer; bytes: Buffer }>

/** One record as a line: the canonical bytes stand in it as they are, so that it is JSON and can still be hashed. */
export const recordLine = ({ leaf, salt, bytes }: ToldRecord): string =>
  `{"leaf":${leaf},"salt":"${salt.toString('hex')}","record":${bytes.toString('utf8')}}\n`

/** Where the records of 256 leaves stand. */
export const recordsPath = (block: number): string =>
  `${tilePath('entries', block).replace('tile/entries', 'records')}.jsonl`

/** Which records are told: all, or those whose audience a hat is in, also of one inspection alone. The tree is always whole. */
export type Told = Readonly<{ hat?: string | undefined; inspection?: string | undefined }>

/**
 * Writes out the log as it is below its last head, in one snapshot: `checkpoint`, `key`, all tiles and entries, and the records told.
 * What the database holds is written as it is, also where it does not fit the head: that is what verifying is for. Gives the number of
 * leaves and of records told; 0 leaves when there is no head yet.
 */
export async function exportLog(
  pool: pg.Pool,
  told: Told,
  put: (file: LogFile) => Promise<void>,
): Promise<{ leaves: number; records: number }> {
  const client = await pool.connect()
  try {
    await client.query('begin isolation level repeatable read read only; set local role mingcha_hand_ledger')
    const head = await lastCheckpoint(client)
    if (!head) return { leaves: 0, records: 0 }
    await put(['checkpoint', Buffer.from(head.note)])
    const { rows } = await client.query('select origin, public from ledger_signer')
    await put(['key', Buffer.from(`${verifierKey(rows[0].origin, rows[0].public)}\n`)])
    await putTiles(client, head.size, put)
    return { leaves: head.size, records: await putRecords(client, head.size, told, put) }
  } finally {
    await client.query('rollback').finally(() => client.release())
  }
}

type Put = (file: LogFile) => Promise<void>

/** Leaves asked for at once. */
const STEP = WIDTH * 40

async function putTiles(client: pg.ClientBase, size: number, put: Put): Promise<void> {
  const tiling = new Tiling()
  for (let from = 0; from < size; from += STEP) {
    const { rows } = await client.query(
      'select entry from ledger_leaf where number >= $1 and number < $2 order by number',
      [from, Math.min(size, from + STEP)],
    )
    for (const row of rows) for (const file of tiling.add(row.entry)) await put(file)
  }
  for (const file of tiling.end()) await put(file)
}

async function putRecords(client: pg.ClientBase, size: number, told: Told, put: Put): Promise<number> {
  let count = 0
  for (let from = 0; from < size; from += STEP) {
    const { rows } = await client.query<ToldRecord>(
      `select leaf, salt, bytes from ledger_record where leaf >= $1 and leaf < $2
         and ($3::text is null or $3 = any (audience)) and ($4::uuid is null or inspection = $4) order by leaf`,
      [from, Math.min(size, from + STEP), told.hat ?? null, told.inspection ?? null],
    )
    count += rows.length
    for (let block = from; block < from + STEP; block += WIDTH) {
      const mine = rows.filter(({ leaf }) => leaf >= block && leaf < block + WIDTH)
      if (mine.length > 0) await put([recordsPath(block / WIDTH), Buffer.from(mine.map(recordLine).join(''))])
    }
  }
  return count
}
