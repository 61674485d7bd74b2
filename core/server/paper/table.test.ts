import { expect, test } from 'vitest'
import { width } from './measures.ts'
import { fits, widthsOf } from './table.ts'
import { titleLines } from './title.ts'

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

test('days, names and verdicts keep one line each, however many stand beside a long text', () => {
  const head = ['会议', '日期', '地点', '表态人', '表态发言']
  const widths = widthsOf({
    head,
    rows: [['第二轮巡察集中反馈会', '2026年12月19日', '县委第一会议室', '尤志刚', long.repeat(2)]],
  })
  // A day is ten digits and three characters: 7 wide in 仿宋, nearly 9 where another typeface stands in.
  expect((widths[1] ?? 0) - 160).toBeGreaterThan(8.5 * 240)
  expect((widths[3] ?? 0) - 160).toBeGreaterThan(3 * 240)
  expect(widths.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(width)
})

test('a table that has not even that much room is known, and still fills the width and no more', () => {
  const head = ['问题', '类别', '内容', '提出日期', '结论', '答复', '答复日期']
  const row = [long, '情况说明', long, '2026年12月19日', '不采纳', long, '2026年12月21日']
  const table = { head, rows: [row] }
  expect([fits(table, width, 21), fits(table, width * 1.6, 21)]).toEqual([false, true])
  const widths = widthsOf(table, width, 21)
  expect(widths.every((one) => one > 3 * 210)).toBe(true)
  expect(widths.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(width)
})

test('a title is broken where its sense is whole: no word, no bracket and no name in two', () => {
  expect(titleLines('关于任桥镇巡察整改的报告', 20)).toEqual(['关于任桥镇巡察整改的报告'])
  const long = [
    '关于第十四届县委第二轮巡察第一巡察组授权任职及任务分工的决定',
    '关于召开濠铺村村民委员会巡察整改专题民主生活会的请示',
    '书记专题会议听取固镇县农业农村局巡察情况议程',
    '关于加强惠农补贴资金监管的巡察建议（第10号）',
  ]
  for (const title of long) {
    const lines = titleLines(title, 20)
    expect(lines.join('')).toBe(title)
    expect(lines).toHaveLength(2)
    for (const line of lines) expect([...line].length, line).toBeGreaterThan(6)
    expect(lines.slice(1).every((line) => !/^[）》”，。、的]/u.test(line))).toBe(true)
    expect(lines[0], title).not.toMatch(/授权$|民主$|村民$|第一$|（[^）]*$/u)
  }
})
