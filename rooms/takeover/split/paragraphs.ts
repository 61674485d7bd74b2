import type { Mark } from './levels.ts'

/** Paragraphs that need no number to begin something: a finding named at once, a heading that stands alone. */
const findingFirst =
  /(?:针对|关于|对于)(?!(?:该|这|此|上述|以上|存在|反馈|巡察|巡视|发现)[^“"]{0,6}问题)(?:[^。\n“"]{0,40}[“"][^”"\n]{2,160}[”"][^。\n]{0,12}?(?:问题|方面|不足)|[^。,;:\n“"]{4,120}的问题(?=[,:。\n]|的?整改)|(?![^\n]{0,60}(?:反馈|巡[察视]|意见|线索))[^。,;:\n“"]{4,60}的整改(?:落实|进展|完成)*(?:情况)?(?=[:。]?\n|:))/y
const standing =
  /(?:巡[察视])?(?:反馈)?(?:问题|意见)?整改工作(?:总体|组织|组织领导|开展|推进|进展|落实|完成)*情况(?=\n|$)|(?:巡[察视]组?)?反馈(?:的?(?:问题|意见))的?整改(?:落实|进展|完成)*情况(?=\n|$)|下一?步(?:整改|工作)+(?:打算|安排|计划|措施|思路)(?=\n|$)/y

/** The paragraph that begins here (shadow, at the front of a line) as a mark without a number, or none. */
export function paragraphAt(shadow: string, from: number): Mark | undefined {
  for (const [style, form] of [
    ['head', standing],
    ['para', findingFirst],
  ] as const) {
    form.lastIndex = from
    if (form.test(shadow)) return { style, n: 0, sep: '', shown: [from, from], from, to: from, strength: 'line' }
  }
  return undefined
}
