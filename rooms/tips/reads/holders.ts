import { ask } from '../../../core/server/ask.ts'
import { namesOf } from '../../identity/names.ts'
import * as say from '../contract.ts'
import { holdersNow, holdersNamed } from '../store.ts'

export const readingHolders = ask(say.tipHolders, async ({ eyes }) => {
  const [holders, named] = [await holdersNow(eyes), await holdersNamed(eyes)]
  const names = await namesOf(
    eyes,
    [...holders, ...named].flatMap(({ person, namedBy }) => [person, namedBy]),
  )
  const called = <H extends (typeof holders)[number]>(one: H) => ({ ...one, name: names[one.person] ?? '' })
  return {
    holders: holders.map(called),
    named: named.map((one) => ({ ...called(one), byName: names[one.namedBy ?? ''] ?? '' })),
  }
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
