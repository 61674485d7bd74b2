import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { newKey } from '../../core/server/keys.ts'
import { keyringOf } from './keyring.ts'

// Stretching a passphrase takes half a second by intention, and more where others work too.
vi.setConfig({ testTimeout: 60_000 })

let data: string
const said: string[] = []
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'mingcha-ring-'))
  said.length = 0
})
afterEach(() => rm(data, { recursive: true }))

const open = (environment: NodeJS.ProcessEnv, mayCreate = true) =>
  keyringOf({ data, environment, mayCreate, say: (line) => void said.push(line) })
const refused = (code: string) => ({ refusal: { refused: code } })
const passphrase = { MINGCHA_PASSPHRASE: 'lantern under the plum tree' }
const key = { MINGCHA_KEY: randomBytes(32).toString('base64') }

test.each([
  ['a passphrase', passphrase],
  ['a key', key],
])('a laptop that is given %s after its first start opens what it had, and its key file is gone', async (_, given) => {
  const first = await open({})
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
  await open({})
  await expect(open({ MINGCHA_PASSPHRASE: 'short' })).rejects.toMatchObject(refused('keys.passphrase-short'))
  expect((await open({})).unprotected).toBe(true)
})

test('what was closed by a passphrase opens by no other and by no key file', async () => {
  await open(passphrase)
  await expect(open({ MINGCHA_PASSPHRASE: 'another passphrase' })).rejects.toMatchObject(refused('keys.wrong-key'))
  await expect(open({})).rejects.toMatchObject(refused('keys.other-source'))
  // The start that was just refused has made a key file, which must not hide what is wrong now.
  await expect(open({ MINGCHA_PASSPHRASE: 'another passphrase' })).rejects.toMatchObject(refused('keys.wrong-key'))
  await open(passphrase)
})

test('a lost ring is not made anew where something was encrypted', async () => {
  await open(passphrase)
  await rm(join(data, 'ring.json'))
  await expect(open(passphrase, false)).rejects.toMatchObject(refused('keys.no-ring'))
})
