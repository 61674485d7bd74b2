import { existsSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'

type Chunk = Readonly<{ file: string; name?: string; src?: string; imports?: readonly string[] }>
export type Manifest = Readonly<Record<string, Chunk>>

/** What a build says of its files: which source is in which, and what it cannot run without. */
export const manifestIn = async (dist: string): Promise<Manifest> =>
  JSON.parse(await readFile(join(dist, '.vite/manifest.json'), 'utf8')) as Manifest

/** A chunk with all it cannot run without, by their files. */
function filesOf(manifest: Manifest, key: string, found: Set<string> = new Set()): Set<string> {
  const chunk = manifest[key]
  if (!chunk || found.has(chunk.file)) return found
  found.add(chunk.file)
  for (const one of chunk.imports ?? []) filesOf(manifest, one, found)
  return found
}

/**
 * The scripts that a page fetches before it stands there, in bytes as they are sent (brotli): those of every page, the words in Chinese, and those of the
 * screen, named by its source below `rooms/`. An unknown screen is a mistake of whoever asks.
 */
export async function weightOf(dist: string, manifest: Manifest, screen: string): Promise<number> {
  const words = Object.keys(manifest).find((key) => key.endsWith('texts:words/zh'))
  const page = `../../rooms/${screen}`
  if (!words || !manifest[page]) throw new Error(`the build has no ${words ? page : 'words'}`)
  const files = ['index.html', words, page].flatMap((key) => [...filesOf(manifest, key)])
  const sizes = [...new Set(files)].map(async (file) => {
    const path = join(dist, file)
    return (await stat(existsSync(`${path}.br`) ? `${path}.br` : path)).size
  })
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
}
