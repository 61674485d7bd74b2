import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Refused, refuse } from '../../pure/refusal.ts'
import { synced } from './parts.ts'

/**
 * A directory of backups: `files/` (each once, whatever the number of backups), `keys.gz[.age]` (only the newest), and a folder for each
 * backup, named by its moment in UTC. A folder with such a name is complete; `.unfinished` never is.
 */
export const stampPattern = /^\d{8}T\d{9}Z$/
const unfinished = '.unfinished'
const marker = 'mingcha-backup.json'

export const stampOf = (at: Date): string => at.toISOString().replace(/[-:.]/g, '')

/** The moment of a stamp. */
export const momentOf = (stamp: string): Date =>
  new Date(stamp.replace(/^(....)(..)(..T..)(..)(..)(...)Z$/, '$1-$2-$3:$4:$5.$6Z'))

/** The stamps of all complete backups in a directory, oldest first. */
export async function stampsIn(place: string): Promise<string[]> {
  const names = await readdir(place).catch(() => [])
  return names.filter((name) => stampPattern.test(name)).sort()
}

/**
 * Makes the directory ready to take a backup of the house `of`, and an empty folder to write it in. Refuses `backup.other-house` where another
 * one's backups lie, `backup.not-empty` where anything else lies, `backup.no-place` where nothing can be written.
 */
export async function openPlace(place: string, of: string): Promise<string> {
  try {
    await mkdir(place, { recursive: true, mode: 0o700 })
    const there = await readdir(place)
    if (there.includes(marker)) {
      const found = JSON.parse(await readFile(join(place, marker), 'utf8')) as { of: string }
      if (found.of !== of) throw new Refused(refuse('backup.other-house', { place }))
    } else if (there.length > 0) throw new Refused(refuse('backup.not-empty', { place }))
    else await writeFile(join(place, marker), `${JSON.stringify({ format: 1, of })}\n`)
    const folder = join(place, unfinished)
    await rm(folder, { recursive: true, force: true })
    await mkdir(join(folder, 'tables'), { recursive: true, mode: 0o700 })
    await mkdir(join(place, 'files'), { recursive: true, mode: 0o700 })
    return folder
  } catch (error) {
    if (error instanceof Refused) throw error
    throw new Refused(refuse('backup.no-place', { place, reason: (error as Error).message }))
  }
}

/** The backup is complete: its folder gets its name. */
export async function finish(place: string, stamp: string): Promise<void> {
  await synced(join(place, unfinished, 'tables'))
  await synced(join(place, unfinished))
  await rename(join(place, unfinished), join(place, stamp))
  await synced(place)
}

/** Puts a small file into the place of its predecessor: the old one or the new one, never half. */
export async function replace(place: string, name: string, write: (draft: string) => Promise<string>): Promise<void> {
  const written = await write(join(place, `.${name}`))
  const ending = written.slice(join(place, `.${name}`).length)
  await rename(written, join(place, name + ending))
  for (const other of ['.gz', '.gz.age']) if (other !== ending) await rm(join(place, name + other), { force: true })
  await synced(place)
}

/** The path of a part whose ending is not known. Refuses `backup.not-here`. */
export function partIn(folder: string, name: string): string {
  const found = ['.gz.age', '.gz'].map((ending) => join(folder, name + ending)).find((path) => existsSync(path))
  if (!found) throw new Refused(refuse('backup.not-here', { place: folder, missing: name }))
  return found
}

/** Takes away all but the newest `keep` backups. Gives the stamps that stay. */
export async function thin(place: string, keep: number): Promise<string[]> {
  const stamps = await stampsIn(place)
  for (const old of stamps.slice(0, -keep)) await rm(join(place, old), { recursive: true, force: true })
  return stamps.slice(-keep)
}
