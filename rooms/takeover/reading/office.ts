import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Refusal, refuse } from '../../../core/pure/refusal.ts'
import { turns } from '../../../core/server/apart.ts'
import { LARGEST, officeBounds } from './limits.ts'
import type { KindOfFile } from './reading.ts'

const inTurn = turns(1, 4)
const MB = 1024 * 1024
const GLANCE_MS = 250
const PAGE = 4_096

/** What each old kind is opened as (the filter is named, so that LibreOffice does not guess) and changed into. */
const roads: Partial<Record<KindOfFile, Readonly<{ as: string; into: 'docx' | 'xlsx'; reads: string }>>> = {
  doc: { as: 'doc', into: 'docx', reads: 'MS Word 97' },
  wps: { as: 'doc', into: 'docx', reads: 'MS Word 97' },
  rtf: { as: 'rtf', into: 'docx', reads: 'Rich Text Format' },
  xls: { as: 'xls', into: 'xlsx', reads: 'MS Excel 97' },
  et: { as: 'xls', into: 'xlsx', reads: 'MS Excel 97' },
}

/**
 * Changes an old file into DOCX or XLSX by LibreOffice: a profile of its own, macros off, no network where the system
 * can take it away, 2 GB and 120 s, one at a time. The file lies in a folder of its own meanwhile and is gone afterwards.
 * Refuses `takeover.no-office`, `takeover.cannot-convert`, `takeover.too-long`, `takeover.too-much-memory`, `takeover.busy`.
 */
export async function changedByOffice(bytes: Uint8Array, kind: KindOfFile): Promise<Buffer | Refusal> {
  const road = roads[kind]
  const program = await officeProgram()
  if (!road || !program) return refuse('takeover.no-office', { into: road?.into ?? 'docx' })
  const changed = await inTurn(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'mingcha-office-'))
    try {
      await prepare(folder)
      const file = join(folder, `in.${road.as}`)
      await writeFile(file, bytes, { mode: 0o600 })
      const fell = await run(program, folder, [
        `--infilter=${road.reads}`,
        '--convert-to',
        road.into,
        '--outdir',
        folder,
        file,
      ])
      if (fell) return fell
      const made = join(folder, `in.${road.into}`)
      const about = await stat(made).catch(() => undefined)
      if (!about || about.size > LARGEST) return refuse('takeover.cannot-convert')
      return await readFile(made)
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 3 })
    }
  })
  return changed === 'busy' ? refuse('takeover.busy') : changed
}

/** Where LibreOffice is: what `MINGCHA_SOFFICE` names (empty: nowhere), else on the path, else where it is put by default. */
async function officeProgram(): Promise<string | undefined> {
  const named = process.env.MINGCHA_SOFFICE
  if (named !== undefined) return (await isFile(named)) ? named : undefined
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => [join(folder, 'soffice'), join(folder, 'soffice.com')])
  const usual = [
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
    'C:\\Program Files\\LibreOffice\\program\\soffice.com',
  ]
  for (const place of [...onPath, ...usual]) if (await isFile(place)) return place
  return undefined
}

const isFile = async (path: string) => path !== '' && ((await stat(path).catch(() => undefined))?.isFile() ?? false)

const setting = (path: string, name: string, value: string) =>
  `<item oor:path="/org.openoffice.Office.Common/${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`

/** A profile in which nothing in a document runs and nothing outside it is fetched. */
async function prepare(folder: string): Promise<void> {
  const user = join(folder, 'profile', 'user')
  await mkdir(user, { recursive: true, mode: 0o700 })
  const settings = [
    setting('Security/Scripting', 'MacroSecurityLevel', '3'),
    setting('Security/Scripting', 'DisableMacrosExecution', 'true'),
    setting('Security/Scripting', 'DisableActiveContent', 'true'),
    setting('Security/Scripting', 'BlockUntrustedRefererLinks', 'true'),
  ]
  const head = '<?xml version="1.0" encoding="UTF-8"?>'
  const items = `<oor:items xmlns:oor="http://openoffice.org/2001/registry">${settings.join('')}</oor:items>`
  await writeFile(join(user, 'registrymodifications.xcu'), head + items)
}

/** Runs LibreOffice as a group of processes that ends as one. */
async function run(program: string, folder: string, more: readonly string[]): Promise<Refusal | undefined> {
  const flags = ['--headless', '--norestore', '--nolockcheck', '--nodefault', '--nologo']
  const own = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
  const line = [...(await withoutNetwork()), program, own, ...flags, ...more]
  const { PATH, SystemRoot } = process.env
  const child = spawn(line[0] as string, line.slice(1), {
    cwd: folder,
    stdio: 'ignore',
    detached: process.platform !== 'win32',
    env: { ...(PATH && { PATH }), ...(SystemRoot && { SystemRoot }), HOME: folder, TMPDIR: folder, TEMP: folder },
  })
  return new Promise((done) => {
    let fell: Refusal | undefined
    const end = (why: Refusal) => {
      fell ??= why
      stop(child.pid)
    }
    const timer = setTimeout(
      () => end(refuse('takeover.too-long', { seconds: officeBounds.seconds })),
      officeBounds.seconds * 1000,
    )
    const watch = setInterval(() => {
      if (residentOfGroup(child.pid) > officeBounds.residentMB * MB) end(refuse('takeover.too-much-memory'))
    }, GLANCE_MS)
    const finish = () => {
      clearTimeout(timer)
      clearInterval(watch)
      stop(child.pid)
      done(fell)
    }
    child.once('error', () => {
      fell ??= refuse('takeover.cannot-convert')
      finish()
    })
    child.once('exit', finish)
  })
}

function stop(pid: number | undefined): void {
  if (pid === undefined) return
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL')
  } catch {
    // It has ended by itself.
  }
}

/** Bytes all processes of a group hold in memory, where the system tells it in files (Linux); 0 elsewhere. */
function residentOfGroup(group: number | undefined): number {
  if (process.platform !== 'linux') return 0
  let pages = 0
  for (const pid of readdirSync('/proc')) {
    if (!/^\d+$/.test(pid)) continue
    try {
      const [, , theirs, ...rest] = readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')
      if (Number(theirs) === group) pages += Number(rest[18])
    } catch {
      // It ended while being looked at.
    }
  }
  return pages * PAGE
}

let unshared: Promise<readonly string[]> | undefined

/** What to put before a program so that it has no network: a namespace of its own, where Linux lets one make it. */
function withoutNetwork(): Promise<readonly string[]> {
  const flags = ['unshare', '--map-root-user', '--net']
  unshared ??= new Promise((done) => {
    if (process.platform !== 'linux') return done([])
    const tried = spawn(flags[0] as string, [...flags.slice(1), 'true'], { stdio: 'ignore' })
    tried.once('error', () => done([]))
    tried.once('exit', (code) => done(code === 0 ? flags : []))
  })
  return unshared
}
