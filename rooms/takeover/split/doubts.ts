import type { Status } from './shape.ts'

/** Words that take a state away from the word for it (shadow), each with the example that made it necessary. */
type Doubt = Readonly<{ rule: string; word: RegExp; example: string }>

/** Directly before the word: denied, whatever the state. */
const denied: readonly Doubt[] = [
  { rule: 'doubt-not', word: /不(?!断|懈)[^,。;\n]{0,3}$/, example: '不需长期坚持' },
  {
    rule: 'doubt-none',
    word: /(?:未|没有?)(?:能|曾|有|得到?|真正|做到)*[^,。;\n已]{0,2}$/,
    example: '未取得阶段性成效',
  },
  { rule: 'doubt-cannot', word: /(?:无法|难以|非)[^,。;\n]{0,2}$/, example: '难以整改到位' },
]

/** Before the word in its clause: planned, wanted, allowed or asked for, so not yet done; with 已 in the word it is done all the same. */
const planned: readonly Doubt[] = [
  {
    rule: 'doubt-plan',
    word: /预计|拟|(?<!按|按照|整改)计划|力争|争取|确保|承诺|即将|限期|下一?步|后续/,
    example: '预计年底前完成整改',
  },
  {
    rule: 'doubt-ordered',
    word: /(?<!按|按照|照)要求|督促|责令|责成|敦促|申请|建议|安排|部署/,
    example: '已要求完成整改',
  },
  { rule: 'doubt-until', word: /(?:年|月|日|底|之|以|季度|\d)前$/, example: '2018年12月31日前整改到位' },
  {
    rule: 'doubt-will',
    word: /(?:将|须|需要?|应当?|(?<![主重必首])要|可以?|能够?|会)(?:于|在|按[期时]|如期|尽快|全面|继续|[\d年月日底前一二三四季度])*$/,
    example: '将于6月完成整改',
  },
]

/** Before the word in its clause: asked or supposed. */
const supposed: readonly Doubt[] = [
  { rule: 'doubt-whether', word: /是否|能否|如果|假如|倘若|若(?!干)|一旦|视为|待/, example: '是否已完成整改' },
]

/** Anywhere in the clause: the words are of a part, of somebody or something else, or a question. */
const elsewhere: readonly Doubt[] = [
  { rule: 'doubt-part', word: /(?<!全)部分|大部|多数|少数|个别|其余|一半|过半|^\s*除/, example: '已完成部分整改' },
  { rule: 'doubt-share', word: /(?<!100)%/, example: '已完成80%' },
  {
    rule: 'doubt-others',
    word: /另一|另外|前一?轮|上一轮|各(?:村|镇|乡|站|所|县|单位|部门|支部|社区)|上级|下级|前任|去年|往年|上轮|上次|其他|兄弟单位|对方/,
    example: '上级已完成整改',
  },
  { rule: 'doubt-question', word: /[?吗]|[([]\s*[否×]\s*[)\]]/, example: '已完成吗' },
]

/** Behind the word: it only describes what comes then. */
const describes =
  /^(?:整改|工作|任务)*(?:的(?!$)|(?:时限|时间|期限|日期|标准|要求|条件|原因|比例|率|后(?!续)|前(?!期))|和|或|\/)/

const any = (doubts: readonly Doubt[], text: string) => doubts.some(({ word }) => word.test(text))
const finished: readonly Status[] = ['done', 'basicallyDone', 'stageDone']

/** Whether a word at this place of the text says the state: not denied, not planned, not supposed. 未完成 is a word of its own. */
export function saysSo(shadow: string, at: number, word: string, status: Status): boolean {
  const clause = /[^,。;\n]*$/.exec(shadow.slice(0, at))?.[0] ?? ''
  if (any(supposed, clause)) return false
  if (status === 'notDone') return true
  if (any(denied, clause)) return false
  if (/^(?:已|均|经)/.test(word) || /已(?:于|在|提前|如期|按[期时])[^,]{0,14}$/.test(clause)) return true
  if (finished.includes(status)) return !any(planned, clause)
  return !any(planned.slice(0, 2), clause) && !(status === 'inProgress' && clause.endsWith('将'))
}

/** Whether a clause that carries a word for a state, and what stands behind that word, leave it in doubt. */
export const isDoubtful = (clause: string, behind: string): boolean => any(elsewhere, clause) || describes.test(behind)

/** Whether a sentence begins with an exception or a condition, so that its last clause alone says too much: 除两户外,均已整改到位 */
export const isConditional = (sentence: string): boolean =>
  /^\s*(?:除|待|若(?!干)|如果|假如|一旦|凡|下一?步)/.test(sentence)

/** What goes on behind 已完成整改 and takes it back within the sentence: 已整改,仍有反弹 */
export const takesBack = (behind: string): boolean =>
  /^[^。;\n]*(?:但|不过|仍有|仍存|仍未|尚有|还有|反弹|(?:尚|还|仍|并)?未(?:能|完全|全部)?(?:完成|整改|到位|销号|办结|解决))/.test(
    behind,
  )
