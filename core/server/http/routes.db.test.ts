import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aCabinet } from '../../../rooms/documents/fixture.ts'
import { aDraft, aTeam, type TeamAtWork, text } from '../../../rooms/findings/fixture.ts'
import { aHouse } from '../../test/as.ts'
import { buildApp } from './app.ts'
import { whoSays } from '../../test/said.ts'

const town = await aHouse('policies', 'ledger', 'documents', 'registry', 'planning', 'teams', 'findings')
const files = await aCabinet(town)
const { house, pool, clock } = town
let app: FastifyInstance
let at: TeamAtWork
beforeAll(async () => {
  at = await aTeam(town)
  app = await buildApp({ house, pool, clock, whoIs: whoSays, sentences: () => undefined, version: '0' })
})
afterAll(async () => {
  await app.close()
  await files.leave()
  await town.close()
})

const send = (method: 'PUT' | 'POST' | 'DELETE', url: string, payload: object, hat = 'member') =>
  app.inject({
    method,
    url,
    payload,
    headers: {
      'x-person': at.one.person,
      'mingcha-hat': hat,
      'mingcha-token': 'token',
      'idempotency-key': randomUUID(),
    },
  })

test('a command is what its body and its path say: nothing of a query string gets into what is kept', async () => {
  const sheet = await aDraft(at, files)
  const edit = { version: 2, handlerTwo: at.two.person, ...text, title: '自行审签' }
  const forged = new URLSearchParams({
    state: 'signed',
    checkedBy: at.deputy.person,
    checkedOn: '2026-03-02',
    signedBy: at.leader.person,
    signedOn: '2026-03-02',
  })
  const answer = await send('PUT', `/api/sheets/${sheet}?${forged}`, edit)
  expect([answer.statusCode, answer.json().code]).toEqual([400, 'doorway.bad-input'])
  const kept = (await at.one.asks('sheetPage', { sheet })).sheet
  expect([kept.state, kept.signedBy, kept.version]).toEqual(['drafted', null, 2])
  expect((await send('PUT', `/api/sheets/${sheet}?title=x`, edit)).statusCode).toBe(400)
  expect((await send('PUT', `/api/sheets/${sheet}`, edit)).statusCode).toBe(200)
})
