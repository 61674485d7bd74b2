import { firstSentence, hasFlaw, isDeedLike, isFindingLike } from './cues.ts'
import type { Flow } from './flow.ts'
import type { Kind } from './shape.ts'
import { type Block, blocksOf } from './tree.ts'
import { type Zone, zoneOf } from './zones.ts'

/** What a block is: words that belong to no item, a heading over items, or an item. */
export type Role = { role: 'prose' | 'group' | 'item'; zone: Zone; rule: string }

const runIn = new Set<Block['style']>(['is', 'ord'])

/** The words of a block before its first label or inner block (shadow). */
export function headOf({ shadow }: Flow, block: Block): string {
  const first = block.parts[0]
  return first?.type === 'text' && first.under === null ? shadow.slice(...first.run).trim() : ''
}

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

/** Whether a block is headed by its finding: 关于…问题, 对于“…”的情况, 针对… */
export const isNamed = (head: string) =>
  /^(?:关于|针对|对于)(?:[^。\n]{0,160}(?:问题|不足)|[“"])|^对于[^。\n]{2,60}[,，:]/.test(head)

/** Whether a block inside another speaks of a flaw, so that the outer one is only its heading. */
function votesFinding(flow: Flow, block: Block): boolean {
  if (block.labels.has('measure') || block.labels.has('status') || block.labels.has('finding')) return true
  const head = headOf(flow, block)
  if (head === '') return blocksOf(block).some((inner) => votesFinding(flow, inner))
  if (isNamed(head)) return true
  const first = firstSentence(head)
  if (!isFindingLike(head)) return false
  return !isDeedLike(first) || !/(?:问题|隐患|漏洞|短板|弱项|差距|不足)[”"’')\]]*$/.test(first)
}

/** Whether a run-in 一是 names a flaw itself, and does not begin as a deed does. */
export const isRunInFinding = (flow: Flow, block: Block) =>
  isNamed(headOf(flow, block)) || (votesFinding(flow, block) && !isDeedLike(firstSentence(headOf(flow, block))))

/** The role of a block. `peers` says whether blocks beside it already are items. */
export function roleOf(flow: Flow, block: Block, above: Zone, kind: Kind, atTop: boolean): Role {
  const { zone, rule } = zoneWithin(flow, block, above)
  if (zone !== 'findings' && zone !== 'unknown') return { role: 'prose', zone, rule }
  const head = headOf(flow, block)
  const inner = blocksOf(block).filter((one) => !runIn.has(one.style))
  const votes = inner.filter((one) => votesFinding(flow, one)).length
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
  const ownFlaw = isNamed(head) || (isFindingLike(head) && !/方面[。:,]?$/.test(firstSentence(head)))
  if (kind !== 'feedback' && !ownFlaw && told > 0 && told * 2 > runs.length)
    return { role: 'group', zone, rule: 'role-over-run-in' }
  if (kind === 'feedback') return { role: inner.length > 0 ? 'group' : 'item', zone, rule: 'role-feedback' }
  if (inner.length > 0) return { ...roleWithInner(flow, head, inner, votes, atTop), zone }
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
  if (isFindingLike(head) || block.labels.has('finding')) return { role: 'item', zone, rule: 'role-leaf-finding' }
  if (!atTop || (block.style !== 'cn' && block.style !== 'part')) return { role: 'item', zone, rule: 'role-leaf-task' }
  return { role: 'prose', zone, rule: 'role-leaf-unknown' }
}

const plainlyItem = (flow: Flow, block: Block) =>
  block.labels.has('measure') || block.labels.has('status') || isNamed(headOf(flow, block))

/** A block with numbered blocks inside: a heading over findings, or a finding with numbered measures. */
function roleWithInner(
  flow: Flow,
  head: string,
  inner: readonly Block[],
  votes: number,
  atTop: boolean,
): Omit<Role, 'zone'> {
  if (!isNamed(head) && zoneOf(firstSentence(head)).zone === 'findings')
    return { role: 'group', rule: 'role-over-zone' }
  if (votes * 2 >= inner.length) return { role: 'group', rule: 'role-over-findings' }
  const deeper = inner.some((one) =>
    blocksOf(one).some((below) => !runIn.has(below.style) && votesFinding(flow, below)),
  )
  if (deeper) return { role: 'group', rule: 'role-over-groups' }
  if (isNamed(head) || (isFindingLike(head) && !/方面[。:,]?$/.test(firstSentence(head))))
    return { role: 'item', rule: 'role-over-measures' }
  const deeds = inner.filter((one) => isDeedLike(headOf(flow, one))).length
  const bodies = inner.filter((one) => blocksOf(one).length > 0).length
  if (
    !atTop &&
    bodies === 0 &&
    deeds * 10 >= inner.length * 7 &&
    (hasFlaw(head) || (head.length > 0 && !/方面[。:,]?$/.test(head)))
  )
    return { role: 'item', rule: 'role-task-over-measures' }
  return { role: 'group', rule: 'role-over-tasks' }
}
