import { existsSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { Refused, refuse } from '../../core/pure/refusal.ts'
import type { KeySource, Profile } from '../../core/server/keys.ts'
import { passphraseFromFile } from '../../core/server/keys/source.ts'

type Named = Readonly<{ setting: string; source: () => Promise<KeySource> | KeySource }>

/**
 * What the settings name to open the keys with; null if none. MINGCHA_PASSPHRASE or, better, MINGCHA_PASSPHRASE_FILE; MINGCHA_KEY (base64) or
 * MINGCHA_KEY_FILE; MINGCHA_KEY_COMMAND, an outside program (a JSON array of an absolute path and its arguments), with MINGCHA_KEY_COMMAND_SECONDS;
 * or a credential of systemd named `mingcha-passphrase` or `mingcha-key`. Refuses `keys.two-given` for more than one, `keys.command-unclear`, and
 * a file beside the data unless `beside`.
 */
export async function namedIn(
  environment: NodeJS.ProcessEnv,
  data: string,
  beside: boolean,
): Promise<KeySource | null> {
  const given = allIn(environment, data, beside)
  const [one, other] = given
  if (other) throw new Refused(refuse('keys.two-given', { settings: given.map(({ setting }) => setting) }))
  return one ? one.source() : null
}

/** The settings of before, each under its own name: `MINGCHA_FORMER_KEY_FILE` as `MINGCHA_KEY_FILE`. */
export function formerIn(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const former = /^MINGCHA_FORMER_((?:KEY|PASSPHRASE)\w*)$/
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) => {
      const bare = former.exec(name)?.[1]
      return bare === undefined ? [] : [[`MINGCHA_${bare}`, value]]
    }),
  )
}

function allIn(environment: NodeJS.ProcessEnv, data: string, beside: boolean): Named[] {
  const { MINGCHA_PASSPHRASE: passphrase, MINGCHA_KEY: value, MINGCHA_KEY_COMMAND: command } = environment
  const at = (path: string) => ({ path, dataRoot: data, ...(beside && { iKnow: true }) })
  const byPhrase = async (path: string): Promise<KeySource> => ({
    from: 'passphrase',
    passphrase: await passphraseFromFile(at(path)),
  })
  const byKey = (path: string): KeySource => ({ from: 'file', ...at(path) })
  const files: readonly [string, string | undefined, (path: string) => Promise<KeySource> | KeySource][] = [
    ['MINGCHA_PASSPHRASE_FILE', environment['MINGCHA_PASSPHRASE_FILE'], byPhrase],
    ['MINGCHA_KEY_FILE', environment['MINGCHA_KEY_FILE'], byKey],
    ['systemd mingcha-passphrase', credential(environment, 'mingcha-passphrase'), byPhrase],
    ['systemd mingcha-key', credential(environment, 'mingcha-key'), byKey],
  ]
  return [
    ...(passphrase
      ? [{ setting: 'MINGCHA_PASSPHRASE', source: () => ({ from: 'passphrase', passphrase }) as const }]
      : []),
    ...(value ? [{ setting: 'MINGCHA_KEY', source: () => ({ from: 'environment', value }) as const }] : []),
    ...(command ? [{ setting: 'MINGCHA_KEY_COMMAND', source: () => commandIn(command, environment) }] : []),
    ...files.flatMap(([setting, path, source]) => (path ? [{ setting, source: () => source(path) }] : [])),
  ]
}

function credential(environment: NodeJS.ProcessEnv, name: string): string | undefined {
  const { CREDENTIALS_DIRECTORY: folder } = environment
  const path = folder && join(folder, name)
  return path && existsSync(path) ? path : undefined
}

function commandIn(text: string, environment: NodeJS.ProcessEnv): KeySource {
  const words = wordsIn(text)
  const seconds = Number(environment['MINGCHA_KEY_COMMAND_SECONDS'] ?? 10)
  const [program, ...args] = words ?? []
  if (program === undefined || !isAbsolute(program) || !(seconds >= 1 && seconds <= 300))
    throw new Refused(refuse('keys.command-unclear', { setting: text.slice(0, 200) }))
  return { from: 'command', command: [program, ...args], timeoutMs: seconds * 1_000 }
}

/** A JSON array of words, or one path. Never a line for a shell. */
function wordsIn(text: string): string[] | null {
  if (!text.trimStart().startsWith('[')) return [text]
  try {
    const words: unknown = JSON.parse(text)
    return Array.isArray(words) && words.every((word) => typeof word === 'string') ? words : null
  } catch {
    return null
  }
}

/** MINGCHA_CIPHER: `aes` or `sm`, for what is encrypted from now on; undefined leaves it to the ring. Refuses `keys.cipher-unclear`. */
export function cipherIn({ MINGCHA_CIPHER: setting }: NodeJS.ProcessEnv): Profile | undefined {
  if (setting === undefined || setting === '') return undefined
  if (setting !== 'aes' && setting !== 'sm')
    throw new Refused(refuse('keys.cipher-unclear', { setting: setting.slice(0, 40) }))
  return setting
}

/** Settings that are secrets themselves. */
const secretSettings = [
  'MINGCHA_PASSPHRASE',
  'MINGCHA_KEY',
  'MINGCHA_FORMER_PASSPHRASE',
  'MINGCHA_FORMER_KEY',
  'MINGCHA_SMTP_PASSWORD',
  'MINGCHA_HOOK_KEY',
]

/** Takes what opens the keys, and what our letters are signed in with, out of the surroundings, so that no program started from here on gets it. */
export function forgetSecrets(environment: NodeJS.ProcessEnv): void {
  for (const name of secretSettings) delete environment[name]
}
