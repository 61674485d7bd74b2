import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { onOurList, openBreached } from './breached.ts'
import { newRecoveryCodes, hashOfRecovery, openFactor, sealFactor } from './factors/seal.ts'
import { base32, stepOfCode, totpCode } from './factors/totp.ts'
import { goodPassword } from './rules/password.ts'
import { expired, profileOf, stageOf } from './rules/profile.ts'

const folder = mkdtempSync(join(tmpdir(), 'mingcha-breached-'))
afterAll(() => rmSync(folder, { recursive: true }))

test.each([
  'Password1234',
  'p@ssw0rd1234',
  'zhangwei123456',
  'woaini5201314',
  'Xunchaban@2026',
  'bangongshi888',
  'Administrator1',
])('%s is on our list', async (password) => expect(await onOurList(password)).toBe(true))

test.each(['a kettle on the stove', '窗外有一棵老槐树今年又开花了', 'correct umbrella, wrong staple'])(
  '%s is not',
  async (password) => expect(await onOurList(password)).toBe(false),
)

test('a larger list of the office is searched where it lies; one that is no such list is refused at the start', async () => {
  const listed = Array.from({ length: 5000 }, (_, n) => `somebody's password ${n}`)
  const lines = listed
    .map((one) => `${createHash('sha1').update(one).digest('hex').toUpperCase()}:${one.length}`)
    .sort()
  const path = join(folder, 'pwned.txt')
  writeFileSync(path, lines.join('\r\n'))
  const breached = await openBreached(path)
  for (const one of [listed[0], listed[77], listed[4999], 'Password1234'] as string[])
    expect(await breached(one), one).toBe(true)
  for (const line of [lines[0], lines[4999]] as string[]) {
    const of = listed.find((one) => line.startsWith(createHash('sha1').update(one).digest('hex').toUpperCase()))
    expect(await breached(of as string)).toBe(true)
  }
  expect(await breached("somebody's password 5000")).toBe(false)
  writeFileSync(path, 'password\n123456\n')
  await expect(openBreached(path)).rejects.toThrow('not a list')
})

test.each([
  ['zhang19780412', 'a birthday'],
  ['a13805520001', 'a mobile number'],
  ['340323197804120011', 'an identity number'],
  ['2026年11月22日!!!', 'a date'],
  ['abc123abc123abc', 'a repetition'],
  ['qwer1234asdf!', 'keys in a row'],
  ['0987654321qwe', 'keys backwards'],
])('%s is refused: %s', (password) => {
  expect(goodPassword(password, 'somebody', { kinds: 0 })).toMatchObject({ refused: 'identity.password-common' })
})

test('kinds of characters count only where the profile asks', () => {
  const password = 'three geese over the dyke'
  expect(goodPassword(password, 'x', profileOf.asvs)).toBeNull()
  expect(goodPassword(password, 'x', profileOf.djbh)).toMatchObject({ refused: 'identity.password-kinds' })
  expect(goodPassword('Three geese over the dyke', 'x', profileOf.djbh)).toBeNull()
  expect(expired(profileOf.asvs, '2000-01-01T00:00:00Z', '2026-01-01T00:00:00Z')).toBe(false)
  expect(expired(profileOf.djbh, '2026-01-01T00:00:00Z', '2026-04-01T00:00:00Z')).toBe(false)
  expect(expired(profileOf.djbh, '2026-01-01T00:00:00Z', '2026-04-01T00:00:01Z')).toBe(true)
})

test('what is due after a password: factor, then setting one up, then a new password, then the house', () => {
  const of = (factors: number, proved: boolean, forced: boolean, old: boolean) =>
    stageOf({ factors, proved, forced, expired: old })
  expect([of(1, false, false, true), of(1, true, true, true), of(0, false, true, true)]).toEqual([
    'factor',
    'renew',
    'enrol',
  ])
  expect([of(0, false, false, true), of(0, false, false, false), of(2, true, true, false)]).toEqual([
    'renew',
    'open',
    'open',
  ])
})

test('codes are those of RFC 6238, appendix B', () => {
  const secret = Buffer.from('12345678901234567890')
  const cases = [
    [59, '94287082'],
    [1111111109, '07081804'],
    [1111111111, '14050471'],
    [1234567890, '89005924'],
    [2000000000, '69279037'],
    [20000000000, '65353130'],
  ] as const
  for (const [seconds, eight] of cases) expect(totpCode(secret, Math.floor(seconds / 30))).toBe(eight.slice(2))
  expect(base32(secret)).toBe('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ')
})

test('a code counts for its step and one around, never twice and never earlier than the last', () => {
  const secret = Buffer.from('12345678901234567890')
  const now = 1111111109_000
  const step = Math.floor(1111111109 / 30)
  for (const near of [-1, 0, 1]) expect(stepOfCode(secret, totpCode(secret, step + near), now, 0)).toBe(step + near)
  for (const far of [-2, 2]) expect(stepOfCode(secret, totpCode(secret, step + far), now, 0)).toBeNull()
  expect(stepOfCode(secret, totpCode(secret, step), now, step)).toBeNull()
  expect(stepOfCode(secret, '12345', now, 0)).toBeNull()
})

test('a sealed secret opens for its own factor under its own installation only; recovery codes are typed as people type', () => {
  const plain = Buffer.from('a secret of twenty b')
  const sealed = sealFactor('one', 'factor', plain)
  expect(openFactor('one', 'factor', sealed)).toEqual(plain)
  expect(() => openFactor('two', 'factor', sealed)).toThrow()
  expect(() => openFactor('one', 'other', sealed)).toThrow()
  const [code] = newRecoveryCodes() as [string]
  expect(hashOfRecovery(code.toUpperCase().replaceAll('-', ' '))).toEqual(hashOfRecovery(code))
})
