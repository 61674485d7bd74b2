import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { isRefusal, type Refusal, refuse } from '../../pure/refusal.ts'
import type { ByteSource } from './chunks.ts'
import type { Checked } from './kinds/inspect.ts'
import { type FileLimits, officeLimits } from './kinds/limits.ts'

const core = join(import.meta.dirname, '..', '..')
const mostAtOnce = 2
const largestRead = 72 * 1024 * 1024

/** What may be looked at by a process that has looked at another before: a photo, small, of which the last was good. */
const mostForAgain = 16 * 1024 * 1024
const mostInARow = 100
const mostIdle = 5_000

/** A file up to this goes there with the question, instead of range by range. */
const goesAlong = 256 * 1024
const photos: readonly string[] = ['jpeg', 'png']

let running = 0
const queue: (() => void)[] = []
type Looker = { child: ChildProcess; files: number; idle?: ReturnType<typeof setTimeout> }
const spare: Looker[] = []

/**
 * Looks at a file in a process apart: 128 MB of heap, 60 seconds, no file system, no environment, at most two at a
 * time. The plaintext goes there whole where it is small, else range by range, and touches no disk. The process ends with the file, but after a small photo that was good, which may be
 * followed by other files: a hundred phones that come back to the network would otherwise wait for a hundred starts. Gives its kind and MIME type, or
 * one of the refusals `files.empty`, `files.too-large`, `files.unknown-kind`, `files.not-what-its-name-says`, `files.encrypted`,
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
    const looker = taken(limits)
    const found = await ask(looker.child, source, name, limits).catch((error: unknown) => {
      looker.child.kill('SIGKILL')
      throw error
    })
    letGo(
      looker,
      !isRefusal(found) && photos.includes(found.kind) && source.size <= mostForAgain && limits === officeLimits,
    )
    return found
  } finally {
    running--
    queue.shift()?.()
  }
}

/** A process that waits, or a new one. */
function taken(limits: FileLimits): Looker {
  const looker = limits === officeLimits ? spare.pop() : undefined
  if (!looker?.child.connected) return { child: start(limits), files: 0 }
  clearTimeout(looker.idle)
  looker.child.ref()
  looker.child.channel?.ref()
  return looker
}

function letGo(looker: Looker, again: boolean): void {
  const { child } = looker
  looker.files++
  if (!again || looker.files >= mostInARow || !child.connected) return void child.kill('SIGKILL')
  child.unref()
  child.channel?.unref()
  looker.idle = setTimeout(() => {
    spare.splice(spare.indexOf(looker), 1)
    child.kill('SIGKILL')
  }, mostIdle).unref()
  spare.push(looker)
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
      child.removeAllListeners()
      child.on('error', () => undefined)
      done()
    }
    const died = (how: string) =>
      settle(() => {
        child.kill('SIGKILL')
        resolve(refuse('files.checker-died', { how }))
      })
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
    const along = source.size <= goesAlong ? source.read(0, source.size) : Promise.resolve(undefined)
    along
      .then(
        (bytes) => void (child.connected && child.send({ name, size: source.size, limits, bytes }, () => undefined)),
      )
      .catch((error: unknown) => settle(() => reject(error)))
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
