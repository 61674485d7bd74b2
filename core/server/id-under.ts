import { createHash } from 'node:crypto'
import type { Id } from '../pure/ids.ts'

/**
 * The id of one of the things that a request makes here and the client did not name: the same whenever it is repeated under its key, so that
 * the repetition is known as one. `person`: whose key it is; `part`: which of the things. It tells nothing of what it was made from.
 */
export function idUnder(person: string, key: string, part: string): Id {
  const bytes = createHash('sha256')
    .update(JSON.stringify([person, key, part]))
    .digest()
    .subarray(0, 16)
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
