import { useCallback, useEffect, useRef, useState } from 'react'
import { asks, does, Problem } from '../../../../core/web/index.ts'
import { correctTakeover, type Piece, type StatedTotal, takeoverPage } from '../../contract.ts'
import * as edit from '../../rules/edit.ts'
import type { Shown } from '../takeover.tsx'

/** What a person corrects: the pieces (with what can be undone), the totals and the category of all. */
type Draft = Readonly<{ history: edit.History; totals: readonly StatedTotal[]; category: string }>

/** Milliseconds after the last change before it is saved. */
const PAUSE = 900
/** Milliseconds before a save that failed is tried again. */
const RETRY = 10_000

export type Saving = 'saved' | 'saving' | 'waiting' | 'stale' | 'failed'

/**
 * A draft that is saved as one goes, one save after the other; `version` is the last that was saved. A change by somebody else makes it
 * stale: nothing more is saved until the newest is loaded. A page that is left saves at once.
 */
export function useEditing(shown: Shown) {
  const { id } = shown.takeover
  const from = (page: Pick<Shown, 'pieces' | 'totals' | 'takeover'>): Draft => ({
    history: edit.begun(page.pieces),
    totals: page.totals,
    category: page.takeover.category,
  })
  const [draft, setDraft] = useState(() => from(shown))
  const [version, setVersion] = useState(shown.takeover.version)
  const [saving, setSaving] = useState<Saving>('saved')
  const [problem, setProblem] = useState<unknown>(null)
  const now = useRef({ draft, version, dirty: false, busy: false, stale: false })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const save = useCallback(async () => {
    clearTimeout(timer.current)
    const state = now.current
    if (!state.dirty || state.busy || state.stale) return
    state.dirty = false
    state.busy = true
    setSaving('saving')
    const { history, totals, category } = state.draft
    let again = PAUSE
    try {
      const pieces = [...history.now] as Piece[]
      const done = await does(correctTakeover, {
        takeover: id,
        version: state.version,
        pieces,
        totals: [...totals],
        category,
      })
      state.version = done.version
      setVersion(done.version)
      setSaving('saved')
      setProblem(null)
    } catch (failed) {
      state.dirty = true
      again = RETRY
      state.stale = failed instanceof Problem && failed.code === 'doorway.stale'
      setSaving(state.stale ? 'stale' : 'failed')
      setProblem(failed)
    } finally {
      state.busy = false
      // Changed while it was being saved, or not carried by the network: once more.
      if (state.dirty && !state.stale) timer.current = setTimeout(() => void save(), again)
    }
  }, [id])

  const change = (next: Draft) => {
    if (next === draft) return
    setDraft(next)
    now.current.draft = next
    now.current.dirty = true
    if (now.current.stale) return
    setSaving('waiting')
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void save(), PAUSE)
  }

  // An act beside the pieces (an accepted mismatch) brings a new version of the same pieces: it is followed.
  const { version: theirs } = shown.takeover
  useEffect(() => {
    const state = now.current
    if (theirs <= state.version || state.dirty || state.busy) return
    if (JSON.stringify(shown.pieces) !== JSON.stringify(state.draft.history.now)) return
    state.version = theirs
    setVersion(theirs)
  }, [theirs, shown.pieces])

  useEffect(() => {
    const leave = () => void save()
    document.addEventListener('visibilitychange', leave)
    window.addEventListener('pagehide', leave)
    return () => {
      leave()
      document.removeEventListener('visibilitychange', leave)
      window.removeEventListener('pagehide', leave)
    }
  }, [save])

  const load = async () => {
    const newest = await asks(takeoverPage, { takeover: id })
    const next = from(newest)
    now.current = { draft: next, version: newest.takeover.version, dirty: false, busy: false, stale: false }
    setDraft(next)
    setVersion(newest.takeover.version)
    setSaving('saved')
    setProblem(null)
  }
  const pieces = draft.history.now
  return {
    pieces,
    totals: draft.totals,
    category: draft.category,
    version,
    saving,
    problem,
    load,
    save,
    step: (next: readonly Piece[]) => change({ ...draft, history: edit.step(draft.history, next) }),
    undo: () => change({ ...draft, history: edit.undo(draft.history) }),
    redo: () => change({ ...draft, history: edit.redo(draft.history) }),
    canUndo: draft.history.past.length > 0,
    canRedo: draft.history.future.length > 0,
    count: (n: number, counts: StatedTotal['counts']) =>
      change({ ...draft, totals: draft.totals.map((total, at) => (at === n ? { ...total, counts } : total)) }),
    categorise: (category: string) => change({ ...draft, category }),
  }
}
export type Editing = ReturnType<typeof useEditing>
