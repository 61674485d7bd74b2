import { afterAll, beforeAll, expect, test } from 'vitest'
import { aHouse, type Town } from '../../core/test/as.ts'

let town: Town
beforeAll(async () => {
  town = await aHouse('ledger')
})
afterAll(() => town.close())

test('the audit officer reads what was done, by kind and day, with names and the exact count', async () => {
  town.clock.moveTo('2026-03-03T15:30:00.000Z' as never)
  const person = await town.someone('discipline', { name: '纪明' })
  const audit = town.as(town.audit_admin, 'audit_admin')
  const all = await audit.asks('records')
  expect(all.count).toBe(all.rows.length)
  expect(all.count).toBeGreaterThan(0)
  expect(all.rows.map((row: { at: string }) => row.at)).toEqual(
    [...all.rows.map((row: { at: string }) => row.at)].sort().reverse(),
  )
  const kinds = [...new Set(all.rows.map((row: { kind: string }) => row.kind))] as string[]
  const one = await audit.asks('records', { kind: kinds[0] as string })
  expect(one.rows.every((row: { kind: string }) => row.kind === kinds[0])).toBe(true)
  expect(one.count).toBeLessThanOrEqual(all.count)
  // 23:30 of the third at the office: in the day of the office, not of UTC's next or last.
  const day = await audit.asks('records', { since: '2026-03-03', until: '2026-03-03', size: 200 })
  const day2 = await audit.asks('records', { since: '2026-03-04' })
  expect(day.count).toBeGreaterThan(0)
  expect(day2.count).toBe(0)
  expect(all.rows.every((row: { personName: unknown }) => typeof row.personName === 'string')).toBe(true)
  expect(person).toBeTypeOf('string')
})

test('a timeline is of one thing only, newest first, and empty for a hat that is in no audience', async () => {
  const person = await town.someone('discipline', { name: '钱明' })
  const all = await town.as(town.security_admin, 'security_admin').asks('records', { size: 200 })
  const about = all.rows[0].about as string
  const security = await town.as(town.security_admin, 'security_admin').asks('timeline', { about })
  expect(security.count).toBeGreaterThan(0)
  expect(security.rows.every((row: { about: string }) => row.about === about)).toBe(true)
  expect(await town.as(person, 'discipline').asks('timeline', { about })).toEqual({ rows: [], count: 0 })
})

test('a hat that does not look after the house may not ask for its records', async () => {
  const person = await town.someone('discipline', { name: '孙明' })
  await town.refused(town.as(person, 'discipline').asks('records'), 'doorway.not-yours')
})

test('a desk on which nothing waits is empty', async () => {
  expect(await town.as(town.office, 'office').asks('desk')).toEqual({ groups: [] })
})
