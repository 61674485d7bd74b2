import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Day } from '../../../core/pure/days.ts'
import type { CopySlip } from '../contract/slips.ts'
import type { Item } from '../nouns.ts'
import { beginPaper } from './papers.ts'
import * as rule from './slips.ts'

const on = '2026-03-02' as Day
const codes = ['finance', 'governance', 'elections', 'people']
const item = fc.record({
  body: fc.constantFrom('body-1', 'body-2', 'body-3'),
  category: fc.constantFrom(...codes),
  subcategory: fc.constantFrom('', ...codes),
  state: fc.constantFrom<Item['state']>('listed', 'withdrawn', 'acknowledged'),
})
const part = fc.oneof(
  fc.record({ part: fc.constant('body' as const), of: fc.constantFrom('body-1', 'body-2', 'body-3') }),
  fc.record({ part: fc.constant('category' as const), of: fc.constantFrom(...codes) }),
)

test('a slip has every item of the field and no other, whatever the items and the field', () => {
  fc.assert(
    fc.property(fc.array(item, { maxLength: 30 }), fc.array(part, { minLength: 1, maxLength: 5 }), (items, field) => {
      const his = rule.ofHisField(items, ['approved'], field)
      const taken = Array.isArray(his) ? his.map((one) => one.item) : []
      const wanted = items.filter(
        (one) =>
          one.state !== 'withdrawn' &&
          field.some(({ part: kind, of }) =>
            kind === 'body' ? of === one.body : of === one.category || of === one.subcategory,
          ),
      )
      expect(taken).toEqual(wanted)
      if (wanted.length === 0) expect(his).toMatchObject({ refused: 'feedback.nothing-of-his-field' })
    }),
    { seed: 20261123, numRuns: 300 },
  )
})

test('no slip of a draft, without a field, or too long; a field counts from its first to its last day', () => {
  const one = { body: 'b', category: 'finance', subcategory: '', state: 'listed' as const }
  const field = [{ part: 'body' as const, of: 'b' }]
  expect(rule.ofHisField([one], ['received', 'drafted'], field)).toMatchObject({
    refused: 'feedback.opinion-not-approved',
  })
  expect(rule.ofHisField([one], ['received'], [])).toMatchObject({ refused: 'feedback.no-field' })
  expect(rule.ofHisField(Array(201).fill(one), ['received'], field)).toMatchObject({
    refused: 'feedback.too-many-items',
  })
  const between = { fromDay: '2026-03-01' as Day, untilDay: '2026-03-03' as Day }
  expect(rule.inForce(between, '2026-03-03' as Day)).toBe(true)
  expect(rule.inForce(between, '2026-03-04' as Day)).toBe(false)
  expect(rule.inForce(between, '2026-02-28' as Day)).toBe(false)
})

test('whoever wrote in a slip does not sign it; what was handed over is not changed, sent back or called off', () => {
  const slip = { state: 'drafted', writers: ['a'] } as unknown as CopySlip
  expect(rule.signSlip(slip, 'a', on)).toMatchObject({ refused: 'feedback.written-by-you' })
  const edited = rule.editSlip(slip, 'b') as CopySlip
  expect(rule.signSlip(edited, 'b', on)).toMatchObject({ refused: 'feedback.written-by-you' })
  const signed = rule.signSlip(edited, 'c', on) as CopySlip
  expect(signed).toMatchObject({ state: 'signed', signedBy: 'c', signedOn: on })
  expect(rule.editSlip(signed, 'a')).toMatchObject({ refused: 'flow.not-now' })
  expect(rule.sendBackSlip(signed)).toMatchObject({ state: 'drafted', signedBy: null, signedOn: null })
  const delivered = rule.deliverSlip(signed, 'a', on) as CopySlip
  for (const done of [
    rule.withdrawSlip(delivered, '重复'),
    rule.sendBackSlip(delivered),
    rule.editSlip(delivered, 'a'),
  ])
    expect(done).toMatchObject({ refused: 'flow.not-now' })
  const received = rule.receiveSlip(delivered, on) as CopySlip
  expect(rule.instructOn(delivered, { instruction: '阅', urged: false }, on)).toMatchObject({ refused: 'flow.not-now' })
  expect(rule.instructOn(received, { instruction: '抓紧办理', urged: true }, on)).toMatchObject({
    state: 'instructed',
    urged: true,
    instructedOn: on,
  })
})

test('a paper begins with what the opinion says: nothing is typed twice, and no item that was withdrawn', () => {
  const opinion = {
    ...{ overall: '总体平稳。', requirements: '即知即改。' },
    ...{ principalOn: on, principalPlace: '县委小会议室', bodyOn: null, bodyPlace: '' },
  }
  const items = [
    { number: 2, title: '账目不清', state: 'listed' as const },
    { number: 1, title: '学习不深', state: 'listed' as const },
    { number: 3, title: '已经撤销', state: 'withdrawn' as const },
  ]
  const speech = beginPaper('speech', opinion, items, '县粮食局')
  expect(speech.text).toContain('主要问题有2个：\n1.学习不深。\n2.账目不清。\n即知即改。')
  expect(speech.text).not.toContain('已经撤销')
  const plan = beginPaper('meetingPlan', opinion, items, '县粮食局')
  expect(plan.text).toContain('向主要负责人反馈：2026年3月2日，县委小会议室。\n向领导班子反馈：待定。')
  expect(beginPaper('pressRelease', opinion, items, '县粮食局').text).not.toContain('学习不深')
})
