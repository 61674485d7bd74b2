import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')

/** What a process that opens strangers' files may use: V8 heap and resident memory in MB, seconds, bytes it may answer. */
export type Bounds = Readonly<{ heapMB: number; residentMB: number; seconds: number; answerBytes: number }>

/** How such a process ended without an answer. */
export type Fallen = Readonly<{ fell: 'time' | 'memory' | 'died' }>

const MB = 1024 * 1024
const GLANCE_MS = 100

/** What every such process reads of the program; the house's own files and data stay shut. */
const program = ['core', 'node_modules', 'package.json']

/**
 * Runs a module of the program in a process of its own: it gets `input` on stdin, may read the program's code and the
 * folder it stands in, and nothing else; no environment, no children, no addons. Gives the JSON it says on stdout, or
 * how it fell: `time`, `memory` (heap, or resident where the system tells) or `died` (all else, an answer beyond the
 * bounds too). `more` are arguments for it; `signal` ends it, as `died`.
 */
export function apart(
  module: string,
  input: Uint8Array,
  bounds: Bounds,
  more: readonly string[] = [],
  signal?: AbortSignal,
): Promise<{ said: unknown } | Fallen> {
  const readable = [...program.map((part) => join(root, part)), resolve(module, '..')]
  const flags = [
    `--max-old-space-size=${bounds.heapMB}`,
    '--no-warnings',
    '--permission',
    ...readable.map((path) => `--allow-fs-read=${path}`),
  ]
  const { SystemRoot } = process.env
  const child = spawn(process.execPath, [...flags, module, ...more], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: SystemRoot ? { SystemRoot } : {},
    cwd: root,
  })
  return answerOf(child, input, bounds, signal)
}

function answerOf(
  child: ChildProcess,
  input: Uint8Array,
  bounds: Bounds,
  signal: AbortSignal | undefined,
): Promise<{ said: unknown } | Fallen> {
  return new Promise((done) => {
    let fell: Fallen['fell'] | undefined
    const end = (how: Fallen['fell']) => {
      fell ??= how
      child.kill('SIGKILL')
    }
    const timer = setTimeout(() => end('time'), bounds.seconds * 1000)
    const leave = () => end('died')
    if (signal?.aborted) leave()
    else signal?.addEventListener('abort', leave)
    const watch = setInterval(() => {
      if (residentOf(child.pid) > bounds.residentMB * MB) end('memory')
    }, GLANCE_MS)
    const pieces: Buffer[] = []
    let size = 0
    child.stdout?.on('data', (piece: Buffer) => {
      size += piece.length
      if (size > bounds.answerBytes) end('died')
      else pieces.push(piece)
    })
    child.stdin?.on('error', () => undefined)
    child.on('error', () => end('died'))
    child.on('close', (code, by) => {
      clearTimeout(timer)
      clearInterval(watch)
      signal?.removeEventListener('abort', leave)
      if (fell) return done({ fell })
      if (code !== 0) return done({ fell: by && heapIsFull.has(by) ? 'memory' : 'died' })
      done(parsed(Buffer.concat(pieces)))
    })
    child.stdin?.end(input)
  })
}

/** How V8 leaves when its heap is full. */
const heapIsFull = new Set<NodeJS.Signals>(['SIGABRT', 'SIGTRAP', 'SIGILL'])

function parsed(answer: Buffer): { said: unknown } | Fallen {
  try {
    return { said: JSON.parse(answer.toString()) }
  } catch {
    return { fell: 'died' }
  }
}

/** Bytes a process holds in memory, where the system tells it in a file (Linux); 0 elsewhere, where the heap's bound has to do. */
function residentOf(pid: number | undefined): number {
  if (process.platform !== 'linux') return 0
  try {
    return Number(/^VmRSS:\s*(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024
  } catch {
    return 0
  }
}

/** Lets `atOnce` pieces of work run and `waiting` more stand in line; gives `busy` to those beyond. */
export function turns(atOnce: number, waiting: number) {
  let running = 0
  const line: (() => void)[] = []
  return async <T>(work: () => Promise<T>): Promise<T | 'busy'> => {
    if (running >= atOnce) {
      if (line.length >= waiting) return 'busy'
      await new Promise<void>((go) => line.push(go))
    }
    running++
    try {
      return await work()
    } finally {
      running--
      line.shift()?.()
    }
  }
}
