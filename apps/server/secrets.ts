import { createHmac, randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { link, mkdir, open, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Refused, refuse } from '../../core/pure/refusal.ts'
import { logins, type Passwords } from '../../core/server/migrate.ts'

/** What this installation keeps to itself: the passwords of its database logins and the secret its session cookies are signed with. */
export type Secrets = Readonly<{ logins: Passwords; cookie: string }>

const word = () => randomBytes(24).toString('base64url')

/** Reads `secrets.json` (mode 0600) in the data directory, or makes it at the first start. Several processes may ask at once. */
export async function secretsIn(data: string): Promise<Secrets> {
  const path = join(data, 'secrets.json')
  await mkdir(data, { recursive: true })
  const made: Secrets = { logins: newPasswords(), cookie: word() }
  if (!existsSync(path)) await firstOf(path, JSON.stringify(made))
  const kept = JSON.parse(await readFile(path, 'utf8')) as Secrets
  return { ...kept, logins: { ...laterLogins(kept.cookie), ...kept.logins } }
}

const newPasswords = (): Passwords => Object.fromEntries(logins.map((login) => [login, word()])) as Passwords

/** A login that a newer program brought has no password in what an older one wrote: it follows from the secret that stands there. */
const laterLogins = (secret: string): Passwords =>
  Object.fromEntries(
    logins.map((login) => [login, createHmac('sha256', secret).update(`login ${login}`).digest('base64url')]),
  ) as Passwords

/** Of several who write at once one wins, and nobody ever reads half of it. */
async function firstOf(path: string, text: string): Promise<void> {
  const draft = `${path}.${randomBytes(6).toString('hex')}`
  const file = await open(draft, 'wx', 0o600)
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
  await link(draft, path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  await rm(draft)
}

/** The secrets of a house that is there: for commands beside the server, which must make nothing. Refuses `backup.no-house`. */
export async function secretsOf(data: string): Promise<Secrets> {
  if (!existsSync(join(data, 'secrets.json'))) throw new Refused(refuse('backup.no-house', { data }))
  return secretsIn(data)
}
