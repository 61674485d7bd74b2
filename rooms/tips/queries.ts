import * as z from 'zod'
import { oneOrMore, Paging, pageOf, query } from '../../core/pure/contract.ts'
import { Day, Instant } from '../../core/pure/days.ts'
import { team } from '../../core/pure/hats.ts'
import { Id, Line } from '../../core/pure/ids.ts'
import {
  againstWhom,
  channels,
  holder,
  holderHats,
  opening,
  PublicKey,
  readers,
  referral,
  TipId,
  TipPageId,
  tip,
  tipPage,
  tipReading,
  tipStates,
} from './nouns.ts'

const room = 'tips'
const Names = z.record(z.string(), z.string())

export const TipLine = tip.shape
  .pick({
    ...{ id: true, number: true, channel: true, against: true, named: true, receivedOn: true, state: true },
    ...{
      tellBy: true,
      toldOn: true,
      forwardBy: true,
      resultBy: true,
      resultToldOn: true,
      inspection: true,
      version: true,
    },
  })
  .extend({ unitName: z.string() })

/** Tips as far as one sees them, by day and then by nothing that tells an order. */
export const tips = query('tips', {
  room,
  route: 'GET /tips',
  input: z.strictObject({
    ...Paging,
    inspection: Id.optional(),
    state: oneOrMore(tipStates).optional(),
    channel: oneOrMore(channels).optional(),
    against: z.enum(againstWhom).optional(),
    named: z.enum(['yes', 'no']).optional(),
    receivedFrom: Day.optional(),
    receivedUntil: Day.optional(),
    q: Line(60).optional(),
  }),
  gives: pageOf(TipLine),
  of: readers,
})

/** One tip without its words; `openUntil`: until when they are open to oneself, fetched from `/api/tips/:tip/words`. */
export const tipSheet = query('tipSheet', {
  room,
  route: 'GET /tips/:tip',
  input: z.strictObject({ tip: TipId }),
  gives: z.strictObject({
    tip: tip.shape,
    unitName: z.string(),
    openUntil: Instant.nullable(),
    /** Since when nobody can open what it says, for its key was destroyed; said to the office alone. */
    destroyedOn: Day.nullable(),
    readings: z.array(tipReading.shape),
    referrals: z.array(referral.shape),
    merged: z.array(z.strictObject({ id: TipId, number: z.string() })),
    openings: z.array(opening.shape.pick({ id: true, state: true, purpose: true, askedBy: true, askedOn: true })),
    names: Names,
  }),
  of: readers,
})

export const tipPages = query('tipPages', {
  room,
  route: 'GET /tip-pages',
  input: z.strictObject({ ...Paging, open: z.enum(['yes', 'no']).optional(), inspection: Id.optional() }),
  gives: pageOf(tipPage.shape),
  of: ['office', ...team],
})

/** One page, for the poster. */
export const tipPageSheet = query('tipPageSheet', {
  room,
  route: 'GET /tip-pages/:tipPage',
  input: z.strictObject({ tipPage: TipPageId }),
  gives: z.strictObject({ page: tipPage.shape }),
  of: ['office', ...team],
})

/** Who holds now, and who is named and waits for a second person's word. Nothing is sealed to them before all three have made their keys. */
export const tipHolders = query('tipHolders', {
  room,
  route: 'GET /tip-holders',
  input: z.strictObject({}),
  gives: z.strictObject({
    holders: z.array(holder.shape.extend({ name: z.string() })),
    named: z.array(holder.shape.extend({ name: z.string(), byName: z.string() })),
  }),
  of: ['office', 'leading_group'],
})

const Ask = opening.shape.omit({ authority: true }).extend({
  number: z.string(),
  /** One's own key as it was when this was sealed, closed by one's passphrase. */
  closed: z.string(),
  /** The box as one holds it: one's own share, and the identity itself. */
  key: PublicKey,
  mine: z.string(),
  sealed: z.string(),
})

/** What one holds: the key, what was asked, and the identities one may ask for. */
export const myHolding = query('myHolding', {
  room,
  route: 'GET /tip-holding',
  input: z.strictObject({}),
  gives: z.strictObject({
    holder: holder.shape.nullable(),
    openings: z.array(Ask),
    held: z.array(z.strictObject({ tip: TipId, number: z.string(), receivedOn: Day })),
    /** Those who hold now, with keys: to whoever took a seat since, the share of that seat is made again. */
    seats: z.array(holder.shape.pick({ id: true, seat: true, person: true, publicKey: true, sinceDay: true })),
    names: Names,
  }),
  of: holderHats,
})
