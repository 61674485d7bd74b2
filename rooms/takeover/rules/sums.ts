import type { Counted, Piece, StatedTotal } from '../nouns.ts'

/** Units of which the items are the number: 个问题, 条, 项具体问题, 子项 … */
const ofItems = /问题|问題|問題|^[个個条條项項]$|子项|子項|具体|具體/
const ofGroups = /[类類]|方面|大项|大項/
const ofMeasures = /措施|举措|舉措/

/**
 * What a stated total usually counts, by its unit and by the clause it stands in: 方面 and 类 are groups, 条措施 are measures, 个问题 are
 * items; 完成, 基本完成 and 推进 narrow them down. Units that name something else (人, 万元, 项制度) count nothing here.
 */
export function countsWhat(unit: string, text: string): Counted {
  if (ofMeasures.test(unit)) return 'measures'
  if (ofGroups.test(unit)) return 'groups'
  if (!ofItems.test(unit)) return 'nothing'
  if (/基本完成/.test(text)) return 'basicallyDone'
  if (/(正在|持续|推进|整改中)/.test(text)) return 'underWay'
  if (/(已完成|完成整改|整改完成|整改到位|已整改)/.test(text)) return 'done'
  return 'items'
}

/** What the pieces add up to, by what a total may count. A group is what the first mark of the path names. */
export function countsOf(pieces: readonly Piece[]): Readonly<Record<Exclude<Counted, 'nothing'>, number>> {
  const items = pieces.filter(({ role }) => role === 'item')
  const with_ = (...statuses: (string | null)[]) => items.filter(({ status }) => statuses.includes(status)).length
  return {
    items: items.length,
    groups: new Set(items.map(({ path }) => path[0] ?? '')).size,
    measures: pieces.filter(({ role }) => role === 'measure').length,
    done: with_('done'),
    basicallyDone: with_('basicallyDone'),
    underWay: with_('inProgress', 'stageDone', 'longTerm'),
  }
}

/** A stated total beside what was counted. */
export type Sum = Readonly<{ total: StatedTotal; found: number | null; fits: boolean }>

/** Every stated total with what it is found to be; one that counts nothing here always fits. */
export function sumsOf(totals: readonly StatedTotal[], pieces: readonly Piece[]): Sum[] {
  const counts = countsOf(pieces)
  return totals.map((total) => {
    if (total.counts === 'nothing') return { total, found: null, fits: true }
    const found = counts[total.counts]
    return { total, found, fits: found === total.value }
  })
}
