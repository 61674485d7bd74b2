import { existsSync } from 'node:fs'
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeBackup } from '../../core/server/backup.ts'
import { openPool } from '../../core/server/db.ts'
import { beginRotation, openKeyring, rotating } from '../../core/server/keys.ts'
import { openSigner } from '../../core/server/log/signer.ts'
import { openStored } from '../../core/server/files.ts'
import { aHouse, passwords, secret } from '../../core/test/as.ts'
import { keyOf } from '../../rooms/documents/arrivals.ts'
import { bundlePapers } from '../../rooms/documents/bundle-work.ts'
import { aCabinet, pixel } from '../../rooms/documents/fixture.ts'
import { aTeam } from '../../rooms/findings/fixture.ts'
import { aTakeover } from '../../rooms/takeover/fixture.ts'
import { openDatabase } from './database.ts'
import { examine } from './doctor.ts'
import { restore } from './restore.ts'
import { rotateKeys } from './rotate.ts'
import { sendings } from '../../rooms/policies/numbered.ts'
import { knownPlaces, noteBackup, renewEverywhere } from './schedule.ts'

const town = await aHouse()
const files = await aCabinet(town)
const data = dirname(files.cabinet.root)
const home = await mkdtemp(join(tmpdir(), 'mingcha-kept-'))
await chmod(home, 0o711)
const to = join(home, 'backups')
const environment = { MINGCHA_KEY: Buffer.alloc(32, 7).toString('base64') }
const source = { from: 'environment', value: environment.MINGCHA_KEY } as const
let at: Awaited<ReturnType<typeof aTeam>>
let other: Awaited<ReturnType<typeof aTeam>>
let [doomed, spared] = ['', '']
beforeAll(async () => {
  await writeFile(join(data, 'secrets.json'), JSON.stringify({ logins: passwords, cookie: secret }))
  at = await aTeam(town)
  other = await aTeam(town)
  doomed = await files.upload(at.one, at.inspection)
  spared = await files.upload(other.one, other.inspection)
})
afterAll(async () => {
  await town.close()
  await files.leave()
  await rm(home, { recursive: true, force: true })
})

const opens = async (id: string, cabinet = files.cabinet) => {
  const stored = await openStored(cabinet.root, cabinet.keyring, id, await keyOf(cabinet, id))
  return stored.read(0, stored.size).finally(() => stored.close())
}
/** All papers of a round as one archive; gives the file it became. */
const aBundle = async (round: string): Promise<string> => {
  const office = town.as(town.office, 'office')
  await office.does('bundleRound', { id: randomUUID(), round })
  const paper = { sendings, mark: async () => '0123456789ABCDEF', say: (key: string) => key }
  await bundlePapers({ ...files.cabinet, ...paper, store: files.store })
  return (await office.asks('bundles', { round })).rows[0].file
}
const gone = { refusal: { refused: 'documents.key-destroyed' } }
const backup = (now = new Date()) => makeBackup({ admin: town.database, data, to, recipients: [], product: '0', now })

test('rotated, the keys open by the new key alone, in a server that was running too; broken off, both open, and it goes on', async () => {
  const ring = join(data, 'ring.json')
  const old = await openKeyring({ ring, source })
  const wrapped = async () => (await town.above.query('select inspection, wrapped from documents_key')).rows
  const before = await wrapped()
  await openSigner(town.pool, files.cabinet.keyring)

  // Begun, and broken off after one of the keys: everything opens, and what is made now is under the new key.
  const [first] = before
  const begun = await beginRotation(ring, source)
  const context = `inspection ${first.inspection}`
  const anew = await begun.wrap(await begun.unwrap(first.wrapped, context), context)
  await town.above.query('update documents_key set wrapped = $1 where inspection = $2', [anew, first.inspection])
  expect(await rotating(ring)).toBe(true)
  for (const file of [doomed, spared]) expect(await opens(file)).toEqual(pixel)

  const { keys, wrapped: again } = await rotateKeys({ data, admin: town.database, environment })
  expect([keys, again]).toEqual([before.length + 1, before.length])
  expect(await rotating(ring)).toBe(false)
  const fresh = await openKeyring({ ring, source })
  for (const row of await wrapped()) expect(fresh.wraps(row.wrapped, `inspection ${row.inspection}`)).toBe(true)
  for (const row of before)
    await expect(fresh.unwrap(row.wrapped, `inspection ${row.inspection}`)).rejects.toThrow('keys.cannot-unwrap')
  // A server that had opened the ring before goes on, reading and wrapping.
  for (const row of await wrapped())
    expect(await old.unwrap(row.wrapped, `inspection ${row.inspection}`)).toHaveLength(32)
  expect(fresh.wraps(await old.wrap(Buffer.alloc(32), 'a'), 'a')).toBe(true)
  for (const file of [doomed, spared]) expect(await opens(file)).toEqual(pixel)
  expect((await openSigner(town.pool, fresh)).origin).toMatch(/^mingcha/)
  expect(await rotateKeys({ data, admin: town.database, environment })).toMatchObject({ keys, wrapped: keys })
})

test('a key destroyed is gone from every backup: the older one comes back, and the files stay unreadable', async () => {
  const zip = await aBundle(at.round)
  expect((await opens(zip)).subarray(0, 2).toString()).toBe('PK')
  const taken = await aTakeover(town, { inspection: at.inspection })
  await taken.office.does('pasteText', { takeover: taken.takeover, version: 1, text: '一、关于接待超标准问题' })
  const { stamp } = await backup(new Date(Date.parse(town.clock.now()) - 60_000))
  await noteBackup(data, { to, stamp }, [])
  // As a backup of before was: the keys lay among the dated tables.
  const tables = join(to, stamp, 'tables')
  for (const one of ['documents_key', 'takeover_original'])
    expect(await readdir(tables)).not.toContain(`mingcha.${one}.gz`)
  const texts = async (file: string) =>
    gunzipSync(await readFile(file))
      .toString()
      .includes('接待超标准')
  expect(await texts(join(to, 'keys.gz'))).toBe(true)
  await writeFile(join(tables, 'mingcha.documents_key.gz'), 'what an earlier program wrote')
  const held = await readFile(join(to, 'keys.gz'))

  const destruction = randomUUID()
  const why = { reason: 'order', basis: '县委办公室函〔2026〕3号' }
  await town
    .as(town.office, 'office')
    .does('proposeDestruction', { id: destruction, inspection: at.inspection, ...why })
  const secretary = town.as(await town.someone('secretary'), 'secretary')
  const { rows: named } = await town.above.query('select name from planning_inspection where id = $1', [at.inspection])
  await secretary.does('confirmDestruction', { destruction, version: 1, typed: named[0].name })
  for (const file of [doomed, zip]) await expect(opens(file)).rejects.toMatchObject(gone)
  expect(await lightOf('keys-in-backups')).toBe('red')

  expect(await renewEverywhere({ data, admin: town.database }, town.clock)).toEqual([])
  expect((await readFile(join(to, 'keys.gz'))).equals(held)).toBe(false)
  expect(await texts(join(to, 'keys.gz'))).toBe(false)
  expect(existsSync(join(tables, 'mingcha.documents_key.gz'))).toBe(false)
  expect(await lightOf('keys-in-backups')).toBe('green')

  const place = join(home, 'restored')
  await restore({ from: to, identity: undefined, data: place, at: stamp, say: () => undefined })
  const secrets = JSON.parse(await readFile(join(place, 'secrets.json'), 'utf8'))
  const database = await openDatabase({ data: place, secrets, log: () => undefined })
  const pool = openPool(database.as('mingcha'))
  const above = openPool(database.admin, 1)
  try {
    const kept = 'select from mingcha.takeover_takeover union all select from mingcha.takeover_original'
    expect((await above.query(kept)).rowCount).toBe(1)
    const keyring = await openKeyring({ ring: join(place, 'ring.json'), source })
    const there = { ...files.cabinet, pool, keyring, root: join(place, 'files') }
    const { rows } = await town.above.query('select id from documents_file where state = $1', ['kept'])
    expect(rows).toEqual([{ id: spared }])
    for (const file of [doomed, zip]) await expect(opens(file, there)).rejects.toMatchObject(gone)
    expect(await opens(spared, there)).toEqual(pixel)
  } finally {
    await above.end()
    await pool.end()
    await database.stop()
  }
}, 120_000)

test('a medium that is not there keeps its keys, and doctor goes on saying so', async () => {
  await noteBackup(data, { to: join(home, 'taken-out'), stamp: '20200101T000000000Z' }, [])
  expect(await renewEverywhere({ data, admin: town.database }, town.clock)).toEqual([join(home, 'taken-out')])
  expect(await lightOf('keys-in-backups')).toBe('red')
  expect((await knownPlaces(data)).map((one) => one.to)).toContain(to)
})

const lightOf = async (about: string) =>
  (await examine({ data, admin: town.database, now: Date.now() })).find((one) => one.about === about)?.light
