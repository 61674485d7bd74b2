import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Day } from '../../core/pure/days.ts'
import { flawsOf } from '../../core/pure/flow.ts'
import { isRefusal } from '../../core/pure/refusal.ts'
import { blank } from './making.ts'
import type { Item, Objection, Opinion } from './nouns.ts'
import { differenceOf } from '../reports/rules/difference.ts'
import * as rule from './rules.ts'

const day = (text: string) => text as Day
const code = (value: unknown) => (isRefusal(value) ? value.refused : 'done')
const opinion: Opinion = {
  ...blank,
  id: 'o',
  authority: 'a',
  inspection: 'i',
  body: 'b',
  number: '1号',
  overall: '总体平稳',
  requirements: '即改',
  draftedBy: 'x',
  writers: ['x', 'e'] as never,
  draftedOn: day('2026-03-01'),
}
const item = { id: 'm', state: 'listed', title: '题目', text: '一段较长的文字', number: 1, revision: 1 } as Item

test('every state of opinion and item is reached, and none but the last ones is a dead end', () => {
  expect(flawsOf(rule.lifeOfOpinion, 'drafted', ['received'])).toEqual([])
  expect(flawsOf(rule.lifeOfItem, 'listed', ['acknowledged', 'withdrawn'])).toEqual([])
})

describe('the draft', () => {
  test('a lead never becomes an item, nor does what was not adopted', () => {
    for (const state of ['signed', 'adopted', 'notAdopted']) {
      for (const proposal of ['report', 'lead', 'immediate', 'advice']) {
        const may = state === 'adopted' && proposal !== 'lead'
        expect(rule.mayBecomeItem({ state, proposal, ways: '', carried: false }), `${state} ${proposal}`).toBe(may)
      }
    }
  })

  test.each([
    ['report', true],
    ['special', true],
    ['report,immediate,advice', true],
    ['immediate', false],
    ['transfer', false],
    ['lead', false],
    ['report,lead', false],
  ])('of what was routed to %s an item is made: %s', (ways, may) => {
    expect(rule.mayBecomeItem({ state: 'routed', proposal: 'lead', ways, carried: false })).toBe(may)
    expect(rule.mayBecomeItem({ state: 'signed', proposal: 'report', ways, carried: false })).toBe(false)
  })

  test('what was left open at the exit becomes an item wherever it was routed, but for a lead, and none is missing', () => {
    const left = { id: 's', state: 'routed', proposal: 'immediate', ways: 'immediate', carried: true }
    expect(rule.mayBecomeItem(left)).toBe(true)
    expect(rule.mayBecomeItem({ ...left, ways: 'immediate,lead' })).toBe(false)
    expect(rule.carriesAll([left], [])).toMatchObject({ refused: 'feedback.carried-missing', facts: { count: 1 } })
    expect(rule.carriesAll([left, { ...left, id: 't', ways: 'lead' }], ['s'])).toBe(true)
  })

  test('whoever changes anything is one of its writers, once', () => {
    const twice = [rule.edit(opinion, 'n'), rule.edit(opinion, 'e')] as Opinion[]
    expect(twice.map(({ writers }) => writers)).toEqual([
      ['x', 'e', 'n'],
      ['x', 'e'],
    ])
  })

  test('an order names every item exactly once and numbers them from 1', () => {
    const items = ['a', 'b', 'c'].map((id, n) => ({ ...item, id, number: n + 1 }))
    expect(rule.arrange(items, ['c', 'a', 'b'])).toMatchObject([
      { id: 'c', number: 1 },
      { id: 'a', number: 2 },
      { id: 'b', number: 3 },
    ])
    for (const order of [
      ['a', 'b'],
      ['a', 'b', 'c', 'c'],
      ['a', 'b', 'd'],
      ['a', 'a', 'b'],
    ]) {
      expect(code(rule.arrange(items, order)), order.join()).toBe('feedback.order-incomplete')
    }
  })

  test('words get shorter, never longer, and the text never empty', () => {
    const words = (title: string, text: string) =>
      code(rule.shorten(item, { title: '题目', text: '一段文字' }, { title, text }))
    expect(words('题目', '一段文字')).toBe('done')
    expect(words('题', '文字')).toBe('done')
    expect(words('题目二', '文字')).toBe('feedback.longer-than-sheet')
    expect(words('题目', '一段文字。')).toBe('feedback.longer-than-sheet')
    expect(words('题目', '  ')).toBe('feedback.item-empty')
  })

  test('approved by another than the drafter, whole, with items', () => {
    const approve = (more: object, items = 1, by = 'y') =>
      code(rule.approve({ ...opinion, ...more }, items, by, day('2026-03-02')))
    expect(approve({})).toBe('done')
    expect(approve({}, 1, 'x')).toBe('feedback.drafted-by-you')
    expect(approve({}, 1, 'e')).toBe('feedback.drafted-by-you')
    expect(approve({}, 0)).toBe('feedback.no-item')
    expect(approve({}, rule.MOST_ITEMS + 1)).toBe('feedback.too-many-items')
    expect(approve({ overall: ' ' })).toBe('feedback.incomplete')
    expect(approve({ state: 'delivered' })).toBe('flow.not-now')
  })
})

describe('delivery and receipt', () => {
  const approved: Opinion = { ...opinion, state: 'approved', approvedBy: 'y', approvedOn: day('2026-03-05') }
  const places = { principalPlace: '甲', bodyPlace: '乙' }
  const today = day('2026-03-10')
  test.each([
    ['2026-03-05', '2026-03-06', '2026-03-04', 'done'],
    ['2026-03-04', '2026-03-06', '2026-03-04', 'feedback.delivered-before-approval'],
    ['2026-03-06', '2026-03-04', '2026-03-04', 'feedback.delivered-before-approval'],
    ['2026-03-06', '2026-03-11', '2026-03-04', 'feedback.not-yet'],
    ['2026-03-06', '2026-03-06', null, 'feedback.still-on-site'],
  ])('told to the principal on %s, to the body on %s, left on %s: %s', (principalOn, bodyOn, exitedOn, outcome) => {
    const days = { principalOn: day(principalOn), bodyOn: day(bodyOn) }
    expect(code(rule.deliver(approved, { ...places, ...days }, exitedOn as Day | null, 'z', today))).toBe(outcome)
  })

  test('signed from the day of delivery up to today, and that day is kept with its clocks', () => {
    const delivered: Opinion = { ...approved, state: 'delivered', bodyOn: day('2026-03-06') }
    const clocks = { ...blank, planDueOn: day('2026-04-06'), planProvisional: true }
    const receive = (on: string) => rule.receive(delivered, day(on), clocks, today)
    expect(code(receive('2026-03-05'))).toBe('feedback.receipt-before-delivery')
    expect(code(receive('2026-03-11'))).toBe('feedback.not-yet')
    expect(receive('2026-03-06')).toMatchObject({
      state: 'received',
      receivedOn: '2026-03-06',
      planDueOn: '2026-04-06',
    })
  })

  test('nothing is said to an item before the receipt', () => {
    for (const verb of ['acknowledge', 'explain', 'object'] as const) {
      expect(code(rule.respond(item, { ...approved, state: 'delivered' }, verb))).toBe('feedback.not-received')
      expect(code(rule.respond(item, { ...approved, state: 'received' }, verb))).toBe('done')
    }
  })
})

describe('an objection', () => {
  const objected: Item = { ...item, state: 'objected' }
  const objection = { item: 'm', kind: 'objection', verdict: null, by: 'p', version: 1 } as Objection
  const words = { title: '题目', text: '一段文字' }
  const on = day('2026-03-10')
  test('verdict and outcome fit each other, and only what is changed gets a new revision', () => {
    const fits = ['upheld changed', 'upheld withdrawn', 'partly changed', 'partly stands', 'rejected stands']
    for (const verdict of ['upheld', 'partly', 'rejected'] as const) {
      for (const outcome of ['stands', 'changed', 'withdrawn'] as const) {
        const answered = rule.answer(objected, objection, { verdict, outcome, answer: '答', words }, 'y', on)
        const fit = fits.includes(`${verdict} ${outcome}`)
        expect(code(answered), `${verdict} ${outcome}`).toBe(fit ? 'done' : 'feedback.outcome-misfits')
        if (isRefusal(answered)) continue
        expect(answered.item.state).toBe(outcome === 'withdrawn' ? 'withdrawn' : 'answered')
        expect(answered.item.revision).toBe(outcome === 'changed' ? 2 : 1)
        expect(answered.objection).toMatchObject({ verdict, outcome, answeredBy: 'y', answeredOn: on })
      }
    }
  })

  test('is answered once, by another, and new words are new and no longer than the old', () => {
    const says = { verdict: 'upheld', outcome: 'changed', answer: '答', words } as const
    const answer = (o: Objection, by: string, more: object = {}) =>
      code(rule.answer(objected, o, { ...says, ...more }, by, on))
    expect(answer(objection, 'p')).toBe('feedback.your-own-objection')
    expect(answer({ ...objection, verdict: 'rejected' }, 'y')).toBe('feedback.no-open-objection')
    expect(answer({ ...objection, kind: 'explanation' }, 'y')).toBe('feedback.no-open-objection')
    expect(answer({ ...objection, item: 'other' }, 'y')).toBe('feedback.no-open-objection')
    expect(answer(objection, 'y', { words: null })).toBe('feedback.no-new-words')
    expect(answer(objection, 'y', { words: { title: item.title, text: item.text } })).toBe('feedback.no-new-words')
    expect(answer(objection, 'y', { words: { title: item.title, text: `${item.text}再加` } })).toBe(
      'feedback.longer-than-sheet',
    )
  })
})

describe('the difference of two texts', () => {
  const text = fc.string({ unit: fc.constantFrom('党', '组', '未', '经', '研', '究', '。', '𠮷'), maxLength: 30 })
  test('gives both texts back, joins neighbours, and calls equal texts the same', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = differenceOf(before, after)
        const of = (not: 'gone' | 'new') =>
          pieces
            .filter(({ kind }) => kind !== not)
            .map((piece) => piece.text)
            .join('')
        expect(of('new')).toBe(before)
        expect(of('gone')).toBe(after)
        expect(pieces.every((piece, n) => piece.text !== '' && piece.kind !== pieces[n - 1]?.kind)).toBe(true)
        if (before === after) expect(pieces.every(({ kind }) => kind === 'same')).toBe(true)
      }),
    )
  })

  test('finds what was left out in the middle, and gives up on giants instead of hanging', () => {
    expect(differenceOf('未经集体研究决定采购', '未经研究采购')).toEqual([
      { kind: 'same', text: '未经' },
      { kind: 'gone', text: '集体' },
      { kind: 'same', text: '研究' },
      { kind: 'gone', text: '决定' },
      { kind: 'same', text: '采购' },
    ])
    expect(differenceOf('甲'.repeat(5_000), '乙'.repeat(5_000)).map(({ kind }) => kind)).toEqual(['gone', 'new'])
  })
})

describe('what must be decided before feedback (S0-03)', () => {
  const all = ['team', 'leadingGroup', 'secretary']
  test.each([
    ['no report, none asked for', null, [], true],
    ['no report, one asked for', null, ['secretary'], 'feedback.no-report'],
    [
      'a report that the secretary has not heard',
      { agreedBy: ['team', 'leadingGroup'], bodies: all },
      [],
      'feedback.report-undecided',
    ],
    ['a decided report', { agreedBy: all, bodies: all }, ['secretary'], true],
    [
      'a report decided by others than feedback wants',
      { agreedBy: all, bodies: [] },
      ['standing'],
      'feedback.report-undecided',
    ],
  ] as const)('%s', (_, report, before, expected) => {
    const said = rule.afterReport(report, before)
    expect(said === true ? true : said.refused).toBe(expected)
  })
})

describe('what an opinion takes over from the report (4.21)', () => {
  const chapters = [
    { id: 'a', title: '党中央决策部署在基层落实' },
    { id: 'b', title: '其他问题' },
  ]
  const paragraphs = [
    { chapter: 'a', kind: 'overall', sheet: null, text: ' 后一段 ', place: 2 },
    { chapter: 'a', kind: 'overall', sheet: null, text: '前一段', place: 1 },
    { chapter: 'b', kind: 'problem', sheet: 's', text: '问题', place: 3 },
  ]
  test('its overall judgement in its order, and the chapter each sheet stands under', () => {
    const { overall, chapterOf } = rule.begunFrom(chapters, paragraphs)
    expect([overall, chapterOf('s'), chapterOf('left out')]).toEqual(['前一段\n后一段', '其他问题', ''])
    expect(rule.begunFrom([], []).overall).toBe('')
  })
  test('items of one chapter are put together, and stay where they are once they stand so', () => {
    const item = (id: string, chapter: string) => ({ id, chapter })
    expect(rule.byChapter([item('1', 'a'), item('2', 'b'), item('3', 'a')])).toEqual(['1', '3', '2'])
    expect(rule.byChapter([item('1', 'b'), item('2', 'a')])).toBe(null)
  })
})
