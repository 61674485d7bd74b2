import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Refused, refuse } from '../../core/pure/refusal.ts'
import {
  aboutRing,
  changeSource,
  type Keyring,
  type KeySource,
  laptopKey,
  openKeyring,
} from '../../core/server/keys.ts'
import { liesBeside } from '../../core/server/keys/source.ts'
import { type Ask, askForNew, askForOld } from './passphrase.ts'
import { cipherIn, namedIn } from './key-settings.ts'

/** How the keys are opened beside the settings: by a question on the terminal, or by a key file beside the data where somebody asked for that by name. */
export type Opening = Readonly<{
  /** Asks at the terminal; absent where there is none. */
  ask?: Ask | undefined
  /** `--key-beside-data` or MINGCHA_KEY_BESIDE_DATA=yes: a key file may lie beside the data. */
  besideData?: boolean | undefined
}>

type Wanted = Opening &
  Readonly<{
    data: string
    environment: NodeJS.ProcessEnv
    /** What `sourceOf` has found already, so that nobody is asked twice. */
    given?: KeySource
    /** Whether nothing was encrypted yet, so that a ring that is not there may be made. */
    mayCreate: boolean
    say: (line: string) => void
  }>

/** Where the ring of a data directory lies. */
export const ringOf = (data: string): string => join(data, 'ring.json')
const laptopOf = (data: string) => ({ path: join(data, 'laptop.key'), dataRoot: data })

/**
 * Opens the keys of the files: by what the settings name (key-settings.ts), else by a passphrase asked at the terminal, else by a key file beside the
 * data, which protects against nobody who has the disk, so only where it was asked for by name; the ring says so (`unprotected`). Whatever stands
 * in the place of that key file later takes the ring over and removes the file. Refuses `keys.nothing-given`, and as `openKeyring`.
 */
export async function keyringOf(wanted: Wanted): Promise<Keyring> {
  const { data, environment, mayCreate, say } = wanted
  const ring = ringOf(data)
  const laptop = laptopOf(data)
  const profile = cipherIn(environment)
  const open = async (source: KeySource) => {
    const unprotected = source.from === 'file' && (await liesBeside(source.path, data))
    return openKeyring({ ring, source: { ...source, unprotected }, mayCreate, ...(profile && { profile }) })
  }
  const given = wanted.given ?? (await sourceOf(wanted))
  if (given.from === 'file' && given.path === laptop.path) return open(await laptopKey(laptop))
  const opened = await open(given).catch(async (error: unknown) => {
    if (!isOther(error) || !existsSync(laptop.path)) throw error
    await changeSource(ring, { from: await laptopKey(laptop), to: given, profile }).catch((again: unknown) => {
      throw isOther(again) ? error : again
    })
    say('文件密钥已改由您给的口令或密钥保护。 The key of the files is now protected by what you have set.')
    return open(given)
  })
  await rm(laptop.path, { force: true })
  return opened
}

/** What opens the ring: what the settings name, a passphrase asked for, or the key file beside the data. Refuses `keys.nothing-given`. */
export async function sourceOf({
  data,
  environment,
  ask,
  besideData,
}: Omit<Wanted, 'mayCreate' | 'say'>): Promise<KeySource> {
  const beside = besideData || environment['MINGCHA_KEY_BESIDE_DATA'] === 'yes'
  const named = await namedIn(environment, data, beside)
  if (named) return named
  const kept = await aboutRing(ringOf(data))
  const laptop = laptopOf(data)
  const lies = kept?.from === 'file' && existsSync(laptop.path)
  if (ask && kept?.from === 'passphrase') return askForOld(ask, ringOf(data))
  if (ask && (!kept || (lies && !beside))) {
    const passphrase = await askForNew(ask, beside)
    if (passphrase !== null) return { from: 'passphrase', passphrase }
  }
  if (beside && (!kept || kept.from === 'file')) return { from: 'file', ...laptop, iKnow: true }
  if (kept && kept.from !== 'file') throw new Refused(refuse('keys.not-given', { from: kept.from }))
  throw new Refused(refuse('keys.nothing-given'))
}

/** The ring was closed by something else than what is given. */
const isOther = (error: unknown): boolean =>
  error instanceof Refused && ['keys.other-source', 'keys.wrong-key'].includes(error.refusal.refused)
