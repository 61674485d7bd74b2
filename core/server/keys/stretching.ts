import { randomBytes, scrypt } from 'node:crypto'
import { promisify } from 'node:util'
import { hashRaw, hashRawSync } from '@node-rs/argon2'
import { Refused, refuse } from '../../pure/refusal.ts'
import { keyLength } from '../files/seal.ts'

/** How a passphrase was stretched; kept beside what it opens, so that the cost can rise without losing old rings. `m` in KiB. */
export type Stretching = Readonly<{ by: 'argon2id'; m: number; t: number; p: number; salt: string }> | Scrypt

/** As rings were closed at first. They go on opening, and are closed by argon2id the next time they are written. */
type Scrypt = Readonly<{ by?: undefined; N: number; r: number; p: number; salt: string }>

const hardest = { N: 2 ** 20, r: 16, p: 4, m: 2 ** 21, t: 64, lanes: 16 }
const shortestSalt = 16

/** Parameters for a new passphrase: argon2id over 128 MiB, a third of a second on an office machine. */
export const newStretching = (): Stretching => ({
  by: 'argon2id',
  m: 2 ** 17,
  t: 4,
  p: 1,
  salt: randomBytes(shortestSalt).toString('base64'),
})

const whole = (value: unknown, least: number, most: number): boolean =>
  Number.isInteger(value) && Number(value) >= least && Number(value) <= most

/** The key of a passphrase, over its NFKC form. Refuses `keys.ring-broken` for parameters no one here wrote, before they cost memory. */
export async function stretch(passphrase: string, how: Stretching): Promise<Buffer> {
  const salt = Buffer.from(String(how.salt), 'base64')
  const text = passphrase.normalize('NFKC')
  if (salt.length < shortestSalt) throw new Refused(refuse('keys.ring-broken'))
  return how.by === 'argon2id' ? byArgon(text, how, salt) : byScrypt(text, how, salt)
}

async function byArgon(text: string, { m, t, p }: Exclude<Stretching, Scrypt>, salt: Buffer): Promise<Buffer> {
  const sane = whole(m, 2 ** 15, hardest.m) && whole(t, 1, hardest.t) && whole(p, 1, hardest.lanes)
  if (!sane) throw new Refused(refuse('keys.ring-broken'))
  return hashRaw(text, { salt, ...costOf(m, t, p) })
}

/** As @node-rs/argon2 counts them: 0 d, 1 i, 2 id. */
const argon2id = 2

const costOf = (memoryCost: number, timeCost: number, parallelism: number) => ({
  algorithm: argon2id,
  memoryCost,
  timeCost,
  parallelism,
  outputLen: keyLength,
})

function byScrypt(text: string, { N, r, p }: Scrypt, salt: Buffer): Promise<Buffer> {
  const sane = whole(N, 2 ** 14, hardest.N) && (N & (N - 1)) === 0 && whole(r, 1, hardest.r) && whole(p, 1, hardest.p)
  if (!sane) throw new Refused(refuse('keys.ring-broken'))
  const run = promisify<string, Buffer, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(scrypt)
  return run(text, salt, keyLength, { N, r, p, maxmem: 256 * N * r })
}

/** Whether argon2id answers as the reference implementation does (its test of 256 KiB and two passes). */
export const argonAnswersRight = (): boolean =>
  hashRawSync('password', { salt: Buffer.from('somesalt'), ...costOf(256, 2, 1) }).toString('hex') ===
  '9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe'
