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

test('pages go on where the last one ended, in both directions, without a gap and without a record twice', async () => {
  const audit = town.as(town.audit_admin, 'audit_admin')
  await town.above.query(`update ledger_record set at = '2026-03-03T15:30:00Z' where kind = 'person.added'`)
  const whole = (await audit.asks('records', { size: 200 })).rows.map((row: { id: string }) => row.id)
  for (const sort of ['newest', 'oldest']) {
    const met: string[] = []
    for (let after: string | undefined; ; ) {
      const page = await audit.asks('records', { size: 3, sort, ...(after ? { after } : {}) })
      expect(page.count).toBe(whole.length)
      met.push(...page.rows.map((row: { id: string }) => row.id))
      if (page.next === null) break
      after = page.next
    }
    expect(met).toEqual(sort === 'newest' ? whole : whole.toReversed())
  }
  await expect(audit.asks('records', { after: '2026-03-03' })).rejects.toThrow()
})

test('a search finds by day, person, hat, kind, thing and inspection together, and counts no further than a thousand', async () => {
  const audit = town.as(town.audit_admin, 'audit_admin')
  const [row] = (await audit.asks('records', { kind: 'grant.given' })).rows
  const { person, hat, about } = row
  const exact = { kind: 'grant.given', person, hat, about, since: '2026-03-02', until: '2026-03-04' }
  expect((await audit.asks('records', exact)).rows.map((one: { id: string }) => one.id)).toEqual([row.id])
  const other = { inspection: crypto.randomUUID() }
  expect((await audit.asks('records', other)).count).toBe(0)
  await town.above.query(
    `insert into ledger_record (id, at, kind, noun, about, hat, authority, inspection, audience, bytes, salt, entry)
     select id, '2026-03-02', 'person.added', 'person', id, 'office', $1, $2, '{audit_admin}', '{"facts":{}}', uuid_send(id),
       sha256(uuid_send(id) || '{"facts":{}}') from (select gen_random_uuid() as id from generate_series(1, 1200)) one`,
    [town.authority, other.inspection],
  )
  const found = await audit.asks('records', { ...other, size: 200 })
  expect([found.count, found.rows.length]).toEqual([1001, 200])
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
