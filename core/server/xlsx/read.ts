import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import type { Sheet } from './table.ts'
import { CannotRead } from './unpack.ts'

const root = resolve(import.meta.dirname, '../../..')
const child = join(import.meta.dirname, 'child.ts')

const HEAP_MB = 768
const LONGEST_MS = 30_000
const LARGEST = 20_000_000
const AT_ONCE = 2
const WAITING = 8

let running = 0
const queue: (() => void)[] = []

/**
 * Reads an XLSX, XLS or CSV file of at most 20 MB in a process of its own that may read the program and nothing else,
 * within 768 MB of heap and 30 s; two files at a time, eight more wait. Throws CannotRead with the reason.
 */
export async function readSheets(bytes: Buffer): Promise<Sheet[]> {
  if (bytes.length > LARGEST) throw new CannotRead('too-large')
  if (running >= AT_ONCE) {
    if (queue.length >= WAITING) throw new CannotRead('busy')
    await new Promise<void>((go) => queue.push(go))
  }
  running++
  try {
    return await readApart(bytes)
  } finally {
    running--
    queue.shift()?.()
  }
}

function readApart(bytes: Buffer): Promise<Sheet[]> {
  const bounds = [`--max-old-space-size=${HEAP_MB}`, '--no-warnings', '--permission', `--allow-fs-read=${root}/*`]
  const reader = spawn(process.execPath, [...bounds, child], { stdio: ['pipe', 'pipe', 'ignore'], env: {}, cwd: root })
  return new Promise((done, fail) => {
    let late = false
    const timer = setTimeout(() => {
      late = true
      reader.kill('SIGKILL')
    }, LONGEST_MS)
    const pieces: Buffer[] = []
    reader.stdout.on('data', (piece: Buffer) => pieces.push(piece))
    reader.stdin.on('error', () => undefined)
    reader.on('error', fail)
    reader.on('close', (code) => {
      clearTimeout(timer)
      if (late) return fail(new CannotRead('too-long'))
      if (code !== 0) return fail(new CannotRead('bomb'))
      const said = JSON.parse(Buffer.concat(pieces).toString()) as { sheets?: Sheet[]; reason?: CannotRead['reason'] }
      return said.sheets ? done(said.sheets) : fail(new CannotRead(said.reason ?? 'broken'))
    })
    reader.stdin.end(bytes)
  })
}
