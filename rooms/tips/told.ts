import { createHash } from 'node:crypto'
import type pg from 'pg'
import type { Keyring } from '../../core/server/keys.ts'
import type { Reader } from '../../core/server/tables.ts'
import { tipKey } from './office-key.ts'
import { keyOfTip, openWords } from './sealing/filing.ts'

/** What tips say now: messages, those of one tip together, and a fingerprint of which they are. */
export type Telling = Readonly<{ messages: readonly Readonly<{ tip: string; id: string }>[]; fingerprint: string }>

/** A tip as it is compared with a text: its number and what was said. */
export type Told = Readonly<{ tip: string; number: string; texts: readonly string[] }>

/** So many tips are opened at once. */
const atOnce = 20

/**
 * Which messages about these inspections can be compared with a text: what came from outside, of tips whose key was not destroyed. Read as tips does; whoever
 * asks whether a text was compared with all there is asks this too, so that both speak of the same.
 */
export async function tellingOf(tips: Reader, inspections: readonly string[]): Promise<Telling> {
  const messages = await tips
    .selectFrom('tipsMessage as m')
    .innerJoin('tipsKey as k', 'k.tip', 'm.tip')
    .select(['m.tip', 'm.id'])
    .where('m.inspection', 'in', inspections)
    .where('m.kind', 'in', ['first', 'more'])
    .where('k.destroyedOn', 'is', null)
    .orderBy('m.tip')
    .orderBy('m.id')
    .execute()
  const ids = messages.map(({ id }) => id).join('\n')
  return { messages, fingerprint: createHash('sha256').update(ids).digest('hex') }
}

/**
 * Opens what tips say in memory, one tip after the other, to be compared with a text that goes out, for whoever put that on record; it is kept nowhere and
 * shown to nobody. A message that does not open is left out; there is no most: what is held at once are a few tips.
 */
export async function* toldBy(pool: pg.Pool, keyring: Keyring, { messages }: Telling): AsyncGenerator<Told> {
  if (messages.length === 0) return
  const office = await tipKey(pool, keyring)
  if (!office) return
  const tips = [...new Set(messages.map(({ tip }) => tip))]
  const wanted = Map.groupBy(messages, ({ tip }) => tip)
  for (let from = 0; from < tips.length; from += atOnce) {
    const some = tips.slice(from, from + atOnce)
    const ids = some.flatMap((tip) => (wanted.get(tip) ?? []).map(({ id }) => id))
    for (const [tip, rows] of Map.groupBy(await sealed(pool, ids), ({ tip: id }) => id)) {
      const texts = await Promise.all(rows.map((row) => wordsOf(office, row)))
      yield { tip, number: rows[0]?.number ?? '', texts: texts.filter((text) => text !== null) }
    }
  }
}

type Sealed = { tip: string; number: string; public: string; key: string; sealed: string }

const text = `select t.id as tip, t.number, k.public, k.sealed as key, m.sealed
  from tips_message m join tips_tip t on t.id = m.tip join tips_key k on k.tip = t.id
  where m.id = any($1) and k.destroyed_on is null order by m.day, m.id`

async function sealed(pool: pg.Pool, ids: readonly string[]): Promise<Sealed[]> {
  const client = await pool.connect()
  try {
    await client.query('begin read only; set local role mingcha_hand_tips')
    const { rows } = await client.query<Sealed>(text, [ids])
    await client.query('commit')
    return rows
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  } finally {
    client.release()
  }
}

async function wordsOf(office: Parameters<typeof keyOfTip>[0], row: Sealed): Promise<string | null> {
  try {
    return (await openWords(await keyOfTip(office, row.public, row.key), row.sealed)).text
  } catch {
    return null
  }
}
