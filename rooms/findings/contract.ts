import * as z from 'zod'
import { command, record } from '../../core/pure/contract.ts'
import { body, team } from '../../core/pure/hats.ts'
import { Code, Id, Line, PersonId, Prose, Sha256, Version } from '../../core/pure/ids.ts'
import { PieceWords } from './contract/evidence.ts'
import {
  FactSheetId,
  factAnswers,
  factSheet,
  Handed,
  handover,
  origins,
  SheetGround,
  SheetId,
  SheetText,
  sheet,
  sheetStates,
  sources,
  ways,
} from './nouns.ts'

export * from './contract/evidence.ts'
export * from './contract/fact-lists.ts'
export * from './contract/immediate.ts'
export * from './contract/regroup.ts'
export * from './nouns.ts'
export * from './queries.ts'

const room = 'findings'

// ── records ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

const inTeam = { about: sheet, audience: team }
// The leading group sees only what it is shown: not even that another sheet was signed.
const toOffice = { about: sheet, audience: [...team, 'office'] as const }
const toLeading = { about: sheet, audience: [...team, 'office', 'leading_group', 'secretary'] as const }
const Serial = z.int()

export const sheetSuspected = record('sheet.suspected', { ...inTeam, facts: { serial: Serial } })
export const sheetBegan = record('sheet.began', { ...inTeam, facts: { noun: z.enum(origins), thing: Id } })
export const sheetDropped = record('sheet.dropped', inTeam)
export const sheetDrafted = record('sheet.drafted', { ...inTeam, facts: { serial: Serial } })
export const sheetEdited = record('sheet.edited', { ...inTeam, facts: { fields: z.array(Code) } })
export const evidenceAdded = record('evidence.added', { ...inTeam, facts: { file: Id, place: z.int() } })
export const evidenceRemoved = record('evidence.removed', { ...inTeam, facts: { file: Id } })
export const sheetSupported = record('sheet.supported', { ...inTeam, facts: { evidence: z.int() } })
export const sheetSentBack = record('sheet.sentBack', { ...inTeam, facts: { from: z.enum(sheetStates) } })
export const sheetChecked = record('sheet.checked', inTeam)
export const sheetSigned = record('sheet.signed', {
  ...toOffice,
  facts: { revision: z.int(), hash: Sha256, onPaper: z.boolean() },
})
export const sheetRevised = record('sheet.revised', { ...toOffice, facts: { revision: z.int() } })
export const sheetAdopted = record('sheet.adopted', { ...toOffice, facts: { revision: z.int() } })
export const sheetSetAside = record('sheet.setAside', toOffice)
export const sheetRouted = record('sheet.routed', { ...toOffice, facts: { ways: z.array(z.enum(ways)) } })
export const factCheckBegun = record('sheet.factCheckBegun', { ...inTeam, facts: { factSheet: Id } })
export const factCheckDropped = record('sheet.factCheckDropped', { ...inTeam, facts: { factSheet: Id } })
export const sheetFactChecked = record('sheet.factChecked', {
  ...toOffice,
  facts: { factSheet: Id, stands: z.boolean() },
})
// What the team makes of an answer is said of the sheet; the body reads only that the talk has ended.
const withBody = { about: factSheet, audience: [...team, 'office', ...body] as const }
export const factSheetDrafted = record('factSheet.drafted', { about: factSheet, audience: team })
export const factSheetWithdrawn = record('factSheet.withdrawn', { about: factSheet, audience: team })
export const factSheetIssued = record('factSheet.issued', { ...withBody, facts: { hash: Sha256 } })
export const factSheetAnswered = record('factSheet.answered', {
  ...withBody,
  facts: { answer: z.enum(factAnswers), hash: Sha256 },
})
export const factSheetConcluded = record('factSheet.concluded', withBody)
/** Who has the sheet now; the list says why. */
export const sheetHandedOver = record('sheet.handedOver', {
  ...inTeam,
  facts: { handover: Id, from: PersonId, to: PersonId },
})
export const workHandedOver = record('work.handedOver', {
  about: handover,
  audience: [...team, 'office'],
  facts: { from: PersonId, to: PersonId, sheets: z.int(), other: z.int() },
})
export const workAccepted = record('work.accepted', { about: handover, audience: [...team, 'office'] })
export const sheetShown = record('sheet.shown', toLeading)

// ── commands ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** What it began with, if it began on site: a talk, a visit, a borrowed paper of the same inspection. */
const Began = { began: z.enum(['', ...origins]).default(''), from: Id.nullable().default(null) }

const OnSheet = { sheet: SheetId, version: Version }
const Comment = Prose(2_000)

export const noteSuspicion = command('noteSuspicion', {
  room,
  route: 'POST /inspections/:inspection/suspicions',
  input: z.strictObject({
    id: SheetId,
    inspection: Id,
    title: Line(200),
    category: Code,
    source: z.enum(sources),
    overview: Prose(5_000),
    ...Began,
  }),
  asks: 'sheet.suspect',
  of: team,
  records: [sheetSuspected, sheetBegan],
})

export const draftSheet = command('draftSheet', {
  room,
  route: 'POST /inspections/:inspection/sheets',
  input: z.strictObject({
    id: SheetId,
    inspection: Id,
    handlerTwo: PersonId.nullable(),
    ...SheetText,
    ...SheetGround,
    ...Began,
  }),
  asks: 'sheet.draft',
  of: team,
  records: [sheetDrafted, sheetBegan],
})

export const takeUpSuspicion = command('takeUpSuspicion', {
  room,
  route: 'POST /sheets/:sheet/drafting',
  input: z.strictObject({ ...OnSheet, handlerTwo: PersonId.nullable() }),
  asks: 'sheet.draft',
  of: team,
  records: [sheetDrafted],
})

export const dropSuspicion = command('dropSuspicion', {
  room,
  route: 'POST /sheets/:sheet/drop',
  input: z.strictObject({ ...OnSheet, reason: Line(2_000) }),
  asks: 'sheet.drop',
  of: team,
  records: [sheetDropped],
})

export const editSheet = command('editSheet', {
  room,
  route: 'PUT /sheets/:sheet',
  input: z.strictObject({ ...OnSheet, handlerTwo: PersonId.nullable(), ...SheetText, ...SheetGround }),
  asks: 'sheet.edit',
  of: team,
  records: [sheetEdited],
})

export const addEvidence = command('addEvidence', {
  room,
  route: 'POST /sheets/:sheet/evidence',
  input: z.strictObject({
    id: Id,
    ...OnSheet,
    file: Id,
    ...PieceWords,
  }),
  asks: 'sheet.edit',
  of: team,
  records: [evidenceAdded],
})

export const removeEvidence = command('removeEvidence', {
  room,
  route: 'DELETE /sheets/:sheet/evidence/:evidence',
  input: z.strictObject({ ...OnSheet, evidence: Id }),
  asks: 'sheet.edit',
  of: team,
  records: [evidenceRemoved],
})

export const supportSheet = command('supportSheet', {
  room,
  route: 'POST /sheets/:sheet/support',
  input: z.strictObject(OnSheet),
  asks: 'sheet.support',
  of: team,
  records: [sheetSupported],
})

export const checkSheet = command('checkSheet', {
  room,
  route: 'POST /sheets/:sheet/check',
  input: z.strictObject({ ...OnSheet, comment: Comment }),
  asks: 'sheet.check',
  of: ['deputy'],
  records: [sheetChecked],
})

export const sendBackSheet = command('sendBackSheet', {
  room,
  route: 'POST /sheets/:sheet/return',
  input: z.strictObject({ ...OnSheet, comment: Line(2_000) }),
  asks: 'sheet.sendBack',
  of: ['deputy', 'leader'],
  records: [sheetSentBack],
})

export const signSheet = command('signSheet', {
  room,
  route: 'POST /sheets/:sheet/signature',
  input: z.strictObject({ ...OnSheet, comment: Comment }),
  asks: 'sheet.sign',
  of: ['leader'],
  records: [sheetSigned],
})

export const reviseSheet = command('reviseSheet', {
  room,
  route: 'POST /sheets/:sheet/revision',
  input: z.strictObject({ ...OnSheet, reason: Line(2_000) }),
  asks: 'sheet.revise',
  of: ['leader'],
  records: [sheetRevised],
})

export const adoptSheet = command('adoptSheet', {
  room,
  route: 'POST /sheets/:sheet/adoption',
  input: z.strictObject({ ...OnSheet, comment: Comment }),
  asks: 'sheet.adopt',
  of: ['leader'],
  records: [sheetAdopted],
})

export const setSheetAside = command('setSheetAside', {
  room,
  route: 'POST /sheets/:sheet/setting-aside',
  input: z.strictObject({ ...OnSheet, reason: Line(2_000) }),
  asks: 'sheet.setAside',
  of: ['leader'],
  records: [sheetSetAside],
})

export const showSheet = command('showSheet', {
  room,
  route: 'POST /sheets/:sheet/showing',
  input: z.strictObject({ ...OnSheet, reason: Line(500) }),
  asks: 'sheet.show',
  of: ['office'],
  records: [sheetShown],
})

/** 分流: where an adopted sheet goes, one way or several; later acts add ways and take none away. */
export const routeSheet = command('routeSheet', {
  room,
  route: 'POST /sheets/:sheet/routing',
  input: z.strictObject({ ...OnSheet, ways: z.array(z.enum(ways)).min(1).max(ways.length), comment: Comment }),
  asks: 'sheet.route',
  of: ['leader', 'leading_group'],
  records: [sheetRouted],
})

// ── 事实沟通 ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

const OnFactSheet = { factSheet: FactSheetId, version: Version }

/** Puts down what may be shown of a signed sheet and to whom; `version` is the sheet's. Nobody outside the team sees it yet. */
export const draftFactSheet = command('draftFactSheet', {
  room,
  route: 'POST /sheets/:sheet/fact-sheets',
  input: z.strictObject({
    id: FactSheetId,
    ...OnSheet,
    shown: Prose(5_000).trim().min(1),
    addressee: Line(200),
  }),
  asks: 'factSheet.draft',
  of: team,
  records: [factCheckBegun, factSheetDrafted],
})

export const withdrawFactSheet = command('withdrawFactSheet', {
  room,
  route: 'POST /fact-sheets/:factSheet/withdrawal',
  input: z.strictObject({ ...OnFactSheet, reason: Line(2_000) }),
  asks: 'factSheet.withdraw',
  of: team,
  records: [factSheetWithdrawn, factCheckDropped],
})

/** The leader approves what may be shown of a sheet that stands on an approved list; from now on the body reads it. */
export const issueFactSheet = command('issueFactSheet', {
  room,
  route: 'POST /fact-sheets/:factSheet/issue',
  input: z.strictObject(OnFactSheet),
  asks: 'factSheet.issue',
  of: ['leader'],
  records: [factSheetIssued],
})

/** 属实、说明或者异议, in the name of the body; anything but a confirmation says why. */
export const answerFactSheet = command('answerFactSheet', {
  room,
  route: 'POST /fact-sheets/:factSheet/answer',
  input: z.strictObject({ ...OnFactSheet, answer: z.enum(factAnswers), text: Prose(5_000) }),
  asks: 'factSheet.answer',
  of: ['principal'],
  records: [factSheetAnswered],
})

/** A second person of the team says what the answer, or its absence, means for the sheet: it stands, or it must be amended. */
export const concludeFactSheet = command('concludeFactSheet', {
  room,
  route: 'POST /fact-sheets/:factSheet/conclusion',
  input: z.strictObject({
    ...OnFactSheet,
    outcome: z.enum(['stands', 'amend']),
    comment: Line(2_000),
    reply: Prose(5_000).default(''),
  }),
  asks: 'factSheet.conclude',
  of: team,
  records: [factSheetConcluded, sheetFactChecked],
})

/**
 * Hands open work of one person over to another of the team, in one list: sheets get another handler (whoever had them before still never checks or signs
 * them); what else is open is entrusted to him as it stands.
 */
export const handOverSheets = command('handOverSheets', {
  room,
  route: 'POST /inspections/:inspection/handovers',
  input: z.strictObject({
    id: Id,
    inspection: Id,
    from: PersonId,
    to: PersonId,
    reason: Line(500),
    sheets: z.array(SheetId).max(100),
    other: z.array(Handed).max(200).default([]),
  }),
  asks: 'sheet.handOver',
  of: ['leader'],
  records: [workHandedOver, sheetHandedOver],
})

/** The receiver says that he has what was handed over to him. */
export const acceptHandover = command('acceptHandover', {
  room,
  route: 'POST /handovers/:handover/acceptance',
  input: z.strictObject({ handover: Id, version: Version }),
  asks: 'handover.accept',
  of: team,
  records: [workAccepted],
})

export const constraints = {
  findings_immediate_proof_seal: 'documents.linked',
  findings_immediate_proof_once: 'findings.evidence-twice',
  findings_sheet_number: 'findings.number-taken',
  findings_fact_list_serial: 'findings.listed-meanwhile',
  findings_fact_sheet_open: 'findings.fact-check-open',
  findings_descent_once: 'findings.merged-twice',
  findings_evidence_twice: 'findings.evidence-twice',
  findings_evidence_seal: 'documents.linked',
  findings_exhibit_seal: 'documents.linked',
}
