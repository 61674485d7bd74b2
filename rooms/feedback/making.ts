import type { Day } from '../../core/pure/days.ts'
import { Defect } from '../../core/server/act.ts'
import type { Actor } from '../../core/server/enter.ts'
import type { Item, Objection, Opinion, OpinionDecision, Origin, Wording } from './contract.ts'
import type { Source } from './store.ts'

type Walled = { authority: string; inspection: string; body: string }

/** An opinion on the day it is begun: only its number, its walls and its drafter are still missing. */
export const blank = {
  state: 'drafted' as const,
  overall: '',
  otherMatters: '',
  requirements: '',
  contact: '',
  approvedBy: null,
  approvedOn: null,
  principalOn: null,
  principalPlace: '',
  bodyOn: null,
  bodyPlace: '',
  deliveredBy: null,
  receivedOn: null,
  planDueOn: null,
  planProvisional: false,
  concentratedUntil: null,
  concentratedProvisional: false,
  reportDueOn: null,
  reportProvisional: false,
  takenOver: false,
  version: 1,
} satisfies Partial<Opinion>

/** The item that a sheet becomes, in the sheet's own words, and where it came from. */
export function itemFrom(
  source: Source,
  { authority, inspection, body }: Walled,
  opinion: string,
  id: string,
  number: number,
  originId: string,
): { item: Item; origin: Origin } {
  const walls = { authority, inspection, body, opinion }
  const { title, overview: text, category, subcategory, serial, revision, hash } = source
  return {
    item: {
      id,
      ...walls,
      number,
      title,
      text,
      category,
      subcategory,
      chapter: '',
      key: false,
      keyReason: '',
      state: 'listed',
      delivered: false,
      revision: 1,
      version: 1,
    },
    origin: { id: originId, ...walls, item: id, sheet: source.id, serial, revision, hash, title, text },
  }
}

/** The words of an item as they stand, to be kept. */
export const wordingOf = (item: Item, id: string, by: string, onDay: Day): Wording => {
  const { authority, inspection, body, revision, title, text } = item
  return { id, authority, inspection, body, item: item.id, revision, title, text, by, onDay }
}

/** The walls and blanks of what a body says to an item. */
export const saidOf = ({ authority, inspection, body, id }: Item) =>
  ({
    authority,
    inspection,
    body,
    item: id,
    verdict: null,
    outcome: null,
    answer: '',
    answeredBy: null,
    answeredOn: null,
    version: 1,
  }) satisfies Partial<Objection>

/** Who decided on an opinion, under which of the two hats that may, and when. */
export function decided(
  opinion: Opinion,
  { person, hat }: Actor,
  onDay: Day,
): Omit<OpinionDecision, 'id' | 'passed' | 'comment'> {
  if (hat !== 'leading_group' && hat !== 'secretary') throw new Defect(`an opinion is not decided by ${hat}`)
  const { authority, inspection, body, id } = opinion
  return { authority, inspection, body, opinion: id, by: person, hat, onDay }
}
