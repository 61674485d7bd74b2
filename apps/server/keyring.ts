import { join } from 'node:path'
import { type Keyring, laptopKey, openKeyring } from '../../core/server/keys.ts'

/**
 * Opens the keys of the files. MINGCHA_PASSPHRASE, MINGCHA_KEY (base64) or MINGCHA_KEY_FILE say with what; without any, a key file beside the
 * data is made, which protects against nobody who has the disk, and the ring says so (`unprotected`).
 */
export async function keyringOf(data: string, environment: NodeJS.ProcessEnv): Promise<Keyring> {
  const { MINGCHA_PASSPHRASE: passphrase, MINGCHA_KEY: value, MINGCHA_KEY_FILE: path } = environment
  const source = passphrase
    ? ({ from: 'passphrase', passphrase } as const)
    : value
      ? ({ from: 'environment', value } as const)
      : path
        ? ({ from: 'file', path, dataRoot: data } as const)
        : await laptopKey({ path: join(data, 'laptop.key'), dataRoot: data })
  return openKeyring({ ring: join(data, 'ring.json'), source, mayCreate: true })
}
