import { hasFlaw } from './cues.ts'
import type { Run } from './flow.ts'

/** Findings in running words: what leads in to them, and each finding. Characters of the words, half-open. */
export type List = { lead: Run; findings: Run[]; end: number; rule: string }

const rules: readonly { rule: string; lead: RegExp; example: string }[] = [
  {
    rule: 'list-mainly',
    lead: /(?:主要(?:是|有|表现(?:为|在|是)?|包括|问题(?:是|有|为|如下|包括)?|存在)|具体(?:是|表现(?:为|在|是)?|问题(?:是|有|为)?)|(?:存在|发现)(?:了|有|以下|如下|的|一些|下列)*(?:主要|突出|具体|共性)?(?:的)?(?:问题|不足)(?:和(?:问题|不足))?(?:主要)?(?:是|有|为|如下)?|(?:突出|共性)?问题(?:主要)?(?:是|有|为|如下)|表现(?:为|在))\s*[:,]\s*/,
    example: '主要是：a；b；c。',
  },
]

/** Splits one sentence (shadow) into the findings it lists, or gives none. */
export function listIn(sentence: string): List | undefined {
  const some = someIn(sentence)
  if (some) return some
  const mainly = rules.flatMap(({ rule, lead }) => {
    const match = lead.exec(sentence)
    return match ? [{ rule, from: match.index + match[0].length }] : []
  })[0]
  if (mainly) {
    const byStops = cutAt(sentence, mainly.from, ';')
    if (byStops.length > 1)
      return { lead: [0, mainly.from], findings: byStops, end: sentence.length, rule: mainly.rule }
  }
  return enumeration(sentence)
}

/** 有的…；有的…: each one a finding, or each of those it lists. */
function someIn(sentence: string): List | undefined {
  const starts = [...sentence.matchAll(/(?:^|[,;:。、]\s*)(?=有的)/g)].map((match) => match.index + match[0].length)
  if (starts.length === 0) return undefined
  const parts = starts.map((from, n): Run => [from, starts[n + 1] ?? sentence.length])
  const findings = parts.flatMap(([from, to]): Run[] => {
    const inner = enumeration(sentence.slice(from, to))
    return inner ? inner.findings.map(([a, b], n): Run => [n === 0 ? from : from + a, from + b]) : [[from, to]]
  })
  const first = starts[0] as number
  const front = enumeration(sentence.slice(0, first))
  if (!front) return { lead: [0, first], findings, end: sentence.length, rule: 'list-some' }
  return { ...front, findings: [...front.findings, ...findings], end: sentence.length }
}

const tail =
  /等(?:\d+|[一二三四五六七八九十]+)?(?:个|大|多)?(?:方面|类)?[^,、。;]{0,24}(?:问题|情况|不足|现象)|等(?:\d+|[一二三四五六七八九十]+)(?:个|大)?方面/
const opening = /(?:存在|发现(?:了)?|查找出|反映出|主要是|主要有|主要表现(?:为|在))(?:以下|的|有|着|了)?[:,]?/

/** 存在a、b、c等问题; a、b、c等4个方面12条具体问题. */
function enumeration(sentence: string): List | undefined {
  const end = tail.exec(sentence)
  if (!end) return undefined
  const front = sentence.slice(0, end.index)
  const openings = [...front.matchAll(new RegExp(opening, 'g'))].filter((match) => !insideQuotes(front, match.index))
  const first = openings.find((match) => /存在|主要/.test(match[0])) ?? openings[0]
  const from = first ? first.index + first[0].length : 0
  const pieces = mergeNouns(sentence, cutAt(sentence.slice(0, end.index), from, '、'))
  if (pieces.length < 2 || !pieces.some(([a, b]) => hasFlaw(sentence.slice(a, b)))) return undefined
  const last = pieces.at(-1) as Run
  // 等问题 only rounds the last finding off; 等4个方面12条具体问题 says how many there are of all.
  const counted = /[\d一二三四五六七八九十]/.test(end[0])
  pieces[pieces.length - 1] = [last[0], counted ? end.index : end.index + end[0].length]
  if (counted) return { lead: [0, from], findings: pieces, end: end.index, rule: 'list-enumeration' }
  return { lead: [0, from], findings: pieces, end: end.index + end[0].length, rule: 'list-enumeration' }
}

const insideQuotes = (text: string, at: number) =>
  (text.slice(0, at).match(/[“《(]/g)?.length ?? 0) > (text.slice(0, at).match(/[”》)]/g)?.length ?? 0)

/** Cuts at a sign outside quotes and brackets; each piece keeps the sign at its end. */
function cutAt(text: string, from: number, sign: string): Run[] {
  const pieces: Run[] = []
  let depth = 0
  let begin = from
  for (let n = from; n < text.length; n++) {
    const one = text[n] as string
    if ('“《('.includes(one)) depth++
    else if ('”》)'.includes(one)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && (one === sign || (sign === '、' && one === ','))) {
      pieces.push([begin, n + 1])
      begin = n + 1
    }
  }
  if (text.slice(begin).trim() !== '') pieces.push([begin, text.length])
  return pieces
}

/** 理论学习、调查研究不够深入: a noun alone belongs to the flaw behind it. */
function mergeNouns(text: string, pieces: readonly Run[]): Run[] {
  const out: Run[] = []
  let begin: number | undefined
  for (const [from, to] of pieces) {
    if (hasFlaw(text.slice(from, to))) {
      out.push([begin ?? from, to])
      begin = undefined
    } else begin ??= from
  }
  const last = out.at(-1)
  if (begin !== undefined && last) out[out.length - 1] = [last[0], pieces.at(-1)?.[1] ?? last[1]]
  return out
}
