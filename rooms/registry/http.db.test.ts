import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { writeXlsx as hucre } from 'hucre/xlsx'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildApp } from '../../core/server/http/app.ts'
import { sentencesOf } from '../../core/server/http/sentences.ts'
import { readSheets } from '../../core/server/xlsx.ts'
import { aHouse, type Town } from '../../core/test/as.ts'
import { areas, countyTable } from './division.fixture.ts'
import { mountRegistry } from './http.ts'
import { en } from './texts/en.ts'
import { zh } from './texts/zh.ts'
import { whoSays } from '../../core/test/said.ts'

let town: Town
let app: FastifyInstance
let clerk: string
beforeAll(async () => {
  town = await aHouse('policies', 'registry')
  clerk = await town.someone('discipline')
  const served = {
    house: town.house,
    pool: town.pool,
    clock: town.clock,
    whoIs: whoSays,
  }
  app = await buildApp({
    ...(served as never as { house: Town['house']; pool: Town['pool']; clock: Town['clock']; whoIs: never }),
    sentences: sentencesOf([{ room: 'registry', zh, en }]),
    version: '0',
    mount: (instance) => mountRegistry(instance, served as never),
  })
})
afterAll(async () => {
  await app.close()
  await town.close()
})

const send = (bytes: Buffer | Uint8Array, headers: Record<string, string> = {}, name = '名册.xlsx') =>
  app.inject({
    method: 'POST',
    url: `/api/registry/import?id=${randomUUID()}&name=${encodeURIComponent(name)}`,
    headers: {
      'content-type': 'application/octet-stream',
      'x-person': town.office,
      'mingcha-hat': 'office',
      'mingcha-token': 'token',
      'idempotency-key': randomUUID(),
      ...headers,
    },
    payload: Buffer.from(bytes),
  })
const get = (url: string, headers: Record<string, string> = {}) =>
  app.inject({ method: 'GET', url, headers: { 'x-person': town.office, 'mingcha-hat': 'office', ...headers } })

const csv = (rows: string[][]) => Buffer.from(rows.map((row) => row.join(',')).join('\r\n'))

test('a file is read, compared, applied, and comes back as a spreadsheet of every row', async () => {
  const { table } = countyTable('濮阳县', areas.濮阳县)
  const done = await send(csv(table), {}, '濮阳县.csv')
  expect(done.statusCode, done.body).toBe(200)
  const { id, version } = done.json()
  await town.as(town.office, 'office').does('importRegister', { importing: id, version })
  const taken = await get('/api/organisations.xlsx')
  expect(taken.statusCode).toBe(200)
  expect(taken.headers['content-disposition']).toContain(
    "filename*=UTF-8''%E7%BB%84%E7%BB%87%E5%90%8D%E5%86%8C-2026-03-02.xlsx",
  )
  const [sheet] = await readSheets(taken.rawPayload)
  expect(sheet?.rows.length).toBe(table.length)
  expect(new Set(sheet?.rows.slice(1).map((row) => row[4]))).toEqual(new Set(table.slice(1).map((row) => row[4])))
  const again = await send(taken.rawPayload)
  const { importing } = await town.as(town.office, 'office').asks('importPreview', { importing: again.json().id })
  expect(importing).toMatchObject({ newCount: 0, changedCount: 0, sameCount: table.length - 1, errorCount: 0 })
})

test('filters hold for what is taken away, as a spreadsheet and as CSV', async () => {
  const towns = await readSheets((await get('/api/organisations.xlsx?level=town&q=%E9%95%87')).rawPayload)
  expect(towns[0]?.rows.slice(1).every((row) => row[3] === '乡级' && row[0]?.includes('镇'))).toBe(true)
  const text = (await get('/api/organisations.csv?level=county')).rawPayload.toString()
  expect(text).toMatch(/^\ufeff名称,.*\r\n濮阳县,,县（市、区）,县级,410928,/)
  expect((await get('/api/organisations.xlsx?from=3')).statusCode).toBe(400)
  expect((await get('/api/organisations.xlsx?kind=castle')).json()).toMatchObject({ code: 'doorway.bad-input' })
})

test('the template is read back: its heads are understood, its explanations are not rows', async () => {
  const bytes = (await get('/api/registry/template.xlsx')).rawPayload
  const sheets = await readSheets(bytes)
  expect(sheets.map((sheet) => sheet.name)).toEqual(['组织名册', '填写说明'])
  expect((await send(bytes)).json()).toMatchObject({ code: 'registry.no-rows' })
})

test('who may not preview is refused before a byte is read', async () => {
  const bytes = csv([['名称'], ['甲镇']])
  expect((await send(bytes, { 'x-person': '' })).json()).toMatchObject({
    code: 'doorway.not-signed-in',
    status: 401,
  })
  expect((await send(bytes, { 'mingcha-token': 'other' })).json()).toMatchObject({ code: 'doorway.forged' })
  expect((await send(bytes, { 'x-person': clerk, 'mingcha-hat': 'discipline' })).json()).toMatchObject({
    code: 'doorway.not-yours',
  })
  expect((await send(bytes, { 'x-person': clerk })).json()).toMatchObject({ code: 'doorway.not-your-hat' })
  expect(
    (await get('/api/registry/template.xlsx', { 'x-person': clerk, 'mingcha-hat': 'discipline' })).statusCode,
  ).toBe(403)
  expect((await get('/api/organisations.xlsx', { 'x-person': clerk })).json()).toMatchObject({
    code: 'doorway.not-your-hat',
  })
  expect((await app.inject({ method: 'GET', url: '/api/organisations.xlsx' })).statusCode).toBe(401)
})

test('files that cannot be read say why and what to do', async () => {
  const said = async (bytes: Uint8Array, name?: string) => {
    const problem = (await send(bytes, {}, name)).json()
    expect(problem.detail).not.toBe(problem.code)
    expect(problem.todo).not.toBe('')
    return problem.code
  }
  const locked = await hucre({ sheets: [{ name: 'a', rows: [['1']] }], encryption: { password: 'x', spinCount: 1000 } })
  expect(await said(locked)).toBe('registry.file-encrypted')
  expect(await said(Buffer.from('PK\u0003\u0004 nothing'))).toBe('registry.file-broken')
  expect(
    await said(
      csv([
        ['甲', '乙'],
        ['1', '2'],
      ]),
    ),
  ).toBe('registry.no-head')
  expect(await said(Buffer.from('%PDF-1.7\0\0\u0001'))).toBe('registry.file-not-a-table')
  expect((await send(Buffer.alloc(20_000_001))).statusCode).toBe(413)
  expect((await send(csv([['名称']]), { 'content-type': 'text/csv' })).statusCode).toBe(415)
  expect((await send(csv([['名称']]), { 'idempotency-key': '' })).json()).toMatchObject({ code: 'doorway.no-key' })
})
