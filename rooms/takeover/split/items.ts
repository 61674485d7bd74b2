import { isDeedLike, isFindingLike } from './cues.ts'
import { findingEnd } from './findings.ts'
import type { Flow, Run } from './flow.ts'
import { addBlock, addStatus, addWords, type Deeds, findStatus } from './measures.ts'
import { addItem, addSection, pathOf, type Sorted, tell } from './sorting.ts'
import { bracketedStatus, isState, stateAlone, statusOf } from './status.ts'
import { type Block, headOf, type Part } from './tree.ts'

/** Puts a block together as an item: finding, measures, state; its labels and fields are sections under its path. */
export function itemOf(flow: Flow, sorted: Sorted, chain: readonly Block[], rule: string): void {
  const block = chain.at(-1) as Block
  const path = pathOf(flow, chain)
  const finding: Run[] = []
  const deeds: Deeds = { pieces: [], status: null, statusRuns: [], rules: [] }
  const more: (() => void)[] = []
  const fields: Run[] = []
  block.parts.forEach((part, n) => {
    if (part.type === 'label') more.push(() => addSection(flow, sorted, path, part.run, part.rule))
    else if (part.type === 'block') sortBlock(flow, block, part, n, finding, deeds)
    else if (part.under === null && n === 0) sortHead(flow, block, part.run, finding, deeds)
    else if (part.under === 'finding') finding.push(part.run)
    else if (part.under === 'status') addStatus(flow, deeds, part.run)
    else if (part.under === 'field') {
      const line = fieldEnd(flow, part.run)
      fields.push([part.run[0], line])
      addWords(flow, deeds, [line, part.run[1]])
    } else addWords(flow, deeds, part.run)
  })
  if (finding.length === 0 && deeds.pieces.length > 0) finding.push(...(deeds.pieces.shift() as Run[]))
  if (deeds.status === null) takeFromHead(flow, finding, deeds)
  findStatus(flow, deeds)
  const state = deeds.status === null ? fields.find((run) => saysDone(flow, run)) : undefined
  if (state) addStatus(flow, deeds, state)
  for (const run of fields) if (run !== state) more.push(() => addSection(flow, sorted, path, run, 'field'))
  if (deeds.status === null) fromHeading(flow, chain.slice(0, -1), deeds)
  const { pieces: measures, status, statusRuns, rules } = deeds
  addItem(flow, sorted, { path, finding, measures, status, statusRuns, from: block.from }, rule)
  statusRuns.forEach((run, n) => tell(flow, sorted, run, rules[n] ?? 'status-label'))
  for (const add of more) add()
}

/** A field may hold a state where nothing else says one (整改时限：已完成); 长期 there is a time and no state. */
const saysDone = ({ shadow }: Flow, run: Run) =>
  /完成|到位|销号|办结/.test(shadow.slice(...run)) && isState(shadow.slice(...run))

/** A heading above that sorts items by their state: 二、已完成整改的问题 */
function fromHeading(flow: Flow, above: readonly Block[], deeds: Deeds): void {
  for (const block of above.toReversed()) {
    const head = headOf(flow, block).split('\n')[0] as string
    const part = block.parts[0]
    if (part?.type !== 'text' || head.length > 40) continue
    if (
      !/(?:完成|整改|落实|解决|办结|到位|推进|坚持|成效|成果|销号)[^,。]{0,6}的?(?:具体)?(?:问题|事项|任务|项目)(?:\(|[,。:]|$|[^整]{0,6}\d)/.test(
        head,
      )
    )
      continue
    const found = /^(?:关于|针对|反馈|巡)/.test(head) ? undefined : statusOf(head)
    if (!found || isTask(head)) continue
    deeds.status = found.status
    deeds.statusRuns.push([part.run[0], part.run[0] + flow.shadow.slice(...part.run).search(/\S/) + head.length])
    deeds.rules.push('status-of-heading')
    return
  }
}

/** 持续推进重点任务 is a task and sorts nothing; 持续推进的事项 and 需长期坚持的问题 do. */
const isTask = (head: string) =>
  /^(?:持续|长期|继续|加快|有序|逐步|常态化)/.test(head) && !/的[^的,。]{0,4}(?:问题|事项|任务|项目)/.test(head)

/** The field's words end with their line, or with their sentence where the line goes on. */
function fieldEnd({ shadow }: Flow, [from, to]: Run): number {
  const words = shadow.slice(from, to)
  const line = /^\s*[^\n]*/.exec(words)?.[0].length ?? words.length
  const sentence = /^\s*[^。;\n]*[。;]?/.exec(words)?.[0].length ?? line
  return from + (line > 80 ? sentence : line)
}

/** The words behind the mark: the finding, and what follows it. */
function sortHead(flow: Flow, block: Block, [from, to]: Run, finding: Run[], deeds: Deeds): void {
  const words = flow.shadow.slice(from, to)
  const deedsFollow = block.labels.has('measure') || block.parts.some((part) => part.type === 'block')
  const { end } = findingEnd(words, deedsFollow)
  finding.push([from, from + end])
  addWords(flow, deeds, [from + end, to])
}

/** What leads in to flaws listed in the finding itself: 主要表现为：一是…；二是… */
const leadsToFlaws = /(?:表现|主要|具体|问题|不足|存在)(?:为|在|是|有|如下)?[:,]\s*$/

/** A block inside an item is a measure, or before the measures a part of the finding. */
function sortBlock(
  flow: Flow,
  block: Block,
  part: Part & { type: 'block' },
  n: number,
  finding: Run[],
  deeds: Deeds,
): void {
  const inner = part.block
  const run: Run = [inner.from, inner.end]
  const head = headOf(flow, inner)
  const measuresLater = block.parts.slice(n).some((later) => later.type === 'label' && later.kind === 'measure')
  const listed = leadsToFlaws.test(flow.shadow.slice(...(finding.at(-1) ?? [0, 0]))) || finding.length > 1
  const told =
    part.under === null &&
    measuresLater &&
    deeds.pieces.length === 0 &&
    (listed || (isFindingLike(head) && !isDeedLike(head)))
  if (part.under === 'finding' || told) finding.push(run)
  else addBlock(flow, deeds, run)
}

/** A state in brackets at the end of the finding: 关于…的问题（已完成）。 */
function takeFromHead(flow: Flow, finding: Run[], deeds: Deeds): void {
  const [from, to] = finding[0] ?? [0, 0]
  const words = flow.shadow.slice(from, to)
  const place = bracketedStatus(words)
  const found = place && stateAlone(words.slice(...place))
  if (!found) return
  deeds.status = found.status
  deeds.statusRuns.push([from + place[0], from + place[1]])
  deeds.rules.push(found.rule)
  const rest: Run[] = [
    [from, from + place[0]],
    [from + place[1], to],
  ]
  finding.splice(0, 1, ...rest.filter((run) => flow.shadow.slice(...run).trim() !== ''))
}
