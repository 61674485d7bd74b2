import { Refused, refuse } from '../../pure/refusal.ts'
import type { FileLimits } from './kinds/limits.ts'
import { inspect } from './kinds/inspect.ts'

/**
 * The process that looks at one file for `checkFile`. It has no file system, no environment and no children; the bytes
 * come range by range from its parent, and its one answer goes back there.
 */
type Asked = { name: string; size: number; limits: FileLimits }

const waiting: ((bytes: Buffer) => void)[] = []
process.once('message', async ({ name, size, limits }: Asked) => {
  process.on('message', (bytes: Uint8Array) =>
    waiting.shift()?.(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)),
  )
  const read = (position: number, length: number) =>
    new Promise<Buffer>((resolve) => {
      const from = Math.min(Math.max(0, position), size)
      const count = Math.max(0, Math.min(length, size - from))
      if (!Number.isSafeInteger(from + count)) throw new Refused(refuse('files.broken', { reason: 'place' }))
      if (count === 0) return resolve(Buffer.alloc(0))
      waiting.push(resolve)
      process.send?.({ read: [from, count] })
    })
  const answer = await inspect({ size, read }, name, limits)
  process.send?.({ answer }, () => process.disconnect())
})
