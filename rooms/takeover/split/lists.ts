import { hasFlaw, isFindingLike } from './cues.ts'
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
  const told = first !== undefined && /存在|主要/.test(first[0]) && /问题|不足/.test(end[0])
  const pieces = mergeNouns(sentence, cutAt(sentence.slice(0, end.index), from, '、'), told)
  if (pieces.length < 2) return undefined
  if (!told && !pieces.some(([a, b]) => hasFlaw(sentence.slice(a, b)))) return undefined
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

/** Ends of words that only name a field; what is said of it stands behind the next 、. */
const fieldTail =
  /(?:管理|教育|工作|建设|学习|监督|责任|制度|落实|执行|服务|研究|队伍|能力|水平|意识|作风|纪律|机制|资金|项目|领域|方面|情况|保障|使用|采购|安全|环境|生产|经营|改革|发展|治理|审批|监管|检查|培训|考核|活动|生活|会议?|文件|程序|质量|资产|账目|档案|人员|干部|党员|群众|单位|部门|支部|党组|班子|事项|决策|任用|招投标|物资|费用?|补贴|合同|报销|核算|统计|审核|验收|公开|宣传|调研|谋划|推进|整改|建立|制定|方案|规划|计划|措施|思想|政治|文化|经济|法律|法规|政策|规定|要求|业务|权力|廉政|风险|防控|基层|组织|阵地|网络|信息|舆情|工程|招标|设备|车辆|公务|接待|津贴|奖金)$/

/** Whether a piece of a list says something of its own, and is not only a noun before the flaw. */
const saysFlaw = (piece: string, told: boolean) => {
  const words = piece.replace(/[、,\s]+$/, '')
  return hasFlaw(words) || isFindingLike(words) || (told && words.trim().length >= 5 && !fieldTail.test(words))
}

/**
 * 理论学习、调查研究不够深入: a noun alone belongs to the flaw behind it.
 * @param told whether the words before say that these are flaws (存在…等问题), so that a flaw needs no word known for one
 */
function mergeNouns(text: string, pieces: readonly Run[], told: boolean): Run[] {
  const out: Run[] = []
  let begin: number | undefined
  for (const [from, to] of pieces) {
    if (saysFlaw(text.slice(from, to), told)) {
      out.push([begin ?? from, to])
      begin = undefined
    } else begin ??= from
  }
  const last = out.at(-1)
  if (begin !== undefined && last) out[out.length - 1] = [last[0], pieces.at(-1)?.[1] ?? last[1]]
  return out
}
