/**
 * Keeps the pages themselves on a phone that goes where there is no network: the shell and every file it is made of, of one build together. It touches
 * nothing of the interface (/api), keeps no answer of it, and knows nobody. The page is asked of the network first, so that its nonce is this response's
 * own; only where the network does not answer comes the one that was kept, with the policy it was sent under.
 */
type Answering = Event & { request: Request; respondWith(answer: Promise<Response>): void }
type Lasting = Event & { waitUntil(work: Promise<unknown>): void }
declare const self: {
  addEventListener(kind: 'fetch', hear: (event: Answering) => void): void
  addEventListener(kind: 'install' | 'activate', hear: (event: Lasting) => void): void
  clients: { claim(): Promise<void> }
  location: Location
}

/** Written in by the build: its own name, and the files it consists of. */
const build = '__BUILD__'
const files = JSON.parse('__FILES__') as string[]
const cacheName = `mingcha-${build}`
const shell = '/phone'
/** So long the network may take for a page before the kept one is shown (milliseconds). */
const patience = 4_000

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(cacheName)
      .then((cache) => cache.addAll([shell, ...files].map((url) => new Request(url, { cache: 'reload' })))),
  )
})

self.addEventListener('activate', (event) => {
  const others = caches
    .keys()
    .then((names) => Promise.all(names.filter((name) => name !== cacheName).map((name) => caches.delete(name))))
  event.waitUntil(others.then(() => self.clients.claim()))
})

const kept = (path: string) => caches.match(path, { ignoreVary: true })
const keptShell = async (): Promise<Response> => (await kept(shell)) ?? Response.error()

async function page(request: Request): Promise<Response> {
  const late = new Promise<'late'>((tell) => setTimeout(() => tell('late'), patience))
  const asked = fetch(request)
  try {
    const first = await Promise.race([asked, late])
    if (first !== 'late') return first.status >= 502 && first.status <= 504 ? await keptShell() : first
    return (await kept(shell)) ?? (await asked)
  } catch {
    return keptShell()
  }
}

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin || pathname.startsWith('/api/')) return
  if (request.mode === 'navigate') return event.respondWith(page(request))
  if (files.includes(pathname)) event.respondWith(kept(pathname).then((found) => found ?? fetch(request)))
})
