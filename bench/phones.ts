import { type ChildProcess, fork } from 'node:child_process'
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type pg from 'pg'
import { carriedAs, pieceSize, wholeAs } from '../core/pure/carried.ts'
import { type Carrier, carryAll, type EntryStore } from '../core/web/phone/carry.ts'
import type { Entry, Step } from '../core/web/phone/entry.ts'
import { Problem } from '../core/web/problem.ts'
import { requestOf } from '../core/web/request.ts'
import { phoneCommands, photoOf, sayingOf, type Said } from '../rooms/fieldwork/rules/phone.ts'
import type { Ground } from './ground.ts'
import { bare, byRate, type Result } from './measure.ts'
import { sessionOf } from './signed-in.ts'
import type { Orders } from './upload.served.ts'

const phones = 500
/** Records with a photo that each phone has written without network. */
const each = 2
const photoBytes = 100 * 1024
/** What ODK Central reports for its own field records, without photos, on a machine of 2 GB (2018). */
const odk = 41.2

type Answer = Readonly<{ status: number; code: string; offset: number }>
const agent = new Agent({ keepAlive: true, maxSockets: phones })

function sent(port: number, method: string, path: string, headers: object, body?: Buffer): Promise<Answer> {
  return new Promise((done, fail) => {
    const length = body ? { 'content-length': String(body.length) } : {}
    const out = request(
      { agent, host: '127.0.0.1', port, method, path, headers: { ...headers, ...length } },
      (answer) => {
        const pieces: Buffer[] = []
        answer.on('data', (piece: Buffer) => void pieces.push(piece))
        answer.on('end', () => {
          const code = /"code":"([^"]+)"/.exec(Buffer.concat(pieces).toString())?.[1] ?? ''
          done({ status: answer.statusCode ?? 0, code, offset: Number(answer.headers['upload-offset']) })
        })
      },
    )
    out.on('error', fail)
    out.end(body)
  })
}

/** A photo nobody could pack: the head of a JPEG, then noise, as long as any other. */
function photograph(): Buffer {
  const head = Buffer.from(
    'ffd8ffe000104a46494600010100000100010000ffc0000b080010001001011100ffda0008010100003f00',
    'hex',
  )
  return Buffer.concat([
    head,
    randomBytes(photoBytes - head.length - 2).map((byte) => byte & 0x7f),
    Buffer.from('ffd9', 'hex'),
  ])
}

type Phone = Readonly<{ inspection: string; other: string; hat: string; headers: Readonly<Record<string, string>> }>

/** The phone's own engine over plain HTTP. Every seventh answer is lost on its way, after the server acted: it is asked for again. */
function carrierOf(port: number, phone: Phone, lose: () => boolean): Carrier {
  const told = ({ status, code, offset }: Answer): number => {
    if (lose()) throw new Problem({ code: 'web.offline' })
    if (status >= 300) throw new Problem({ code: code || 'web.offline', status })
    return offset
  }
  const upload = { ...phone.headers, 'tus-resumable': '1.0.0' }
  return {
    command: async (entry, step) => {
      const command = phoneCommands.get(step.command)
      if (!command) throw new Error(step.command)
      const { method, url, body } = requestOf(command, step.input)
      const more = {
        'content-type': 'application/json',
        'idempotency-key': step.key,
        ...carriedAs(entry.made, step.after),
      }
      told(await sent(port, method, url, { ...phone.headers, ...more }, Buffer.from(body ?? '')))
    },
    offset: async (_, file) => told(await sent(port, 'HEAD', `/api/uploads/${file}`, upload)),
    bytes: async (_, file, offset, piece) => {
      const more = { 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' }
      return told(await sent(port, 'PATCH', `/api/uploads/${file}`, { ...upload, ...more }, Buffer.from(piece)))
    },
    whole: async (entry, start, finish, bytes) => {
      const more = {
        'content-type': 'application/octet-stream',
        'idempotency-key': start.key,
        ...carriedAs(entry.made, start.after),
        ...wholeAs({ start: start.input, finish: finish.key }),
      }
      const path = `/api/uploads/${String(start.input['id'])}`
      told(await sent(port, 'PUT', path, { ...phone.headers, ...more }, Buffer.from(bytes)))
      return true
    },
    late: async () => {
      throw new Problem({ code: 'fieldwork.not-late', status: 409 })
    },
  }
}

const stepsOf = (said: readonly Said[], after: readonly string[]): Step[] =>
  said.map((one, n) =>
    'bytes' in one
      ? { kind: 'bytes', file: one.bytes, done: false, tried: false }
      : {
          ...{ kind: 'command', key: randomUUID(), command: one.command, input: one.input },
          ...{ after: n === 0 ? after : [], done: false, tried: false },
        },
  )

/** What one phone has written: visits, each with a photo that comes after it. */
function writtenBy(phone: Phone, photo: Buffer): { store: EntryStore; left(): Entry[] } {
  const rows = new Map<string, Entry>()
  const put = (form: string, written: ReturnType<typeof photoOf>, after: Entry | null, size: number) => {
    const id = randomUUID()
    const keys = after?.steps.flatMap((step) => (step.kind === 'command' ? [step.key] : [])) ?? []
    const entry: Entry = {
      ...{ id, hat: phone.hat, inspection: phone.inspection, form, title: form, about: written.about, values: {} },
      ...{ after: after ? [after.id] : [], trouble: null, steps: stepsOf(written.said, keys) },
      photo: size > 0 ? { id, name: '照片.jpg', type: 'image/jpeg', size } : null,
      made: { at: '2026-11-19T02:00:00.000Z', count: rows.size + 1 },
    }
    rows.set(id, entry)
    return entry
  }
  for (let n = 0; n < each; n++) {
    const values = {
      kind: 'household',
      subject: `第${n}户`,
      place: '三组',
      other: phone.other,
      heldOn: '2026-11-19',
      seen: '住房与登记面积不符，补贴从未公示。'.repeat(12),
    }
    const visit = put('visit', sayingOf('visit', phone.inspection, values, randomUUID()), null, 0)
    put(
      'photo',
      photoOf(phone.inspection, visit.about, { name: '照片.jpg', size: photo.length }, randomUUID()),
      visit,
      photo.length,
    )
  }
  const store: EntryStore = {
    all: async () => [...rows.values()].sort((a, b) => a.made.count - b.made.count),
    get: async (id) => rows.get(id),
    put: async (one) => rows.set(one.id, one),
    delete: async (id) => rows.delete(id),
    piece: async (_, n) => photo.subarray(n * pieceSize, (n + 1) * pieceSize),
  }
  return { store, left: () => [...rows.values()] }
}

const rules = { newId: randomUUID, misfit: () => null, begunAnew: (one: Entry) => one }

/** Everybody finds the network at the same moment, and goes on until nothing is left. Gives seconds, and how many answers were lost. */
async function allSend(
  port: number,
  crowd: readonly Phone[],
  photo: Buffer,
): Promise<{ seconds: number; lost: number }> {
  const written = crowd.map((phone) => writtenBy(phone, photo))
  let [answers, lost] = [0, 0]
  const lose = () => {
    const gone = ++answers % 7 === 0
    if (gone) lost++
    return gone
  }
  const start = performance.now()
  await Promise.all(
    crowd.map(async (phone, n) => {
      const { store, left } = written[n] as (typeof written)[number]
      const carrier = carrierOf(port, phone, lose)
      for (let tries = 0; left().length > 0; tries++) {
        await carryAll(store, carrier, rules)
        const trouble = left().find((one) => one.trouble)?.trouble
        if (trouble || tries > 2_000) throw new Error(`a phone is left with ${trouble?.code ?? 'something'}`)
        await new Promise((later) => setTimeout(later, 20))
      }
    }),
  )
  return { seconds: (performance.now() - start) / 1000, lost }
}

/** So many phones, each of a member of a team on site with a session of its own. */
async function crowdOf(ground: Ground): Promise<Phone[]> {
  const { above } = ground
  await above.query(`update mingcha.planning_inspection set entered_on = enter_on where open`)
  const { rows } = await above.query<{ inspection: string; person: string; other: string }>(
    `select s.inspection, s.person, (select o.person from mingcha.teams_seat o where o.inspection = s.inspection and o.person <> s.person limit 1) as other
       from mingcha.teams_seat s join mingcha.planning_inspection i on i.id = s.inspection and i.open where s.role = 'member' order by s.id limit $1`,
    [phones],
  )
  const crowd: Phone[] = []
  for (let n = 0; n < phones; n++) {
    const seat = rows[n % rows.length] as (typeof rows)[number]
    const headers = await sessionOf(ground, { person: seat.person, hat: 'member' })
    crowd.push({ inspection: seat.inspection, other: seat.other, hat: 'member', headers })
  }
  return crowd
}

const counted = async (above: pg.Pool, text: string, values: unknown[] = []): Promise<number> =>
  (await above.query(`select count(*)::int as n from ${text}`, values)).rows[0].n

/** A record and its photo in one request to the plain door, by as many at once. */
async function plainly(port: number, photo: Buffer): Promise<number> {
  const said = Buffer.from(JSON.stringify({ subject: '第1户', seen: '住房与登记面积不符，补贴从未公示。'.repeat(12) }))
  const body = Buffer.concat([said, Buffer.from([0]), photo])
  const start = performance.now()
  await Promise.all(
    Array.from({ length: phones }, async () => {
      for (let n = 0; n < each; n++) {
        const { status } = await sent(port, 'POST', '/', {}, body)
        if (status !== 200) throw new Error(`plain: ${status}`)
      }
    }),
  )
  return (performance.now() - start) / 1000
}

async function started(file: string, orders: Orders): Promise<{ child: ChildProcess; port: number }> {
  const child = fork(join(import.meta.dirname, file), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  child.send(orders)
  const died = once(child, 'exit').then(() => {
    throw new Error(`${file} ended`)
  })
  const [{ port }] = (await Promise.race([once(child, 'message'), died])) as [{ port: number }]
  died.catch(() => undefined)
  return { child, port }
}

/**
 * 500 phones come back to the network at once, each with field records and photos, by the phone's own engine, over sessions, walls, records, encryption and
 * the checks of every file; every seventh answer is lost. Counted afterwards: none lost, none doubled, every photo the bytes that were sent.
 */
export async function sendingPhones(
  ground: Ground,
  superuser: pg.ClientConfig,
  say: (line: string) => void,
): Promise<Result[]> {
  const home = await mkdtemp(join(tmpdir(), 'mingcha-bench-phones-'))
  const { database, secret, clock, above } = ground
  const orders: Orders = {
    database,
    secret,
    now: clock.now(),
    ring: join(home, 'ring.json'),
    root: join(home, 'files'),
  }
  const children: ChildProcess[] = []
  try {
    await mkdir(join(home, 'plain'))
    const photo = photograph()
    const hash = createHash('sha256').update(photo).digest('hex')
    const many = phones * each
    const plain = await started('phones.served.ts', { ...orders, database: superuser, root: join(home, 'plain') })
    children.push(plain.child)
    const base = many / (await plainly(plain.port, photo))
    plain.child.kill()
    say(`plain: ${base.toFixed(1)} records with photos a second`)
    const crowd = await crowdOf(ground)
    const real = await started('upload.served.ts', orders)
    children.push(real.child)
    const { seconds, lost } = await allSend(real.port, crowd, photo)
    const visits = await counted(above, 'mingcha.fieldwork_visit')
    const kept = await counted(above, `mingcha.documents_file where state = 'kept' and sha256 = $1`, [hash])
    const acts = await counted(above, `mingcha.ledger_record where kind in ('visit.recorded', 'file.kept')`)
    say(
      `${many} records and photos in ${seconds.toFixed(1)} s, ${lost} answers lost; in the house: ${visits} visits, ${kept} photos, ${acts} of their records`,
    )
    if (visits !== many || kept !== many || acts !== 2 * many) throw new Error('lost or doubled')
    const rate = many / seconds
    return [
      {
        ...byRate(`field records with a photo of 100 kB from ${phones} phones`, base, rate, 0),
        aim: '≥ 50 a second',
        met: rate >= 50,
      },
      { ...byRate('the same against what ODK Central reports (no photos)', odk, rate, 1) },
      bare('answers lost on the way and asked for again', 'items', lost),
    ]
  } finally {
    for (const child of children) child.kill()
    await rm(home, { recursive: true, force: true })
  }
}
