import { generateKeyPairSync, randomUUID } from 'node:crypto'
import type pg from 'pg'
import { perform } from '../core/server/doorway.ts'
import { takeCheckpoint } from '../core/server/log/checkpoint.ts'
import { signerOf } from '../core/server/log/signer.ts'
import { seal } from '../core/server/sealer.ts'
import type { Ground } from './ground.ts'
import { bare, byRatio, medianOf, type Result, timed } from './measure.ts'

/** Records not sealed yet, without their acts, past every wall. */
export const manyRecords = (above: pg.Pool, authority: string, count: number) =>
  above.query(
    `insert into mingcha.ledger_record (id, at, kind, noun, about, hat, authority, audience, bytes, salt, entry)
     select id, '2026-11-20', 'person.added', 'person', id, 'office', $1, '{office}', bytes, uuid_send(id), sha256(uuid_send(id) || bytes)
     from (select gen_random_uuid() as id, convert_to('{"facts":{},"n":' || n || '}', 'UTF8') as bytes from generate_series(1, $2::int) n) one`,
    [authority, count],
  )

const BACKLOG = 100_000
const A_SECOND = 300

/** How fast the sealer is, and what acts notice of it. */
export async function sealing(ground: Ground): Promise<Result[]> {
  const { pool, above, authority, clock } = ground
  const signer = signerOf('mingcha/bench', generateKeyPairSync('ed25519').privateKey)
  const round = async () => {
    const sealed = await seal(pool)
    await takeCheckpoint(pool, signer, clock.now())
    return sealed
  }
  const drain = async () => {
    while ((await round()) > 0);
  }
  await drain()
  const rounds: number[] = []
  for (let n = 0; n < 20; n++) {
    await manyRecords(above, authority, A_SECOND)
    rounds.push(await timed(round))
  }
  await manyRecords(above, authority, BACKLOG)
  const all = await timed(drain)
  const one = medianOf(rounds)
  const quiet = await acts(ground, async () => undefined)
  const busy = await acts(ground, async () => {
    await manyRecords(above, authority, 2_000)
    await round()
  })
  return [
    {
      ...bare(`a second of 200 acts (${A_SECOND} records) sealed under a new head`, 'ms', one),
      aim: '≤ 1000 ms',
      met: one <= 1_000,
    },
    bare(`1,000 records of a backlog of ${BACKLOG}`, 'ms', (all * 1_000) / BACKLOG),
    byRatio('an act alone → while 2,000 records a round are written and sealed without rest (p50)', quiet, busy, null),
  ]
}

/** The median time of an act while something else goes on. */
async function acts({ house, pool, clock, wears }: Ground, other: () => Promise<void>): Promise<number> {
  const add = house.actions.get('addPerson')
  if (!add) throw new Error('no addPerson')
  const going = { on: true }
  const beside = (async () => {
    while (going.on) await other().then(() => new Promise((resolve) => setTimeout(resolve, 5)))
  })()
  const times: number[] = []
  for (let n = 0; n < 150; n++) {
    const input = { id: randomUUID(), name: '测速', title: '', homeUnit: null }
    times.push(await timed(() => perform(house, pool, clock, add, { wearer: wears.office, input, key: randomUUID() })))
  }
  going.on = false
  await beside
  return medianOf(times)
}
