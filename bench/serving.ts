import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { buildWeb } from '../apps/web/build.ts'
import { bare, medianOf, type Result } from './measure.ts'

const launcher = join(import.meta.dirname, '../mingcha')
const main = join(import.meta.dirname, '../apps/cli/main.ts')
const starts = 5

/** Starts `mingcha serve` (`program`: by the launcher, or the server's own process) on a data directory; gives the process, and how long it took until its first page was answered. */
async function served(program: string, data: string): Promise<{ child: ChildProcess; ms: number }> {
  const start = performance.now()
  const child = spawn(process.execPath, [program, 'serve', '--key-beside-data', '--data', data, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let said = ''
  child.stdout?.on('data', (part: Buffer) => (said += part))
  for (;;) {
    const url = /^ready (\S+)$/m.exec(said)?.[1]
    if (url) {
      const page = await fetch(url)
      const text = await page.text()
      if (page.status !== 200 || !text.includes('<div id="root"')) throw new Error(`no page at ${url}`)
      return { child, ms: performance.now() - start }
    }
    if (child.exitCode !== null) throw new Error(`serve ended with ${child.exitCode}`)
    await setTimeout(2)
  }
}

async function stopped(child: ChildProcess): Promise<void> {
  child.kill('SIGTERM')
  await once(child, 'exit')
}

async function inAFolder<T>(work: (data: string) => Promise<T>): Promise<T> {
  const data = await mkdtemp(join(tmpdir(), 'mingcha-bench-'))
  try {
    return await work(data)
  } finally {
    await rm(data, { recursive: true, force: true })
  }
}

/** From the command to the first page, the pages being built already: on an empty data directory, and on one that was used before. */
export async function start(say: (line: string) => void): Promise<Result[]> {
  await buildWeb(say)
  const [first, later]: [number[], number[]] = [[], []]
  for (let n = 0; n < starts; n++) {
    await inAFolder(async (data) => {
      for (const times of [first, later]) {
        const { child, ms } = await served(launcher, data)
        times.push(ms)
        await stopped(child)
      }
    })
  }
  return [
    bare('first start ever: database made, schema, first page', 'ms', medianOf(first)),
    bare('a later start: first page', 'ms', medianOf(later)),
  ]
}

const kilobytes = async (path: string, name: string) =>
  Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(await readFile(path, 'utf8'))?.[1] ?? Number.NaN)

/** The process and all that descend from it. */
async function family(root: number): Promise<number[]> {
  const parents = new Map<number, number>()
  for (const name of (await readdir('/proc')).filter((each) => /^\d+$/.test(each))) {
    const status = await readFile(`/proc/${name}/status`, 'utf8').catch(() => '')
    parents.set(Number(name), Number(/^PPid:\s+(\d+)/m.exec(status)?.[1] ?? 0))
  }
  const found = [root]
  for (const pid of found) found.push(...[...parents].filter(([, parent]) => parent === pid).map(([child]) => child))
  return found
}

/** What an idle Mingcha holds: node's resident memory, and PostgreSQL's with what its processes share counted once. Linux only. */
export async function memory(say: (line: string) => void): Promise<Result[]> {
  if (!existsSync('/proc/self/smaps_rollup')) throw new Error('memory is measured by /proc, which only Linux has')
  await buildWeb(say)
  return inAFolder(async (data) => {
    const { child } = await served(main, data)
    try {
      await setTimeout(10_000)
      const node = await kilobytes(`/proc/${child.pid}/status`, 'VmRSS')
      const postmaster = Number((await readFile(join(data, 'postgres/postmaster.pid'), 'utf8')).split('\n')[0])
      const processes = await family(postmaster)
      let postgres = 0
      for (const pid of processes) postgres += await kilobytes(`/proc/${pid}/smaps_rollup`, 'Pss').catch(() => 0)
      say(`PostgreSQL runs ${processes.length} processes`)
      return [
        bare('node at rest, resident', 'MB', node / 1024),
        bare('PostgreSQL at rest, proportional', 'MB', postgres / 1024),
      ]
    } finally {
      await stopped(child)
    }
  })
}
