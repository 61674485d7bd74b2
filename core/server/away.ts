import { sqlState } from './db.ts'

/** What the driver says where PostgreSQL has no more words: the connection was cut, or none could be had in time. */
const cut =
  /^Connection terminated|timeout exceeded when trying to connect|^Client has encountered a connection error|not queryable$/
const unreachable = [
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
]

/**
 * Whether an error says that the database is away for a while (not reached, cut off, starting, shutting down, too many guests) or its disk is full:
 * a clear 503, and nobody need do more than try again. Whether an act whose connection was cut while it committed was done, its key tells.
 */
export function awayCode(error: unknown): 'doorway.database-away' | 'doorway.disk-full' | null {
  const state = sqlState(error)
  if (state !== null) {
    if (state === '53100') return 'doorway.disk-full'
    return /^(08|53|57P|58)/.test(state) ? 'doorway.database-away' : null
  }
  const { message = '', code, syscall } = error as { message?: string; code?: string; syscall?: string }
  const connecting =
    code !== undefined &&
    unreachable.includes(code) &&
    (syscall === 'connect' || syscall === 'read' || syscall === 'write')
  return connecting || cut.test(message) ? 'doorway.database-away' : null
}
