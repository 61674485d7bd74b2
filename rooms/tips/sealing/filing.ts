import { type KeyPair, newPair, seal, unseal } from './box.ts'
import { type Bytes, fromBase64, hex, joined, sha256, textOf, toBase64, utf8 } from './bytes.ts'
import { type HolderKey, type Identity, type IdentityBox, sealIdentity } from './identity.ts'
import { type Bearer, bearerOf } from './receipt.ts'

export type Against = 'unit' | 'team'

/** A file as it is sealed; it has no name, for names of photos hold the time. */
export type Attached = Readonly<{ kind: string; bytes: Bytes }>

/** What somebody says: in plain words, before sealing. */
export type Said = Readonly<{ against: Against; text: string; files: readonly Attached[] }>

/** What lies in a sealed message. `salt`: of the hash of a first filing, empty in what follows it. */
export type Words = Readonly<{
  v: 1
  against: Against
  text: string
  files: readonly Readonly<{ kind: string; sha256: string; size: number }>[]
  salt: string
}>

/** A message and its files, each sealed to the key of its tip. */
export type SealedWords = Readonly<{
  words: string
  files: readonly Readonly<{ kind: string; size: number; sealed: string }>[]
}>

/** A tip as it goes to the office: nobody on the way can open any of it, nor who put it there. Keys and boxes are base64url. */
export type Filing = SealedWords &
  Readonly<{
    against: Against
    named: boolean
    hash: string
    locator: string
    tipster: string
    key: string
    keySealed: string
    identity: IdentityBox | null
  }>

/** To whom a tip is sealed: the office's key and the three holders, as the public page knows them. */
export type Recipients = Readonly<{ office: string; holders: readonly HolderKey[] }>

/** Messages are padded to whole blocks of this many bytes, so that their length tells little. */
const block = 4096

const padded = (text: string): Bytes => {
  const bytes = utf8(text)
  return joined(bytes, new Uint8Array((block - (bytes.length % block)) % block).fill(0x20))
}

/** The one form of a filing that its hash is over: the salt, then what was said and the hashes of the files. */
export async function hashOf(
  said: Pick<Words, 'against' | 'text'>,
  files: readonly string[],
  salt: Bytes,
): Promise<string> {
  const form = JSON.stringify({ against: said.against, files, text: said.text })
  return hex(await sha256(joined(utf8('mingcha tip 1\n'), salt, utf8(form))))
}

/** Seals words and files to the key of their tip. */
export async function sealWords(key: Bytes, said: Said, salt = ''): Promise<SealedWords & { hashes: string[] }> {
  const hashes = await Promise.all(said.files.map(async ({ bytes }) => hex(await sha256(bytes))))
  const files = said.files.map(({ kind, bytes }, n) => ({ kind, sha256: hashes[n] as string, size: bytes.length }))
  const { against, text } = said
  const words: Words = { v: 1, against, text, files, salt }
  return {
    hashes,
    words: await seal(key, padded(JSON.stringify(words)), 'words'),
    files: await Promise.all(
      said.files.map(async ({ kind, bytes }) => ({ kind, size: bytes.length, sealed: await seal(key, bytes, 'file') })),
    ),
  }
}

/** Seals a tip under a key of its own, which is sealed to the office; the identity, if any, to the holders. Whoever bears the receipt reads the answers. */
export async function sealTip(
  said: Said,
  identity: Identity | null,
  receipt: string,
  { office, holders }: Recipients,
): Promise<Filing> {
  const bearer: Bearer = await bearerOf(receipt)
  const own = await newPair()
  const key = toBase64(own.public)
  const { hashes, ...sealed } = await sealWords(own.public, said, toBase64(bearer.salt))
  return {
    ...sealed,
    against: said.against,
    named: identity !== null,
    hash: await hashOf(said, hashes, bearer.salt),
    locator: bearer.locator,
    tipster: toBase64(bearer.pair.public),
    key,
    keySealed: await seal(fromBase64(office), own.secret, 'tip key'),
    identity: identity && (await sealIdentity(identity, holders, key)),
  }
}

/** The words of a sealed message. Throws where it is not sealed to this key or is no message. */
export async function openWords(pair: KeyPair, sealed: string): Promise<Words> {
  return JSON.parse(textOf(await unseal(pair, sealed, 'words'))) as Words
}

export const openFile = (pair: KeyPair, sealed: string): Promise<Bytes> => unseal(pair, sealed, 'file')

/** The key of a tip, opened with the office's. */
export async function keyOfTip(office: KeyPair, publicKey: string, sealed: string): Promise<KeyPair> {
  return { public: fromBase64(publicKey), secret: await unseal(office, sealed, 'tip key') }
}

/** An answer, sealed to the tipster's key and, for the office, to the tip's. */
export async function sealAnswer(
  text: string,
  tipster: string,
  key: string,
): Promise<{ outward: string; kept: string }> {
  const words: Words = { v: 1, against: 'unit', text, files: [], salt: '' }
  return {
    outward: await seal(fromBase64(tipster), padded(text), 'answer'),
    kept: await seal(fromBase64(key), padded(JSON.stringify(words)), 'words'),
  }
}

/** An answer as its tipster reads it. */
export const openAnswer = async (pair: KeyPair, sealed: string): Promise<string> =>
  textOf(await unseal(pair, sealed, 'answer')).trimEnd()
