import { type Refusal, refuse } from '../../../core/pure/refusal.ts'
import { tellingIn } from '../../tips/rules/found.ts'
import type { Ground, Hit, HitSort, OutgoingKind } from '../contract/outgoing.ts'
import { type Bare, bareOf, standing, wordsAt } from './bare.ts'
import { comparing, type Secret } from './quoting.ts'

/** A text that goes out and where it stands: the field, and the number of the item or null. */
export type Place = Readonly<{ field: string; n: number | null; text: string }>

/**
 * What must not stand in it: names of persons the house knows of, leads and tips by number and by what they say. `plain`: names of bodies, which say
 * nothing of a lead or tip that holds them too.
 */
export type Known = Readonly<{
  names: readonly string[]
  leads: readonly Secret[]
  tips: readonly Secret[]
  plain: readonly string[]
}>

const emails = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g
/** Words for who told something: they say that somebody did. */
const tellers = /举报人|信访人|反映人(?![民员数均口才大事力居社防])|来信人|检举人|控告人/g

/** What reads like the number of a tip, of this house or not: which numbers there are is nobody's to find out by trying them. */
const tipNumber = /信-?\d{4}-\d{3,6}/g
const numbersOfTips = (text: string, bare: Bare): string[] =>
  [...bare.text.matchAll(tipNumber)].map(({ 0: found, index }) => wordsAt(text, bare, index, index + found.length))

/** In what is there to be called by, a name and a telephone are meant. */
const isContact = (field: string) => field === 'contact'

type Seen = Readonly<{ place: Place; bare: Bare; quoted: readonly Hit[] }>

const hitAt =
  ({ field, n }: Place, kind: HitSort) =>
  (words: string): Hit => ({ kind, field, n, text: words })

function hitsAt({ place, bare, quoted }: Seen, names: readonly string[]): Hit[] {
  const { field, text } = place
  const told = tellingIn(text)
  const hit = (kind: HitSort) => hitAt(place, kind)
  return [
    ...(isContact(field) ? [] : names.flatMap((name) => standing(text, bare, name)).map(hit('name'))),
    ...quoted,
    ...[...text.matchAll(tellers)].map(([words]) => words).map(hit('tip')),
    ...numbersOfTips(text, bare).map(hit('tip')),
    ...told
      .filter(({ kind }) => kind === 'idNumber')
      .map((one) => one.text)
      .map(hit('idNumber')),
    ...(isContact(field)
      ? []
      : [
          ...told.filter(({ kind }) => kind === 'phone').map((one) => one.text),
          ...[...text.matchAll(emails)].map(([words]) => words),
        ].map(hit('phone'))),
  ]
}

/** Number and words of each secret, wherever they stand: a list of hits for every place. */
function quotedIn(places: readonly Place[], bares: readonly Bare[], known: Known): Hit[][] {
  const found: Hit[][] = places.map(() => [])
  const compare = comparing(
    places.map(({ text }) => text),
    known.plain,
  )
  const look = (kind: 'lead' | 'tip') => (secret: Secret) => {
    const number = bareOf(secret.number).text
    for (const [n, place] of places.entries())
      found[n]?.push(...standing(place.text, bares[n] as Bare, number).map(hitAt(place, kind)))
    for (const { place: n, text } of compare(secret)) found[n]?.push(hitAt(places[n] as Place, kind)(text))
  }
  known.leads.forEach(look('lead'))
  known.tips.forEach(look('tip'))
  return found
}

/**
 * What in texts that go out must not be there (domain 2.2 row 12, 3.3 rule 4; S2-08): names of persons, numbers and words of leads and tips, words for who
 * told something, numbers of identity cards and telephones. Each once for every place; spaces, width and invisible marks hide nothing.
 */
export function hitsIn(places: readonly Place[], known: Known): Hit[] {
  const bares = places.map(({ text }) => bareOf(text))
  const quoted = quotedIn(places, bares, known)
  const names = known.names.map((name) => bareOf(name).text)
  const all = places.flatMap((place, n) => hitsAt({ place, bare: bares[n] as Bare, quoted: quoted[n] ?? [] }, names))
  return once(all)
}

const keyOf = ({ kind, field, n, text }: Hit): string => JSON.stringify([kind, field, n, text])

const once = (hits: readonly Hit[]): Hit[] => [...new Map(hits.map((hit) => [keyOf(hit), hit])).values()]

/** Those of `all` that are not among `some`. */
export function besides(all: readonly Hit[], some: readonly Hit[]): Hit[] {
  const known = new Set(some.map(keyOf))
  return all.filter((hit) => !known.has(keyOf(hit)))
}

/** Whether words stand in one of these texts, whatever blanks and marks are between their signs. */
export const standsSomewhere = (places: readonly Place[], words: string): boolean =>
  places.some(({ text }) => standing(text, bareOf(text), bareOf(words).text).length > 0)

/**
 * Compares a text with tips, one by one, as they are opened. `found`: the places that have a tip's number or words in common with one, and not which words:
 * whoever tries sentences until one is found could read a tip by them.
 */
export function againstTips(
  places: readonly Place[],
  plain: readonly string[],
): Readonly<{ compare(tip: Secret): void; found(): Hit[] }> {
  const bares = places.map(({ text }) => bareOf(text).text)
  const quotes = comparing(
    places.map(({ text }) => text),
    plain,
  )
  const hit = new Set<number>()
  return {
    compare: (tip) => {
      const number = bareOf(tip.number).text
      for (const [n, bare] of bares.entries()) if (number.length >= 2 && bare.includes(number)) hit.add(n)
      for (const { place } of quotes(tip)) hit.add(place)
    },
    found: () => once(places.filter((_, n) => hit.has(n)).map((place) => hitAt(place, 'tip')(''))),
  }
}

/**
 * On which grounds such a hit may be left standing in such a paper. Never what comes from a lead or a tip, nor the number of an identity card. The same
 * signs as a name may be another word; in what is said at a meeting or printed in a paper somebody may be named in his office; a number may be the office's.
 */
export function groundsFor(kind: HitSort, paper: OutgoingKind): readonly Ground[] {
  if (kind === 'phone') return ['officeNumber']
  if (kind !== 'name') return []
  return paper === 'speech' || paper === 'pressRelease' || paper === 'meetingPlan' || paper === 'circular'
    ? ['otherWord', 'inOffice']
    : ['otherWord']
}

type Kept = Readonly<{ kind: HitSort; text: string }>

/** What still stands in the way: everything that is not left standing on a ground the rule allows. */
export const openHits = (hits: readonly Hit[], kept: readonly Kept[]): Hit[] =>
  hits.filter(({ kind, text }) => !kept.some((one) => one.kind === kind && one.text === text))

/** Whether a hit may be left standing in this paper on this ground. Refuses `feedback.never-kept` and `feedback.ground-misfits`. */
export function keep(kind: HitSort, paper: OutgoingKind, ground: Ground): true | Refusal {
  const grounds = groundsFor(kind, paper)
  if (grounds.length === 0) return refuse('feedback.never-kept', { hit: kind })
  return grounds.includes(ground) || refuse('feedback.ground-misfits', { ground })
}

/** What the last look-through of a text found in the sealed words of tips. `hash`: of that text; `telling`: of what there was to compare it with. */
export type Looked = Readonly<{ hash: string; telling: string; hits: readonly Hit[] }> | null

/**
 * Whether a text may go out. Refuses `feedback.not-looked` unless this very text was compared with all that tips say now, were it nothing (a text of which
 * that was not wanted would tell that there is no tip), and `feedback.must-not-stand` with the places, as long as one hit is open that everybody who looks reads
 * himself. For what stands in sealed words (`sealed`, and what was found in tips) it is `feedback.sealed-words`: the fields, no kind, no number, no word (0100).
 */
export function mayGoOut(
  now: Readonly<{
    hash: string
    telling: string
    hits: readonly Hit[]
    sealed: readonly Hit[]
    kept: readonly Kept[]
  }>,
  looked: Looked,
): true | Refusal {
  if (looked === null || looked.hash !== now.hash || looked.telling !== now.telling)
    return refuse('feedback.not-looked')
  const open = openHits(now.hits, now.kept)
  const fields = (hits: readonly Hit[]) => [...new Set(hits.map(({ field }) => field))]
  if (open.length > 0)
    return refuse('feedback.must-not-stand', {
      ...{ count: open.length, hit: [...new Set(open.map(({ kind }) => kind))], fields: fields(open) },
    })
  const sealed = openHits([...now.sealed, ...looked.hits], now.kept)
  return sealed.length === 0 || refuse('feedback.sealed-words', { fields: fields(sealed) })
}

/** All words of places as they are compared: what a store may look for names in before the rule does. */
export const bareWords = (places: readonly Place[]): string => places.map(({ text }) => bareOf(text).text).join('\n')
