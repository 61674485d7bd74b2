import { Refused, refuse } from '../../pure/refusal.ts'
import type { FileLimits } from './kinds/limits.ts'
import { inspect } from './kinds/inspect.ts'

/**
 * The process that looks at files for `checkFile`, one after another. It has no file system, no environment and no children; the bytes come with
 * the question or range by range from its parent, and its one answer for each goes back there. It ends when its parent says so, or is gone.
 */
type Asked = { name: string; size: number; limits: FileLimits; bytes?: Uint8Array }

const waiting: ((bytes: Buffer) => void)[] = []
process.on('message', (message: Asked | Uint8Array) => {
  if (!(message instanceof Uint8Array)) return void look(message)
  waiting.shift()?.(Buffer.from(message.buffer, message.byteOffset, message.byteLength))
})

async function look({ name, size, limits, bytes }: Asked): Promise<void> {
  const read = (position: number, length: number) =>
    new Promise<Buffer>((resolve) => {
      const from = Math.min(Math.max(0, position), size)
      const count = Math.max(0, Math.min(length, size - from))
      if (!Number.isSafeInteger(from + count)) throw new Refused(refuse('files.broken', { reason: 'place' }))
      if (count === 0) return resolve(Buffer.alloc(0))
      if (bytes) return resolve(Buffer.from(bytes.buffer, bytes.byteOffset + from, count))
      waiting.push(resolve)
      process.send?.({ read: [from, count] })
    })
  const answer = await inspect({ size, read }, name, limits)
  waiting.length = 0
  process.send?.({ answer })
}
