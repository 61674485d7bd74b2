import { Refused, refuse } from '../../core/pure/refusal.ts'
import { type KeySource, openKeyring } from '../../core/server/keys.ts'
import { longEnough } from '../../core/server/keys/source.ts'

/** Asks at the terminal without showing what is typed; null when nothing came in time. */
export type Ask = (question: string, seconds: number) => Promise<string | null>

const tries = 3
const patience = 300
const glance = 60

const wrong = (error: unknown) => error instanceof Refused && error.refusal.refused === 'keys.wrong-key'

/** Asks for the passphrase that closed a ring, three times at most. Refuses `keys.wrong-key`, `keys.not-given` when nobody answers. */
export async function askForOld(ask: Ask, ring: string): Promise<KeySource> {
  for (let left = tries; ; left--) {
    const passphrase = await ask('文件密钥的口令 Passphrase of the keys: ', patience)
    if (!passphrase) throw new Refused(refuse('keys.not-given', { from: 'passphrase' }))
    const source = { from: 'passphrase', passphrase } as const
    const failed = await openKeyring({ ring, source }).then(
      () => null,
      (error: unknown) => error,
    )
    if (failed === null) return source
    if (!wrong(failed) || left <= 1) throw failed
  }
}

/**
 * Asks for a new passphrase, twice the same. With `without`, an empty answer, or none within a minute, is none: null; otherwise that refuses
 * `keys.nothing-given`. Refuses `keys.not-the-same`, `keys.passphrase-short`.
 */
export async function askForNew(ask: Ask, without: boolean): Promise<string | null> {
  const more = without ? '；直接回车：以后再设 Enter alone: later' : ''
  const passphrase = await ask(
    `请设一个口令保护文件密钥（12 个字符以上${more}）\nChoose a passphrase for the keys, 12 characters or more: `,
    without ? glance : patience,
  )
  if (!passphrase && without) return null
  if (!passphrase) throw new Refused(refuse('keys.nothing-given'))
  longEnough(passphrase)
  const again = await ask('再输一遍 Once more: ', patience)
  if (again !== passphrase) throw new Refused(refuse('keys.not-the-same'))
  return passphrase
}
