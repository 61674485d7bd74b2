import { hash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildApp } from '../../core/server/http/app.ts'
import { takeCheckpoint } from '../../core/server/log/checkpoint.ts'
import { openSigner, type Signer } from '../../core/server/log/signer.ts'
import { openKeyring } from '../../core/server/keys.ts'
import { sealAll } from '../../core/test/sealed.ts'
import { aHouse, type Town } from '../../core/test/as.ts'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sentences } from '../texts.ts'
import { mountLog } from './http.ts'
import { headOf, keyOf, verify } from './verifier/verify.mts'
import { whoSays } from '../../core/test/said.ts'

let town: Town
let app: FastifyInstance
let signer: Signer
const place = mkdtempSync(join(tmpdir(), 'mingcha-log-http-'))
beforeAll(async () => {
  town = await aHouse('ledger')
  const { house, pool, clock } = town
  const served = { house, pool, clock, whoIs: whoSays }
  const mount = async (instance: FastifyInstance) => mountLog(instance, served)
  app = await buildApp({ ...served, sentences, version: 'test', rate: 1e9, mount })
  const source = { from: 'environment', value: Buffer.alloc(32, 5).toString('base64') } as const
  signer = await openSigner(pool, await openKeyring({ ring: join(place, 'ring'), source, mayCreate: true }))
})
afterAll(async () => {
  await app.close()
  rmSync(place, { recursive: true })
  await town.close()
})

const get = (url: string, hat: 'audit_admin' | 'office' | 'system_admin' = 'audit_admin') =>
  app.inject({ method: 'GET', url: `/api${url}`, headers: { 'x-person': town[hat], 'mingcha-hat': hat } })
const headed = async () => {
  await sealAll(town.pool)
  return takeCheckpoint(town.pool, signer, town.clock.now())
}

const sha256 = (...parts: Buffer[]) => hash('sha256', Buffer.concat(parts), 'buffer')
const node = (left: Buffer, right: Buffer) => sha256(Buffer.from([1]), left, right)

/** The root that an audit path leads to, as RFC 9162 2.1.3.2 puts it. */
function rootBy(path: readonly Buffer[], leaf: Buffer, number: number, size: number): Buffer {
  let [fn, sn, root] = [number, size - 1, leaf]
  for (const one of path) {
    if (fn % 2 === 1 || fn === sn) {
      root = node(one, root)
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [fn / 2, Math.floor(sn / 2)]
    } else root = node(root, one)
    ;[fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)]
  }
  expect(sn).toBe(0)
  return root
}

/** The two roots that a consistency path leads to, as RFC 9162 2.1.4.2 puts it. */
function rootsBy(path: readonly Buffer[], old: Buffer, first: number, second: number): [Buffer, Buffer] {
  const power = (first & (first - 1)) === 0
  const [start, ...rest] = power ? [old, ...path] : path
  let [fn, sn] = [first - 1, second - 1]
  while (fn % 2 === 1) [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)]
  let [one, two] = [start as Buffer, start as Buffer]
  for (const next of rest) {
    if (fn % 2 === 1 || fn === sn) {
      one = node(next, one)
      two = node(next, two)
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [fn / 2, Math.floor(sn / 2)]
    } else two = node(two, next)
    ;[fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)]
  }
  expect(sn).toBe(0)
  return [one, two]
}

const buffers = (list: string[]) => list.map((one) => Buffer.from(one, 'base64'))

describe('the log over HTTP', () => {
  test('says so before there is a head', async () => {
    expect((await get('/log/checkpoint')).json().code).toBe('ledger.no-head')
    expect((await get('/log/head')).json()).toEqual({ head: null })
  })

  test('is the whole of C2SP tlog-tiles: put together from it, the export is verified', async () => {
    await town.someone()
    const head = await headed()
    const size = head?.size ?? 0
    const files = new Map<string, Buffer>()
    for (const path of ['checkpoint', 'key', `tile/0/000.p/${size}`, `tile/entries/000.p/${size}`]) {
      const { statusCode, rawPayload } = await get(`/log/${path}`)
      expect([path, statusCode]).toEqual([path, 200])
      files.set(path, rawPayload)
    }
    const given = { paths: [...files.keys()], read: (path: string) => files.get(path) as Buffer }
    expect(verify(given, signer.verifier)).toMatchObject({ leaves: size, records: 0 })
    expect((await get('/log/head', 'system_admin')).json().head).toMatchObject({ size, note: head?.note })
  })

  test('shows the tree to those who look after the house, the head to everybody, and nothing that is not there', async () => {
    expect((await get('/log/tile/entries/000.p/1', 'system_admin')).statusCode).toBe(403)
    expect((await get('/log/checkpoint', 'system_admin')).statusCode).toBe(200)
    expect((await get('/log/tile/entries/000.p/1', 'office')).rawPayload).toHaveLength(34)
    const strange = [
      '0/000',
      '0/001',
      '1/000.p/1',
      '0/000.p/0',
      '0/000.p/999',
      '0/x000/000',
      '9/000',
      '0/..%2f',
      'entries/0',
      '',
    ]
    for (const path of strange) expect([path, (await get(`/log/tile/${path}`)).statusCode]).toEqual([path, 404])
    for (const from of ['0', '-1', '1.5', 'x', ''])
      expect((await get(`/log/consistency?from=${from}`)).statusCode).toBe(400)
    expect((await get('/log/consistency?from=99999')).json().code).toBe('ledger.no-such-head')
  })

  test('proves of a record one sees that it is in the tree under the head, and of one that is not sealed says so', async () => {
    const { rows } = await town.above.query(
      "select id from ledger_record where 'office' = any (audience) order by leaf",
    )
    for (const { id } of rows) {
      const { checkpoint, size, hashes, leaf, salt, record } = (await get(`/records/${id}/proof`, 'office')).json()
      const entry = sha256(Buffer.from(salt, 'hex'), Buffer.from(record))
      const root = rootBy(buffers(hashes), sha256(Buffer.from([0]), entry), leaf, size)
      expect(root.equals(headOf(Buffer.from(checkpoint), keyOf(signer.verifier)).root)).toBe(true)
      expect(JSON.parse(record).id).toBe(id)
    }
    expect(rows.length).toBeGreaterThan(3)
    await town.someone()
    const fresh = await town.above.query('select id from ledger_record where leaf is null')
    expect((await get(`/records/${fresh.rows[0].id}/proof`)).json().code).toBe('ledger.not-sealed')
    const hidden = await town.above.query("select id from ledger_record where not 'office' = any (audience) limit 1")
    expect((await get(`/records/${hidden.rows[0].id}/proof`, 'office')).statusCode).toBe(404)
  })

  test('proves of every earlier head that the log continues it', async () => {
    const heads = [await headed()]
    for (let n = 0; n < 6; n++) {
      await town.someone()
      heads.push(await headed())
    }
    const last = heads.at(-1)
    for (const old of heads.slice(0, -1)) {
      const { size, hashes } = (await get(`/log/consistency?from=${old?.size}`)).json()
      const [one, two] = rootsBy(buffers(hashes), Buffer.from(old?.root ?? '', 'base64'), old?.size ?? 0, size)
      expect([one.toString('base64'), two.toString('base64')]).toEqual([old?.root, last?.root])
    }
  })
})
