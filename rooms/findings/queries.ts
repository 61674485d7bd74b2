import * as z from 'zod'
import { oneOrMore, Paging, pageOf, query } from '../../core/pure/contract.ts'
import { Day } from '../../core/pure/days.ts'
import { body, team } from '../../core/pure/hats.ts'
import { Code, Id, Line, PersonId, Sha256, Version } from '../../core/pure/ids.ts'
import {
  disciplines,
  evidence,
  exhibit,
  FactSheetId,
  factSheet,
  factSheetStates,
  Handed,
  handover,
  beginning,
  proposals,
  readingOf,
  revision,
  roots,
  SheetId,
  sheet,
  sheetRead,
  sheetStates,
  sources,
  frozenFields,
  Topical,
  verdict,
  themes,
} from './nouns.ts'

const room = 'findings'
const readers = [...team, 'office', 'leading_group', 'secretary'] as const

/** Names of the persons on a page, by id. */
const Names = z.record(z.string(), z.string())

export const SheetLine = sheet.shape
  .pick({ id: true, inspection: true, number: true, serial: true, state: true, title: true })
  .extend({
    category: z.string(),
    subcategory: z.string(),
    categoryName: z.string(),
    subcategoryName: z.string(),
    proposal: z.enum(proposals),
    source: z.enum(sources),
    draftedOn: Day,
    signedOn: Day.nullable(),
    evidenceCount: z.int(),
    revision: z.int(),
    topics: z.array(Topical),
    version: Version,
    bodyName: z.string(),
    handlers: z.string(),
  })

export const sheetSorts = ['newest', 'oldest', 'number', 'category', 'state', 'body', 'title'] as const

/** Sheets as far as one sees them. `mine`: those one handles; `q` is looked for in number, title and overview. */
export const sheets = query('sheets', {
  room,
  route: 'GET /sheets',
  input: z.strictObject({
    ...Paging,
    inspection: Id.optional(),
    round: Id.optional(),
    state: oneOrMore(sheetStates).optional(),
    category: Code.optional(),
    subcategory: Code.optional(),
    source: oneOrMore(sources).optional(),
    proposal: oneOrMore(proposals).optional(),
    discipline: z.enum(disciplines).optional(),
    /** 标签 (S4-17). */
    theme: z.enum(themes).optional(),
    /** 本轮重点 (S1-05). */
    topic: Id.optional(),
    root: z.enum(roots).optional(),
    mine: z.enum(['yes']).optional(),
    from_day: Day.optional(),
    until_day: Day.optional(),
    q: Line(100).optional(),
    sort: z.enum(sheetSorts).default('newest'),
  }),
  gives: pageOf(SheetLine),
  of: readers,
})

/** How many sheets stand in each state, over what one sees; a state without sheets is left out. */
export const sheetCounts = query('sheetCounts', {
  room,
  route: 'GET /sheets/counts',
  input: z.strictObject({ inspection: Id.optional(), round: Id.optional() }),
  gives: z.strictObject({ states: z.array(z.strictObject({ state: z.enum(sheetStates), count: z.int() })) }),
  of: readers,
})

/**
 * One sheet with what it stands on and what was said of it. `hash`: of the text as it
 * stands now, what a print of it carries; null for those who do not see its evidence.
 */
export const sheetPage = query('sheetPage', {
  room,
  route: 'GET /sheets/:sheet',
  input: z.strictObject({ sheet: SheetId }),
  gives: z.strictObject({
    sheet: sheet.shape,
    number: z.string(),
    bodyName: z.string(),
    teamName: z.string(),
    roundName: z.string(),
    hash: Sha256.nullable(),
    /** 备案: the number of the piece (档号) it lies in and the day that was filed, to whom sees the piece; null before. */
    archived: z.strictObject({ number: z.string(), filedOn: Day }).nullable(),
    evidence: z.array(evidence.shape),
    verdicts: z.array(verdict.shape),
    revisions: z.array(revision.shape),
    factSheets: z.array(factSheet.shape),
    /** What it began with on site; for the team. */
    origins: z.array(beginning.shape),
    /** The team, out of which the second handler comes. */
    seats: z.array(z.strictObject({ person: PersonId, name: z.string(), role: z.enum(team) })),
    names: Names,
  }),
  of: readers,
  reading: { record: sheetRead, says: (page, person) => readingOf(page.sheet, person) },
})

/** What was signed, newest first, with its evidence: readable by team and office also while the sheet is drafted anew. */
export const signedSheet = query('signedSheet', {
  room,
  route: 'GET /sheets/:sheet/revisions',
  input: z.strictObject({ sheet: SheetId }),
  gives: z.strictObject({
    number: z.string(),
    bodyName: z.string(),
    revisions: z.array(revision.shape),
    exhibits: z.array(exhibit.shape),
    names: Names,
  }),
  of: [...team, 'office'],
  reading: {
    record: sheetRead,
    says: ({ revisions: [last] }, person) =>
      last && last.handlerOne !== person && last.handlerTwo !== person
        ? { about: { ...last, id: last.sheet }, facts: {} }
        : null,
  },
})

const Revision = z.coerce.number().int().min(1).max(1000)

/** Field by field what differs between two signed revisions, or between one and the text as it stands now (no `to`). */
export const revisionDifference = query('revisionDifference', {
  room,
  route: 'GET /sheets/:sheet/difference',
  input: z.strictObject({ sheet: SheetId, from: Revision, to: Revision.optional() }),
  gives: z.strictObject({
    from: z.int(),
    to: z.int().nullable(),
    fields: z.array(z.strictObject({ field: z.enum(frozenFields), old: z.string(), new: z.string() })),
    evidenceAdded: z.array(z.string()),
    evidenceRemoved: z.array(z.string()),
  }),
  of: [...team, 'office'],
})

/** 何处使用: every sheet whose evidence a file is or was, by number, as far as one sees it; `revision` of signed ones. */
export const fileUses = query('fileUses', {
  room,
  route: 'GET /files/:file/uses',
  input: z.strictObject({ file: Id }),
  gives: z.strictObject({
    rows: z.array(
      z.strictObject({
        id: SheetId,
        number: z.string(),
        title: z.string(),
        state: z.enum(sheetStates),
        place: z.int(),
        piece: z.string(),
        revision: z.int().nullable(),
      }),
    ),
  }),
  of: [...team, 'office'],
})

export const FactSheetLine = factSheet.shape
  .pick({ id: true, inspection: true, number: true, state: true, addressee: true, answer: true, draftedOn: true })
  .extend({ issuedOn: Day.nullable(), answeredOn: Day.nullable(), bodyName: z.string() })

const factReaders = [...team, 'office', ...body] as const

/** Fact sheets as far as one sees them, newest first: the body's are those issued to it. */
export const factSheets = query('factSheets', {
  room,
  route: 'GET /fact-sheets',
  input: z.strictObject({
    ...Paging,
    inspection: Id.optional(),
    sheet: Id.optional(),
    state: oneOrMore(factSheetStates).optional(),
  }),
  gives: pageOf(FactSheetLine),
  of: factReaders,
})

export const factSheetPage = query('factSheetPage', {
  room,
  route: 'GET /fact-sheets/:factSheet',
  input: z.strictObject({ factSheet: FactSheetId }),
  gives: z.strictObject({
    factSheet: factSheet.shape,
    bodyName: z.string(),
    /** The approved list it stands on; null where there is none, or for whoever reads no lists. */
    list: Id.nullable(),
    names: Names,
  }),
  of: factReaders,
})

const HandoverLine = handover.shape.extend({
  unitName: z.string(),
  fromName: z.string(),
  toName: z.string(),
  byName: z.string(),
})

/** Lists of hand-over, newest first. */
export const handovers = query('handovers', {
  room,
  route: 'GET /handovers',
  input: z.strictObject({ ...Paging, inspection: Id.optional(), person: PersonId.optional() }),
  gives: pageOf(HandoverLine),
  of: [...team, 'office'],
})

/** One list, with its sheets as far as one sees them. */
export const handoverPage = query('handoverPage', {
  room,
  route: 'GET /handovers/:handover',
  input: z.strictObject({ handover: Id }),
  gives: z.strictObject({
    handover: HandoverLine,
    sheets: z.array(sheet.shape.pick({ id: true, number: true, title: true, state: true })),
    /** The rest of the list, as far as one sees it. */
    other: z.array(Handed.extend({ number: z.string(), link: z.string() })),
  }),
  of: [...team, 'office'],
})
