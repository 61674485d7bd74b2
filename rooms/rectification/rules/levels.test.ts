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

  test('what came back stands at its own level again', () => {
    expect(rule.back({ ...village, level: 'county' })).toBe('town')
    expect(rule.back({ level: 'city', owner: null })).toBe('county')
    expect(rule.back({ level: null, owner: null })).toBe(null)
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
