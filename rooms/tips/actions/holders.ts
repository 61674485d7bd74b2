import { createHash } from 'node:crypto'
import type { Day } from '../../../core/pure/days.ts'
import { accept, Refused, refuse } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import type { Reader, RoomName } from '../../../core/server/tables.ts'
import { hatsFrom } from '../../identity/store.ts'
import { notAboutHolder } from '../concerned.ts'
import * as say from '../contract.ts'
import * as rule from '../rules/openings.ts'
import { confirmNaming, mayHold, refuseNaming, type Sitting } from '../rules/seats.ts'
import * as keep from '../store.ts'

type Seat = Readonly<{ person: string; seat: number }>

const result = ({ id, version }: { id: string; version: number }) => ({ id, version })
const seatOf = ({ person, seat }: say.Holder) => ({ person, seat })

/** Who sits and who is named, each with whether he is of the office today. Held until the act ends: two at once could each bring in the one of the office. */
async function seatsNow(tx: keep.Hand, asRoom: (room: RoomName) => Reader, named: Seat, today: Day) {
  await keep.holdSeats(tx)
  const now = await keep.holdersNow(tx)
  const seen = async ({ person, seat }: Seat): Promise<Sitting> => {
    const hats = await hatsFrom(asRoom('identity'), person, today)
    return { person, seat, ofOffice: hats.includes('office') }
  }
  const sitting: Sitting[] = []
  for (const one of now) sitting.push(await seen(one))
  return { sitting, named: await seen(named), before: now.find(({ seat }) => seat === named.seat) }
}

export const namingHolder = act(say.nameHolder, async ({ tx, asRoom, counting, may, actor, input, today }) => {
  const { authority } = actor.scope
  await may('holder.name', { authority })
  const person = await asRoom('identity')
    .selectFrom('identityPerson')
    .select('id')
    .where('id', '=', input.person)
    .executeTakeFirst()
  if (!person) throw new Refused(refuse('doorway.not-found', { noun: 'person' }))
  const { sitting, named } = await seatsNow(tx, asRoom, input, today)
  await counting(input.id, (by) => mayHold(named, by, sitting))
  const waits = { publicKey: '', active: false, sinceDay: today, untilDay: null, confirmedBy: null, version: 1 }
  const holder: say.Holder = { ...input, authority, ...waits, namedBy: actor.person as say.Holder['person'] }
  await keep.addHolder(tx, holder)
  return { result: result(holder), record: { kind: 'holder.named', about: holder, facts: seatOf(holder) } }
})

export const decidingHolder = act(say.decideHolder, async ({ tx, asRoom, see, counting, may, input, today }) => {
  const naming = await see(say.holder, input.holder, input.version)
  await may('holder.decide', { authority: naming.authority })
  if (!input.agreed) {
    const refused = await keep.saveHolder(tx, accept(refuseNaming(naming, today)))
    return { result: result(refused), record: { kind: 'holder.refused', about: refused, facts: seatOf(refused) } }
  }
  const { sitting, named, before } = await seatsNow(tx, asRoom, naming, today)
  const confirmed = await counting(naming.id, (by) => confirmNaming(naming, by, today))
  await counting(naming.id, (by) => mayHold(named, by, sitting))
  const left = before && (await keep.saveHolder(tx, { ...before, active: false, untilDay: today }))
  const sits = await keep.saveHolder(tx, confirmed)
  const came = { kind: 'holder.confirmed', about: sits, facts: seatOf(sits) } as const
  const gone = left ? [{ kind: 'holder.left', about: left, facts: { seat: left.seat } } as const] : []
  return { result: result(sits), record: [came, ...gone] }
})

export const makingHolderKey = act(say.makeHolderKey, async ({ tx, see, may, actor, input }) => {
  const holder = await see(say.holder, input.holder, input.version)
  await may('holder.key', { authority: holder.authority })
  if (holder.person !== actor.person || !holder.active) throw new Refused(refuse('tips.not-holder'))
  if (holder.publicKey !== '') throw new Refused(refuse('tips.key-made'))
  const { publicKey, closed } = input
  const kept = await keep.saveHolder(tx, { ...holder, publicKey })
  const { authority, person } = holder
  await keep.addHolderKey(tx, { id: input.id, authority, holder: holder.id, person, closed })
  const key = createHash('sha256').update(publicKey).digest('hex')
  return { result: result(kept), record: { kind: 'holder.keyMade', about: kept, facts: { key } } }
})

export const askingOpening = act(say.askOpening, async ({ tx, counting, eyes, may, actor, input, today }) => {
  const own = await keep.shareIn(eyes, input.tip, actor.person)
  if (!own) throw new Refused(refuse('doorway.not-found', { noun: 'identityShare' }))
  const { authority, tip } = own
  await may('opening.ask', { authority })
  await notAboutHolder({ tx, counting }, tip)
  const { publicKey } = await tx
    .selectFrom('tipsHolder')
    .select('publicKey')
    .where('id', '=', own.holder)
    .executeTakeFirstOrThrow()
  const opening: say.Opening = {
    ...{ id: input.id, authority, tip, state: 'asked', purpose: input.purpose, askedBy: actor.person },
    ...{
      askedOn: today,
      askerKey: publicKey,
      answeredBy: null,
      answeredOn: null,
      share: '',
      openedOn: null,
      version: 1,
    },
  }
  await keep.addOpening(tx, opening)
  return { result: result(opening), record: { kind: 'opening.asked', about: opening, facts: { tip } } }
})

export const grantingOpening = act(say.grantOpening, async ({ tx, counting, eyes, see, may, actor, input, today }) => {
  const opening = await see(say.opening, input.opening, input.version)
  await may('opening.answer', { authority: opening.authority })
  await notAboutHolder({ tx, counting }, opening.tip, opening.id)
  const holds = (await keep.shareIn(eyes, opening.tip, actor.person)) !== undefined
  const granted = await keep.saveOpening(
    tx,
    await counting(opening.id, (by) => rule.grant(opening, input.share, by, holds, today)),
  )
  const facts = { tip: granted.tip }
  return { result: result(granted), record: { kind: 'opening.granted', about: granted, facts } }
})

export const decliningOpening = act(
  say.declineOpening,
  async ({ tx, counting, eyes, see, may, actor, input, today }) => {
    const opening = await see(say.opening, input.opening, input.version)
    await may('opening.answer', { authority: opening.authority })
    await notAboutHolder({ tx, counting }, opening.tip, opening.id)
    const holds = (await keep.shareIn(eyes, opening.tip, actor.person)) !== undefined
    const declined = await keep.saveOpening(
      tx,
      await counting(opening.id, (by) => rule.decline(opening, by, holds, today)),
    )
    const facts = { tip: declined.tip }
    return { result: result(declined), record: { kind: 'opening.declined', about: declined, facts } }
  },
)

export const notingOpening = act(say.noteOpening, async ({ tx, counting, see, may, actor, input, today }) => {
  const opening = await see(say.opening, input.opening, input.version)
  await may('opening.open', { authority: opening.authority })
  await notAboutHolder({ tx, counting }, opening.tip, opening.id)
  const opened = await keep.saveOpening(tx, accept(rule.open(opening, actor.person, today)))
  const facts = { tip: opened.tip }
  return { result: result(opened), record: { kind: 'opening.opened', about: opened, facts } }
})

export const remakingShare = act(say.remakeShare, async ({ tx, counting, see, may, actor, input }) => {
  const opening = await see(say.opening, input.opening, input.version)
  await may('opening.open', { authority: opening.authority })
  await notAboutHolder({ tx, counting }, opening.tip, opening.id)
  if (opening.askedBy !== actor.person || opening.state !== 'opened') throw new Refused(refuse('tips.not-asker'))
  const now = await keep.holdersNow(tx)
  const next = now.find(({ id }) => id === input.holder)
  const before = await tx
    .selectFrom('tipsShare')
    .selectAll()
    .where('tip', '=', opening.tip)
    .where('seat', '=', next?.seat ?? 0)
    .executeTakeFirst()
  if (!before || !next || next.publicKey === '') throw new Refused(refuse('tips.other-holders'))
  // Those who sit still hold their own shares: nobody's is taken from him.
  if (now.some(({ id }) => id === before.holder)) throw new Refused(refuse('tips.still-sits'))
  await keep.putShare(tx, { ...before, holder: next.id, person: next.person, share: input.share })
  const facts = { tip: opening.tip, holder: next.id }
  return { result: result(opening), record: { kind: 'opening.shareRemade', about: opening, facts } }
})
