import { firstSentence, isDeedLike, isFindingLike, isFlawClause } from './cues.ts'
import type { Flow } from './flow.ts'
import { bracketedStatus, frontStatus } from './status.ts'
import { type Block, blocksOf, headOf } from './tree.ts'
import { zoneOf } from './zones.ts'

/** A block with numbered blocks inside, as the signs below look at it. */
type Seen = { flow: Flow; head: string; first: string; inner: readonly Block[]; atTop: boolean }

const runIn = new Set<Block['style']>(['is', 'ord'])

/** Blocks inside a block that are numbered on their own, without the run-in 一是. */
export const numberedIn = (block: Block): Block[] => blocksOf(block).filter((one) => !runIn.has(one.style))

/** Whether a block is headed by its finding: 关于…问题, 对于“…”的情况, 针对…, 关于…的整改情况 (but not 关于巡察反馈意见的整改情况) */
export const isNamed = (head: string) =>
  /^(?:关于|针对|对于)(?:[^。\n]{0,160}(?:问题|不足)|[“"])|^对于[^。\n]{2,60}[,，:]/.test(head) ||
  /^(?:关于|针对|对于)(?![^。\n]{0,60}(?:反馈|巡[察视]|移交|线索|意见))[^。,:\n]{2,60}的?整改(?:落实|进展|完成)*(?:情况)?[。:]?\s*(?=\n|$|[([])/.test(
    head,
  )

/** Whether a block inside another speaks of a flaw, so that the outer one is only its heading. */
export function votesFinding(flow: Flow, block: Block): boolean {
  if (block.labels.has('measure') || block.labels.has('status') || block.labels.has('finding')) return true
  const head = headOf(flow, block)
  if (head === '') return blocksOf(block).some((inner) => votesFinding(flow, inner))
  if (isNamed(head)) return true
  const first = firstSentence(head)
  if (/^(?:针对|对照|围绕|聚焦|立足|为)/.test(first)) return false
  return isDeedLike(first) ? isFlawClause(first) : isFindingLike(head)
}

/** Whether a block plainly is an item: with labels of its own, or headed by its finding. 针对…问题，开展… may be a measure as well. */
export const plainlyItem = (flow: Flow, block: Block) =>
  block.labels.has('measure') || block.labels.has('status') || isNamed(headOf(flow, block))

const bracketed = (head: string) => {
  const line = head.split('\n')[0] as string
  const behind = line.slice(firstSentence(line).length + 1)
  return bracketedStatus(line) !== undefined || frontStatus(behind) !== undefined
}
const endsInAspect = (first: string) =>
  /方面(?:的?(?:有关|相关|具体|存在的)?(?:问题|工作))?(?:的?整改(?:落实|进展|完成)*(?:情况|工作|措施)?)?[。:,]?$/.test(
    first,
  )
const labelled = (block: Block) => block.labels.has('measure') || block.labels.has('status')
const isDeed = (flow: Flow, block: Block) => {
  const first = firstSentence(headOf(flow, block))
  return isDeedLike(first) && !isFlawClause(first)
}

/** How much of the blocks inside some test holds for, from 0 to 1. */
const share = ({ inner }: Seen, holds: (block: Block) => boolean) => inner.filter(holds).length / inner.length

/** Signs by which a block with numbered blocks inside is an item with measures (above 0) or a heading over items (below 0). */
const signs: readonly { rule: string; weight: number; holds: (seen: Seen) => boolean; example: string }[] = [
  {
    rule: 'sign-state',
    weight: 6,
    holds: ({ head }) => bracketed(head),
    example: '2.撂荒地治理成效不明显（正在整改）',
  },
  {
    rule: 'sign-named',
    weight: 3,
    holds: ({ head, first }) => isNamed(head) && !endsInAspect(first),
    example: '（一）关于…的问题',
  },
  {
    rule: 'sign-flaw',
    weight: 3,
    holds: ({ head, first }) => !isNamed(head) && isFindingLike(head) && !endsInAspect(first),
    example: '1.购买服务考核走形式',
  },
  {
    rule: 'sign-flaw-clause',
    weight: 2,
    holds: ({ head, first }) =>
      !isNamed(head) && !isFindingLike(head) && !isDeedLike(head) && isFlawClause(head) && !endsInAspect(first),
    example: '一、公园夜间照明不足，群众多次投诉',
  },
  {
    rule: 'sign-deeds-inside',
    weight: 2,
    holds: (seen) => !endsInAspect(seen.first) && share(seen, (one) => isDeed(seen.flow, one)) >= 0.7,
    example: '（1）修订…办法。（2）开展…检查。',
  },
  {
    rule: 'sign-labels-inside',
    weight: -8,
    holds: (seen) => share(seen, labelled) >= 0.5,
    example: '1.… 整改情况：… 2.… 整改情况：…',
  },
  {
    rule: 'sign-states-inside',
    weight: -5,
    holds: (seen) => share(seen, (one) => bracketed(headOf(seen.flow, one))) >= 0.5,
    example: '1.…（已完成） 2.…（正在整改）',
  },
  {
    rule: 'sign-named-inside',
    weight: -5,
    holds: (seen) => share(seen, (one) => isNamed(headOf(seen.flow, one))) >= 0.5,
    example: '（1）关于…的问题',
  },
  {
    rule: 'sign-flaws-inside',
    weight: -4,
    holds: (seen) => share(seen, (one) => votesFinding(seen.flow, one)) >= (isNamed(seen.head) ? 0.75 : 0.5),
    example: '①研讨少。②传达文件以会议代落实。',
  },
  {
    rule: 'sign-runs-inside',
    weight: -2,
    holds: (seen) => share(seen, (one) => blocksOf(one).length > 0) > 0.5,
    example: '（一）窗口人员业务不熟。一是…。二是…。',
  },
  {
    rule: 'sign-flaws-deeper',
    weight: -4,
    holds: ({ flow, inner }) => inner.some((one) => numberedIn(one).some((below) => votesFinding(flow, below))),
    example: '1.… ①…不够深入',
  },
  {
    rule: 'sign-zone',
    weight: -4,
    holds: ({ head, first }) => !isNamed(head) && !isFindingLike(head) && zoneOf(first).zone === 'findings',
    example: '二、反馈问题整改落实情况',
  },
  { rule: 'sign-aspect', weight: -3, holds: ({ first }) => endsInAspect(first), example: '（一）党的领导方面' },
  {
    rule: 'sign-top',
    weight: -2,
    holds: ({ head, atTop }) => atTop && !isNamed(head) && !isFindingLike(head),
    example: '一、坚持问题导向，逐项落实整改',
  },
]

/** Below this the signs say too little, and the blocks beside decide. */
const clear = 1

const known = new WeakMap<Block, { sum: number; rule: string }>()

/** What the signs say of a block: their sum, and the weightiest of them. */
function weighed(flow: Flow, block: Block, atTop: boolean): { sum: number; rule: string } {
  const before = known.get(block)
  if (before) return before
  const head = headOf(flow, block)
  const seen: Seen = { flow, head, first: firstSentence(head), inner: numberedIn(block), atTop }
  const held = signs.filter(({ holds }) => holds(seen))
  const sum = held.reduce((all, { weight }) => all + weight, 0)
  const rule = held.toSorted((a, b) => b.weight * Math.sign(sum) - a.weight * Math.sign(sum))[0]?.rule ?? 'sign-none'
  known.set(block, { sum, rule })
  return { sum, rule }
}

const leaning = new WeakMap<Block, number>()

/** Which way the blocks inside `parent` lean that have numbered blocks themselves. */
function leaningOf(flow: Flow, parent: Block, atTop: boolean): number {
  const before = leaning.get(parent)
  if (before !== undefined) return before
  const sum = blocksOf(parent)
    .filter((one) => numberedIn(one).length > 0)
    .reduce((all, one) => all + Math.sign(weighed(flow, one, atTop).sum), 0)
  leaning.set(parent, sum)
  return sum
}

/** A block with numbered blocks inside: a heading over findings, or a finding with numbered measures. */
export function itemOrGroup(flow: Flow, block: Block, parent: Block): { role: 'item' | 'group'; rule: string } {
  const atTop = parent.style === 'root'
  const { sum, rule } = weighed(flow, block, atTop)
  if (Math.abs(sum) >= clear) return { role: sum > 0 ? 'item' : 'group', rule }
  return { role: leaningOf(flow, parent, atTop) > 0 ? 'item' : 'group', rule: 'sign-of-peers' }
}
