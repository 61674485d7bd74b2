import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdtemp, readdir, readFile, rm, stat, truncate, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { Upload } from 'tus-js-client'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Instant } from '../../pure/days.ts'
import { destroyStored, openStored } from '../files.ts'
import { type Keyring, newInspectionKey, openKeyring } from '../keys.ts'
import { chunkSize, recordSize } from './chunks.ts'
import { finishedPath, partPath } from './disk.ts'
import { uploadDoor } from './door.ts'
import { EncryptedStore, type UploadRow, type UploadRows } from './upload.ts'

type Kept = UploadRow & { offset: number; sha256?: string }
let root: string
let keyring: Keyring
let inspectionKey: Buffer
let kept: Map<string, Kept>
let rows: UploadRows
let store: EncryptedStore
let server: Server
let url: string
let letIn: boolean
let faults: unknown[]

const now = '2026-11-22T01:00:00.000Z' as Instant
const later = (days: number) => new Date(Date.parse(now) + days * 86_400_000).toISOString() as Instant
const sha = (content: Buffer) => createHash('sha256').update(content).digest('hex')
const limits = { maxBytes: 50_000_000, keepDays: 7, roomLeft: async () => 40_000_000 }

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'mingcha-files-'))
  const value = randomBytes(32).toString('base64')
  keyring = await openKeyring({
    ring: join(root, 'keyring.json'),
    source: { from: 'environment', value },
    mayCreate: true,
  })
  inspectionKey = await newInspectionKey(keyring, 'inspection')
  kept = new Map()
  rows = {
    find: async (id) => kept.get(id),
    created: async (row) => void kept.set(row.id, { ...row, offset: 0 }),
    progressed: async (id, offset) => change(id, { offset }),
    finished: async ({ id }, { size, sha256 }) => change(id, { finished: true, offset: size, sha256 }),
    remove: async (id) => void kept.delete(id),
    unfinishedBefore: async (at) =>
      [...kept.values()].filter((row) => !row.finished && row.createdAt < at).map((row) => row.id),
  }
  letIn = true
  faults = []
  await open()
})
afterEach(async () => {
  server.closeAllConnections()
  server.close()
  await rm(root, { recursive: true })
})

function change(id: string, changes: Partial<Kept>) {
  const row = kept.get(id)
  if (row) kept.set(id, { ...row, ...changes })
}

/** A new process, as far as the store can tell: nothing is remembered but disk and rows. */
async function open() {
  store = new EncryptedStore({ root, keyring, rows, limits })
  const door = uploadDoor({ path: '/up', store, mayWrite: async () => letIn, onFault: (fault) => faults.push(fault) })
  server = createServer((asked, answer) => void door(asked, answer)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/up`
}

async function begin(size: number) {
  const id = randomUUID()
  await store.begin({
    id,
    name: '谈话记录.docx',
    type: 'text/plain',
    owner: 'p',
    size,
    inspection: 'inspection',
    inspectionKey,
    now,
  })
  return id
}

type Answer = { status: number; headers: IncomingHttpHeaders; body: string }
/** One tus request; with `cutAt` the connection is torn off after so many bytes of the body, once a busy server has had time to take them. */
function ask(method: string, id: string, headers: Record<string, string> = {}, body?: Buffer, cutAt?: number) {
  return new Promise<Answer | 'cut'>((resolve, reject) => {
    const all = { 'tus-resumable': '1.0.0', ...headers, ...(body && { 'content-length': String(body.length) }) }
    const asked = request(`${url}/${id}`, { method, headers: all }, async (answer) => {
      let text = ''
      for await (const piece of answer) text += piece
      resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text })
    })
    asked.on('error', (error) => (cutAt === undefined ? reject(error) : resolve('cut')))
    if (body === undefined || cutAt === undefined) return asked.end(body)
    asked.write(body.subarray(0, cutAt), () => setTimeout(() => asked.destroy(), 150))
  })
}
const patch = (id: string, offset: number, body: Buffer, cutAt?: number) =>
  ask('PATCH', id, { 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' }, body, cutAt)
async function offsetAt(id: string) {
  const answer = await ask('HEAD', id)
  return answer === 'cut' ? -1 : Number(answer.headers['upload-offset'])
}
async function stored(id: string) {
  const row = kept.get(id)
  if (!row) throw new Error('no row')
  const file = await openStored(root, keyring, id, row.key)
  try {
    return await file.read(0, file.size)
  } finally {
    await file.close()
  }
}

test.each([1, 100, chunkSize - 1, chunkSize, chunkSize + 1, 2 * chunkSize, 300_000])(
  'a file of %i bytes arrives whole, hashed, encrypted, and unreadable to others',
  async (size) => {
    const content = randomBytes(size)
    const id = await begin(size)
    expect(await offsetAt(id)).toBe(0)
    expect(await patch(id, 0, content)).toMatchObject({ status: 204, headers: { 'upload-offset': String(size) } })
    expect(kept.get(id)).toMatchObject({ finished: true, offset: size, sha256: sha(content) })
    expect((await stored(id)).equals(content)).toBe(true)
    expect((await stat(finishedPath(root, id))).mode & 0o777).toBe(0o600)
    expect(await offsetAt(id)).toBe(size)
  },
)

test('on disk, whole or half, are neither the text nor name, type, owner or time', async () => {
  const content = Buffer.from('王某某的谈话记录，二〇二六年。'.repeat(4000))
  const id = await begin(content.length)
  await patch(id, 0, content.subarray(0, 100_000))
  const traces = ['王某某', '谈话', 'text/plain', now.slice(0, 10)]
  const half = await readFile(partPath(root, id))
  for (const trace of traces) expect(half.includes(trace)).toBe(false)
  await patch(id, 100_000, content.subarray(100_000))
  const whole = await readFile(finishedPath(root, id))
  for (const trace of traces) expect(whole.includes(trace)).toBe(false)
  const names = (await readdir(root, { recursive: true })).filter((name) => name !== 'keyring.json')
  expect(names.sort()).toEqual([
    id.slice(0, 2),
    join(id.slice(0, 2), id.slice(2, 4)),
    join(id.slice(0, 2), id.slice(2, 4), id),
  ])
})

test.each([false, true])(
  'a link cut at every chunk and in between loses nothing that arrived and doubles nothing (server restarted: %s)',
  async (restart) => {
    const content = randomBytes(4 * chunkSize + 777)
    const id = await begin(content.length)
    let cuts = 0
    for (let offset = 0; offset < content.length; ) {
      const rest = content.subarray(offset)
      const cutAt = [chunkSize, 1, 30_000, chunkSize - 1, chunkSize + 1, 100][cuts++ % 6] ?? 1
      await patch(id, offset, rest, cutAt < rest.length ? cutAt : undefined)
      const reached = Math.min(content.length, offset + cutAt)
      await expect.poll(() => offsetAt(id), { timeout: 20_000 }).toBe(reached)
      if (restart) {
        server.closeAllConnections()
        server.close()
        await open()
        expect(await offsetAt(id)).toBe(reached)
      }
      offset = reached
    }
    expect(cuts).toBeGreaterThan(6)
    expect((await stored(id)).equals(content)).toBe(true)
    expect(kept.get(id)?.sha256).toBe(sha(content))
  },
)

test('the client browsers use resumes where the disk stands', async () => {
  const content = randomBytes(700_001)
  const id = await begin(content.length)
  await patch(id, 0, content, 200_000)
  await expect.poll(() => offsetAt(id), { timeout: 20_000 }).toBe(200_000)
  await new Promise<void>((resolve, reject) => {
    new Upload(content, {
      uploadUrl: `${url}/${id}`,
      chunkSize: 99_999,
      retryDelays: [],
      onSuccess: () => resolve(),
      onError: reject,
    }).start()
  })
  expect((await stored(id)).equals(content)).toBe(true)
})

test('what a kill left torn counts as never received', async () => {
  const content = randomBytes(3 * chunkSize + 10)
  for (const [lost, expected] of [
    [1, 2 * chunkSize],
    [100 + 28, 2 * chunkSize],
    [100 + 28 + 5, chunkSize],
  ] as const) {
    const id = await begin(content.length)
    await patch(id, 0, content.subarray(0, 2 * chunkSize + 100))
    const path = partPath(root, id)
    await truncate(path, (await stat(path)).size - lost)
    await open()
    expect(await offsetAt(id)).toBe(expected)
    await patch(id, expected, content.subarray(expected))
    expect((await stored(id)).equals(content)).toBe(true)
    expect(kept.get(id)?.sha256).toBe(sha(content))
  }
})

test('a chunk changed on disk in mid upload is received again', async () => {
  const content = randomBytes(3 * chunkSize)
  const id = await begin(content.length)
  await patch(id, 0, content.subarray(0, 2 * chunkSize))
  const bytes = await readFile(partPath(root, id))
  bytes[24 + recordSize + 500] = (bytes[24 + recordSize + 500] ?? 0) ^ 1
  await writeFile(partPath(root, id), bytes)
  await open()
  expect(await offsetAt(id)).toBe(chunkSize)
  await patch(id, chunkSize, content.subarray(chunkSize, chunkSize + 10))
  await open()
  expect(await offsetAt(id)).toBe(chunkSize + 10)
  await patch(id, chunkSize + 10, content.subarray(chunkSize + 10))
  expect((await stored(id)).equals(content)).toBe(true)
})

test('two processes on one disk see each other go on', async () => {
  const content = randomBytes(200_000)
  const id = await begin(content.length)
  const other = new EncryptedStore({ root, keyring, rows, limits })
  for (const [offset, by] of [
    [0, store],
    [70_000, other],
    [150_000, store],
  ] as const) {
    expect((await by.getUpload(id)).offset).toBe(offset)
    const end = { 0: 70_000, 70_000: 150_000, 150_000: 200_000 }[offset]
    expect(await by.write(Readable.from([content.subarray(offset, end)]), id, offset)).toBe(end)
  }
  expect(kept.get(id)?.sha256).toBe(sha(content))
})

test('killed between disk and database, a finished file is still told of', async () => {
  const content = randomBytes(100_000)
  const id = await begin(content.length)
  const told = rows.finished
  rows.finished = async () => {
    throw new Error('the database went away')
  }
  expect(await patch(id, 0, content)).toMatchObject({ status: 500, body: '' })
  expect(faults).toHaveLength(1)
  expect(kept.get(id)?.finished).toBe(false)
  rows.finished = told
  await open()
  expect(await offsetAt(id)).toBe(content.length)
  expect(kept.get(id)).toMatchObject({ finished: true, sha256: sha(content) })
})

test('two writers at once: one wins, the other is told the offset is another', async () => {
  const content = randomBytes(500_000)
  const id = await begin(content.length)
  const writing = await Promise.allSettled(
    Array.from({ length: 5 }, () => store.write(Readable.from([content]), id, 0)),
  )
  expect(writing.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect((await stored(id)).equals(content)).toBe(true)
})

test('a finished file stays as it is', async () => {
  const content = randomBytes(1000)
  const id = await begin(content.length)
  await patch(id, 0, content)
  expect(await patch(id, 0, randomBytes(1000))).toMatchObject({ status: 409 })
  expect(await patch(id, 1000, randomBytes(1))).toMatchObject({ status: 413 })
  expect(await ask('DELETE', id)).toMatchObject({ status: 400 })
  expect((await stored(id)).equals(content)).toBe(true)
})

test('more than was said is refused, and what fitted is kept', async () => {
  const id = await begin(1000)
  expect(await patch(id, 0, randomBytes(1001))).toMatchObject({ status: 413 })
  expect(await offsetAt(id)).toBe(0)
  const tooMuch = store.write(Readable.from([randomBytes(600), randomBytes(600)]), id, 0)
  await expect(tooMuch).rejects.toMatchObject({ status_code: 413 })
  expect(await offsetAt(id)).toBe(600)
})

test('there is no way in for whoever may not write, no creation and no reading over tus', async () => {
  const id = await begin(10)
  letIn = false
  for (const method of ['HEAD', 'DELETE']) expect(await ask(method, id)).toMatchObject({ status: 404 })
  expect(await patch(id, 0, randomBytes(10))).toMatchObject({ status: 404 })
  letIn = true
  const create = await ask('POST', '', { 'upload-length': '10' })
  expect(create).toMatchObject({ status: 405, body: expect.stringContaining('files.begin-by-command') })
  expect(await ask('GET', id)).toMatchObject({ status: 404 })
  for (const other of [randomUUID(), '..%2F..%2Fetc%2Fpasswd', 'keyring.json', `${id}?x=1`]) {
    expect(await ask('HEAD', other)).toMatchObject({ status: 404 })
  }
  const head = await ask('HEAD', id, { origin: 'https://elsewhere.example' })
  expect(head === 'cut' ? {} : head.headers).not.toHaveProperty('access-control-allow-origin')
  expect(kept.size).toBe(1)
})

test('beginning refuses the empty, the too large, the too much, bad ids and bad names', async () => {
  const good = {
    id: randomUUID(),
    name: 'a.txt',
    type: '',
    owner: 'p',
    size: 10,
    inspection: 'inspection',
    inspectionKey,
    now,
  }
  for (const [wrong, code] of [
    [{ size: 0 }, 'files.empty'],
    [{ size: -1 }, 'files.empty'],
    [{ size: 1.5 }, 'files.empty'],
    [{ size: 50_000_001 }, 'files.too-large'],
    [{ size: 40_000_001 }, 'files.no-room'],
    [{ id: '../../etc' }, 'files.bad-id'],
    [{ name: '' }, 'files.bad-name'],
    [{ name: '../a.txt' }, 'files.bad-name'],
    [{ name: 'a\u202etxt.exe' }, 'files.bad-name'],
    [{ inspectionKey: randomBytes(60) }, 'keys.cannot-unwrap'],
  ] as const) {
    await expect(store.begin({ ...good, ...wrong })).rejects.toMatchObject({ refusal: { refused: code } })
  }
  expect(kept.size).toBe(0)
})

test('the sweep takes old unfinished uploads and orphans, and leaves the rest', async () => {
  const [old, done] = [await begin(1000), await begin(10)]
  await patch(old, 0, randomBytes(500))
  await patch(done, 0, randomBytes(10))
  const orphan = await begin(1000)
  await patch(orphan, 0, randomBytes(500))
  kept.delete(orphan)
  await utimes(partPath(root, orphan), new Date(now), new Date(now))
  expect(await store.sweep(later(6))).toEqual([])
  expect((await store.sweep(later(8))).sort()).toEqual([old, orphan].sort())
  expect([...kept.keys()]).toEqual([done])
  await expect(stat(partPath(root, old))).rejects.toThrow('ENOENT')
  expect(await stored(done)).toHaveLength(10)
  expect(await ask('HEAD', old)).toMatchObject({ status: 404 })
})

test('giving up an upload removes it from disk and rows', async () => {
  const id = await begin(1000)
  await patch(id, 0, randomBytes(500))
  expect(await ask('DELETE', id)).toMatchObject({ status: 204 })
  expect(kept.size).toBe(0)
  await expect(stat(partPath(root, id))).rejects.toThrow('ENOENT')
})

test('without its key or its bytes a stored file is refused, by range too', async () => {
  const content = randomBytes(200_000)
  const id = await begin(content.length)
  await patch(id, 0, content)
  const row = kept.get(id)
  if (!row) throw new Error('no row')
  const destroyed = openStored(root, keyring, id, {
    ...row.key,
    inspectionKey: await newInspectionKey(keyring, 'inspection'),
  })
  await expect(destroyed).rejects.toMatchObject({ refusal: { refused: 'keys.cannot-unwrap' } })
  await truncate(finishedPath(root, id), 24 + recordSize)
  await expect(stored(id)).rejects.toMatchObject({ refusal: { refused: 'files.damaged' } })
  await destroyStored(root, id)
  await expect(stored(id)).rejects.toMatchObject({ refusal: { refused: 'files.missing' } })
})
