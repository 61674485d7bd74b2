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

/** Bytes used and bytes there are, as the browser says; null where it does not. */
export async function room(): Promise<{ used: number; of: number } | null> {
  const said = await navigator.storage?.estimate?.().catch(() => null)
  return said?.quota ? { used: said.usage ?? 0, of: said.quota } : null
}

/** Gives up the pages kept on this phone. */
export async function uninstall(): Promise<void> {
  for (const one of await navigator.serviceWorker.getRegistrations()) await one.unregister()
  for (const name of await caches.keys()) await caches.delete(name)
}
