import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  aboutRing,
  beginRotation,
  changeSource,
  type KeySource,
  newFileKey,
  newInspectionKey,
  newKey,
  openFileKey,
  openKeyring,
} from '../keys.ts'
import { askCommand } from './command.ts'
import { algorithmOf, openUnder, wrapUnder } from './wrap.ts'

vi.setConfig({ testTimeout: 60_000 })
let place: string
let ring: string
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'mingcha-ring-'))
  ring = join(place, 'ring.json')
})
afterEach(() => rm(place, { recursive: true }))

const phrase = 'lantern under the plum tree'
const passphrase: KeySource = { from: 'passphrase', passphrase: phrase }
const environment: KeySource = { from: 'environment', value: randomBytes(32).toString('base64') }
const refusal = (code: string) => ({ refusal: { refused: code } })

/** Written by the program as it was at first: scrypt, and nothing before a box that says by what it was closed. */
const before = {
  aes: {
    ring: '/x/iE7HvQYCCEiyvJlrEgiJ03A1n071IbRMQEXgTtgOY2ody/RrrzHW6KucLj/zsTLfdWRhu+8ddKlkw',
    inspectionKey: 'ucrTHNJOJ6/W2xIqL7LfaQZ+DdX+1pPN1G7xf2eSg41pEUdxgwFv7B7353MnSjEmdz8dC5InV4g5Igh1',
    fileKey: 'Aa5xJocBPO6BaW142vJ/VVhU6xhlQTpfHCW8dIHvsuVxsUm0s7MJ/iWsLAdRmZ4VOK9PTEoeI9/+RC6s',
  },
  sm: {
    ring: 'k32EFGBqsey2yJ8bRHL2R41L1rkQ+jjAkccjTBcJLxus0sOihLh4V/Jb4g3Ti4V8pV77eHl1KfsZKC1S',
    inspectionKey: 'DrvEj82BzKupC853g9TQjCvc72kk9pTIDfsDVdfxVPv+Qp0Qh8BtKdB2YShrIqTMo59IT2k+Ds+KWTOj',
    fileKey: 'czETKfUgqe3eHw/ygmBl0MewGkk4KBedifwdh5uoBxqBTLa/oyUwteSD+IB8zI3r00B1els5Au7gv/K/',
  },
}
const bytes = (text: string) => Buffer.from(text, 'base64')

test('a ring closed by scrypt opens, and is closed by argon2id when it is written anew', async () => {
  for (const profile of ['aes', 'sm'] as const) await opensAgain(profile)
})

async function opensAgain(profile: 'aes' | 'sm'): Promise<void> {
  const old = before[profile]
  const stretching = { N: 2 ** 14, r: 8, p: 1, salt: Buffer.alloc(16, 5).toString('base64') }
  await writeFile(ring, JSON.stringify({ version: 1, profile, from: 'passphrase', stretching, wrapped: old.ring }))
  const opened = await openKeyring({ ring, source: passphrase })
  expect((await opened.unwrap(bytes(old.inspectionKey), 'inspection first')).equals(Buffer.alloc(32, 7))).toBe(true)
  const file = { inspection: 'first', inspectionKey: bytes(old.inspectionKey), fileKey: bytes(old.fileKey) }
  const key = await openFileKey(opened, 'file-1', file)
  expect(await aboutRing(ring)).toMatchObject({ stretched: 'scrypt', profile })

  if (profile === 'sm') return
  await changeSource(ring, { from: passphrase, to: passphrase })
  expect(await aboutRing(ring)).toEqual({ from: 'passphrase', stretched: 'argon2id', profile, rotating: false })
  const again = await openKeyring({ ring, source: passphrase })
  expect((await openFileKey(again, 'file-1', file)).equals(key)).toBe(true)
}

test('a setting changes what is encrypted from now on; what was before opens, and each says by what it was closed', async () => {
  const aes = await openKeyring({ ring, source: environment, mayCreate: true })
  const first = await newInspectionKey(aes, 'first')
  const older = await newFileKey(aes, 'a', { inspection: 'first', inspectionKey: first })
  const sm = await openKeyring({ ring, source: environment, profile: 'sm' })
  expect([aes.profile, sm.profile]).toEqual(['aes', 'sm'])
  const second = await newInspectionKey(sm, 'second')
  const newer = await newFileKey(sm, 'b', { inspection: 'first', inspectionKey: first })
  expect([first, older.fileKey, second, newer.fileKey].map(algorithmOf)).toEqual(['aes', 'aes', 'sm', 'sm'])
  for (const keyring of [aes, sm])
    for (const [name, one] of [
      ['a', older],
      ['b', newer],
    ] as const)
      expect(await openFileKey(keyring, name, one)).toHaveLength(32)
  await beginRotation(ring, environment, 'sm')
  expect(await aboutRing(ring)).toMatchObject({ profile: 'sm' })
  expect(await openFileKey(aes, 'a', older)).toHaveLength(32)
})

test('no byte of a wrapped key can be changed, least of all what names its algorithm', () => {
  for (const profile of ['aes', 'sm'] as const) staysWhole(profile)
})

function staysWhole(profile: 'aes' | 'sm'): void {
  const [under, key] = [newKey(), newKey()]
  const wrapped = wrapUnder(profile, under, 'a', key)
  expect(openUnder(under, 'a', wrapped)?.equals(key)).toBe(true)
  expect(openUnder(under, 'b', wrapped)).toBeUndefined()
  for (let at = 0; at < wrapped.length; at++)
    for (const turn of [1, 2, 3, 0x80]) {
      const changed = Buffer.from(wrapped)
      changed[at] = (changed[at] as number) ^ turn
      expect(openUnder(under, 'a', changed)).toBeUndefined()
    }
  for (let end = 0; end < wrapped.length; end++) expect(openUnder(under, 'a', wrapped.subarray(0, end))).toBeUndefined()
}

test('a server that runs while the passphrase changes goes on, reading and wrapping', async () => {
  const running = await openKeyring({ ring, source: passphrase, mayCreate: true })
  const wrapped = await running.wrap(Buffer.alloc(32, 3), 'a')
  const other = { from: 'passphrase', passphrase: 'another lantern, another tree' } as const
  await changeSource(ring, { from: passphrase, to: other })
  const next = await openKeyring({ ring, source: other })
  expect((await next.unwrap(await running.wrap(newKey(), 'b'), 'b')).length).toBe(32)
  expect((await running.unwrap(wrapped, 'a')).equals(Buffer.alloc(32, 3))).toBe(true)
  await expect(openKeyring({ ring, source: passphrase })).rejects.toMatchObject(refusal('keys.wrong-key'))
})

test('an outside program gets neither our passwords nor more time through a child that keeps its line open', async () => {
  process.env['MINGCHA_SECRET_OF_THIS_TEST'] = 'plum'
  try {
    const told = await askCommand(
      [
        process.execPath,
        '-e',
        'console.log(JSON.stringify({ bytes: Buffer.from(JSON.stringify(process.env)).toString("base64") }))',
      ],
      { do: 'wrap', context: 'ring', bytes: newKey() },
    )
    expect(Object.keys(JSON.parse(told.toString())).filter((name) => /MINGCHA|DATABASE|NODE/.test(name))).toEqual([])
  } finally {
    delete process.env['MINGCHA_SECRET_OF_THIS_TEST']
  }
  const lingering = `require('child_process').spawn(process.execPath, ['-e', 'setTimeout(() => {}, 8000)'], { stdio: 'inherit', detached: true }).unref(); setTimeout(() => {}, 8000)`
  const asked = askCommand(
    [process.execPath, '-e', lingering],
    { do: 'unwrap', context: 'ring', bytes: newKey() },
    1_000,
  )
  await expect(asked).rejects.toMatchObject({
    refusal: { refused: 'keys.command-failed', facts: { reason: 'no-answer' } },
  })
})

test('cryptography that answers wrongly is found at the start, and nothing starts', async () => {
  for (const [module, name] of [
    ['node:crypto', 'createHmac'],
    ['node:crypto', 'createHash'],
    ['node:crypto', 'createCipheriv'],
    ['node:crypto', 'createDecipheriv'],
    ['@node-rs/argon2', 'hashRawSync'],
  ] as const)
    await isFound(module, name)
})

async function isFound(module: string, name: string): Promise<void> {
  vi.resetModules()
  vi.doMock(module, async (original) => {
    const whole = await original<Record<string, (...args: unknown[]) => unknown>>()
    return { ...whole, [name]: (...args: unknown[]) => wrongly(whole[name]?.(...args)) }
  })
  try {
    const { openKeyring: open } = await import('../keys.ts')
    await expect(open({ ring, source: environment, mayCreate: true })).rejects.toMatchObject(
      refusal('keys.self-test-failed'),
    )
  } finally {
    vi.doUnmock(module)
    vi.resetModules()
  }
}

/** The same with its answer turned in one bit. */
function wrongly(made: unknown): unknown {
  const turned = (answer: unknown): unknown => {
    if (typeof answer === 'string') return answer.replace(/^./, (sign) => (sign === '0' ? '1' : '0'))
    if (Buffer.isBuffer(answer) && answer.length > 0) answer[0] = (answer[0] as number) ^ 1
    return answer
  }
  if (Buffer.isBuffer(made)) return turned(made)
  return new Proxy(made as object, {
    get: (whole, name, proxy) => {
      const part = Reflect.get(whole, name) as unknown
      if (typeof part !== 'function') return part
      return (...args: unknown[]) => {
        const answer = part.apply(whole, args)
        if (answer === whole) return proxy
        return name === 'digest' || (name === 'update' && Buffer.isBuffer(answer)) ? turned(answer) : answer
      }
    },
  })
}
