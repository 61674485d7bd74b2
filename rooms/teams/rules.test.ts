import { describe, expect, test } from 'vitest'
import type { Day, Instant } from '../../core/pure/days.ts'
import type { Inspection, Round } from '../planning/contract.ts'
import type { Appointment, Assignment, Recusal, Team } from './contract.ts'
import * as rules from './rules.ts'

const today = '2026-04-02' as Day
const now = '2026-04-02T02:00:00.000Z' as Instant
const code = (value: unknown) => (value as { refused?: string }).refused

const round = (state: string) => ({ id: 'r', state }) as unknown as Round
const unit = (id: string, more: object = {}) =>
  ({ id, body: `body of ${id}`, name: `单位${id}`, state: 'planned', ...more }) as unknown as Inspection
const member = (team: string, role: string, more: object = {}) =>
  ({
    team,
    role,
    endedAt: null,
    fromDay: '2026-04-01',
    untilDay: '2026-06-30',
    skill: 'general',
    ...more,
  }) as unknown as Appointment

const candidate = (more: object = {}) => ({
  round: round('approved'),
  units: [unit('1'), unit('2')],
  active: true,
  homes: [],
  recused: [],
  fromDay: '2026-04-01' as Day,
  untilDay: '2026-06-30' as Day,
  today,
  ...more,
})

describe('who may be appointed', () => {
  test('somebody active, to a round whose plan is approved, until a day to come', () => {
    expect(rules.mayBeAppointed(candidate())).toBe(true)
    expect(code(rules.mayBeAppointed(candidate({ active: false })))).toBe('teams.inactive')
    for (const state of ['drafted', 'objectsSet']) {
      expect(code(rules.mayBeAppointed(candidate({ round: round(state) })))).toBe('teams.not-approved')
    }
    for (const state of ['archived', 'cancelled']) {
      expect(code(rules.mayBeAppointed(candidate({ round: round(state) })))).toBe('teams.round-over')
    }
    expect(code(rules.mayBeAppointed(candidate({ untilDay: '2026-03-31' })))).toBe('teams.days-reversed')
    expect(code(rules.mayBeAppointed(candidate({ untilDay: '2026-04-01' })))).toBe('teams.day-past')
  })

  test('nobody to inspect the own unit or what stands above it (S1-26), nobody who keeps out', () => {
    expect(rules.mayBeAppointed(candidate({ homes: ['body of 2', 'the county'] }))).toMatchObject({
      refused: 'teams.home-unit',
      facts: { unit: '单位2' },
    })
    expect(rules.mayBeAppointed(candidate({ recused: ['2'] }))).toMatchObject({ refused: 'teams.recused' })
    expect(rules.mayBeAppointed(candidate({ homes: ['body of 3'], recused: ['3'] }))).toBe(true)
  })
})

describe('a round is staffed', () => {
  const teams = [{ id: 't', name: '第一巡察组' }] as unknown as Team[]
  const assigned = [{ inspection: '1', team: 't' }] as unknown as Assignment[]
  const three = [member('t', 'leader'), member('t', 'deputy'), member('t', 'member')]

  test('when every unit has a team with a leader and two others', () => {
    expect(rules.complete([unit('1')], teams, assigned, three)).toBe(true)
    expect(rules.complete([unit('1'), unit('2', { state: 'removed' })], teams, assigned, three)).toBe(true)
  })

  test('and not before: the refusal names the units and the teams', () => {
    expect(rules.complete([unit('1'), unit('2')], teams, assigned, three)).toMatchObject({
      refused: 'teams.incomplete',
      facts: { units: ['单位2'], teams: [] },
    })
    const weak = { refused: 'teams.incomplete', facts: { units: [], teams: ['第一巡察组'] } }
    expect(rules.complete([unit('1')], teams, assigned, three.slice(1))).toMatchObject(weak)
    expect(rules.complete([unit('1')], teams, assigned, three.slice(0, 2))).toMatchObject(weak)
    const beside = [...three.slice(0, 2), member('t', 'non_resident')]
    expect(rules.complete([unit('1')], teams, assigned, beside)).toMatchObject(weak)
    const gone = [...three.slice(0, 2), member('t', 'member', { endedAt: now })]
    expect(rules.complete([unit('1')], teams, assigned, gone)).toMatchObject(weak)
  })
})

describe('authority has an end', () => {
  test('an appointment is live from its first to its last day, both included', () => {
    const one = member('t', 'member')
    expect(
      ['2026-03-31', '2026-04-01', '2026-06-30', '2026-07-01'].map((day) => rules.isLive(one, day as Day)),
    ).toEqual([false, true, true, false])
    expect(rules.isLive(member('t', 'member', { endedAt: now }), today)).toBe(false)
  })

  test('it is extended to a later day, or ended once', () => {
    expect(rules.extend(member('t', 'member'), round('onSite'), '2026-07-31' as Day, 'q')).toMatchObject({
      untilDay: '2026-07-31',
    })
    expect(code(rules.extend(member('t', 'member'), round('onSite'), '2026-06-30' as Day, 'q'))).toBe('teams.not-later')
    expect(code(rules.extend(member('t', 'member'), round('archived'), '2026-07-31' as Day, 'q'))).toBe(
      'teams.round-over',
    )
    const ended = rules.end(member('t', 'member'), '调回', now) as Appointment
    expect(ended).toMatchObject({ endedAt: now, endReason: '调回' })
    expect(code(rules.end(ended, '再次', now))).toBe('teams.ended')
    expect(code(rules.extend(ended, round('onSite'), '2026-07-31' as Day, 'q'))).toBe('teams.ended')
    const own = member('t', 'member', { person: 'q' as Appointment['person'] })
    expect(code(rules.extend(own, round('onSite'), '2026-07-31' as Day, 'q'))).toBe('teams.not-for-yourself')
  })

  test('units change hands until the team is inside', () => {
    for (const state of ['planned', 'preparing', 'notified'])
      expect(rules.mayBeAssigned(unit('1', { state }))).toBe(true)
    for (const state of ['entered', 'exited', 'closed', 'removed']) {
      expect(code(rules.mayBeAssigned(unit('1', { state })))).toBe('teams.already-entered')
    }
  })
})

describe('recusal', () => {
  test('in a team one declares for oneself; office and discipline for anybody', () => {
    expect(rules.mayDeclare('member', 'p', 'p')).toBe(true)
    for (const hat of ['leader', 'deputy', 'member'] as const)
      expect(code(rules.mayDeclare(hat, 'p', 'q'))).toBe('teams.not-yourself')
    expect(rules.mayDeclare('office', 'p', 'q')).toBe(true)
    expect(rules.mayDeclare('discipline', 'p', 'q')).toBe(true)
  })

  test('is lifted once', () => {
    const lifted = rules.lift({ person: 'p', liftedAt: null } as Recusal, 'q', '核实无关', now) as Recusal
    expect(lifted).toMatchObject({ liftedAt: now, liftReason: '核实无关' })
    expect(code(rules.lift(lifted, 'q', '再次', now))).toBe('teams.lifted')
  })

  test('is not lifted by whoever it keeps out', () => {
    expect(code(rules.lift({ person: 'p', liftedAt: null } as Recusal, 'p', '核实无关', now))).toBe(
      'teams.not-for-yourself',
    )
  })
})

test('a team without party building, discipline or money is told so (S2-13); audit counts as money', () => {
  expect(rules.lacks([member('t', 'leader')])).toEqual(['party', 'discipline', 'finance'])
  expect(rules.lacks([member('t', 'leader', { skill: 'audit' })])).toEqual(['party', 'discipline'])
})
