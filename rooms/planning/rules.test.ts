import { describe, expect, test } from 'vitest'
import { flawsOf, startsOf } from '../../core/pure/flow.ts'
import type { Day } from '../../core/pure/days.ts'
import type { Inspection, InspectionState, Round, RoundState } from './contract.ts'
import * as rules from './rules.ts'

const round = (state: RoundState, more: Partial<Round> = {}): Round => ({
  id: 'r' as Round['id'],
  authority: 'a',
  term: 't' as Round['term'],
  number: 1,
  name: '第一轮',
  kind: 'regular',
  state,
  plan: '',
  startsOn: '2026-03-01' as Day,
  endsOn: '2026-12-31' as Day,
  suspendedOn: null,
  reason: '',
  version: 1,
  ...more,
})

const unit = (state: InspectionState, more: Partial<Inspection> = {}): Inspection => ({
  id: 'i' as Inspection['id'],
  authority: 'a',
  round: 'r' as Inspection['round'],
  body: 'b',
  name: '县教育局党组',
  size: 'large',
  batch: 1,
  state,
  open: true,
  announced: false,
  enterOn: '2026-04-01' as Day,
  exitOn: '2026-05-31' as Day,
  enteredOn: null,
  exitedOn: null,
  version: 1,
  ...more,
})

const today = '2026-04-02' as Day
const code = (value: unknown) => (value as { refused?: string }).refused

describe('the life of a round', () => {
  test('is whole: every state is reached, only archived and cancelled rest', () => {
    expect(flawsOf(rules.lifeOfRound, 'drafted', ['archived', 'cancelled'])).toEqual([])
    expect(flawsOf(rules.lifeOfInspection, 'planned', ['closed', 'removed'])).toEqual([])
  })

  test('objects are set when there are units that stand', () => {
    expect(code(rules.setObjects(round('drafted'), []))).toBe('planning.no-units')
    expect(code(rules.setObjects(round('drafted'), [unit('removed')]))).toBe('planning.no-units')
    expect(rules.setObjects(round('drafted'), [unit('planned')])).toMatchObject({ state: 'objectsSet' })
    expect(code(rules.setObjects(round('approved'), [unit('planned')]))).toBe('flow.not-now')
  })

  test('a plan is approved with focus topics only, and may be sent back without', () => {
    expect(code(rules.approve(round('objectsSet'), 'approve', 0))).toBe('planning.no-topics')
    expect(rules.approve(round('objectsSet'), 'approve', 3)).toMatchObject({ state: 'approved' })
    expect(rules.approve(round('objectsSet'), 'sendBack', 0)).toMatchObject({ state: 'drafted' })
    expect(code(rules.approve(round('drafted'), 'approve', 3))).toBe('flow.not-now')
  })

  test('what was done was not done tomorrow', () => {
    expect(code(rules.advanceOn(round('staffed'), 'mobilise', '2026-04-03' as Day, today))).toBe('planning.day-to-come')
    expect(rules.advanceOn(round('staffed'), 'mobilise', today, today)).toMatchObject({ state: 'mobilised' })
  })

  test('nothing moves while it is suspended, and it comes back where it was', () => {
    const held = rules.suspend(round('mobilised'), '疫情', today) as Round
    expect(held).toMatchObject({ state: 'mobilised', suspendedOn: today, reason: '疫情' })
    expect(code(rules.suspend(held, '再次', today))).toBe('planning.suspended')
    expect(code(rules.advance(held, 'decide'))).toBe('planning.suspended')
    expect(code(rules.enter(unit('notified'), held, today, today))).toBe('planning.suspended')
    expect(code(rules.editUnit(unit('planned'), held, unit('planned')))).toBe('planning.suspended')
    expect(rules.resume(held)).toMatchObject({ state: 'mobilised', suspendedOn: null })
    expect(code(rules.resume(round('mobilised')))).toBe('planning.not-suspended')
    expect(code(rules.suspend(round('archived'), 'x', today))).toBe('planning.over')
  })

  test('it is cancelled before the first entry only, suspended or not', () => {
    expect(startsOf(rules.lifeOfRound, 'cancel')).toEqual(['drafted', 'objectsSet', 'approved', 'staffed', 'mobilised'])
    expect(rules.cancel(round('approved', { suspendedOn: today }), '调整')).toMatchObject({
      state: 'cancelled',
      suspendedOn: null,
      reason: '调整',
    })
    expect(code(rules.cancel(round('onSite'), '调整'))).toBe('flow.not-now')
  })

  test('it is archived when every unit that stands is closed', () => {
    expect(rules.archive(round('rectifying'), [unit('closed'), unit('exited')])).toMatchObject({
      refused: 'planning.units-open',
      facts: { open: 1 },
    })
    expect(rules.archive(round('rectifying'), [unit('closed'), unit('removed')])).toMatchObject({ state: 'archived' })
    expect(code(rules.archive(round('decided'), [unit('closed')]))).toBe('flow.not-now')
    expect(code(rules.archive(round('rectifying', { suspendedOn: today }), [unit('closed')]))).toBe(
      'planning.suspended',
    )
  })
})

describe('the life of an inspection', () => {
  test('the notice announces it; there is no notice before the teams are authorised', () => {
    expect(code(rules.notify(unit('planned'), round('approved'), today, today))).toBe('planning.round-not-there')
    expect(rules.notify(unit('preparing'), round('staffed'), today, today)).toMatchObject({
      state: 'notified',
      announced: true,
    })
    expect(code(rules.notify(unit('entered'), round('onSite'), today, today))).toBe('flow.not-now')
  })

  test('entry follows mobilisation and the notice, exit follows entry', () => {
    expect(code(rules.enter(unit('notified'), round('staffed'), today, today))).toBe('planning.round-not-there')
    expect(code(rules.enter(unit('preparing'), round('mobilised'), today, today))).toBe('flow.not-now')
    const inside = rules.enter(unit('notified'), round('mobilised'), today, today) as Inspection
    expect(inside).toMatchObject({ state: 'entered', enteredOn: today })
    expect(code(rules.exit(inside, round('onSite'), '2026-04-01' as Day, today))).toBe('planning.exit-before-entry')
    expect(rules.exit(inside, round('onSite'), today, today)).toMatchObject({ state: 'exited', exitedOn: today })
    expect(code(rules.exit(inside, round('onSite'), '2026-04-03' as Day, today))).toBe('planning.day-to-come')
  })

  test('the round goes on site with the first and reporting with the last', () => {
    expect(rules.afterEntry(round('mobilised')).state).toBe('onSite')
    expect(rules.afterEntry(round('onSite')).state).toBe('onSite')
    expect(rules.afterExit(round('onSite'), [unit('exited'), unit('notified')]).state).toBe('onSite')
    expect(rules.afterExit(round('onSite'), [unit('exited'), unit('closed'), unit('removed')]).state).toBe('reporting')
  })

  test('a closed unit is free for another round', () => {
    expect(rules.close(unit('exited'), round('rectifying'))).toMatchObject({ state: 'closed', open: false })
    expect(code(rules.close(unit('entered'), round('onSite')))).toBe('flow.not-now')
    expect(code(rules.close(unit('exited'), round('cancelled')))).toBe('planning.over')
  })

  test('it is taken out while the round is drafted, edited until the notice', () => {
    expect(rules.remove(unit('planned'), round('drafted'))).toMatchObject({ state: 'removed', open: false })
    expect(code(rules.remove(unit('planned'), round('approved')))).toBe('flow.not-now')
    const text = { name: '县教育局党组', size: 'small', batch: 2, enterOn: '2026-06-01', exitOn: '2026-07-01' } as const
    expect(rules.editUnit(unit('preparing'), round('staffed'), text as never)).toMatchObject(text)
    expect(code(rules.editUnit(unit('notified'), round('staffed'), text as never))).toBe('flow.not-now')
    expect(code(rules.editUnit(unit('planned'), round('drafted'), { ...text, exitOn: '2026-05-01' } as never))).toBe(
      'planning.days-reversed',
    )
  })

  test('what was merged away is not inspected', () => {
    expect(code(rules.isThere({ name: '旧局', state: 'merged' }))).toBe('planning.unit-gone')
    expect(rules.isThere({ name: '新局', state: 'active' })).toBe(true)
  })
})
