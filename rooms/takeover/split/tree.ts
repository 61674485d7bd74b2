import { firstSentence, isDeedLike, isFindingLike, isFlawClause } from './cues.ts'
import type { Flow, Run } from './flow.ts'
import type { LabelKind } from './labels.ts'
import type { Mark, Style } from './levels.ts'
import { isMatchingParagraph, levelOf, rememberLevel, type Seen } from './nesting.ts'
import type { Token } from './tokens.ts'
import { zoneOf } from './zones.ts'

/** A piece of a block in the order it stands: words, a label, or a block inside. `under` is the label it stands behind, if any. */
export type Part =
  | { type: 'text'; under: LabelKind | null; run: Run }
  | { type: 'label'; kind: LabelKind; rule: string; run: Run }
  | { type: 'block'; under: LabelKind | null; block: Block }

/** A numbered block of the text with all that stands in it; the root has no mark. */
export type Block = {
  style: Style | 'root'
  n: number
  /** The mark as it stands in a path. */
  shown: Run
  from: number
  /** Where the words behind the mark begin. */
  to: number
  end: number
  parts: Part[]
  /** The label behind which we stand now, while the tree is built. */
  label: LabelKind | null
  labels: Set<LabelKind>
  /** The numbered label last read (1.整改措施：), so that 2.整改成效： comes to the same block. */
  labelMark: Mark | null
  /** The mark as it was read; none where a block opens without one. */
  mark?: Mark
}

const newBlock = (style: Block['style'], n: number, shown: Run, from: number, to: number): Block => ({
  style,
  n,
  shown,
  from,
  to,
  end: to,
  parts: [],
  label: null,
  labels: new Set(),
  labelMark: null,
})

/** The blocks directly inside. */
export function blocksOf(block: Block): Block[] {
  return block.parts.flatMap((part) => (part.type === 'block' ? [part.block] : []))
}

/** The words of a block before its first label or inner block (shadow). */
export function headOf({ shadow }: Flow, block: Block): string {
  const first = block.parts[0]
  return first?.type === 'text' && first.under === null ? shadow.slice(...first.run).trim() : ''
}

/** Builds the tree of blocks from marks and labels. A mark that continues no level is not a mark and stays among the words. */
export function treeOf(flow: Flow, raw: readonly Token[]): Block {
  const tokens = numberedLabels(flow, raw)
  const root = newBlock('root', 0, [0, 0], 0, 0)
  const builder: Builder = {
    flow,
    stack: [root],
    cursor: 0,
    seen: { last: new Map(), above: new Map(), parent: new Map(), under: new Map() },
  }
  const topped = tokens.some((token) => token.type === 'mark' && (token.style === 'cn' || token.style === 'part'))
  tokens.forEach((token, n) => {
    if (token.type === 'mark') {
      if (token.style !== 'head' || !topped) placeMark(builder, token)
    } else if (token.type === 'label') placeLabel(builder, token, nextMark(tokens, n))
    else {
      flush(builder, token.from)
      popTo(builder, 0, token.from)
      root.label = null
      builder.closed = true
    }
  })
  flush(builder, flow.shadow.length)
  popTo(builder, 0, flow.shadow.length)
  root.end = flow.shadow.length
  return root
}

type Builder = { flow: Flow; stack: Block[]; cursor: number; seen: Seen; closed?: boolean }

const top = (builder: Builder) => builder.stack.at(-1) as Block

/** The next mark behind a label: whether it starts anew tells whose label it is. */
function nextMark(tokens: readonly Token[], n: number): Mark | undefined {
  const next = tokens[n + 1]
  return next?.type === 'mark' ? next : undefined
}

/** Gives the words up to here to the block that is open. */
function flush(builder: Builder, to: number): void {
  const block = top(builder)
  if (builder.flow.shadow.slice(builder.cursor, to).trim() !== '')
    block.parts.push({ type: 'text', under: block.label, run: [builder.cursor, to] })
  builder.cursor = to
}

function popTo(builder: Builder, depth: number, at: number): void {
  while (builder.stack.length > depth + 1) (builder.stack.pop() as Block).end = at
}

function placeMark(builder: Builder, mark: Mark): void {
  const depth = mark.style === 'para' ? paragraphLevel(builder, mark) : levelOf(builder.stack, mark, builder.seen)
  if (depth === undefined) return
  flush(builder, mark.from)
  popTo(builder, depth, mark.from)
  const parent = top(builder)
  const block = { ...newBlock(mark.style, mark.n, mark.shown, mark.from, mark.to), mark }
  parent.parts.push({ type: 'block', under: parent.label, block })
  rememberLevel(builder.stack, mark, builder.seen)
  builder.stack.push(block)
  builder.cursor = mark.to
}

/** A paragraph 针对“…”问题 stands beside the one before, or under a heading that has nothing else yet and says something else. */
function paragraphLevel({ stack, flow, cursor, closed }: Builder, mark: Mark): number | undefined {
  if (closed) return undefined
  const open = stack.findLastIndex((block) => block.style === 'para')
  if (open > 0) return open - 1
  const depth = stack.findLastIndex((block) => block.style !== 'is' && block.style !== 'ord')
  const block = stack[depth] as Block
  if (block.labels.size > 0 || blocksOf(block).some((inner) => inner.style !== 'is')) return undefined
  if (block.style === 'root') return depth
  if (cursor !== block.to || mark.from - block.to > 260) return undefined
  return isMatchingParagraph(flow.shadow.slice(block.to, mark.from), flow.shadow.slice(mark.from, mark.from + 200))
    ? undefined
    : depth
}

function placeLabel(builder: Builder, token: Token & { type: 'label' }, next: Mark | undefined): void {
  if (builder.closed) return
  const from = token.mark?.from ?? token.from
  openBare(builder, token, from)
  const depth = ownerOf(builder, token, next)
  flush(builder, from)
  popTo(builder, depth, from)
  let owner = top(builder)
  if (token.kind === 'finding' && (owner.labels.has('finding') || owner.labels.has('measure'))) {
    popTo(builder, Math.max(0, depth - (owner.style === 'root' ? 0 : 1)), from)
    const parent = top(builder)
    owner = newBlock('para', 0, [from, from], from, from)
    parent.parts.push({ type: 'block', under: null, block: owner })
    builder.stack.push(owner)
  } else if (owner.style === 'root' && token.kind === 'finding') {
    const block = newBlock('para', 0, [from, from], from, from)
    owner.parts.push({ type: 'block', under: null, block })
    builder.stack.push(block)
    owner = block
  }
  owner.parts.push({ type: 'label', kind: token.kind, rule: token.rule, run: [from, token.to] })
  owner.label = token.kind
  owner.labels.add(token.kind)
  if (token.mark) owner.labelMark = token.mark
  builder.cursor = token.to
}

/** A finding without a mark before its label (公开栏更新慢。整改：按月更新。) opens a block where nothing is numbered around it. */
function openBare(builder: Builder, { kind, mark }: Token & { type: 'label' }, from: number): void {
  const { stack, flow, cursor } = builder
  const owner = top(builder)
  const free = owner.style === 'root' || (owner.style === 'para' && stack.length === 2 && owner.labels.has('measure'))
  if (kind !== 'measure' || mark || !free) return
  const words = flow.shadow.slice(cursor, from).trimEnd()
  const line = cursor + words.lastIndexOf('\n') + 1
  if (!isFindingLike(flow.shadow.slice(line, from).trim())) return
  flush(builder, line)
  popTo(builder, 0, line)
  const block = newBlock('para', 0, [line, line], line, line)
  top(builder).parts.push({ type: 'block', under: null, block })
  stack.push(block)
}

/** The depth of the block a label belongs to. */
function ownerOf({ stack, flow }: Builder, token: Token & { type: 'label' }, next: Mark | undefined): number {
  const { mark } = token
  if (mark && mark.n > 1) {
    const same = stack.findLastIndex(
      (block) => block.labelMark?.style === mark.style && block.labelMark.n === mark.n - 1,
    )
    if (same >= 0) return same
    const before = stack.findLastIndex((block) => block.style === mark.style && block.n === mark.n - 1)
    if (before >= 0) return before
  }
  const began = stack.findLastIndex(
    (block) => block.labels.has('measure') || block.labels.has('status') || block.labels.has('field'),
  )
  if (began > 0) return began
  let depth = stack.findLastIndex((block) => block.style !== 'is' && block.style !== 'ord')
  const block = stack[depth] as Block
  const parent = stack[depth - 1]
  if (token.kind !== 'finding' && parent && parent.style !== 'root') {
    const head = (one: Block) => flow.shadow.slice(one.to, one.to + 120).trimStart()
    const isDeed = isDeedLike(head(block)) && !isFlawClause(head(block))
    const alone = blocksOf(parent).every((one) => one.labels.size === 0)
    if (isDeed && alone && isFindingLike(head(parent))) return depth - 1
    if (alone && isOverMeasures(flow, parent)) return depth - 1
  }
  if (token.kind === 'finding' || !parent?.labels.has('finding')) return depth
  const siblings = blocksOf(parent)
  const first = siblings.length === 1
  const startsAnew = next?.style === block.style && next.n === 1
  const othersHadNone = !first && siblings.slice(0, -1).every((other) => other.labels.size === 0)
  if (startsAnew || othersHadNone) depth--
  return depth
}

/** Whether numbered blocks, none with a label of its own, are measures of the block above: that says more than 学习方面, they name no flaw. */
function isOverMeasures({ shadow }: Flow, block: Block): boolean {
  const head = (one: Block) => firstSentence(shadow.slice(one.to, one.to + 120))
  const inner = blocksOf(block).filter(({ style }) => style !== 'is' && style !== 'ord')
  if (inner.length < 2 || head(block) === '' || head(block).endsWith('方面') || zoneOf(head(block)).zone !== 'unknown')
    return false
  return inner.every((one) => !isFindingLike(head(one)) && !isFlawClause(head(one)))
}

/** Takes `1.整改措施：` as a label with a number, and the label away from a heading such as 二、整改落实情况. */
function numberedLabels({ shadow }: Flow, tokens: readonly Token[]): Token[] {
  const out: Token[] = []
  tokens.forEach((token, n) => {
    const mark = out.at(-1)
    if (token.type !== 'label' || mark?.type !== 'mark' || shadow.slice(mark.to, token.from).trim() !== '') {
      out.push(token)
      return
    }
    const colon = /[:\])>]\s*$/.test(shadow.slice(token.from, token.to))
    const next = tokens[n + 1]
    const list = next?.type === 'mark' && shadow.slice(token.to, next.from).trim() === '' && next.style !== 'is'
    if (mark.style === 'cn' || mark.style === 'part' || mark.style === 'head') return
    if (token.kind === 'finding') {
      if (colon) out.push(token)
      return
    }
    if (mark.style === 'cnp' && (!colon || list)) return
    if (mark.style === 'is' || mark.style === 'ord' || mark.style === 'para') return
    out[out.length - 1] = { ...token, mark }
  })
  return out
}
