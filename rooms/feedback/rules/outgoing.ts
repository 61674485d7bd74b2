import { type Refusal, refuse } from '../../../core/pure/refusal.ts'
import { tellingIn } from '../../tips/rules/found.ts'
import type { Ground, Hit, HitSort, OutgoingKind } from '../contract/outgoing.ts'

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
export type Secret = Readonly<{ number: string; texts: readonly string[] }>

/** So many characters in a row that a lead or tip says too are its words and no accident; of a shorter one so many are enough. */
export const sameWords = 12
export const fewestWords = 8

/** A blank, a break or a mark nobody sees: names are written with them, and hide behind them. */
const blank = /[\s\u00ad\u180e\u200b-\u200f\u2028-\u202f\u2060\u3000\ufeff·•・‧]/u
const opens = /[〔［【（([]/u
const closes = /[〕］】）)\]]/u

type Bare = Readonly<{ text: string; at: readonly number[] }>

/** A text without blanks, in one width and one kind of bracket; `at`: where each of its characters stands in the original. */
function bareOf(text: string, keep: (sign: string) => boolean = () => true): Bare {
  let bare = ''
  const at: number[] = []
  let place = 0
  for (const sign of text) {
    if (!blank.test(sign)) {
      const even = opens.test(sign) ? '[' : closes.test(sign) ? ']' : sign.normalize('NFKC').toLowerCase()
      for (const one of even) {
        if (blank.test(one) || !keep(one)) continue
        bare += one
        for (let n = 0; n < one.length; n++) at.push(place)
      }
    }
    place += sign.length
  }
  return { text: bare, at }
}

/** The original words between two places of a bare text. */
function wordsAt(text: string, { at }: Bare, from: number, until: number): string {
  const start = at[from] as number
  const last = at[until - 1] as number
  return text.slice(start, last + String.fromCodePoint(text.codePointAt(last) as number).length)
}

/** Where `wanted` stands in a text, as it is written there; each wording once. */
function standing(text: string, bare: Bare, wanted: string): string[] {
  const sought = bareOf(wanted).text
  if (sought.length < 2) return []
  const found = new Set<string>()
  for (let at = bare.text.indexOf(sought); at >= 0; at = bare.text.indexOf(sought, at + 1)) {
    found.add(wordsAt(text, bare, at, at + sought.length))
  }
  return [...found]
}

const isWord = (sign: string) => /[\p{L}\p{N}]/u.test(sign)

/** A text as runs of letters and digits alone, cut where the name of a body stood. */
function runsOf(text: string, plain: readonly string[]): string[] {
  const words = bareOf(text, isWord).text
  const names = plain.map((name) => bareOf(name, isWord).text).filter((name) => name.length >= 2)
  return names.reduce((runs, name) => runs.flatMap((run) => run.split(name)), [words])
}

/** What a text has in common, word for word, with something that was told in confidence. */
function quoted(text: string, secret: readonly string[], plain: readonly string[]): string[] {
  const pieces = new Set<string>()
  for (const run of secret.flatMap((one) => runsOf(one, plain))) {
    if (run.length >= fewestWords && run.length < sameWords) pieces.add(run)
    for (let n = 0; n + sameWords <= run.length; n++) pieces.add(run.slice(n, n + sameWords))
  }
  if (pieces.size === 0) return []
  const bare = bareOf(text, isWord)
  const found: { from: number; until: number }[] = []
  for (let from = 0; from < bare.text.length; from++) {
    for (let long = fewestWords; long <= sameWords && from + long <= bare.text.length; long++) {
      if (!pieces.has(bare.text.slice(from, from + long))) continue
      const before = found.at(-1)
      if (before && from <= before.until) before.until = Math.max(before.until, from + long)
      else found.push({ from, until: from + long })
    }
  }
  return found.map(({ from, until }) => wordsAt(text, bare, from, until))
}

const emails = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g
/** Words for who told something: they say that somebody did. */
const tellers = /举报人|信访人|反映人(?![民员数均口才大事力居社防])|来信人|检举人|控告人/g

/** In what is there to be called by, a name and a telephone are meant. */
const isContact = (field: string) => field === 'contact'

function hitsAt({ field, n, text }: Place, known: Known): Hit[] {
  const bare = bareOf(text)
  const told = tellingIn(text)
  const hit = (kind: HitSort) => (words: string) => ({ kind, field, n, text: words })
  const secret = (kind: 'lead' | 'tip', list: readonly Secret[]) =>
    list
      .flatMap(({ number, texts }) => [...standing(text, bare, number), ...quoted(text, texts, known.plain)])
      .map(hit(kind))
  return [
    ...(isContact(field) ? [] : known.names.flatMap((name) => standing(text, bare, name)).map(hit('name'))),
    ...secret('lead', known.leads),
    ...secret('tip', known.tips),
    ...[...text.matchAll(tellers)].map(([words]) => words).map(hit('tip')),
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

/**
 * What in texts that go out must not be there (domain 2.2 row 12, 3.3 rule 4; S2-08): names of persons, numbers and words of leads and tips, words for who
 * told something, numbers of identity cards and telephones. Each once for every place; spaces, width and invisible marks hide nothing.
 */
export function hitsIn(places: readonly Place[], known: Known): Hit[] {
  const all = places.flatMap((place) => hitsAt(place, known))
  const same = (one: Hit, other: Hit) =>
    one.kind === other.kind && one.field === other.field && one.n === other.n && one.text === other.text
  return all.filter((one, n) => all.findIndex((other) => same(one, other)) === n)
}

/**
 * On which grounds such a hit may be left standing in such a paper. Never what comes from a lead or a tip, nor the number of an identity card. The same
 * signs as a name may be another word; in what is said at a meeting or printed in a paper somebody may be named in his office; a number may be the office's.
 */
export function groundsFor(kind: HitSort, paper: OutgoingKind): readonly Ground[] {
  if (kind === 'phone') return ['officeNumber']
  if (kind !== 'name') return []
  return paper === 'speech' || paper === 'pressRelease' || paper === 'meetingPlan'
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

/** What was last looked for in the sealed words of tips: by the fingerprint of the text it was done on. `tips`: how many there are to compare with now. */
export type Looked = Readonly<{ hash: string; tips: number; hits: readonly Hit[] }> | null

/**
 * Whether a text may go out. Refuses `feedback.not-looked` where there are tips and this very text was not compared with all of them, and
 * `feedback.must-not-stand` with the places, as long as one hit is open.
 */
export function mayGoOut(
  now: Readonly<{ hash: string; tips: number; hits: readonly Hit[]; kept: readonly Kept[] }>,
  looked: Looked,
): true | Refusal {
  const fresh = looked !== null && looked.hash === now.hash && looked.tips >= now.tips
  if (now.tips > 0 && !fresh) return refuse('feedback.not-looked', { tips: now.tips })
  const told = fresh ? looked.hits.filter(({ kind }) => kind === 'tip') : []
  const open = openHits([...now.hits, ...told], now.kept)
  if (open.length === 0) return true
  return refuse('feedback.must-not-stand', {
    count: open.length,
    hit: [...new Set(open.map(({ kind }) => kind))],
    fields: [...new Set(open.map(({ field }) => field))],
  })
}

/** All words of places as they are compared: what a store may look for names in before the rule does. */
export const bareWords = (places: readonly Place[]): string => places.map(({ text }) => bareOf(text).text).join('\n')
