import { expect, test } from 'vitest'
import { isRefusal } from '../../../core/pure/refusal.ts'
import type { StageCheck, StageList } from '../contract/stages.ts'
import * as rule from './stages.ts'

const day = '2026-03-02' as never
const code = (value: unknown) => (isRefusal(value) ? value.refused : 'done')
const check = (...marks: (null | 'done' | 'notDone')[]) =>
  ({
    state: 'open',
    items: marks.map((mark, n) => ({ text: String(n), mark, evidence: '', by: null, onDay: null })),
  }) as unknown as StageCheck
const list = (kind: string, ...items: string[]) => ({ kind, stage: 'fieldwork', items }) as StageList

test('a stage begins with the list of its kind, or with that of every kind, and not without one', () => {
  const lists = [list('', '甲'), list('village', '乙')]
  expect(rule.listFor(lists, 'village', 'fieldwork')?.items).toEqual(['乙'])
  expect(rule.listFor(lists, 'regular', 'fieldwork')?.items).toEqual(['甲'])
  expect(rule.listFor(lists, 'regular', 'feedback')).toBe(undefined)
  expect(code(rule.begunWith(undefined))).toBe('planning.no-stage-list')
  expect(rule.begunWith(list('', '甲'))).toEqual([{ text: '甲', mark: null, evidence: '', by: null, onDay: null }])
  expect(code(rule.eachOnce(['甲', '乙', '甲']))).toBe('planning.stage-item-twice')
})

test.each([
  ['done, without a word', { place: 1, mark: 'done', evidence: '' }, 'done'],
  ['not done, with the reason', { place: 2, mark: 'notDone', evidence: '村干部外出' }, 'done'],
  ['not done, without one', { place: 2, mark: 'notDone', evidence: ' ' }, 'planning.say-why-not'],
  ['an item there is not', { place: 3, mark: 'done', evidence: '' }, 'planning.no-such-item'],
])('%s', (_, said, end) => expect(code(rule.markItem(check(null, null), said as never, 'p', day))).toBe(end))

test('what is said of one item is said of no other, and may be said anew until the signature', () => {
  const once = rule.markItem(check(null, null), { place: 2, mark: 'done', evidence: '见底稿' }, 'p', day) as StageCheck
  expect(once.items).toMatchObject([{ mark: null }, { mark: 'done', evidence: '见底稿', by: 'p', onDay: day }])
  expect(rule.tallyOf(once)).toEqual({ done: 1, notDone: 0, waiting: 1 })
  expect(code(rule.signFor(once, '好', 'l', day))).toBe('planning.items-wait')
  const whole = rule.markItem(once, { place: 1, mark: 'notDone', evidence: '外出' }, 'q', day) as StageCheck
  const signed = rule.signFor(whole, '基本到位', 'l', day) as StageCheck
  expect(signed).toMatchObject({ state: 'signed', result: '基本到位', signedBy: 'l', signedOn: day })
  expect(code(rule.markItem(signed, { place: 1, mark: 'done', evidence: '' }, 'p', day))).toBe('flow.not-now')
  expect(code(rule.signFor(signed, '再签', 'l', day))).toBe('flow.not-now')
})

test('with a shortened set stages come one after the other, without those it leaves out', () => {
  const set = { skipsPreparation: true, leavesOut: ['reporting'] }
  const of = (stage: string, signed: string[], by: typeof set | null = set) =>
    code(rule.inTurn(by, stage as never, signed as never))
  expect(of('reporting', [])).toBe('planning.stage-left-out')
  expect(of('fieldwork', [])).toBe('done')
  expect(rule.inTurn(set, 'feedback', [])).toMatchObject({ facts: { stage: 'fieldwork' } })
  expect(of('feedback', ['fieldwork'])).toBe('done')
  expect(of('fieldwork', [], { ...set, skipsPreparation: false })).toBe('planning.stage-before-first')
  expect(of('revisit', [], null)).toBe('done')
  expect([rule.leftOut(set, 'preparation'), rule.leftOut(set, 'feedback'), rule.leftOut(null, 'reporting')]).toEqual([
    true,
    false,
    false,
  ])
})
