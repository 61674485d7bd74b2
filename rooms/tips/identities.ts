import { Refused, refuse } from '../../core/pure/refusal.ts'
import type { Holder, IdentityShare, Tip } from './nouns.ts'
import type { IdentityBox } from './sealing/identity.ts'

/**
 * An identity as its rows, one per holder: those named in its box must be three different persons of ours, one of each seat (of now or of before: a box
 * that was sealed just before a seat changed is kept all the same). Refuses `tips.other-holders`.
 */
export function sharesOf(
  tip: Pick<Tip, 'id' | 'authority' | 'number' | 'receivedOn'>,
  key: string,
  { holders, sealed, shares }: IdentityBox,
  known: readonly Holder[],
  newId: () => string,
): IdentityShare[] {
  const rows = holders.map((id, n) => {
    const holder = known.find((one) => one.id === id)
    const share = shares[n]
    if (!holder || holder.seat !== n + 1 || share === undefined) throw new Refused(refuse('tips.other-holders'))
    const { authority, number, receivedOn } = tip
    const of = { authority, tip: tip.id, number, receivedOn, key, seat: holder.seat, holder: id }
    return { id: newId(), ...of, person: holder.person, sealed, share, version: 1 }
  })
  if (new Set(rows.map(({ person }) => person)).size !== 3) throw new Refused(refuse('tips.other-holders'))
  return rows
}
