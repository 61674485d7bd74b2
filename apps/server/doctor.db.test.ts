import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { stampOf } from '../../core/server/backup/place.ts'
import { sealAll } from '../../core/test/sealed.ts'
import { aHouse } from '../../core/test/as.ts'
import { forward } from '../../core/server/log/forward.ts'
import { deviceOf } from './disk.ts'
import { examine, type Patient } from './doctor.ts'
import { swapsIn } from './doctor-keys.ts'
import { lightOfTips } from './doctor-tips.ts'
import { noteBackup } from './schedule.ts'
import { secretsOf } from './secrets.ts'

const town = await aHouse()
const data = await mkdtemp(join(tmpdir(), 'mingcha-doctor-'))
afterAll(async () => {
  await town.close()
  await rm(data, { recursive: true })
})

/** The light of one finding. */
async function light(about: string, more: Partial<Patient> = {}): Promise<string | undefined> {
  const found = await examine({ data, admin: town.database, now: Date.now(), ...more })
  return found.find((finding) => finding.about === about)?.light
}

test('an old record that nobody seals is red, and green once it is sealed', async () => {
  expect(await light('sealing')).toBe('red')
  await sealAll(town.pool)
  expect(await light('sealing')).toBe('green')
})

test('a clock that is wrong, rights that are open, a queue that has given up are told', async () => {
  expect([await light('clock'), await light('rights'), await light('queue'), await light('schema')]).toEqual(
    Array.from({ length: 4 }, () => 'green'),
  )
  expect(await light('clock', { now: Date.now() + 10_000 })).toBe('amber')
  expect(await light('clock', { now: Date.now() - 3_600_000 })).toBe('red')
  const settings = 'execute on function pg_catalog.set_config(text, text, boolean)'
  await town.above.query(`grant ${settings} to public`)
  expect(await light('rights')).toBe('red')
  await town.above.query(`revoke ${settings} from public`)
  await town.above.query("select jobs.add_job('sweep-uploads', run_at => now() - interval '2 hours')")
  expect(await light('queue')).toBe('amber')
  await town.above.query('update jobs._private_jobs set attempts = max_attempts')
  expect(await light('queue')).toBe('red')
  await town.above.query("delete from mingcha.migration where name = '0001-ledger.sql'")
  expect(await light('schema')).toBe('amber')
})

test('how far the handing on of records is behind is told for each target; that there is none, too', async () => {
  const told = async (more: Partial<Patient> = {}) =>
    (await examine({ data, admin: town.database, now: Date.now(), ...more })).find(
      ({ about }) => about === 'forwarding',
    )
  await sealAll(town.pool)
  expect(await told()).toMatchObject({ light: 'green', en: expect.stringContaining('no other system') })
  const path = join(data, 'log.jsonl')
  while ((await forward(town.pool, { to: 'file', name: `file ${path}`, path })) > 0);
  expect(await told()).toMatchObject({ light: 'green', zh: expect.stringContaining(`file ${path} 落后 0 分钟`) })
  await town
    .as(town.office, 'office')
    .does('addPerson', { id: randomUUID(), name: '新来的', title: '', homeUnit: null })
  await sealAll(town.pool)
  const { rows } = await town.above.query('select extract(epoch from max(at)) * 1000 as at from ledger_record')
  const later = (minutes: number) => ({ now: Number(rows[0].at) + minutes * 60_000 })
  expect([await told(later(5)), await told(later(20)), await told(later(61))]).toMatchObject([
    { light: 'green' },
    { light: 'amber', en: expect.stringContaining('20 minutes behind') },
    { light: 'red' },
  ])
})

test('what the public page brings is told before it fills the disk, and no number of what came today', async () => {
  expect(await light('tips')).toBe('green')
  const [mb, left] = [1024 ** 2, 100 * 1024 ** 3]
  const lights = [
    { waiting: 100 * mb, kept: 0, left },
    { waiting: 300 * mb, kept: 0, left },
    { waiting: mb, kept: left * 0.6, left },
    { waiting: 100 * mb, kept: 0, left: 150 * mb },
  ]
  expect(lights.map(lightOfTips)).toEqual(['green', 'amber', 'amber', 'red'])
})

test('no backup, an old one, one that is not where it was', async () => {
  expect(await light('backup')).toBe('red')
  const now = Date.now()
  const noted = async (days: number) => {
    const stamp = stampOf(new Date(now - days * 86_400_000))
    await noteBackup(data, { to: data, stamp }, [])
    return stamp
  }
  const stamp = await noted(0)
  expect(await light('backup', { now })).toBe('amber')
  await mkdir(join(data, stamp))
  expect(await light('backup', { now })).toBe('green')
  await noted(8)
  expect(await light('backup', { now })).toBe('red')
})

test('which way protects the keys, and what to do: beside the data, gone, by means of before, by a passphrase, by a module', async () => {
  const told = async () =>
    (await examine({ data, admin: town.database, now: Date.now() })).find((one) => one.about === 'keys')
  expect(await told()).toMatchObject({ light: 'red', en: expect.stringContaining('Restore ring.json') })
  const ring = (more: object) =>
    writeFile(join(data, 'ring.json'), JSON.stringify({ version: 2, wrapped: 'x', ...more }))
  await ring({ from: 'passphrase', profile: 'aes', stretching: { N: 1 } })
  expect(await told()).toMatchObject({ light: 'amber', en: expect.stringContaining('./mingcha keys renew') })
  await ring({ from: 'passphrase', profile: 'sm', stretching: { by: 'argon2id' } })
  expect(await told()).toEqual({
    about: 'keys',
    light: 'green',
    zh: '文件密钥由口令保护（argon2id），算法 SM4-CTR + HMAC-SM3',
    en: 'The keys are protected by a passphrase (argon2id), by SM4-CTR + HMAC-SM3',
  })
  await ring({ from: 'command', profile: 'aes' })
  expect(await told()).toMatchObject({ light: 'green', en: expect.stringContaining('outside program') })
  await ring({ from: 'environment', profile: 'aes', previous: 'x' })
  expect(await told()).toMatchObject({ light: 'amber', en: expect.stringContaining('keys rotate again') })
  await writeFile(join(data, 'laptop.key'), '')
  expect(await told()).toMatchObject({ light: 'red', en: expect.stringContaining('./mingcha keys passphrase') })
  expect(swapsIn('Filename Type Size\n/dev/sda2 partition 1\n/dev/zram0 partition 1\n/swap.img file 1\n')).toEqual([
    '/dev/sda2',
    '/swap.img',
  ])
})

test('a database that does not answer is the one finding, and the disk is that of the nearest mount', async () => {
  const found = await examine({ data, admin: { ...town.database, host: join(data, 'nowhere') }, now: Date.now() })
  expect(found.map(({ about, light: colour }) => [about, colour])).toEqual([['database', 'red']])
  const mounts = '1 0 8:1 / / rw - ext4\n2 1 253:0 / /var/lib rw - ext4\n3 1 8:9 / /var/library rw - ext4\n'
  expect(['/var/lib/mingcha', '/var/library', '/var/libx'].map((path) => deviceOf(path, mounts))).toEqual([
    '253:0',
    '8:9',
    '8:1',
  ])
})

test('where there is no house, a command beside the server says so and makes none', async () => {
  const nowhere = join(data, 'nowhere')
  await expect(secretsOf(nowhere)).rejects.toMatchObject({ refusal: { refused: 'backup.no-house' } })
  expect(existsSync(nowhere)).toBe(false)
})
