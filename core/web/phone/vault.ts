/**
 * What keeps a phone's papers closed: a random AES-256 key, wrapped by a key stretched out of the device passphrase (PBKDF2-SHA-256). The key itself is in
 * memory only, cannot be taken out of it, and is gone with the tab or the lock. It is nobody's password and never leaves the phone.
 */
export type Vault = Readonly<{
  person: string
  name: string
  salt: Uint8Array
  rounds: number
  wrapped: Uint8Array
  iv: Uint8Array
  /** Wrong passphrases in a row, and until when none is tried (milliseconds of the phone's clock). */
  wrong: number
  until: number
  /** The count of what was made here so far. */
  count: number
}>

/** As many rounds as OWASP names for PBKDF2-SHA-256 (2023); kept with the vault, so that more can follow. */
export const rounds = 600_000
/** Five wrong ones close it for a quarter of an hour; nothing is erased (traps 23). */
export const mostWrong = 5
export const restMinutes = 15

/** A passphrase with which a lost phone is worth little: ten signs or more, not digits alone, not one sign again and again. */
export const isStrong = (passphrase: string): boolean =>
  passphrase.length >= 10 && !/^\d+$/.test(passphrase) && new Set(passphrase).size >= 4

const bytes = (text: string) => new TextEncoder().encode(text.normalize('NFKC'))
const random = (many: number) => crypto.getRandomValues(new Uint8Array(many))
type Bytes = Uint8Array<ArrayBuffer>

async function stretched(passphrase: string, salt: Uint8Array, times: number): Promise<CryptoKey> {
  const typed = await crypto.subtle.importKey('raw', bytes(passphrase) as Bytes, 'PBKDF2', false, ['deriveKey'])
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: salt as Bytes, iterations: times }
  return crypto.subtle.deriveKey(how, typed, { name: 'AES-GCM', length: 256 }, false, ['wrapKey', 'unwrapKey'])
}

const bound = (vault: Pick<Vault, 'person' | 'rounds'>) =>
  bytes(`mingcha vault 1 ${vault.person} ${vault.rounds}`) as Bytes

/** A new vault of a person, and its key, open. `times`: rounds of stretching. */
export async function newVault(
  who: Readonly<{ person: string; name: string }>,
  passphrase: string,
  times = rounds,
): Promise<{ vault: Vault; key: CryptoKey }> {
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt', 'decrypt'])
  const head = { ...who, salt: random(16), rounds: times, iv: random(12), wrong: 0, until: 0, count: 0 }
  const wrapped = await wrap(made, head, passphrase)
  const vault = { ...head, wrapped }
  const key = await openVault(vault, passphrase)
  if (!key) throw new Error('a vault just closed does not open')
  return { vault, key }
}

async function wrap(key: CryptoKey, head: Omit<Vault, 'wrapped'>, passphrase: string): Promise<Uint8Array> {
  const under = await stretched(passphrase, head.salt, head.rounds)
  const how = { name: 'AES-GCM', iv: head.iv as Bytes, additionalData: bound(head) }
  return new Uint8Array(await crypto.subtle.wrapKey('raw', key, under, how))
}

/** The key of a vault, or null where the passphrase is another. What comes out cannot be taken out of the browser. */
export async function openVault(vault: Vault, passphrase: string): Promise<CryptoKey | null> {
  const under = await stretched(passphrase, vault.salt, vault.rounds)
  const how = { name: 'AES-GCM', iv: vault.iv as Bytes, additionalData: bound(vault) }
  try {
    return await crypto.subtle.unwrapKey('raw', vault.wrapped as Bytes, under, how, 'AES-GCM', false, [
      'encrypt',
      'decrypt',
    ])
  } catch {
    return null
  }
}

/** The vault after a try: wrong ones are counted and after five of them it rests; a right one forgets them. */
export function tried(vault: Vault, right: boolean, now: number): Vault {
  if (right) return { ...vault, wrong: 0, until: 0 }
  const wrong = vault.wrong + 1
  return wrong < mostWrong ? { ...vault, wrong } : { ...vault, wrong: 0, until: now + restMinutes * 60_000 }
}

/** Something sealed: the nonce and the box. */
export type Sealed = Readonly<{ iv: Uint8Array; box: Uint8Array }>

/** Seals bytes for one place; opened for another they do not open. */
export async function seal(key: CryptoKey, place: string, plain: Uint8Array): Promise<Sealed> {
  const iv = random(12)
  const how = { name: 'AES-GCM', iv, additionalData: bytes(place) as Bytes }
  return { iv, box: new Uint8Array(await crypto.subtle.encrypt(how, key, plain as Bytes)) }
}

/** What was sealed for this place. Throws where key, place or any byte is another. */
export async function open(key: CryptoKey, place: string, sealed: Sealed): Promise<Uint8Array> {
  const how = { name: 'AES-GCM', iv: sealed.iv as Bytes, additionalData: bytes(place) as Bytes }
  return new Uint8Array(await crypto.subtle.decrypt(how, key, sealed.box as Bytes))
}

export const sealJson = (key: CryptoKey, place: string, value: unknown): Promise<Sealed> =>
  seal(key, place, new TextEncoder().encode(JSON.stringify(value)))

export async function openJson<T>(key: CryptoKey, place: string, sealed: Sealed): Promise<T> {
  return JSON.parse(new TextDecoder().decode(await open(key, place, sealed))) as T
}
