import type { Plain } from '../../core/pure/canonical.ts'
import type { Day } from '../../core/pure/days.ts'
import { flow, move } from '../../core/pure/flow.ts'
import type { Hat } from '../../core/pure/hats.ts'
import { isRefusal, type Refusal, refuse } from '../../core/pure/refusal.ts'
import {
  type Evidence,
  type Exhibit,
  frozenFields,
  type Ground,
  type Sheet,
  type SheetState,
  textFields,
  type Way,
  ways,
} from './nouns.ts'
import { groundText, undatedAct } from './rules/ground.ts'

/** The life of a working sheet (domain 2.3): 编制 → 佐证齐备 → 审核 → 审签 → 事实沟通 → 组务会 → 分流. From the signature on there are only new versions. */
export const lifeOfSheet = flow<SheetState>()({
  suspected: { take: 'drafted', drop: 'dropped' },
  dropped: {},
  drafted: { support: 'supported', drop: 'dropped', regroup: 'recast' },
  supported: { check: 'checked', sendBack: 'drafted', regroup: 'recast' },
  checked: { sign: 'signed', sendBack: 'drafted', regroup: 'recast' },
  signed: {
    factCheck: 'factChecked',
    adopt: 'adopted',
    setAside: 'notAdopted',
    revise: 'drafted',
    regroup: 'replaced',
  },
  factChecked: { adopt: 'adopted', setAside: 'notAdopted', revise: 'drafted', regroup: 'replaced' },
  adopted: { route: 'routed' },
  notAdopted: {},
  routed: { route: 'routed' },
  replaced: {},
  recast: {},
})

export { lifeOfFactList } from './rules/fact-lists.ts'
export { lifeOfFactSheet } from './rules/fact-sheets.ts'
export { lifeOfImmediate } from './rules/immediate.ts'

/** Pieces of evidence on one sheet, and places in their order over its whole life. */
export const mostEvidence = 200
export const lastPlace = 500

export const handlersOf = (sheet: Pick<Sheet, 'handlerOne' | 'handlerTwo'>): string[] => [
  sheet.handlerOne,
  ...(sheet.handlerTwo ? [sheet.handlerTwo] : []),
]

/** Whether somebody handles the sheet or ever did: nobody gets rid of his own text by handing it on. */
export const everHandledBy = (sheet: Pick<Sheet, 'handlerOne' | 'handlerTwo' | 'everHandled'>, by: string): boolean =>
  handlersOf(sheet).includes(by) || (sheet.everHandled as readonly string[]).includes(by)

/** The handlers of a sheet from now on, those before them remembered. */
export function handedTo(sheet: Sheet, first: string, second: string | null): Sheet {
  const all = [...sheet.everHandled, ...handlersOf(sheet), first, ...(second === null ? [] : [second])]
  return { ...sheet, handlerOne: first, handlerTwo: second, everHandled: [...new Set(all)] }
}

/** Two handlers are two persons of the team (domain 2.3: two handlers). `seated`: whether the second sits in it today. */
export function pairOf(first: string, second: string | null, seated: boolean): true | Refusal {
  if (second === null) return true
  if (second === first) return refuse('findings.two-handlers')
  return seated ? true : refuse('findings.not-in-team')
}

/** A suspicion becomes a sheet of the person who takes it up and a second handler. */
export function takeUp(sheet: Sheet, by: string, second: string | null): Sheet | Refusal {
  const state = move(lifeOfSheet, sheet.state, 'take')
  return isRefusal(state) ? state : { ...handedTo(sheet, by, second), state, draftedBy: by }
}

/**
 * A suspicion is dropped by whoever noted it or by the leader, a draft by the leader alone; the reason stays (domain 2.3). What was
 * signed once is never dropped: it is adopted or not, with a reason (S1-27).
 */
export function drop(sheet: Sheet, by: string, hat: Hat, reason: string): Sheet | Refusal {
  const state = move(lifeOfSheet, sheet.state, 'drop')
  if (isRefusal(state)) return state
  if (sheet.revision > 1) return refuse('findings.signed-once')
  const own = sheet.state === 'suspected' && handlersOf(sheet).includes(by)
  return own || hat === 'leader' ? { ...sheet, state, reason } : refuse('findings.leader-drops')
}

/** Text and evidence change only while the sheet is being drafted, and only by its handlers. */
export function edit(sheet: Sheet, by: string): true | Refusal {
  if (sheet.state !== 'drafted' && sheet.state !== 'suspected') {
    return refuse('findings.frozen', { state: sheet.state })
  }
  if (!handlersOf(sheet).includes(by)) return refuse('findings.not-your-sheet')
  return true
}

/** Another piece of evidence at `place`: at most 200 on a sheet. */
export function addPiece(sheet: Sheet, by: string, place: number): true | Refusal {
  const may = edit(sheet, by)
  if (isRefusal(may)) return may
  return sheet.evidenceCount < mostEvidence && place <= lastPlace
    ? true
    : refuse('findings.too-much-evidence', { most: mostEvidence })
}

/** A piece bears no day after it was received. */
export const dated = (datedOn: Day | null, receivedOn: Day): true | Refusal =>
  datedOn !== null && datedOn > receivedOn ? refuse('findings.dated-after-receipt', { day: receivedOn }) : true

/** What must be written before a sheet counts as supported. */
export const neededForSupport = ['overview', 'facts', 'basis', 'responsible'] as const
/** What must be written before it is signed (S0-17). */
export const neededForSignature = ['surface', 'cause', 'focus'] as const

/**
 * 佐证齐备: what happened, on what ground, by whom; at least one original; and two handlers who both stand for it: the first by
 * drafting, the second (`second`) by saying so here, and neither in the place of the other (domain 2.3, 4.11). The ground is words or cited rules; rules
 * are measured by the day of the act, which is then known.
 */
export function support(sheet: Sheet, by: string, originals: number, second = by): Sheet | Refusal {
  const state = move(lifeOfSheet, sheet.state, 'support')
  if (isRefusal(state)) return state
  if (sheet.handlerTwo === null) return refuse('findings.two-handlers')
  if (!handlersOf(sheet).includes(second)) return refuse('findings.not-your-sheet')
  if (sheet.handlerTwo !== second) return refuse('findings.second-handler')
  if (sheet.handlerOne === by) return refuse('findings.two-handlers')
  const empty = neededForSupport
    .filter((field) => sheet[field].trim() === '')
    .filter((field) => field !== 'basis' || sheet.rules.length === 0)
  if (empty.length > 0) return refuse('findings.incomplete', { fields: empty })
  if (undatedAct(sheet)) return refuse('findings.no-day-of-act')
  return originals === 0 ? refuse('findings.no-original') : { ...sheet, state }
}

/** 副组长审核: by a deputy who never handled the sheet. */
export function check(sheet: Sheet, by: string, on: Day): Sheet | Refusal {
  const state = move(lifeOfSheet, sheet.state, 'check')
  if (isRefusal(state)) return state
  if (everHandledBy(sheet, by)) return refuse('findings.handled-by-you')
  return { ...sheet, state, checkedBy: by, checkedOn: on }
}

/** A check or signature that says no: back to the handlers, with a comment. */
export function sendBack(sheet: Sheet): Sheet | Refusal {
  const state = move(lifeOfSheet, sheet.state, 'sendBack')
  return isRefusal(state) ? state : { ...sheet, state, checkedBy: null, checkedOn: null }
}

/** 组长审签 freezes the text. Surface, cause and focus may not be blank (S0-17); nobody signs what he ever handled or checked. */
export function sign(sheet: Sheet, by: string, on: Day): Sheet | Refusal {
  const state = move(lifeOfSheet, sheet.state, 'sign')
  if (isRefusal(state)) return state
  if (everHandledBy(sheet, by)) return refuse('findings.handled-by-you')
  if (sheet.checkedBy === by) return refuse('findings.checked-by-you')
  const blank = neededForSignature.filter((field) => sheet[field].trim() === '')
  if (blank.length > 0) return refuse('findings.no-analysis', { fields: blank })
  return { ...sheet, state, signedBy: by, signedOn: on }
}

/** What a scan says of a signature: which version, by whom, on which day; `leads`: whether that person led the team on that day. */
export type PaperSignature = Readonly<{ hash: string; person: string; signedOn: Day; leads: boolean }>

/** 纸质审签: the same rule as in the system, for the version printed and no other, on a day not before the check (traps 44). */
export function signOnPaper(sheet: Sheet, hash: string, paper: PaperSignature): Sheet | Refusal {
  const state = move(lifeOfSheet, sheet.state, 'sign')
  if (isRefusal(state)) return state
  if (paper.hash !== hash) return refuse('findings.other-version')
  if (!paper.leads) return refuse('findings.not-the-leader')
  if (sheet.checkedOn !== null && paper.signedOn < sheet.checkedOn) {
    return refuse('findings.before-check', { checkedOn: sheet.checkedOn })
  }
  return sign(sheet, paper.person, paper.signedOn)
}

/** Two handlers alone do not make the leader's signature: who reads it off the scan as the second person has never handled the sheet. */
export const confirmOnPaper = (sheet: Sheet, by: string): true | Refusal =>
  everHandledBy(sheet, by) ? refuse('findings.handler-confirms') : true

/** What was begun to be talked over with the body comes to its end before anything is made of the sheet. */
const talkedOver = (sheet: Sheet): Refusal | null =>
  sheet.factCheck === 'open' ? refuse('findings.fact-check-open') : null

/** A signed text is changed only as a new version that runs through all three steps again; the old one stays (S1-27). */
export function revise(sheet: Sheet): Sheet | Refusal {
  const state = move(lifeOfSheet, sheet.state, 'revise')
  if (isRefusal(state)) return state
  const open = talkedOver(sheet)
  if (open) return open
  const nobody = { checkedBy: null, checkedOn: null, signedBy: null, signedOn: null }
  return { ...sheet, state, ...nobody, revision: sheet.revision + 1, factCheck: '', shownToLeading: false }
}

/** 组务会采用: not while the facts are talked over, nor once that showed the text must be amended. */
export function adopt(sheet: Sheet, on: Day): Sheet | Refusal {
  const state = move(lifeOfSheet, sheet.state, 'adopt')
  if (isRefusal(state)) return state
  if (sheet.factCheck === 'amend') return refuse('findings.to-amend')
  return talkedOver(sheet) ?? { ...sheet, state, decidedOn: on }
}

/** 组务会未采用: keeps its reason and stays in the archive (S1-27). */
export function setAside(sheet: Sheet, on: Day, reason: string): Sheet | Refusal {
  const state = move(lifeOfSheet, sheet.state, 'setAside')
  return isRefusal(state) ? state : (talkedOver(sheet) ?? { ...sheet, state, decidedOn: on, reason })
}

/** 分流 (domain 2.3): one way or several; what is routed already may get further ways and loses none. */
export function route(sheet: Sheet, to: readonly Way[]): Sheet | Refusal {
  const state = move(lifeOfSheet, sheet.state, 'route')
  if (isRefusal(state)) return state
  const before = sheet.ways.split(',')
  if (to.every((way) => before.includes(way))) return refuse('findings.routed-already')
  return { ...sheet, state, ways: ways.filter((way) => before.includes(way) || to.includes(way)).join(',') }
}

/** The leading group asks to see a signed sheet (domain 3.2: on request). */
export const show = (sheet: Sheet): Sheet | Refusal =>
  sheet.shownToLeading ? refuse('findings.shown-already') : { ...sheet, shownToLeading: true }

/** The part of a sheet that a signature freezes. */
export const textOf = (sheet: Pick<Sheet, (typeof textFields)[number]> & Ground): Record<string, string> => ({
  ...Object.fromEntries(textFields.map((field) => [field, sheet[field]])),
  ...groundText(sheet),
})

type Piece = Omit<Evidence, 'id' | 'sheet' | 'authority' | 'inspection'> & Partial<Exhibit>

/** Everything a signature stands for, ready to be written down and hashed: number, revision, text, handlers, evidence. */
export const wordingOf = (sheet: Sheet, evidence: readonly Piece[]): Plain => ({
  sheet: sheet.id,
  number: sheet.number,
  revision: sheet.revision,
  text: textOf(sheet),
  handlers: handlersOf(sheet),
  evidence: [...evidence]
    .sort((a, b) => a.place - b.place)
    // A day is part of the wording where there is one; what was signed before days were kept stays what it was.
    .map(({ title, page, form, singleWitness, sha256, datedOn }) => ({
      ...{ title, page, form, singleWitness, sha256 },
      ...(datedOn ? { datedOn } : {}),
    })),
})

/** The fields of the text that differ between two versions. */
export const differences = (
  a: Readonly<Record<string, string>>,
  b: Readonly<Record<string, string>>,
): (typeof frozenFields)[number][] => frozenFields.filter((field) => (a[field] ?? '') !== (b[field] ?? ''))

/** 底稿编号, domain 4.11: round and team, then the sheet's own number: 3巡-2组-001. */
export const numberOf = (round: number, team: number, serial: number): string =>
  `${round}巡-${team}组-${String(serial).padStart(3, '0')}`
