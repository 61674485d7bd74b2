import { canonical } from '../../core/pure/canonical.ts'
import type { Day } from '../../core/pure/days.ts'
import type { PersonId } from '../../core/pure/ids.ts'
import { flow, move } from '../../core/pure/flow.ts'
import { isRefusal, type Refusal, refuse } from '../../core/pure/refusal.ts'
import { fewestTold } from '../tips/contract.ts'
import type { Degree, TaskState } from '../rectification/contract.ts'
import type { PublicDegree, Publication, PublicationKind, PublicationState, PublishedItem, Side } from './nouns.ts'
import type { Hit, PublicDocument } from './queries.ts'

export { lifeOfWithholding } from './rules/withholding.ts'

/** 起草 → 已公开 → 已撤下. What was published is not rewritten; it can be taken back, and another page drafted. */
export const lifeOfPublication = flow<PublicationState>()({
  drafted: { write: 'drafted', publish: 'published' },
  published: { withdraw: 'withdrawn' },
  withdrawn: {},
})

/** The office words notice and feedback, the body what it makes public of its rectification (domain 2.2 rows 4, 13, 18). */
export const sideOf = (kind: PublicationKind): Side => (kind === 'entry' || kind === 'feedback' ? 'office' : 'body')

/** Which withholding list counts for a page: of the party for the circular, of the public for what everybody reads. */
export const listFor = (kind: PublicationKind) => (kind === 'party' ? 'party' : 'public')

/** Whether every task that may not stay out has to be told of: in the final text and in the circular. */
export const tellsAll = (kind: PublicationKind): boolean => kind === 'rectification' || kind === 'party'

/** Which half of T14 a page fulfils: the circular, or the public text of the whole body. */
export const stopsAs = ({ kind, village }: Pick<Publication, 'kind' | 'village'>): 'partyOn' | 'publicOn' | null => {
  if (kind === 'party') return 'partyOn'
  return kind === 'rectification' && village === null ? 'publicOn' : null
}

/** How a task is said to stand: 已完成 only what was signed, checked by another and closed (design 4). */
export function degreeOf({ state, degree }: Readonly<{ state: TaskState; degree: Degree }>): PublicDegree {
  if (state === 'closed') return 'done'
  if (state === 'longTerm') return 'longTerm'
  return degree === 'open' ? 'open' : 'mostly'
}

type Spoken = Readonly<{ state: TaskState; publicText: string; summary: string }>
const reported: readonly TaskState[] = ['claimedDone', 'countersigned', 'checked', 'closed']

/**
 * What is said of a task: the text agreed at closing while it is closed, what the body summed up while it stands reported done. Of a task that came back, was returned or
 * goes on neither: both speak of how it stood before (4.15).
 */
export const sayingOf = ({ state, publicText, summary }: Spoken): string =>
  ((state === 'closed' && publicText) || (reported.includes(state) ? summary : '')).slice(0, 2_000)

/** What an item says once its task stands otherwise; words somebody wrote himself stay. */
export const retold = (text: string, task: Spoken): string =>
  ['', task.publicText, task.summary].some((one) => one.slice(0, 2_000) === text) ? sayingOf(task) : text

/** What a page says, as it is published on `on`. */
export const documentOf = (
  page: Publication,
  items: readonly PublishedItem[],
  on: Day,
  withheld = page.withheld,
): PublicDocument => ({
  ...{ number: page.slug, kind: page.kind, unit: page.unitName, place: page.place, round: page.roundName },
  ...{ title: page.title, text: page.text },
  items: [...items]
    .sort((a, b) => a.place - b.place)
    .map(({ number, title, text, degree }) => ({ number, title, text, degree })),
  ...{ withheld, contact: page.contact, from: page.fromDay, until: page.untilDay, on },
})

/** The text whose SHA-256 is the fingerprint. */
export const textOf = (document: PublicDocument): string => canonical(document)

/** What must be known of a page before it goes out. `missing`: tasks neither told of nor consented to stay out; `surplus`: told of though they may not be. */
export type Ready = Readonly<{ hits: readonly Hit[]; missing: number; surplus: number; undecided: number }>

/** Whether a page can be published on `today`: complete, decided, scanned and with a contact and a period (domain 7). */
export function publish(page: Publication, ready: Ready, today: Day): Publication | Refusal {
  const state = move(lifeOfPublication, page.state, 'publish')
  if (isRefusal(state)) return state
  if (page.text.trim() === '' || page.contact.trim() === '') return refuse('publication.not-written')
  if (page.untilDay < today) return refuse('publication.period-over', { field: 'untilDay' })
  if (ready.undecided > 0) return refuse('publication.undecided', { count: ready.undecided })
  if (ready.surplus > 0) return refuse('publication.told-of', { count: ready.surplus })
  if (tellsAll(page.kind) && ready.missing > 0) return refuse('publication.left-out', { count: ready.missing })
  const open = ready.hits.filter(({ kept }) => !kept).length
  if (open > 0) return refuse('publication.hits-open', { count: open })
  return { ...page, state, publishedOn: today }
}

/** Takes a page back on `today`. */
export function withdraw(page: Publication, reason: string, by: string, today: Day): Publication | Refusal {
  const state = move(lifeOfPublication, page.state, 'withdraw')
  if (isRefusal(state)) return state
  return { ...page, state, withdrawal: reason, withdrawnBy: by, withdrawnOn: today }
}

/** A page that somebody changes: he is its last writer from then on, and one of all its writers. */
export const writtenBy = <P extends Pick<Publication, 'writers' | 'writtenBy'>>(page: P, by: PersonId): P => ({
  ...page,
  writtenBy: by,
  writers: [...new Set([...page.writers, by])],
})

/**
 * What goes public was looked at by two: nobody publishes what he himself changed last, and of what the office makes public nobody who wrote a word. A body,
 * which may have one liaison and one principal, is not shut out by a word its principal mended: the liaison looks at it again and saves it. Refuses
 * `publication.own-words`.
 */
export const anotherPublishes = (
  page: Pick<Publication, 'side' | 'writers' | 'writtenBy'>,
  by: string,
): true | Refusal =>
  page.writtenBy === by || (page.side === 'office' && (page.writers as readonly string[]).includes(by))
    ? refuse('publication.own-words')
    : true

/** Whether a page is still a draft of the side one stands on. */
export function mayWrite(page: Pick<Publication, 'state' | 'side'>, hat: string): true | Refusal {
  const state = move(lifeOfPublication, page.state, 'write')
  if (isRefusal(state)) return state
  return (hat === 'office') === (page.side === 'office') ? true : refuse('publication.other-side')
}

/** A pile of sheets is counted by two (traps 43). */
export function countedBy(by: string, other: string): true | Refusal {
  return other === by ? refuse('publication.alone', { field: 'with' }) : true
}

/** What is told of counted sheets: sums, or nothing while there are too few to hide one of them. */
export function toldOf<K extends string>(sums: Readonly<Record<K, number>>): Record<K | 'sheets', number | null> {
  const values = Object.values(sums) as number[]
  const sheets = values.reduce((sum, one) => sum + one, 0)
  const told = sheets < fewestTold ? null : sheets
  const of = Object.fromEntries(Object.entries(sums).map(([key, value]) => [key, told === null ? null : value]))
  return { ...of, sheets: told } as Record<K | 'sheets', number | null>
}
