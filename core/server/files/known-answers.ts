import { createCipheriv, createHash, createHmac, getCiphers, randomBytes } from 'node:crypto'
import { argonAnswersRight } from '../keys/stretching.ts'
import { keyLength, type Profile, sealer } from './seal.ts'

/**
 * Whether this machine's cryptography gives the answers the standards print: AES-256-GCM (test case 14 of the GCM
 * specification), SM4 (GB/T 32907 example 1), SM3 (GB/T 32905 example 1), HMAC over it by its definition, argon2id (the reference's test);
 * whether a box that lies here since it was sealed by another program opens, and whether one that was changed stays shut. The national
 * algorithms are tried where they are `used` and wherever the machine has them, as older files may need them.
 */
export function answersRight(used: readonly Profile[]): boolean {
  const national = used.includes('sm') || getCiphers().includes('sm4-ctr')
  const profiles: readonly Profile[] = national ? ['aes', 'sm'] : ['aes']
  return (
    argonAnswersRight() &&
    aesAnswers() &&
    (!national || smAnswers()) &&
    profiles.every((profile) => oldBoxOpens(profile) && changedBoxStaysShut(profile))
  )
}

/** Sealed under the key 00 01 02 … 1f, about "mingcha", by a program that shares nothing with this one. */
const oldBoxes: Record<Profile, string> = {
  aes: 'a0a1a2a3a4a5a6a7a8a9aaab0080f2c8ea54e518e98328787712265522b4c72e38d13ffd3280877b',
  sm: 'a0a1a2a3a4a5a6a7a8a9aaab6afe661f6ec7d85d12cc7b2b3f86a07870d264832bcaa87d855759fa',
}

function oldBoxOpens(profile: Profile): boolean {
  const key = Buffer.from(Array.from({ length: keyLength }, (_, at) => at))
  const plain = sealer(profile, key).open(Buffer.from('mingcha'), Buffer.from(oldBoxes[profile], 'hex'))
  return plain?.toString() === '明察秋毫'
}

function aesAnswers(): boolean {
  const cipher = createCipheriv('aes-256-gcm', Buffer.alloc(32), Buffer.alloc(12))
  const body = Buffer.concat([cipher.update(Buffer.alloc(16)), cipher.final()])
  return (
    body.toString('hex') === 'cea7403d4d606b6e074ec5d3baf39d18' &&
    cipher.getAuthTag().toString('hex') === 'd0d1c8a799996bf0265b98b5d48ab919'
  )
}

function smAnswers(): boolean {
  const example = Buffer.from('0123456789abcdeffedcba9876543210', 'hex')
  const cipher = createCipheriv('sm4-ctr', example, example)
  const stream = Buffer.concat([cipher.update(Buffer.alloc(16)), cipher.final()])
  return (
    stream.toString('hex') === '681edf34d206965e86b3e94f536e4246' &&
    createHash('sm3').update('abc').digest('hex') ===
      '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0' &&
    macByDefinition(example).equals(createHmac('sm3', example).update('abc').digest())
  )
}

/** HMAC as RFC 2104 and GB/T 15852.2 define it, out of the bare hash. */
function macByDefinition(key: Buffer): Buffer {
  const padded = (by: number) => Buffer.concat([key, Buffer.alloc(64 - key.length)]).map((byte) => byte ^ by)
  const inner = createHash('sm3').update(padded(0x36)).update('abc').digest()
  return createHash('sm3').update(padded(0x5c)).update(inner).digest()
}

function changedBoxStaysShut(profile: Profile): boolean {
  const { seal, open } = sealer(profile, randomBytes(keyLength))
  const [about, plain] = [Buffer.from('about'), randomBytes(100)]
  const box = seal(about, plain)
  const changed = Buffer.from(box)
  changed[40] = (changed[40] ?? 0) ^ 1
  return (
    open(about, box)?.equals(plain) === true &&
    open(about, changed) === undefined &&
    open(Buffer.from('else'), box) === undefined
  )
}
