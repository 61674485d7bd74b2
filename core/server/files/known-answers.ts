import { createCipheriv, createHash, randomBytes } from 'node:crypto'
import { keyLength, type Profile, sealer } from './seal.ts'

/**
 * Whether this machine's cryptography gives the answers the standards print: AES-256-GCM (test case 14 of the GCM
 * specification), SM4 (GB/T 32907 example 1) and SM3 (GB/T 32905 example 1), and whether a box that was changed stays shut.
 */
export function answersRight(profile: Profile): boolean {
  return (profile === 'aes' ? aesAnswers() : smAnswers()) && changedBoxStaysShut(profile)
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
    createHash('sm3').update('abc').digest('hex') === '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0'
  )
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
