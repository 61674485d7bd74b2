import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { isRefusal, type Refusal, refuse } from '../../pure/refusal.ts'
import type { ByteSource } from './chunks.ts'
import type { Checked } from './kinds/inspect.ts'
import { type FileLimits, officeLimits } from './kinds/limits.ts'

const core = join(import.meta.dirname, '..', '..')
const mostAtOnce = 2
const largestRead = 72 * 1024 * 1024

let running = 0
const queue: (() => void)[] = []

/**
 * Looks at a file in a process of its own: 128 MB of heap, 60 seconds, no file system, no environment, at most two at a
 * time. The plaintext goes there range by range and touches no disk. Gives its kind and MIME type, or one of the refusals
 * `files.empty`, `files.too-large`, `files.unknown-kind`, `files.not-what-its-name-says`, `files.encrypted`,
 * `files.macros`, `files.bomb`, `files.truncated`, `files.broken`, `files.checker-died`. An error of reading `source`
 * itself is thrown.
 */
export async function checkFile(
  source: ByteSource,
  { name, limits = officeLimits }: { name: string; limits?: FileLimits },
): Promise<Checked | Refusal> {
  while (running >= mostAtOnce) await new Promise<void>((resolve) => queue.push(resolve))
  running++
  try {
    return await ask(start(limits), source, name, limits)
  } finally {
    running--
    queue.shift()?.()
  }
}

function start({ heapMB }: FileLimits): ChildProcess {
  const { SystemRoot } = process.env
  return fork(join(import.meta.dirname, 'checker.ts'), [], {
    execArgv: [`--max-old-space-size=${heapMB}`, '--permission', `--allow-fs-read=${join(core, '*')}`, '--no-warnings'],
    env: SystemRoot ? { SystemRoot } : {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
}

function ask(child: ChildProcess, source: ByteSource, name: string, limits: FileLimits): Promise<Checked | Refusal> {
  return new Promise((resolve, reject) => {
    let reading = Promise.resolve()
    const settle = (done: () => void) => {
      clearTimeout(timer)
      child.kill('SIGKILL')
      done()
    }
    const died = (how: string) => settle(() => resolve(refuse('files.checker-died', { how })))
    const timer = setTimeout(() => died('time'), limits.seconds * 1000)
    child.once('error', () => died('start')).once('exit', () => died('end'))
    child.on('message', (message: unknown) => {
      const wanted = rangeIn(message)
      if (!wanted) return settle(() => resolve(answerIn(message) ?? refuse('files.checker-died', { how: 'answer' })))
      reading = reading
        .then(() => source.read(...wanted))
        .then((bytes) => void (child.connected && child.send(bytes, () => undefined)))
        .catch((error: unknown) => settle(() => reject(error)))
    })
    child.send({ name, size: source.size, limits }, () => undefined)
  })
}

function rangeIn(message: unknown): [number, number] | undefined {
  if (typeof message !== 'object' || message === null || !('read' in message) || !Array.isArray(message.read)) return
  const [position, length] = message.read
  const sane = Number.isSafeInteger(position) && Number.isSafeInteger(length) && position >= 0 && length >= 0
  return sane && length <= largestRead ? [position, length] : undefined
}

function answerIn(message: unknown): Checked | Refusal | undefined {
  if (typeof message !== 'object' || message === null || !('answer' in message)) return
  const { answer } = message
  if (isRefusal(answer)) return answer
  return typeof answer === 'object' && answer !== null && 'kind' in answer ? (answer as Checked) : undefined
}
