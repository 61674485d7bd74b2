import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { Refused, refuse } from '../../pure/refusal.ts'
import { type Envelope, lookAt, type Opener, writePart } from './parts.ts'
import { partIn, replace } from './place.ts'

/**
 * What opens the rest, in one place per backup directory and always only the newest: the tables of keys, and the small files of the data
 * directory (ring, secrets, the laptop's key file). No dated backup holds any of it, so a key that was destroyed is gone from all of them.
 */
export type Vault = Readonly<{
  format: 1
  at: string
  tables: readonly Readonly<{ name: string; columns: readonly string[]; text: string }>[]
  files: Readonly<Record<string, string>>
}>

/** Files of the data directory that belong to the running engine, or to the server that this directory stands on. */
const engines =
  /^(mingcha\.(lock|pid)|superuser\.password.*|postgres\.conf|postgres-start\.log|engine\.json|restoring\.json|upgrade\.json|backups\.json|\..*)$/
const largest = 1024 * 1024

/** The small files of the data directory that a restored one needs, in base64. All but the engine's own, so that a new one is not forgotten. */
export async function smallFiles(data: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const entry of await readdir(data, { withFileTypes: true })) {
    const path = join(data, entry.name)
    if (!entry.isFile() || engines.test(entry.name) || (await stat(path)).size > largest) continue
    found[entry.name] = (await readFile(path)).toString('base64')
  }
  return found
}

/** Writes the vault anew in the place of the old one, and reads back what was written. */
export async function writeVault(place: string, vault: Vault, envelope: Envelope): Promise<void> {
  await replace(place, 'keys', async (draft) => {
    const part = await writePart(draft, draft, Readable.from([Buffer.from(JSON.stringify(vault))]), envelope)
    if ((await lookAt(part.file)).sha256 !== part.sha256)
      throw new Refused(refuse('backup.not-as-written', { file: part.file }))
    return part.file
  })
}

/** Reads the vault of a directory. Refuses what the opener refuses, and `backup.not-here`. */
export async function readVault(place: string, opener: Opener): Promise<Vault> {
  return JSON.parse(await opener.text(partIn(place, 'keys'))) as Vault
}

/** Puts the small files back, readable by their owner only. */
export async function putBack(vault: Vault, data: string): Promise<void> {
  for (const [name, bytes] of Object.entries(vault.files)) {
    if (!/^[\w][\w.-]*$/.test(name)) throw new Refused(refuse('backup.not-here', { place: data, missing: name }))
    await writeFile(join(data, name), Buffer.from(bytes, 'base64'), { mode: 0o600 })
  }
}
