import { createPublicKey, hash, type KeyObject, sign, verify } from 'node:crypto'

/** What signs a log: its name, and a key whose lines others can tell by name and hash (C2SP signed-note). */
export type NoteKey = Readonly<{
  name: string
  /** First four bytes of SHA-256(name ‖ 0x0A ‖ algorithm ‖ public key). */
  hash: Buffer
  sign(text: Buffer): Buffer
}>

const ED25519 = Buffer.from([0x01])
/** Signatures whose kind has no number of its own: 0xff and a name (SM2 over SM3, which verifiers of C2SP skip). */
const SM2 = Buffer.from('\xffsm2-sm3', 'latin1')

const hashOf = (name: string, algorithm: Buffer, raw: Buffer): Buffer =>
  hash('sha256', Buffer.concat([Buffer.from(`${name}\n`), algorithm, raw]), 'buffer').subarray(0, 4)

/** The raw 32 bytes of an Ed25519 key's public half. */
export const rawPublic = (key: KeyObject): Buffer =>
  Buffer.from(createPublicKey(key).export({ format: 'jwk' }).x as string, 'base64url')

/** The first line of a log's notes: an Ed25519 signature. */
export function ed25519(name: string, key: KeyObject): NoteKey {
  return { name, hash: hashOf(name, ED25519, rawPublic(key)), sign: (text) => sign(null, text, key) }
}

/** The second line under the national profile: SM2 over SM3, of an algorithm that C2SP has no number for. */
export function sm2(name: string, key: KeyObject): NoteKey {
  const raw = createPublicKey(key).export({ format: 'der', type: 'spki' })
  return { name, hash: hashOf(name, SM2, raw), sign: (text) => sign('sm3', text, key) }
}

/** The key that verifiers take: `name+hash+base64(0x01 ‖ public)`. */
export const verifierKey = (name: string, raw: Buffer): string =>
  `${name}+${hashOf(name, ED25519, raw).toString('hex')}+${Buffer.concat([ED25519, raw]).toString('base64')}`

/** The raw 32 bytes in the key that verifiers take. */
export const rawOf = (verifier: string): Buffer =>
  Buffer.from(verifier.slice(verifier.indexOf('+', verifier.indexOf('+') + 1) + 1), 'base64').subarray(1)

/** A signed note: the text, an empty line, and a line for each key. The text ends with a line feed. */
export function signedNote(text: string, keys: readonly NoteKey[]): string {
  const bytes = Buffer.from(text)
  const lines = keys.map(
    (key) => `\u2014 ${key.name} ${Buffer.concat([key.hash, key.sign(bytes)]).toString('base64')}\n`,
  )
  return `${text}\n${lines.join('')}`
}

/** The text of a checkpoint (C2SP tlog-checkpoint): name of the log, number of leaves, root. */
export const checkpointText = (origin: string, size: number, root: Buffer): string =>
  `${origin}\n${size}\n${root.toString('base64')}\n`

/** Whether a note carries a line of this Ed25519 key over its text. Other lines are not looked at. */
export function isSignedBy(note: string, name: string, raw: Buffer): boolean {
  const end = note.indexOf('\n\n')
  if (end < 0) return false
  const text = Buffer.from(note.slice(0, end + 1))
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: raw.toString('base64url') }, format: 'jwk' })
  const mine = hashOf(name, ED25519, raw)
  return note
    .slice(end + 2)
    .split('\n')
    .some((line) => {
      const [dash, who, base64, ...more] = line.split(' ')
      if (dash !== '\u2014' || who !== name || base64 === undefined || more.length > 0) return false
      const bytes = Buffer.from(base64, 'base64')
      return bytes.subarray(0, 4).equals(mine) && verify(null, text, key, bytes.subarray(4))
    })
}
