import { refuse, Refused } from '../../core/pure/refusal.ts'
import type { Reader } from '../../core/server/tables.ts'
import { hashOfPlaces, type Outgoing } from '../feedback/outgoing.ts'
import type { Hit } from '../feedback/contract/outgoing.ts'
import { checkOf } from '../feedback/store-outgoing.ts'
import type { Publication } from './nouns.ts'
import { documentOf } from './rules.ts'
import { placesOf } from './rules/scan.ts'
import type { PublicDocument } from './queries.ts'
import { itemsOf } from './store.ts'

/** A page of the office as a text that goes out. What a body publishes is not compared with what tips say: by trying sentences it could read them (decision 0070). */
export const pageGoingOut = (page: Publication, document: PublicDocument): Outgoing => ({
  ...{ kind: 'publication', authority: page.authority, inspections: [page.inspection] },
  places: placesOf(document),
})

/** The words of a page of the office as these eyes see it, for the look-through. Refuses `doorway.not-found` for everything else. */
export async function textOfPage(eyes: Reader, about: string): Promise<Outgoing> {
  const page = (await eyes
    .selectFrom('publicationPage')
    .selectAll()
    .where('id', '=', about)
    .where('side', '=', 'office')
    .executeTakeFirst()) as Publication | undefined
  if (!page) throw new Refused(refuse('doorway.not-found', { noun: 'publication' }))
  return pageGoingOut(page, documentOf(page, await itemsOf(eyes, about), page.fromDay))
}

/** What was last found in this page, as these eyes see it, and whether it was found in this very text (`same`); without what tips and leads say. */
export async function lookedAt(reader: Reader, outgoing: Outgoing, about: string) {
  const check = await checkOf(reader, about)
  const same = check?.hash === hashOfPlaces(outgoing.places)
  return { check, same, hits: same && check ? (JSON.parse(check.hits) as Hit[]) : [] }
}
