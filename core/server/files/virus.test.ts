import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bytesOf } from './chunks.ts'
import { aClamd, eicar } from './clamd.fixture.ts'
import { scanBy, type Scanner, scannerOf } from './virus.ts'

let home: string
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'mingcha-clamd-'))
})
afterAll(() => rm(home, { recursive: true }))

const large = bytesOf(randomBytes(300_001))
const ill = bytesOf(Buffer.concat([randomBytes(200_000), Buffer.from(eicar), randomBytes(50_000)]))
const warned: string[] = []
const asked = (scanner: Scanner, file = large) => scanBy(scanner, (why) => warned.push(why))(file)
const at = (path: string, absent: Scanner['absent'] = 'refuse'): Scanner => ({ at: { path }, absent, patience: 1 })
const notScanned = { refused: 'files.not-scanned', facts: {} }

test('a file goes to the scanner whole, over a socket or a port, and a virus is refused', async () => {
  const path = join(home, 'clamd')
  const local = await aClamd({ at: path })
  const far = await aClamd({ at: 0 })
  expect(await asked(at(path))).toBeNull()
  expect(await asked(at(path), ill)).toEqual({ refused: 'files.virus', facts: {} })
  expect(await asked({ at: { host: '127.0.0.1', port: far.port }, absent: 'warn' }, ill)).toMatchObject({
    refused: 'files.virus',
  })
  expect([local.seen, far.seen]).toEqual([[large.size, ill.size], [ill.size]])
  await Promise.all([local.close(), far.close()])
})

describe('a scanner that cannot say', () => {
  const broken = [
    ['is not there', undefined],
    ['hangs up', { how: 'cut' }],
    ['is silent', { how: 'silent' }],
    ['will not take so much', { most: 100_000 }],
  ] as const
  test.each(broken)('%s: the file is refused, or by setting let in with a warning', async (_, how) => {
    const path = join(home, `broken-${broken.findIndex(([, one]) => one === how)}`)
    const clamd = how && (await aClamd({ at: path, ...how }))
    expect(await asked(at(path))).toEqual(notScanned)
    warned.length = 0
    expect(await asked(at(path, 'warn'))).toBeNull()
    expect(warned).toHaveLength(1)
    await clamd?.close()
  })

  test('an error of reading the file itself is that, and lets nothing in', async () => {
    const path = join(home, 'reading')
    const clamd = await aClamd({ at: path })
    const gone = { size: 5_000, read: () => Promise.reject(new Error('disk gone')) }
    for (const absent of ['refuse', 'warn'] as const)
      await expect(asked(at(path, absent), gone)).rejects.toThrow('disk gone')
    await clamd.close()
  })
})

test('what the settings say', () => {
  expect(scannerOf({})).toBeNull()
  expect(scannerOf({ MINGCHA_CLAMD: '/run/clamav/clamd.ctl' })).toEqual({
    at: { path: '/run/clamav/clamd.ctl' },
    absent: 'refuse',
  })
  expect(scannerOf({ MINGCHA_CLAMD: 'scanner.lan:3310', MINGCHA_CLAMD_ABSENT: 'warn' })).toEqual({
    at: { host: 'scanner.lan', port: 3310 },
    absent: 'warn',
  })
  expect(scannerOf({ MINGCHA_CLAMD: '[::1]:3310' })).toMatchObject({ at: { host: '::1', port: 3310 } })
  for (const wrong of [{ MINGCHA_CLAMD: 'clamd' }, { MINGCHA_CLAMD: '/x', MINGCHA_CLAMD_ABSENT: 'ignore' }])
    expect(scannerOf(wrong)).toMatchObject({ refused: 'files.bad-scanner' })
})
