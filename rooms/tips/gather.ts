import { randomInt } from 'node:crypto'
import pg from 'pg'
import { sql } from 'kysely'
import type { RecordKind, Said } from '../../core/pure/contract.ts'
import type { Day } from '../../core/pure/days.ts'
import type { Clock } from '../../core/server/clock.ts'
import { type Hatless, withoutHat } from '../../core/server/doorway.ts'
import type { House } from '../../core/server/house.ts'
import { tipContinued, tipReceived } from './contract.ts'
import { keepFiling, newTip } from './making.ts'
import type { Tip } from './nouns.ts'
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
  held: boolean
  locator: Buffer
  box: Omit<Filing, 'keySealed'> & { item?: string }
}
type Told = Said<typeof tipReceived> | Said<typeof tipContinued>
type Given = Hatless<'tips'>

/** No room is asked under whose hat: the house itself takes in what lay in the box. */
const house = { person: null, hat: 'house', scope: { standsFor: null } } as const

/** At most so many at once: they and their records are one transaction. */
const most = 150

const mixed = <T>(list: readonly T[]): T[] => shuffled(list, (below) => randomInt(below))

/**
 * Takes in what came on the days before `before`: whole days, shuffled, in one transaction that is also that of their records, so that neither the
 * order of rows, nor the transaction's number, nor the neighbours in the log tell when within its day a tip came (traps 21). Gives how many.
 */
export async function gather({ house: all, pool, clock }: Place, before: Day): Promise<number> {
  let taken = 0
  for (let last = most; last === most; taken += last) {
    last = await withoutHat(all, pool, clock, 'tips', [tipReceived, tipContinued], async (given) => {
      const { tx } = given
      await sql`select pg_advisory_xact_lock(5201319)`.execute(tx as never)
      await keep.holdTeams(tx)
      const rows = (await tx
        .selectFrom('tipsWaiting')
        .selectAll()
        .where('day', '<', before)
        .orderBy('kind', 'desc')
        .orderBy('id')
        .limit(most)
        .execute()) as unknown as Waiting[]
      const record: Told[] = []
      for (const row of mixed(rows.filter(({ kind }) => kind === 'tip'))) record.push(await takeIn(given, row))
      for (const row of mixed(rows.filter(({ kind }) => kind === 'more'))) {
        const said = await continued(given, row)
        if (said) record.push(said)
      }
      const ids = rows.map(({ id }) => id)
      await tx.deleteFrom('tipsWaiting').where('id', 'in', ids).execute()
      return { result: rows.length, by: house, record: mixed(record) as readonly Said<RecordKind>[] }
    })
  }
  return taken
}

async function takeIn({ tx, asRoom, newId }: Given, row: Waiting): Promise<Told> {
  const { box, day } = row
  const page = await tx
    .selectFrom('tipsPage')
    .select(['authority', 'inspection', 'body'])
    .where('id', '=', row.page as string)
    .executeTakeFirstOrThrow()
  const tip = await newTip(tx, asRoom('policies'), {
    ...{ id: newId(), ...page, channel: 'web', against: box.against, named: box.identity !== null },
    ...{ receivedOn: day, receivedBy: null, receivedWith: null, hash: box.hash, state: row.held ? 'held' : 'received' },
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
  await keep.addMessage(tx, { ...message, sealed: row.box.words, outward: '' }, row.box.files, newId)
  return { kind: 'tip.continued', about: tip, facts: { day: row.day } }
}

/** What was deleted of the waiting rows leaves the pages too, and with it the marks of their transactions. As the owner of the table, beside all else. */
export async function sweepWaiting(admin: pg.ClientConfig): Promise<void> {
  const client = new pg.Client(admin)
  await client.connect()
  try {
    await client.query('vacuum mingcha.tips_waiting, mingcha.tips_waiting_key')
  } finally {
    await client.end()
  }
}
