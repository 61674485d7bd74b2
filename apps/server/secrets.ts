import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Refused, refuse } from '../../core/pure/refusal.ts'
import type { Passwords } from '../../core/server/migrate.ts'

/** What this installation keeps to itself: the passwords of its database logins and the secret its session cookies are signed with. */
export type Secrets = Readonly<{ logins: Passwords; cookie: string }>

const word = () => randomBytes(24).toString('base64url')

/** Reads `secrets.json` (mode 0600) in the data directory, or makes it at the first start. Several processes may ask at once. */
export async function secretsIn(data: string): Promise<Secrets> {
  const path = join(data, 'secrets.json')
  await mkdir(data, { recursive: true })
  const made: Secrets = { logins: { mingcha: word(), mingcha_auth: word(), mingcha_jobs: word() }, cookie: word() }
  try {
    const file = await open(path, 'wx', 0o600)
    await file.writeFile(JSON.stringify(made))
    await file.sync()
    await file.close()
    return made
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return JSON.parse(await readFile(path, 'utf8')) as Secrets
  }
}

/** The secrets of a house that is there: for commands beside the server, which must make nothing. Refuses `backup.no-house`. */
export async function secretsOf(data: string): Promise<Secrets> {
  if (!existsSync(join(data, 'secrets.json'))) throw new Refused(refuse('backup.no-house', { data }))
  return secretsIn(data)
}
