import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { newKey } from '../../core/server/keys.ts'
import { run } from '../cli/keys.ts'
import { keyringOf, type Opening } from './keyring.ts'

// Stretching a passphrase takes half a second by intention, and more where others work too.
vi.setConfig({ testTimeout: 60_000 })

let data: string
const said: string[] = []
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'mingcha-ring-'))
  said.length = 0
})
afterEach(() => rm(data, { recursive: true }))

const open = (environment: NodeJS.ProcessEnv, more: Opening & { mayCreate?: boolean } = {}) =>
  keyringOf({ data, environment, mayCreate: true, say: (line) => void said.push(line), ...more })
const beside = { besideData: true }
const refused = (code: string) => ({ refusal: { refused: code } })
const passphrase = { MINGCHA_PASSPHRASE: 'lantern under the plum tree' }
const key = { MINGCHA_KEY: randomBytes(32).toString('base64') }

test.each([
  ['a passphrase', passphrase],
  ['a key', key],
])('a laptop that is given %s after its first start opens what it had, and its key file is gone', async (_, given) => {
  const first = await open({}, beside)
  expect(first.unprotected).toBe(true)
  const plain = newKey()
  const wrapped = await first.wrap(plain, 'a')

  const moved = await open(given)
  expect(moved.unprotected).toBe(false)
  expect((await moved.unwrap(wrapped, 'a')).equals(plain)).toBe(true)
  expect(said).toHaveLength(1)
  expect(existsSync(join(data, 'laptop.key'))).toBe(false)
  expect((await (await open(given)).unwrap(wrapped, 'a')).equals(plain)).toBe(true)
  expect(said).toHaveLength(1)
})

test('a passphrase that is too short moves nothing: the next start goes on as before', async () => {
  await open({}, beside)
  await expect(open({ MINGCHA_PASSPHRASE: 'short' })).rejects.toMatchObject(refused('keys.passphrase-short'))
  expect((await open({}, beside)).unprotected).toBe(true)
})

test('what was closed by a passphrase opens by no other and by no key file', async () => {
  await open(passphrase)
  await expect(open({ MINGCHA_PASSPHRASE: 'another passphrase' })).rejects.toMatchObject(refused('keys.wrong-key'))
  await expect(open({})).rejects.toMatchObject(refused('keys.not-given'))
  await expect(open({}, beside)).rejects.toMatchObject(refused('keys.not-given'))
  expect(existsSync(join(data, 'laptop.key'))).toBe(false)
  await expect(open({ MINGCHA_PASSPHRASE: 'another passphrase' })).rejects.toMatchObject(refused('keys.wrong-key'))
  await open(passphrase)
})

test('a lost ring is not made anew where something was encrypted', async () => {
  await open(passphrase)
  await rm(join(data, 'ring.json'))
  await expect(open(passphrase, { mayCreate: false })).rejects.toMatchObject(refused('keys.no-ring'))
})

test('a key beside the data is used where it was asked for by name, and else nothing starts', async () => {
  await expect(open({})).rejects.toMatchObject(refused('keys.nothing-given'))
  expect(existsSync(join(data, 'laptop.key'))).toBe(false)
  expect((await open({ MINGCHA_KEY_BESIDE_DATA: 'yes' })).unprotected).toBe(true)
  await expect(open({})).rejects.toMatchObject(refused('keys.nothing-given'))
  await expect(open({ MINGCHA_KEY_BESIDE_DATA: '1' })).rejects.toMatchObject(refused('keys.nothing-given'))
})

test('a file, of a key or a passphrase, is refused beside the data, also through a link, unless asked for by name', async () => {
  const away = await mkdtemp(join(tmpdir(), 'mingcha-usb-'))
  try {
    await writeFile(join(data, 'phrase'), `${passphrase.MINGCHA_PASSPHRASE}\n`, { mode: 0o600 })
    await writeFile(join(data, 'kek'), key.MINGCHA_KEY, { mode: 0o600 })
    await symlink(join(data, 'phrase'), join(away, 'link'))
    await symlink(join(data, 'kek'), join(away, 'other'))
    for (const given of [
      { MINGCHA_PASSPHRASE_FILE: join(data, 'phrase') },
      { MINGCHA_PASSPHRASE_FILE: join(away, 'link') },
      { MINGCHA_KEY_FILE: join(data, 'kek') },
      { MINGCHA_KEY_FILE: join(away, 'other') },
    ])
      await expect(open(given)).rejects.toMatchObject(refused('keys.beside-data'))
    expect(existsSync(join(data, 'ring.json'))).toBe(false)
    const named = await open({ MINGCHA_KEY_FILE: join(away, 'other') }, beside)
    expect(named.unprotected).toBe(true)
  } finally {
    await rm(away, { recursive: true })
  }
})

test('a passphrase in a file or a credential of systemd is the one that was typed; two ways at once are refused', async () => {
  const away = await mkdtemp(join(tmpdir(), 'mingcha-run-'))
  const path = join(away, 'mingcha-passphrase')
  try {
    await writeFile(path, `${passphrase.MINGCHA_PASSPHRASE}\n`, { mode: 0o644 })
    await expect(open({ MINGCHA_PASSPHRASE_FILE: path })).rejects.toMatchObject(refused('keys.open-to-others'))
    await chmod(path, 0o400)
    const plain = newKey()
    const wrapped = await (await open({ MINGCHA_PASSPHRASE_FILE: path })).wrap(plain, 'a')
    const again = await open({ CREDENTIALS_DIRECTORY: away })
    expect(again.unprotected).toBe(false)
    expect((await again.unwrap(wrapped, 'a')).equals(plain)).toBe(true)
    await expect(open({ ...key, MINGCHA_PASSPHRASE_FILE: path })).rejects.toMatchObject(refused('keys.two-given'))
    await expect(open({ CREDENTIALS_DIRECTORY: away, ...passphrase })).rejects.toMatchObject(refused('keys.two-given'))
  } finally {
    await rm(away, { recursive: true })
  }
})

test('at a terminal the passphrase is asked for: a new one twice, an old one three times at most, and nobody waits for ever', async () => {
  const phrase = passphrase.MINGCHA_PASSPHRASE
  const asked: string[] = []
  const answering = (...answers: (string | null)[]) => ({
    ask: async (question: string) => {
      asked.push(question)
      return answers.shift() ?? null
    },
  })
  await expect(open({}, answering(phrase, 'something else again'))).rejects.toMatchObject(refused('keys.not-the-same'))
  await expect(open({}, answering('short'))).rejects.toMatchObject(refused('keys.passphrase-short'))
  await expect(open({}, answering())).rejects.toMatchObject(refused('keys.nothing-given'))
  expect(existsSync(join(data, 'ring.json'))).toBe(false)

  expect((await open({}, { ...beside, ...answering() })).unprotected).toBe(true)
  expect((await open({}, answering(phrase, phrase))).unprotected).toBe(false)
  expect(existsSync(join(data, 'laptop.key'))).toBe(false)
  asked.length = 0
  await expect(open({}, answering('not this one', 'nor that one', 'nor the third', phrase))).rejects.toMatchObject(
    refused('keys.wrong-key'),
  )
  expect(asked).toHaveLength(3)
  await expect(open({}, answering())).rejects.toMatchObject(refused('keys.not-given'))
  expect((await open({}, answering('not this one', phrase))).unprotected).toBe(false)
})

test('an outside program and the algorithm are chosen by settings; what is unclear is refused', async () => {
  const machine = join(data, 'machine.mjs')
  await writeFile(
    machine,
    `let text = ''
     for await (const piece of process.stdin) text += piece
     const { bytes } = JSON.parse(text)
     const turned = Buffer.from(bytes, 'base64').map((byte) => byte ^ Number(process.argv[2]))
     console.log(JSON.stringify({ bytes: Buffer.from(turned).toString('base64') }))`,
  )
  const given = (slot: string) => ({ MINGCHA_KEY_COMMAND: JSON.stringify([process.execPath, machine, slot]) })
  const plain = newKey()
  const opened = await open({ ...given('90'), MINGCHA_CIPHER: 'sm' })
  expect(opened).toMatchObject({ unprotected: false, profile: 'sm' })
  const wrapped = await opened.wrap(plain, 'a')
  expect((await (await open(given('90'))).unwrap(wrapped, 'a')).equals(plain)).toBe(true)
  await expect(open(given('91'))).rejects.toMatchObject(refused('keys.wrong-key'))
  for (const unclear of ['machine --slot 1', './machine', '["machine"]', '[', '[1]', '[]'])
    await expect(open({ MINGCHA_KEY_COMMAND: unclear })).rejects.toMatchObject(refused('keys.command-unclear'))
  const late = { ...given('90'), MINGCHA_KEY_COMMAND_SECONDS: '0' }
  await expect(open(late)).rejects.toMatchObject(refused('keys.command-unclear'))
  await expect(open({ MINGCHA_KEY_COMMAND: `${machine}; rm -rf x` })).rejects.toMatchObject(
    refused('keys.command-failed'),
  )
  await expect(open({ ...given('90'), MINGCHA_CIPHER: 'des' })).rejects.toMatchObject(refused('keys.cipher-unclear'))
})

test('from whatever opened the keys before they move to what is named now; without the former they stay', async () => {
  const file = `${data}.kek`
  await writeFile(file, randomBytes(32).toString('base64'), { mode: 0o600 })
  const plain = newKey()
  const wrapped = await (await open(key)).wrap(plain, 'a')
  const ways = [
    ['KEY', key.MINGCHA_KEY],
    ['KEY_FILE', file],
    ['PASSPHRASE', passphrase.MINGCHA_PASSPHRASE],
    ['KEY', randomBytes(32).toString('base64')],
  ] as const
  try {
    for (const [n, [setting, value]] of ways.slice(1).entries()) {
      const [former, before] = ways[n] as (typeof ways)[number]
      vi.stubEnv(`MINGCHA_${setting}`, value)
      await expect(run(['move', '--data', data])).rejects.toThrow(/^keys\.(not|nothing)-given/)
      vi.stubEnv(`MINGCHA_FORMER_${former}`, before)
      expect(await run(['move', '--data', data, '--key-beside-data'])).toBe(0)
      vi.unstubAllEnvs()
      const [old, now] = [{ [`MINGCHA_${former}`]: before }, { [`MINGCHA_${setting}`]: value }]
      expect((await (await open(now, beside)).unwrap(wrapped, 'a')).equals(plain)).toBe(true)
      await expect(open(old, beside)).rejects.toMatchObject({ refusal: { refused: expect.stringMatching(/^keys/) } })
    }
  } finally {
    vi.unstubAllEnvs()
    await rm(file)
  }
})
