import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { aHouse } from '../../core/test/as.ts'

const town = await aHouse('identity')
afterAll(() => town.close())

const system = town.as(town.system_admin, 'system_admin')
const security = town.as(town.security_admin, 'security_admin')
const office = town.as(town.office, 'office')
const newGrant = (person: string, hat: string, more: object = {}) => ({
  id: randomUUID(),
  person,
  hat,
  body: null,
  fromDay: '2026-03-02',
  untilDay: null,
  ...more,
})

test('a person, an account, a hat: each on record, none with a name or a secret in it', async () => {
  const person = await town.someone()
  const account = randomUUID()
  await system.does('openAccount', { id: account, person, username: 'Chen.San', reset: randomUUID() })
  await security.does('grantHat', newGrant(person, 'leading_group'))
  const { rows } = await town.above.query(
    "select kind, convert_from(bytes, 'utf8') as bytes from ledger_record where about = any($1) or convert_from(bytes, 'utf8') like $2",
    [[person, account], `%${person}%`],
  )
  expect(rows.map((row) => row.kind).sort()).toEqual(['account.opened', 'grant.given', 'person.added'])
  expect(rows.map((row) => row.bytes).join()).not.toMatch(/某人|chen/)
})
