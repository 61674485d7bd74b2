import * as z from 'zod'
import { command, noun, Paging, pageOf, query, record } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { team } from '../../../core/pure/hats.ts'
import { Code, Id, idOf, Line, PersonId, Version } from '../../../core/pure/ids.ts'
import { each, ofAuthority, ofInspection } from '../../../core/pure/sight.ts'

const room = 'policies'
/** Who keeps and reads the register of numbers. */
const keepers = ['office', 'leading_group', 'secretary'] as const

/** The numbered papers of the office. */
export const seriesCodes = [
  'notice',
  'publicNotice',
  'sheet',
  'factSheet',
  'immediate',
  'report',
  'feedback',
  'lead',
  'leadEntry',
  'copySlip',
  'advice',
  'urging',
  'minutes',
  'plan',
  'decision',
  'letter',
  'request',
  'circular',
] as const
export type SeriesCode = (typeof seriesCodes)[number]

/** 紧急程度 of a paper: 加急, 特急; most are neither (GB/T 9704-2012 7.2.3). */
export const urgencies = ['urgent', 'veryUrgent'] as const
/** How many numbered copies of one paper there are at most. */
export const MOST_COPIES = 9_999
/** Copies: 抄送, whom it goes to besides, as the paper says it; 份数, of which each bears its 份号, 0 where none does. */
const HowSent = {
  urgency: z.enum(['', ...urgencies]),
  copyTo: z.string().max(300),
  copies: z.int().min(0).max(MOST_COPIES),
}
const SaysHowSent = {
  urgency: HowSent.urgency.default(''),
  copyTo: z.literal('').or(Line(300)).default(''),
  copies: HowSent.copies.default(0),
}

/**
 * A number that was drawn (发文字号登记): of a paper a room numbers itself, or for a paper of a thing (`paper`, `about`). One that is not used is
 * void with its reason and stays in its place, so that the numbers of a year have no unexplained gap.
 */
export const drawn = noun('drawn', {
  table: 'policies_drawn',
  shape: z.strictObject({
    id: idOf('drawn'),
    authority: Id,
    series: z.enum(seriesCodes),
    year: z.int(),
    number: z.int(),
    text: Line(200),
    drawnOn: Day,
    paper: z.string().max(40),
    about: Id.nullable(),
    inspection: Id.nullable(),
    title: z.string().max(200),
    voidReason: z.string().max(500),
    voidedBy: PersonId.nullable(),
    voidedOn: Day.nullable(),
    version: Version,
  }),
  sight: { ...each(keepers, ofAuthority()), ...each(team, ofInspection()) },
})
export type Drawn = z.infer<typeof drawn.shape>

/**
 * How one paper goes out (版头和版记): urgency, copies, numbered copies, beside whatever number it has. Read on the paper by whoever reads that; as a row by who
 * keeps the register, where it is `open`: that a letter about a lead was copied is not for whom it is about (0093).
 */
export const sending = noun('sending', {
  table: 'policies_sending',
  shape: z.strictObject({
    id: idOf('sending'),
    authority: Id,
    paper: Code,
    about: Id,
    inspection: Id.nullable(),
    open: z.boolean(),
    ...HowSent,
    version: Version,
  }),
  sight: { ...each(keepers, ofAuthority({ open: true })), ...each(team, ofInspection({ open: true })) },
})
export type Sending = z.infer<typeof sending.shape>

const facts = { series: z.enum(seriesCodes), year: z.int(), number: z.int() }
export const numberIssued = record('number.issued', { about: drawn, facts, audience: keepers })
export const numberVoided = record('number.voided', { about: drawn, facts, audience: keepers })
export const paperSent = record('paper.sent', {
  about: sending,
  facts: { urgency: HowSent.urgency, copies: HowSent.copies },
  audience: keepers,
})

/**
 * Draws the next number of its series for an official document, with how it goes out. Refuses `policies.numbered-already` where the paper has one that is not void, and
 * `policies.other-series` for what takes its number otherwise or none (`officialDocuments`).
 */
export const issueNumber = command('issueNumber', {
  room,
  route: 'POST /numbers',
  input: z.strictObject({
    series: z.enum(seriesCodes),
    paper: Code,
    about: Id,
    inspection: Id.nullable(),
    title: Line(200),
    ...SaysHowSent,
  }),
  asks: 'number.issue',
  of: ['office'],
  records: [numberIssued],
})

/**
 * Says how an official document goes out, whoever numbers it; `version` as it stands on the paper, 0 where nothing was said. Refuses `policies.not-sent` for a form and what a
 * body issues, `doorway.not-found` for what one does not see, `doorway.stale`.
 */
export const sendPaper = command('sendPaper', {
  room,
  route: 'POST /sendings',
  input: z.strictObject({ paper: Code, about: Id, version: z.int().min(0), ...SaysHowSent }),
  asks: 'paper.send',
  of: ['office'],
  records: [paperSent],
})

/** Says of a number that it is not used, and why; it is never drawn again. */
export const voidNumber = command('voidNumber', {
  room,
  route: 'POST /numbers/:drawn/voiding',
  input: z.strictObject({ drawn: Id, version: Version, reason: Line(500) }),
  asks: 'number.void',
  of: ['office'],
  records: [numberVoided],
})

/** The register, newest first; a team sees in it what was numbered of its inspections. */
export const numbers = query('numbers', {
  room,
  route: 'GET /numbers',
  input: z.strictObject({
    ...Paging,
    series: z.enum(seriesCodes).optional(),
    year: z.coerce.number().int().min(1900).max(2200).optional(),
    show: z.enum(['all', 'used', 'void']).default('all'),
    about: Id.optional(),
    q: Line(100).optional(),
  }),
  gives: pageOf(drawn.shape.extend({ ...HowSent, voidedByName: z.string() })),
  of: [...keepers, ...team],
})
