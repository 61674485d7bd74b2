import type pg from 'pg'
import { Refused, refuse } from '../../core/pure/refusal.ts'
import { type Clock, todayOf } from '../../core/server/clock.ts'
import { withoutHat } from '../../core/server/doorway.ts'
import { enter, eyeOf, type Knock, type Wearer } from '../../core/server/enter.ts'
import type { House } from '../../core/server/house.ts'
import type { Keyring } from '../../core/server/keys.ts'
import type { Reader } from '../../core/server/tables.ts'
import { toldOf } from '../tips/told.ts'
import { type OutgoingCheck, outgoing, outgoingChecked, type OutgoingNoun } from './contract/outgoing.ts'
import { goingOut, hashOfPlaces, knownFor, type Outgoing } from './outgoing.ts'
import { hitsIn } from './rules/outgoing.ts'
import { putCheck } from './store-outgoing.ts'

/** Where texts are looked through: the house, its database, and the ring that opens the office's key for tips. */
export type Checker = Readonly<{ house: House; pool: pg.Pool; clock: Clock; keyring: Keyring }>

/** The length of the list of hits that is kept; what is beyond shows when the first are mended. */
const most = 200

/** A text to be looked through: the thing it belongs to, and its words as somebody's eyes see them. */
export type Text = Readonly<{
  noun: OutgoingCheck['noun']
  about: string
  text: (eyes: Reader) => Promise<Outgoing>
}>

/** The look-through of a text of this room; see `lookThrough`. */
export const checkOutgoing = (checker: Checker, wearer: Wearer | Knock, noun: OutgoingNoun, about: string) =>
  lookThrough(checker, wearer, { noun, about, text: (eyes) => goingOut(eyes, noun, about) })

/**
 * 外发检查: looks through a text that goes out, also for the sealed words of the tips about its inspections, keeps what was found and puts it on record.
 * For who sees the text under a hat that may ask for the outcome; what he is shown are words of his own text. Gives how much was found.
 */
export async function lookThrough(
  { house, pool, clock, keyring }: Checker,
  wearer: Wearer | Knock,
  { noun, about, text: wanted }: Text,
): Promise<{ hits: number; tips: number }> {
  const seen = await enter(pool, wearer, 'read only', todayOf(clock), async (tx, actor) => {
    if (!outgoing.of.includes(actor.hat)) throw new Refused(refuse('doorway.not-yours', { of: [...outgoing.of] }))
    return { actor, text: await wanted(tx.as(eyeOf(actor.hat))) }
  })
  const { actor, text } = seen
  const { tips, told } = await toldOf(pool, keyring, text.inspections)
  return withoutHat(house, pool, clock, 'feedback', [outgoingChecked], async ({ tx, asRoom, today, newId }) => {
    const known = await knownFor(asRoom, text)
    const hits = hitsIn(text.places, { ...known, tips: [...known.tips, ...told] })
    const hash = hashOfPlaces(text.places)
    const inspection = text.inspections.length === 1 ? (text.inspections[0] as string) : null
    const check = await putCheck(tx, {
      ...{ id: newId(), authority: text.authority, inspection, noun, about, hash, tips },
      ...{ hits: JSON.stringify(hits.slice(0, most)), by: actor.person, onDay: today, version: 1 },
    })
    const facts = { thing: about, hash, tips, hits: hits.length }
    return {
      result: { hits: hits.length, tips },
      by: actor,
      record: [{ kind: 'outgoing.checked', about: check, facts }],
    }
  })
}
