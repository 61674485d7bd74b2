import { ask } from '../../../core/server/ask.ts'
import { namesOf } from '../../identity/names.ts'
import * as say from '../contract.ts'
import { holdersNow } from '../store.ts'

export const readingHolders = ask(say.tipHolders, async ({ eyes }) => {
  const holders = await holdersNow(eyes)
  const names = await namesOf(
    eyes,
    holders.map(({ person }) => person),
  )
  return { holders: holders.map((one) => ({ ...one, name: names[one.person] ?? '' })) }
})

export const readingHolding = ask(say.myHolding, async ({ eyes, actor: { person } }) => {
  const now = await holdersNow(eyes)
  const shares = await eyes
    .selectFrom('tipsShare')
    .selectAll()
    .orderBy('receivedOn', 'desc')
    .orderBy('id')
    .limit(500)
    .execute()
  const asked = await eyes
    .selectFrom('tipsOpening')
    .selectAll()
    .orderBy('askedOn', 'desc')
    .orderBy('id')
    .limit(200)
    .execute()
  const keys = await eyes.selectFrom('tipsHolderKey').selectAll().execute()
  const openings = asked.flatMap((whole) => {
    const { authority: _, ...one } = whole
    const own = shares.find(({ tip }) => tip === one.tip)
    if (!own) return []
    const isAsker = one.askedBy === person
    const closed = keys.find((key) => key.holder === own.holder)?.closed ?? ''
    // What was handed to another is his alone to open; here it need not go.
    const shown = { share: isAsker ? one.share : '', sealed: isAsker ? own.sealed : '' }
    return [{ ...one, ...shown, number: own.number, key: own.key, mine: own.share, closed }]
  })
  return {
    holder: now.find((one) => one.person === person) ?? null,
    openings,
    held: shares.map(({ tip, number, receivedOn }) => ({ tip, number, receivedOn })),
    seats: now
      .filter(({ publicKey }) => publicKey !== '')
      .map(({ id, seat, person: who, publicKey, sinceDay }) => ({ id, seat, person: who, publicKey, sinceDay })),
    names: await namesOf(eyes, [
      ...openings.flatMap((one) => [one.askedBy, one.answeredBy]),
      ...now.map((one) => one.person),
    ]),
  }
})
