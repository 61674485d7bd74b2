import { useSyncExternalStore } from 'react'

/** How far this browser can be a phone without network. `insecure`: neither https nor this very machine, so no service worker and no encryption. */
export type Fitness = 'ready' | 'insecure' | 'old'

export const fitness = (): Fitness =>
  !window.isSecureContext ? 'insecure' : 'serviceWorker' in navigator && 'indexedDB' in window ? 'ready' : 'old'

/** Keeps the pages themselves on this phone and asks the browser not to clear them away; false where it does not promise that. */
export async function install(): Promise<boolean> {
  await navigator.serviceWorker.register('/worker.js', { scope: '/' })
  await navigator.serviceWorker.ready
  return (await navigator.storage?.persist?.().catch(() => false)) ?? false
}

type Asking = Event & { prompt(): Promise<unknown> }
let asking: Asking | null = null
const hearers = new Set<() => void>()
const tell = (next: Asking | null) => {
  asking = next
  for (const hear of hearers) hear()
}
addEventListener('beforeinstallprompt', (event) => {
  event.preventDefault()
  tell(event as Asking)
})
addEventListener('appinstalled', () => tell(null))

/** What puts the app on the home screen, where the browser offers it and it is not there yet. */
export function useInstall(): (() => void) | null {
  const offered = useSyncExternalStore(
    (hear) => {
      hearers.add(hear)
      return () => hearers.delete(hear)
    },
    () => asking,
  )
  return offered && (() => void offered.prompt().finally(() => tell(null)))
}

/** Bytes used and bytes there are, as the browser says; null where it does not. */
export async function room(): Promise<{ used: number; of: number } | null> {
  const said = await navigator.storage?.estimate?.().catch(() => null)
  return said?.quota ? { used: said.usage ?? 0, of: said.quota } : null
}
