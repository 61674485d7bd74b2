import { createHash } from 'node:crypto'
import { closeSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { parentPort } from 'node:worker_threads'

/** A file to be copied: from the first of these paths at which there is one. `back`: the copy is read again and compared. */
export type Order = Readonly<{ from: readonly string[]; to: string; back: boolean }>

/** What became of it: size and SHA-256, nothing where no source was there, or what stood in the way. */
export type Answer = Readonly<
  { done: { size: number; sha256: string; same: boolean } | null } | { fault: { message: string; code: string | null } }
>

/** One for the life of the thread: a file is never in memory whole. */
const buffer = Buffer.allocUnsafeSlow(1 << 20)

/** Reads a file piece by piece; gives its size and SHA-256. */
function through(file: number, each: (piece: Buffer) => void): { size: number; sha256: string } {
  const hash = createHash('sha256')
  let size = 0
  for (let n = readSync(file, buffer, 0, buffer.length, 0); n > 0; n = readSync(file, buffer, 0, buffer.length, size)) {
    const piece = buffer.subarray(0, n)
    hash.update(piece)
    each(piece)
    size += n
  }
  return { size, sha256: hash.digest('hex') }
}

function opened(paths: readonly string[]): number | undefined {
  for (const path of paths) {
    try {
      return openSync(path, 'r')
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    }
  }
}

function copied({ from, to, back }: Order): Answer {
  const source = opened(from)
  if (source === undefined) return { done: null }
  try {
    mkdirSync(dirname(to), { recursive: true, mode: 0o700 })
    const copy = openSync(to, 'w+', 0o600)
    try {
      const read = through(source, (piece) => {
        for (let at = 0; at < piece.length; ) at += writeSync(copy, piece, at)
      })
      const same = !back || through(copy, () => undefined).sha256 === read.sha256
      return { done: { ...read, same } }
    } finally {
      closeSync(copy)
    }
  } finally {
    closeSync(source)
  }
}

parentPort?.on('message', (order: Order) => {
  let answer: Answer
  try {
    answer = copied(order)
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException
    answer = { fault: { message, code: code ?? null } }
  }
  parentPort?.postMessage(answer)
})
