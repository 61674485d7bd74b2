import { useEffect, useState } from 'react'
import { asks } from '../../../../core/web/index.ts'
import { type Piece, type StatedTotal, takeoverPage } from '../../contract.ts'
import * as edit from '../../rules/edit.ts'
import type { Shown } from '../takeover.tsx'
import { type Correction, saverOf, type Told } from './saving.ts'

type Draft = Omit<Correction, 'pieces'> & Readonly<{ history: edit.History }>
type Page = Pick<Shown, 'pieces' | 'totals' | 'takeover'>

const draftOf = ({ pieces, totals, takeover }: Page): Draft => ({
  history: edit.begun(pieces),
  totals,
  category: takeover.category,
})

/** The saver of a page's draft, begun anew by `open`; it saves at once when the page is left. */
function useSaver(page: Page) {
  const { id, version } = page.takeover
  const [told, setTold] = useState<Told>({ saving: 'saved', version, problem: null })
  const [saver, setSaver] = useState(() => saverOf(id, version, setTold))
  useEffect(() => {
    const leave = () => void saver.save()
    document.addEventListener('visibilitychange', leave)
    window.addEventListener('pagehide', leave)
    return () => {
      leave()
      document.removeEventListener('visibilitychange', leave)
      window.removeEventListener('pagehide', leave)
    }
  }, [saver])
  const open = (from: number) => {
    setTold({ saving: 'saved', version: from, problem: null })
    setSaver(saverOf(id, from, setTold))
  }
  return { told, saver, open }
}

/**
 * A split being corrected: every change can be undone and is saved as one goes. A change by somebody else makes it stale; `load` takes the
 * newest instead.
 */
export function useEditing(shown: Shown) {
  const [draft, setDraft] = useState(() => draftOf(shown))
  const { told, saver, open } = useSaver(shown)
  const { history, totals, category } = draft
  const { version: theirs } = shown.takeover
  // An act beside the pieces (an accepted mismatch) brings a new version of the same pieces: it is followed.
  useEffect(() => {
    if (JSON.stringify(shown.pieces) === JSON.stringify(history.now)) saver.follow(theirs)
  }, [saver, theirs, shown.pieces, history])
  const change = (next: Draft) => {
    setDraft(next)
    saver.change({ pieces: next.history.now, totals: next.totals, category: next.category })
  }
  const turn = (next: edit.History) => {
    if (next !== history && next.now !== history.now) change({ ...draft, history: next })
  }
  return {
    ...told,
    pieces: history.now,
    totals,
    category,
    save: saver.save,
    load: async () => {
      const newest = await asks(takeoverPage, { takeover: shown.takeover.id })
      setDraft(draftOf(newest))
      open(newest.takeover.version)
    },
    step: (next: readonly Piece[]) => turn(edit.step(history, next)),
    undo: () => turn(edit.undo(history)),
    redo: () => turn(edit.redo(history)),
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    count: (n: number, counts: StatedTotal['counts']) =>
      change({ ...draft, totals: totals.map((total, at) => (at === n ? { ...total, counts } : total)) }),
    categorise: (next: string) => change({ ...draft, category: next }),
  }
}
export type Editing = ReturnType<typeof useEditing>
