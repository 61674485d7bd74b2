import { describe, expect, test } from 'vitest'
import type { Day } from '../../../core/pure/days.ts'
import { isRefusal } from '../../../core/pure/refusal.ts'
import { responsibleLevels, type Task, taskStates } from '../nouns.ts'
import * as rule from './levels.ts'

const code = (given: unknown) => (isRefusal(given) ? given.refused : given)
const on = '2026-03-02' as Day
const village = {
  state: 'claimedDone',
  owner: 'town',
  level: 'town',
  acceptedBy: null,
  claimedBy: 'shi',
} as unknown as Task

describe('who carries an item of a village (S4-02, S4-05)', () => {
  test('the town above it owns it and carries it; without a town the county does; other bodies carry their own', () => {
    expect(rule.borne('village', 'qingshi')).toEqual({ owner: 'qingshi', level: 'town' })
    expect(rule.borne('village', null)).toEqual({ owner: null, level: 'county' })
    for (const level of ['town', 'county', 'city', 'province', ''])
      expect(rule.borne(level, 'qingshi')).toEqual({ owner: null, level: null })
  })

  test('the office moves it to any other level while it is not over; to a town only where there is one', () => {
    const to = (task: Partial<Task>) => responsibleLevels.map((one) => code(rule.carry({ ...village, ...task }, one)))
    expect(to({})).toMatchObject([
      'rectification.level-same',
      { level: 'county' },
      { level: 'city' },
      { level: 'province' },
    ])
    expect(to({ owner: null, level: 'county' })).toMatchObject([
      ...['rectification.no-town', 'rectification.level-same'],
      ...[{ level: 'city' }, { level: 'province' }],
    ])
    expect(to({ level: null })).toEqual(responsibleLevels.map(() => 'rectification.no-village'))
    for (const state of ['closed', 'withdrawn'] as const)
      expect(to({ state })).toEqual(responsibleLevels.map(() => 'flow.not-now'))
  })

  test('what is raised is never carried below where it is carried, and comes back to where it stood', () => {
    const raised = [
      ...[
        ['town', 'town', 'town'] as const,
        ['town', 'county', 'county'] as const,
        ['county', 'town', 'county'] as const,
      ],
      ...[['city', 'county', 'city'] as const, ['province', 'county', 'province'] as const],
    ]
    for (const [former, level, to] of raised) {
      const task = { ...village, state: 'inProgress', level: former } as const
      expect(rule.lifted(task, level)).toBe(to)
      expect(rule.back({ ...task, level: to }, { former, level })).toBe(former)
    }
    const county = { ...village, state: 'inProgress', level: 'county' } as const
    // Raised before it was noted where from: to its own level.
    expect(rule.back(county, { former: null, level: 'county' })).toBe('town')
    expect(rule.back({ ...county, owner: null }, { former: null, level: 'county' })).toBe('county')
    // Moved by the office meanwhile: it stays where the office put it.
    expect(rule.back({ ...county, level: 'city' }, { former: 'town', level: 'county' })).toBe('city')
    expect(rule.lifted({ ...county, level: null }, 'county')).toBe(null)
    expect(rule.back({ ...county, level: null }, { former: null, level: 'county' })).toBe(null)
    for (const state of ['closed', 'withdrawn'] as const) {
      expect(rule.lifted({ ...village, state }, 'county')).toBe('town')
      expect(rule.back({ ...county, state }, { former: 'town', level: 'county' })).toBe('county')
    }
  })
})

describe('乡镇验收 (2.9)', () => {
  test('once, of what was reported done, by another than who reported it', () => {
    expect(rule.acceptVillage(village, 'you', on)).toMatchObject({
      state: 'claimedDone',
      acceptedBy: 'you',
      acceptedOn: on,
    })
    for (const state of taskStates.filter((one) => one !== 'claimedDone'))
      expect(code(rule.acceptVillage({ ...village, state }, 'you', on))).toBe('flow.not-now')
    expect(code(rule.acceptVillage(village, 'shi', on))).toBe('rectification.claimed-by-you')
    expect(code(rule.acceptVillage({ ...village, owner: null }, 'you', on))).toBe('rectification.no-town')
    expect(code(rule.acceptVillage({ ...village, acceptedBy: 'you' as never }, 'you', on))).toBe(
      'rectification.accepted-already',
    )
  })

  test('stands before the signature of the leader in charge while the town carries it', () => {
    expect(code(rule.acceptedFirst(village))).toBe('rectification.town-first')
    expect(rule.acceptedFirst({ ...village, acceptedBy: 'you' as never })).toBe(true)
    for (const level of ['county', 'city', 'province', null] as const)
      expect(rule.acceptedFirst({ level, acceptedBy: null })).toBe(true)
  })
})
