import { randomBytes } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Day } from '../../core/pure/days.ts'
import { atTheBox } from './fixture.ts'
import { gather, sweepWaiting } from './gather.ts'
import { fromBase64 } from './sealing/bytes.ts'
import { sealTip, sealWords } from './sealing/filing.ts'
import { bearerOf, newReceipt } from './sealing/receipt.ts'

let box: Awaited<ReturnType<typeof atTheBox>>
beforeAll(async () => {
  box = await atTheBox()
})
afterAll(() => box?.leave())

const later = '2999-01-01' as Day
const asked = async (text: string, values: readonly unknown[] = []) =>
  (await box.town.above.query(text, [...values])).rows
const textFile = (bytes: number) => ({ kind: 'txt', bytes: Buffer.from(randomBytes(bytes).toString('hex')) }) as const
const answersOf = async (receipt: string) => box.call('answers', (await bearerOf(receipt)).locator)
afterEach(() => gather(box.town, later))

describe('what one sends says nothing of what others sent', () => {
  test('form and answer are the same below, at and above the thresholds, and so is what the receipt finds the next day', async () => {
    await asked('update tips_gate set flood_at = 3, most = 5')
    const before = JSON.stringify(await box.call('pages'))
    const mine: Awaited<ReturnType<typeof box.put>>[] = []
    for (let n = 0; n < 7; n++) {
      mine.push(await box.put(`来件 ${n}。`, { proven: n % 2 === 0 }))
      expect(JSON.stringify(await box.call('pages'))).toBe(before)
    }
    expect(new Set(mine.map(({ told }) => told))).toEqual(new Set(['kept']))
    const states = async () => new Set(await Promise.all(mine.map(async (one) => (await answersOf(one.receipt)).state)))
    expect(await states()).toEqual(new Set(['waiting']))
    await gather(box.town, later)
    expect((await box.office.asks('tips', { state: 'held' })).count).toBe(7)
    expect(await states()).toEqual(new Set(['received']))
    await asked('update tips_gate set flood_at = 200, most = 2000')
  })

  test('the bounds on what a day may weigh lie where nobody outside knows, another place each day', async () => {
    const bounds = (
      await asked(`select mingcha.drawn_bound(1000000, n::text)::int as at from generate_series(1, 200) n`)
    ).map(({ at }) => at as number)
    expect(bounds.every((at) => at >= 500_000 && at <= 1_000_000)).toBe(true)
    expect(new Set(bounds).size).toBeGreaterThan(190)
    await expect(box.outside.query('select mingcha.drawn_bound(1, $1)', ['files'])).rejects.toThrow(/permission denied/)
  })
})

describe('what waits', () => {
  /** What the database writes ahead for a tip, in bytes, as the plan of that one statement counts it. */
  async function written(text: string, bytes = 0): Promise<number> {
    const said = { against: 'unit', text, files: bytes === 0 ? [] : [textFile(bytes)] } as const
    const filing = await sealTip(said, null, newReceipt(), box.recipients)
    const [row] = (
      await box.outside.query('explain (analyze, wal, format json) select outside.put_tip($1)', [
        JSON.stringify({ ...filing, page: box.slug, proven: false }),
      ])
    ).rows
    return row['QUERY PLAN'][0].Plan['WAL Bytes']
  }
  const toast = async () =>
    (
      await asked(
        `select reltoastrelid::regclass::text as name from pg_class where oid = 'mingcha.tips_waiting'::regclass`,
      )
    )[0].name
  const marksOfBoxes = async () => asked(`select distinct xmin::text as mark from ${await toast()}`)

  test('is written about once: beside large tips a short one costs no more than it does without, and all rows bear one mark', async () => {
    const large = 1_200_000
    // Sealed and in base64 a third more; once for itself, not for what waits besides.
    for (const n of [1, 2, 3]) expect(await written(`大件${n}。`, large / 2)).toBeLessThan(large * 1.6)
    for (const n of [1, 2, 3]) expect(await written(`短件${n}。`)).toBeLessThan(512 * 1024)
    const marks = await asked(
      'select xmin::text as mark from tips_waiting union select xmin::text from tips_waiting_key',
    )
    expect(marks).toHaveLength(1)
    // Short ones are written anew with it, so that outside their rows, too, they bear that mark; each hour all do.
    expect((await marksOfBoxes()).length).toBeLessThanOrEqual(4)
    await sweepWaiting(box.town.database, true)
    expect(await marksOfBoxes()).toHaveLength(1)
  })

  test('lies in another order than it came, rows that were not written anew too', async () => {
    const client = await box.outside.connect()
    await client.query('select setseed(0.42)')
    client.release()
    for (let n = 0; n < 6; n++) await box.put(`第 ${n} 件。`, { files: [textFile(150_000 + n)] })
    const sizes = (await asked(`select (box -> 'files' -> 0 ->> 'size')::int as size from tips_waiting`)).map(
      ({ size }) => size,
    )
    const came = [...sizes].sort((a, b) => a - b)
    expect(sizes).not.toEqual(came)
    expect(sizes).not.toEqual(came.reverse())
  })
})

describe('when too much comes in a day', () => {
  /** The bound that a function of the database draws, put low for as long as something is done. */
  async function bounded(at: string, does: () => Promise<void>): Promise<void> {
    const [{ was }] = (await asked(`select pg_get_functiondef('mingcha.drawn_bound'::regproc) as was`)) as [
      { was: string },
    ]
    await asked(`create or replace function mingcha.drawn_bound(largest bigint, of_what text) returns bigint language sql stable
      set search_path = mingcha, pg_temp as $$ select (${at})::bigint $$`)
    try {
      await does()
    } finally {
      await asked(was)
    }
  }

  test('words are taken and attachments that proved nothing are not; the sender is told so the next day, and brings them then', async () => {
    const sent: Awaited<ReturnType<typeof box.put>>[] = []
    await bounded(`case of_what when 'files' then 10000 else 1e12 end`, async () => {
      await box.put('先来一件，附一张大的。', { files: [textFile(20_000)] })
      sent.push(await box.put('没有证明。', { files: [textFile(500), textFile(600)] }))
      sent.push(await box.put('证明过。', { files: [textFile(500)], proven: true }))
    })
    const [bare, whole] = sent as [(typeof sent)[0], (typeof sent)[0]]
    expect([bare.told, whole.told]).toEqual(['kept', 'kept'])
    expect((await answersOf(bare.receipt)).filesLeft).toBe(0)
    await gather(box.town, later)
    expect([(await answersOf(bare.receipt)).filesLeft, (await answersOf(whole.receipt)).filesLeft]).toEqual([2, 0])
    const kept = await asked(
      `select t.hash, m.files_left as left, count(f.id)::int as files from tips_tip t join tips_message m on m.tip = t.id
        left join tips_file f on f.message = m.id where t.hash = any ($1) group by 1, 2 order by 2`,
      [[bare.filing.hash, whole.filing.hash]],
    )
    expect(kept).toEqual([
      { hash: whole.filing.hash, left: 0, files: 1 },
      { hash: bare.filing.hash, left: 2, files: 0 },
    ])
    const { hashes: _, ...more } = await sealWords(fromBase64(bare.filing.key), {
      against: 'unit',
      text: '补交。',
      files: [textFile(500)],
    })
    expect(await box.call('put_more', (await bearerOf(bare.receipt)).locator, { ...more, proven: true })).toBe(true)
    expect(await gather(box.town, later)).toBe(1)
  })

  test('so much that the disk of the whole house is in question: nothing more is taken, and that is said', async () => {
    await box.put('先来一件。')
    await bounded('0', async () => {
      expect((await box.put('放不下。', { proven: true })).told).toBe('full')
    })
    expect((await asked('select count(*)::int as n from tips_waiting'))[0].n).toBe(1)
    expect((await asked('select count(*)::int as n from tips_waiting_key'))[0].n).toBe(1)
  })
})

describe('a flood', () => {
  test('refuses nothing: judged by its whole day, what proves nothing is held until somebody has looked', async () => {
    const today = new Date(Date.now() + 480 * 60_000).toISOString().slice(0, 10)
    const came = `select count(*)::int as n from tips_tip where channel = 'web' and received_on = $1`
    const { n } = (await asked(came, [today]))[0]
    const heldOf = async (floodAt: number, most: number) => {
      await asked('update tips_gate set flood_at = $1, most = $2', [floodAt, most])
      const put = []
      for (const proven of [false, false, true]) put.push((await box.put('大量来件。', { proven })).filing.hash)
      await gather(box.town, later)
      return asked(`select id, version from tips_tip where state = 'held' and hash = any ($1)`, [put])
    }
    // One below the threshold: the whole day goes on to triage. From it on, what proved nothing is held, whoever came first.
    expect(await heldOf(n + 4, n + 9)).toHaveLength(0)
    const held = await heldOf(n + 6, n + 9)
    expect(held).toHaveLength(2)
    await box.office.does('releaseTip', { tip: held[0].id, version: held[0].version })
    expect(
      await asked('select from tips_tip where id = any ($1) and state = $2', [held.map(({ id }) => id), 'held']),
    ).toHaveLength(1)
    await asked('update tips_gate set flood_at = 200, most = 2000')
  })
})

test('a night with tips makes the log no longer than a night without one: who reads its head before and after counts nothing', async () => {
  const length = async () => (await asked('select count(*)::int as n from ledger_record'))[0].n as number
  for (const tips of [0, 1, 5]) {
    for (let n = 0; n < tips; n++) await box.put(`第 ${n} 件。`)
    const before = await length()
    expect(await gather(box.town, later)).toBe(tips)
    expect((await length()) - before).toBe(64)
  }
  const said =
    await asked(`select person, audience, convert_from(bytes, 'UTF8')::jsonb -> 'facts' as facts from ledger_record
    where kind = 'night.evened' limit 1`)
  expect(said).toEqual([{ person: null, audience: [], facts: {} }])
})
