import { createHash } from 'node:crypto'
import { glob, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { promisify } from 'node:util'

const root = resolve(import.meta.dirname, '../..')
const dist = join(root, 'apps/web/dist')
const stamp = 'stamp.txt'

/** Everything a page is made of; a change in any of it makes the pages anew. */
const sources = [
  'core/{pure,web,texts}/**/*.{ts,tsx,css}',
  'rooms/*/*.ts',
  'rooms/*/{rules,papers,screens,texts}/**/*.{ts,tsx,css}',
  'apps/web/*.{ts,tsx,html,svg}',
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
 * Makes the pages of the web shell if anything they are made of changed since; gives the folder to serve. About ten seconds when
 * there is something to do, hardly any when not. `say` gets a line before and after the work.
 */
export async function buildWeb(say: (line: string) => void = () => {}): Promise<string> {
  const hash = await hashOfSources()
  const made = await readFile(join(dist, stamp), 'utf8').catch(() => '')
  if (made === hash) return dist
  const started = Date.now()
  say('正在生成网页…  Building the pages…')
  const place = `${dist}.${process.pid}`
  const { build } = await import('vite')
  const { default: react } = await import('@vitejs/plugin-react')
  await build({
    configFile: false,
    root: import.meta.dirname,
    base: '/',
    logLevel: 'error',
    plugins: [react()],
    html: { cspNonce: '__NONCE__' },
    build: {
      outDir: place,
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 1500,
    },
  })
  await compressIn(join(place, 'assets'))
  await writeFile(join(place, stamp), hash)
  await rm(dist, { recursive: true, force: true })
  await mkdir(join(dist, '..'), { recursive: true })
  await rename(place, dist)
  say(`网页已生成  Pages built  ${((Date.now() - started) / 1000).toFixed(1)} s`)
  return dist
}

/** Compresses once here what would otherwise be compressed at every request. */
async function compressIn(folder: string): Promise<void> {
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }
  for await (const name of glob('*.{js,css,svg}', { cwd: folder })) {
    const bytes = await readFile(join(folder, name))
    if (bytes.length < 1024) continue
    await writeFile(join(folder, `${name}.br`), await promisify(brotliCompress)(bytes, quality))
    await writeFile(join(folder, `${name}.gz`), await promisify(gzip)(bytes))
  }
}
