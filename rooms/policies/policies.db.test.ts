import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import type { Day } from '../../core/pure/days.ts'
import { handOf } from '../../core/server/enter.ts'
import { type Transaction, transact } from '../../core/server/db.ts'
import { aHouse } from '../../core/test/as.ts'
import { drawNumber, dueDay, dueDays, isWorkingDay, limitOn } from './store.ts'

const town = await aHouse('identity', 'policies')
afterAll(() => town.close())

const office = town.as(town.office, 'office')
const day = (text: string) => text as Day
const HAND = handOf('policies')
const within = <T>(does: (tx: Transaction) => Promise<T>) =>
  transact(town.pool, `begin; set local role ${HAND}`, HAND, does)
const due = (code: string, start: string) => within((tx) => dueDay(tx.as(HAND), town.authority, code, day(start)))

test('an office that is set up finds 37 limits, all provisional', async () => {
  const { rows, count } = await office.asks('limits', {})
  expect(count).toBe(37)
  expect(rows.filter((row: { confirmedOn: string | null }) => row.confirmedOn !== null)).toEqual([])
  expect(await due('T11', '2026-03-31')).toEqual({ day: '2026-06-30', provisional: true })
  expect(await due('T99', '2026-03-31')).toEqual({ day: null, provisional: true })
})

test('a document of the office ends the provisional; what began before an amendment keeps the earlier value', async () => {
  const id = randomUUID()
  const { id: first, version } = (await office.asks('limits', { code: 'T09' })).rows[0]
  await office.does('confirmLimit', { limit: first, version, document: '青巡办〔2026〕2号', confirmedOn: '2026-03-01' })
  expect(await due('T09', '2026-03-02')).toEqual({ day: '2026-04-02', provisional: false })
  const asked = {
    code: 'T09',
    amount: 15,
    unit: 'workday',
    fromDay: '2026-04-01',
    citation: '县委2026年3月会议决定',
    basis: 'local',
  }
  await office.does('amendLimit', { id, ...asked })
  expect(await due('T09', '2026-03-31')).toEqual({ day: '2026-04-30', provisional: false })
  expect(await due('T09', '2026-04-01')).toEqual({ day: '2026-04-23', provisional: true })
  await town.refused(office.does('amendLimit', { id: randomUUID(), ...asked }), 'policies.limit-begins-then')
  await town.refused(office.does('amendLimit', { id: randomUUID(), ...asked, code: 'T77' }), 'policies.no-such-limit')
  expect((await office.asks('limits', { code: 'T09' })).count).toBe(2)
  expect(await office.asks('dueDay', { code: 'T09', start: '2026-04-01' })).toEqual({
    day: '2026-04-23',
    provisional: true,
  })
})

test('T08 in working days through the National Day holidays, as the State Council shifted them', async () => {
  // 15 working days from 18 September 2026: 20 September (Sunday) and 10 October (Saturday) are worked, 25 to 27 September and 1 to 7 October off.
  expect((await due('T08', '2026-09-18')).day).toBe('2026-10-15')
})

test('many clocks are reckoned from one look at limits and calendar, each as if asked alone; a day fixed at the start stays', async () => {
  const begun = [
    ...[
      { code: 'T08', start: day('2026-09-18') },
      { code: 'T11', start: day('2026-03-31') },
    ],
    ...[
      { code: 'T09', start: day('2026-03-31') },
      { code: 'T09', start: day('2026-04-01') },
    ],
    ...[
      { code: 'T01', start: day('2026-10-09') },
      { code: 'T99', start: day('2026-03-31') },
    ],
  ]
  let questions = 0
  const together = await within((tx) => {
    const reader = tx.as(HAND)
    const selectFrom = (table: never) => {
      questions++
      return reader.selectFrom(table)
    }
    return dueDays({ selectFrom } as never, town.authority, begun)
  })
  expect(together).toEqual(await Promise.all(begun.map(({ code, start }) => due(code, start))))
  expect(questions).toBe(2)
  const fixed = [{ code: 'T09', start: day('2026-03-02'), due: day('2026-03-20') }]
  const other = [{ code: 'T09', start: null, due: null }]
  expect(await within((tx) => dueDays(tx.as(HAND), town.authority, [...fixed, ...other]))).toEqual([
    { day: '2026-03-20', provisional: false },
    { day: null, provisional: true },
  ])
})

test('a day the office changes counts from then on, and a year nobody published is provisional until it is', async () => {
  const working = () => within((tx) => isWorkingDay(tx.as(HAND), town.authority, day('2027-02-08')))
  expect(await working()).toBe(true)
  expect(await office.asks('calendar', { year: 2027 })).toEqual({ year: 2027, published: false, days: [] })
  const one = { id: randomUUID(), day: '2027-02-08', working: false, name: '春节' }
  await office.does('changeDay', one)
  expect(await working()).toBe(false)
  expect(await office.asks('calendar', { year: 2027 })).toMatchObject({
    published: true,
    days: [{ name: '春节', version: 1 }],
  })
  await office.does('changeDay', { ...one, id: randomUUID(), working: true, name: '上班' })
  expect(await working()).toBe(true)
  expect(await office.asks('calendar', { year: 2027 })).toMatchObject({
    days: [{ id: one.id, name: '上班', version: 2 }],
  })
})

test('words are added under the first level and end without being lost', async () => {
  const add = (code: string, parent: string | null) =>
    office.does('addCategory', {
      id: randomUUID(),
      vocabulary: 'finding',
      code,
      parent,
      nameZh: '村务监督',
      nameEn: 'Village oversight',
      fromDay: '2026-03-02',
    })
  const { id } = await add('grassroots.oversight', 'grassroots')
  await town.refused(add('grassroots.oversight', 'grassroots'), 'policies.code-taken')
  await town.refused(add('grassroots.deeper', 'grassroots.oversight'), 'policies.two-levels')
  await town.refused(add('nowhere', 'quanli.approval'), 'policies.no-such-parent')
  await town.refused(
    office.does('endCategory', { category: id, version: 1, untilDay: '2026-03-01' }),
    'policies.ends-before',
  )
  await office.does('endCategory', { category: id, version: 1, untilDay: '2026-03-02' })
  town.clock.moveTo('2026-03-03T01:00:00.000Z' as never)
  const codes = async (show: string) =>
    (await office.asks('categories', { vocabulary: 'finding', show })).rows.map((row: { code: string }) => row.code)
  expect(await codes('present')).not.toContain('grassroots.oversight')
  expect(await codes('all')).toContain('grassroots.oversight')
})

test('only the office changes limits; everyone reads them', async () => {
  const person = await town.someone('leading_group')
  const its = town.as(person, 'leading_group')
  expect((await its.asks('limits')).count).toBeGreaterThanOrEqual(32)
  await town.refused(
    its.does('changeDay', { id: randomUUID(), day: '2027-01-01', working: false, name: '元旦' }),
    'doorway.not-yours',
  )
})

test('numbers are drawn without a gap and without a double, 200 at once, while every third act fails', async () => {
  const drawn: number[] = []
  await Promise.all(
    Array.from({ length: 200 }, async (_, n) => {
      const one = within(async (tx) => {
        const { number } = await drawNumber(tx.as(HAND), town.authority, 'notice', 2026)
        if (n % 3 === 0) throw new Error('the act failed')
        return number
      })
      await one.then(
        (number) => drawn.push(number),
        (error: Error) => expect(error.message).toBe('the act failed'),
      )
    }),
  )
  expect(drawn.toSorted((a, b) => a - b)).toEqual(Array.from({ length: drawn.length }, (_, n) => n + 1))
  expect(drawn.length).toBe(133)
  const other = await within((tx) => drawNumber(tx.as(HAND), town.authority, 'notice', 2027))
  expect(other).toEqual({ number: 1, text: '巡察通知〔2027〕1号' })
}, 120_000)

test('another room’s hand draws numbers but cannot write them, and eyes can do neither', async () => {
  const identity = handOf('identity')
  const as = (role: string, sql: string) =>
    transact(town.pool, `begin; set local role ${role}`, role, (tx) => tx.run(role, sql))
  await as(identity, `select * from mingcha.draw_number('${town.authority}', 'sheet', 2026)`)
  await expect(as(identity, 'update policies_number set last = 99')).rejects.toMatchObject({ code: '42501' })
  await expect(
    as('mingcha_eye_office', `select * from mingcha.draw_number('${town.authority}', 'sheet', 2026)`),
  ).rejects.toMatchObject({ code: '42501' })
})

test('a limit before its first day is none', async () => {
  expect(await within((tx) => limitOn(tx.as(HAND), town.authority, 'T11', day('1999-12-31')))).toBeUndefined()
})
