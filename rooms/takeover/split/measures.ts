import { isConditional } from './doubts.ts'
import type { Flow, Run } from './flow.ts'
import type { Status } from './shape.ts'
import { bracketedStatus, frontStatus, isStateWithPlan, isStatusOnly, stateAlone, statusOf } from './status.ts'

/** What was done about one finding, piece by piece, while it is gathered. */
export type Deeds = { pieces: Run[][]; status: Status | null; statusRuns: Run[]; rules: string[] }

/** A short lead-in such as 采取以下措施：belongs to the measure behind it. */
const leadIn = /^[^。;\n]{0,60}[:,]\s*$/

/** Adds words that say what was done, a piece for each paragraph. */
export function addWords(flow: Flow, deeds: Deeds, [from, to]: Run): void {
  let at = from
  while (at < to) {
    const end = flow.shadow.indexOf('\n', at)
    const stop = end < 0 || end > to ? to : end
    if (flow.shadow.slice(at, stop).trim() !== '') deeds.pieces.push([[at, stop]])
    at = stop + 1
  }
}

/** Adds a numbered block as one measure, with the lead-in before it if that ends in a colon. */
export function addBlock(flow: Flow, deeds: Deeds, run: Run): void {
  const last = deeds.pieces.at(-1)?.at(-1)
  if (last && last[1] === run[0] && leadIn.test(flow.shadow.slice(...last))) {
    deeds.pieces.pop()
    deeds.pieces.push([[last[0], run[1]]])
  } else deeds.pieces.push([run])
}

/** Reads the words behind 整改状态：; what goes on behind them is a measure. */
export function addStatus(flow: Flow, deeds: Deeds, [from, to]: Run): void {
  const words = flow.shadow.slice(from, to)
  const line = words.search(/\S[^\n]*/) < 0 ? 0 : (/^\s*[^\n]*/.exec(words)?.[0].length ?? 0)
  const found = stateAlone(words.slice(0, line))
  if (!found || line > 60) {
    const sentence = /^\s*[^。;\n]*[。;]?/.exec(words)?.[0].length ?? 0
    const short = stateAlone(words.slice(0, sentence))
    if (short && sentence <= 60) return keepStatus(flow, deeds, [from, from + sentence], [from + sentence, to], short)
    return addWords(flow, deeds, [from, to])
  }
  keepStatus(flow, deeds, [from, from + line], [from + line, to], found)
}

function keepStatus(flow: Flow, deeds: Deeds, run: Run, rest: Run, found: { status: Status; rule: string }): void {
  if (deeds.status === null) {
    deeds.status = found.status
    deeds.statusRuns.push(run)
    deeds.rules.push(found.rule)
  } else addWords(flow, deeds, run)
  addWords(flow, deeds, rest)
}

/** Looks for a sentence of state at the front of the first and at the end of the last measures, and takes it out of them. */
export function findStatus(flow: Flow, deeds: Deeds): void {
  if (deeds.status !== null || deeds.pieces.length === 0) return
  if (takeFront(flow, deeds)) return
  for (let n = deeds.pieces.length - 1; n >= 0 && n >= deeds.pieces.length - 2; n--)
    if (takeLast(flow, deeds, n)) return
  const first = deeds.pieces[0] as Run[]
  const [from, to] = first[0] as Run
  const sentence = /^\s*[^。;!?\n]*[。;!?]?/.exec(flow.shadow.slice(from, Math.min(to, from + 120)))?.[0].length ?? 0
  const words = flow.shadow.slice(from, from + sentence)
  if (isStatusOnly(words, true))
    take(deeds, 0, [from, from + sentence], [[from + sentence, to], ...first.slice(1)], words)
}

function take(deeds: Deeds, n: number, run: Run, rest: Run[], words: string): boolean {
  const found = statusOf(words) ?? stateAlone(words)
  if (!found) return false
  deeds.status = found.status
  deeds.statusRuns.push(run)
  deeds.rules.push(found.rule)
  deeds.pieces[n] = rest.filter(([from, to]) => to > from)
  return true
}

/** The state in brackets between the finding and the first measure: 值班室设备老旧。（基本完成）更换设备。 */
function takeFront(flow: Flow, deeds: Deeds): boolean {
  const [[from, to], ...rest] = deeds.pieces[0] as [Run, ...Run[]]
  const words = flow.shadow.slice(from, Math.min(to, from + 40))
  const place = frontStatus(words)
  if (!place) return false
  const run: Run = [from + place[0], from + place[1]]
  return take(deeds, 0, run, [[run[1], to], ...rest], words.slice(...place))
}

/** 持续抓好落实。 at the end of a measure is a resolve; with 整改 or the finding in it it is a state. */
const resolve =
  /^\s*(?:并|将|要|还将|今后)*(?:持续|继续|逐步|加快|有序|始终|常态化|长期|一以贯之)(?:地)?(?:抓好|抓|落实|执行|巩固|深化|完善|进行)(?![^。]*(?:整改|问题))/

/** The state in the last sentence of a measure: in brackets, as a sentence, or as its last clause. */
function takeLast(flow: Flow, deeds: Deeds, n: number): boolean {
  const runs = deeds.pieces[n] as Run[]
  const [from, to] = runs.at(-1) as Run
  const begin = Math.max(from, to - 200)
  const words = flow.shadow.slice(begin, to)
  const bracket = bracketedStatus(words)
  if (bracket && bracket[0] > 0) {
    const run: Run = [begin + bracket[0], begin + bracket[1]]
    return take(deeds, n, run, [...runs.slice(0, -1), [from, run[0]], [run[1], to]], words.slice(...bracket))
  }
  const end = words.trimEnd().replace(/[。;!?:,\s]+$/, '').length
  const stop = Math.max(...['。', ';', '!', '?', '\n'].map((sign) => words.lastIndexOf(sign, end - 1)))
  for (const cut of [stop + 1, words.lastIndexOf(',', end - 1) + 1]) {
    const clause = words.slice(cut)
    if (resolve.test(clause)) continue
    if (cut === stop + 1 && cut > 0 && isStateWithPlan(clause))
      return take(deeds, n, [begin + cut, to], [...runs.slice(0, -1), [from, begin + cut]], clause)
    if (cut !== stop + 1 && (deeds.pieces.length > 1 || isConditional(words.slice(stop + 1)))) continue
    if ((cut > 0 || begin === from) && cut < end && isStatusOnly(clause, cut === stop + 1))
      return take(deeds, n, [begin + cut, to], [...runs.slice(0, -1), [from, begin + cut]], clause)
  }
  return false
}
