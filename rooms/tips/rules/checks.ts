import { type Refusal, refuse } from '../../../core/pure/refusal.ts'
import type { Tip } from '../nouns.ts'

/**
 * Whether the team may note what was done about a tip, or take a note back (S1-10): while it has the tip and it is not closed (`tips.check-closed`). A tip
 * that was not given to it, it does not see.
 */
export const mayCheck = (tip: Pick<Tip, 'state'>): true | Refusal =>
  tip.state === 'inScope' || tip.state === 'immediate' ? true : refuse('tips.check-closed')

/** What was done at the unit under that id; refuses what was not done there (`tips.check-not-made`). */
export const oneDone = <C extends Readonly<{ about: string }>>(done: readonly C[], about: string): C | Refusal =>
  done.find((one) => one.about === about) ?? refuse('tips.check-not-made', { field: 'about' })
