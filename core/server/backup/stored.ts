import { appendFile, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { finishedPath, isFileId } from '../files/disk.ts'
import { Refused, refuse } from '../../pure/refusal.ts'
import { copyAll, inLanes, type Job } from './copying.ts'
import { lookAt } from './parts.ts'

/** A stored file as it lies on disk, which is encrypted. */
export type Stored = Readonly<{ id: string; size: number; sha256: string }>

/** What copying came to. `odd`: files whose size is no longer that of the copy, which is kept. */
export type Copied = Readonly<{ all: Stored[]; copied: number; bytes: number; odd: string[] }>

const known = 'known.txt'
const lanes = 8

const lineOf = ({ id, size, sha256 }: Stored) => `${sha256} ${size} ${id}\n`

/** A list of stored files as text, one to a line: SHA-256, size in bytes, id. */
export const listOf = (files: readonly Stored[]): string => files.map(lineOf).join('')

/** Reads such a list; lines that a kill cut short are passed over. */
export function readList(text: string): Stored[] {
  return text.split('\n').flatMap((line) => {
    const [sha256, size, id] = line.split(' ')
    return sha256?.length === 64 && id && isFileId(id) ? [{ id, size: Number(size), sha256 }] : []
  })
}

/** Ids of the finished files under `root`; unfinished ones are not worth keeping: their sender sends them again. */
export async function finishedIn(root: string): Promise<string[]> {
  const names = await readdir(root, { recursive: true }).catch(() => [])
  return names
    .map((name) => name.slice(-36))
    .filter(isFileId)
    .sort()
}

const absent = (error: NodeJS.ErrnoException): undefined => {
  if (error.code !== 'ENOENT') throw error
}

/**
 * Copies what is finished under `root` and not yet under `place`. A copy that an earlier backup made (and read back) is not made again;
 * `full` reads those back too. So a backup that was broken off goes on where it was.
 */
export async function copyStored(root: string, place: string, full: boolean): Promise<Copied> {
  const listed = await readFile(join(place, known), 'utf8').catch(() => '')
  const before = new Map(readList(listed).map((file) => [file.id, file]))
  const result = { all: [] as Stored[], copied: 0, bytes: 0, odd: [] as string[] }
  const jobs: Job[] = []
  await inLanes(await finishedIn(root), lanes, async (id) => {
    const [from, to] = [finishedPath(root, id), finishedPath(place, id)]
    const old = before.get(id)
    if (!old || !(await isAsKnown(to, old, full))) return void jobs.push({ id, from: [from], to })
    const now = await stat(from).catch(absent)
    if (now && now.size !== old.size) result.odd.push(id)
    result.all.push(old)
  })
  await copyAll(jobs, true, async ({ id }, found) => {
    if (!found) return
    await appendFile(join(place, known), lineOf({ id, ...found }))
    result.all.push({ id, ...found })
    result.copied++
    result.bytes += found.size
  })
  return { ...result, all: result.all.toSorted((a, b) => (a.id < b.id ? -1 : 1)) }
}

async function isAsKnown(path: string, { size, sha256 }: Stored, full: boolean): Promise<boolean> {
  const there = await stat(path).catch(absent)
  return there?.size === size && (!full || (await lookAt(path)).sha256 === sha256)
}

/** Takes copies away that no backup in `kept` (lists of files) names any more. Gives how many. */
export async function thinStored(place: string, kept: readonly Stored[]): Promise<number> {
  const wanted = new Map(kept.map((file) => [file.id, file]))
  const gone = (await finishedIn(place)).filter((id) => !wanted.has(id))
  for (const id of gone) await rm(finishedPath(place, id), { force: true })
  if (gone.length > 0) await writeFile(join(place, known), listOf([...wanted.values()]))
  return gone.length
}

/**
 * Brings stored files back from `place` (or, where one is not there, from `beside`) into `root`, each hashed on its way and held against the list. Refuses
 * `backup.file-lost`.
 */
export async function bringBack(files: readonly Stored[], place: string, root: string, beside?: string): Promise<void> {
  const wanted = new Map(files.map(({ id, sha256 }) => [id, sha256]))
  const jobs = files.map(({ id }) => ({
    id,
    from: [place, ...(beside === undefined ? [] : [beside])].map((folder) => finishedPath(folder, id)),
    to: finishedPath(root, id),
  }))
  await copyAll(jobs, false, async ({ id }, found) => {
    if (found?.sha256 !== wanted.get(id)) throw new Refused(refuse('backup.file-lost', { id }))
  })
}
