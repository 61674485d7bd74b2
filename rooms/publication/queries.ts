import * as z from 'zod'
import { oneOrMore, Paging, pageOf, query } from '../../core/pure/contract.ts'
import { Day } from '../../core/pure/days.ts'
import { body, team } from '../../core/pure/hats.ts'
import { Id } from '../../core/pure/ids.ts'
import * as it from './nouns.ts'

const room = 'publication'
const Names = z.record(z.string(), z.string())

/** What a page says, in the form that is hashed and published (4.14). */
export const PublicDocument = z.strictObject({
  number: z.string(),
  kind: z.enum(it.publicationKinds),
  unit: z.string(),
  place: z.string(),
  round: z.string(),
  title: z.string(),
  text: z.string(),
  items: z.array(
    z.strictObject({
      number: z.string(),
      title: z.string(),
      text: z.string(),
      degree: z.enum(it.publicDegrees),
    }),
  ),
  withheld: z.int(),
  contact: z.string(),
  from: Day,
  until: Day,
  on: Day,
})
export type PublicDocument = z.infer<typeof PublicDocument>

/** Something in a text that may say who a person is, or that somebody told. `kept`: left standing with a reason. */
export const Hit = z.strictObject({ kind: z.enum(it.hitKinds), text: z.string(), kept: z.boolean() })
export type Hit = z.infer<typeof Hit>

export const disclosures = query('disclosures', {
  room,
  route: 'GET /disclosures',
  input: z.strictObject({ ...Paging, open: z.enum(['yes', 'no']).optional(), inspection: Id.optional() }),
  gives: pageOf(it.disclosure.shape.extend({ unitName: z.string() })),
  of: it.readers,
})

export const withholdings = query('withholdings', {
  room,
  route: 'GET /withholdings',
  input: z.strictObject({
    ...Paging,
    inspection: Id.optional(),
    list: oneOrMore(it.withholdingLists).optional(),
    state: oneOrMore(it.withholdingStates).optional(),
  }),
  gives: pageOf(it.withholding.shape.extend({ unitName: z.string() })),
  of: [...team, 'office', 'leading_group', 'secretary', 'discipline', ...body],
})

export const PublicationLine = it.publication.shape
  .pick({ id: true, inspection: true, kind: true, state: true, slug: true, title: true, unitName: true, place: true })
  .extend({ fromDay: Day, untilDay: Day, publishedOn: Day.nullable() })

export const publications = query('publications', {
  room,
  route: 'GET /publications',
  input: z.strictObject({
    ...Paging,
    inspection: Id.optional(),
    kind: oneOrMore(it.publicationKinds).optional(),
    state: oneOrMore(it.publicationStates).optional(),
  }),
  gives: pageOf(PublicationLine),
  of: it.readers,
})

/** One page: as it will be or is seen, what stands in the way of publishing it, and where it was made known. */
export const publicationPage = query('publicationPage', {
  room,
  route: 'GET /publications/:publication',
  input: z.strictObject({ publication: it.PublicationId }),
  gives: z.strictObject({
    publication: it.publication.shape.omit({ document: true }),
    /** Its full name as papers bear it (发文名称). */
    issuer: z.string(),
    document: PublicDocument,
    items: z.array(it.publishedItem.shape),
    /** Of a draft, to those who may word it. */
    hits: z.array(Hit),
    kept: z.array(it.keptHit.shape),
    /** Of a draft of the office: when it was last looked through; `fresh`: it still is that text. */
    looked: z.strictObject({ onDay: Day, by: z.string(), fresh: z.boolean() }).nullable(),
    /** Tasks that are not told of and may not stay out; and how many matters are undecided. */
    missing: z.int(),
    undecided: z.int(),
    postings: z.array(it.posting.shape),
    names: Names,
  }),
  of: it.readers,
})

export const postings = query('postings', {
  room,
  route: 'GET /postings',
  input: z.strictObject({
    ...Paging,
    inspection: Id.optional(),
    way: oneOrMore(it.postingWays).optional(),
    onFrom: Day.optional(),
    onUntil: Day.optional(),
  }),
  gives: pageOf(it.posting.shape.extend({ unitName: z.string() })),
  of: it.readers,
})

const Told = z.int().nullable()
/** 满意度 of a page, and tips that say one of its items is not fixed. Fewer than five sheets are told as none (null; traps 43). */
export const sheetsOf = query('sheetsOf', {
  room,
  route: 'GET /publications/:publication/sheets',
  input: z.strictObject({ publication: it.PublicationId }),
  gives: z.strictObject({
    sheets: Told,
    satisfied: Told,
    mostly: Told,
    unsatisfied: Told,
    unsure: Told,
    tips: z.array(z.strictObject({ id: Id, number: z.string(), item: z.string() })),
  }),
  of: ['office'],
})
