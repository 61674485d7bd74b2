import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildApp } from '../../core/server/http/app.ts'
import { aHouse, type Town } from '../../core/test/as.ts'
import { sentences } from '../texts.ts'
import { notesOf } from './notes.ts'
import { whoSays } from '../../core/test/said.ts'

let town: Town
let app: FastifyInstance
let notes: ReturnType<typeof notesOf>
const lines: string[] = []
beforeAll(async () => {
  town = await aHouse('ledger')
  const { house, pool, clock } = town
  const doors = { house, pool, clock, whoIs: whoSays }
  // As by https, where the cookie has another name than on this machine.
  const knocks = ({ headers }: { headers: Record<string, unknown> }) =>
    headers['x-session'] ? { session: String(headers['x-session']), csrf: () => '' } : null
  notes = notesOf({ ...doors, knocks: knocks as never }, (line) => lines.push(line))
  app = await buildApp({ ...doors, notes, sentences, version: 'test', rate: 1e9 })
})
afterAll(async () => {
  await app.close()
  await town.close()
})

const get = (url: string, person: string, hat: string) =>
  app.inject({ method: 'GET', url, headers: { 'x-person': person, 'mingcha-hat': hat } })
const kept = async (kind: string) =>
  (
    await town.above.query(
      `select person, hat, audience, convert_from(bytes, 'UTF8')::jsonb -> 'facts' as facts from ledger_record where kind = $1 order by at`,
      [kind],
    )
  ).rows

test('a list taken away is on record before its first byte: who, which, how many, and of the filters no word', async () => {
  await town.as(town.office, 'office').does('addPerson', {
    id: crypto.randomUUID(),
    name: '某人',
    title: '',
    homeUnit: null,
  })
  const url = `/api/records.csv?person=${town.office}&kind=person.added`
  const { statusCode, body } = await get(url, town.office, 'office')
  expect([statusCode, body.includes('林巡')]).toEqual([200, true])
  const [one, ...more] = await kept('list.exported')
  expect(more).toEqual([])
  expect([one.person, one.hat, one.audience]).toEqual([town.office, 'office', ['audit_admin', 'security_admin']])
  expect(one.facts).toMatchObject({ list: 'records', form: 'csv', inspection: null, rows: 5 })
  expect(one.facts.filters).toMatch(/^[0-9a-f]{64}$/)
})

test('what cannot be put on record does not leave the house', async () => {
  await town.above.query('revoke insert on ledger_record from mingcha_hand_ledger')
  try {
    const { statusCode, body } = await get('/api/records.csv', town.office, 'office')
    expect([statusCode, body.includes('林巡')]).toEqual([500, false])
  } finally {
    await town.above.query('grant insert on ledger_record to mingcha_hand_ledger')
  }
  expect((await get('/api/records.csv', town.office, 'office')).statusCode).toBe(200)
})

test('tries at what is not one’s own are on record; a thousand of them are few records that still tell how many', async () => {
  for (let n = 0; n < 1_000; n++) await get('/api/records', town.office, 'discipline')
  await get('/api/accounts', town.office, 'office')
  await get('/api/persons/00000000-0000-4000-8000-000000000000', town.office, 'office')
  await get('/api/persons?sort=nonsense', town.office, 'office')
  await get('/api/records', '', 'office')
  await notes.stop()
  const tries = await kept('try.refused')
  expect(lines).toEqual([])
  expect(tries.length).toBeLessThan(6)
  const told = tries.map(({ person, hat, facts: { code, what, times } }) => [person, hat, code, what, times])
  expect(told).toEqual([
    [town.office, 'discipline', 'doorway.not-your-hat', 'records', 1],
    [town.office, 'office', 'doorway.not-yours', 'accounts', 1],
    [town.office, 'office', 'doorway.not-found', 'person', 1],
    [town.office, 'discipline', 'doorway.not-your-hat', 'records', 999],
  ])
})

test('whoever tries is named by his own session, though all have the address of one proxy', async () => {
  const person = await town.someone('discipline')
  const by = (who: string) =>
    app.inject({ url: '/api/records', headers: { 'x-person': who, 'x-session': `of ${who}`, 'mingcha-hat': 'leader' } })
  await by(person)
  for (let n = 0; n < 30; n++) await by(town.office)
  await notes.stop()
  const tries = (await kept('try.refused')).filter(({ hat }) => hat === 'leader')
  const times = (who: string) =>
    tries.filter((one) => one.person === who).reduce((sum, { facts }) => sum + Number(facts.times), 0)
  expect([times(person), times(town.office)]).toEqual([1, 30])
})
