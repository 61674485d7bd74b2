import { isRefusal, type Refusal, refuse } from '../../../core/pure/refusal.ts'
import type { Day } from '../../../core/pure/days.ts'
import type { Handed, Handover, Sheet } from '../nouns.ts'
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

/** In which states each is open, and by which columns it is somebody's. */
const others: Readonly<Record<Handed['noun'], Readonly<{ states: readonly string[]; by: readonly string[] }>>> = {
  factSheet: { states: ['drafted', 'issued', 'answered'], by: ['draftedBy'] },
  talk: { states: ['planned', 'recorded'], by: ['plannedBy', 'aloneFor', 'talkerOne', 'talkerTwo'] },
  visit: { states: ['proposed', 'allowed'], by: ['proposedBy'] },
  loan: { states: ['asked', 'lent'], by: ['askedBy', 'receivedBy'] },
}

/** Whether something else than a sheet is open and in the hands of `from`, in this unit; `findings.not-in-hand` otherwise. */
export function openOf(
  noun: Handed['noun'],
  row: Readonly<Record<string, unknown>>,
  inspection: string,
  from: string,
): true | Refusal {
  const { states, by } = others[noun]
  const his = by.some((column) => row[column] === from)
  return his && row['inspection'] === inspection && states.includes(String(row['state']))
    ? true
    : refuse('findings.not-in-hand', { number: String(row['number']) })
}

/** 接收: by the receiver himself, once (`findings.not-handed-to-you`, `findings.accepted-already`). */
export function accepted(one: Handover, by: string, on: Day): Handover | Refusal {
  if (one.toPerson !== by) return refuse('findings.not-handed-to-you')
  return one.acceptedOn === null ? { ...one, acceptedOn: on } : refuse('findings.accepted-already')
}
