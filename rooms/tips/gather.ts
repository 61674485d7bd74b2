import { randomInt } from 'node:crypto'
import pg from 'pg'
import { sql } from 'kysely'
import type { RecordKind, Said } from '../../core/pure/contract.ts'
import type { Day } from '../../core/pure/days.ts'
import type { Clock } from '../../core/server/clock.ts'
import { type Hatless, withoutHat } from '../../core/server/doorway.ts'
import type { House } from '../../core/server/house.ts'
import { nightEvened, tipContinued, tipReceived } from './contract.ts'
import { keepFiling, newTip } from './making.ts'
import type { Tip } from './nouns.ts'
import { houseGate, isHeld } from './rules/flood.ts'
import { shuffled } from './rules/shuffle.ts'
import type { Filing } from './sealing/filing.ts'
import { sittingIn } from './sitting.ts'
import * as keep from './store.ts'

type Place = Readonly<{ house: House; pool: pg.Pool; clock: Clock }>
type Waiting = {
  id: string
  kind: 'tip' | 'more'
  day: Day
  page: string | null
  proven: boolean
  locator: Buffer
  box: Omit<Filing, 'keySealed'> & { item?: string; filesLeft?: number }
}
type Told = Said<typeof tipReceived> | Said<typeof tipContinued>
type Even = Said<typeof nightEvened>
type Given = Hatless<'tips'>

/** No room is asked under whose hat: the house itself takes in what lay in the box. */
const house = { person: null, hat: 'house', scope: { standsFor: null } } as const

/**
 * At most so many at once, and so many bytes (or a single one that is larger): they and their records are one transaction, held in memory. So many records
 * each batch writes, were there nothing to take in: the log grows by the same every night, and its head counts nothing (0099).
 */
const most = 64
const mostBytes = 64 * 1024 * 1024

const mixed = <T>(list: readonly T[]): T[] => shuffled(list, (below) => randomInt(below))

/**
 * Takes in what came on the days before `before`: whole days, shuffled, in one transaction that is also that of their records, so that neither the
 * order of rows, nor the transaction's number, nor the neighbours in the log tell when within its day a tip came (traps 21), nor does the length of the log tell
 * how many came. Gives how many.
 */
export async function gather({ house: all, pool, clock }: Place, before: Day): Promise<number> {
  let taken = 0
  for (let left = true; left; ) {
    const batch = await withoutHat(
      all,
      pool,
      clock,
      'tips',
      [tipReceived, tipContinued, nightEvened],
      async (given) => {
        const { tx } = given
        await sql`select pg_advisory_xact_lock(5201319)`.execute(tx as never)
        await keep.holdTeams(tx)
        const rows = await nextBatch(tx, before)
        const record: Told[] = []
        const held = await floods(tx, rows)
        for (const row of mixed(rows.filter(({ kind }) => kind === 'tip')))
          record.push(await takeIn(given, row, held(row)))
        for (const row of mixed(rows.filter(({ kind }) => kind === 'more'))) {
          const said = await continued(given, row)
          if (said) record.push(said)
        }
        const ids = rows.map(({ id }) => id)
        if (ids.length > 0) await tx.deleteFrom('tipsWaiting').where('id', 'in', ids).execute()
        const waits = await tx.selectFrom('tipsWaiting').select('id').where('day', '<', before).limit(1).execute()
        const all = mixed<Told | Even>([...record, ...(await evened(given, record.length))])
        return {
          result: { n: rows.length, left: waits.length > 0 },
          by: house,
          record: all as readonly Said<RecordKind>[],
        }
      },
    )
    taken += batch.n
    left = batch.left
  }
  return taken
}

/** Records that say nothing, so many that a batch always writes the same; none before there ever was a public page. */
async function evened({ tx }: Given, written: number): Promise<Even[]> {
  const page = await tx.selectFrom('tipsPage').selectAll().orderBy('id').limit(1).executeTakeFirst()
  if (!page) return []
  const { id, authority } = page
  return Array.from({ length: most - written }, () => ({
    ...{ kind: 'night.evened', about: { id, authority, version: 1 }, facts: {} },
  }))
}

/** What is taken in next: tips before what was added to them, by ids that were drawn anew, until there are enough or they weigh enough. */
async function nextBatch(tx: keep.Hand, before: Day): Promise<Waiting[]> {
  const waiting = await tx
    .selectFrom('tipsWaiting')
    .select(['id', sql<number>`pg_column_size(box)`.as('size')])
    .where('day', '<', before)
    .orderBy('kind', 'desc')
    .orderBy('id')
    .limit(most)
    .execute()
  let bytes = 0
  const chosen = waiting.filter(({ size }, n) => {
    bytes += size
    return n === 0 || bytes <= mostBytes
  })
  if (chosen.length === 0) return []
  const ids = chosen.map(({ id }) => id)
  return (await tx.selectFrom('tipsWaiting').selectAll().where('id', 'in', ids).execute()) as unknown as Waiting[]
}

/** Whether a tip is held, by how many came on its day: those that wait still and those that batches before this one took in. */
async function floods(tx: keep.Hand, rows: readonly Waiting[]): Promise<(row: Waiting) => boolean> {
  const gate = (await tx.selectFrom('tipsGate').select(['floodAt', 'most']).executeTakeFirst()) ?? houseGate
  const came = new Map<Day, number>()
  const n = sql<number>`count(*)::int`.as('n')
  for (const day of new Set(rows.map((row) => row.day))) {
    const waits = tx.selectFrom('tipsWaiting').select(n).where('day', '=', day).where('kind', '=', 'tip')
    const taken = tx.selectFrom('tipsTip').select(n).where('receivedOn', '=', day).where('channel', '=', 'web')
    const counts = [await waits.executeTakeFirstOrThrow(), await taken.executeTakeFirstOrThrow()]
    came.set(
      day,
      counts.reduce((sum, one) => sum + one.n, 0),
    )
  }
  return ({ proven, day }) => isHeld({ proven, cameThatDay: came.get(day) ?? 0 }, gate)
}

async function takeIn({ tx, asRoom, newId }: Given, row: Waiting, held: boolean): Promise<Told> {
  const { box, day } = row
  const page = await tx
    .selectFrom('tipsPage')
    .select(['authority', 'inspection', 'body'])
    .where('id', '=', row.page as string)
    .executeTakeFirstOrThrow()
  const tip = await newTip(tx, asRoom('policies'), {
    ...{ id: newId(), ...page, channel: 'web', against: box.against, named: box.identity !== null },
    ...{ receivedOn: day, receivedBy: null, receivedWith: null, hash: box.hash, state: held ? 'held' : 'received' },
    item: box.item ?? '',
    aboutPersons: await sittingIn(asRoom('teams'), { against: box.against, inspection: page.inspection }),
  })
  await keepFiling(tx, tip, box, await keep.takeWaitingKey(tx, box.key), row.locator, newId)
  return { kind: 'tip.received', about: tip, facts: { hash: tip.hash, day } }
}

/** What a bearer added. One whose tip nobody knows cannot have been put, and is dropped. */
async function continued({ tx, newId }: Given, row: Waiting): Promise<Told | undefined> {
  const tip = (await tx
    .selectFrom('tipsReceipt')
    .innerJoin('tipsTip', 'tipsTip.id', 'tipsReceipt.tip')
    .selectAll('tipsTip')
    .where('tipsReceipt.locator', '=', row.locator)
    .executeTakeFirst()) as Tip | undefined
  if (!tip) return undefined
  const { authority, inspection } = tip
  const message = { id: newId(), authority, inspection, tip: tip.id, kind: 'more' as const, day: row.day, by: null }
  const { words, files, filesLeft = 0 } = row.box
  await keep.addMessage(tx, { ...message, sealed: words, outward: '', filesLeft }, files, newId)
  return { kind: 'tip.continued', about: tip, facts: { day: row.day } }
}

/** So many waiting rows, and as many bytes of what they hold, are written anew each hour. */
const hourly = { rows: 4_096, bytes: 128 * 1024 * 1024 } as const

/**
 * What was deleted of the waiting rows leaves the pages too, and with it the marks of their transactions. `stirs`: what waits is written anew before,
 * large attachments too, so that until the night their marks tell the hour at most. As the owner of the table, beside all else.
 */
export async function sweepWaiting(admin: pg.ClientConfig, stirs = false): Promise<void> {
  const client = new pg.Client(admin)
  await client.connect()
  try {
    if (stirs) await client.query('select mingcha.stir_tips($1, $2)', [hourly.rows, hourly.bytes])
    await client.query('vacuum mingcha.tips_waiting, mingcha.tips_waiting_key')
  } finally {
    await client.end()
  }
}
