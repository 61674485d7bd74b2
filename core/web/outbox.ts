import type { Command } from '../pure/contract.ts'
import { type Done, keepUnsentIn, send, worn } from './client.ts'
import { kept, type Unsent } from './kept.ts'
import { Problem } from './problem.ts'

/** Where unsent commands are kept; IndexedDB in the browser. */
export type UnsentStore = Readonly<{
  /** Those of a person in the order they were made. */
  of(person: string): Promise<Unsent[]>
  put(unsent: Unsent): Promise<unknown>
  delete(key: string): Promise<unknown>
}>

export const unsentStore: UnsentStore = {
  of: async (person) => {
    const mine = await kept.read('unsent', (unsent) => unsent.all('person', person))
    return mine.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  },
  put: (one) => kept.write('unsent', (unsent) => unsent.put(one)),
  delete: (key) => kept.write('unsent', (unsent) => unsent.delete(key)),
}

export type Sent = Readonly<{ sent: number; refused: number; left: number }>

/**
 * Sends what waits, one after another under the hat and key it was made with. A refused one stays with its reason, for the person
 * to see; a lost network ends the try and leaves the rest waiting.
 */
export async function sendUnsent(
  store: UnsentStore,
  person: string,
  deliver: (unsent: Unsent) => Promise<unknown>,
): Promise<Sent> {
  const waiting = (await store.of(person)).filter((unsent) => unsent.refused === undefined)
  let sent = 0
  let refused = 0
  for (const unsent of waiting) {
    try {
      await deliver(unsent)
      await store.delete(unsent.key)
      sent++
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      if (error.lost || error.status === 401 || error.status === 429 || error.status >= 500) break
      const { code, detail, todo, facts } = error
      await store.put({ ...unsent, refused: { code, detail, todo, facts } })
      refused++
    }
  }
  return { sent, refused, left: waiting.length - sent - refused }
}

const deliver = (unsent: Unsent): Promise<Done> =>
  send(unsent.out, { key: unsent.key, hat: unsent.hat }) as Promise<Done>

/**
 * Opens the outbox for the person signed in: `does` hands over what the network did not carry, and it is tried again when the network
 * returns, when the page is looked at, and every 20 seconds. Gives what closes it, and `now` to try at once.
 */
export function openOutbox(person: string, told: (result: Sent) => void): { close(): void; now(): Promise<void> } {
  keepUnsentIn(
    async ({ key, command, out, hat }: { key: string; command: Command; out: Unsent['out']; hat: string | null }) => {
      await unsentStore.put({
        key,
        person,
        hat,
        room: command.room,
        command: command.name,
        out,
        at: new Date().toISOString(),
      })
      told({ sent: 0, refused: 0, left: 1 })
    },
  )
  let busy = false
  const now = async () => {
    if (busy || worn().person !== person) return
    busy = true
    try {
      const result = await sendUnsent(unsentStore, person, deliver)
      if (result.sent > 0 || result.refused > 0) told(result)
    } finally {
      busy = false
    }
  }
  const again = () => void now()
  const timer = setInterval(again, 20_000)
  window.addEventListener('online', again)
  document.addEventListener('visibilitychange', again)
  again()
  return {
    now,
    close() {
      clearInterval(timer)
      window.removeEventListener('online', again)
      document.removeEventListener('visibilitychange', again)
      keepUnsentIn(null)
    },
  }
}
