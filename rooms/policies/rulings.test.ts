import { expect, test } from 'vitest'
import { isRefusal } from '../../core/pure/refusal.ts'
import type { Competence, DecidingBody, RulingStep } from './contract.ts'
import { agreedBy, undecidedBy } from './rules/rulings.ts'
import { recordOf } from './rules/working.ts'

type Told = readonly (readonly [RulingStep, DecidingBody | null])[]
const told = (...rows: Told) => rows.map(([step, body], n) => ({ step, body, item: `${n}` }))

test.each<[string, Told, DecidingBody | undefined]>([
  ['nothing was decided', [], 'leadingGroup'],
  ['the first of two has agreed', [['agreed', 'leadingGroup']], 'secretary'],
  [
    'both have, one with changes',
    [
      ['changes', 'leadingGroup'],
      ['agreed', 'secretary'],
    ],
    undefined,
  ],
  [
    'sent back does not count',
    [
      ['returned', 'leadingGroup'],
      ['agreed', 'secretary'],
    ],
    'leadingGroup',
  ],
  [
    'put off does not count',
    [
      ['deferred', 'leadingGroup'],
      ['agreed', 'secretary'],
    ],
    'leadingGroup',
  ],
  [
    'the last word counts',
    [
      ['agreed', 'leadingGroup'],
      ['agreed', 'secretary'],
      ['returned', 'secretary'],
    ],
    'secretary',
  ],
  [
    'what was only noted takes nothing back',
    [
      ['agreed', 'leadingGroup'],
      ['agreed', 'secretary'],
      ['noted', 'secretary'],
    ],
    undefined,
  ],
  [
    'another body’s word is none of theirs',
    [
      ['agreed', 'standing'],
      ['agreed', 'leadingGroup'],
    ],
    'secretary',
  ],
  [
    'opened again, all counts no more',
    [
      ['agreed', 'leadingGroup'],
      ['agreed', 'secretary'],
      ['reopened', null],
    ],
    'leadingGroup',
  ],
  [
    'decided anew after that',
    [
      ['agreed', 'secretary'],
      ['reopened', null],
      ['agreed', 'leadingGroup'],
    ],
    'secretary',
  ],
  [
    'approved takes nothing back',
    [
      ['agreed', 'leadingGroup'],
      ['agreed', 'secretary'],
      ['approved', null],
    ],
    undefined,
  ],
])('%s', (_, rulings, missing) => {
  expect(undecidedBy(['leadingGroup', 'secretary'], told(...rulings))).toBe(missing)
})

test('by which item a body agreed: its last one', () => {
  const rulings = told(['agreed', 'secretary'], ['deferred', 'secretary'], ['agreed', 'secretary'])
  expect(agreedBy(rulings, 'secretary')?.item).toBe('2')
  expect(undecidedBy([], [])).toBeUndefined()
})

test.each<[Competence['matter'], Competence['record'], DecidingBody[], string]>([
  ['plan', 'approval', ['leadingGroup'], 'done'],
  ['plan', 'approval', [], 'done'],
  ['plan', 'meeting', ['leadingGroup'], 'done'],
  ['plan', 'meeting', [], 'policies.no-body'],
  ['report', 'approval', ['team'], 'policies.by-meetings-alone'],
  ['feedback', 'approval', [], 'policies.by-meetings-alone'],
  ['feedback', 'meeting', [], 'done'],
])('%s by %s of %s', (matter, record, bodies, said) => {
  const is = recordOf({ matter, record, bodies })
  expect(isRefusal(is) ? is.refused : 'done').toBe(said)
})
