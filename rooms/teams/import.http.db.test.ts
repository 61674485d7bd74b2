import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildApp } from '../../core/server/http/app.ts'
import { sentencesOf } from '../../core/server/http/sentences.ts'
import { aHouse, type Town } from '../../core/test/as.ts'
import { whoSays } from '../../core/test/said.ts'
import { aBody } from '../planning/fixture.ts'
import { mountTeams } from './http.ts'
import { en } from './texts/en.ts'
import { zh } from './texts/zh.ts'

let town: Town
let app: FastifyInstance
beforeAll(async () => {
  town = await aHouse('policies', 'registry', 'planning', 'teams')
  await aBody(town, '县财政局')
  const served = { house: town.house, pool: town.pool, clock: town.clock, whoIs: whoSays }
  app = await buildApp({
    ...(served as never as { house: Town['house']; pool: Town['pool']; clock: Town['clock']; whoIs: never }),
    sentences: sentencesOf([{ room: 'teams', zh, en }]),
    version: '0',
    mount: (instance) => mountTeams(instance, served as never),
  })
})
afterAll(async () => {
  await app.close()
  await town.close()
})

const send = (rows: readonly string[][], apply: 'yes' | 'no', hat = 'office', key: string = randomUUID()) =>
  app.inject({
    method: 'POST',
    url: `/api/pool/import?basis=${encodeURIComponent('青巡组〔2025〕3号')}&apply=${apply}`,
    headers: {
      ...{ 'content-type': 'application/octet-stream', 'x-person': town.office, 'mingcha-hat': hat },
      ...{ 'mingcha-token': 'token', 'idempotency-key': key },
    },
    payload: Buffer.from([['姓名', '单位', '职务', '特长'], ...rows].map((row) => row.join(',')).join('\r\n')),
  })
const count = async () =>
  (
    await town.above.query(
      'select (select count(*) from identity_person)::int as people, (select count(*) from teams_pool_member)::int as pool',
    )
  ).rows[0]
const names = Array.from({ length: 230 }, (_, n) => `甲${n}`)

test('a list is all of it in one act, new people with it, one record for each (S1-31)', async () => {
  const before = await count()
  const looked = await send(
    names.map((name) => [name, '县财政局', '科员', '财政']),
    'no',
  )
  expect(looked.json()).toMatchObject({ rows: 230, fresh: 230, wrong: 0, applied: false })
  expect(await count()).toEqual(before)
  const done = await send(
    names.map((name) => [name, '县财政局', '科员', '财政']),
    'yes',
  )
  expect(done.json(), done.body).toMatchObject({ rows: 230, applied: true })
  expect(await count()).toEqual({ people: before.people + 230, pool: 230 })
  const { rows } = await town.above.query(
    `select kind, count(*)::int as n, count(distinct xid)::int as acts from ledger_record
     where kind in ('pool.admitted', 'person.added') and person = $1 and at >= (select max(at) from ledger_record) group by kind order by kind`,
    [town.office],
  )
  expect(rows).toEqual([
    { kind: 'person.added', n: 230, acts: 1 },
    { kind: 'pool.admitted', n: 230, acts: 1 },
  ])
  const again = await send([['甲1', '县财政局', '科员', '审计']], 'yes')
  expect(again.json()).toMatchObject({ rows: 1, fresh: 0, applied: true })
  expect((await count()).pool).toBe(230)
})

test('sent again under its key after a lost answer, it is the same list and not another', async () => {
  const key = randomUUID()
  const rows = [
    ['戊一', '县财政局', '科员', '财政'],
    ['甲1', '县财政局', '科员', '财政'],
  ]
  expect((await send(rows, 'yes', 'office', key)).json()).toMatchObject({ applied: true })
  const before = await count()
  const again = await send(rows, 'yes', 'office', key)
  expect([again.statusCode, again.json()]).toMatchObject([200, { applied: true }])
  expect(await count()).toEqual(before)
})

test('or none: a wrong cell keeps everything out, and so does whatever the act itself refuses', async () => {
  const before = await count()
  const wrong = await send(
    [
      ['乙一', '县财政局', '科员', '财政'],
      ['乙二', '没有这个单位', '科员', '财政'],
    ],
    'yes',
  )
  expect(wrong.json()).toMatchObject({ applied: false, wrong: 1 })
  expect(await count()).toEqual(before)
  const office = town.as(town.office, 'office')
  const brings = {
    skills: ['finance'],
    sectors: [],
    may: 'member',
    source: 'finance',
    level: 'county',
    home: null,
    ties: [],
  }
  const person = randomUUID()
  const fresh = { name: '丙一', title: '', homeUnit: null }
  const rows = [
    { id: randomUUID(), person, fresh, ...brings },
    { id: randomUUID(), person: randomUUID(), ...brings },
  ]
  await town.refused(office.does('importPool', { basis: '纪要', rows }), 'doorway.not-found')
  const [first] = rows
  await town.refused(
    office.does('importPool', { basis: '纪要', rows: [first, { ...first, id: randomUUID() }] }),
    'teams.twice',
  )
  // Somebody the house knows does not become another by being called new.
  const known = { ...first, person: town.office }
  await town.refused(office.does('importPool', { basis: '纪要', rows: [known] }), 'doorway.taken')
  expect(await count()).toEqual(before)
  expect((await send([['丁一', '县财政局', '科员', '财政']], 'yes', 'discipline')).statusCode).toBe(403)
})
