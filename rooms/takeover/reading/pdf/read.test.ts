import { describe, expect, test } from 'vitest'
import { isRefusal } from '../../../../core/pure/refusal.ts'
import { readLines } from '../read.ts'
import { column, type MadePiece, madePdf } from './made.fixture.ts'
import { readPdf } from './read.ts'

const textsOf = async (pages: readonly (readonly MadePiece[])[]) =>
  (await readPdf(madePdf(pages))).lines.map(({ text, page }) => `${page} ${text}`)
const refusalOf = (bytes: Buffer) =>
  readPdf(bytes).then(
    () => 'read',
    (error: { refusal?: { refused: string } }) => error.refusal?.refused,
  )
const full = '字'.repeat(26)

describe('lines of a PDF', () => {
  test('rows that the page cut are joined, also over pages; indented and numbered ones begin anew', async () => {
    const first = ['关于巡察整改的报告', `　${full.slice(2)}`, full, '前半结束。', `　（一）${full.slice(5)}`, full]
    const second = ['后半。', '　（二）短。', full, '1.编号行。']
    expect(await textsOf([column(first), column(second)])).toEqual([
      '1 关于巡察整改的报告',
      `1 ${full.slice(2)}${full}前半结束。`,
      `1 （一）${full.slice(5)}${full}后半。`,
      '2 （二）短。',
      `2 ${full}`,
      '2 1.编号行。',
    ])
  })

  test('a full row before an indented one ends its paragraph', async () => {
    const rows = [full, full, `　${full.slice(2)}`, '末行。']
    expect(await textsOf([column(rows)])).toEqual([`1 ${full}${full}`, `1 ${full.slice(2)}末行。`])
  })

  test('page numbers are left out and said; the order is that of the page, not of the file', async () => {
    const pieces = column(['一、标题', `　${full.slice(2)}`, '正文。'])
    const page = [{ text: '— 3 —', x: 270, y: 40, size: 14 }, ...pieces.toReversed()]
    const read = await readPdf(madePdf([page]))
    expect(read.lines.map(({ text }) => text)).toEqual(['一、标题', `${full.slice(2)}正文。`])
    expect(read.warnings).toEqual(['headers-left-out'])
  })

  test('cells of a table are parted, letters printed twice count once, a watermark is not read', async () => {
    const page = [
      { text: '序号', x: 90, y: 700 },
      { text: '问题', x: 200, y: 700 },
      { text: '粗体标题文字', x: 90, y: 650 },
      { text: '粗体标题文字', x: 90.4, y: 650 },
      { text: '内部资料', x: 200, y: 400, size: 60, turned: 45 },
    ]
    expect(await textsOf([page])).toEqual(['1 序号\t问题', '1 粗体标题文字'])
  })

  test('two columns are read one after the other', async () => {
    const set = (name: string, x: number) =>
      Array.from({ length: 12 }, (_none, n) => ({ text: `${n + 1}.${name}${'字'.repeat(10)}`, x, y: 740 - 28 * n }))
    const lines = await textsOf([[...set('右', 320), ...set('左', 60)]])
    expect(lines.map((line) => /[左右]/.exec(line)?.[0]).join('')).toBe('左'.repeat(12) + '右'.repeat(12))
  })

  test('a word cut by a hyphen becomes whole; Western words keep their space', async () => {
    const set = (text: string, n: number) => ({ text, x: 90, y: 700 - 14 * n, size: 10 })
    const lines = await textsOf([
      ['every report of the inspec-', 'tion is read by two people', 'and kept for years.'].map(set),
    ])
    expect(lines).toEqual(['1 every report of the inspection is read by two people and kept for years.'])
  })
})

describe('what is refused', () => {
  test('a scan, a password, too many pages, a broken file', async () => {
    expect(await refusalOf(madePdf([[], []]))).toBe('takeover.no-text-layer')
    const locked =
      '/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <' +
      '00'.repeat(32) +
      '> /U <' +
      '11'.repeat(32) +
      '> >> /ID [<00><00>]'
    expect(await refusalOf(madePdf([column(['正文正文正文正文'])], locked))).toBe('files.encrypted')
    expect(await refusalOf(Buffer.from('%PDF-1.7\nnothing'))).toBe('files.broken')
    expect(await refusalOf(madePdf(Array.from({ length: 3_001 }, () => [])))).toBe('takeover.too-many-pages')
  })

  test('a page without text among others is said; the whole goes through the limited process', async () => {
    const answer = await readLines({ name: '报告.pdf', bytes: madePdf([column([full, full]), []]) })
    expect(isRefusal(answer)).toBe(false)
    expect(answer).toMatchObject({
      kindOfFile: 'pdf',
      pages: 2,
      warnings: ['pages-without-text'],
      lines: [{ text: full + full, page: 1 }],
    })
    const scan = await readLines({ name: '扫描.pdf', bytes: madePdf([[]]) })
    expect(scan).toEqual({ refused: 'takeover.no-text-layer', facts: { pages: 1 } })
  })
})
