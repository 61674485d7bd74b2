import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import type { Instant } from '../../pure/days.ts'
import { SEALER } from '../sealer.ts'
import { type Asking, growTree, tilesIn } from './kept.ts'
import { checkpointText, isSignedBy, signedNote } from './note.ts'
import { asLedger, type Signer } from './signer.ts'
import { rootOf } from './tree.ts'

/** A signed head of the log: how many leaves, their root (base64), and the note that says so. */
export type Checkpoint = Readonly<{ size: number; root: string; note: string }>

/** The log in the database does not continue the head that was signed last: something changed what was sealed. */
export class LogBroken extends Error {}

/** The last head; undefined before the first. */
export async function lastCheckpoint(client: Asking): Promise<Checkpoint | undefined> {
  const { rows } = await client.query('select size, root, note from ledger_checkpoint order by size desc limit 1')
  return rows[0] as Checkpoint | undefined
}

/**
 * Signs a head over everything sealed, if there is anything new. Before that it looks whether the leaves below the last head still
 * have the root that was signed: a log that was changed is never signed again, and `LogBroken` says so at every round (traps 18, 19).
 * Does nothing while another process seals. Gives the new head, or null.
 */
export const takeCheckpoint = (pool: pg.Pool, signer: Signer, at: Instant): Promise<Checkpoint | null> =>
  asLedger(pool, async (client) => {
    const { rows: locked } = await client.query(`select pg_try_advisory_xact_lock(${SEALER}) as mine`)
    if (locked[0]?.mine !== true) return null
    const { rows } = await client.query('select coalesce(max(number) + 1, 0) as size from ledger_leaf')
    const size = Number(rows[0]?.size)
    const last = await lastCheckpoint(client)
    if (size === (last?.size ?? 0)) return null
    if (!(await growTree(client, size))) return null
    const tiles = tilesIn(client)
    if (last) await mustContinue(last, size, signer, async (old) => (await rootOf(tiles, old)).toString('base64'))
    const root = await rootOf(tiles, size)
    const note = signedNote(checkpointText(signer.origin, size, root), signer.keys)
    const taken = { size, root: root.toString('base64'), note }
    await client.query(
      `insert into ledger_checkpoint (id, authority, size, root, note, at)
       select $1, authority, $2, $3, $4, $5 from ledger_record where leaf is not null order by leaf desc limit 1`,
      [randomUUID(), taken.size, taken.root, taken.note, at],
    )
    return taken
  })

async function mustContinue(
  last: Checkpoint,
  size: number,
  signer: Signer,
  rootAt: (size: number) => Promise<string>,
): Promise<void> {
  if (!isSignedBy(last.note, signer.origin, signer.public)) throw new LogBroken('the last head is not of our key')
  if (last.note.split('\n').slice(1, 3).join(' ') !== `${last.size} ${last.root}`)
    throw new LogBroken('the last head says something else than its note')
  if (size < last.size) throw new LogBroken(`${last.size - size} leaves are gone`)
  if ((await rootAt(last.size)) !== last.root) throw new LogBroken('what was sealed has changed')
}
