import { flow } from '../../../core/pure/flow.ts'
import type { Earlier, Focus, FocusState, ListLine, ListName, Point } from '../nouns.ts'

/** The life of a point of the library: a team proposes, the office admits or not (S2-07). */
export const lifeOfFocus = flow<FocusState>()({
  proposed: { admit: 'admitted', retire: 'retired' },
  admitted: { retire: 'retired' },
  retired: {},
})

/** A unit as the library asks for it; `areas`: itself and every place above it. */
type Unit = Readonly<{ kind: string; sector: string; areas: readonly string[] }>

/** Whether a point of the library is for a unit: its kind, its sector or type of village, and where it lies, where the point names one (S2-04, S4-06, S4-19). */
export const fits = (point: Pick<Focus, 'bodyKind' | 'sector' | 'area' | 'state'>, unit: Unit): boolean =>
  point.state === 'admitted' &&
  (point.bodyKind === '' || point.bodyKind === unit.kind) &&
  (point.sector === '' || point.sector === unit.sector) &&
  (point.area === null || unit.areas.includes(point.area))

export type Fresh = Readonly<{ list: ListName; text: string; source: ListLine['source']; origin: string }>
type Gathered = Readonly<{
  library: readonly Focus[]
  points: readonly Point[]
  earlier: readonly Earlier[]
  lines: readonly Pick<ListLine, 'list' | 'origin'>[]
}>

/** States in which a finding of an earlier inspection needs no look (closed and done). */
const settled = (one: Earlier) => one.state === 'closed' && one.degree === 'done'

/**
 * What a draft of the lists adds (S2-06, S2-07, S1-34): of the library what fits the unit, each point as a focus, each earlier finding not settled
 * as a problem. Nothing that was taken in before, even if it has been struck out since.
 */
export function draft(unit: Unit, { library, points, earlier, lines }: Gathered): Fresh[] {
  const all: Fresh[] = [
    ...points.map((one) => ({ list: 'focus' as const, text: one.text, source: 'point' as const, origin: one.id })),
    ...earlier
      .filter((one) => !settled(one))
      .map((one) => ({ list: 'problem' as const, text: one.title, source: 'earlier' as const, origin: one.id })),
    ...library
      .filter((one) => fits(one, unit))
      .map((one) => ({ list: one.list, text: one.text, source: 'library' as const, origin: one.id })),
  ]
  const there = new Set(lines.map((one) => `${one.list} ${one.origin}`))
  return all.filter((one) => !there.has(`${one.list} ${one.origin}`))
}
