import { createHash } from 'node:crypto'
import { createWriteStream, existsSync, lstatSync, readdirSync, readlinkSync, realpathSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { synced } from '../../core/server/backup/parts.ts'
import { type Entry, tarOf } from '../../core/server/tar.ts'
import { buildWeb } from '../web/build.ts'
import { root } from './version.ts'

/** What the program consists of, by name: whatever else lies in its folder (data, backups, settings) is not in the archive. */
const program = [
  ...['apps', 'bench', 'core', 'docs', 'journeys', 'rooms', 'node_modules', '.toolchain'],
  ...[
    'mingcha',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'tsconfig.pure.json',
    'biome.json',
    '.oxlintrc.json',
  ],
  ...['LICENSE', 'README.md', 'README.zh-CN.md', 'ARCHITECTURE.md', 'CHANGELOG.md', 'CONTRIBUTING.md'],
  ...['SECURITY.md', 'SECURITY.zh-CN.md', 'STYLE.md'],
]

/** What is made again by itself, and pages of other builds. */
const madeAgain = (pages: string) => (path: string) =>
  /^node_modules\/\.(vite|vite-temp|vitest-cache|cache)$/.test(path) ||
  /^\.toolchain\/(compile-cache|npm-cache|install\.lock.*)$/.test(path) ||
  path === 'journeys/shots' ||
  path.endsWith('.log') ||
  (path.startsWith('apps/web/dist/') && path.split('/').length === 4 && path !== pages)

/** Names of what a house keeps to itself. A folder of the program in which one of them lies is somebody's data. */
const secret = ['secrets.json', 'ring.json', 'laptop.key', 'superuser.password', 'restoring.json', '.env']

export type Bundled = Readonly<{ files: number; links: number; bytes: number; sha256: string }>

/**
 * Writes one archive with everything a machine of the same system and processor needs to run without a network: program, libraries, Node,
 * database engine, built pages; no data and no secrets. Written by our own tar writer, the same on every system. The file is there whole or
 * not at all.
 */
export async function bundle(out: string, say: (line: string) => void): Promise<Bundled> {
  const pages = relative(root, await buildWeb(say))
    .split(sep)
    .join('/')
  const count = { files: 0, links: 0, bytes: 0 }
  const hash = createHash('sha256')
  const counted = function* () {
    for (const entry of entriesOf(madeAgain(pages))) {
      if (entry.kind === 'file') count.files++
      if (entry.kind === 'link') count.links++
      yield entry
    }
  }
  const hashed = async function* () {
    for await (const piece of tarOf(counted())) {
      hash.update(piece)
      count.bytes += piece.length
      yield piece
    }
  }
  const draft = `${out}.part`
  try {
    await pipeline(Readable.from(hashed(), { objectMode: false }), createWriteStream(draft))
    await synced(draft)
    await rename(draft, out)
  } finally {
    await rm(draft, { force: true })
  }
  return { ...count, sha256: hash.digest('hex') }
}

const top = 'mingcha'
const nodeHome = `.toolchain/node/node_modules/node-${process.platform}-${process.arch}/bin`
/** Where Node lies in the unpacked folder. */
export const nodeInside = `${nodeHome}/node`

function* entriesOf(left: (path: string) => boolean): Generator<Entry> {
  yield { name: top, kind: 'folder' }
  for (const name of program) if (existsSync(join(root, name))) yield* under(name, left)
  // The program runs on a Node of this machine: then that one goes along.
  if (!existsSync(join(root, nodeHome))) {
    const from = realpathSync(process.execPath)
    yield { name: `${top}/${nodeInside}`, kind: 'file', from, size: lstatSync(from).size, runs: true }
  }
}

function* under(path: string, left: (path: string) => boolean): Generator<Entry> {
  if (left(path)) return
  const full = path.includes('/') ? join(root, path) : realpathSync(join(root, path))
  const about = lstatSync(full)
  const name = `${top}/${path}`
  if (about.isSymbolicLink()) {
    yield { name, kind: 'link', to: readlinkSync(full) }
  } else if (about.isFile()) {
    yield { name, kind: 'file', from: full, size: about.size, runs: (about.mode & 0o100) !== 0 }
  } else if (about.isDirectory()) {
    const names = readdirSync(full).sort()
    if (names.some((one) => secret.includes(one))) return
    yield { name, kind: 'folder' }
    for (const one of names) yield* under(`${path}/${one}`, left)
  }
}
