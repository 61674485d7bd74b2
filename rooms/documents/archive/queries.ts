import * as z from 'zod'
import { oneOrMore, Paging, pageOf, query } from '../../../core/pure/contract.ts'
import { Day, Instant } from '../../../core/pure/days.ts'
import { team } from '../../../core/pure/hats.ts'
import { Id, Line } from '../../../core/pure/ids.ts'
import * as it from './nouns.ts'

const room = 'documents'
const keepers = [...team, 'office'] as const
const Names = z.record(z.string(), z.string())

export const filePlan = query('filePlan', {
  room,
  route: 'GET /archive-plan',
  input: z.strictObject({
    ...Paging,
    kind: z.enum(it.archiveKinds).optional(),
    ended: z.enum(['yes', 'no']).default('no'),
  }),
  gives: pageOf(it.planLine.shape),
  of: keepers,
})

const PieceLine = it.archiveFile.shape.extend({
  lineTitle: z.string(),
  unitName: z.string(),
  /** Past its day and not appraised. */
  expired: z.boolean(),
})

/** Pieces as far as one sees them. */
export const archiveFiles = query('archiveFiles', {
  room,
  route: 'GET /archive-files',
  input: z.strictObject({
    ...Paging,
    q: Line(100).optional(),
    inspection: Id.optional(),
    state: oneOrMore(it.archiveStates).optional(),
    kind: z.enum(it.archiveKinds).optional(),
    retention: oneOrMore(it.retentions).optional(),
    medium: z.enum(['paper', 'electronic']).optional(),
    expired: z.enum(['yes', 'no']).optional(),
  }),
  gives: pageOf(PieceLine),
  of: keepers,
})

/** One piece: where it lies, who had it, what was decided of it. */
export const archivePiece = query('archivePiece', {
  room,
  route: 'GET /archive-files/:archiveFile',
  input: z.strictObject({ archiveFile: it.PieceId }),
  gives: z.strictObject({
    piece: PieceLine,
    loans: z.array(it.archiveLoan.shape),
    appraisals: z.array(it.appraisal.shape),
    names: Names,
  }),
  of: keepers,
})

/** 归档进度: inspections on site or after, how many pieces each has and how its hand-over stands. */
export const archiveProgress = query('archiveProgress', {
  room,
  route: 'GET /archive-progress',
  input: z.strictObject({ ...Paging, handover: z.enum(['none', ...it.archiveHandoverStates]).optional() }),
  gives: pageOf(
    z.strictObject({
      inspection: Id,
      unitName: z.string(),
      roundName: z.string(),
      pieces: z.int(),
      handover: z.enum(['none', ...it.archiveHandoverStates]),
      receivedOn: Day.nullable(),
    }),
  ),
  of: keepers,
})

/** The archive of one inspection: line by line what is there, what is missing and why; and how its hand-over stands. */
export const inspectionArchive = query('inspectionArchive', {
  room,
  route: 'GET /inspections/:inspection/archive',
  input: z.strictObject({ inspection: Id }),
  gives: z.strictObject({
    inspection: Id,
    unitName: z.string(),
    roundName: z.string(),
    lines: z.array(it.planLine.shape.extend({ pieces: z.int(), gap: z.string().nullable() })),
    /** Its pieces that one sees, those taken out left out. */
    pieces: z.array(
      it.archiveFile.shape.pick({ id: true, title: true, number: true, state: true, line: true, pages: true }),
    ),
    /** Files of the inspection that one sees and nobody collected, at most 200. */
    loose: z.array(z.strictObject({ id: Id, name: z.string(), kind: z.string(), size: z.int(), at: Instant })),
    handovers: z.array(it.archiveHandover.shape),
    names: Names,
  }),
  of: keepers,
})

export const archiveLoans = query('archiveLoans', {
  room,
  route: 'GET /archive-loans',
  input: z.strictObject({
    ...Paging,
    state: oneOrMore(it.archiveLoanStates).optional(),
    late: z.enum(['yes', 'no']).optional(),
  }),
  gives: pageOf(
    it.archiveLoan.shape.extend({ number: z.string(), title: z.string(), late: z.boolean(), askedName: z.string() }),
  ),
  of: ['office'],
})

export const appraisals = query('appraisals', {
  room,
  route: 'GET /archive-appraisals',
  input: z.strictObject({
    ...Paging,
    state: oneOrMore(it.appraisalStates).optional(),
    verdict: z.enum(it.verdicts).optional(),
  }),
  gives: pageOf(it.appraisal.shape.extend({ unitName: z.string(), proposedName: z.string() })),
  of: ['office', ...it.approvers],
})
