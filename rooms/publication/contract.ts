import * as z from 'zod'
import { command, record } from '../../core/pure/contract.ts'
import { Day } from '../../core/pure/days.ts'
import { body } from '../../core/pure/hats.ts'
import { Id, Line, PersonId, Prose, Sha256, Version } from '../../core/pure/ids.ts'
import { Grounds } from '../policies/contract.ts'
import * as it from './nouns.ts'

export * from './contract/echoes.ts'
export * from './nouns.ts'
export * from './queries.ts'

const room = 'publication'

// ── records ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

const ofDisclosure = { about: it.disclosure, audience: it.readers }
export const disclosureBegun = record('disclosure.begun', { ...ofDisclosure, facts: { receivedOn: Day } })
/** Circular and public text are both out. */
export const disclosureDone = record('disclosure.done', { ...ofDisclosure, facts: { inTime: z.boolean() } })

const ofWithholding = {
  about: it.withholding,
  audience: ['leader', 'deputy', 'member', 'office', 'leading_group', 'secretary', 'discipline', ...body] as const,
}
const List = { list: z.enum(it.withholdingLists), reason: z.enum(it.withholdingReasons) }
export const withholdingProposed = record('withholding.proposed', { ...ofWithholding, facts: { ...List, task: Id } })
export const withholdingForwarded = record('withholding.forwarded', { ...ofWithholding, facts: List })
export const withholdingConsented = record('withholding.consented', {
  ...ofWithholding,
  facts: { ...List, ...Grounds },
})
export const withholdingRefused = record('withholding.refused', { ...ofWithholding, facts: List })
export const withholdingWithdrawn = record('withholding.withdrawn', { ...ofWithholding, facts: List })

const ofPage = { about: it.publication, audience: it.readers }
const Kind = { kind: z.enum(it.publicationKinds) }
export const publicationDrafted = record('publication.drafted', { ...ofPage, facts: { ...Kind, items: z.int() } })
export const publicationWritten = record('publication.written', ofPage)
export const itemsRefreshed = record('publication.refreshed', {
  ...ofPage,
  facts: { items: z.int(), withheld: z.int() },
})
export const itemWorded = record('publication.itemWorded', { ...ofPage, facts: { item: Id } })
export const hitKept = record('publication.hitKept', { ...ofPage, facts: { hit: z.enum(it.keepable) } })
/** What a citizen proves a page against: the fingerprint of its text, in the log. */
export const publicationPublished = record('publication.published', {
  ...ofPage,
  facts: { ...Kind, hash: Sha256, items: z.int(), withheld: z.int(), on: Day },
})
export const publicationWithdrawn = record('publication.withdrawn', { ...ofPage, facts: { ...Kind, hash: Sha256 } })
export const sheetsCounted = record('publication.sheetsCounted', {
  about: it.publication,
  audience: ['office'],
  facts: { day: Day, sheets: z.int() },
})
export const postingRecorded = record('posting.recorded', {
  about: it.posting,
  audience: it.readers,
  facts: { way: z.enum(it.postingWays), onDay: Day, reached: z.int() },
})

// ── the clock (T14) and what stays out ───────────────────────────────────────────────────────────────────────────────────

/** The written review opinion was received: publication is due within T14. */
export const openDisclosure = command('openDisclosure', {
  room,
  route: 'POST /inspections/:inspection/disclosure',
  input: z.strictObject({ id: Id, inspection: Id, opinionNumber: Line(100), receivedOn: Day }),
  asks: 'disclosure.open',
  of: ['office'],
  records: [disclosureBegun],
})

/** 拟不公开: the body asks that a task stays out of the circular or of the public text, for one of the five reasons. */
export const proposeWithholding = command('proposeWithholding', {
  room,
  route: 'POST /tasks/:task/withholdings',
  input: z.strictObject({ id: it.WithholdingId, task: Id, ...List, text: Prose(2_000).trim().min(1) }),
  asks: 'withholding.propose',
  of: body,
  records: [withholdingProposed],
})

const OnWithholding = { withholding: it.WithholdingId, version: Version }
/** The office's opinion, with which the matter goes to the leading group. */
export const forwardWithholding = command('forwardWithholding', {
  room,
  route: 'POST /withholdings/:withholding/forwarding',
  input: z.strictObject({ ...OnWithholding, opinion: Line(2_000) }),
  asks: 'withholding.forward',
  of: ['office'],
  records: [withholdingForwarded],
})
export const decideWithholding = command('decideWithholding', {
  room,
  route: 'POST /withholdings/:withholding/decision',
  input: z.strictObject({ ...OnWithholding, consent: z.boolean(), decision: Prose(2_000).default('') }),
  asks: 'withholding.decide',
  of: ['leading_group'],
  records: [withholdingConsented, withholdingRefused],
})
export const withdrawWithholding = command('withdrawWithholding', {
  room,
  route: 'POST /withholdings/:withholding/withdrawal',
  input: z.strictObject(OnWithholding),
  asks: 'withholding.propose',
  of: ['principal'],
  records: [withholdingWithdrawn],
})

// ── what is made public ──────────────────────────────────────────────────────────────────────────────────────────────────

const writers = ['office', ...body] as const
const publishers = ['office', 'principal'] as const

/** Begins a page with the published part of every task it is to tell of. */
export const draftPublication = command('draftPublication', {
  room,
  route: 'POST /inspections/:inspection/publications',
  input: z.strictObject({
    id: it.PublicationId,
    inspection: Id,
    ...Kind,
    /** A village or unit below the body, for a page of its own. */
    village: Id.nullable().default(null),
    title: Line(200),
  }),
  asks: 'publication.write',
  of: writers,
  records: [publicationDrafted],
})

const OnPage = { publication: it.PublicationId, version: Version }
export const writePublication = command('writePublication', {
  room,
  route: 'PUT /publications/:publication',
  input: z.strictObject({
    ...OnPage,
    title: Line(200),
    text: Prose(20_000),
    /** Telephone, letter box or address for those who want to say something of it (domain 7). */
    contact: Line(200),
    fromDay: Day,
    untilDay: Day,
  }),
  asks: 'publication.write',
  of: writers,
  records: [publicationWritten],
})

export const wordItem = command('wordPublishedItem', {
  room,
  route: 'PUT /publications/:publication/items/:item',
  input: z.strictObject({ ...OnPage, item: Id, title: Line(200), text: Prose(2_000) }),
  asks: 'publication.write',
  of: writers,
  records: [itemWorded],
})

/** Brings the items in line with the tasks and with what was consented to stay out since. */
export const refreshItems = command('refreshPublishedItems', {
  room,
  route: 'POST /publications/:publication/items',
  input: z.strictObject(OnPage),
  asks: 'publication.write',
  of: writers,
  records: [itemsRefreshed],
})

/** Leaves standing what the scan found, with the reason (demands 40). */
export const keepHit = command('keepHit', {
  room,
  route: 'POST /publications/:publication/kept-hits',
  input: z.strictObject({ ...OnPage, id: Id, kind: z.enum(it.keepable), text: Line(200), reason: Line(500) }),
  asks: 'publication.write',
  of: writers,
  records: [hitKept],
})

export const publish = command('publish', {
  room,
  route: 'POST /publications/:publication/publishing',
  input: z.strictObject(OnPage),
  asks: 'publication.publish',
  of: publishers,
  records: [publicationPublished, disclosureDone],
})

/** Takes a page back; its fingerprint, the day and that it was taken back stay public. */
export const withdrawPublication = command('withdrawPublication', {
  room,
  route: 'POST /publications/:publication/withdrawal',
  input: z.strictObject({ ...OnPage, reason: Line(500) }),
  asks: 'publication.publish',
  of: publishers,
  records: [publicationWithdrawn],
})

// ── on walls, in meetings, on paper ──────────────────────────────────────────────────────────────────────────────────────

export const recordPosting = command('recordPosting', {
  room,
  route: 'POST /inspections/:inspection/postings',
  input: z.strictObject({
    id: Id,
    inspection: Id,
    publication: it.PublicationId.nullable().default(null),
    way: z.enum(it.postingWays),
    place: Line(200),
    onDay: Day,
    reached: z.int().min(0).max(1_000_000).default(0),
    /** Of a meeting: what was said and answered. */
    text: Prose(5_000).default(''),
    file: Id.nullable().default(null),
  }),
  asks: 'posting.record',
  of: ['leader', 'deputy', 'member', 'office', ...body],
  records: [postingRecorded],
})

const Pile = z.int().min(0).max(100_000)
/** A pile of paper sheets, shuffled and counted by two; what stands on one sheet is kept nowhere. */
export const countSheets = command('countSheets', {
  room,
  route: 'POST /publications/:publication/sheets',
  input: z.strictObject({
    ...OnPage,
    day: Day,
    with: PersonId,
    satisfied: Pile,
    mostly: Pile,
    unsatisfied: Pile,
    unsure: Pile,
  }),
  asks: 'publication.count',
  of: ['office'],
  records: [sheetsCounted],
})

export const constraints = {
  publication_disclosure_once: 'publication.disclosure-there',
  publication_withholding_open: 'publication.withholding-there',
  publication_page_once: 'publication.page-there',
  publication_kept_once: 'publication.hit-kept-already',
  publication_posting_seal: 'documents.linked',
  publication_satisfaction_day: 'publication.counted-already',
}
