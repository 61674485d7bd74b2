import { describe, expect, test } from 'vitest'
import type { Day } from '../../../core/pure/days.ts'
import { isRefusal } from '../../../core/pure/refusal.ts'
import { mayLink, mayTell, noticeText, type RoundNotice, readNotice, within } from './superior.ts'

const day = (text: string) => text as Day
const superior = '6e2f1c1e-3b7a-4a4e-9d53-1b9c2f7d8a10'
const notice: RoundNotice = {
  ...{ format: 'mingcha-round/1', office: '市委', round: superior, name: '第八轮巡察', kind: 'linked' },
  ...{ startsOn: day('2026-03-01'), endsOn: day('2026-06-30'), made: day('2026-02-20') },
  ...{ topics: [{ title: '粮食购销', text: '' }], units: [] },
}
const refusal = (value: unknown) => (isRefusal(value) ? value.refused : value)

describe('a notice of a round (S1-07)', () => {
  const note = `${noticeText(notice)}\n\u2014 who sig\n`

  test('is read as it was written', () => {
    expect(readNotice(note)).toEqual({ text: noticeText(notice), notice })
  })

  test.each([
    ['no notice at all', 'x'],
    ['nothing before the signature', '\n\n\u2014 who sig\n'],
    ['one that lost its signature', noticeText(notice)],
    ['one in other words of the same', note.replace('{"', '{ "')],
    ['days that end before they begin', `${noticeText({ ...notice, endsOn: day('2026-01-01') })}\n`],
    ['something else that is signed', '{"format":"mingcha-figures/1"}\n\n'],
  ])('refuses %s', (_, text) => {
    expect(refusal(readNotice(text))).toBe('planning.notice-unreadable')
  })

  test('links a round while it is drafted, and later only with what came since of the same round', () => {
    const standing = { superior, made: day('2026-02-20'), verifier: 'city' }
    const link = (state: 'drafted' | 'approved' | 'archived', stands: typeof standing | null, more: object = {}) =>
      refusal(mayLink({ state }, stands, { ...notice, verifier: 'city', ...more }, day('2026-02-22')))
    expect(link('drafted', null)).toBe(true)
    expect(link('drafted', standing, { round: 'another' })).toBe(true)
    expect(link('approved', null)).toBe('planning.link-is-plan')
    expect(link('approved', standing, { round: 'another' })).toBe('planning.link-is-plan')
    expect(link('approved', standing, { made: day('2026-02-21') })).toBe(true)
    expect(link('approved', standing, { made: day('2026-02-19') })).toBe('planning.notice-older')
    expect(link('drafted', standing, { verifier: 'another' })).toBe(true)
    expect(link('approved', standing, { verifier: 'another' })).toBe('planning.notice-other-key')
    expect(link('drafted', null, { made: day('2026-02-23') })).toBe('planning.notice-ahead')
    expect(link('archived', standing)).toBe('planning.over')
  })

  test('is made of a round that is approved and not cancelled', () => {
    expect(refusal(mayTell({ state: 'drafted' }))).toBe('planning.notice-too-early')
    expect(refusal(mayTell({ state: 'objectsSet' }))).toBe('planning.notice-too-early')
    expect(mayTell({ state: 'approved' })).toBe(true)
    expect(mayTell({ state: 'archived' })).toBe(true)
    expect(refusal(mayTell({ state: 'cancelled' }))).toBe('planning.over')
  })

  test('says whether the days of the one lie within those of the other', () => {
    const days = (startsOn: string, endsOn: string) => ({ startsOn: day(startsOn), endsOn: day(endsOn) })
    expect(within(days('2026-03-01', '2026-06-30'), notice)).toBe(true)
    expect(within(days('2026-02-28', '2026-05-01'), notice)).toBe(false)
    expect(within(days('2026-03-05', '2026-07-01'), notice)).toBe(false)
  })
})
