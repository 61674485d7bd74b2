import { expect, test } from 'vitest'
import type { Day } from '../../../core/pure/days.ts'
import { isRefusal } from '../../../core/pure/refusal.ts'
import type { Echo } from '../contract/echoes.ts'
import * as rule from './echoes.ts'

const day = (text: string) => text as Day
const today = day('2026-06-20')
const out = day('2026-06-10')
const said = { fromDay: out, untilDay: today, heard: 12, concerning: 2, views: '多数肯定', handling: '', advice: '' }
const refused = (one: unknown) => (isRefusal(one) ? one.refused : undefined)

test('what is said is reported once something was made known, for days since then', () => {
  expect(rule.mayFile(said, out, today)).toBe(true)
  expect(refused(rule.mayFile(said, null, today))).toBe('publication.nothing-known')
  expect(refused(rule.mayFile({ ...said, fromDay: day('2026-06-09') }, out, today))).toBe(
    'publication.before-it-was-known',
  )
  expect(refused(rule.mayFile({ ...said, untilDay: day('2026-06-21') }, out, today))).toBe('publication.echo-days')
  expect(refused(rule.mayFile({ ...said, untilDay: day('2026-06-09') }, out, today))).toBe('publication.echo-days')
  expect(refused(rule.mayFile({ ...said, concerning: 13 }, out, today))).toBe('publication.more-than-heard')
})

test.each(['views', 'handling', 'advice'] as const)(
  'whoever spoke is not in %s: no telephone, no identity number',
  (field) => {
    for (const text of ['发帖人电话13812345678', '身份证号320102199003074514'])
      expect(refused(rule.mayFile({ ...said, [field]: text }, out, today))).toBe('publication.names-a-speaker')
  },
)

test('a body is answered by the office, the office by the leading group, nobody by himself, and once', () => {
  const one = (side: Echo['side']) => ({ state: 'filed', side, filedBy: 'a' }) as Echo
  const answer = (side: Echo['side'], hat: string, by = 'b') => rule.answer(one(side), by, hat, '继续关注', today)
  expect(answer('body', 'office')).toMatchObject({ state: 'answered', answeredBy: 'b' })
  expect(answer('office', 'leading_group')).toMatchObject({ state: 'answered' })
  expect(refused(answer('body', 'leading_group'))).toBe('publication.not-yours-to-answer')
  expect(refused(answer('office', 'office'))).toBe('publication.not-yours-to-answer')
  expect(refused(answer('body', 'office', 'a'))).toBe('publication.your-own')
  const answered = { ...one('body'), state: 'answered' } as Echo
  expect(refused(rule.answer(answered, 'b', 'office', '再答', today))).toBe('flow.not-now')
  expect(refused(rule.takeBack(answered, '填错'))).toBe('flow.not-now')
  expect(rule.takeBack(one('body'), '填错')).toMatchObject({ state: 'withdrawn', reason: '填错' })
})
