import { uuidOf } from '../pure/uuid.ts'

/**
 * A random v4 id. Works on plain http too, where browsers withhold `crypto.randomUUID` (an intranet without certificates).
 */
export const newId = (): string => uuidOf(crypto.getRandomValues(new Uint8Array(16)))
