import type { Texts } from '../../../core/pure/texts.ts'

export const zh = {
  words: {
    search: '查找',
    placeholder: '单位、问题、文号、事项……',
    lead: '只查当前身份看得到的内容。线索和信访举报不在此查找。',
    tooShort: '请输入至少两个字。',
    nothing: '没有找到“{q}”。请换一个词，或只写名称的一部分。',
    found: '共找到 {n} 条',
    all: '查看全部 {n} 条',
    looking: '正在查找……',
  },
  refusals: {},
  records: {},
} as const satisfies Texts
