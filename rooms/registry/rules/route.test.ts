import { describe, expect, test } from 'vitest'
import type { Day } from '../../../core/pure/days.ts'
import { isRefusal } from '../../../core/pure/refusal.ts'
import { designate, heldOn, itemsOf, mayApprove, organOf, type Standing } from './route.ts'

const said = (is: unknown) => (isRefusal(is) ? is.refused : 'done')
const day = (text: string) => text as Day

describe('whether somebody may approve', () => {
  const free: Standing = {
    rule: { matter: 'plan', bodies: ['leadingGroup', 'secretary'], record: 'approval', posts: false },
    ...{ rulings: [], organ: 'committee', place: null, post: null, above: false },
  }
  const rule = (more: object) => ({ ...free.rule, ...more }) as NonNullable<Standing['rule']>
  const agreed = (body: 'leadingGroup' | 'secretary') => ({ step: 'agreed' as const, body, item: body })
  const both = [agreed('leadingGroup'), agreed('secretary')]
  const strict = { rule: rule({ posts: true }) }
  test.each<[string, Partial<Standing>, boolean, string]>([
    ['as it always was', {}, false, 'done'],
    ['no row says anything', { rule: undefined }, false, 'done'],
    ['a meeting is demanded', { rule: rule({ record: 'meeting' }) }, false, 'registry.not-decided'],
    [
      'one of two agreed',
      { rule: rule({ record: 'meeting' }), rulings: both.slice(0, 1) },
      false,
      'registry.not-decided',
    ],
    ['feedback asks its report itself', { rule: rule({ matter: 'feedback', record: 'meeting' }) }, false, 'done'],
    ['both agreed', { rule: rule({ record: 'meeting' }), rulings: both }, false, 'done'],
    ['posts, but the body is not in the tree', strict, false, 'registry.no-organ'],
    ['posts, and he holds none', { ...strict, place: '县委' }, false, 'registry.no-post'],
    ['posts, and he holds one', { ...strict, place: '县委', post: 'p' }, false, 'done'],
    ['raised with nothing above', { ...strict, place: '县委', post: 'p' }, true, 'registry.no-superior'],
    ['raised with a committee above', { ...strict, place: '县委', post: 'p', above: true }, true, 'done'],
    ['raised where posts are not asked for', {}, true, 'done'],
    ['a hat of none of the five', { ...strict, organ: null }, false, 'done'],
  ])('%s', (_, more, raised, code) => {
    expect(said(mayApprove({ ...free, ...more }, raised))).toBe(code)
  })

  test('the refusal names the body that is missing', () => {
    const is = mayApprove({ ...free, rule: rule({ record: 'meeting' }), rulings: both.slice(0, 1) })
    expect(is).toMatchObject({ facts: { matter: 'plan', body: 'secretary' } })
  })
  test('an approval rests on the items of the bodies named', () => {
    expect(itemsOf(['leadingGroup', 'secretary'], both)).toEqual(['leadingGroup', 'secretary'])
    expect(itemsOf([], both)).toEqual([])
  })
})

test.each<[string, string | null, string | null, boolean]>([
  ['since ever', null, null, true],
  ['from today', '2026-03-02', null, true],
  ['from tomorrow', '2026-03-03', null, false],
  ['until yesterday', null, '2026-03-01', false],
  ['another holds it from today', '2026-01-01', '2026-03-02', false],
  ['another holds it from tomorrow', '2026-01-01', '2026-03-03', true],
])('held %s', (_, from, until, held) => {
  expect(heldOn({ fromDay: from as Day | null, untilDay: until as Day | null }, day('2026-03-02'))).toBe(held)
})

describe('naming one of the five', () => {
  const place = (id: string, path: string, state: 'active' | 'merged' = 'active') => ({ id, path, state }) as never
  const committee = place('c', 'a/c')
  test.each([
    ['the committee', 'committee', committee, undefined, 'done'],
    ['another before it', 'office', place('o', 'a/c/o'), undefined, 'registry.committee-first'],
    ['under it', 'leadingGroup', place('o', 'a/c/o'), committee, 'done'],
    ['beside it', 'leadingGroup', place('b', 'a/b'), committee, 'registry.not-under-committee'],
    ['itself', 'office', committee, committee, 'registry.not-under-committee'],
    ['what was merged', 'committee', place('m', 'a/m', 'merged'), undefined, 'registry.not-active'],
  ] as const)('%s', (_, organ, one, above, code) => {
    expect(said(designate(organ, one, above))).toBe(code)
  })
})

test('by whose right a hat approves', () => {
  expect(organOf('secretary')).toBe('committee')
  expect(organOf('leading_group')).toBe('leadingGroup')
  expect(organOf('leader')).toBeNull()
})
