import { move } from '../../../core/pure/flow.ts'
import type { Hat } from '../../../core/pure/hats.ts'
import { isRefusal, type Refusal, refuse } from '../../../core/pure/refusal.ts'
import { frozenFields, type Sheet, SheetText } from '../nouns.ts'
import { mergedGround } from './ground.ts'
import { handlersOf, lifeOfSheet, mostEvidence } from '../rules.ts'

/** States in which a sheet is still the handlers' own draft; from the support on it is the leader's to take apart. */
const own = (sheet: Pick<Sheet, 'state'>) => sheet.state === 'drafted'

/**
 * 拆分、合并 (domain 2.3: one matter one sheet, one finding may split): closes a sheet whose place others take. A draft by its handlers or the leader, everything
 * later by the leader. What was signed keeps its revisions as they are (S1-27) and is `replaced`; what never was is `recast`, and stays the team's own. Refuses while the facts are talked over with
 * the body, where something of it is to be put right at once (`immediate`), and for a new version that is being drafted (`findings.signed-first`): that is signed first.
 */
export function giveWay(sheet: Sheet, by: string, hat: Hat, reason: string, immediate: boolean): Sheet | Refusal {
  const state = move(lifeOfSheet, sheet.state, 'regroup')
  if (isRefusal(state)) return state
  if (hat !== 'leader' && !(own(sheet) && handlersOf(sheet).includes(by))) return refuse('findings.leader-regroups')
  if (state === 'recast' && sheet.revision > 1) return refuse('findings.signed-first')
  if (immediate) return refuse('findings.has-immediate')
  if (sheet.factCheck === 'open') return refuse('findings.fact-check-open')
  return { ...sheet, state, reason }
}

type Words = Pick<Sheet, (typeof frozenFields)[number]>

/** The text of a sheet as a new draft begins with it, under another title. */
export const wordsOf = (sheet: Words, title: string): Words =>
  ({ ...Object.fromEntries(frozenFields.map((field) => [field, sheet[field]])), title }) as Words

/** Fields in which every sheet of a merger has its say, one below the other. */
const joined = [
  'overview',
  'facts',
  'basis',
  'responsible',
  'explanation',
  'opinion',
  'surface',
  'cause',
  'focus',
  'actedOn',
  'nature',
  'consequence',
] as const

/** The text of several sheets as one: what each says, nothing twice; its tags are those of the first. Refuses what does not fit a field. */
export function mergedWords(sheets: readonly Words[], title: string): Words | Refusal {
  const [first] = sheets
  if (!first) return refuse('findings.too-few-to-merge')
  const said = joined.map((field) => {
    const parts = sheets.map((one) => one[field].trim()).filter((text) => text !== '')
    return [field, [...new Set(parts)].join('\n')] as const
  })
  const long = said.filter(([field, text]) => !SheetText[field].safeParse(text).success).map(([field]) => field)
  if (long.length > 0) return refuse('findings.too-long-to-merge', { fields: long })
  const ground = mergedGround(sheets)
  return isRefusal(ground) ? ground : { ...wordsOf(first, title), ...Object.fromEntries(said), ...ground }
}

/** Whether these sheets, as they were named, may become one of this inspection: two at least, each named once, all of it. */
export function mayMerge(
  named: readonly Readonly<{ sheet: string }>[],
  sheets: readonly Pick<Sheet, 'inspection'>[],
  inspection: string,
): true | Refusal {
  if (named.length < 2) return refuse('findings.too-few-to-merge')
  if (new Set(named.map(({ sheet }) => sheet)).size < named.length) return refuse('findings.merged-twice')
  return sheets.every((one) => one.inspection === inspection) || refuse('findings.other-inspection')
}

/** Everybody who ever handled one of these: none of them checks or signs what comes of them. */
export const everyHandler = (sheets: readonly Sheet[]): string[] => [
  ...new Set(sheets.flatMap((one) => [...one.everHandled, ...handlersOf(one)])),
]

type Piece = Readonly<{ file: string; place: number }>

/** The evidence of several sheets as one list, each file once, in the order of the sheets. Refuses more than a sheet can hold. */
export function allPieces<P extends Piece>(lists: readonly (readonly P[])[]): P[] | Refusal {
  const all = lists.flat()
  const once = all.filter((piece, n) => all.findIndex((other) => other.file === piece.file) === n)
  if (once.length > mostEvidence) return refuse('findings.too-much-evidence', { most: mostEvidence })
  return once.map((piece, n) => ({ ...piece, place: n + 1 }))
}
