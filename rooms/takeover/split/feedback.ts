import { firstSentence, hasFlaw } from './cues.ts'
import type { Flow, Run } from './flow.ts'
import { listIn } from './lists.ts'
import { zoneWithin } from './roles.ts'
import { addItem, addSection, addTotals, pathOf, type Sorted } from './sorting.ts'
import { type Block, blocksOf, headOf } from './tree.ts'
import type { Zone } from './zones.ts'

const asks =
  /(?:要求|建议|强调|希望|提出[^,。;]{0,10}(?:意见|要求|建议)|表示|表态|整改意见|按照[^。]{0,20}(?:规定|要求)|应当?|要(?:坚持|提高|切实|进一步|强化|加强|深入|把|以))/
const finds = /发现|指出|存在|问题|不足|差距|主要是|有的/

/** Walks a feedback opinion: each thing found is an item, suggestions and praise are not. */
export function feedbackOf(flow: Flow, sorted: Sorted, chain: readonly Block[], above: Zone): void {
  const block = chain.at(-1)
  if (!block) return
  const path = pathOf(flow, chain)
  const { zone } = block.style === 'root' ? { zone: 'unknown' as Zone } : zoneWithin(flow, block, above)
  const closed = zone !== 'findings' && zone !== 'unknown'
  let asking = closed
  let tail = ''
  let from = block.from
  for (const part of block.parts) {
    if (part.type === 'block') {
      const inner = part.block
      const runIn = inner.style === 'is' || inner.style === 'ord'
      if (asking || (runIn && !leadsToFindings(flow, tail, block))) proseOf(flow, sorted, [...chain, inner])
      else if (leaf(inner)) asking = leafOf(flow, sorted, [...chain, inner], zone) && runIn
      else feedbackOf(flow, sorted, [...chain, inner], zone)
      continue
    }
    if (part.type === 'label') {
      addSection(flow, sorted, path, part.run, part.rule, from)
      continue
    }
    const words = flow.shadow.slice(...part.run)
    if (closed) addSection(flow, sorted, path, part.run, 'prose', from)
    else asking = sentencesOf(flow, sorted, path, part.run, from, asking, block.style !== 'root' && zone === 'findings')
    tail = words.slice(-160)
    from = part.run[1]
  }
}

const leaf = (block: Block) => blocksOf(block).length === 0

/** Whether the words before 一是 lead in to findings and not to suggestions. */
function leadsToFindings(flow: Flow, tail: string, block: Block): boolean {
  const last =
    tail
      .trimEnd()
      .split(/[。\n](?=.)/)
      .at(-1) ?? ''
  if (/要求|建议|强调|希望|表示|如下意见|以下意见/.test(last)) return false
  if (finds.test(last)) return true
  const inner = blocksOf(block)
  return inner.filter((one) => hasFlaw(firstSentence(headOf(flow, one)))).length * 2 > inner.length
}

/** Where, behind the last finding, something else begins: leads handed over, demands, suggestions. */
function afterFindings(shadow: string): number | undefined {
  const match =
    /(?<=[。;\n]\s*)(?:(?:同时|此外|另外),?(?:巡[察视]组)?(?:还)?(?:收到|发现|反映|将)|巡[察视]组(?:还)?(?:收到|提出|要求|建议|强调)|(?:整改)?意见(?:和)?建议|反馈(?:会)?(?:要求|强调)|被巡[察视]|(?:下一步|针对(?:以上|上述|存在|巡察|发现))|[^。,;\n]{0,24}(?:表示|强调|要求|指出)[:,])/.exec(
      shadow,
    )
  return match && match.index > 0 ? match.index : undefined
}

/** Where a finding ends within its block: before something else begins, and a run-in one (其三，…) with its paragraph. */
function runInEnd(shadow: string, runIn: boolean): number | undefined {
  const after = afterFindings(shadow)
  const line = runIn ? shadow.search(/(?<=\S\s*)\n(?=\s*\S)/) : -1
  return line < 0 || (after !== undefined && after <= line + 1) ? after : line
}

/** A numbered finding: one item, or several where its words list them. */
function leafOf(flow: Flow, sorted: Sorted, chain: readonly Block[], above: Zone): boolean {
  const block = chain.at(-1) as Block
  const { zone } = zoneWithin(flow, block, above)
  const prose = () => {
    proseOf(flow, sorted, chain)
    return false
  }
  if (zone !== 'findings' && zone !== 'unknown') return prose()
  const head = headOf(flow, block)
  const runIn = block.style === 'is' || block.style === 'ord'
  if (zone === 'unknown' && !runIn && !hasFlaw(head)) return prose()
  const path = pathOf(flow, chain)
  const stop = runInEnd(flow.shadow.slice(block.to, block.end), runIn)
  const run: Run = [block.to, stop === undefined ? block.end : block.to + stop]
  const rest = () => {
    if (stop === undefined) return false
    const above = pathOf(flow, chain.slice(0, -1))
    const asking = afterFindings(flow.shadow.slice(block.to, block.end)) === stop
    if (!asking) return sentencesOf(flow, sorted, above, [run[1], block.end], run[1], false, true)
    for (const paragraph of paragraphs(flow, [run[1], block.end]))
      addSection(flow, sorted, above, paragraph, 'after-findings')
    return true
  }
  const before = sorted.items.length
  const listed = [...sentenceRuns(flow.shadow, run)].some(([a, b]) => listIn(flow.shadow.slice(a, b)) !== undefined)
  if (listed && !runIn) {
    sentencesOf(flow, sorted, path, run, block.from, false, true)
    if (sorted.items.length > before) return rest()
  }
  addItem(
    flow,
    sorted,
    { path, finding: [run], measures: [], status: null, statusRuns: [], from: block.from },
    'feedback-leaf',
  )
  return rest()
}

/** Every word of a block and of those inside as sections. */
export function proseOf(flow: Flow, sorted: Sorted, chain: readonly Block[], rule = 'prose'): void {
  const block = chain.at(-1) as Block
  const path = pathOf(flow, chain)
  let from = block.from
  for (const part of block.parts) {
    if (part.type === 'block') {
      if (from < part.block.from && from === block.from && block.style !== 'root')
        addSection(flow, sorted, path, [block.from, block.to], 'mark')
      proseOf(flow, sorted, [...chain, part.block], rule)
      from = part.block.end
      continue
    }
    for (const run of paragraphs(flow, part.run)) {
      addSection(flow, sorted, path, run, part.type === 'label' ? part.rule : rule, Math.min(from, run[0]))
      from = run[1]
    }
  }
  if (block.parts.length === 0) addSection(flow, sorted, path, [block.from, block.end], 'mark')
}

export function* paragraphs({ shadow }: Flow, [from, to]: Run): Generator<Run> {
  let at = from
  while (at < to) {
    const end = shadow.indexOf('\n', at)
    const stop = end < 0 || end > to ? to : end
    if (shadow.slice(at, stop).trim() !== '') yield [at, stop]
    at = stop + 1
  }
}

function* sentenceRuns(shadow: string, [from, to]: Run): Generator<Run> {
  const sentence = /[^。\n]*[。\n]?/y
  let at = from
  while (at < to) {
    sentence.lastIndex = at
    sentence.exec(shadow)
    const end = Math.min(to, Math.max(sentence.lastIndex, at + 1))
    if (shadow.slice(at, end).trim() !== '') yield [at, end]
    at = end
  }
}

/** The words before a list that say it was found: …做了一些工作，但仍存在 (and not 要求解决存在的…) */
const statesFlaws =
  /(?:^|[,;:])(?:但|但是|然而|同时|不过)?[^,。;:要应]{0,16}(?<!解决|整改|针对|纠正|对)(?:仍然?|还|也|依然|尚)(?:不同程度地?)?存在(?!的)(?:着|了|一些)?$/

/** The words before a list that ask to mend what exists already: 要求认真整改存在的… */
const demanded = /(?:整改|解决|纠正|针对)[^,。;]{0,12}存在的$/

/** Whether demands begin with this sentence: 会议强调，… (and not 要求…，指出存在…问题) */
const opensDemands = (words: string) =>
  /^[^,。;]{0,30}(?:要求|建议|强调|希望|表示|提出)/.test(words) &&
  !/(?:发现|指出|存在)[^。]{0,20}问题/.test(words) &&
  !finds.test(words.slice(0, 24))

/** Sentence by sentence: those that list findings become items, the others stay words. Gives whether we are among demands at the end. */
function sentencesOf(
  flow: Flow,
  sorted: Sorted,
  path: string[],
  run: Run,
  from: number,
  began: boolean,
  inFindings: boolean,
): boolean {
  let asking = began
  let plain: Run | undefined
  let mark = from
  const keep = () => {
    if (plain)
      for (const paragraph of paragraphs(flow, plain)) {
        addSection(flow, sorted, path, paragraph, 'prose', Math.min(mark, paragraph[0]))
        mark = paragraph[1]
      }
    plain = undefined
  }
  for (const [a, b] of sentenceRuns(flow.shadow, run)) {
    const words = flow.shadow.slice(a, b)
    const list = listIn(words)
    const states = list !== undefined && statesFlaws.test(words.slice(0, list.lead[1]))
    asking = !states && (asking || opensDemands(words))
    if (
      !list ||
      asking ||
      demanded.test(words.slice(0, list.lead[1])) ||
      (asks.test(words.slice(0, list.lead[1])) && !finds.test(words.slice(0, list.lead[1] + 12))) ||
      (!inFindings && !hasFlaw(words))
    ) {
      plain = plain ? [plain[0], b] : [a, b]
      continue
    }
    if (list.lead[1] > 0) plain = plain ? [plain[0], a + list.lead[1]] : [a, a + list.lead[1]]
    keep()
    addTotals(flow, sorted, [a + list.lead[1], a + list.end])
    for (const [c, d] of list.findings) {
      addItem(
        flow,
        sorted,
        {
          path,
          finding: [[a + c, a + d]],
          measures: [],
          status: null,
          statusRuns: [],
          from: mark < a + c && mark === from && path.length > 0 ? mark : a + c,
        },
        list.rule,
      )
      mark = a + d
    }
    if (a + list.end < b) plain = [a + list.end, b]
  }
  keep()
  return asking
}
