import { isRefusal, type Refusal, refuse } from '../../../core/pure/refusal.ts'
import type { Sheet } from '../nouns.ts'
import { handedTo, handlersOf, pairOf } from '../rules.ts'

/** States in which a sheet is in the hands of its handlers; later it waits for somebody else, and nothing of it is theirs to do. */
export const inHands = ['suspected', 'drafted'] as const

/**
 * An open sheet with `to` in the place of `from` (traps 45): one who had it before stays among those who never check or sign it. Where `to`
 * handles it already he is left alone with it, and names a second handler. `seated`: whether he sits in the team today. Refuses
 * `findings.not-in-hand`, `findings.two-handlers`, `findings.not-in-team`.
 */
export function handOver(sheet: Sheet, from: string, to: string, seated: boolean): Sheet | Refusal {
  const open = (inHands as readonly string[]).includes(sheet.state)
  if (!open || !handlersOf(sheet).includes(from)) return refuse('findings.not-in-hand', { number: sheet.number })
  const pair = pairOf(from, to, seated)
  if (isRefusal(pair)) return pair
  const other = handlersOf(sheet).find((one) => one !== from && one !== to)
  if (other === undefined) return handedTo(sheet, to, null)
  return sheet.handlerOne === from ? handedTo(sheet, to, other) : handedTo(sheet, other, to)
}
