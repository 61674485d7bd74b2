import { type ChildProcess, fork } from 'node:child_process'
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { request } from 'node:http'
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newFileKey, newInspectionKey, openKeyring } from '../keys.ts'
import { partPath } from './disk.ts'

let root: string
let child: ChildProcess | undefined
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'mingcha-kill-'))
})
afterEach(async () => {
  child?.kill('SIGKILL')
  await rm(root, { recursive: true })
})

async function start(...args: string[]): Promise<number> {
  child = fork(join(import.meta.dirname, 'kill.fixture.ts'), args, { execArgv: [] })
  const [{ port }] = await once(child, 'message')
  return port
}

/** Sends a little every millisecond, until all is sent or the server is gone. */
function send(port: number, id: string, offset: number, body: Buffer): Promise<number | 'cut'> {
  const headers = {
    'tus-resumable': '1.0.0',
    'content-type': 'application/offset+octet-stream',
    'upload-offset': offset,
    'content-length': body.length,
  }
  return new Promise((resolve) => {
    const asked = request({ port, path: `/up/${id}`, method: 'PATCH', headers }, (answer) =>
      resolve(answer.statusCode ?? 0),
    )
    asked.on('error', () => resolve('cut'))
    const next = (at: number) => {
      if (at >= body.length) return asked.end()
      asked.write(body.subarray(at, at + 50_000))
      setTimeout(next, 1, at + 50_000)
    }
    next(0)
  })
}

function reached(port: number, id: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request(
      { port, path: `/up/${id}`, method: 'HEAD', headers: { 'tus-resumable': '1.0.0' } },
      (answer) => resolve(Number(answer.headers['upload-offset'])),
    )
    asked.on('error', reject).end()
  })
}

async function grown(path: string, size: number): Promise<void> {
  while (((await stat(path).catch(() => undefined))?.size ?? 0) < size)
    await new Promise((resolve) => setTimeout(resolve, 1))
}

test('killed without warning in mid upload, again and again, the file still arrives whole', async () => {
  const ring = join(root, 'keyring.json')
  const value = randomBytes(32).toString('base64')
  const keyring = await openKeyring({ ring, source: { from: 'environment', value }, mayCreate: true })
  const id = randomUUID()
  const inspectionKey = await newInspectionKey(keyring, 'inspection')
  const key = await newFileKey(keyring, id, { inspection: 'inspection', inspectionKey })
  const content = randomBytes(12_000_000)
  const rowFile = join(root, 'row.json')
  const row = { id, name: 'a', type: '', owner: 'p', size: content.length, key, createdAt: '2026-11-22T00:00:00.000Z' }
  await writeFile(rowFile, JSON.stringify({ ...row, finished: false }))
  const offsets: number[] = []
  for (let kill = 0; kill < 4; kill++) {
    const port = await start(root, ring, value, rowFile)
    const offset = await reached(port, id)
    offsets.push(offset)
    const sending = send(port, id, offset, content.subarray(offset))
    await grown(partPath(root, id), offset + 300_000 * (kill + 1))
    child?.kill('SIGKILL')
    expect(await sending).toBe('cut')
  }
  expect(offsets).toEqual(offsets.toSorted((a, b) => a - b))
  expect(new Set(offsets).size).toBe(4)
  const port = await start(root, ring, value, rowFile)
  const offset = await reached(port, id)
  const told = once(child as ChildProcess, 'message')
  expect(await send(port, id, offset, content.subarray(offset))).toBe(204)
  expect((await told)[0]).toEqual({ sha256: createHash('sha256').update(content).digest('hex') })
}, 30_000)
