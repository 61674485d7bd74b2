import { isAlive, pause } from './alive.ts'
import type { Postmaster } from './postmaster.ts'

/** Somebody who looks every half second whether the server lives, and starts it again when it does not. */
export type Watch = Readonly<{
  /** The server as it is now. */
  server(): Postmaster
  /** Looks no more; waits for a start that is under way. */
  stop(): Promise<void>
}>

const every = 500
const longest = 30_000

/**
 * Starts a server that was killed (by the kernel for want of memory, by a full disk, by a hand) again, as often as it takes: at once, then after growing
 * waits of at most 30 seconds, because what is in the way (backends that have not noticed yet, a disk still full) goes by itself or by a hand that
 * need not know of us. PostgreSQL's own crash recovery does the rest.
 */
export function watchServer(first: Postmaster, start: () => Promise<Postmaster>, log: (line: string) => void): Watch {
  let server = first
  let on = true
  const watching = (async () => {
    for (let wait = every; on; await pause(wait)) {
      if (isAlive(server.pid) || !on) continue
      try {
        server = await start()
        log(`PostgreSQL had ended and was started again (process ${server.pid}).`)
        wait = every
      } catch (error) {
        log(`PostgreSQL does not start again yet: ${(error as Error).message}`)
        wait = Math.min(longest, wait * 2)
      }
    }
  })()
  return {
    server: () => server,
    stop: async () => {
      on = false
      await watching
    },
  }
}
