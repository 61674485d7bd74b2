import { describe, expect, test } from 'vitest'
import type { Day } from '../../../core/pure/days.ts'
import { isRefusal } from '../../../core/pure/refusal.ts'
import type { Card, Extension, Ground, Inspection, PlanRound, TermPlan } from '../contract.ts'
import { definitionsOf, drop, extendTo, saidShare, shareOf, visit } from './coverage.ts'
import { arranged, changesOf, decidePlan, effectOf, submitPlan } from './term-plan.ts'

const day = (text: string) => text as Day
const code = (result: unknown) => (isRefusal(result) ? result.refused : result)

describe('an extension', () => {
  const one = { state: 'listed', coveredOn: null, note: '', version: 1 } as unknown as Extension
  const unit = { name: '东镇', open: true, enteredOn: '2026-03-02' } as unknown as Inspection

  test('is visited once, between entry and today, while the inspection is open', () => {
    const on = (text: string, of: Inspection = unit) => code(visit(one, of, day(text), '到村', day('2026-03-20')))
    expect(on('2026-03-10')).toMatchObject({ state: 'visited', coveredOn: '2026-03-10', note: '到村' })
    expect(on('2026-03-02')).toMatchObject({ state: 'visited' })
    expect(on('2026-03-01')).toBe('planning.visit-before-entry')
    expect(on('2026-03-21')).toBe('planning.day-to-come')
    expect(on('2026-03-10', { ...unit, enteredOn: null })).toBe('planning.visit-before-entry')
    expect(on('2026-03-10', { ...unit, open: false })).toBe('planning.inspection-over')
    const done = visit(one, unit, day('2026-03-10'), '到村', day('2026-03-20')) as Extension
    expect(code(visit(done, unit, day('2026-03-11'), '再到', day('2026-03-20')))).toBe('flow.not-now')
    expect(code(drop(done, '不去了'))).toBe('flow.not-now')
    expect(code(drop(one, '改为直接巡'))).toMatchObject({ state: 'dropped', note: '改为直接巡' })
  })

  test('goes beneath the inspected body only, to what exists', () => {
    const town = { id: 't', name: '东镇', path: 'c/t', state: 'active' }
    const village = { id: 'v', name: '一村', path: 'c/t/v', state: 'active' }
    expect(extendTo(village, town)).toBe(true)
    expect(code(extendTo({ ...village, path: 'c/tt/v' }, town))).toBe('planning.not-beneath')
    expect(code(extendTo(town, town))).toBe('planning.not-beneath')
    expect(code(extendTo({ ...village, state: 'merged' }, town))).toBe('planning.unit-gone')
  })
})

describe('shares', () => {
  test('are hundredths of a percent, rounded half up; of nothing there is none', () => {
    expect([shareOf(262, 390), shareOf(1, 3), shareOf(2, 3), shareOf(1, 8), shareOf(0, 5), shareOf(5, 5)]).toEqual([
      6718, 3333, 6667, 1250, 0, 10_000,
    ])
    expect(shareOf(0, 0)).toBeNull()
    expect([saidShare(688, 697), saidShare(0, 0), saidShare(26, 390)]).toEqual(['98.71%', '–', '6.67%'])
  })

  test('a definition says the term, when a body counts as inspected, what heirs do and what it rests on', () => {
    const ground = {
      term: { id: 't', name: '第十四届', startsOn: '2025-01-01', endsOn: '2029-12-31' },
      definition: { id: 'd', fromDay: '2025-01-01', finished: 'closed', heirs: false, citation: '说明' },
      plan: null,
      asOf: '2026-03-02',
    } as unknown as Ground
    const said = definitionsOf(ground)
    expect(said.find(({ key }) => key === 'says.direct')?.facts).toEqual({
      from: '2025-01-01',
      until: '2026-03-02',
      finished: 'closed',
    })
    expect(said.find(({ key }) => key === 'says.heirs')?.facts).toEqual({ heirs: 'no' })
    expect(said.map(({ key }) => key)).toContain('says.unplanned')
    const planned = definitionsOf({ ...ground, plan: { id: 'p', number: 2, approvedOn: day('2025-02-01') } })
    expect(planned.find(({ key }) => key === 'says.planned')?.facts).toEqual({ on: '2025-02-01', number: 2 })
  })
})

describe('a term plan', () => {
  const plan = { state: 'drafted', version: 3, submittedOn: null, decidedOn: null } as unknown as TermPlan
  const term = { startsOn: day('2025-02-01'), endsOn: day('2030-01-31') }
  const round = (id: string, year: number, place: number) =>
    ({ id, year, place, name: `${year}-${place}`, kind: 'regular' }) as unknown as PlanRound
  const rounds = [round('r1', 2025, 1), round('r2', 2026, 1)]
  const places = [
    { body: 'a', round: 'r1', way: 'direct' as const },
    { body: 'b', round: 'r1', way: 'extended' as const },
  ]
  const to = (body: string, where: string | null, way: 'direct' | 'extended' = 'direct') => ({
    body,
    round: where,
    way,
  })

  test('moves say who comes in, goes elsewhere or otherwise, or leaves; the last word on a body counts', () => {
    const moves = [to('a', 'r2'), to('b', 'r1', 'direct'), to('c', 'r2'), to('d', null), to('a', null)]
    const { added, moved, removed } = changesOf(places, moves)
    expect([added, moved, removed].map((list) => list.map(({ body }) => body))).toEqual([['c'], ['b'], ['a']])
    expect(changesOf(places, [to('a', 'r1'), to('b', 'r1', 'extended')])).toEqual({ added: [], moved: [], removed: [] })
  })

  test('keeps years in the term, one round to a place, bodies in rounds that are there', () => {
    const arrange = (...more: [PlanRound[], ReturnType<typeof to>[]]) =>
      code(arranged(plan, term, more[0], places, more[1]))
    expect(arrange(rounds, [to('c', 'r2')])).toMatchObject({ state: 'drafted' })
    expect(arrange([...rounds, round('r3', 2031, 1)], [])).toBe('planning.year-outside-term')
    expect(arrange([...rounds, round('r3', 2026, 1)], [])).toBe('planning.plan-place-taken')
    expect(arrange(rounds, [to('c', 'r9')])).toBe('planning.no-such-plan-round')
    expect(arrange(rounds.slice(1), [to('a', 'r2')])).toBe('planning.plan-round-holds')
    expect(arrange(rounds.slice(1), [to('a', 'r2'), to('b', null)])).toMatchObject({ state: 'drafted' })
    expect(code(arranged({ ...plan, state: 'approved' }, term, rounds, places, []))).toBe('flow.not-now')
  })

  test('is submitted with something in it, and decided once', () => {
    const today = day('2025-03-01')
    expect(code(submitPlan(plan, 0, 0, today))).toBe('planning.plan-empty')
    const submitted = submitPlan(plan, 2, 2, today) as TermPlan
    expect(submitted).toMatchObject({ state: 'submitted', submittedOn: today })
    expect(decidePlan(submitted, 'approve', today)).toMatchObject({ state: 'approved', decidedOn: today })
    expect(decidePlan(submitted, 'sendBack', today)).toMatchObject({ state: 'drafted', submittedOn: null })
    expect(code(decidePlan(plan, 'approve', today))).toBe('flow.not-now')
  })

  test('shows the effect of moves before they are kept, by year and kind', () => {
    const card = (body: string, kind: string, where: string | null, way: 'direct' | 'extended' | null) =>
      ({ body, kind, round: where, way, standing: 'unplanned' }) as Card
    const cards = [
      card('a', 'town', 'r1', 'direct'),
      card('b', 'village', 'r1', 'extended'),
      card('c', 'village', null, null),
    ]
    expect(effectOf(cards, rounds)).toMatchObject({ scope: 3, direct: 1, extended: 1, unplanned: 1 })
    const after = effectOf(cards, rounds, [to('c', 'r2'), to('b', null, 'extended')])
    expect(after).toMatchObject({ scope: 3, direct: 2, extended: 0, unplanned: 1 })
    expect(after.byYear).toEqual({ 2025: { direct: 1, extended: 0 }, 2026: { direct: 1, extended: 0 } })
    expect(after.byKind['village']).toEqual({ scope: 2, direct: 1, extended: 0 })
  })
})
