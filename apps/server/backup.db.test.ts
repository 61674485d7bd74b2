import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type BackupOptions, makeBackup } from '../../core/server/backup.ts'
import { tablesOf } from '../../core/server/backup/catalogue.ts'
import { copyOut } from '../../core/server/backup/copy.ts'
import { dumpDatabase, rowsOf } from '../../core/server/backup/dump.ts'
import { headOf } from '../../core/server/backup/head.ts'
import { envelopeFor } from '../../core/server/backup/parts.ts'
import { stampsIn } from '../../core/server/backup/place.ts'
import { tallying } from '../../core/server/backup/tally.ts'
import { openPool } from '../../core/server/db.ts'
import { perform } from '../../core/server/doorway.ts'
import { openStored } from '../../core/server/files.ts'
import { streamOf } from '../../core/server/files/chunks.ts'
import { openKeyring } from '../../core/server/keys.ts'
import { seal } from '../../core/server/sealer.ts'
import { sealAll } from '../../core/test/sealed.ts'
import { aHouse, passwords, secret } from '../../core/test/as.ts'
import { aCabinet, pixel } from '../../rooms/documents/fixture.ts'
import { aTeam, text } from '../../rooms/findings/fixture.ts'
import { openDatabase } from './database.ts'
import { mustBeWhole, restore } from './restore.ts'

const town = await aHouse()
const files = await aCabinet(town)
const data = dirname(files.cabinet.root)
const home = await mkdtemp(join(tmpdir(), 'mingcha-backup-'))
await chmod(home, 0o711)
const [to, identityFile] = [join(home, 'backups'), join(home, 'identity.txt')]
let recipient: string
let at: Awaited<ReturnType<typeof aTeam>>
let file: string
afterAll(async () => {
  await town.close()
  await files.leave()
  await rm(home, { recursive: true, force: true })
})

const backup = (more: Partial<BackupOptions> = {}) =>
  makeBackup({ admin: town.database, data, to, recipients: [recipient], product: '0', now: new Date(), ...more })
const refused = (code: string) => ({ refusal: { refused: code } })
const restoreTo = (name: string, more: Partial<Parameters<typeof restore>[0]> = {}) =>
  restore({ from: to, identity: identityFile, data: join(home, name), say: () => undefined, ...more })

/** Count and sum of every table of ours, but for what a restore is to change. */
async function tallies(config: pg.ClientConfig): Promise<Record<string, unknown>> {
  const client = new pg.Client(config)
  await client.connect()
  await client.query("set timezone = 'UTC'")
  const found: Record<string, unknown> = {}
  for (const table of await tablesOf(client)) {
    const columns = table.columns.filter((name) => name !== 'xid')
    const { add, tally } = tallying()
    for await (const _ of copyOut(client, rowsOf({ name: table.name, columns }), add));
    if (table.share !== 'never') found[table.name] = tally()
  }
  found['head'] = await headOf(client)
  await client.end()
  return found
}

const draft = (title: string) =>
  at.one.does('draftSheet', { id: randomUUID(), inspection: at.inspection, handlerTwo: at.two.person, ...text, title })

beforeAll(async () => {
  const identity = await generateX25519Identity()
  recipient = await identityToRecipient(identity)
  await writeFile(identityFile, `# of the tests\n${identity}\n`)
  await writeFile(join(data, 'secrets.json'), JSON.stringify({ logins: passwords, cookie: secret }))
  at = await aTeam(town)
  file = await files.upload(at.one, at.inspection)
  await draft('封存之前')
  await sealAll(town.pool)
})

describe('the restore drill', () => {
  let stopped: () => Promise<void>
  afterAll(() => stopped?.())

  test('a backup made while people work comes back whole in an empty place, with the same head of the log, and work goes on', async () => {
    const going = { on: true }
    const writers = Promise.all(
      [1, 2].map(async (n) => {
        for (let k = 0; going.on; k++) await draft(`备份时的底稿${n}-${k}`)
      }),
    )
    const report = await backup().finally(() => {
      going.on = false
      return writers
    })
    expect(report).toMatchObject({ strangers: [], files: { all: 1, copied: 1, odd: [] } })

    await town.above.query("update ledger_record set xid = '900000000000' where leaf is null")
    const quiet = await backup()
    const before = await tallies(town.database)
    const restored = await restoreTo('one')
    expect(restored.stamp).toBe(quiet.stamp)
    expect(restored.head.size).toBe(quiet.log)
    expect(restored.head.size).toBeGreaterThan(10)

    const there = join(home, 'one')
    const secrets = JSON.parse(await readFile(join(there, 'secrets.json'), 'utf8'))
    const database = await openDatabase({ data: there, secrets, log: () => undefined })
    stopped = () => database.stop()
    expect(await tallies(database.admin)).toEqual(before)

    const pool = openPool(database.as('mingcha'))
    const unsealed = async () => (await pool.query('select pg_is_in_recovery()')) && (await count(database.admin))
    expect(await unsealed()).toBeGreaterThan(0)
    const { house, clock, office } = town
    const add = house.actions.get('addPerson')
    if (!add) throw new Error('no addPerson')
    const input = { id: randomUUID(), name: '恢复以后', title: '', homeUnit: null }
    await perform(house, pool, clock, add, { wearer: { person: office, hat: 'office' }, input, key: randomUUID() })
    await seal(pool, 100_000)
    expect(await unsealed()).toBe(0)
    await pool.end()
    expect(await contentOf(database.admin, there)).toEqual(pixel)
  })

  async function count(admin: pg.ClientConfig): Promise<number> {
    const client = new pg.Client(admin)
    await client.connect()
    const { rowCount } = await client.query('select from mingcha.ledger_record where leaf is null')
    await client.end()
    return rowCount ?? 0
  }

  /** The file as it opens with what was restored, and nothing else. */
  async function contentOf(admin: pg.ClientConfig, place: string): Promise<Buffer> {
    const client = new pg.Client(admin)
    await client.connect()
    const { rows } = await client.query(
      `select k.wrapped as "inspectionKey", s.wrapped as "fileKey", s.inspection from mingcha.documents_seal s
      join mingcha.documents_key k using (inspection) where file = $1`,
      [file],
    )
    await client.end()
    const source = { from: 'environment', value: Buffer.alloc(32, 7).toString('base64') } as const
    const keyring = await openKeyring({ ring: join(place, 'ring.json'), source })
    const stored = await openStored(join(place, 'files'), keyring, file, rows[0])
    const pieces: Buffer[] = []
    for await (const piece of streamOf(stored, 0, stored.size)) pieces.push(piece)
    await stored.close()
    return Buffer.concat(pieces)
  }
})

test('nothing in a backup for a recipient can be read without the identity', async () => {
  await backup()
  const names = (await readdir(to, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
  const open = names.filter(({ name }) => !name.endsWith('.gz.age'))
  for (const entry of names.filter(({ name }) => name.endsWith('.gz.age'))) {
    const bytes = await readFile(join(entry.parentPath, entry.name))
    expect(bytes.subarray(0, 21).toString()).toBe('age-encryption.org/v1')
  }
  expect(new Set(open.map(({ name }) => name))).toEqual(
    new Set(['mingcha-backup.json', 'known.txt', 'files.txt', file]),
  )
  await expect(restoreTo('blind', { identity: undefined })).rejects.toMatchObject(refused('backup.needs-identity'))
  const stranger = join(home, 'stranger.txt')
  await writeFile(stranger, await generateX25519Identity())
  await expect(restoreTo('blind', { identity: stranger })).rejects.toMatchObject(refused('backup.wrong-identity'))
  await expect(restoreTo('blind', { identity: join(home, 'nowhere') })).rejects.toMatchObject(
    refused('backup.bad-identity'),
  )
  expect(existsSync(join(home, 'blind'))).toBe(false)
  await expect(backup({ recipients: ['age1nobody'] })).rejects.toMatchObject(refused('backup.bad-recipient'))
})

test('a backup that was broken off is none; the next takes over the files it had copied', async () => {
  const another = join(home, 'another')
  const second = await files.upload(at.one, at.inspection)
  const first = await backup({ to: another })
  expect(first.files).toMatchObject({ all: 2, copied: 2 })
  const [stamp] = await stampsIn(another)
  await rm(join(another, stamp as string), { recursive: true })
  await mkdir(join(another, '.unfinished', 'tables'), { recursive: true })
  await writeFile(join(another, '.unfinished', 'tables', 'half.gz.age'), 'half')
  await rm(join(another, 'files', second.slice(0, 2), second.slice(2, 4), second))
  await expect(restoreTo('none', { from: another })).rejects.toMatchObject(refused('backup.not-here'))

  expect((await backup({ to: another })).files).toMatchObject({ all: 2, copied: 1 })
  expect(await readdir(join(another, (await stampsIn(another))[0] as string, 'tables'))).not.toContain('half.gz.age')
})

test('one at a time, and never among what is not ours', async () => {
  const both = await Promise.allSettled([backup({ to: join(home, 'x') }), backup({ to: join(home, 'y') })])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: refused('backup.running') })
  await expect(backup({ to: home })).rejects.toMatchObject(refused('backup.not-empty'))
  const stranger = join(home, 'other-data')
  await mkdir(stranger)
  await writeFile(join(stranger, 'secrets.json'), '{}')
  await expect(backup({ data: stranger })).rejects.toMatchObject(refused('backup.other-house'))
})

test('only so many are kept, and files that none of them names any more go', async () => {
  const few = join(home, 'few')
  const third = await files.upload(at.one, at.inspection)
  const path = (root: string) => join(root, third.slice(0, 2), third.slice(2, 4), third)
  for (let n = 0; n < 3; n++) await backup({ to: few, keep: 2 })
  expect(await stampsIn(few)).toHaveLength(2)
  await rm(path(files.cabinet.root))
  await backup({ to: few, keep: 2 })
  expect(existsSync(path(join(few, 'files')))).toBe(true)
  await backup({ to: few, keep: 2 })
  expect(existsSync(path(join(few, 'files')))).toBe(false)
})

test('somebody whom the walls bind gets an error, not half a backup', async () => {
  const bound = { ...town.database, user: 'mingcha_jobs', password: passwords.mingcha_jobs }
  await town.above.query(`grant usage on schema mingcha, auth to mingcha_jobs;
    grant select on all tables in schema mingcha, auth to mingcha_jobs`)
  const place = await mkdtemp(join(home, 'bound-'))
  const work = dumpDatabase(bound, place, envelopeFor([]))
  await expect(work).rejects.toThrow(/row-level security/)
})

test('a table nobody thought of is in it: tables come from the catalogue', async () => {
  await town.above.query(`create schema annex authorization mingcha_owner; create table annex.forgotten (n int);
    insert into annex.forgotten select generate_series(1, 7); create table public.stranger (n int)`)
  const place = await mkdtemp(join(home, 'catalogue-'))
  const dump = await dumpDatabase(town.database, place, envelopeFor([]))
  expect(dump.tables.find(({ name }) => name === 'annex.forgotten')?.rows).toBe(7)
  expect(dump.strangers).toEqual(['public.stranger'])
  expect(dump.left).toEqual([
    'jobs.migrations',
    'mingcha.migration',
    // Sums of coverage are counted through again.
    'mingcha.planning_cover',
    'mingcha.planning_cover_body',
    'mingcha.planning_stirred',
    // What files say is read anew after a restore.
    'mingcha.search_excerpt',
    'mingcha.search_reading',
  ])
  await town.above.query('drop schema annex cascade; drop table public.stranger')
})

describe('a restore', () => {
  test('refuses a part that was changed, a place that is not empty, and a file that is lost', async () => {
    const broken = join(home, 'broken')
    await backup({ to: broken })
    const [stamp] = await stampsIn(broken)
    const part = join(broken, stamp as string, 'tables', 'mingcha.findings_sheet.gz.age')
    const bytes = await readFile(part)
    await writeFile(part, Buffer.concat([bytes.subarray(0, -1), Buffer.of((bytes.at(-1) as number) ^ 1)]))
    await expect(restoreTo('two', { from: broken })).rejects.toMatchObject(refused('backup.damaged'))
    await writeFile(part, bytes)
    await expect(restore({ from: broken, identity: identityFile, data, say: () => undefined })).rejects.toMatchObject(
      refused('backup.data-in-use'),
    )
    const copy = join(broken, 'files', file.slice(0, 2), file.slice(2, 4), file)
    await cp(copy, `${copy}.kept`)
    await writeFile(copy, 'something else')
    await expect(restoreTo('two', { from: broken })).rejects.toMatchObject(refused('backup.file-lost'))
    // Half a house does not open; the same command again makes it whole.
    expect(() => mustBeWhole(join(home, 'two'))).toThrow('backup.unfinished')
    await cp(`${copy}.kept`, copy)
    await restoreTo('two', { from: broken })
    expect(() => mustBeWhole(join(home, 'two'))).not.toThrow()
  })

  test('takes the files from beside where the backup left them out, and any backup by its moment', async () => {
    const bare = join(home, 'bare')
    const { stamp } = await backup({ to: bare, withoutFiles: true, recipients: [] })
    await backup({ to: bare, withoutFiles: true, recipients: [] })
    const { files: found } = await restoreTo('three', { from: bare, identity: undefined, at: stamp })
    expect(found).toBe(0)
    await expect(restoreTo('four', { from: bare, at: '20200101T000000000Z' })).rejects.toMatchObject(
      refused('backup.not-here'),
    )
  })
})
