import type { Counting } from '../../core/server/act.ts'
import { type Refusal, refuse } from '../../core/pure/refusal.ts'
import { mayOpen } from './rules.ts'
import type { Hand } from './store.ts'

type Place = Readonly<{ tx: Hand; counting: Counting }>

async function ask({ tx, counting }: Place, tip: string, of: readonly string[], no: Refusal): Promise<void> {
  const about = await tx.selectFrom('tipsTip').select('aboutPersons').where('id', '=', tip).executeTakeFirstOrThrow()
  await counting([tip, ...of], (by) => mayOpen(about, by) === true || no)
}

/**
 * Every act on a tip, or on what belongs to one (`of`: its referral, the destruction of its key), begins with this: nobody whom it is about has a hand in it,
 * nor anybody who stands in for him (domain 3.2, traps 45). Refuses `tips.about-you`.
 */
export const notAbout = (place: Place, tip: string, ...of: readonly string[]): Promise<void> =>
  ask(place, tip, of, refuse('tips.about-you'))

/** The same for the holders of an identity, who do not see the tip: refuses `tips.not-holder`, as it does whoever holds no share of it. */
export const notAboutHolder = (place: Place, tip: string, ...of: readonly string[]): Promise<void> =>
  ask(place, tip, of, refuse('tips.not-holder'))
