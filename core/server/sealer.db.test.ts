import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { aHouse, passwords } from '../test/as.ts'
import { openPool } from './db.ts'
import { sealAll } from '../test/sealed.ts'
import { keepSealing, seal } from './sealer.ts'

const town = await aHouse('ledger')
afterAll(() => town.close())

type Sealed = { leaf: number | null; number: number | null; xid: string; id: string; same: boolean }

/** Records with the leaves they were given, in the order of their numbers. */
const log = async (): Promise<Sealed[]> =>
  (
    await town.above.query(`select r.leaf, l.number, r.xid::text as xid, r.id, r.entry = l.entry as same
    from ledger_record r full join ledger_leaf l on l.number = r.leaf order by r.leaf nulls last`)
  ).rows

/** Every record has one leaf, from 0 on without a gap, of its own entry. */
function expectWhole(sealed: readonly Sealed[]): void {
  expect(sealed.map(({ leaf }) => leaf)).toEqual(sealed.map((_, n) => n))
  expect(sealed.filter(({ number, leaf, same }) => number !== leaf || !same)).toEqual([])
}

const orderOf = (list: readonly Sealed[]) =>
  list
    .toSorted((a, b) => (BigInt(a.xid) < BigInt(b.xid) ? -1 : BigInt(a.xid) > BigInt(b.xid) ? 1 : a.id < b.id ? -1 : 1))
    .map(({ id }) => id)

const idle = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

test('eight who write while two seal: every record gets one number, none is left out, and none comes before an earlier one', async () => {
  const writers = openPool({ ...town.database, user: 'mingcha', password: passwords.mingcha }, 12)
  const going = { on: true }
  const office = { ...town, pool: writers }
  const { perform } = await import('./doorway.ts')
  const add = town.house.actions.get('addPerson')
  if (!add) throw new Error('no addPerson')
  const write = async (): Promise<number> => {
    let count = 0
    for (; going.on; count++) {
      const input = { id: randomUUID(), name: '并发', title: '', homeUnit: null }
      await perform(office.house, writers, town.clock, add, {
        wearer: { person: town.office, hat: 'office' },
        input,
        key: randomUUID(),
      })
    }
    return count
  }
  const sealing = async (): Promise<number> => {
    let rounds = 0
    for (; going.on; rounds++) {
      await seal(town.pool, 7)
      await idle(1)
    }
    return rounds
  }
  const work = Promise.all([Promise.all(Array.from({ length: 8 }, write)), Promise.all([sealing(), sealing()])])
  await idle(3_000)
  const midway = await log()
  going.on = false
  const [written, rounds] = await work
  await writers.end()
  await sealAll(town.pool)
  const sealed = await log()
  expectWhole(sealed)
  const total = written.reduce((sum, n) => sum + n, 0)
  expect(sealed.length).toBeGreaterThanOrEqual(total)
  expect(total).toBeGreaterThan(200)
  expect(Math.min(...rounds)).toBeGreaterThan(20)
  expect(sealed.map(({ id }) => id)).toEqual(orderOf(sealed))
  // What was numbered once keeps its number.
  const then = midway.filter(({ leaf }) => leaf !== null)
  expect(then.length).toBeGreaterThan(0)
  expect(then.map(({ id }) => id)).toEqual(sealed.slice(0, then.length).map(({ id }) => id))
})

test('a record is not sealed while an older transaction still writes, for it could still say something earlier', async () => {
  await sealAll(town.pool)
  const before = (await log()).length
  const slow = await town.above.connect()
  await slow.query('begin; select pg_current_xact_id()')
  try {
    await town.someone()
    expect(await seal(town.pool)).toBe(0)
    expect((await log()).filter(({ leaf }) => leaf === null)).toHaveLength(1)
  } finally {
    await slow.query('rollback')
    slow.release()
  }
  await sealAll(town.pool)
  expectWhole(await log())
  expect(await log()).toHaveLength(before + 1)
})

test('transactions are compared as numbers: the ninety-ninth comes before the thousandth', async () => {
  await sealAll(town.pool)
  const [late, early] = [await town.someone(), await town.someone()]
  await town.above.query(`update ledger_record set xid = '99' where about = $1`, [early])
  await sealAll(town.pool)
  const { rows } = await town.above.query(`select about from ledger_record where about in ($1, $2) order by leaf`, [
    late,
    early,
  ])
  expect(rows.map(({ about }) => about)).toEqual([early, late])
})

test('one seals at a time; a failure is told, and sealing goes on', async () => {
  await town.someone()
  const other = await town.above.connect()
  await other.query('begin; select pg_advisory_xact_lock(520131418)')
  expect(await seal(town.pool)).toBe(0)
  await other.query('rollback')
  other.release()
  const lines: string[] = []
  const connect = town.pool.connect.bind(town.pool)
  let refuse = true
  const flaky = { connect: () => (refuse ? Promise.reject(new Error('no connection')) : connect()) } as never
  const sealing = keepSealing(flaky, (line) => lines.push(line))
  while (lines.length === 0) await idle(20)
  refuse = false
  while ((await log()).some(({ leaf }) => leaf === null)) await idle(20)
  await sealing.stop()
  expect(lines[0]).toBe('sealing: no connection')
  expectWhole(await log())
})

test('acts never wait for the sealer: they go on while it holds its lock, its leaves and the rows it numbers', async () => {
  await town.someone()
  const sealer = await town.above.connect()
  await sealer.query('begin; select pg_advisory_xact_lock(520131418)')
  const held = await sealer.query(`
    with next as (
      select id, entry, (select coalesce(max(number), -1) from ledger_leaf) + row_number() over (order by xid, id) as number
      from ledger_record where leaf is null
    ), leaves as (insert into ledger_leaf (number, entry) select number, entry from next)
    update ledger_record r set leaf = next.number from next where r.id = next.id`)
  try {
    expect(held.rowCount).toBeGreaterThan(0)
    // One that waited would be refused after ten seconds (lock_timeout), and the sealer never ends in this test.
    const done = await Promise.all(Array.from({ length: 20 }, () => town.someone()))
    expect(new Set(done).size).toBe(20)
  } finally {
    await sealer.query('rollback')
    sealer.release()
  }
  await sealAll(town.pool)
  expectWhole(await log())
})
