import { randomBytes, randomUUID } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pieceSize, wholeAs } from '../../core/pure/carried.ts'
import { buildApp } from '../../core/server/http/app.ts'
import type { WhoIs } from '../../core/server/http/routes.ts'
import { sentencesOf } from '../../core/server/http/sentences.ts'
import { perform } from '../../core/server/doorway.ts'
import { aHouse } from '../../core/test/as.ts'
import { aTeam, type TeamAtWork } from '../findings/fixture.ts'
import { aCabinet, pixel, sha256 } from './fixture.ts'
import { mountDocuments } from './http.ts'
import { en } from './texts/en.ts'
import { zh } from './texts/zh.ts'

const town = await aHouse('policies', 'ledger', 'documents', 'registry', 'planning', 'teams', 'fieldwork', 'findings')
const files = await aCabinet(town)

/** Sessions of the test: `person.hat` as the cookie. */
const whoIs: WhoIs = async (request) => {
  const [person, ...hats] = (request.cookies['mingcha'] ?? '').split('.')
  return person ? { person, hats, csrf: 'token', fresh: true } : null
}
const app = await buildApp({
  ...{ house: town.house, pool: town.pool, clock: town.clock, version: '0', rate: 100_000, whoIs },
  sentences: sentencesOf([{ room: 'documents', zh, en }]),
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
beforeAll(async () => {
  team = await aTeam(town)
  others = await aTeam(town)
})
const session = (person: string, ...hats: string[]) => [person, ...hats].join('.')
const send = (
  who: string,
  path: string,
  { headers, ...more }: { method?: string; headers?: object; body?: Buffer } = {},
) =>
  fetch(`${at}${path}`, {
    ...(more as object),
    headers: { cookie: `mingcha=${who}`, 'mingcha-token': 'token', ...headers },
  })
const row = (file: string) => team.one.asks('file', { file })

describe('whole, in one request', () => {
  type Whole = { id?: string; key?: string; finish?: string; by?: string; start?: object; headers?: object }
  const put = (bytes: Buffer, { id = randomUUID(), key, finish, by, start: more, headers }: Whole = {}) => {
    const about = { circle: 'team', noun: 'inspection', about: team.inspection, name: '照片.png' }
    const begins = { id, inspection: team.inspection, size: bytes.length, ...about, ...more }
    return send(by ?? session(team.one.person, 'member'), `/api/uploads/${id}`, {
      ...{ method: 'PUT', body: bytes },
      headers: {
        ...{ 'content-type': 'application/octet-stream', 'idempotency-key': key ?? randomUUID() },
        ...wholeAs({ start: begins, finish: finish ?? randomUUID() }),
        ...headers,
      },
    })
  }
  const kinds = async (id: string) =>
    (await team.one.asks('timeline', { about: id })).rows.map((line: { kind: string }) => line.kind)
  const onDisk = (id: string) => join(files.cabinet.root, id.slice(0, 2), id.slice(2, 4), id)
  const codeOf = async (answer: Response) => ((await answer.json()) as { code: string }).code

  test('is kept with hash and kind, encrypted, on record as begun and kept; sent again it is there once', async () => {
    const again = { id: randomUUID(), key: randomUUID(), finish: randomUUID() }
    const first = await put(pixel, again)
    expect([first.status, await first.json()]).toMatchObject([200, { id: again.id, version: 2, replayed: false }])
    expect((await (await put(pixel, again)).json()).replayed).toBe(true)
    expect(await row(again.id)).toMatchObject({ state: 'kept', kind: 'png', sha256: sha256(pixel) })
    expect(await kinds(again.id)).toEqual(['file.kept', 'file.started'])
    expect((await readFile(onDisk(again.id))).includes(Buffer.from('IHDR'))).toBe(false)
    const read = await send(session(team.one.person, 'member'), `/api/files/${again.id}/content`)
    expect(Buffer.from(await read.arrayBuffer()).equals(pixel)).toBe(true)
    const other = Buffer.concat([pixel, Buffer.from([0])])
    for (const keys of [again, { id: again.id, key: again.key }]) {
      const answer = await put(other, { ...keys, start: { size: pixel.length } })
      expect([answer.status, await codeOf(answer)]).toEqual([400, 'doorway.bad-input'])
    }
    const turned = Buffer.from(pixel).reverse()
    expect(await codeOf(await put(turned, again))).toBe('doorway.key-reused')
  })

  test('what the checks find refuses it, and nothing of it reaches the disk', async () => {
    const id = randomUUID()
    expect((await put(Buffer.from('<html><script>alert(1)</script></html>'), { id })).status).toBe(200)
    expect(await row(id)).toMatchObject({ state: 'refused', refusal: 'files.not-what-its-name-says' })
    expect(await kinds(id)).toEqual(['file.refused', 'file.started'])
    await expect(readFile(onDisk(id))).rejects.toThrow('ENOENT')
  })

  test('walls, quotas, size and envelope are those of the three, and nothing is left of what they refuse', async () => {
    const id = randomUUID()
    const theirs = { inspection: others.inspection, about: others.inspection }
    expect(await codeOf(await put(pixel, { id, start: theirs }))).toBe('doorway.not-found')
    expect(await codeOf(await put(pixel, { id, start: { about: randomUUID() } }))).toBe('documents.nothing-to-attach')
    expect(await codeOf(await put(pixel, { id, by: session(town.office, 'office') }))).toBe('documents.other-circle')
    expect((await put(pixel, { id, by: '' })).status).toBe(401)
    expect((await put(pixel, { id, headers: { 'mingcha-token': 'other' } })).status).toBe(403)
    for (const headers of [
      { 'mingcha-file': '%' },
      { 'mingcha-file': '{}' },
      { 'mingcha-made': 'yesterday' },
      { 'idempotency-key': 'short' },
    ])
      expect((await put(pixel, { id, headers })).status).toBe(400)
    expect((await put(pixel, { id, start: { id: randomUUID() } })).status).toBe(400)
    expect((await put(Buffer.alloc(pieceSize + 1, 7), { id })).status).toBe(413)
    await town.refused(row(id), 'doorway.not-found')
    await expect(readFile(onDisk(id))).rejects.toThrow('ENOENT')
  })

  test('goes on what was begun in three, writes over what a broken try left, and says when that was given up', async () => {
    const [id, key, finish] = [randomUUID(), randomUUID(), randomUUID()]
    await mkdir(join(onDisk(id), '..'), { recursive: true })
    await writeFile(onDisk(id), randomBytes(300))
    const begins = { id, inspection: team.inspection, circle: 'team', noun: 'inspection', about: team.inspection }
    const action = town.house.actions.get('startUpload')!
    const input = { ...begins, name: '照片.png', size: pixel.length }
    const wearer = { person: team.one.person, hat: 'member' }
    await perform(town.house, town.pool, town.clock, action, { wearer, input, key })
    await files.send(id, pixel.subarray(0, 20)).catch(() => undefined)
    const both = await Promise.all([put(pixel, { id, key, finish }), put(pixel, { id, key, finish })])
    expect(both.map(({ status }) => status)).toEqual([200, 200])
    expect(await row(id)).toMatchObject({ state: 'kept', sha256: sha256(pixel), version: 2 })
    const lost = randomUUID()
    await team.one.does('startUpload', { ...input, id: lost })
    await town.above.query(`update documents_file set state = 'removed' where id = $1`, [lost])
    await town.above.query(`update ledger_key set key = $2 where thing = $1`, [lost, key.replaceAll('-', '')])
    const same = { id: lost, key: key.replaceAll('-', '') }
    expect(await codeOf(await put(pixel, same))).toBe('documents.given-up')
  })
})
