import { firstSentence, isDeedLike, isFindingLike } from './cues.ts'
import type { Flow } from './flow.ts'
import { isNamed, itemOrGroup, numberedIn, plainlyItem, votesFinding } from './headings.ts'
import { type Block, blocksOf, headOf } from './tree.ts'
import { type Zone, zoneOf } from './zones.ts'

/** What a block is: words that belong to no item, a heading over items, or an item. */
export type Role = { role: 'prose' | 'group' | 'item'; zone: Zone; rule: string }

const runIn = new Set<Block['style']>(['is', 'ord'])

/** The zone of a block: by its own heading where that says something, else that of the heading above. */
export function zoneWithin(flow: Flow, block: Block, above: Zone): { zone: Zone; rule: string } {
  const head = firstSentence(headOf(flow, block)).slice(0, 80)
  const own = zoneOf(head)
  if (above !== 'unknown' && above !== 'findings') return { zone: above, rule: 'zone-above' }
  if (above === 'findings' && !['next', 'contact', 'leads'].includes(own.zone))
    return { zone: above, rule: 'zone-above' }
  if (own.zone === 'contact') return own
  const named = /^(?:关于|针对|对于).{0,120}(?:问题|方面)|问题[。:,]?$|[“"].+[”"].{0,6}问题/.test(head)
  if (named && own.zone !== 'leads') return { zone: 'findings', rule: 'zone-named' }
  if (['organisation', 'unknown', 'suggestions'].includes(own.zone) && strongSigns(flow, block) >= 2)
    return { zone: 'findings', rule: 'zone-by-content' }
  return own
}

/** How many blocks inside plainly are items: with labels of their own, or headed 关于…的问题. */
function strongSigns(flow: Flow, block: Block): number {
  let signs = 0
  for (const inner of blocksOf(block)) {
    if (inner.labels.has('measure') || inner.labels.has('status') || isNamed(headOf(flow, inner))) signs++
    signs += strongSigns(flow, inner)
    if (signs >= 2) return signs
  }
  return signs
}

/** 党组会议记录不规范问题。 names a body that could also have done something. */
const endsInProblem = /^(?:党[组委]|党?支部|班子)[^,。;:]{2,40}(?<!解决|针对|整改)[^,。;:]问题[。:,]/

/** Whether a run-in 一是 names a flaw itself, and does not begin as a deed does. */
export const isRunInFinding = (flow: Flow, block: Block) =>
  isNamed(headOf(flow, block)) ||
  endsInProblem.test(headOf(flow, block)) ||
  (votesFinding(flow, block) && !isDeedLike(firstSentence(headOf(flow, block))))

const toldAsTask = (flow: Flow, block: Block) =>
  isDeedLike(headOf(flow, block)) && blocksOf(block).some((one) => runIn.has(one.style))

const ofTasks = new WeakMap<Block, boolean>()

/** A text of tasks alone: 一、落实…。一是…。二、规范…。一是…。 where no heading at the top announces findings. */
function isOfTasks(flow: Flow, parent: Block): boolean {
  const before = ofTasks.get(parent)
  if (before !== undefined) return before
  const all = blocksOf(parent)
  const beside = all.filter((one) => zoneOf(firstSentence(headOf(flow, one))).zone === 'unknown')
  const found =
    all.every((one) => numberedIn(one).length === 0) &&
    beside.length > 1 &&
    beside.every((one) => toldAsTask(flow, one))
  ofTasks.set(parent, found)
  return found
}

/** 学习方面; 全面从严治党方面存在的问题整改情况: a heading that names no flaw of its own. */
const namesOnlyFindings = /(?:方面|问题的?整改(?:落实|进展|完成)*(?:情况|工作|措施)?)[。:,]?$/

/** The role of a block of a report inside `parent`. */
export function roleOf(flow: Flow, block: Block, parent: Block, above: Zone): Role {
  const atTop = parent.style === 'root'
  const { zone, rule } = zoneWithin(flow, block, above)
  if (zone !== 'findings' && zone !== 'unknown') return { role: 'prose', zone, rule }
  const head = headOf(flow, block)
  if (block.labels.has('measure') || block.labels.has('status')) {
    const listed = block.parts.filter(
      (part) => part.type === 'block' && part.under === 'measure' && !runIn.has(part.block.style),
    )
    const findings = listed.filter((part) => part.type === 'block' && plainlyItem(flow, part.block)).length
    const over = listed.length > 0 && findings * 2 > listed.length
    return over ? { role: 'group', zone, rule: 'role-labelled-group' } : { role: 'item', zone, rule: 'role-labels' }
  }
  const runs = blocksOf(block)
  const told = runs.filter((one) => runIn.has(one.style) && isRunInFinding(flow, one)).length
  const ownFlaw = isNamed(head) || (isFindingLike(head) && !namesOnlyFindings.test(firstSentence(head)))
  if (!ownFlaw && told > 0 && told * 2 > runs.length) return { role: 'group', zone, rule: 'role-over-run-in' }
  if (numberedIn(block).length > 0) return { ...itemOrGroup(flow, block, parent), zone }
  if (
    zone === 'findings' &&
    !(
      atTop &&
      zoneOf(firstSentence(head)).zone === 'findings' &&
      !isNamed(head) &&
      head.length < 40 &&
      runs.length === 0 &&
      !isFindingLike(head)
    )
  )
    return { role: head === '' && runs.length === 0 ? 'prose' : 'item', zone, rule: 'role-leaf' }
  if (isNamed(head) || isFindingLike(head) || block.labels.has('finding'))
    return { role: 'item', zone, rule: 'role-leaf-finding' }
  if (!atTop || (block.style !== 'cn' && block.style !== 'part')) return { role: 'item', zone, rule: 'role-leaf-task' }
  if (toldAsTask(flow, block) && isOfTasks(flow, parent)) return { role: 'item', zone, rule: 'role-top-task' }
  return { role: 'prose', zone, rule: 'role-leaf-unknown' }
}
