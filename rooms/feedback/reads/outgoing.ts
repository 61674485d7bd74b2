import { ask } from '../../../core/server/ask.ts'
import * as say from '../contract.ts'
import { namesOf } from '../../identity/names.ts'
import { goingOut, hashOfPlaces } from '../outgoing.ts'
import { groundsFor, openHits } from '../rules/outgoing.ts'
import { checkOf, keptOf } from '../store-outgoing.ts'

export const readingOutgoing = ask(say.outgoing, async ({ eyes, input }) => {
  const { noun, about } = input
  const { kind, places } = await goingOut(eyes, noun, about)
  const found = await checkOf(eyes, about)
  const kept = await keptOf(eyes, noun, about)
  const names = await namesOf(eyes, [found?.by ?? null, ...kept.map(({ by }) => by)])
  const nameGrounds = [...groundsFor('name', kind)]
  if (!found) return { check: null, fresh: false, hits: [], kept, nameGrounds, names }
  const { hits: said, authority: _, ...check } = found
  const hits = JSON.parse(said) as say.Hit[]
  const open = openHits(hits, kept)
  return {
    check,
    fresh: check.hash === hashOfPlaces(places),
    hits: hits.map((hit) => ({ ...hit, kept: !open.includes(hit), grounds: [...groundsFor(hit.kind, kind)] })),
    kept,
    nameGrounds,
    names,
  }
})
