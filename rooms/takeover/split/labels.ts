/** What stands behind a label of an item: the finding itself, what was done, its state, or a field of the ledger. */
export type LabelKind = 'finding' | 'measure' | 'status' | 'field'

export type Label = { kind: LabelKind; rule: string; from: number; to: number }

/** Names of labels. A name counts only before a colon, in brackets, or alone on its line. */
const names: readonly { rule: string; kind: LabelKind; name: string; example: string }[] = [
  {
    rule: 'label-status',
    kind: 'status',
    name: '(?:整改)?(?:完成|目前|当前|落实)?(?:状态|进度)|整改结论|整改完成进度|是否(?:已)?(?:完成|销号|整改到位)|销号情况|完成与否',
    example: '整改状态：已完成',
  },
  {
    rule: 'label-next',
    kind: 'measure',
    name: '(?:下一?步|后续|长期)(?:整改)?(?:工作)?(?:措施|计划|打算|安排|举措|工作)',
    example: '下一步措施：…',
  },
  {
    rule: 'label-measure',
    kind: 'measure',
    name: '(?:已?采取的?|主要|具体|工作|落实)?(?:整改)?(?:工作)?(?:落实|进展|完成|推进|实施|办理|成效)?(?:措施|举措|情况|成效|成果|结果|进展|过程|效果)|整改落实|整改完成|整改(?=\\s*[:\\])])|主要做法|整改做法|具体做法',
    example: '整改落实情况：一是…',
  },
  {
    rule: 'label-finding',
    kind: 'finding',
    name: '(?:巡[察视]组?)?(?:反馈|指出|发现|存在|具体|主要)的?(?:具体|主要)?(?:问题|意见)(?:表现|描述|内容)?|问题(?:表现|描述|内容|事项)|(?:具体|主要)表现|巡[察视]组?指出|反馈内容|问题',
    example: '反馈问题：…',
  },
  {
    rule: 'label-field',
    kind: 'field',
    name: '(?:整改)?(?:责任|牵头|配合|分管|包[联抓]|主责)(?:领导|单位|人员?|部门|科室|股室|处室)|整改目标|(?:整改|完成|办结)?(?:时限|期限|时间)|整改依据|(?:问题)?原因(?:分析|剖析)?|问题(?:类别|类型|来源)|佐证材料|整改类型',
    example: '责任单位：党政办',
  },
]

/** Names too short or too common to be a label inside a line. */
const onlyOnLines =
  /^(?:状态|进度|情况|措施|举措|成效|成果|结果|进展|过程|效果|问题|时间|期限|时限|原因|工作(?:措施|情况)|主要(?:情况|做法|成效|表现)|具体(?:情况|措施|表现|问题)|(?:存在|发现|主要)的?问题|办理情况|工作进展)$/

/** Endings before which the words are part of a sentence: 问题整改情况：, 现将整改情况 */
const partOfSentence = /[的及和与了项题对将关于查报]$/

const pattern = new RegExp(`(?:${names.map(({ name }) => `(${name})`).join('|')})`, 'y')

/**
 * The label that begins here in the shadow, or none.
 * @param strength how the place begins: at a line, after a stop, or amid words
 */
export function labelAt(shadow: string, from: number, strength: 'line' | 'stop' | 'mid'): Label | undefined {
  const bracket = /[[(<]/.test(shadow[from] as string)
  pattern.lastIndex = from + (bracket ? 1 : 0)
  const match = pattern.exec(shadow)
  if (!match) return undefined
  const rule = names[match.slice(1).findIndex((group) => group !== undefined)]
  if (!rule) return undefined
  const end = tailOf(shadow, pattern.lastIndex, bracket, strength)
  if (end === undefined) return undefined
  if (strength !== 'line' && !bracket && onlyOnLines.test(match[0])) return undefined
  if (strength === 'mid' && (rule.kind === 'finding' || (!match[0].startsWith('整改') && rule.kind !== 'field')))
    return undefined
  if (strength === 'mid' && partOfSentence.test(shadow.slice(Math.max(0, from - 2), from))) return undefined
  return { kind: rule.kind, rule: rule.rule, from, to: end }
}

/** Where the label ends: behind its colon, its closing bracket, or at the end of its line. */
function tailOf(shadow: string, from: number, bracket: boolean, strength: string): number | undefined {
  const tail = /^[0-9一二三四五六]?\s*(?:([\])>])\s*:?|(:|——)|(?=\n|$))/.exec(shadow.slice(from, from + 8))
  if (!tail || (bracket && !tail[1]) || (!bracket && tail[1])) return undefined
  if (!tail[1] && !tail[2] && strength !== 'line') return undefined
  return from + tail[0].length
}
