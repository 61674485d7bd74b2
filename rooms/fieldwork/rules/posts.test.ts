import { expect, test } from 'vitest'
import { isRefusal } from '../../../core/pure/refusal.ts'
import { keyCover, mayConcern, withHolder } from './posts.ts'

const check = { id: '', kind: 'visit' as const, about: '', what: '访-001', on: '2026-03-02' as never }
const post = (title: string, more: object = {}) => ({
  ...{ title, holderName: '某', key: true, talks: 0, checks: [] as (typeof check)[], ...more },
})

test('key posts that have a holder count once each, in talks and in checks', () => {
  const posts = [
    post('书记', { talks: 3, checks: [check, check] }),
    post('镇长', { talks: 1 }),
    post('纪委书记', { checks: [check] }),
    post('副镇长'),
    post('人大主席', { holderName: '', talks: 1 }),
    post('秘书', { key: false, talks: 1, checks: [check] }),
  ]
  expect(keyCover(posts)).toEqual({
    ...{ posts: 4, talked: 2, checked: 2, both: 1 },
    ...{ notTalked: ['纪委书记 某', '副镇长 某'], notChecked: ['镇长 某', '副镇长 某'] },
  })
})

test('what was done before the holder took the post was not done with him', () => {
  const since = { fromDay: '2026-03-02' as never }
  expect(withHolder(since, '2026-03-01' as never)).toBe(false)
  expect(withHolder(since, '2026-03-02' as never)).toBe(true)
  expect(withHolder({ fromDay: null }, '2020-01-01' as never)).toBe(true)
})

test('a check is noted for a standing post of the body, once it was made', () => {
  const said = (body: string, untilDay: string | null, made: object | null) => {
    const given = mayConcern({ body: 'a' }, { body, untilDay: untilDay as never }, made)
    return isRefusal(given) ? given.refused : given
  }
  expect(said('b', null, check)).toBe('fieldwork.other-bodys-post')
  expect(said('a', '2026-03-01', check)).toBe('fieldwork.post-over')
  expect(said('a', null, null)).toBe('fieldwork.check-not-made')
  expect(said('a', null, check)).toBe(check)
})
