import type pg from 'pg'
import { type Keyring, wrapping } from '../../core/server/keys.ts'
import { type KeyPair, newPair } from './sealing/box.ts'

/** What the office's key for tips is bound to where it is wrapped. */
export const tipKeyContext = (): string => 'tips'

type Row = { public: Buffer; wrapped: Buffer }

/** One transaction under the hand of this room. */
async function asTips<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    await client.query('begin; set local role mingcha_hand_tips')
    const result = await work(client)
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  } finally {
    client.release()
  }
}

const kept = (client: pg.PoolClient) => client.query<Row>('select public, wrapped from tips_office_key')

/** Makes the key that tips are sealed to, once; its secret part lies wrapped by the office's ring. Done at every start. */
export async function ensureTipKey(pool: pg.Pool, keyring: Keyring): Promise<void> {
  await asTips(pool, async (client) => {
    if ((await kept(client)).rowCount === 1) return
    await client.query('select pg_advisory_xact_lock_shared($1)', [wrapping])
    const pair = await newPair()
    const wrapped = await keyring.wrap(Buffer.from(pair.secret), tipKeyContext())
    const values = [Buffer.from(pair.public), wrapped]
    await client.query('insert into tips_office_key (public, wrapped) values ($1, $2) on conflict do nothing', values)
  })
}

/** The office's key, opened by the ring; undefined before `ensureTipKey`. */
export async function tipKey(pool: pg.Pool, keyring: Keyring): Promise<KeyPair | undefined> {
  const row = await asTips(pool, async (client) => (await kept(client)).rows[0])
  if (!row) return undefined
  const secret = await keyring.unwrap(row.wrapped, tipKeyContext())
  return { public: new Uint8Array(row.public), secret: new Uint8Array(secret) }
}
