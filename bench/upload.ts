import { type ChildProcess, fork } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, open, rm } from 'node:fs/promises'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { largestFile } from '../rooms/documents/contract.ts'
import type { Ground } from './ground.ts'
import { bare, byRatio, medianOf, type Result, timed } from './measure.ts'
import { between, recording, sent, tus, type Way } from './sending.ts'
import { signedIn } from './signed-in.ts'
import type { Orders } from './upload.served.ts'

const MB = 1024 * 1024
const GB = 1024 * MB
/** So many of the largest files there may be are two gigabytes and more. */
const FILES = Math.ceil((2 * GB) / largestFile)

const announced = (way: Way, inspection: string, id: string, size: number) => {
  const body = JSON.stringify({ id, circle: 'team', noun: 'inspection', about: inspection, name: '谈话录音.wav', size })
  const more = { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) }
  const path = `/api/inspections/${inspection}/files`
  return sent(way, 'POST', path, { ...more, 'idempotency-key': randomUUID() }, [Buffer.from(body)])
}

const patched = (way: Way, id: string, offset: number, until: number, cutAfter?: number) => {
  const bytes = between(recording(largestFile), offset, until)
  return sent(way, 'PATCH', `/api/uploads/${id}`, tus(offset, until - offset), bytes, cutAfter)
}

/** How far the server has come, once it has noticed that the link is broken: the same twice, a second apart. */
async function reached(way: Way, id: string): Promise<number> {
  for (let before = -1; ; await setTimeout(1000)) {
    const { status, offset } = await sent(way, 'HEAD', `/api/uploads/${id}`, { 'tus-resumable': '1.0.0' })
    if (status === 200 && offset === before) return offset
    before = status === 200 ? offset : -1
  }
}

/** A largest file: announced, half of it sent, the link broken, sent on from where the server says, completed. Gives the offset after the break. */
async function uploaded(way: Way, inspection: string, id: string): Promise<number> {
  mustBe('announced', (await announced(way, inspection, id, largestFile)).status, 200)
  const broken = await patched(way, id, 0, largestFile, largestFile / 2).then(
    () => false,
    () => true,
  )
  mustBe('the link was broken', broken, true)
  const offset = await reached(way, id)
  if (offset <= 0 || offset >= largestFile) throw new Error(`after the break the server says ${offset}`)
  mustBe('sent on', (await patched(way, id, offset, largestFile)).status, 204)
  return offset
}

/** Completes an upload once its content has been looked at; anything but a file that is kept is an error. */
async function completed(way: Way, id: string): Promise<void> {
  const body = Buffer.from(JSON.stringify({ version: 1 }))
  const more = { 'content-type': 'application/json', 'content-length': String(body.length) }
  const key = { 'idempotency-key': randomUUID() }
  const { status, code } = await sent(way, 'POST', `/api/files/${id}/completion`, { ...more, ...key }, [body])
  mustBe(`completed (${code})`, status, 200)
}

/** The SHA-256 of a file as it is given out again. */
function readBack({ port, headers }: Way, id: string): Promise<string> {
  return new Promise((done, fail) => {
    get({ host: '127.0.0.1', port, path: `/api/files/${id}/content`, headers }, (answer) => {
      const hash = createHash('sha256')
      answer.on('data', (piece: Buffer) => void hash.update(piece))
      answer.on('error', fail)
      answer.on('end', () => done(`${answer.statusCode} ${hash.digest('hex')}`))
    }).on('error', fail)
  })
}

function mustBe(what: string, found: unknown, expected: unknown): void {
  if (found !== expected) throw new Error(`${what}: ${String(found)}, not ${String(expected)}`)
}

/** The same bytes hashed and written to the disk, and nothing else. Gives their hash. */
async function written(path: string): Promise<string> {
  const [hash, file] = [createHash('sha256'), await open(path, 'w')]
  for (const piece of recording(largestFile)) {
    hash.update(piece)
    await file.write(piece)
  }
  await file.sync()
  await file.close()
  await rm(path)
  return hash.digest('hex')
}

/** Watches what the receiving process holds; `most` gives the most since it was last asked, in megabytes. */
function watched(child: ChildProcess) {
  let most = 0
  const hear = (message: unknown) => {
    if (typeof message === 'number') most = Math.max(most, message / MB)
  }
  child.on('message', hear)
  const timer = setInterval(() => child.send('memory'), 100)
  return {
    most: async () => {
      await setTimeout(300)
      const found = most
      most = 0
      return found
    },
    end: () => clearInterval(timer),
  }
}

/**
 * Two gigabytes really sent, by tus: as one file (refused when announced, refused when sent all the same), and as files of the largest size
 * there may be, the link of each broken in the middle. Every answer is checked, every file is read back whole; the memory of the receiving
 * process is watched throughout.
 */
export async function upload(ground: Ground, say: (line: string) => void): Promise<Result[]> {
  const home = await mkdtemp(join(tmpdir(), 'mingcha-bench-files-'))
  const child = fork(join(import.meta.dirname, 'upload.served.ts'), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  try {
    const { database, secret, clock } = ground
    const orders: Orders = {
      database,
      secret,
      now: clock.now(),
      ring: join(home, 'ring.json'),
      root: join(home, 'files'),
    }
    child.send(orders)
    const [{ port }] = (await once(child, 'message')) as [{ port: number }]
    return await sending({ port, headers: await signedIn(ground, 'member') }, ground, child, home, say)
  } finally {
    child.kill()
    await rm(home, { recursive: true, force: true })
  }
}

async function sending(way: Way, ground: Ground, child: ChildProcess, home: string, say: (line: string) => void) {
  const inspection = ground.inspections[0] as string
  const memory = watched(child)
  try {
    const rest = await memory.most()
    const beyond = await announced(way, inspection, randomUUID(), 2 * GB)
    say(`2 GB announced: ${beyond.status} ${beyond.code}`)
    mustBe('2 GB announced', beyond.status, 400)
    const lying = await overfilled(way, inspection, say)
    const refused = await memory.most()
    const [times, bases, held]: [number[], number[], number[]] = [[], [], []]
    for (let n = 1; n <= FILES; n++) {
      const id = randomUUID()
      let expected = ''
      bases.push(await timed(async () => void (expected = await written(join(home, 'plain')))))
      let offset = 0
      times.push(await timed(async () => void (offset = await uploaded(way, inspection, id))))
      await completed(way, id)
      mustBe('read back', await readBack(way, id), `200 ${expected}`)
      held.push(await memory.most())
      say(
        `file ${n}: broken at ${Math.round(offset / MB)} MB, kept, read back whole; node held ${Math.round(held.at(-1) ?? 0)} MB`,
      )
    }
    return [
      byRatio(
        `${largestFile / MB} MB by tus, broken in the middle, a second's pause included`,
        medianOf(bases),
        medianOf(times),
        null,
      ),
      bare('node at rest', 'MB', rest),
      bare(
        `node at most while 2 GB are refused (${Math.round(lying / MB)} MB of them kept until the sweep)`,
        'MB',
        refused,
      ),
      bare('node at most, first file', 'MB', held[0] as number),
      bare(
        `node at most, file ${FILES}, ${Math.round((FILES * largestFile) / MB)} MB after the first byte`,
        'MB',
        held.at(-1) as number,
      ),
    ]
  } finally {
    memory.end()
  }
}

/** The largest file there may be is announced and 2 GB are sent: nothing beyond what was announced is taken. Gives the bytes that were. */
async function overfilled(way: Way, inspection: string, say: (line: string) => void): Promise<number> {
  const id = randomUUID()
  mustBe('announced', (await announced(way, inspection, id, largestFile)).status, 200)
  const answer = await sent(way, 'PATCH', `/api/uploads/${id}`, tus(0, null), recording(2 * GB)).catch(() => null)
  say(
    `${largestFile / MB} MB announced, 2 GB sent: ${answer ? `${answer.status} ${answer.code}` : 'the server hung up'}`,
  )
  if (answer && answer.status < 400) throw new Error(`2 GB were taken: ${answer.status}`)
  const taken = await reached(way, id)
  if (taken > largestFile) throw new Error(`${taken} bytes were taken`)
  return taken
}
