import * as z from 'zod'
import { command, record } from '../../core/pure/contract.ts'
import { team } from '../../core/pure/hats.ts'
import { Code, Id, Line, PersonId, Prose, Sha256, Version } from '../../core/pure/ids.ts'
import { SheetId, SheetText, sheet, sheetStates, sources } from './nouns.ts'

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
export const sheetShown = record('sheet.shown', toLeading)

// ── commands ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

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
  }),
  asks: 'sheet.suspect',
  of: team,
  records: [sheetSuspected],
})

export const draftSheet = command('draftSheet', {
  room,
  route: 'POST /inspections/:inspection/sheets',
  input: z.strictObject({ id: SheetId, inspection: Id, handlerTwo: PersonId.nullable(), ...SheetText }),
  asks: 'sheet.draft',
  of: team,
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

export const constraints = {
  findings_sheet_number: 'findings.number-taken',
  findings_evidence_twice: 'findings.evidence-twice',
  findings_evidence_seal: 'documents.linked',
  findings_exhibit_seal: 'documents.linked',
}
