import * as z from 'zod'
import { command, noun, oneOrMore, Paging, pageOf, query, record } from '../../core/pure/contract.ts'
import { Day, Instant } from '../../core/pure/days.ts'
import { team } from '../../core/pure/hats.ts'
import { Code, Id, idOf, Line, PersonId, Sha256, Version } from '../../core/pure/ids.ts'
import { each, ofAuthority, ofInspection } from '../../core/pure/sight.ts'
import { GroundsOfCounted } from '../policies/contract.ts'
import { bundleDestroyed } from './contract/bundle.ts'
import {
  circles,
  FileId,
  FileName,
  file,
  fileKept,
  fileRefused,
  fileRemoved,
  fileStarted,
  fileStates,
  Size,
  Walled,
} from './contract/file.ts'
import { readers, uploaders } from './hats.ts'

export * from './archive/commands.ts'
export * from './archive/nouns.ts'
export * from './archive/queries.ts'
export * from './contract/bundle.ts'
export * from './contract/file.ts'
export * from './copies/contract.ts'
export * from './templates/contract.ts'

const room = 'documents'

// ── nouns ────────────────────────────────────────────────────────────────────────────────────────────────────────────────

const readings = { about: file, audience: ['audit_admin', 'security_admin'] } as const
/** A file was shown in the browser, or searched for the code printed on it; before its first byte left. */
export const fileShown = record('file.shown', readings)
/** A file was saved elsewhere; before its first byte left. */
export const fileSaved = record('file.saved', readings)

/** What may be signed on paper: nouns of rooms below that follow a confirmed paper. */
export const signables = ['sheet', 'opinion'] as const

export const paperStates = ['waiting', 'confirmed', 'rejected'] as const

/** A signature that stands on paper: what the scan shows, as the uploader read it and, once confirmed, a second person too. */
export const paper = noun('paper', {
  table: 'documents_paper',
  shape: z.strictObject({
    id: idOf('paper'),
    ...Walled,
    noun: Code,
    about: Id,
    number: Line(60),
    hash: Sha256,
    file: FileId,
    person: PersonId,
    name: Line(60),
    signedOn: Day,
    state: z.enum(paperStates),
    uploadedBy: PersonId,
    uploadedOn: Day,
    confirmedBy: PersonId.nullable(),
    confirmedOn: Day.nullable(),
    reason: z.string().max(500),
    version: Version,
  }),
  sight: { ...each(team, ofInspection()), office: ofAuthority({ state: ['confirmed'] }) },
})
export type Paper = z.infer<typeof paper.shape>

export const destructionStates = ['proposed', 'destroyed', 'rejected'] as const
export type DestructionState = (typeof destructionStates)[number]
export const destructionReasons = ['retentionEnded', 'order'] as const

/** Who decides of keys, and reads what was destroyed: the office proposes, those above it decide. */
const custodians = ['office', 'leading_group', 'secretary'] as const

/**
 * That the key of an inspection is destroyed, and every file of it with it: proposed by one, confirmed by another (domain 2.8). `basis`: the paper
 * that orders or allows it. `files`, `bytes` and `list` (SHA-256 over the lines of the list) stand once it is done.
 */
export const destruction = noun('destruction', {
  table: 'documents_destruction',
  shape: z.strictObject({
    id: idOf('destruction'),
    authority: Id,
    inspection: Id,
    reason: z.enum(destructionReasons),
    basis: Line(200),
    state: z.enum(destructionStates),
    proposedBy: PersonId,
    proposedAt: Instant,
    decidedBy: PersonId.nullable(),
    decidedAt: Instant.nullable(),
    files: z.int(),
    bytes: z.int(),
    list: Sha256.nullable(),
    version: Version,
  }),
  sight: each(custodians, ofAuthority()),
})
export type Destruction = z.infer<typeof destruction.shape>

/** A line of the list of what was destroyed: it stays for good. */
export const destroyedFile = noun('destroyedFile', {
  table: 'documents_destroyed_file',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    inspection: Id,
    destruction: Id,
    name: FileName,
    kind: Code,
    size: Size,
    sha256: Sha256.nullable(),
  }),
  sight: each(custodians, ofAuthority()),
})
export type DestroyedFile = z.infer<typeof destroyedFile.shape>

// ── records ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

const OnPaper = { noun: Code, thing: Id, hash: Sha256, file: Id, person: PersonId, signedOn: Day }
export const paperFiled = record('paper.filed', { about: paper, audience: team, facts: OnPaper })
export const paperConfirmed = record('paper.confirmed', { about: paper, audience: [...team, 'office'], facts: OnPaper })
export const paperRejected = record('paper.rejected', {
  about: paper,
  audience: team,
  facts: { noun: Code, thing: Id },
})

const ofDestruction = { about: destruction, audience: custodians }
export const destructionProposed = record('destruction.proposed', {
  ...ofDestruction,
  facts: { inspection: Id, reason: z.enum(destructionReasons) },
})
export const destructionRejected = record('destruction.rejected', { ...ofDestruction, facts: { inspection: Id } })
export const keyDestroyed = record('key.destroyed', {
  ...ofDestruction,
  facts: { inspection: Id, files: z.int(), bytes: z.int(), list: Sha256, ...GroundsOfCounted },
})

// ── commands ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

export { uploaders }

const Sent = { id: FileId, noun: Code, about: Id, name: FileName, size: Size }
export const startUpload = command('startUpload', {
  room,
  route: 'POST /inspections/:inspection/files',
  input: z.strictObject({ ...Sent, inspection: Id, circle: z.enum(circles) }),
  asks: 'file.upload',
  of: uploaders,
  locks: ['inspection'],
  records: [fileStarted],
})

/** What belongs to no inspection and has files all the same: nouns of rooms below that are drafted, then published. */
export const ownables = ['material'] as const
/** Begins the upload of a file to a draft of the library; the way of its bytes is that of every file, its key that of the draft. */
export const startOwnUpload = command('startOwnUpload', {
  room,
  route: 'POST /own-files',
  input: z.strictObject({ ...Sent, noun: z.enum(ownables) }),
  asks: 'file.upload',
  of: ['office'],
  records: [fileStarted],
})

export const finishUpload = command('finishUpload', {
  room,
  route: 'POST /files/:file/completion',
  input: z.strictObject({ file: FileId, version: Version }),
  asks: 'file.upload',
  of: uploaders,
  records: [fileKept, fileRefused],
})

export const removeFile = command('removeFile', {
  room,
  route: 'POST /files/:file/removal',
  input: z.strictObject({ file: FileId, version: Version }),
  asks: 'file.remove',
  of: uploaders,
  records: [fileRemoved],
})

export const signOnPaper = command('signOnPaper', {
  room,
  route: 'POST /papers',
  input: z.strictObject({
    id: idOf('paper'),
    noun: Code,
    about: Id,
    number: Line(60),
    hash: Sha256,
    file: FileId,
    person: PersonId,
    name: Line(60),
    signedOn: Day,
  }),
  asks: 'paper.file',
  of: team,
  records: [paperFiled],
})

export const confirmPaper = command('confirmPaper', {
  room,
  route: 'POST /papers/:paper/confirmation',
  /** Name and day as the second person reads them on the scan; they must be what the first has read. */
  input: z.strictObject({ paper: Id, version: Version, name: Line(60), signedOn: Day }),
  asks: 'paper.confirm',
  of: team,
  records: [paperConfirmed],
})

export const rejectPaper = command('rejectPaper', {
  room,
  route: 'POST /papers/:paper/rejection',
  input: z.strictObject({ paper: Id, version: Version, reason: Line(500) }),
  asks: 'paper.confirm',
  of: team,
  records: [paperRejected],
})

/** Proposes to destroy the key of an inspection. Because its time of keeping ended, only once the inspection is closed; by order at any time. */
export const proposeDestruction = command('proposeDestruction', {
  room,
  route: 'POST /inspections/:inspection/destructions',
  input: z.strictObject({
    id: idOf('destruction'),
    inspection: Id,
    reason: z.enum(destructionReasons),
    basis: Line(200),
  }),
  asks: 'key.propose',
  of: ['office'],
  grave: true,
  records: [destructionProposed],
})

/** Destroys the key, for good. By another person than who proposed it; `typed`: the name of the inspected body, written out by him. */
export const confirmDestruction = command('confirmDestruction', {
  room,
  route: 'POST /destructions/:destruction/confirmation',
  input: z.strictObject({ destruction: Id, version: Version, typed: Line(200) }),
  asks: 'key.destroy',
  of: ['leading_group', 'secretary'],
  grave: true,
  records: [keyDestroyed, bundleDestroyed],
})

/** Sets the proposal aside; who made it may do so too. */
export const rejectDestruction = command('rejectDestruction', {
  room,
  route: 'POST /destructions/:destruction/rejection',
  input: z.strictObject({ destruction: Id, version: Version }),
  asks: 'key.reject',
  of: custodians,
  records: [destructionRejected],
})

// ── queries ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

export const theFile = query('file', {
  room,
  route: 'GET /files/:file',
  input: z.strictObject({ file: FileId }),
  gives: file.shape,
  of: readers,
})

export const filesAbout = query('filesAbout', {
  room,
  route: 'GET /files',
  input: z.strictObject({ ...Paging, about: Id, state: oneOrMore(fileStates).default('receiving,kept,refused') }),
  gives: pageOf(file.shape),
  of: readers,
})

export const papersAbout = query('papersAbout', {
  room,
  route: 'GET /papers',
  input: z.strictObject({ ...Paging, about: Id, state: oneOrMore(paperStates).optional() }),
  gives: pageOf(paper.shape.extend({ uploadedByName: z.string(), confirmedByName: z.string() })),
  of: [...team, 'office'],
})

export const destructions = query('destructions', {
  room,
  route: 'GET /destructions',
  input: z.strictObject({
    ...Paging,
    state: z.enum(destructionStates).optional(),
    reason: z.enum(destructionReasons).optional(),
    destruction: Id.optional(),
  }),
  gives: pageOf(
    destruction.shape.extend({
      bodyName: z.string(),
      roundName: z.string(),
      proposedName: z.string().nullable(),
      decidedName: z.string().nullable(),
    }),
  ),
  of: custodians,
})

/** The list of what one destruction destroyed. */
export const destroyedFiles = query('destroyedFiles', {
  room,
  route: 'GET /destructions/:destruction/files',
  input: z.strictObject({ ...Paging, destruction: Id }),
  gives: pageOf(destroyedFile.shape),
  of: custodians,
})

export const constraints = {
  documents_plan_line_code: 'documents.code-taken',
  documents_archive_file_once: 'documents.collected-already',
  documents_archive_gap_inspection_line_key: 'documents.explained-already',
  documents_archive_handover_open: 'documents.signed-already',
  documents_archive_loan_open: 'documents.lent-already',
  documents_appraisal_open: 'documents.appraised-already',
  documents_bundle_once: 'documents.bundle-under-way',
  documents_destruction_once: 'documents.destruction-proposed',
  documents_destruction_two: 'documents.destruction-by-two',
  documents_key_destroyed: 'documents.key-destroyed',
  documents_file_pkey: 'documents.twice',
  documents_paper_once: 'documents.paper-twice',
  documents_paper_seal: 'documents.linked',
  documents_signed_copy_file: 'documents.copy-twice',
  documents_template_file: 'documents.template-unread',
  documents_template_number: 'documents.template-twice',
  documents_template_seal: 'documents.linked',
  documents_template_two: 'documents.template-by-two',
  documents_template_waiting: 'documents.template-waiting',
  documents_signed_copy_seal: 'documents.linked',
}
