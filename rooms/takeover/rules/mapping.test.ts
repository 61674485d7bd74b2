import { expect, test } from 'vitest'
import { isRefusal } from '../../../core/pure/refusal.ts'
import { ledgerOf } from '../reading/ledger.ts'
import type { GridSheet } from '../reading/reading.ts'
import { mayMap } from './mapping.ts'
import { categoryOf, plainWord, wordsIn } from './words.ts'

const rows = [
  ['序号', '问题类别', '具体问题', '整改措施'],
  ['1', '财 务', '白条入账', '清理'],
  ['2', '财务', '公车私用', '加强管理'],
  ['3', '', '会风不实', '通报'],
  ['4', '党建', '学习不深', '集中学习'],
]
const sheet = (constructor = '备用'): GridSheet =>
  ({
    name: '台账',
    hidden: false,
    firstLine: 1,
    hiddenRows: [],
    hiddenColumns: [],
    epoch: 1900,
    rows: rows.map((row, n) => [...row, n === 0 ? constructor : ''].map((text) => ({ text }))),
  }) as unknown as GridSheet
const ledger = ledgerOf([sheet()])
if (isRefusal(ledger)) throw new Error(ledger.refused)

test('each different word under 问题类别 stands once, whatever its blanks, with its rows and its first cell', () => {
  expect(wordsIn(ledger.rows)).toEqual([
    { word: '财务', rows: 2, at: 'B2' },
    { word: '党建', rows: 1, at: 'B5' },
  ])
})

test('a row has the category decided for its word; none is guessed for a word nobody decided', () => {
  const words = new Map([
    ['财务', 'assets'],
    ['其他', null],
  ])
  expect(['财 务', '其他', '', '党建'].map((word) => categoryOf(word, words, 'governance'))).toEqual([
    'assets',
    'governance',
    'governance',
    '',
  ])
  expect(plainWord('ＡＢ　三资\n管理')).toBe('AB三资管理')
})

test('only what the ledger carries is decided, each field for one head', () => {
  const said = (heads: { head: string; field: string | null }[], words: { word: string; category: string }[] = []) => {
    const may = mayMap({ heads, words }, ledger)
    return may === true || may.refused
  }
  expect(said([{ head: '具体问题', field: 'problem' }], [{ word: '财务', category: 'assets' }])).toBe(true)
  expect(said([{ head: '别处的列', field: 'problem' }])).toBe('takeover.not-in-ledger')
  expect(said([], [{ word: '别处的写法', category: 'assets' }])).toBe('takeover.not-in-ledger')
  expect(said([{ head: '具体问题', field: 'constructor' }])).toBe('takeover.no-such-field')
  expect(said(['具体问题', '整改措施'].map((head) => ({ head, field: 'problem' })))).toBe('takeover.field-twice')
})

test('a head named like a property every object has is a head like others', () => {
  const named = ledgerOf([sheet('constructor')], { remembered: {} })
  expect(isRefusal(named) ? named : named.mapping.at(-1)).toMatchObject({ head: 'constructor', field: null })
})
