import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { canonical } from '../../core/pure/canonical.ts'
import { accept, Refused, refuse } from '../../core/pure/refusal.ts'
import type { Counting } from '../../core/server/act.ts'
import type { Reader, RoomName } from '../../core/server/tables.ts'
import { tellingOf } from '../tips/told.ts'
import type { OutgoingKind, OutgoingNoun } from './contract/outgoing.ts'
import type { CopySlip, FeedbackPaper, Item, Opinion, SlipItem } from './contract.ts'
import { keepingOut, mayLook } from './keeping-out.ts'
import { bareWords, besides, hitsIn, type Known, mayGoOut, type Place } from './rules/outgoing.ts'
import { keptOf, lookedOf } from './store-outgoing.ts'

type AsRoom = (room: RoomName) => Reader

/** A text that goes out: what it is, whose, and its words with their places. */
export type Outgoing = Readonly<{
  kind: OutgoingKind
  authority: string
  inspections: readonly string[]
  places: readonly Place[]
}>

const place = (field: string, text: string, n: number | null = null): Place => ({ field, n, text })

const inOrder = (items: readonly Item[]) => [...items].sort((a, b) => a.number - b.number)

export const opinionGoingOut = (opinion: Opinion, items: readonly Item[]): Outgoing => ({
  kind: 'opinion',
  authority: opinion.authority,
  inspections: [opinion.inspection],
  places: [
    place('overall', opinion.overall),
    place('otherMatters', opinion.otherMatters),
    place('requirements', opinion.requirements),
    place('contact', opinion.contact),
    ...inOrder(items).flatMap(({ number, title, text, chapter, keyReason }) => [
      place('title', title, number),
      place('text', text, number),
      place('chapter', chapter, number),
      place('keyReason', keyReason, number),
    ]),
  ].filter(({ text }) => text !== ''),
})

export const paperGoingOut = ({ kind, authority, inspection, title, text }: FeedbackPaper): Outgoing => ({
  ...{ kind, authority, inspections: [inspection] },
  places: [place('paperTitle', title), place('paperText', text)],
})

export const slipGoingOut = (slip: CopySlip, items: readonly SlipItem[]): Outgoing => ({
  kind: 'copySlip',
  authority: slip.authority,
  inspections: [...new Set(items.map(({ inspection }) => inspection as string))],
  places: [
    place('slipTheme', slip.theme),
    place('slipText', slip.text),
    ...items.flatMap(({ place: n, title, text }) => [place('title', title, n), place('text', text, n)]),
  ].filter(({ text }) => text !== ''),
})

/** What goes out of a thing, as these eyes see it. Refuses `doorway.not-found` for what they do not. */
export async function goingOut(eyes: Reader, noun: OutgoingNoun, about: string): Promise<Outgoing> {
  if (noun === 'opinion') {
    const opinion = await eyes.selectFrom('feedbackOpinion').selectAll().where('id', '=', about).executeTakeFirst()
    const items = eyes.selectFrom('feedbackItem').selectAll().where('opinion', '=', about).orderBy('number')
    if (opinion) return opinionGoingOut(opinion, await items.execute())
  } else if (noun === 'feedbackPaper') {
    const paper = await eyes.selectFrom('feedbackPaper').selectAll().where('id', '=', about).executeTakeFirst()
    if (paper) return paperGoingOut(paper)
  } else {
    const slip = await eyes.selectFrom('feedbackSlip').selectAll().where('id', '=', about).executeTakeFirst()
    const items = eyes.selectFrom('feedbackSlipItem').selectAll().where('slip', '=', about).orderBy('place')
    if (slip) return slipGoingOut(slip, await items.execute())
  }
  throw new Refused(refuse('doorway.not-found', { noun }))
}

/** The fingerprint of a text and its places: a check holds for these words and no others. */
export const hashOfPlaces = (places: readonly Place[]): string =>
  createHash('sha256')
    .update(canonical(places.map(({ field, n, text }) => ({ field, n, text }))))
    .digest('hex')

/** Where a name stands in words, as a store compares it: spaces and dots in it hide nothing. */
const standsIn = (words: string) => (column: string) =>
  sql<boolean>`length(${sql.ref(column)}) >= 2
    and strpos(${words}, lower(regexp_replace(${sql.ref(column)}, '[\\s·•・‧]', '', 'g'))) > 0`

const namesOf = (lists: readonly (readonly Readonly<{ name: string | null }>[])[]): string[] =>
  [...new Set(lists.flat().map(({ name }) => name ?? ''))].filter((name) => name !== '')

/**
 * What must not stand in a text and is no secret to whoever looks texts through: names of posts in the register and of persons; names of bodies are plain. Read as
 * the rooms whose it is; of it only the text's own words go back to anybody.
 */
export async function openlyKnown(asRoom: AsRoom, { inspections, places }: Outgoing): Promise<Known> {
  const within = standsIn(bareWords(places))
  const posts = asRoom('registry').selectFrom('registryPost').select('holderName as name').where(within('holderName'))
  const persons = asRoom('identity').selectFrom('identityPerson').select('name').where(within('name'))
  const bodies = asRoom('planning').selectFrom('planningInspection').select('name').where('id', 'in', inspections)
  return {
    names: namesOf(await Promise.all([posts.execute(), persons.execute()])),
    ...{ leads: [], tips: [], plain: (await bodies.execute()).map(({ name }) => name) },
  }
}

/**
 * What must not stand in it and is sealed or walled: partners of talks, whom leads are about, what leads say; not what tips say (`toldBy`). As the rooms whose it is
 * it is all of it, for the act that lets the text go out; as somebody's eyes what he may read, which alone he is told (0100).
 */
export async function sealedKnown(
  as: AsRoom,
  { authority, inspections, places }: Outgoing,
): Promise<Pick<Known, 'names' | 'leads'>> {
  const within = standsIn(bareWords(places))
  const partners = as('fieldwork').selectFrom('fieldworkPartner').select('name')
  const accused = as('transfers').selectFrom('transfersMatter').select('objectName as name')
  const leads = await as('transfers')
    .selectFrom('transfersLead as l')
    .innerJoin('transfersMatter as m', 'm.lead', 'l.id')
    .select(['l.number', 'm.problem'])
    .where('l.authority', '=', authority)
    .where('l.inspection', 'in', inspections)
    .execute()
  return {
    names: namesOf([
      await partners.where('inspection', 'in', inspections).where(within('name')).execute(),
      await accused.where('inspection', 'in', inspections).where(within('objectName')).execute(),
    ]),
    leads: leads.map(({ number, problem }) => ({ number, texts: [problem] })),
  }
}

/** Both of them together. */
export const withSealed = (open: Known, sealed: Pick<Known, 'names' | 'leads'>): Known => ({
  ...open,
  names: [...new Set([...open.names, ...sealed.names])],
  leads: sealed.leads,
})

/** What the house knows that must not stand in a text, but for what tips say. */
export const knownFor = async (asRoom: AsRoom, text: Outgoing): Promise<Known> =>
  withSealed(await openlyKnown(asRoom, text), await sealedKnown(asRoom, text))

/** Ends the act where a text may not go out as it stands, or not by who acts; see `mayGoOut` and `keepingOut`. */
export async function mustBeClean(
  { tx, asRoom, counting }: Readonly<{ tx: Reader; asRoom: AsRoom; counting: Counting }>,
  outgoing: Outgoing,
  { noun, about }: Readonly<{ noun: OutgoingNoun; about: string }>,
): Promise<void> {
  const { inspections, places } = outgoing
  await counting(about, mayLook(await keepingOut(asRoom, inspections)))
  const open = await openlyKnown(asRoom, outgoing)
  const hits = hitsIn(places, open)
  const sealed = besides(hitsIn(places, withSealed(open, await sealedKnown(asRoom, outgoing))), hits)
  const kept = await keptOf(tx, noun, about)
  const { fingerprint: telling } = await tellingOf(asRoom('tips'), inspections)
  accept(mayGoOut({ hash: hashOfPlaces(places), telling, hits, sealed, kept }, await lookedOf(tx, about)))
}
