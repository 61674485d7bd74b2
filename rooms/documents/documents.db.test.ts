import { randomBytes, randomUUID } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { toBuffer } from 'qrcode'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aHouse, type Someone } from '../../core/test/as.ts'
import type { Instant } from '../../core/pure/days.ts'
import { aClamd, eicar } from '../../core/server/files/clamd.fixture.ts'
import { scanBy } from '../../core/server/files/virus.ts'
import { buildApp } from '../../core/server/http/app.ts'
import type { WhoIs } from '../../core/server/http/routes.ts'
import { sentencesOf } from '../../core/server/http/sentences.ts'
import { aDraft, aTeam, bring, type TeamAtWork } from '../findings/fixture.ts'
import { sweepFiles } from './arrivals.ts'
import { aCabinet, pixel, sha256 } from './fixture.ts'
import { mountDocuments, storeOf } from './http.ts'
import { en } from './texts/en.ts'
import { zh } from './texts/zh.ts'

const town = await aHouse('policies', 'ledger', 'documents', 'registry', 'planning', 'teams', 'fieldwork', 'findings')
const files = await aCabinet(town)

/** Sessions of the test: `person.hat.hat` as the cookie. */
const whoIs: WhoIs = async (request) => {
  const [person, ...hats] = (request.cookies['mingcha'] ?? '').split('.')
  return person ? { person, hats, csrf: 'token', fresh: true } : null
}
const app = await buildApp({
  house: town.house,
  pool: town.pool,
  clock: town.clock,
  version: '0',
  sentences: sentencesOf([{ room: 'documents', zh, en }]),
  rate: 100_000,
  whoIs,
  mount: (server) => mountDocuments(server, { ...files.cabinet, whoIs }, files.store),
})
const at = await app.listen({ port: 0, host: '127.0.0.1' })
afterAll(async () => {
  await app.close()
  await town.close()
  await files.leave()
})

let team: TeamAtWork
let others: TeamAtWork
let clerk: string
beforeAll(async () => {
  team = await aTeam(town)
  others = await aTeam(town)
  clerk = await town.someone('clerk', { body: team.bodies[0] as string })
})

type Sent = { method?: string; headers?: Record<string, string>; body?: Buffer | string }
const send = (session: string, path: string, { method = 'GET', headers = {}, body }: Sent = {}) =>
  fetch(`${at}${path}`, {
    method,
    headers: { cookie: `mingcha=${session}`, 'mingcha-token': 'token', ...headers },
    ...(body === undefined ? {} : { body: body as never }),
  })
const session = (person: string, ...hats: string[]) => [person, ...hats].join('.')
const start = async (by: Someone, inspection: string, size: number, more: object = {}): Promise<string> => {
  const id = randomUUID()
  const about = { circle: 'team', noun: 'inspection', about: inspection, name: '材料.png' }
  await by.does('startUpload', { id, inspection, size, ...about, ...more })
  return id
}
const patch = (who: string, id: string, offset: number, body: Buffer, headers = {}) =>
  send(who, `/api/uploads/${id}`, {
    method: 'PATCH',
    body,
    headers: {
      'tus-resumable': '1.0.0',
      'upload-offset': String(offset),
      'content-type': 'application/offset+octet-stream',
      ...headers,
    },
  })
const head = (who: string, id: string) =>
  send(who, `/api/uploads/${id}`, { method: 'HEAD', headers: { 'tus-resumable': '1.0.0' } })
const row = (by: Someone, file: string) => by.asks('file', { file })

test('what the virus scanner finds is refused with the upload', async () => {
  const clamd = await aClamd({ at: 0 })
  const scan = scanBy({ at: { host: '127.0.0.1', port: clamd.port }, absent: 'refuse' }, () => undefined)
  const store = storeOf({ ...files.cabinet, scan })
  const bring = async (text: string) => {
    const bytes = Buffer.from(text)
    const id = await start(team.one, team.inspection, bytes.length, { name: '来信.txt' })
    await store.write(Readable.from([bytes]), id, 0)
    await team.one.does('finishUpload', { file: id, version: 1 })
    return (await row(team.one, id)) as object
  }
  expect(await bring('一封干净的信')).toMatchObject({ state: 'kept' })
  expect(await bring(`一封信${eicar}`)).toMatchObject({ state: 'refused', refusal: 'files.virus' })
  await clamd.close()
  expect(await bring('又一封干净的信')).toMatchObject({ state: 'refused', refusal: 'files.not-scanned' })
})

describe('the way in', () => {
  test('in two pieces, resumed where it stopped, kept with hash and kind; nothing of it lies in clear', async () => {
    const me = session(team.one.person, 'member')
    const text = Buffer.from(`${'会议记录。\n'.repeat(20_000)}`)
    const id = await start(team.one, team.inspection, text.length, { name: '记录.txt' })
    const first = await patch(me, id, 0, text.subarray(0, 100_000))
    expect([first.status, first.headers.get('upload-offset')]).toEqual([204, '100000'])
    await town.refused(team.one.does('finishUpload', { file: id, version: 1 }), 'documents.not-arrived')
    expect((await head(me, id)).headers.get('upload-offset')).toBe('100000')
    expect((await patch(me, id, 5, text.subarray(5))).status).toBe(409)
    const second = await patch(me, id, 100_000, text.subarray(100_000))
    expect([second.status, second.headers.get('upload-offset')]).toEqual([204, String(text.length)])
    await town.refused(team.two.does('finishUpload', { file: id, version: 1 }), 'documents.not-your-file')
    await team.one.does('finishUpload', { file: id, version: 1 })
    expect(await row(team.one, id)).toMatchObject({ state: 'kept', kind: 'txt', sha256: sha256(text), version: 2 })
    const stored = await readFile(join(files.cabinet.root, id.slice(0, 2), id.slice(2, 4), id))
    expect(stored.includes(Buffer.from('会议记录'))).toBe(false)
    expect((await head(me, id)).status).toBe(404)
  })

  test('is closed to everybody else: another member, another team, no session, no token, another tus verb', async () => {
    const id = await start(team.one, team.inspection, pixel.length)
    for (const who of [
      session(team.two.person, 'member'),
      session(others.one.person, 'member'),
      session(town.office, 'office'),
    ]) {
      expect([(await head(who, id)).status, (await patch(who, id, 0, pixel)).status]).toEqual([404, 404])
    }
    expect((await patch('', id, 0, pixel)).status).toBe(401)
    const me = session(team.one.person, 'member')
    expect((await patch(me, id, 0, pixel, { 'mingcha-token': 'other' })).status).toBe(403)
    expect((await patch(session(team.one.person, 'leader'), id, 0, pixel)).status).toBe(403)
    expect((await send(me, `/api/uploads/${id}`, { method: 'POST' })).status).toBe(405)
    expect((await send(me, `/api/uploads/${id}`, { method: 'DELETE' })).status).toBe(404)
    expect((await send(me, `/api/uploads/${id}`)).status).toBe(404)
    expect((await send(me, '/api/uploads/x', { method: 'HEAD' })).status).toBe(400)
    expect((await head(me, randomUUID())).status).toBe(404)
    expect((await patch(me, id, 0, Buffer.concat([pixel, pixel]))).status).toBeGreaterThanOrEqual(400)
    expect((await row(team.one, id)).state).toBe('receiving')
  })

  test('what the checks find refuses the file on record, destroys its key, and its bytes leave the disk', async () => {
    const script = Buffer.from('<html><script>alert(1)</script></html>')
    const id = await start(team.one, team.inspection, script.length, { name: '页面.png' })
    await files.send(id, script)
    await team.one.does('finishUpload', { file: id, version: 1 })
    expect(await row(team.one, id)).toMatchObject({ state: 'refused', refusal: 'files.not-what-its-name-says' })
    const { rows } = await town.above.query('select from mingcha.documents_seal where file = $1', [id])
    expect(rows).toEqual([])
    const [line] = (await team.one.asks('timeline', { about: id })).rows
    expect(line).toMatchObject({ kind: 'file.refused', facts: { code: 'files.not-what-its-name-says' } })
    const folder = join(files.cabinet.root, id.slice(0, 2), id.slice(2, 4))
    expect(await readdir(folder)).toContain(id)
    await sweepFiles(files.cabinet, files.store)
    expect(await readdir(folder)).not.toContain(id)
    await town.refused(team.one.does('finishUpload', { file: id, version: 2 }), 'flow.not-now')
  })

  test('a circle, a unit, a size that are not one’s own are refused', async () => {
    await town.refused(start(team.one, others.inspection, 9), 'doorway.not-found')
    await town.refused(start(town.as(town.office, 'office'), team.inspection, 9), 'documents.other-circle')
    await town.refused(
      start(town.as(clerk, 'clerk'), team.inspection, 9, { circle: 'rectification' }),
      'doorway.not-found',
    )
    const { input } = town.house.actions.get('startUpload')!.command
    const good = {
      id: randomUUID(),
      inspection: randomUUID(),
      circle: 'team',
      noun: 'sheet',
      about: randomUUID(),
      name: 'a.pdf',
      size: 1,
    }
    expect(input.safeParse(good).success).toBe(true)
    for (const bad of [
      { size: 0 },
      { size: 1.5 },
      { size: 524_288_001 },
      { name: '../a' },
      { name: 'a\ud800' },
      { circle: 'public' },
    ]) {
      expect(input.safeParse({ ...good, ...bad }).success, JSON.stringify(bad)).toBe(false)
    }
    const id = await start(team.one, team.inspection, 9)
    await town.refused(start(team.one, team.inspection, 9, { id }), 'documents.twice')
  })

  test('what it is attached to is there for the one who sends it, and of this inspection', async () => {
    const sheet = await aDraft(team, files)
    const theirs = await aDraft(others, files)
    await start(team.one, team.inspection, 9, { noun: 'sheet', about: sheet })
    for (const more of [
      { noun: 'sheet', about: randomUUID() },
      { noun: 'sheet', about: theirs },
      { noun: 'nothing', about: sheet },
      { noun: 'inspection', about: others.inspection },
      { noun: 'grant', about: team.inspection },
      { noun: 'round', about: team.round },
      { noun: 'paper', about: team.inspection },
    ]) {
      await town.refused(start(team.one, team.inspection, 9, more), 'documents.nothing-to-attach')
    }
  })

  test('a signature on paper is of something that is signed, and of this inspection', async () => {
    const sheet = await aDraft(team, files)
    await start(team.one, team.inspection, 9, { noun: 'paper', about: sheet })
    const file = await files.upload(team.one, team.inspection)
    const says = {
      number: '1号',
      hash: 'a'.repeat(64),
      file,
      person: team.leader.person,
      name: '郭组长',
      signedOn: '2026-03-02',
    }
    for (const more of [
      { noun: 'nothing', about: sheet },
      { noun: 'inspection', about: team.inspection },
      { noun: 'sheet', about: randomUUID() },
      { noun: 'sheet', about: await aDraft(others, files) },
    ]) {
      await town.refused(
        team.one.does('signOnPaper', { id: randomUUID(), ...says, ...more }),
        'documents.nothing-to-sign',
      )
    }
  })

  test('what the body sends counts against its own share; the team’s stays free', async () => {
    const five = await aTeam(town)
    const fill = `insert into documents_file (id, authority, inspection, body, circle, about, noun, name, size, state, sha256, by, from_body, opened, at)
      select gen_random_uuid(), $1, $2, $3, 'rectification', $2, 'inspection', 'a.txt', 1, 'kept', repeat('a', 64), gen_random_uuid(), true, true, now()
      from generate_series(1, 5000)`
    await town.above.query(fill, [town.authority, five.inspection, five.bodies[0]])
    await start(five.one, five.inspection, 9)
    const of = await town.someone('clerk', { body: five.bodies[0] as string })
    await town.above.query(`update planning_inspection set announced = true where id = '${five.inspection}'`)
    const shared = { circle: 'rectification' }
    await town.refused(start(town.as(of, 'clerk'), five.inspection, 9, shared), 'documents.share-full')
  })

  test('50 unfinished uploads are enough, also when begun at the same moment', async () => {
    const three = await aTeam(town)
    const begun = await Promise.allSettled(Array.from({ length: 60 }, () => start(three.one, three.inspection, 9)))
    expect(begun.filter((one) => one.status === 'fulfilled')).toHaveLength(50)
  })

  test('an unfinished upload ends after seven days, by the clock and on record', async () => {
    const four = await aTeam(town)
    const id = await start(four.one, four.inspection, pixel.length)
    await files.send(id, pixel.subarray(0, 20))
    town.clock.moveTo('2026-03-08T01:00:00.000Z' as Instant)
    await sweepFiles(files.cabinet, files.store)
    expect((await row(four.one, id)).state).toBe('receiving')
    town.clock.moveTo('2026-03-10T01:00:00.000Z' as Instant)
    await sweepFiles(files.cabinet, files.store)
    expect((await row(four.one, id)).state).toBe('removed')
    const [line] = (await four.one.asks('timeline', { about: id })).rows
    expect(line).toMatchObject({ kind: 'file.removed', person: null, hat: 'house', facts: { from: 'receiving' } })
    expect((await four.one.asks('filesAbout', { about: (await row(four.one, id)).about })).rows).toEqual([])
  })
})

describe('the code on a scan', () => {
  const codes = (who: string, id: string) => send(who, `/api/files/${id}/codes`)

  test('is found for whoever may read the scan, and there is none for others or on what is no picture', async () => {
    const said = `mingcha:sheet:巡-001:1:${'a'.repeat(64)}`
    const scan = await files.upload(team.one, team.inspection, await toBuffer(said, { width: 300 }), {
      name: '扫描.png',
    })
    const note = await files.upload(team.one, team.inspection, Buffer.from(said), { name: '记录.txt' })
    expect(await (await codes(session(team.two.person, 'member'), scan)).json()).toEqual({ codes: [said] })
    expect(await (await codes(session(team.one.person, 'member'), note)).json()).toEqual({ codes: [] })
    expect((await codes(session(others.one.person, 'member'), scan)).status).toBe(404)
    expect((await codes('', scan)).status).toBe(401)
  })
})

describe('the way out', () => {
  const bytes = Buffer.concat([Buffer.from('第一行\n'), Buffer.from(randomBytes(150_000).toString('hex'))])
  const content = (who: string, id: string, query = '', headers = {}) =>
    send(who, `/api/files/${id}/content${query}`, { headers })

  test('whole and by range, as an attachment that nothing may run in', async () => {
    const id = await files.upload(team.one, team.inspection, bytes, { name: '会议 记录.txt' })
    const me = session(team.two.person, 'member')
    const whole = await content(me, id)
    expect(Buffer.from(await whole.arrayBuffer()).equals(bytes)).toBe(true)
    expect(Object.fromEntries(whole.headers)).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'content-length': String(bytes.length),
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'content-disposition': `attachment; filename="__ __.txt"; filename*=UTF-8''%E4%BC%9A%E8%AE%AE%20%E8%AE%B0%E5%BD%95.txt`,
    })
    expect(whole.headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/)
    const part = await content(me, id, '', { range: 'bytes=65000-140000' })
    expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 65000-140000/${bytes.length}`])
    expect(Buffer.from(await part.arrayBuffer()).equals(bytes.subarray(65_000, 140_001))).toBe(true)
    const outside = await content(me, id, '', { range: `bytes=${bytes.length}-` })
    expect([outside.status, outside.headers.get('content-range')]).toEqual([416, `bytes */${bytes.length}`])
    const shown = await content(me, id, '?inline=yes')
    expect(shown.headers.get('content-disposition')).toMatch(/^inline/)
    expect((await content(me, id, '?inline=no')).status).toBe(400)
  })

  test('only what a browser can show is shown; the rest is refused in words', async () => {
    const table = await files.upload(team.one, team.inspection, Buffer.from('a,b\n1,2\n'), { name: '表.csv' })
    const me = session(team.one.person, 'member')
    expect((await content(me, table, '?inline=yes')).headers.get('content-type')).toBe('text/plain; charset=utf-8')
    const wav = Buffer.alloc(44)
    wav.write('RIFF', 0)
    wav.writeUInt32LE(36, 4)
    wav.write('WAVEfmt ', 8)
    wav.writeUInt32LE(16, 16)
    wav.writeUInt16LE(1, 20)
    wav.writeUInt16LE(1, 22)
    wav.writeUInt32LE(8000, 24)
    wav.writeUInt32LE(8000, 28)
    wav.writeUInt16LE(1, 32)
    wav.writeUInt16LE(8, 34)
    wav.write('data', 36)
    const sound = await files.upload(team.one, team.inspection, wav, { name: '录音.wav' })
    const refused = await content(me, sound, '?inline=yes')
    expect([refused.status, (await refused.json()).code]).toEqual([409, 'documents.no-preview'])
  })

  test('is there for nobody else; the office gets it as evidence of a signed sheet, and only then', async () => {
    const sheet = await aDraft(team, files)
    const [{ file }] = (await team.one.asks('sheetPage', { sheet })).evidence
    const office = session(town.office, 'office')
    const status = async (who: string) => (await content(who, file)).status
    expect(await status(session(others.leader.person, 'leader'))).toBe(404)
    expect(await status(session(clerk, 'clerk'))).toBe(404)
    expect(await status('')).toBe(401)
    expect(await status(office)).toBe(404)
    await bring(team, sheet, 'signed')
    expect(await status(office)).toBe(200)
    expect(await status(session(others.leader.person, 'leader'))).toBe(404)
    const many = session(team.one.person, 'member', 'office')
    expect((await content(many, file)).status).toBe(400)
    expect((await content(many, file, '?hat=member')).status).toBe(200)
    expect((await content(many, file, '?hat=office')).status).toBe(403)
    expect((await content(many, file, '?hat=king')).status).toBe(400)
  })

  test('what is removed is gone: key, content, and the row says who removed it', async () => {
    const id = await files.upload(team.one, team.inspection)
    const me = session(team.one.person, 'member')
    expect((await content(me, id)).status).toBe(200)
    await town.refused(team.two.does('removeFile', { file: id, version: 2 }), 'documents.not-your-file')
    await town.refused(team.one.does('removeFile', { file: id, version: 1 }), 'doorway.stale')
    await team.one.does('removeFile', { file: id, version: 2 })
    expect((await content(me, id)).status).toBe(404)
    expect(await row(team.one, id)).toMatchObject({ state: 'removed', sha256: sha256(pixel) })
  })

  test('a byte changed on disk is noticed', async () => {
    const id = await files.upload(team.one, team.inspection, Buffer.alloc(200_000, 65), { name: 'a.txt' })
    const path = join(files.cabinet.root, id.slice(0, 2), id.slice(2, 4), id)
    const stored = await readFile(path)
    stored[stored.length - 1] = (stored[stored.length - 1] as number) ^ 1
    await writeFile(path, stored)
    const answer = await content(session(team.one.person, 'member'), id)
    expect([answer.status, (await answer.json()).code]).toEqual([409, 'files.damaged'])
  })

  test('remove ∥ link, 50 times: what is linked can be opened, what is removed is not linked', async () => {
    const sheet = await aDraft(team, files)
    for (let n = 0; n < 50; n++) {
      const file = await files.upload(team.one, team.inspection)
      const { version } = (await team.one.asks('sheetPage', { sheet })).sheet
      const piece = { title: `材料${n}`, page: '', form: 'copy', singleWitness: false }
      await Promise.allSettled([
        team.one.does('addEvidence', { id: randomUUID(), sheet, version, file, ...piece }),
        team.one.does('removeFile', { file, version: 2 }),
      ])
      const linked = (await team.one.asks('sheetPage', { sheet })).evidence.some(
        (one: { file: string }) => one.file === file,
      )
      expect((await content(session(team.one.person, 'member'), file)).status).toBe(linked ? 200 : 404)
    }
  })
})

test('nobody’s eyes reach keys, seals and arrivals', async () => {
  const { rows } = await town.above.query(
    `select grantee, table_name from information_schema.role_table_grants
     where table_name in ('documents_key', 'documents_seal', 'documents_arrival') and grantee like 'mingcha%'`,
  )
  expect(new Set(rows.map((one) => one.grantee))).toEqual(new Set(['mingcha_owner', 'mingcha_hand_documents']))
})
