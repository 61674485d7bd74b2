import { type Refusal, refuse } from '../../../core/pure/refusal.ts'
import type { Inspection } from '../../planning/contract.ts'
import { type ExitItem, exitItems, householdKinds, partnerKinds, statements } from '../nouns.ts'

/** What was done in one village of a township. */
export type VillageWork = Readonly<{
  id: string
  name: string
  talkedWith: readonly string[]
  visited: readonly string[]
}>

/** What is known of the fieldwork at one unit. Kinds are those of talks held and visits made; posts are titles of key posts nobody talked with. */
export type Fieldwork = Readonly<{
  village: boolean
  papersOut: readonly string[]
  talksOpen: readonly string[]
  postsMissing: readonly string[]
  talkedWith: readonly string[]
  visited: readonly string[]
  /** Villages that go along with a township, each with the kinds talked with and visited there. */
  villages: readonly VillageWork[]
  unanswered: readonly string[]
  demandsOpen: readonly string[]
}>

export type Item = (typeof exitItems)[number]
/** One line of the checklist: how many are open, and which: numbers, titles, or codes of kinds. A statement is one, open until it is made. */
export type Line = Readonly<{ item: Item; open: number; missing: readonly string[] }>

/** 五必谈 (S3-13): the kinds of persons of a village with whom nobody has talked yet. */
export const fiveMissing = (talkedWith: readonly string[]): string[] =>
  partnerKinds.filter((kind) => !talkedWith.includes(kind))

/** 四必访 (S3-14): the kinds of households of a village that nobody has visited yet. */
export const fourMissing = (visited: readonly string[]): string[] =>
  householdKinds.filter((kind) => !visited.includes(kind))

/** A kind that is missing in one of several villages, as the checklist names it: `kind@village`. */
const inEach = (villages: readonly VillageWork[], missing: (of: VillageWork) => string[]): string[] =>
  villages.flatMap((one) => missing(one).map((kind) => `${kind}@${one.name}`))

/** Whether somebody or a household is of a village that goes along with the unit (S3-13). Refuses `fieldwork.other-village`. */
export const goesAlong = (villages: readonly Readonly<{ id: string }>[], village: string | null): true | Refusal =>
  village === null ||
  villages.some(({ id }) => id === village) ||
  refuse('fieldwork.other-village', { field: 'village' })

/**
 * 撤离清单 (domain 2.2 row 6): everything to be settled before the team leaves. The two village lists are there for villages alone: for a village that is
 * the unit, and for each that goes along with a township.
 */
export function checklist(of: Fieldwork): Line[] {
  const counted: [Item, readonly string[]][] = [
    ['papers', of.papersOut],
    ['talks', of.talksOpen],
    ['posts', of.postsMissing],
    ...(of.village || of.villages.length > 0
      ? ([
          [
            'fiveTalks',
            of.village ? fiveMissing(of.talkedWith) : inEach(of.villages, (one) => fiveMissing(one.talkedWith)),
          ],
          ['fourVisits', of.village ? fourMissing(of.visited) : inEach(of.villages, (one) => fourMissing(one.visited))],
        ] as [Item, readonly string[]][])
      : []),
    ['instructions', of.unanswered],
    ['demands', of.demandsOpen],
  ]
  return [
    ...counted.map(([item, missing]) => ({ item, open: missing.length, missing })),
    ...statements.map((item) => ({ item, open: 1, missing: [] })),
  ]
}

/** Whether a line holds the team back: something is open, and not that much of it was accepted or stated. */
export const holdsBack = (line: Line, settled: readonly ExitItem[]): boolean =>
  line.open > 0 && !settled.some((one) => one.item === line.item && one.open >= line.open)

/** The leader states a thing done, or accepts with a reason that it is not; what can be counted is never merely stated. */
export function settle(line: Line, done: boolean, reason: string): true | Refusal {
  if (line.open === 0) return refuse('fieldwork.nothing-open')
  if (done) return (statements as readonly string[]).includes(line.item) ? true : refuse('fieldwork.only-accepted')
  return reason.trim() === '' ? refuse('fieldwork.no-reason', { field: 'reason' }) : true
}

/** Concerns are settled while the team is on site. */
export const onSite = (unit: Pick<Inspection, 'state'>): true | Refusal =>
  unit.state === 'entered' ? true : refuse('fieldwork.not-now', { state: unit.state })

/** The team may leave once nothing holds it back; `fieldwork.exit-open` names what does. */
export function mayExit(lines: readonly Line[], settled: readonly ExitItem[]): true | Refusal {
  const items = lines.filter((line) => holdsBack(line, settled)).map((line) => line.item)
  return items.length === 0 ? true : refuse('fieldwork.exit-open', { items })
}
