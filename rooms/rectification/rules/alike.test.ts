import { expect, test } from 'vitest'
import { isRefusal } from '../../../core/pure/refusal.ts'
import type { Task } from '../nouns.ts'
import * as rule from './alike.ts'

const task = { state: 'planned', alike: 'a' } as Task
const code = (value: unknown) => (isRefusal(value) ? value.refused : 'done')
const approved = { state: 'approved' } as const

test.each([
  ['found beside a claimed task', rule.find({ state: 'claimed', alike: null }, { state: 'drafted' }), 'done'],
  ['found beside a closed one', rule.find({ state: 'closed', alike: null }, approved), 'done'],
  [
    'found beside one not claimed',
    rule.find({ state: 'unclaimed', alike: null }, { state: 'drafted' }),
    'flow.not-now',
  ],
  ['found beside one taken back', rule.find({ state: 'withdrawn', alike: null }, approved), 'flow.not-now'],
  ['found beside another of its kind', rule.find(task, approved), 'rectification.alike-of-alike'],
  [
    'found while the plan is checked',
    rule.find({ state: 'submitted', alike: null }, { state: 'submitted' }),
    'rectification.plan-with-checkers',
  ],
  ['begun', rule.start(task, approved, 1), 'done'],
  ['begun before the plan passed', rule.start(task, { state: 'drafted' }, 1), 'rectification.plan-not-approved'],
  ['begun though it was fed back', rule.start({ ...task, alike: null }, approved, 1), 'rectification.not-self-found'],
  ['begun without a measure', rule.start(task, approved, 0), 'rectification.no-measure'],
  ['begun unplanned', rule.start({ ...task, state: 'claimed' }, approved, 1), 'flow.not-now'],
])('%s', (_, said, expected) => expect(code(said)).toBe(expected))
