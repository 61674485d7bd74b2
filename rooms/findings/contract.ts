import * as z from 'zod'
import { command, noun, oneOrMore, Paging, pageOf, query, record } from '../../core/pure/contract.ts'
import { Day } from '../../core/pure/days.ts'
import { team } from '../../core/pure/hats.ts'
import { Code, Id, idOf, Line, PersonId, Prose, Sha256, Version } from '../../core/pure/ids.ts'
import { each, ofAuthority, ofInspection } from '../../core/pure/sight.ts'

const room = 'findings'

// ── nouns ────────────────────────────────────────────────────────────────────────────────────────────────────────────────

export const SheetId = idOf('sheet')
export type SheetId = z.infer<typeof SheetId>

/** States of a working sheet (domain 2.3). */
export const sheetStates = ['suspected', 'dropped', 'drafted', 'supported', 'checked', 'signed', 'adopted', 'notAdopted'] as const
export type SheetState = (typeof sheetStates)[number]

/** Where a problem was met (问题来源, domain 4.11). */
export const sources = ['talk', 'tip', 'survey', 'meeting', 'papers', 'sampling', 'transfer'] as const
/** What the team proposes to do with it (巡察意见). */
export const proposals = ['report', 'lead', 'immediate', 'advice'] as const

/** The part of a sheet that a signature freezes: what is claimed, on what ground, and the analysis of S0-17. */
export const SheetText = {
  title: Line(200),
  category: Code,
  subcategory: Code.or(z.literal('')),
  source: z.enum(sources),
  overview: Prose(5_000),
  facts: Prose(20_000),
  basis: Prose(5_000),
  responsible: Prose(500),
  explanation: Prose(5_000),
  opinion: Prose(5_000),
  proposal: z.enum(proposals),
  surface: Prose(2_000),
  cause: Prose(2_000),
  focus: Prose(2_000),
}
export const textFields = Object.keys(SheetText) as (keyof typeof SheetText)[]

const Walled = { authority: Id, inspection: Id }

export const sheet = noun('sheet', {
  table: 'findings_sheet',
  shape: z.strictObject({
    id: SheetId,
    ...Walled,
    serial: z.int(),
    state: z.enum(sheetStates),
    ...SheetText,
    handlerOne: PersonId,
    handlerTwo: PersonId.nullable(),
    draftedBy: PersonId,
    draftedOn: Day,
    checkedBy: PersonId.nullable(),
    checkedOn: Day.nullable(),
    signedBy: PersonId.nullable(),
    signedOn: Day.nullable(),
    decidedOn: Day.nullable(),
    reason: Prose(2_000),
    evidenceCount: z.int(),
    revision: z.int(),
    shownToLeading: z.boolean(),
    version: Version,
  }),
  // 3.2: the team reads and writes; the office from joint review on, that is, once signed; leading group and secretary on request.
  sight: {
    ...each(team, ofInspection()),
    office: ofAuthority({ state: ['signed', 'adopted', 'notAdopted'] }),
    ...each(['leading_group', 'secretary'], ofAuthority({ shownToLeading: true, state: ['signed', 'adopted', 'notAdopted'] })),
  },
})
export type Sheet = z.infer<typeof sheet.shape>

export const revision = noun('revision', {
  table: 'findings_revision',
  shape: z.strictObject({
    id: Id,
    ...Walled,
    sheet: SheetId,
    revision: z.int(),
    content: z.record(z.string(), z.string()),
    hash: Sha256,
    signedBy: PersonId,
    signedOn: Day,
    onPaper: z.boolean(),
  }),
  sight: { ...each(team, ofInspection()), office: ofAuthority() },
})
export type Revision = z.infer<typeof revision.shape>

export const verdictSteps = ['check', 'sign', 'meeting', 'drop', 'revise'] as const
export const verdict = noun('verdict', {
  table: 'findings_verdict',
  shape: z.strictObject({
    id: Id,
    ...Walled,
    sheet: SheetId,
    revision: z.int(),
    step: z.enum(verdictSteps),
    passed: z.boolean(),
    comment: Prose(2_000),
    by: PersonId,
    onDay: Day,
  }),
  sight: { ...each(team, ofInspection()), office: ofAuthority({ opened: true }) },
})
export type Verdict = z.infer<typeof verdict.shape>

export const evidence = noun('evidence', {
  table: 'findings_evidence',
  shape: z.strictObject({
    id: Id,
    ...Walled,
    sheet: SheetId,
    file: Id,
    place: z.int().min(1).max(500),
    title: Line(200),
    page: Prose(40),
    form: z.enum(['original', 'copy']),
    singleWitness: z.boolean(),
  }),
  sight: { ...each(team, ofInspection()), office: ofAuthority({ opened: true }) },
})
export type Evidence = z.infer<typeof evidence.shape>

// ── records ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

const inTeam = { about: sheet, audience: team }
const toOffice = { about: sheet, audience: [...team, 'office', 'leading_group', 'secretary'] as const }
const Serial = z.int()

export const sheetSuspected = record('sheet.suspected', { ...inTeam, facts: { serial: Serial } })
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
export const sheetShown = record('sheet.shown', toOffice)

// ── commands ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

const OnSheet = { sheet: SheetId, version: Version }
const Comment = Prose(2_000)

export const noteSuspicion = command('noteSuspicion', {
  room,
  route: 'POST /inspections/:inspection/suspicions',
  input: z.strictObject({ id: SheetId, inspection: Id, title: Line(200), category: Code, source: z.enum(sources), overview: Prose(5_000) }),
  asks: 'sheet.suspect',
  of: team,
  locks: ['inspection'],
  records: [sheetSuspected],
})

export const draftSheet = command('draftSheet', {
  room,
  route: 'POST /inspections/:inspection/sheets',
  input: z.strictObject({ id: SheetId, inspection: Id, handlerTwo: PersonId.nullable(), ...SheetText }),
  asks: 'sheet.draft',
  of: team,
  locks: ['inspection'],
  records: [sheetDrafted],
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
  input: z.strictObject({ ...OnSheet, handlerTwo: PersonId.nullable(), ...SheetText }),
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
    title: Line(200),
    page: Prose(40),
    form: z.enum(['original', 'copy']),
    singleWitness: z.boolean(),
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

// ── queries ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

const readers = [...team, 'office', 'leading_group', 'secretary'] as const

export const SheetLine = sheet.shape
  .pick({ id: true, inspection: true, serial: true, state: true, title: true, category: true, proposal: true })
  .extend({ draftedOn: Day, evidenceCount: z.int(), revision: z.int(), bodyName: z.string(), number: z.string() })

export const sheetSorts = ['newest', 'oldest', 'category', 'state'] as const

export const sheets = query('sheets', {
  room,
  route: 'GET /sheets',
  input: z.strictObject({
    ...Paging,
    inspection: Id.optional(),
    state: oneOrMore(sheetStates).optional(),
    category: Code.optional(),
    proposal: oneOrMore(proposals).optional(),
    from_day: Day.optional(),
    until_day: Day.optional(),
    q: Line(100).optional(),
    sort: z.enum(sheetSorts).default('newest'),
  }),
  gives: pageOf(SheetLine),
  of: readers,
})

export const sheetPage = query('sheetPage', {
  room,
  route: 'GET /sheets/:sheet',
  input: z.strictObject({ sheet: SheetId }),
  gives: z.strictObject({
    sheet: sheet.shape,
    number: z.string(),
    bodyName: z.string(),
    evidence: z.array(evidence.shape),
    verdicts: z.array(verdict.shape),
    revisions: z.array(revision.shape),
    names: z.record(z.string(), z.string()),
  }),
  of: readers,
})

export const constraints = { findings_sheet_serial: 'findings.number-taken', findings_evidence_sheet_file_key: 'findings.evidence-twice' }
