import type pg from 'pg'
import { accept, Refused, refuse } from '../../core/pure/refusal.ts'
import { type Clock, todayOf } from '../../core/server/clock.ts'
import { withoutHat } from '../../core/server/doorway.ts'
import { enter, eyeOf, type Knock, type Wearer } from '../../core/server/enter.ts'
import type { House } from '../../core/server/house.ts'
import type { Keyring } from '../../core/server/keys.ts'
import type { Reader } from '../../core/server/tables.ts'
import { tellingOf, toldBy } from '../tips/told.ts'
import { type Hit, type OutgoingCheck, outgoing, outgoingChecked, type OutgoingNoun } from './contract/outgoing.ts'
import { keepingOut, mayLookFor } from './keeping-out.ts'
import { goingOut, hashOfPlaces, openlyKnown, type Outgoing, sealedKnown, withSealed } from './outgoing.ts'
import { againstTips, besides, hitsIn } from './rules/outgoing.ts'
import { putCheck, putTold } from './store-outgoing.ts'

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
 * For who sees the text under a hat that may ask for the outcome. Gives how many places he is told of: what everybody may read, and what he himself has open at
 * this moment of tips, leads and talks (`told`: of a tip the place alone). What is sealed to him he is not told, whatever he tries; it stands for the act that lets
 * the text go out, and for nobody's eyes (0100).
 * Refuses `feedback.another-looks` to whoever keeps out of it.
 */
export async function lookThrough(
  { house, pool, clock, keyring }: Checker,
  wearer: Wearer | Knock,
  { noun, about, text: wanted }: Text,
): Promise<{ hits: number; told: Hit[] }> {
  const { actor, text, seen } = await enter(pool, wearer, 'read only', todayOf(clock), async (tx, actor) => {
    if (!outgoing.of.includes(actor.hat)) throw new Refused(refuse('doorway.not-yours', { of: [...outgoing.of] }))
    const eyes = tx.as(eyeOf(actor.hat))
    const text = await wanted(eyes)
    return { actor, text, seen: await seenBy(eyes, text) }
  })
  const { authority, inspections, places } = text
  const { known, telling } = await withoutHat(house, pool, clock, 'feedback', [], async ({ asRoom }) => {
    accept(mayLookFor(await keepingOut(asRoom, inspections), actor))
    const result = { known: await openlyKnown(asRoom, text), telling: await tellingOf(asRoom('tips'), inspections) }
    return { result, by: actor, record: [] }
  })
  const [tips, ownTips] = [againstTips(places, known.plain), againstTips(places, known.plain)]
  for await (const one of toldBy(pool, keyring, telling)) {
    tips.compare(one)
    if (seen.tips.has(one.tip)) ownTips.compare(one)
  }
  const hits = hitsIn(places, known)
  const told = [...besides(hitsIn(places, withSealed(known, seen.sealed)), hits), ...ownTips.found()]
  const hash = hashOfPlaces(places)
  return withoutHat(house, pool, clock, 'feedback', [outgoingChecked], async ({ tx, today, newId }) => {
    const inspection = inspections.length === 1 ? (inspections[0] as string) : null
    const check = await putCheck(tx, {
      ...{ id: newId(), authority, inspection, noun, about, hash },
      ...{ hits: JSON.stringify(hits.slice(0, most)), by: actor.person, onDay: today, version: 1 },
    })
    const found = JSON.stringify(tips.found())
    await putTold(tx, { about, authority, hash, telling: telling.fingerprint, hits: found })
    const facts = { thing: about, hash, hits: hits.length }
    return {
      result: { hits: hits.length + told.length, told },
      by: actor,
      record: [{ kind: 'outgoing.checked', about: check, facts }],
    }
  })
}

/** What is sealed and somebody reads all the same: of tips which ones, of leads and talks what he has open. */
async function seenBy(eyes: Reader, text: Outgoing) {
  const open = await eyes
    .selectFrom('tipsMessage')
    .select('tip')
    .distinct()
    .where('inspection', 'in', text.inspections)
    .execute()
  return { sealed: await sealedKnown(() => eyes, text), tips: new Set<string>(open.map(({ tip }) => tip)) }
}
