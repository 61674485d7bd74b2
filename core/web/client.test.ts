import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import * as z from 'zod'
import { command, noun, record } from '../pure/contract.ts'
import { Id, Version } from '../pure/ids.ts'
import { does, fetchFile, keepUnsentIn, onProblem, type Received, send, wear } from './client.ts'
import type { Unsent } from './kept.ts'
import { sendUnsent, type UnsentStore } from './outbox.ts'
import { Problem } from './problem.ts'

const sheet = noun('sheet', { table: 'findings_sheet', shape: z.strictObject({ id: Id }), sight: {} })
const signSheet = command('signSheet', {
  room: 'findings',
  route: 'POST /sheets/:sheet/signature',
  input: z.strictObject({ sheet: Id, version: Version }),
  asks: 'sheet.sign',
  of: ['leader'],
  records: [record('sheet.signed', { about: sheet, audience: ['leader'] })],
})
const id = '5f1c2a30-7b7d-4f0e-9a55-0d3b4c5d6e7f'
const done = { id, version: 4, record: id, replayed: false }

type Answer = Response | 'lost'
let calls: { url: string; headers: Record<string, string> }[] = []
const answering = (...answers: Answer[]) =>
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    calls.push({ url, headers: init.headers as Record<string, string> })
    const next = answers.shift()
    if (next === undefined || next === 'lost') throw new TypeError('Failed to fetch')
    return next
  })
const json = (status: number, body: unknown, headers = {}) => new Response(JSON.stringify(body), { status, headers })
const keysSent = () => calls.map(({ headers }) => headers['idempotency-key'])
const caught = (work: Promise<unknown>) =>
  work.then(
    () => 'no problem',
    (error: unknown) => error,
  ) as Promise<Problem>

beforeEach(() => {
  calls = []
  wear({ person: id, hat: 'leader', csrf: 'token', language: 'en' })
})
afterEach(() => {
  keepUnsentIn(null)
  vi.unstubAllGlobals()
})

test('a command says who, under which hat, in which language, and carries a key', async () => {
  answering(json(200, done))
  expect(await does(signSheet, { sheet: id, version: 3 }, { key: 'key-12345' })).toEqual(done)
  expect(calls[0]?.headers).toMatchObject({
    'mingcha-hat': 'leader',
    'mingcha-token': 'token',
    'accept-language': 'en',
    'idempotency-key': 'key-12345',
  })
})

test('a lost answer is asked for again with the same key', async () => {
  answering('lost', 'lost', json(200, { ...done, replayed: true }))
  await does(signSheet, { sheet: id, version: 3 }, { tries: [0, 0] })
  expect(calls).toHaveLength(3)
  expect(new Set(keysSent()).size).toBe(1)
  expect(keysSent()[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/)
})

test('a refusal is final: it is not tried again, and its facts arrive', async () => {
  answering(json(409, { code: 'doorway.stale', detail: 'd', todo: 't', facts: { yours: 3, now: 4 } }))
  const problem = await caught(does(signSheet, { sheet: id, version: 3 }, { tries: [0, 0] }))
  expect(problem).toMatchObject({ code: 'doorway.stale', status: 409, facts: { yours: 3, now: 4 } })
  expect(calls).toHaveLength(1)
})

test('when the network stays away the command is handed to the outbox with its key and hat', async () => {
  const kept: unknown[] = []
  keepUnsentIn(async (unsent) => void kept.push(unsent))
  answering('lost', new Response('<html>bad gateway', { status: 502 }))
  const problem = await caught(does(signSheet, { sheet: id, version: 3 }, { key: 'key-12345', tries: [0] }))
  expect(problem.code).toBe('web.kept')
  expect(kept).toMatchObject([{ key: 'key-12345', hat: 'leader', command: signSheet }])
})

test('without an outbox the loss itself is said', async () => {
  answering('lost')
  expect((await caught(does(signSheet, { sheet: id, version: 3 }, { tries: [] }))).code).toBe('web.offline')
})

test('an answer that is not ours is unreadable, not taken for success', async () => {
  answering(new Response('<html>sign in to the WiFi', { status: 200 }))
  expect((await caught(send({ method: 'GET', url: '/api/x' }))).code).toBe('web.unreadable')
})

test('who listens hears every refusal of the server', async () => {
  const heard: string[] = []
  const stop = onProblem(({ code }) => heard.push(code))
  answering(json(401, { code: 'doorway.not-signed-in' }), json(401, { code: 'doorway.not-signed-in' }))
  await caught(send({ method: 'GET', url: '/api/x' }))
  stop()
  await caught(send({ method: 'GET', url: '/api/x' }))
  expect(heard).toEqual(['doorway.not-signed-in'])
})

test('the question who is signed in is quiet: its own refusal must not ask it again for ever', async () => {
  const heard: string[] = []
  const stop = onProblem(({ code }) => heard.push(code))
  answering(json(401, { code: 'doorway.not-signed-in' }))
  expect((await caught(send({ method: 'GET', url: '/api/auth/session' }, { quiet: true }))).status).toBe(401)
  stop()
  expect(heard).toEqual([])
})

test('a file keeps the name the server gives it, Chinese too, and goes out under the hat', async () => {
  const said = {
    'content-disposition': `attachment; filename="x.xlsx"; filename*=UTF-8''${encodeURIComponent('底稿.xlsx')}`,
  }
  answering(new Response('PK', { headers: said }))
  expect((await fetchFile('/api/sheets.xlsx')).name).toBe('底稿.xlsx')
  expect(calls[0]?.headers['mingcha-hat']).toBe('leader')
})

test('what takes long is heard of as it comes, and ends where one leaves it', async () => {
  const going = new AbortController()
  const piece = new Uint8Array(3 * 1024 * 1024)
  const body = (pieces: number) =>
    new ReadableStream({
      start: (out) => {
        for (let n = 0; n < pieces; n++) out.enqueue(piece)
        out.close()
      },
    })
  const heard: Received[] = []
  answering(new Response(body(3), { headers: { 'mingcha-rows': '390000', 'content-type': 'text/csv' } }))
  const { bytes } = await fetchFile('/api/sheets.csv', { hear: (far) => heard.push(far) })
  expect([bytes.size, bytes.type]).toEqual([3 * piece.length, 'text/csv'])
  expect(heard.map((far) => far.bytes / piece.length)).toEqual([0, 1, 2, 3])
  expect(heard.at(-1)).toMatchObject({ rows: 390_000, of: null })

  const broken = new ReadableStream({
    pull: (out) => {
      going.abort()
      out.error(new DOMException('left', 'AbortError'))
    },
  })
  answering(new Response(broken, { headers: { 'content-length': '9' } }))
  const left = fetchFile('/api/sheets.csv', { hear: (far) => heard.push(far), signal: going.signal })
  await expect(left).rejects.toThrow('left')
  expect(heard.at(-1)).toEqual({ bytes: 0, of: 9, rows: null })
})

const unsent = (key: string, at: string): Unsent => ({
  key,
  person: id,
  hat: 'member',
  room: 'findings',
  command: 'signSheet',
  out: { method: 'POST', url: '/api/x', body: '{}' },
  at,
})
const storeOf = (rows: Unsent[]): UnsentStore & { rows: Map<string, Unsent> } => {
  const kept = new Map(rows.map((row) => [row.key, row]))
  return {
    rows: kept,
    of: async () => [...kept.values()].sort((a, b) => (a.at < b.at ? -1 : 1)),
    put: async (row) => kept.set(row.key, row),
    delete: async (key) => kept.delete(key),
  }
}

test('the outbox sends in order, keeps what is refused with its reason, and stops where the network does', async () => {
  const store = storeOf([unsent('c', '3'), unsent('a', '1'), unsent('d', '4'), unsent('b', '2')])
  const tried: string[] = []
  const result = await sendUnsent(store, id, async ({ key }) => {
    tried.push(key)
    if (key === 'b') throw new Problem({ code: 'findings.handled-by-you', status: 409 })
    if (key === 'c') throw new Problem({ code: 'web.offline' })
  })
  expect(tried).toEqual(['a', 'b', 'c'])
  expect(result).toEqual({ sent: 1, refused: 1, left: 2 })
  expect(store.rows.get('b')?.refused?.code).toBe('findings.handled-by-you')
  expect([...store.rows.keys()].sort()).toEqual(['b', 'c', 'd'])
})

test('an ended session or an error of ours refuses nothing: it waits', async () => {
  for (const status of [401, 429, 500]) {
    const store = storeOf([unsent('a', '1')])
    await sendUnsent(store, id, () => Promise.reject(new Problem({ code: 'x.y', status })))
    expect(store.rows.get('a')?.refused, String(status)).toBeUndefined()
  }
})
