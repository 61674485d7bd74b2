import * as z from 'zod'
import { command, record } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { team } from '../../../core/pure/hats.ts'
import { Id, Line, Prose, Sha256, Version } from '../../../core/pure/ids.ts'
import { Grounds } from '../../policies/contract.ts'
import * as it from './nouns.ts'

const room = 'documents'
const keepers = [...team, 'office'] as const

// ── records ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

const ofPlan = { about: it.planLine, audience: ['office'] as const }
export const planLineSet = record('planLine.set', { ...ofPlan, facts: { retention: z.enum(it.retentions) } })
export const planLineEnded = record('planLine.ended', ofPlan)
/** The office reads what is in its custody by the records of the hand-over: before it the pieces are the team's. */
const ofPiece = { about: it.archiveFile, audience: keepers }
export const pieceCollected = record('archiveFile.collected', { about: it.archiveFile, audience: team })
export const ownPieceCollected = record('archiveFile.collectedByOffice', {
  about: it.archiveFile,
  audience: ['office'],
})
export const pieceSorted = record('archiveFile.sorted', { ...ofPiece, facts: { retention: z.enum(it.retentions) } })
export const pieceChecked = record('archiveFile.checked', ofPiece)
export const pieceDropped = record('archiveFile.dropped', ofPiece)
export const pieceFiled = record('archiveFile.filed', { about: it.archiveFile, audience: ['office'] })
export const gapExplained = record('archiveGap.explained', {
  about: it.archiveGap,
  audience: keepers,
  facts: { line: Id },
})
const ofHandover = { about: it.archiveHandover, audience: keepers }
export const archiveSigned = record('archiveHandover.signed', {
  ...ofHandover,
  facts: { pieces: z.int(), pages: z.int(), list: Sha256 },
})
export const archiveReceived = record('archiveHandover.received', { ...ofHandover, facts: { pieces: z.int() } })
export const archiveReturned = record('archiveHandover.returned', ofHandover)
const ofLoan = { about: it.archiveLoan, audience: ['office'] as const, facts: { piece: Id } }
export const archiveLoanAsked = record('archiveLoan.asked', ofLoan)
export const archiveLoanDecided = record('archiveLoan.decided', {
  ...ofLoan,
  facts: { piece: Id, lent: z.boolean(), ...Grounds },
})
export const archiveLoanReturned = record('archiveLoan.returned', ofLoan)
const ofAppraisal = { about: it.appraisal, audience: ['office', ...it.approvers] as const }
const Verdict = { piece: Id, verdict: z.enum(it.verdicts) }
export const appraisalProposed = record('archiveAppraisal.proposed', { ...ofAppraisal, facts: Verdict })
export const appraisalDecided = record('archiveAppraisal.decided', {
  ...ofAppraisal,
  facts: { ...Verdict, approved: z.boolean(), ...Grounds },
})
export const appraisalWitnessed = record('archiveAppraisal.witnessed', { ...ofAppraisal, facts: Verdict })
export const appraisalDone = record('archiveAppraisal.carriedOut', { ...ofAppraisal, facts: Verdict })
/** The whole file of an inspection left as one package; before its first byte. */
export const archivePacked = record('archive.packed', {
  about: it.archiveHandover,
  audience: ['office', 'audit_admin'],
  facts: { pieces: z.int() },
})

// ── the plan ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

export const setPlanLine = command('setPlanLine', {
  room,
  route: 'POST /archive-plan-lines',
  input: z.strictObject({
    id: Id,
    code: Line(20),
    title: Line(200),
    kind: z.enum(it.archiveKinds),
    retention: z.enum(it.retentions),
    required: z.boolean().default(true),
  }),
  asks: 'planLine.set',
  of: ['office'],
  records: [planLineSet],
})

/** Begins the plan with the lines every inspection has; only where there is none. `id`: of the first line. */
export const beginFilePlan = command('beginFilePlan', {
  room,
  route: 'POST /archive-plan',
  input: z.strictObject({ id: Id }),
  asks: 'planLine.set',
  of: ['office'],
  records: [planLineSet],
})

export const endPlanLine = command('endPlanLine', {
  room,
  route: 'POST /archive-plan-lines/:planLine/end',
  input: z.strictObject({ planLine: Id, version: Version }),
  asks: 'planLine.set',
  of: ['office'],
  records: [planLineEnded],
})

// ── 收集、整理、核对 ─────────────────────────────────────────────────────────────────────────────────────────────────────

/** 收集: a piece on paper, or a file of the inspection that one sees. */
export const collectPiece = command('collectPiece', {
  room,
  route: 'POST /inspections/:inspection/archive-files',
  input: z.strictObject({
    id: it.PieceId,
    inspection: Id,
    title: Line(200),
    year: z.int().min(1900).max(2999),
    file: Id.nullable().default(null),
  }),
  asks: 'archive.collect',
  of: keepers,
  records: [pieceCollected, ownPieceCollected],
})

const OnPiece = { archiveFile: it.PieceId, version: Version }

/** 整理: by matter (the line of the plan), which says how long it is kept; pages and place. */
export const sortPiece = command('sortPiece', {
  room,
  route: 'POST /archive-files/:archiveFile/sorting',
  input: z.strictObject({
    ...OnPiece,
    line: Id,
    title: Line(200),
    year: z.int().min(1900).max(2999),
    pages: z.int().min(0).max(99_999),
    place: Prose(100).default(''),
  }),
  asks: 'archive.sort',
  of: keepers,
  records: [pieceSorted],
})

/** 核对, by another than who collected it. */
export const checkPiece = command('checkPiece', {
  room,
  route: 'POST /archive-files/:archiveFile/check',
  input: z.strictObject(OnPiece),
  asks: 'archive.check',
  of: keepers,
  records: [pieceChecked],
})

export const dropPiece = command('dropPiece', {
  room,
  route: 'POST /archive-files/:archiveFile/dropping',
  input: z.strictObject({ ...OnPiece, reason: Line(500) }),
  asks: 'archive.collect',
  of: keepers,
  records: [pieceDropped],
})

export const explainGap = command('explainGap', {
  room,
  route: 'POST /inspections/:inspection/archive-gaps',
  input: z.strictObject({ id: Id, inspection: Id, line: Id, reason: Line(500) }),
  asks: 'archive.explain',
  of: keepers,
  records: [gapExplained],
})

// ── 移交 ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The team signs for all its checked pieces at once; refuses while one is unchecked or something is missing unexplained. */
export const signArchive = command('signArchive', {
  room,
  route: 'POST /inspections/:inspection/archive-handovers',
  input: z.strictObject({ id: Id, inspection: Id }),
  asks: 'archive.sign',
  of: ['leader', 'deputy'],
  records: [archiveSigned],
})

const OnHandover = { archiveHandover: Id, version: Version }

/** The office counts, signs and files: every piece gets its number and the day until which it is kept. */
export const receiveArchive = command('receiveArchive', {
  room,
  route: 'POST /archive-handovers/:archiveHandover/receipt',
  input: z.strictObject({ ...OnHandover, pieces: z.int().min(1).max(100_000) }),
  asks: 'archive.receive',
  of: ['office'],
  records: [archiveReceived],
})

export const returnArchive = command('returnArchive', {
  room,
  route: 'POST /archive-handovers/:archiveHandover/return',
  input: z.strictObject({ ...OnHandover, reason: Line(2_000) }),
  asks: 'archive.receive',
  of: ['office'],
  records: [archiveReturned],
})

/** 立卷 of what is the office's own: no hand-over, as it was never elsewhere. */
export const filePiece = command('filePiece', {
  room,
  route: 'POST /archive-files/:archiveFile/filing',
  input: z.strictObject(OnPiece),
  asks: 'archive.receive',
  of: ['office'],
  records: [pieceFiled],
})

// ── 借阅 ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────

export const askArchiveLoan = command('askArchiveLoan', {
  room,
  route: 'POST /archive-files/:archiveFile/loans',
  input: z.strictObject({ id: Id, archiveFile: it.PieceId, borrower: Line(100), purpose: Line(500), dueOn: Day }),
  asks: 'archive.lend',
  of: ['office'],
  records: [archiveLoanAsked],
})

const OnLoan = { archiveLoan: Id, version: Version }

/** Another of the office lends it or does not. */
export const decideArchiveLoan = command('decideArchiveLoan', {
  room,
  route: 'POST /archive-loans/:archiveLoan/decision',
  input: z.strictObject({ ...OnLoan, lend: z.boolean(), remark: Prose(500).default('') }),
  asks: 'archive.lend',
  of: ['office'],
  records: [archiveLoanDecided],
})

export const returnArchiveLoan = command('returnArchiveLoan', {
  room,
  route: 'POST /archive-loans/:archiveLoan/return',
  input: z.strictObject({ ...OnLoan, remark: Prose(500).default('') }),
  asks: 'archive.lend',
  of: ['office'],
  records: [archiveLoanReturned],
})

// ── 鉴定、销毁 ───────────────────────────────────────────────────────────────────────────────────────────────────────────

export const proposeAppraisal = command('proposeAppraisal', {
  room,
  route: 'POST /archive-files/:archiveFile/appraisals',
  input: z.strictObject({
    id: Id,
    archiveFile: it.PieceId,
    verdict: z.enum(it.verdicts),
    keepUntil: Day.nullable().default(null),
    reason: Line(500),
  }),
  asks: 'appraisal.propose',
  of: ['office'],
  records: [appraisalProposed],
})

const OnAppraisal = { archiveAppraisal: Id, version: Version }

export const decideAppraisal = command('decideAppraisal', {
  room,
  route: 'POST /archive-appraisals/:archiveAppraisal/decision',
  input: z.strictObject({ ...OnAppraisal, approve: z.boolean() }),
  asks: 'appraisal.decide',
  of: it.approvers,
  grave: true,
  records: [appraisalDecided],
})

/** Carries it out. A destruction wants two supervisors, one after the other: the second destroys the key of what is electronic. */
export const carryOutAppraisal = command('carryOutAppraisal', {
  room,
  route: 'POST /archive-appraisals/:archiveAppraisal/execution',
  input: z.strictObject(OnAppraisal),
  asks: 'appraisal.carryOut',
  of: ['office'],
  grave: true,
  records: [appraisalWitnessed, appraisalDone],
})
