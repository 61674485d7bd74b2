import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isRefusal } from '../../../core/pure/refusal.ts'
import { drawn, linesOf, mayLay } from './samples.ts'
import { drop, read, resultsOf, type Sheet, written } from './surveys.ts'
import { midtermDue, saysEnough } from './site.ts'

type Pile = Readonly<{ codes: readonly string[]; sheets: readonly string[] }>
const code = (value: unknown) => (isRefusal(value) ? value.refused : 'none')
const form = {
  questions: [
    { text: '满意吗', options: ['满意', '一般', '不满意'] },
    { text: '公开吗', options: ['是', '否'] },
  ],
  groups: ['党员', '群众', '干部'],
}
const many = (n: number, group: number): Sheet[] =>
  Array.from({ length: n }, (_, k) => ({ group, answers: [k % 3, 0] }))

describe('the pile', () => {
  test('is the same whatever the order in which sheets and codes came', () => {
    const Coming = fc.array(fc.record({ group: fc.integer({ min: -1, max: 2 }), a: fc.integer({ min: -1, max: 2 }) }), {
      minLength: 1,
      maxLength: 12,
    })
    fc.assert(
      fc.property(Coming, fc.integer({ min: 0, max: 11 }), (coming, turn) => {
        const codes = coming.map((_, n) => `c${n}`)
        const filled = (order: readonly number[], by: (n: number) => string) =>
          order.reduce<Pile>(
            (pile, n) => {
              const one = coming[n] as { group: number; a: number }
              const next = drop(pile, by(n), { group: one.group, answers: [one.a, -1] }, form)
              if (isRefusal(next)) throw new Error(next.refused)
              return next
            },
            { codes, sheets: [] },
          )
        const order = coming.map((_, n) => n)
        const turned = order.map((n) => (n + turn) % coming.length)
        const straight = filled(order, (n) => `c${n}`)
        expect(filled(turned, (n) => `c${coming.length - 1 - n}`)).toEqual(straight)
        expect(straight.codes).toEqual([])
      }),
      { seed: 7, numRuns: 60 },
    )
  })

  test('takes a code once, and only sheets that fit the form', () => {
    const pile: Pile = { codes: ['a'], sheets: [] }
    const sheet = { group: 0, answers: [2, -1] }
    const next = drop(pile, 'a', sheet, form)
    expect(next).toEqual({ codes: [], sheets: ['0 2 -1'] })
    expect(code(drop(next as Pile, 'a', sheet, form))).toBe('fieldwork.code-unknown')
    for (const wrong of [
      { group: 3, answers: [0, 0] },
      { group: 0, answers: [3, 0] },
      { group: 0, answers: [0] },
    ])
      expect(code(drop(pile, 'a', wrong, form))).toBe('fieldwork.sheet-wrong')
    expect(read(written(sheet))).toEqual(sheet)
  })
})

describe('results', () => {
  test('of four sheets are none, of five all together', () => {
    expect(resultsOf(form, many(4, 0))).toEqual({ sheets: null, all: null, groups: [] })
    expect(resultsOf(form, many(5, 0))).toMatchObject({
      sheets: 5,
      all: [{ counts: [2, 2, 1], blank: 0 }, {}],
      groups: [],
    })
  })

  test('are broken down from ten sheets of a group on, and nothing withheld comes out by subtraction', () => {
    const groups = (pile: Sheet[]) => resultsOf(form, pile).groups.map(({ group }) => group)
    expect(groups([...many(10, 0), ...many(12, 1)])).toEqual(['党员', '群众'])
    expect(groups([...many(10, 0), ...many(12, 1), ...many(3, 2)])).toEqual(['群众'])
    expect(groups([...many(10, 0), ...many(3, 2)])).toEqual([])
    expect(groups([...many(10, 0), ...many(12, 1), ...many(2, -1)])).toEqual(['群众'])
  })

  test('whatever the pile: each part shown and all that is not shown are none or at least ten sheets', () => {
    const Pile = fc.array(fc.integer({ min: -1, max: 2 }), { maxLength: 60 })
    fc.assert(
      fc.property(Pile, (of) => {
        const shown = resultsOf(
          form,
          of.map((group) => ({ group, answers: [0, 0] })),
        )
        const inGroups = shown.groups.reduce((sum, { sheets }) => sum + sheets, 0)
        expect(shown.groups.every(({ sheets }) => sheets >= 10)).toBe(true)
        const rest = of.length - inGroups
        expect(inGroups === 0 || rest === 0 || rest >= 10).toBe(true)
      }),
      { seed: 11, numRuns: 200 },
    )
  })
})

describe('a sample', () => {
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
  const lines = linesOf(' 甲\n\n乙 \n丙\n丁\n戊')

  test('is drawn again by anybody with list and seed, and otherwise with another seed', () => {
    expect(lines).toEqual(['甲', '乙', '丙', '丁', '戊'])
    const byHand = lines
      .map((line, n) => [sha256(`00 ${n + 1} ${line}`), n + 1] as const)
      .sort()
      .slice(0, 2)
      .map(([, place]) => place)
      .sort((a, b) => a - b)
    expect(drawn(lines, 2, '00', sha256)).toEqual(byHand)
    const all = new Set(Array.from({ length: 40 }, (_, n) => drawn(lines, 2, String(n), sha256).join()))
    expect(all.size).toBeGreaterThan(7)
  })

  test('is not drawn from too short a list, or one with a line twice', () => {
    expect(code(mayLay(['甲'], 2))).toBe('fieldwork.too-few-lines')
    expect(code(mayLay(['甲', '甲'], 1))).toBe('fieldwork.listed-twice')
  })
})

test('each kind of note says what it must', () => {
  const said = {
    heldOn: '2026-03-02',
    untilDay: null,
    superior: '',
    place: '',
    phone: '',
    channel: '',
    reach: 0,
    text: '',
  }
  const of = (kind: string, more: object = {}) => code(saysEnough({ ...said, kind, ...more } as never))
  expect(of('mobilisation')).toBe('fieldwork.no-superior')
  expect(of('mobilisation', { superior: '县委巡察办主任' })).toBe('none')
  expect(of('publicity', { channel: 'loudspeaker' })).toBe('fieldwork.no-reach')
  expect(of('publicity', { channel: 'loudspeaker', reach: 320 })).toBe('none')
  expect(of('logistics', { place: '镇政府三楼' })).toBe('fieldwork.no-place')
  expect(of('scope')).toBe('fieldwork.no-text')
  expect(of('demand', { text: '路灯', untilDay: '2026-03-01' })).toBe('fieldwork.ends-before')
  expect(midtermDue('2026-03-02' as never, '2026-04-01' as never)).toBe('2026-03-17')
})
