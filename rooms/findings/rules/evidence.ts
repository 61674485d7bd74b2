import { type Refusal, refuse } from '../../../core/pure/refusal.ts'

type Piece = Readonly<{ id: string; place: number }>

/**
 * The list of evidence in another order (domain 4.11: logical order), its places counted anew from one. Refuses an order that leaves a piece out, names one twice
 * or names another's (`findings.other-evidence`).
 */
export function arranged<P extends Piece>(pieces: readonly P[], order: readonly string[]): P[] | Refusal {
  const known = new Map(pieces.map((piece) => [piece.id, piece]))
  const all = order.flatMap((id) => known.get(id) ?? [])
  if (all.length !== order.length || new Set(order).size !== pieces.length || order.length !== pieces.length) {
    return refuse('findings.other-evidence')
  }
  return all.map((piece, n) => ({ ...piece, place: n + 1 }))
}

/** The order in which one piece stands one place further up (`by` -1) or down (1); null where it stands at that end already. */
export function moved(pieces: readonly Pick<Piece, 'id'>[], id: string, by: -1 | 1): string[] | null {
  const order = pieces.map((piece) => piece.id)
  const at = order.indexOf(id)
  const other = order[at + by]
  if (at < 0 || other === undefined) return null
  return order.map((one, n) => (n === at ? other : n === at + by ? id : one))
}
