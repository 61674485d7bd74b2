import { randomBytes } from 'node:crypto'
import { chmod, mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  changeSource,
  type KeySource,
  laptopKey,
  newFileKey,
  newInspectionKey,
  newKey,
  openFileKey,
  openKeyring,
} from './keys.ts'

let place: string
let ring: string
let dataRoot: string
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'mingcha-keys-'))
  dataRoot = join(place, 'office', 'data')
  await mkdir(dataRoot, { recursive: true })
  ring = join(dataRoot, 'keyring.json')
})
afterEach(() => rm(place, { recursive: true }))

const passphrase: KeySource = { from: 'passphrase', passphrase: '青山依旧在几度夕阳红啊' + '!' }
const environment: KeySource = { from: 'environment', value: randomBytes(32).toString('base64') }
const refusal = (code: string) => ({ refusal: { refused: code } })

async function keyFile(...folders: string[]): Promise<string> {
  await mkdir(join(place, ...folders), { recursive: true })
  const path = join(place, ...folders, 'kek')
  await writeFile(path, randomBytes(32).toString('base64'), { mode: 0o600 })
  return path
}

test.each(['aes', 'sm'] as const)('a key wrapped under a passphrase opens after a restart (%s)', async (profile) => {
  const key = newKey()
  const wrapped = await (await openKeyring({ ring, source: passphrase, mayCreate: true, profile })).wrap(key, 'a')
  const again = await openKeyring({ ring, source: passphrase })
  expect(again.profile).toBe(profile)
  expect((await again.unwrap(wrapped, 'a')).equals(key)).toBe(true)
  await expect(again.unwrap(wrapped, 'b')).rejects.toMatchObject(refusal('keys.cannot-unwrap'))
  expect((await stat(ring)).mode & 0o777).toBe(0o600)
})

test('the wrong passphrase, key or kind of source is told apart and opens nothing', async () => {
  await openKeyring({ ring, source: passphrase, mayCreate: true })
  const wrong = openKeyring({ ring, source: { from: 'passphrase', passphrase: 'another passphrase' }, mayCreate: true })
  await expect(wrong).rejects.toMatchObject(refusal('keys.wrong-key'))
  await expect(openKeyring({ ring, source: environment })).rejects.toMatchObject(refusal('keys.other-source'))
})

test('a missing ring is not made anew unless said, a broken one never', async () => {
  await expect(openKeyring({ ring, source: environment })).rejects.toMatchObject(refusal('keys.no-ring'))
  await openKeyring({ ring, source: environment, mayCreate: true })
  const kept = JSON.parse(await readFile(ring, 'utf8'))
  for (const text of [
    '',
    '{',
    '[]',
    'null',
    JSON.stringify({ ...kept, version: 3 }),
    JSON.stringify({ ...kept, wrapped: 1 }),
  ]) {
    await writeFile(ring, text)
    await expect(openKeyring({ ring, source: environment, mayCreate: true })).rejects.toMatchObject(
      refusal('keys.ring-broken'),
    )
  }
})

test('parameters of the stretching that no one here wrote are refused before they cost memory', async () => {
  await openKeyring({ ring, source: passphrase, mayCreate: true })
  const kept = JSON.parse(await readFile(ring, 'utf8'))
  const scrypt = { by: undefined, N: 2 ** 17, r: 8, p: 1 }
  const argon = [{ m: 2 ** 30 }, { m: 8 }, { t: 10_000 }, { t: 0.5 }, { p: 0 }, { salt: '' }, { salt: null }]
  const older = [{ N: 2 ** 30 }, { N: 1000 }, { N: 2 }, { r: 10_000 }, { p: 0 }].map((one) => ({ ...scrypt, ...one }))
  for (const change of [...argon, ...older]) {
    await writeFile(ring, JSON.stringify({ ...kept, stretching: { ...kept.stretching, ...change } }))
    await expect(openKeyring({ ring, source: passphrase })).rejects.toMatchObject(refusal('keys.ring-broken'))
  }
})

test('short passphrases and malformed keys are refused', async () => {
  const short = openKeyring({ ring, source: { from: 'passphrase', passphrase: '青山依旧在' }, mayCreate: true })
  await expect(short).rejects.toMatchObject(refusal('keys.passphrase-short'))
  for (const value of [
    '',
    'abc',
    randomBytes(16).toString('base64'),
    randomBytes(33).toString('base64'),
    '!'.repeat(44),
  ]) {
    const opened = openKeyring({ ring, source: { from: 'environment', value }, mayCreate: true })
    await expect(opened).rejects.toMatchObject(refusal('keys.malformed'))
  }
})

test('a key file inside or beside the data is refused, also through a link, unless the caller knows', async () => {
  for (const path of [
    await keyFile('office', 'data', 'deep'),
    await keyFile('office', 'data'),
    await keyFile('office'),
  ]) {
    const source = { from: 'file', path, dataRoot } as const
    const plain = openKeyring({ ring, source, mayCreate: true })
    await expect(plain).rejects.toMatchObject(refusal('keys.beside-data'))
    await openKeyring({ ring, source: { ...source, iKnow: true }, mayCreate: true })
    await rm(ring)
  }
  await symlink(join(dataRoot, 'kek'), join(place, 'link'))
  const linked = openKeyring({ ring, source: { from: 'file', path: join(place, 'link'), dataRoot }, mayCreate: true })
  await expect(linked).rejects.toMatchObject(refusal('keys.beside-data'))
})

test('a key file elsewhere opens; readable by others or absent it is refused', async () => {
  const path = await keyFile('usb')
  const source = { from: 'file', path, dataRoot } as const
  expect((await openKeyring({ ring, source, mayCreate: true })).unprotected).toBe(false)
  await chmod(path, 0o644)
  await expect(openKeyring({ ring, source })).rejects.toMatchObject(refusal('keys.open-to-others'))
  await rm(path)
  await expect(openKeyring({ ring, source })).rejects.toMatchObject(refusal('keys.no-file'))
})

test('a laptop starts without settings, says it is unprotected, and moves to a passphrase without losing a key', async () => {
  const path = join(place, 'office', 'laptop.key')
  const first = await openKeyring({ ring, source: await laptopKey({ path, dataRoot }), mayCreate: true })
  expect(first.unprotected).toBe(true)
  expect((await stat(path)).mode & 0o777).toBe(0o600)
  const key = newKey()
  const wrapped = await first.wrap(key, 'a')
  const same = await openKeyring({ ring, source: await laptopKey({ path, dataRoot }) })
  expect((await same.unwrap(wrapped, 'a')).equals(key)).toBe(true)

  await changeSource(ring, { from: await laptopKey({ path, dataRoot }), to: passphrase })
  const safe = await openKeyring({ ring, source: passphrase })
  expect(safe.unprotected).toBe(false)
  expect((await safe.unwrap(wrapped, 'a')).equals(key)).toBe(true)
  const old = openKeyring({ ring, source: await laptopKey({ path, dataRoot }) })
  await expect(old).rejects.toMatchObject(refusal('keys.other-source'))
})

test('two processes that start at once end with one ring', async () => {
  const rings = await Promise.all(
    Array.from({ length: 8 }, () => openKeyring({ ring, source: environment, mayCreate: true })),
  )
  const wrapped = await rings[0]?.wrap(newKey(), 'a')
  for (const other of rings) expect(await other.unwrap(wrapped ?? Buffer.alloc(0), 'a')).toHaveLength(32)
})

test('an outside program wraps and unwraps; its failures are refusals', async () => {
  const machine = join(place, 'machine.mjs')
  await writeFile(
    machine,
    `let text = ''
     for await (const piece of process.stdin) text += piece
     const { do: what, context, bytes } = JSON.parse(text)
     if (context !== 'ring' || !['wrap', 'unwrap'].includes(what)) process.exit(3)
     const turned = Buffer.from(bytes, 'base64').map((byte) => byte ^ 0x5a)
     console.log(JSON.stringify({ bytes: Buffer.from(turned).toString('base64') }))`,
  )
  const source = { from: 'command', command: [process.execPath, machine] } as const
  const key = newKey()
  const wrapped = await (await openKeyring({ ring, source, mayCreate: true })).wrap(key, 'a')
  expect((await (await openKeyring({ ring, source })).unwrap(wrapped, 'a')).equals(key)).toBe(true)

  const run = (code: string) =>
    openKeyring({ ring, source: { from: 'command', command: [process.execPath, '-e', code], timeoutMs: 2000 } })
  for (const code of [
    'process.exit(1)',
    'console.log("{}")',
    'console.log("no")',
    'for(;;)console.log("x".repeat(9999))',
  ]) {
    await expect(run(code)).rejects.toMatchObject(refusal('keys.command-failed'))
  }
  await expect(run('setInterval(() => {}, 1000)')).rejects.toMatchObject(refusal('keys.command-failed'))
  await expect(run('console.log(JSON.stringify({bytes:"AAAA"}))')).rejects.toMatchObject(refusal('keys.wrong-key'))
  const missing = openKeyring({ ring, source: { from: 'command', command: ['/no/such/program'] } })
  await expect(missing).rejects.toMatchObject(refusal('keys.command-failed'))
})

test.each(['aes', 'sm'] as const)('a file opens through its inspection only (%s)', async (profile) => {
  const keyring = await openKeyring({ ring, source: environment, mayCreate: true, profile })
  const inspectionKey = await newInspectionKey(keyring, 'first')
  const wrapped = await newFileKey(keyring, 'file-1', { inspection: 'first', inspectionKey })
  const key = await openFileKey(keyring, 'file-1', wrapped)
  expect(key).toHaveLength(32)
  expect((await openFileKey(keyring, 'file-1', wrapped)).equals(key)).toBe(true)
  const other = await newInspectionKey(keyring, 'second')
  for (const wrong of [
    () => openFileKey(keyring, 'file-2', wrapped),
    () => openFileKey(keyring, 'file-1', { ...wrapped, inspection: 'second' }),
    () => openFileKey(keyring, 'file-1', { ...wrapped, inspection: 'second', inspectionKey: other }),
  ]) {
    await expect(wrong()).rejects.toMatchObject(refusal('keys.cannot-unwrap'))
  }
})
