import { describe, expect, test } from 'vitest'
import { isRefusal, type Refusal } from '../../../core/pure/refusal.ts'
import { lettersOf } from '../../../core/server/xlsx/cells.ts'
import { dayIn, dayOfSerial } from './days.ts'
import { readGrid } from './grid.ts'
import { measuresIn, statusOf } from './ledger/values.ts'
import { type Ledger, type LedgerOptions, ledgerOf, splitOfLedger } from './ledger.ts'
import { madeWorkbook } from './xlsx/made.fixture.ts'

type Said = string | number | { f: string; v?: string } | { day: number; s?: number } | null
type Sheet = {
  rows: readonly (readonly Said[])[]
  merges?: readonly string[]
  hidden?: readonly number[]
  before?: string
}

const cellXml = (said: Said, at: string): string => {
  if (said === null) return ''
  if (typeof said === 'number') return `<c r="${at}"><v>${said}</v></c>`
  if (typeof said === 'string') return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${said}</t></is></c>`
  if ('day' in said) return `<c r="${at}" s="${said.s ?? 1}"><v>${said.day}</v></c>`
  if (said.v === undefined) return `<c r="${at}"><f>${said.f}</f></c>`
  return `<c r="${at}" t="str"><f>${said.f}</f><v>${said.v}</v></c>`
}
const insideOf = ({ rows, merges = [], hidden = [], before = '' }: Sheet): string => {
  const xml = rows.map(
    (row, r) =>
      `<row r="${r + 1}"${hidden.includes(r) ? ' hidden="1"' : ''}>${row.map((said, c) => cellXml(said, `${lettersOf(c)}${r + 1}`)).join('')}</row>`,
  )
  const merged =
    merges.length > 0 ? `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>` : ''
  return `${before}<sheetData>${xml.join('')}</sheetData>${merged}`
}
const gridOf = async (sheet: Sheet, more = {}) =>
  (await readGrid(madeWorkbook([{ name: '台账', inside: insideOf(sheet) }], more))).grid
const ledgerFrom = async (sheet: Sheet, options: LedgerOptions = {}) => {
  const ledger = ledgerOf(await gridOf(sheet), options)
  if (isRefusal(ledger)) throw new Error(ledger.refused)
  return ledger
}
const fieldsIn = ({ mapping }: Ledger) => Object.fromEntries(mapping.map(({ letters, field }) => [letters, field]))
const errorsIn = ({ rows }: Ledger) =>
  rows.flatMap(({ errors }) =>
    errors.map(({ refused, facts }: Refusal) => `${facts.at} ${refused.replace('takeover.cell-', '')}`),
  )
const heads = ['序号', '问题类别', '具体问题', '整改措施', '责任单位', '完成时限', '完成情况', '挽回损失(万元)']

describe('grid', () => {
  test('merged cells spread, hidden rows and columns are marked, dates, formulas and rich text read as they are seen', async () => {
    const sheet = {
      before: '<cols><col min="2" max="3" hidden="1"/></cols>',
      rows: [
        ['甲', { day: 46_086 }, { day: 46_086, s: 5 }],
        [null, { f: 'A1', v: '好' }, 0.1 + 0.2],
        ['012', { day: 46_086.5, s: 9 }],
      ],
      merges: ['A1:A2'],
      hidden: [1],
    } satisfies Sheet
    const { grid, lines, warnings } = await readGrid(madeWorkbook([{ name: '台账', inside: insideOf(sheet) }]))
    expect(grid).toEqual([
      {
        name: '台账',
        firstLine: 1,
        epoch: 1900,
        hidden: false,
        hiddenRows: [1],
        hiddenColumns: [1, 2],
        rows: [
          [{ text: '甲' }, { text: '2026-03-05', day: '2026-03-05' }, { text: '2026-03-05', day: '2026-03-05' }],
          [
            { text: '甲', from: 'A1' },
            { text: '好', formula: true },
            { text: '0.3', number: 0.1 + 0.2 },
          ],
          [{ text: '012' }, { text: '2026-03-05 12:00', day: '2026-03-05' }],
        ],
      },
    ])
    expect(lines.map(({ text }) => text)).toEqual(['甲\t2026-03-05\t2026-03-05', '\t好\t0.3', '012\t2026-03-05 12:00'])
    expect(warnings).toEqual(['hidden-cells'])
  })

  test('a workbook that counts days from 1904, and shared text in pieces', async () => {
    const strings = ['<r><t>富</t></r><r><rPr><b/></rPr><t>文本</t></r>']
    const inside =
      '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>44624</v></c></row></sheetData>'
    const { grid } = await readGrid(madeWorkbook([{ name: 'a', inside }], { strings, isOf1904: true }))
    expect(grid[0]).toMatchObject({ epoch: 1904, rows: [[{ text: '富文本' }, { day: '2026-03-05' }]] })
  })

  test('more cells than a ledger has are refused', async () => {
    const rows = [Array.from({ length: 300 }, () => 'x')]
    await expect(gridOf({ rows })).rejects.toMatchObject({ refusal: { refused: 'takeover.too-many-cells' } })
  })
})

describe('days as ledgers write them', () => {
  test.each([
    ['2026.3.5', '2026-03-05'],
    ['2026/03/05', '2026-03-05'],
    ['２０２６年３月５日前', '2026-03-05'],
    ['20260305', '2026-03-05'],
    ['2026年2月', '2026-02-28'],
    ['2026.2', '2026-02-28'],
    ['2026年3月底前完成', '2026-03-31'],
    ['2026年底', '2026-12-31'],
    ['2026年上半年', '2026-06-30'],
    ['2026年第三季度', '2026-09-30'],
    ['3月底', '2025-03-31'],
    ['3月5日', '2025-03-05'],
  ])('%s', (text, day) => {
    expect(dayIn(text, 2025)).toMatchObject({ day })
  })

  test.each([
    ['2018625日', 'not-a-day'],
    ['2026.2.30', 'not-a-day'],
    ['2026年13月', 'not-a-day'],
    ['尽快', 'not-a-day'],
    ['3月底', 'no-year'],
    ['—', 'none'],
  ])('%s is %s', (text, why) => {
    expect(dayIn(text)).toBe(why)
  })

  test('numbers a spreadsheet counts days by', () => {
    expect([dayOfSerial(46_086, 1900), dayOfSerial(44_624, 1904), dayOfSerial(12, 1900)]).toEqual([
      '2026-03-05',
      '2026-03-05',
      undefined,
    ])
  })
})

describe('ledger', () => {
  test('one row of heads under a title; sums, groups, blanks, repeated heads and notes are skipped and said', async () => {
    const ledger = await ledgerFrom({
      rows: [
        ['某单位整改台账', null, null, null],
        heads,
        [1, 2, 3, 4, 5, 6, 7, 8],
        ['一、党的领导方面', null, null, null, null, null, null, null],
        ['1', '党的领导', '学习不深入', '1.组织学习；\n2.开展测试。', '办公室', '2026.3.5', '已完成', '1.5'],
        [null, null, null],
        ['2', '党的领导', '督促不力', '加强督促', '办公室', { day: 46_086 }, '推进中', null],
        ['小计', null, '2个'],
        heads,
        ['3', '党的建设', '党费未缴', '补缴', '人事科', 46_086, '完成得好', '3000元'],
        ['合计', null, '3个问题', '4条措施'],
        ['注：本表一式两份', null],
      ],
      merges: ['A1:H1', 'A4:H4'],
    })
    expect(ledger.header).toEqual({ first: 2, last: 2 })
    expect(fieldsIn(ledger)).toEqual({
      A: 'number',
      B: 'category',
      C: 'problem',
      D: 'measures',
      E: 'unit',
      F: 'dueOn',
      G: 'status',
      H: 'recovered',
    })
    expect(ledger.rows.map(({ row }) => row)).toEqual([5, 7, 10])
    expect(ledger.skipped.map(({ row, reason }) => `${row} ${reason}`)).toEqual([
      '3 column-numbers',
      '4 group',
      '6 blank',
      '8 subtotal',
      '9 header-again',
      '11 total',
      '12 note',
    ])
    expect(errorsIn(ledger)).toEqual([])
    const [first, second, third] = ledger.rows.map(({ values }) => values)
    expect(first?.measures?.measures?.map(({ text }) => text)).toEqual(['1.组织学习；', '2.开展测试。'])
    expect([first, second, third].map((v) => v?.dueOn?.day)).toEqual(['2026-03-05', '2026-03-05', '2026-03-05'])
    expect([first, second, third].map((v) => v?.status?.status)).toEqual(['done', 'inProgress', null])
    expect([first?.recovered?.fen, third?.recovered?.fen]).toEqual(['1500000', '300000'])
    expect(ledger.rows.map(({ group }) => group)).toEqual(['一、党的领导方面', '一、党的领导方面', '一、党的领导方面'])
  })

  test('two rows of heads, a merged problem with its measures row by row, hidden rows kept and marked', async () => {
    const ledger = await ledgerFrom({
      rows: [
        ['序号', '具体问题', '整改措施', '责任落实', null, null, '完成时限'],
        [null, null, null, '责任领导', '责任单位', '责任人', null],
        ['1', '问题甲', '措施一', '张某', '办公室', '李某', '2026年3月'],
        [null, null, '措施二', '王某', null, null, '2026年6月底'],
        ['2', '问题乙', '措施三', '张某', '办公室', '李某', '长期坚持'],
      ],
      merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1', 'G1:G2', 'A3:A4', 'B3:B4'],
      hidden: [4],
    })
    expect(ledger.header).toEqual({ first: 1, last: 2 })
    expect(fieldsIn(ledger)).toEqual({
      A: 'number',
      B: 'problem',
      C: 'measures',
      D: 'leader',
      E: 'unit',
      F: 'responsible',
      G: 'dueOn',
    })
    expect(ledger.mapping[3]?.key).toBe('责任落实/责任领导')
    expect(ledger.rows.map(({ continues, hidden }) => [continues, hidden])).toEqual([
      [false, false],
      [true, false],
      [false, true],
    ])
    expect(ledger.rows[1]?.values.problem).toMatchObject({ text: '问题甲', from: 'B3', at: 'B4' })
    expect(ledger.rows[1]?.values.dueOn).toMatchObject({ day: '2026-06-30', exact: false })
    expect(errorsIn(ledger)).toEqual([])
  })

  test('errors stand with their cells', async () => {
    const ledger = await ledgerFrom({
      rows: [
        [...heads, '是否常态化坚持', '追责问责(人)'],
        ['1', 'a', '问题', '措施', '单位', '2018625日', '已完成', '三万', '也许', '几人'],
        ['1', 'a', '问题', '措施', '单位', '3月底', '#REF!', { f: 'SUM(A1)' }, { f: 'IF(1,"")', v: '' }],
        ['4', 'a', null, '措施'],
      ],
    })
    expect(errorsIn(ledger)).toEqual([
      'F2 not-a-day',
      'H2 not-money',
      'I2 not-yes-or-no',
      'J2 not-a-count',
      'F3 year-missing',
      'G3 formula-failed',
      'H3 formula-empty',
      'A3 number-doubled',
      'C4 problem-missing',
    ])
  })

  test('what the office decided before goes first; a year said beforehand is used', async () => {
    const rows = [
      ['序号', '事项', '整改措施', '责任单位', '完成时限'],
      ['1', '问题', '措施', '单位', '3月底'],
    ]
    const plain = await ledgerFrom({ rows })
    expect(fieldsIn(plain)).toMatchObject({ B: null, C: 'measures' })
    const taught = await ledgerFrom({ rows }, { remembered: { 事项: 'problem', 责任单位: null }, year: 2026 })
    expect(fieldsIn(taught)).toMatchObject({ B: 'problem', E: 'dueOn', D: null })
    expect(taught.rows[0]?.values.dueOn?.day).toBe('2026-03-31')
  })

  test('a table without heads is no ledger; one without the problem is not split', async () => {
    const grid = await gridOf({ rows: [['甲', '乙', '丙']] })
    expect(ledgerOf(grid)).toEqual({ refused: 'takeover.no-ledger', facts: {} })
    const other = await gridOf({
      rows: [
        ['序号', '事项', '整改措施', '责任单位'],
        ['1', 'x', 'y', 'z'],
      ],
    })
    expect(splitOfLedger(other)).toMatchObject({ refused: 'takeover.no-problem-column' })
  })
})

describe('split of a ledger', () => {
  test('problems with measures and state, stated totals; every character is somewhere', async () => {
    const sheet: Sheet = {
      rows: [
        ['整改台账'],
        heads,
        ['1', '党的领导', '问题甲', '1.措施一；2.措施二。', '办公室', '2026.3.5', '已完成', null],
        [null, null, null, '措施三', '人事科', null, null],
        ['2', '党的建设', '问题乙', '措施四', '办公室', '2026.3.5', '进展顺利', null],
        ['合计', null, '2个', null],
        ['注：略'],
      ],
      merges: ['A1:H1', 'A3:A4', 'B3:B4', 'C3:C4', 'G3:G4'],
    }
    const { grid, lines } = await readGrid(madeWorkbook([{ name: 'a', inside: insideOf(sheet) }]))
    const split = splitOfLedger(grid)
    if (isRefusal(split)) throw new Error(split.refused)
    expect(
      split.items.map(({ path, finding, measures, status, statusText }) => ({
        path,
        finding,
        measures,
        status,
        statusText,
      })),
    ).toEqual([
      {
        path: ['党的领导', '1'],
        finding: '问题甲',
        measures: ['1.措施一；', '2.措施二。', '措施三'],
        status: 'done',
        statusText: '已完成',
      },
      { path: ['党的建设', '2'], finding: '问题乙', measures: ['措施四'], status: null, statusText: '进展顺利' },
    ])
    expect(split.totals).toMatchObject([{ value: 2, unit: '个' }])
    expect(split.leftover).toMatchObject([{ line: 7, text: '注：略' }])
    const cut = ({ line, from, to }: { line: number; from: number; to: number }) =>
      lines[line - 1]?.text.slice(from, to)
    expect(split.items[0]?.measuresAt.map(([place]) => place && cut(place))).toEqual([
      '1.措施一；',
      '2.措施二。',
      '措施三',
    ])
    expect(split.items[1]?.statusAt.map(cut)).toEqual(['进展顺利'])
    const covered = new Set(
      [...split.sections, ...split.items, ...split.totals, ...split.leftover].flatMap(({ at }) =>
        at.map(({ line }) => line),
      ),
    )
    expect(lines.flatMap(({ text }, n) => (text.trim() === '' || covered.has(n + 1) ? [] : [text]))).toEqual([])
  })

  test('measures inside a cell are parted where it numbers them, and nothing is lost', () => {
    const parted = (text: string) => measuresIn(text).map((one) => one.text)
    expect(parted('①学习。②检查。')).toEqual(['①学习。', '②检查。'])
    expect(parted('高度重视。一是学习；二是检查。')).toEqual(['高度重视。', '一是学习；', '二是检查。'])
    expect(parted('完成2.5万元追缴')).toEqual(['完成2.5万元追缴'])
  })

  test('a state is what the words say as a whole, and otherwise none', () => {
    const states = [
      '已完成',
      '基本完成',
      '阶段性完成',
      '正在推进',
      '未完成',
      '长期坚持',
      '已完成。',
      '已完成并长期坚持',
      '已完成摸底',
      '√',
      '否',
      '已开会',
      '预计完成',
    ].map(statusOf)
    expect(states).toEqual([
      'done',
      'basicallyDone',
      'stageDone',
      'inProgress',
      'notDone',
      'longTerm',
      'done',
      'done',
      null,
      'done',
      'notDone',
      null,
      null,
    ])
  })
})
