import type pg from 'pg'
import type { Keyring } from '../../core/server/keys.ts'
import { tipKey } from './office-key.ts'
import { keyOfTip, openWords } from './sealing/filing.ts'

type Sealed = { tip: string; number: string; public: string; key: string; sealed: string }

/** Words of tips opened at once; the newest where there are more. */
const most = 5_000

const text = `select t.id as tip, t.number, k.public, k.sealed as key, m.sealed
  from tips_message m join tips_tip t on t.id = m.tip join tips_key k on k.tip = t.id
  where m.inspection = any($1) and k.destroyed_on is null and m.kind in ('first', 'more') order by m.day desc, m.id limit ${most}`

/**
 * What tips about these inspections say, opened in memory to be compared with a text that goes out, for whoever put that on record; it is kept
 * nowhere and shown to nobody. One that does not open is left out. `tips`: how many tips there are.
 */
export async function toldOf(
  pool: pg.Pool,
  keyring: Keyring,
  inspections: readonly string[],
): Promise<{ tips: number; told: { number: string; texts: string[] }[] }> {
  const client = await pool.connect()
  let rows: Sealed[]
  try {
    await client.query('begin read only; set local role mingcha_hand_tips')
    rows = (await client.query<Sealed>(text, [inspections])).rows
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  } finally {
    client.release()
  }
  const office = rows.length === 0 ? undefined : await tipKey(pool, keyring)
  const told = new Map<string, { number: string; texts: string[] }>()
  for (const row of rows) {
    const one = told.get(row.tip) ?? { number: row.number, texts: [] }
    told.set(row.tip, one)
    const words = office && (await wordsOf(office, row))
    if (words) one.texts.push(words)
  }
  return { tips: told.size, told: [...told.values()] }
}

async function wordsOf(office: Parameters<typeof keyOfTip>[0], row: Sealed): Promise<string | null> {
  try {
    return (await openWords(await keyOfTip(office, row.public, row.key), row.sealed)).text
  } catch {
    return null
  }
}
