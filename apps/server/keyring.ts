import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Refused } from '../../core/pure/refusal.ts'
import { changeSource, type Keyring, type KeySource, laptopKey, openKeyring } from '../../core/server/keys.ts'

type Wanted = Readonly<{
  data: string
  environment: NodeJS.ProcessEnv
  /** Whether nothing was encrypted yet, so that a ring that is not there may be made. */
  mayCreate: boolean
  say: (line: string) => void
}>

/**
 * Opens the keys of the files. MINGCHA_PASSPHRASE, MINGCHA_KEY (base64) or MINGCHA_KEY_FILE say with what; without any, a key file beside the
 * data is made, which protects against nobody who has the disk, and the ring says so (`unprotected`). The first start with one of the three
 * after starts without any moves the ring over to it and removes the key file.
 */
export async function keyringOf({ data, environment, mayCreate, say }: Wanted): Promise<Keyring> {
  const ring = join(data, 'ring.json')
  const laptop = { path: join(data, 'laptop.key'), dataRoot: data }
  const source = sourceIn(environment, data)
  if (!source) return openKeyring({ ring, source: await laptopKey(laptop), mayCreate })
  const opened = await openKeyring({ ring, source, mayCreate }).catch(async (error: unknown) => {
    if (!isOther(error) || !existsSync(laptop.path)) throw error
    await changeSource(ring, { from: await laptopKey(laptop), to: source }).catch((again: unknown) => {
      throw isOther(again) ? error : again
    })
    say('文件密钥已改由您给的口令或密钥保护。 The key of the files is now protected by what you have set.')
    return openKeyring({ ring, source })
  })
  await rm(laptop.path, { force: true })
  return opened
}

/** What opens the ring now: what the settings name, or the laptop's key file. */
export async function sourceOf(environment: NodeJS.ProcessEnv, data: string): Promise<KeySource> {
  return sourceIn(environment, data) ?? laptopKey({ path: join(data, 'laptop.key'), dataRoot: data })
}

function sourceIn(environment: NodeJS.ProcessEnv, data: string): KeySource | null {
  const { MINGCHA_PASSPHRASE: passphrase, MINGCHA_KEY: value, MINGCHA_KEY_FILE: path } = environment
  if (passphrase) return { from: 'passphrase', passphrase }
  if (value) return { from: 'environment', value }
  return path ? { from: 'file', path, dataRoot: data } : null
}

/** The ring was closed by something else than what is given. */
const isOther = (error: unknown): boolean =>
  error instanceof Refused && ['keys.other-source', 'keys.wrong-key'].includes(error.refusal.refused)
