import pg from 'pg'
import { alone } from '../../core/server/backup.ts'
import {
  aboutRing,
  beginRotation,
  changeSource,
  endRotation,
  inspectionContext,
  type Keyring,
  type KeySource,
  wrapping,
} from '../../core/server/keys.ts'
import { logContext } from '../../core/server/log/signer.ts'
import { lateContext } from '../../rooms/fieldwork/late/receive.ts'
import { tipKeyContext } from '../../rooms/tips/office-key.ts'
import { type Opening, ringOf, sourceOf } from './keyring.ts'
import { cipherIn } from './key-settings.ts'

/** How many wrapped keys there were, and how many of them this run wrapped anew (others an earlier run that was broken off). */
export type Rotated = Readonly<{ keys: number; wrapped: number }>

type Place = Readonly<{ data: string; environment: NodeJS.ProcessEnv }>
type Wanted = Opening & Readonly<{ data: string; admin: pg.ClientConfig; environment: NodeJS.ProcessEnv }>

/**
 * Closes the ring by the same source with the means of today (argon2id, MINGCHA_CIPHER), or by a new passphrase. The keys stay. Refuses what ring and
 * source refuse; a running server goes on, and asks for the new one at its next start.
 */
export async function closeAnew({ data, environment }: Place, from: KeySource, passphrase?: string): Promise<void> {
  const to = passphrase === undefined ? from : ({ from: 'passphrase', passphrase } as const)
  await changeSource(ringOf(data), { from, to, profile: cipherIn(environment) })
}

/** Whether the ring is closed by means of before: scrypt, or another algorithm than the setting names. */
export async function isBehind({ data, environment }: Place): Promise<boolean> {
  const about = await aboutRing(ringOf(data))
  return (
    about?.stretched === 'scrypt' || (about !== undefined && (cipherIn(environment) ?? about.profile) !== about.profile)
  )
}

/** Every column that holds something wrapped by the ring: where it lies, its row, and what it is bound to. */
const places = [
  { table: 'documents_key', row: 'inspection', column: 'wrapped', context: inspectionContext },
  { table: 'tips_office_key', row: 'sole', column: 'wrapped', context: tipKeyContext },
  { table: 'fieldwork_late_content', row: 'late', column: 'wrapped', context: lateContext },
  { table: 'ledger_signer', row: 'origin', column: 'wrapped', context: logContext },
  { table: 'ledger_signer', row: 'origin', column: 'second', context: logContext },
] as const

const piece = 500

/**
 * Puts a new key-encryption key in the place of the old one and wraps every key anew, in pieces, beside a running server or without one. The old
 * one stays in the ring until the last is done, so that broken off at any moment everything still opens; run again, it goes on. Files are not touched:
 * their own keys stay. Refuses `backup.running`, and what the ring and its source refuse (`keys.…`).
 */
export async function rotateKeys({ admin, ...wanted }: Wanted): Promise<Rotated> {
  const ring = ringOf(wanted.data)
  const source = await sourceOf(wanted)
  const guard = await alone(admin)
  try {
    await guard.query("set search_path = mingcha; set lock_timeout = '60s'")
    await guard.query('select pg_advisory_lock($1)', [wrapping])
    const keyring = await beginRotation(ring, source, cipherIn(wanted.environment))
    const done = { keys: 0, wrapped: 0 }
    for (const place of places) {
      const { keys, wrapped } = await wrapAnew(guard, keyring, place)
      done.keys += keys
      done.wrapped += wrapped
    }
    await endRotation(ring, source)
    return done
  } finally {
    await guard.end()
  }
}

async function wrapAnew(client: pg.Client, keyring: Keyring, place: (typeof places)[number]): Promise<Rotated> {
  const { table, row, column, context } = place
  const done = { keys: 0, wrapped: 0 }
  for (let after = ''; ; ) {
    const { rows } = await client.query<{ id: string; box: Buffer }>(
      `select ${row}::text as id, ${column} as box from ${table}
        where ${column} is not null and ${row}::text collate "C" > $1 order by ${row}::text collate "C" limit ${piece}`,
      [after],
    )
    for (const { id, box } of rows) {
      done.keys++
      if (keyring.wraps(box, context(id))) continue
      const anew = await keyring.wrap(await keyring.unwrap(box, context(id)), context(id))
      const change = `update ${table} set ${column} = $3 where ${row}::text = $1 and ${column} = $2`
      done.wrapped += (await client.query(change, [id, box, anew])).rowCount ?? 0
    }
    const last = rows.at(-1)
    if (!last || rows.length < piece) return done
    after = last.id
  }
}
