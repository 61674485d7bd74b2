import { send } from './client.ts'

const place = 'mingcha.touched'
const touches = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const

/** Locks the session on the server: from then on nothing is answered until its owner proves himself. */
export const lockNow = async (): Promise<void> => {
  await send({ method: 'POST', url: '/api/auth/lock', body: '{}' }, { hat: null, quiet: true }).catch(() => undefined)
}

/** Whether nothing was touched for so many minutes, in this window or another one of the same browser. */
export const isIdle = (touched: number, minutes: number, now: number): boolean => now - touched >= minutes * 60_000

const touchedAt = (): number => Number(localStorage.getItem(place) ?? 0)

/**
 * Calls `then` once nothing was touched for `minutes`, also when the computer slept in between. Gives what stops the watch.
 */
export function watchIdle(minutes: number, then: () => void): () => void {
  let last = 0
  const touch = () => {
    const now = Date.now()
    if (now - last < 2_000) return
    last = now
    localStorage.setItem(place, String(now))
  }
  touch()
  const timer = setInterval(() => {
    if (!isIdle(touchedAt(), minutes, Date.now())) return
    clearInterval(timer)
    then()
  }, 2_000)
  for (const kind of touches) addEventListener(kind, touch, { passive: true, capture: true })
  return () => {
    clearInterval(timer)
    for (const kind of touches) removeEventListener(kind, touch, { capture: true })
  }
}
