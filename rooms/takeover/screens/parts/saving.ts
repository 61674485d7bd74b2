import { does, Problem } from '../../../../core/web/index.ts'
import { correctTakeover, type Piece, type StatedTotal } from '../../contract.ts'

/** What a person corrects and what is saved of it. */
export type Correction = Readonly<{
  pieces: readonly Piece[]
  totals: readonly StatedTotal[]
  category: string
}>

export type Saving = 'saved' | 'saving' | 'stale' | 'failed'
export type Told = Readonly<{ saving: Saving; version: number; problem: unknown }>

/** Milliseconds after the last change before it is saved, and before a save that failed is tried again. */
const PAUSE = 900
const RETRY = 10_000

/**
 * Saves a correction as one goes, one save after the other; `tell` hears how far it is. After a change by somebody else nothing more is
 * saved. `follow` takes over a version that another act brought, when nothing of one's own is unsaved.
 */
export function saverOf(takeover: string, first: number, tell: (told: Told) => void) {
  let version = first
  let unsaved: Correction | null = null
  let busy = false
  let stale = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const say = (saving: Saving, problem: unknown = null) => tell({ saving, version, problem })

  const save = async (): Promise<void> => {
    clearTimeout(timer)
    if (unsaved === null || busy || stale) return
    const sent = unsaved
    unsaved = null
    busy = true
    let again = PAUSE
    try {
      const { pieces, totals, category } = sent
      const input = { takeover, version, pieces: [...pieces], totals: [...totals], category }
      version = (await does(correctTakeover, input)).version
      say(unsaved === null ? 'saved' : 'saving')
    } catch (problem) {
      unsaved ??= sent
      again = RETRY
      stale = problem instanceof Problem && problem.code === 'doorway.stale'
      say(stale ? 'stale' : 'failed', problem)
    } finally {
      busy = false
      if (unsaved !== null && !stale) timer = setTimeout(() => void save(), again)
    }
  }
  return {
    save,
    change(next: Correction): void {
      unsaved = next
      if (stale) return
      say('saving')
      clearTimeout(timer)
      timer = setTimeout(() => void save(), PAUSE)
    },
    follow(theirs: number): void {
      if (theirs <= version || unsaved !== null || busy) return
      version = theirs
      say('saved')
    },
  }
}
