import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { glob, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { promisify } from 'node:util'

const root = resolve(import.meta.dirname, '../..')
const dist = join(root, 'apps/web/dist')
/** How many builds are kept: a server still running on an older one goes on finding its files. */
const kept = 8

/** Everything a page is made of; a change in any of it makes the pages anew. */
const sources = [
  'core/{pure,web,texts}/**/*.{ts,tsx,css}',
  'rooms/*/*.ts',
  'rooms/*/{rules,papers,screens,texts}/**/*.{ts,tsx,css}',
  'apps/web/*.{ts,tsx,html,svg}',
  'apps/web/public/*',
  'package-lock.json',
]

async function hashOfSources(): Promise<string> {
  const found: string[] = []
  for await (const path of glob(sources, { cwd: root })) if (!/\.test\.tsx?$/.test(path)) found.push(path)
  const hash = createHash('sha256')
  for (const path of found.sort())
    hash
      .update(path)
      .update('\0')
      .update(await readFile(join(root, path)))
      .update('\0')
  return hash.digest('hex')
}

/**
 * Makes the pages of the web shell unless they were made of the very same sources before; gives the folder to serve, which is this
 * build's alone and never changes. About ten seconds when there is something to do, hardly any when not.
 * `say` gets a line before and after the work.
 */
export async function buildWeb(say: (line: string) => void = () => {}): Promise<string> {
  const made = join(dist, (await hashOfSources()).slice(0, 16))
  if (existsSync(made)) return made
  const started = Date.now()
  say('正在生成网页…  Building the pages…')
  const place = `${made}.${process.pid}`
  await bundled(place)
  await nameFiles(place, made)
  await compressIn(join(place, 'assets'))
  await rename(place, made).catch(async (error: NodeJS.ErrnoException) => {
    // Another process was faster with the same build.
    await rm(place, { recursive: true, force: true })
    if (!existsSync(made)) throw error
  })
  await clearOld()
  say(`网页已生成  Pages built  ${((Date.now() - started) / 1000).toFixed(1)} s`)
  return made
}

/** Writes into the worker which build it belongs to and the files of it, so that a phone keeps all of one build and nothing of another. */
async function nameFiles(place: string, made: string): Promise<void> {
  const files = (await readdir(join(place, 'assets'))).sort().map((name) => `/assets/${name}`)
  const worker = join(place, 'worker.js')
  const text = await readFile(worker, 'utf8')
  await writeFile(worker, text.replace('__BUILD__', basename(made)).replace('__FILES__', JSON.stringify(files)))
}

/**
 * Bundles into `place` in a process of its own, which takes its gigabyte away with it when it ends; as for production whoever builds:
 * under the NODE_ENV of a test, React's reports for developers would go into the page.
 */
async function bundled(place: string): Promise<void> {
  const env = { ...process.env, NODE_ENV: 'production' }
  await promisify(execFile)(process.execPath, [join(import.meta.dirname, 'bundle.ts'), place], { env, cwd: root })
}

/** Removes all but the newest builds, and what a killed build left behind an hour ago. */
async function clearOld(): Promise<void> {
  const found = await Promise.all(
    (await readdir(dist)).map(async (name) => {
      const path = join(dist, name)
      return { path, at: (await stat(path).catch(() => null))?.mtimeMs ?? 0 }
    }),
  )
  const whole = found.filter(({ path }) => !/\.\d+$/.test(path)).sort((a, b) => b.at - a.at)
  const broken = found.filter(({ path, at }) => /\.\d+$/.test(path) && at < Date.now() - 3_600_000)
  for (const { path } of [...whole.slice(kept), ...broken]) await rm(path, { recursive: true, force: true })
}

/** Compresses once here what would otherwise be compressed at every request. */
async function compressIn(folder: string): Promise<void> {
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }
  for await (const name of glob('*.{js,css,svg}', { cwd: folder })) {
    const bytes = await readFile(join(folder, name))
    if (bytes.length < 1024) continue
    await writeFile(join(folder, `${name}.br`), await promisify(brotliCompress)(bytes, quality))
    await writeFile(join(folder, `${name}.gz`), await promisify(gzip)(bytes))
  }
}
