import { type Flow, placesOf, type Run, textOf } from './flow.ts'
import { numberOf } from './levels.ts'
import type { Total } from './shape.ts'

const number = '(\\d{1,6}|[一二两三四五六七八九十百]{1,5})'
const measureWord = '(?:个|项|条|类|件|大|点|款)'

/** What totals count, by the words that name it; the first that fits decides. */
const units: readonly { unit: string; words: string; example: string }[] = [
  { unit: '子项', words: '子项|子问题|小项|细项|小问题', example: '35个子项' },
  { unit: '具体表现', words: '具体表现|问题表现', example: '33个具体表现' },
  { unit: '措施', words: '(?:整改|具体)?(?:措施|举措)', example: '制定整改措施108条' },
  { unit: '任务', words: '(?:整改|具体)?任务', example: '细化为42项任务' },
  {
    unit: '问题',
    words: '(?:具体|突出|主要|重点|共性|个性|反馈|整改|面上|的)?(?:具体|突出|主要)?问题',
    example: '反馈问题25个',
  },
  { unit: '事项', words: '(?:整改|具体|立行立改)?事项', example: '18项整改事项' },
  { unit: '建议', words: '(?:意见|整改)?建议', example: '意见建议5条' },
  { unit: '方面', words: '(?:大)?方面', example: '4个方面' },
  { unit: '类', words: '(?:大|小)?类(?:别|型)?', example: '12类' },
]
const nouns = units.map(({ words }) => words).join('|')
const before = `(${nouns})(?:共计?|总数|合计|总计|为|有|数)?\\s*${number}\\s*(${measureWord})`
const after = `${number}\\s*(${measureWord})?\\s*(${nouns})`
const state = `(?:完成|整改|办结|销号|到位|推进|坚持|成效|成果)(?:整改|销号|的|了|到位|任务|,)*\\s*${number}\\s*(个|项|条|类|件)`
const pattern = new RegExp(`${after}|${before}|${state}`, 'g')
const notTotal = /第$|[A-Za-z.\d]$/

/** The stated totals in these words: every number with what it counts, several to a sentence. */
export function totalsOf(flow: Flow, run: Run): { total: Total; rule: string }[] {
  const shadow = flow.shadow.slice(...run)
  if (!/\d|[一二三四五六七八九十]/.test(shadow)) return []
  const found: { total: Total; rule: string }[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(shadow); match; match = pattern.exec(shadow)) {
    const [, a, aWord, aNoun, bNoun, b, bWord, c, cWord] = match
    const digits = (a ?? b ?? c) as string
    const at = match.index + match[0].indexOf(digits)
    if (notTotal.test(shadow.slice(Math.max(0, at - 1), at))) continue
    if (!/^\d/.test(digits) && (/^[一两]$/.test(digits) || !aNoun || !/方面|类|问题|子项|任务|措施/.test(aNoun)))
      continue
    if (aNoun && !aWord && !/^\d/.test(digits)) continue
    const noun = aNoun ?? bNoun
    const unit = noun ? unitOf(noun) : (cWord as string)
    const clause = clauseAround(shadow, match.index, match.index + match[0].length)
    if (!inContext(shadow, match.index)) continue
    if (isOfLeads(shadow, match.index, pattern.lastIndex, noun)) continue
    const runs: Run[] = [[run[0] + clause[0], run[0] + clause[1]]]
    const total = {
      value: numberOf(digits),
      unit,
      text: textOf(flow, runs),
      at: placesOf(flow, [[run[0] + at, run[0] + match.index + match[0].length]]),
    }
    found.push({ total, rule: noun ? `total-${aNoun ? 'after' : 'before'}` : 'total-state' })
    if (bWord === undefined && aWord === undefined) continue
  }
  return found
}

const unitOf = (noun: string) => units.find(({ words }) => new RegExp(`^(?:${words})$`).test(noun))?.unit ?? noun

/** A count is a total of the text when its sentence speaks of the inspection or its rectification. */
function inContext(shadow: string, at: number): boolean {
  const from = Math.max(0, shadow.lastIndexOf('。', at) + 1, at - 240)
  return /反馈|巡[察视]|整改|问题|(?:制定|明确|细化|形成)[^。]{0,12}措施/.test(shadow.slice(from, at + 40))
}

/** Leads, letters and tips handed over are counted apart from what is rectified: 移交立行立改事项4项; 问题线索5件，已办结3件 */
function isOfLeads(shadow: string, from: number, to: number, noun: string | undefined): boolean {
  if (/^(?:的)?(?:问题)?(?:线索|信访|举报|案)/.test(shadow.slice(to, to + 8))) return true
  const before = shadow.slice(Math.max(0, from - 240), from)
  const sentence = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n')) + 1)
  const clause = sentence.split(/[,;:、]/).at(-1) as string
  const handed = /(?:移交|交办|转办|收到|受理)[^,;:、]*$|(?:线索|信访件?|举报件?)[^,;:、]*$/
  if (noun !== undefined) return handed.test(clause)
  if (/件\s*$/.test(shadow.slice(from, to))) return true
  const lead = Math.max(...['线索', '信访', '举报', '移交', '交办', '转办'].map((word) => sentence.lastIndexOf(word)))
  const own = Math.max(...['反馈问题', '任务', '措施', '方面', '整改事项'].map((word) => sentence.lastIndexOf(word)))
  return lead > own
}

function clauseAround(shadow: string, from: number, to: number): [number, number] {
  let a = from
  let b = to
  while (a > 0 && from - a < 120 && !/[。;,!?:\n]/.test(shadow[a - 1] as string)) a--
  while (b < shadow.length && b - to < 120 && !/[。;,!?:\n]/.test(shadow[b] as string)) b++
  return [a, b]
}
