import { expect, test } from 'vitest'
import { isRefusal } from '../../core/pure/refusal.ts'
import type { Material } from './contract.ts'
import { endedBy, inOrder, mayFollow, publish, withdraw } from './rules.ts'

const code = (value: unknown) => (isRefusal(value) ? value.refused : 'none')
const draft = { kind: 'case', state: 'drafted', publishedBy: null, publishedOn: null } as Material

test('only a case is kept from naming, and a reason lets it pass', () => {
  const on = '2026-03-02' as never
  expect(code(publish(draft, 'p', on, ['张三'], ' '))).toBe('knowledge.names-somebody')
  expect(publish(draft, 'p', on, ['张三'], '同名历史人物')).toMatchObject({
    state: 'published',
    accepted: '同名历史人物',
  })
  expect(code(publish({ ...draft, kind: 'rule' }, 'p', on, ['张三'], ''))).toBe('none')
  expect(code(publish({ ...draft, state: 'withdrawn' }, 'p', on, [], ''))).toBe('flow.not-now')
  expect(withdraw(draft, 'p', on)).toMatchObject({ state: 'withdrawn', publishedOn: on })
})

test('a rule does not end before it begins', () => {
  const of = (inForceOn: string | null, untilDay: string | null) => code(inOrder({ inForceOn, untilDay } as never))
  expect(of('2024-02-08', '2024-01-01')).toBe('knowledge.ends-before')
  expect(of('2024-02-08', null)).toBe('none')
})

test('a version follows a rule in the library, and comes into force after it and after its end', () => {
  const rule = { id: 'a', kind: 'rule', state: 'published', inForceOn: '2019-03-01', untilDay: null } as Material
  const next = { id: 'b', kind: 'rule', inForceOn: '2025-01-01' } as Material
  const follows = (one: object, before: object = {}) =>
    code(mayFollow({ ...next, ...one } as Material, { ...rule, ...before } as Material))
  expect(follows({})).toBe('none')
  expect(follows({ kind: 'case' })).toBe('knowledge.follows-no-rule')
  expect(follows({ id: 'a' })).toBe('knowledge.follows-no-rule')
  expect(follows({}, { state: 'withdrawn' })).toBe('knowledge.follows-unpublished')
  expect(follows({ inForceOn: null })).toBe('knowledge.follows-undated')
  expect(follows({ inForceOn: '2019-03-01' })).toBe('knowledge.follows-earlier')
  expect(follows({}, { untilDay: '2025-01-01' })).toBe('knowledge.follows-earlier')
  expect(follows({}, { untilDay: '2024-06-30' })).toBe('none')
  expect(endedBy(rule, '2025-01-01' as never).untilDay).toBe('2024-12-31')
  expect(endedBy({ ...rule, untilDay: '2024-06-30' } as Material, '2025-01-01' as never).untilDay).toBe('2024-06-30')
})
