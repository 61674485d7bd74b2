import { createHash } from 'node:crypto'
import type { Id } from '../pure/ids.ts'
import { uuidOf } from '../pure/uuid.ts'

/**
 * The id of one of the things that a request makes here and the client did not name: the same whenever it is repeated under its key, so that
 * the repetition is known as one. `person`: whose key it is; `part`: which of the things. It tells nothing of what it was made from.
 */
export function idUnder(person: string, key: string, part: string): Id {
  const hash = createHash('sha256')
    .update(JSON.stringify([person, key, part]))
    .digest()
  return uuidOf(hash.subarray(0, 16))
}
