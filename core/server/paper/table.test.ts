import { expect, test } from 'vitest'
import { width } from './measures.ts'
import { widthsOf } from './table.ts'

const long = '现场查看，制度在执行，凭证与台账一致，抽查三笔均有公示和验收。'

test('brief columns keep their words on one line beside long ones, and all together fill the width', () => {
  const table = { head: ['序号', '复查结论', '情况'], rows: [['1', '部分改', long.repeat(3)]] }
  const [number = 0, verdict = 0, text = 0] = widthsOf(table)
  // 12 pt a character, and 8 pt of room beside the text.
  expect([number >= 3 * 240 + 160, verdict >= 4 * 240 + 160]).toEqual([true, true])
  expect(text).toBeGreaterThan(width / 2)
  expect(number + verdict + text).toBeLessThanOrEqual(width)
  expect(number + verdict + text).toBeGreaterThan(width - 3)
})

test('where brief columns would take half of it, all share the width by what they need', () => {
  const head = ['单位名称', '党组织数', '问题个数', '整改项数', '完成率值', '情况说明']
  const widths = widthsOf({ head, rows: [[...'12345', long]] })
  expect(widths.every((one) => one > 0)).toBe(true)
  expect(widths.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(width)
})
