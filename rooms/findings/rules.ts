import { flow, move } from '../../core/pure/flow.ts'
import type { Day } from '../../core/pure/days.ts'
import { isRefusal, type Refusal, refuse } from '../../core/pure/refusal.ts'
import { type Sheet, type SheetState, textFields } from './contract.ts'

/** The life of a working sheet (domain 2.3): 编制 → 佐证齐备 → 审核 → 审签 → 组务会. From the signature on there are only new versions. */
export const lifeOfSheet = flow<SheetState>()({
  suspected: { take: 'drafted', drop: 'dropped' },
  dropped: {},
  drafted: { support: 'supported' },
  supported: { check: 'checked', sendBack: 'drafted' },
  checked: { sign: 'signed', sendBack: 'drafted' },
  signed: { adopt: 'adopted', setAside: 'notAdopted', revise: 'drafted' },
  adopted: {},
  notAdopted: {},
})

export const handlersOf = (sheet: Sheet): string[] => [sheet.handlerOne, ...(sheet.handlerTwo ? [sheet.handlerTwo] : [])]

/** A suspicion becomes a sheet of the person who takes it up and a second handler (domain 2.3: two handlers). */
export function takeUp(sheet: Sheet, by: string, second: string | null): Sheet | Refusal {
  const state = move(lifeOfSheet, sheet.state, 'take')
  if (isRefusal(state)) return state
  if (second === by) return refuse('findings.two-handlers')
  return { ...sheet, state, handlerOne: by, handlerTwo: second }
}

/** A suspicion is dropped; the reason stays (domain 2.3). */
export function drop(sheet: Sheet, reason: string): Sheet | Refusal {
  const state = move(lifeOfSheet, sheet.state, 'drop')
  return isRefusal(state) ? state : { ...sheet, state, reason }
}

/** Text and evidence change only while the sheet is being drafted, and only by its handlers. */
export function edit(sheet: Sheet, by: string): true | Refusal {
  if (sheet.state !== 'drafted' && sheet.state !== 'suspected') return refuse('findings.frozen', { state: sheet.state })
  if (!handlersOf(sheet).includes(by)) return refuse('findings.not-your-sheet')
  return true
}

/** 佐证齐备: two handlers, an overview, the facts, and at least one original (domain 2.3, 2.2 rule "one matter one sheet"). */
export function support(sheet: Sheet, by: string, originals: number): Sheet | Refusal {
  const state = move(lifeOfSheet, sheet.state, 'support')
  if (isRefusal(state)) return state
  if (!handlersOf(sheet).includes(by)) return refuse('findings.not-your-sheet')
  if (sheet.handlerTwo === null) return refuse('findings.two-handlers')
  const empty = (['overview', 'facts', 'basis', 'responsible'] as const).filter((field) => sheet[field].trim() === '')
  if (empty.length > 0) return refuse('findings.incomplete', { fields: empty })
  if (originals === 0) return refuse('findings.no-original')
  return { ...sheet, state }
}

/** 副组长审核: by a deputy who did not handle the sheet. */
export function check(sheet: Sheet, by: string, on: Day): Sheet | Refusal {
  const state = move(lifeOfSheet, sheet.state, 'check')
  if (isRefusal(state)) return state
  if (handlersOf(sheet).includes(by)) return refuse('findings.handled-by-you')
  return { ...sheet, state, checkedBy: by, checkedOn: on }
}

/** A check or signature that says no: back to the handlers, with a comment. */
export function sendBack(sheet: Sheet): Sheet | Refusal {
  const state = move(lifeOfSheet, sheet.state, 'sendBack')
  return isRefusal(state) ? state : { ...sheet, state, checkedBy: null, checkedOn: null }
}

/** 组长审签 freezes the text. Surface, cause and focus may not be blank (S0-17); nobody signs what he handled or checked. */
export function sign(sheet: Sheet, by: string, on: Day): Sheet | Refusal {
  const state = move(lifeOfSheet, sheet.state, 'sign')
  if (isRefusal(state)) return state
  if (handlersOf(sheet).includes(by)) return refuse('findings.handled-by-you')
  if (sheet.checkedBy === by) return refuse('findings.checked-by-you')
  const blank = (['surface', 'cause', 'focus'] as const).filter((field) => sheet[field].trim() === '')
  if (blank.length > 0) return refuse('findings.no-analysis', { fields: blank })
  return { ...sheet, state, signedBy: by, signedOn: on }
}

/** A signed text is changed only as a new version that runs through all three steps again; the old one stays (S1-27). */
export function revise(sheet: Sheet): Sheet | Refusal {
  const state = move(lifeOfSheet, sheet.state, 'revise')
  if (isRefusal(state)) return state
  const nobody = { checkedBy: null, checkedOn: null, signedBy: null, signedOn: null }
  return { ...sheet, state, ...nobody, revision: sheet.revision + 1, shownToLeading: false }
}

/** 组务会采用. */
export function adopt(sheet: Sheet, on: Day): Sheet | Refusal {
  const state = move(lifeOfSheet, sheet.state, 'adopt')
  return isRefusal(state) ? state : { ...sheet, state, decidedOn: on }
}

/** 组务会未采用: keeps its reason and stays in the archive (S1-27). */
export function setAside(sheet: Sheet, on: Day, reason: string): Sheet | Refusal {
  const state = move(lifeOfSheet, sheet.state, 'setAside')
  return isRefusal(state) ? state : { ...sheet, state, decidedOn: on, reason }
}

/** The part of a sheet that a signature freezes, ready to be written down and hashed. */
export const textOf = (sheet: Sheet): Record<string, string> =>
  Object.fromEntries(textFields.map((field) => [field, sheet[field]]))

/** The fields of the text that differ between two versions. */
export const differences = (a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): string[] =>
  textFields.filter((field) => a[field] !== b[field])

/** 底稿编号, domain 4.11: round and team, then the sheet's own number: 3巡-2组-001. */
export const numberOf = (round: number, team: number, serial: number): string =>
  `${round}巡-${team}组-${String(serial).padStart(3, '0')}`
