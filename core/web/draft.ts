import { startTransition, useEffect, useMemo, useRef, useState } from 'react'
import { worn } from './client.ts'
import { type Draft, kept } from './kept.ts'

/** Where drafts are kept; IndexedDB in the browser. */
export type DraftStore = Readonly<{
  get(id: string): Promise<Draft | undefined>
  put(draft: Draft): Promise<unknown>
  delete(id: string): Promise<unknown>
}>

/**
 * Keeps what is being written: `write` saves after `wait` ms without another one, but at the latest `most` ms after the first unsaved
 * one; `flush` saves at once, `drop` forgets. Writes never overtake each other.
 */
export function draftKeeper(store: DraftStore, id: string, person: string, base: unknown, wait = 800, most = 3000) {
  let unsaved: { value: unknown; since: number } | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let queue: Promise<unknown> = Promise.resolve()
  const flush = (): Promise<unknown> => {
    clearTimeout(timer)
    const saving = unsaved
    unsaved = null
    if (saving)
      queue = queue.then(() => store.put({ id, person, at: new Date().toISOString(), value: saving.value, base }))
    return queue
  }
  return {
    write(value: unknown): void {
      const now = Date.now()
      unsaved = { value, since: unsaved?.since ?? now }
      clearTimeout(timer)
      timer = setTimeout(flush, Math.max(0, Math.min(wait, unsaved.since + most - now)))
    },
    flush,
    drop(): Promise<unknown> {
      clearTimeout(timer)
      unsaved = null
      queue = queue.then(() => store.delete(id))
      return queue
    },
  }
}

/** A field in which somebody else's change meets one's own text. */
export type Meeting = Readonly<{ field: string; theirs: unknown; mine: unknown }>

/** Fields that changed under the writer: now other than when the form was opened, and other than what is written. */
export function meetings(
  base: Readonly<Record<string, unknown>>,
  now: Readonly<Record<string, unknown>>,
  mine: Readonly<Record<string, unknown>>,
): Meeting[] {
  const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)
  return Object.keys(now)
    .filter((field) => !same(base[field], now[field]) && field in mine && !same(mine[field], now[field]))
    .map((field) => ({ field, theirs: now[field], mine: mine[field] }))
}

const draftStore: DraftStore = {
  get: (id) => kept.read('drafts', (drafts) => drafts.get(id)),
  put: (draft) => kept.write('drafts', (drafts) => drafts.put(draft)),
  delete: (id) => kept.write('drafts', (drafts) => drafts.delete(id)),
}

/** Without a key for so long one pauses: what follows the text is drawn then, not at every key. */
const pauseMs = 200

/** Drafts untouched for this many days are cleared away. */
const keepDays = 30

/** Forgets old drafts; called once when the shell opens. */
export const clearOldDrafts = (): Promise<void> =>
  kept.write('drafts', (drafts) =>
    drafts.clear('at', IDBKeyRange.upperBound(new Date(Date.now() - keepDays * 86_400_000).toISOString(), true)),
  )

/**
 * A draft of one form: saved every few seconds, restored after a crash, an idle lock or a sign-out, for the same person only.
 * `ready` turns true once the store was asked; `restored` is the draft found then. `drop` after the act succeeded. `latest()` is what was set last, and what an
 * act is done with; `value` follows it after the picture of what was pressed, and while one types once one pauses.
 */
export function useDraft<T>(formId: string, initial: T) {
  const person = worn().person ?? ''
  const id = `${person}:${formId}`
  const base = useRef(initial)
  const keeper = useMemo(() => draftKeeper(draftStore, id, person, base.current), [id, person])
  const [state, setState] = useState<{ ready: boolean; value: T; restored: Draft | null }>({
    ready: false,
    value: initial,
    restored: null,
  })
  const latest = useRef(initial)
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => {
    let gone = false
    const ready = (found: Draft | undefined) => {
      if (gone) return
      if (found) latest.current = found.value as T
      setState((s) => ({ ready: true, value: found ? (found.value as T) : s.value, restored: found ?? null }))
    }
    draftStore.get(id).then(ready, () => ready(undefined))
    const save = () => void keeper.flush()
    window.addEventListener('pagehide', save)
    document.addEventListener('visibilitychange', save)
    return () => {
      gone = true
      clearTimeout(pause.current)
      save()
      window.removeEventListener('pagehide', save)
      document.removeEventListener('visibilitychange', save)
    }
  }, [id, keeper])
  return {
    ...state,
    latest: (): T => latest.current,
    set(value: T, typing = false) {
      latest.current = value
      clearTimeout(pause.current)
      const follow = () => startTransition(() => setState((s) => ({ ...s, value: latest.current })))
      if (typing) pause.current = setTimeout(follow, pauseMs)
      else follow()
      keeper.write(value)
    },
    async drop() {
      await keeper.drop()
      setState((s) => ({ ...s, restored: null }))
    },
  }
}
