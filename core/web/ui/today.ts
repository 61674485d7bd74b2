import { useSyncExternalStore } from 'react'
import { today } from '../say.ts'

const hearing = new Set<() => void>()
const tell = () => {
  for (const heard of hearing) heard()
}
let timer: ReturnType<typeof setInterval> | undefined

/** One clock for all who listen: a list says of hundreds of days how far they are. Looked at each minute, and when somebody comes back to the page. */
function listen(heard: () => void): () => void {
  if (hearing.size === 0) {
    timer = setInterval(tell, 60_000)
    document.addEventListener('visibilitychange', tell)
  }
  hearing.add(heard)
  return () => {
    hearing.delete(heard)
    if (hearing.size > 0) return
    clearInterval(timer)
    document.removeEventListener('visibilitychange', tell)
  }
}

/** Today at the office; what shows it is drawn anew when the next day has begun, though nothing else on the page changed. */
export const useToday = (): string => useSyncExternalStore(listen, today)
