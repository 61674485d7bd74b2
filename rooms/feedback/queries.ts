import * as z from 'zod'
import { oneOrMore, Paging, pageOf, query } from '../../core/pure/contract.ts'
import { body, team } from '../../core/pure/hats.ts'
import { Id, Line, Sha256 } from '../../core/pure/ids.ts'
import {
  item,
  itemStates,
  OpinionId,
  objection,
  opinion,
  opinionDecision,
  opinionStates,
  origin,
  receipt,
  wording,
} from './nouns.ts'
import { statement } from './stated.ts'

const room = 'feedback'
const readers = [...team, 'office', 'leading_group', 'secretary', 'discipline', 'organisation', ...body] as const

export const OpinionLine = opinion.shape
  .pick({
    id: true,
    inspection: true,
    body: true,
    number: true,
    state: true,
    draftedOn: true,
    bodyOn: true,
    receivedOn: true,
  })
  .extend({ bodyName: z.string(), items: z.int(), open: z.int() })

export const opinionSorts = ['newest', 'oldest', 'number'] as const

/** `open`: items that wait for the body, or objections that wait for the office. */
export const opinions = query('opinions', {
  room,
  route: 'GET /opinions',
  input: z.strictObject({
    ...Paging,
    inspection: Id.optional(),
    state: oneOrMore(opinionStates).optional(),
    q: Line(100).optional(),
    sort: z.enum(opinionSorts).default('newest'),
  }),
  gives: pageOf(OpinionLine),
  of: readers,
})

/** An adopted sheet that has no item yet. */
export const Candidate = z.strictObject({
  id: Id,
  serial: z.int(),
  title: z.string(),
  overview: z.string(),
  category: z.string(),
  proposal: z.string(),
})

export const opinionPage = query('opinionPage', {
  room,
  route: 'GET /opinions/:opinion',
  input: z.strictObject({ opinion: OpinionId }),
  gives: z.strictObject({
    opinion: opinion.shape,
    bodyName: z.string(),
    /** Its full name as papers bear it (发文名称). */
    issuer: z.string(),
    /** The town above a village, to which its list goes too (S4-11); empty for every other body. */
    townAbove: z.string(),
    items: z.array(item.shape),
    origins: z.array(origin.shape),
    candidates: z.array(Candidate),
    /** Sheets the report left out, with the reason, for eyes that see them: whoever lists one in an opinion is told. */
    leftOut: z.array(z.strictObject({ sheet: Id, reason: z.string() })),
    decisions: z.array(opinionDecision.shape),
    wordings: z.array(wording.shape),
    objections: z.array(objection.shape),
    receipt: receipt.shape.nullable(),
    /** The version hash that the printed opinion carries, for a receipt signed on paper. */
    hash: Sha256,
    /** Who may have signed a receipt on paper: the holders of the body's principal posts, as far as these eyes know them. */
    signers: z.array(z.strictObject({ person: Id, name: z.string() })),
    names: z.record(z.string(), z.string()),
  }),
  of: readers,
})

export const feedbackItems = query('feedbackItems', {
  room,
  route: 'GET /items',
  input: z.strictObject({
    ...Paging,
    opinion: Id.optional(),
    inspection: Id.optional(),
    body: Id.optional(),
    state: oneOrMore(itemStates).optional(),
    q: Line(100).optional(),
  }),
  gives: pageOf(item.shape.extend({ bodyName: z.string() })),
  of: readers,
})

/** What documents that were taken over say of the items of an opinion, or of one item, and who took them over. */
export const statements = query('statements', {
  room,
  route: 'GET /statements',
  input: z.strictObject({ opinion: Id.optional(), item: Id.optional() }),
  gives: z.strictObject({ rows: z.array(statement.shape.extend({ byName: z.string() })) }),
  of: ['office', 'leading_group', 'secretary', 'discipline', 'organisation', ...body],
})
