import { createPrivateKey, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto'
import type pg from 'pg'
import { type Keyring, wrapping } from '../keys.ts'
import { ed25519, type NoteKey, rawPublic, sm2, verifierKey } from './note.ts'

/** Who signs the log: its name, the raw public key, the key that verifiers take, and what makes the lines of a note. */
export type Signer = Readonly<{ origin: string; public: Buffer; verifier: string; keys: readonly NoteKey[] }>

/** What the log's wrapped secrets are bound to. */
export const logContext = (origin: string) => `log ${origin}`
const der = (key: KeyObject) => key.export({ format: 'der', type: 'pkcs8' })
const keyOf = (bytes: Buffer) => createPrivateKey({ key: bytes, format: 'der', type: 'pkcs8' })

/** A signer of these keys; `second` adds the line of the national profile. */
export function signerOf(origin: string, key: KeyObject, second: KeyObject | null = null): Signer {
  const raw = rawPublic(key)
  const keys = [ed25519(origin, key), ...(second ? [sm2(origin, second)] : [])]
  return { origin, public: raw, verifier: verifierKey(origin, raw), keys }
}

type Row = { origin: string; wrapped: Buffer; second: Buffer | null }

/**
 * Opens the key of this house's log, making it the first time: the name is drawn by chance and says nothing of the office, the secret
 * lies in the database wrapped by the office's ring, so that it comes back with a backup and opens for nobody without the ring.
 * Of several processes that make one at once, one wins. Refuses `keys.cannot-unwrap` under another ring.
 */
export async function openSigner(pool: pg.Pool, keyring: Keyring): Promise<Signer> {
  const row = (await kept(pool)) ?? (await made(pool, keyring))
  const open = async (wrapped: Buffer) => keyOf(await keyring.unwrap(wrapped, logContext(row.origin)))
  return signerOf(row.origin, await open(row.wrapped), row.second ? await open(row.second) : null)
}

const kept = (pool: pg.Pool): Promise<Row | undefined> =>
  asLedger(pool, async (client) => (await client.query('select origin, wrapped, second from ledger_signer')).rows[0])

async function made(pool: pg.Pool, keyring: Keyring): Promise<Row> {
  const origin = `mingcha/${randomBytes(8).toString('hex')}`
  const key = generateKeyPairSync('ed25519').privateKey
  const second = keyring.profile === 'sm' ? generateKeyPairSync('ec', { namedCurve: 'SM2' }).privateKey : null
  const wrap = (one: KeyObject) => keyring.wrap(der(one), logContext(origin))
  return asLedger(pool, async (client) => {
    await client.query('select pg_advisory_xact_lock_shared($1)', [wrapping])
    const values = [origin, rawPublic(key), await wrap(key), second ? await wrap(second) : null]
    await client.query(
      'insert into ledger_signer (origin, public, wrapped, second) values ($1, $2, $3, $4) on conflict do nothing',
      values,
    )
    return (await client.query('select origin, wrapped, second from ledger_signer')).rows[0]
  })
}

/** One transaction under the ledger's hand; any error rolls back. */
export async function asLedger<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  let broken: Error | boolean = false
  try {
    await client.query('begin; set local role mingcha_hand_ledger')
    const result = await work(client)
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch((failure: Error) => {
      broken = failure
    })
    throw error
  } finally {
    client.release(broken)
  }
}
