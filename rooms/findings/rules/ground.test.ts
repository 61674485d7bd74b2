import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type Day } from '../../../core/pure/days.ts'
import { isRefusal } from '../../../core/pure/refusal.ts'
import type { Cited, Ground } from '../nouns.ts'
import * as rule from './ground.ts'

const cited = (more: Partial<Cited> = {}): Cited => ({
  ...{ material: null, title: '三资管理办法', number: '政办〔2019〕8号', edition: '2019年版', article: '第六条' },
  ...{ inForceOn: '2019-03-01' as Day, untilDay: '2024-12-31' as Day },
  ...more,
})
const ground = (actedFrom: string | null, actedUntil: string | null, ...rules: Cited[]) =>
  ({ actedFrom, actedUntil, rules, themes: '', topics: [] }) as Ground
const code = (value: unknown) => (isRefusal(value) ? value.refused : 'done')

describe('a version is cited for what was done while it was in force (S1-13)', () => {
  test.each([
    ['in the middle', ground('2020-05-01', null, cited()), 'done'],
    ['on its first day', ground('2019-03-01', null, cited()), 'done'],
    ['on its last day', ground('2024-12-31', null, cited()), 'done'],
    ['the day before', ground('2019-02-28', null, cited()), 'findings.rule-not-in-force'],
    ['the day after', ground('2025-01-01', null, cited()), 'findings.rule-not-in-force'],
    ['an act that goes on into its time', ground('2018-01-01', '2019-03-01', cited()), 'done'],
    ['an act that was over before', ground('2018-01-01', '2019-02-28', cited()), 'findings.rule-not-in-force'],
    ['one that is still in force', ground('2026-01-01', null, cited({ untilDay: null })), 'done'],
    ['before a day is known', ground(null, null, cited()), 'done'],
    ['no day it is in force from', ground(null, null, cited({ inForceOn: null })), 'findings.rule-undated'],
    ['ends before it begins', ground(null, null, cited({ untilDay: '2019-01-01' as Day })), 'findings.rule-turned'],
    ['the same article twice', ground(null, null, cited(), cited()), 'findings.rule-twice'],
    ['another article', ground(null, null, cited(), cited({ article: '第十一条' })), 'done'],
    ['a last day without a first', ground(null, '2020-01-01'), 'findings.acted-turned'],
    ['a last day before the first', ground('2020-01-02', '2020-01-01'), 'findings.acted-turned'],
    ['nothing at all', ground(null, null), 'done'],
  ])('%s', (_, of, end) => expect(code(rule.grounded(of))).toBe(end))

  test('the refusal says which version, when it was done, and since when or until when it was in force', () => {
    expect(rule.grounded(ground('2019-02-28', null, cited()))).toMatchObject({
      facts: {
        rule: '《三资管理办法》（政办〔2019〕8号，2019年版）',
        then: 'later',
        day: '2019-03-01',
        acted: '2019-02-28',
      },
    })
    expect(rule.grounded(ground('2025-01-01', null, cited()))).toMatchObject({
      facts: { then: 'before', day: '2024-12-31' },
    })
  })

  test('of two versions that follow each other every day is under exactly one', () => {
    const change = '2025-01-01' as Day
    const versions = [
      cited({ inForceOn: '2015-01-01' as Day, untilDay: addDays(change, -1) }),
      cited({ edition: '2025年修订', inForceOn: change, untilDay: null }),
    ]
    fc.assert(
      fc.property(fc.integer({ min: -3000, max: 3000 }), (days) => {
        const acted = addDays(change, days)
        const under = versions.filter((one) => rule.grounded(ground(acted, null, one)) === true)
        expect(under).toEqual([versions[days < 0 ? 0 : 1]])
      }),
      { numRuns: 300, seed: 613 },
    )
  })
})

test('a citation reads as title, version, article and days; a title in its own brackets gets no second pair', () => {
  const line = '《三资管理办法》（政办〔2019〕8号，2019年版）第六条，2019年3月1日至2024年12月31日施行'
  expect(rule.citationOf(cited())).toBe(line)
  expect(rule.citationOf(cited({ title: '《三资管理办法》' }))).toBe(line)
  expect(rule.citationOf(cited({ number: '', edition: '', untilDay: null }))).toBe(
    '《三资管理办法》第六条，2019年3月1日起施行',
  )
})

test('what a sheet does not say is no part of what is frozen', () => {
  expect(rule.groundText(ground(null, null))).toEqual({})
  expect(rule.groundText(ground('2019-04-01', null, cited()))).toEqual({
    actedFrom: '2019-04-01',
    rules: rule.citationOf(cited()),
  })
  expect(rule.groundText({ ...ground(null, null), themes: 'livelihood' })).toEqual({ themes: 'livelihood' })
})

test('topics are those of the round, each once, in the order and the words of its plan (S1-05)', () => {
  const plan = ['a', 'b', 'c'].map((id) => ({ id, title: `重点${id}` }))
  expect(rule.topical([{ id: 'c' }, { id: 'a' }, { id: 'c' }], plan)).toEqual([plan[0], plan[2]])
  expect(rule.topical([{ id: 'a' }, { id: 'x' }], plan)).toMatchObject({ refused: 'findings.no-such-topic' })
  const tagged = { ...ground(null, null), topics: plan.slice(1) }
  expect(rule.groundText(tagged)).toEqual({ topics: '重点b；重点c' })
  const whole = rule.mergedGround([tagged, { ...ground(null, null), topics: plan.slice(0, 2) }])
  expect(whole).toMatchObject({ topics: [plan[1], plan[2], plan[0]] })
  const many = Array.from({ length: 11 }, (_, n) => ({ id: String(n), title: '' }))
  expect(rule.mergedGround([{ ...tagged, topics: many }])).toMatchObject({ refused: 'findings.too-many-topics' })
})

test('a merger has every tag that one of the merged has, once (S4-17)', () => {
  const tagged = { ...ground(null, null), themes: 'livelihood' }
  expect(rule.mergedGround([ground(null, null), tagged, tagged])).toMatchObject({ themes: 'livelihood' })
  expect(rule.mergedGround([ground(null, null)])).toMatchObject({ themes: '' })
})

test('a merger stands on all grounds, from the first day to the last, each rule once, and on no more than a sheet takes', () => {
  const one = ground('2020-05-01', null, cited())
  const two = ground('2019-04-01', '2019-06-30', cited(), cited({ article: '第十一条' }))
  expect(rule.mergedGround([one, two, ground(null, null)])).toEqual(
    ground('2019-04-01', '2020-05-01', cited(), cited({ article: '第十一条' })),
  )
  const many = Array.from({ length: 21 }, (_, n) => cited({ article: `第${n + 1}条` }))
  expect(code(rule.mergedGround([ground(null, null, ...many)]))).toBe('findings.too-many-rules')
})

test('the library’s words take the place of what was typed, but not of the article', () => {
  const typed = cited({ material: 'm', title: '随便', inForceOn: null, untilDay: null })
  const kept = cited({ title: '三资管理办法', edition: '2025年修订', inForceOn: '2025-01-01' as Day, untilDay: null })
  expect(rule.fromLibrary(typed, kept)).toEqual({ ...kept, material: 'm', article: '第六条' })
})
