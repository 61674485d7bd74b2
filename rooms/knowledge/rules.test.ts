import { expect, test } from 'vitest'
import { isRefusal } from '../../core/pure/refusal.ts'
import type { Material } from './contract.ts'
import { inOrder, publish, withdraw } from './rules.ts'

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
