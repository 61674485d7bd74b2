import * as z from 'zod'
import { command, noun, oneOrMore, Paging, pageOf, query, record } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { type Hat, hatNames } from '../../../core/pure/hats.ts'
import { Id, PersonId, Prose } from '../../../core/pure/ids.ts'
import { beside, each, ofAuthority } from '../../../core/pure/sight.ts'

const room = 'oversight'

/** What is read by an act that is on record: talks, tips, leads, what came late, signed sheets. */
export const lookedAt = ['talk', 'tip', 'lead', 'late', 'sheet'] as const
export type LookedAt = (typeof lookedAt)[number]

/** Who watches over conduct: the office and the discipline body, each able to review the other (S2-17). */
const reviewers = ['office', 'discipline'] as const satisfies readonly Hat[]

/** What hides from whom it is about that it is there: so does that it was opened. */
export const hiding = ['tip', 'lead'] as const satisfies readonly LookedAt[]
const open = lookedAt.filter((what) => !(hiding as readonly string[]).includes(what))
const elsewhere = hatNames.filter((hat) => hat !== 'discipline')

/**
 * 查阅情况: that somebody opened something of a unit on a day, and how often; to whom reads it never which, nor what it said. Of a tip or a lead it is walled
 * by the thing as it stands. The discipline body sees few tips and leads; it reads what others opened of them, and of its own what it sees.
 */
export const looking = noun('looking', {
  table: 'oversight_looking',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    round: Id,
    inspection: Id,
    person: PersonId,
    hat: z.enum(hatNames as [Hat, ...Hat[]]),
    what: z.enum(lookedAt),
    /** Which tip or lead, for the wall alone. */
    thing: Id.nullable(),
    onDay: Day,
    times: z.int(),
  }),
  sight: {
    office: [
      ofAuthority({ what: open }),
      beside(ofAuthority({ what: ['tip'] }), 'tips_tip', 'thing'),
      beside(ofAuthority({ what: ['lead'] }), 'transfers_lead', 'thing'),
    ],
    discipline: [
      ofAuthority({ what: open }),
      ofAuthority({ what: hiding, hat: elsewhere }),
      beside(ofAuthority({ what: ['tip'] }), 'tips_tip', 'thing'),
      beside(ofAuthority({ what: ['lead'] }), 'transfers_lead', 'thing'),
    ],
  },
})
export type Looking = z.infer<typeof looking.shape>

/**
 * 查阅复核 (S2-17): somebody went through who opened what in a round up to a day, and what he found. How much it was is told of what all who read it see: not of
 * tips and leads.
 */
export const accessReview = noun('accessReview', {
  table: 'oversight_access_review',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    round: Id,
    untilDay: Day,
    people: z.int(),
    times: z.int(),
    /** Whether what the reviewer opened himself is among it: then somebody else reviews it too. */
    coversReviewer: z.boolean(),
    found: z.boolean(),
    about: z.array(PersonId),
    text: Prose(2_000),
    by: PersonId,
    hat: z.enum(reviewers),
    onDay: Day,
  }),
  sight: each([...reviewers, 'leading_group'], ofAuthority()),
})
export type AccessReview = z.infer<typeof accessReview.shape>

export const accessReviewed = record('access.reviewed', {
  about: accessReview,
  facts: { people: z.int(), times: z.int(), found: z.boolean() },
  audience: [...reviewers, 'leading_group', 'audit_admin'],
})

/** Notes that the lookings of a round were gone through up to a day, with what was found of whom. */
export const reviewAccess = command('reviewAccess', {
  room,
  route: 'POST /rounds/:round/access-reviews',
  input: z.strictObject({
    id: Id,
    round: Id,
    untilDay: Day,
    found: z.boolean(),
    about: z.array(PersonId).max(20).default([]),
    text: Prose(2_000).trim(),
  }),
  asks: 'access.review',
  of: reviewers,
  records: [accessReviewed],
})

const Filters = {
  round: Id.optional(),
  inspection: Id.optional(),
  person: PersonId.optional(),
  what: oneOrMore(lookedAt).optional(),
  hat: z.enum(hatNames as [Hat, ...Hat[]]).optional(),
  since: Day.optional(),
  until: Day.optional(),
}

/** Who opened what kind of thing of which unit on which day, newest day first. */
export const lookings = query('lookings', {
  room,
  route: 'GET /lookings',
  input: z.strictObject({ ...Paging, ...Filters }),
  gives: pageOf(
    looking.shape.omit({ thing: true }).extend({ name: z.string(), unitName: z.string(), roundName: z.string() }),
  ),
  of: reviewers,
})

/** The same summed by person and hat: how much, of how many units, on how many days, and the most on one day. */
export const lookers = query('lookers', {
  room,
  route: 'GET /lookers',
  input: z.strictObject({ ...Paging, ...Filters }),
  gives: pageOf(
    z.strictObject({
      person: PersonId,
      hat: z.enum(hatNames as [Hat, ...Hat[]]),
      name: z.string(),
      times: z.int(),
      units: z.int(),
      days: z.int(),
      mostOnDay: z.int(),
    }),
  ),
  of: reviewers,
})

/** Reviews made, newest first. */
export const accessReviews = query('accessReviews', {
  room,
  route: 'GET /access-reviews',
  input: z.strictObject({ ...Paging, round: Id.optional(), found: z.enum(['yes', 'no']).optional() }),
  gives: pageOf(accessReview.shape.extend({ roundName: z.string(), byName: z.string(), names: z.array(z.string()) })),
  of: [...reviewers, 'leading_group'],
})
