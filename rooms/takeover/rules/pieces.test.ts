import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Piece } from '../nouns.ts'
import { linesOf, type Place, type Split } from '../split/split.ts'
import * as edit from './edit.ts'
import { byNumber, lostLine, piecesOf, strangeLine, textOf, totalsOf } from './pieces.ts'

const text = [
  '一、学习方面',
  '1.理论学习不深',
  '入。整改情况：已完成。',
  '一是制定计划。二是集中研讨。',
  '第 1 页',
].join('\n')
const lines = linesOf(text)
const known = byNumber(lines)
const at = (line: number, from: number, to: number): Place => ({ line, from, to })
const split: Split = {
  kind: 'rectificationReport',
  sections: [
    { path: ['一'], heading: '一、学习方面', at: [at(1, 0, 6)] },
    { path: [], heading: '整改情况：', at: [at(3, 2, 7)] },
  ],
  items: [
    {
      path: ['一', '1'],
      finding: '理论学习不深入。',
      measures: ['一是制定计划。', '二是集中研讨。'],
      status: 'done',
      statusText: '已完成。',
      at: [at(2, 0, 8), at(3, 0, 2)],
      measuresAt: [[at(4, 0, 7)], [at(4, 7, 14)]],
      statusAt: [at(3, 7, 11)],
    },
  ],
  totals: [{ value: 1, unit: '个问题', text: '1个问题', at: [] }],
  leftover: [{ line: 5, text: '第 1 页', at: [at(5, 0, 5)] }],
}
const pieces = piecesOf(split)

describe('a split as pieces', () => {
  test('keeps the order of the original; measures and status follow their item, a label stands where it stood', () => {
    expect(pieces.map(({ role, at }) => [role, textOf(at, known)])).toEqual([
      ['section', '一、学习方面'],
      ['item', '1.理论学习不深入。'],
      ['section', '整改情况：'],
      ['status', '已完成。'],
      ['measure', '一是制定计划。'],
      ['measure', '二是集中研讨。'],
      ['leftover', '第 1 页'],
    ])
    expect(pieces[1]).toMatchObject({ path: ['一', '1'], status: 'done' })
  })

  test('a status that stands within a measure is no piece of its own', () => {
    const [item] = split.items as [Split['items'][number]]
    const within = { ...split, items: [{ ...item, statusAt: [at(4, 0, 3)] }] }
    expect(piecesOf(within).filter(({ role }) => role === 'status')).toEqual([])
  })

  test('totals keep their numbers and say what their unit usually counts', () => {
    expect(totalsOf(split)).toMatchObject([{ value: 1, unit: '个问题', counts: 'items' }])
  })
})

describe('corrections', () => {
  const words = (list: readonly Piece[]) => list.map(({ at }) => textOf(at, known))

  test('merging and cutting where it was merged gives the same pieces back', () => {
    const merged = edit.mergeUp(pieces, 5)
    expect(words(merged)[4]).toBe('一是制定计划。二是集中研讨。')
    expect(words(edit.cut(merged, 4, 4, 7))).toEqual(words(pieces))
  })

  test('a cut falls within a stretch or nowhere', () => {
    expect(words(edit.cut(pieces, 4, 4, 2))).toEqual(expect.arrayContaining(['一是', '制定计划。']))
    for (const [line, column] of [
      [4, 0],
      [4, 7],
      [9, 1],
    ] as const)
      expect(edit.cut(pieces, 4, line, column)).toBe(pieces)
  })

  test('what stops being an item loses what only items have; what becomes one takes the path above', () => {
    const measure = edit.become(pieces, 1, 'measure')
    expect(measure[1]).toMatchObject({ role: 'measure', status: null, category: '' })
    expect(edit.become(pieces, 4, 'item')[4]).toMatchObject({ role: 'item', path: ['一', '1'] })
    expect(edit.become(pieces, 4, 'measure')).toBe(pieces)
  })

  test('undo and redo go through what was done; doing anew forgets what was undone', () => {
    const one = edit.step(edit.begun(pieces), edit.mergeUp(pieces, 1))
    expect(edit.undo(one).now).toBe(pieces)
    expect(edit.redo(edit.undo(one)).now).toEqual(one.now)
    const other = edit.step(edit.undo(one), edit.move(pieces, 0, 1))
    expect(other.future).toEqual([])
    expect(edit.step(one, one.now)).toBe(one)
    expect(edit.undo(edit.begun(pieces)).now).toBe(pieces)
  })

  test('nothing is ever lost, whatever is done in whatever order', () => {
    const act = fc.tuple(fc.constantFrom('merge', 'cut', 'up', 'down', 'item', 'leftover'), fc.nat(9), fc.nat(14))
    fc.assert(
      fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
        let list: readonly Piece[] = pieces
        for (const [verb, n, column] of acts) {
          if (verb === 'merge') list = edit.mergeUp(list, n)
          else if (verb === 'cut') list = edit.cut(list, n, list[n]?.at[0]?.[0] ?? 1, column)
          else if (verb === 'up' || verb === 'down') list = edit.move(list, n, verb === 'up' ? -1 : 1)
          else list = edit.become(list, n, verb as Piece['role'])
        }
        expect(lostLine(pieces, list, known)).toBeNull()
        expect(strangeLine(list, known)).toBeNull()
      }),
    )
  })

  test('a piece left out, or cut short, is a loss in its line; a place beyond the original is strange', () => {
    expect(lostLine(pieces, pieces.slice(1), known)).toBe(1)
    const short = pieces.map((piece, n) =>
      n === 5 ? { ...piece, at: [[4, 7, 12] as [number, number, number]] } : piece,
    )
    expect(lostLine(pieces, short, known)).toBe(4)
    expect(strangeLine([{ ...(pieces[0] as Piece), at: [[1, 0, 99]] }], known)).toBe(1)
    expect(strangeLine([{ ...(pieces[0] as Piece), at: [[1, 3, 3]] }], known)).toBe(1)
  })
})

test('two words in Latin letters keep the space between their lines, Chinese needs none', () => {
  const some = byNumber(linesOf('use of\nOA system\n办公\n系统'))
  expect(
    textOf(
      [
        [1, 0, 6],
        [2, 0, 9],
      ],
      some,
    ),
  ).toBe('use of OA system')
  expect(
    textOf(
      [
        [3, 0, 2],
        [4, 0, 2],
      ],
      some,
    ),
  ).toBe('办公系统')
})
