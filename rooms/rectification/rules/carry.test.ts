import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Day } from '../../../core/pure/days.ts'
import { isRefusal } from '../../../core/pure/refusal.ts'
import type { CarryVerdict } from '../contract/carry.ts'
import { taskStates } from '../nouns.ts'
import { lifeOfTask } from '../rules.ts'
import * as rule from './carry.ts'

const code = (given: unknown) => (isRefusal(given) ? given.refused : given)
const receivedOn = '2026-03-02' as Day
const said = fc.constantFrom('', '甲', '乙', ' 甲 ')
const day = fc.constantFrom('', '2025-12-31', '2026-03-02', '2026-05-01', '2026-09-01')
const values = fc.record({
  ...{ goal: said, leaderName: said, unitName: said, responsibleName: said, summary: said },
  dueOn: day,
}) as fc.Arbitrary<rule.Carried>
const measures = fc.record({ present: fc.array(said), earlier: fc.array(said) })
const verdict = fc.constantFrom<CarryVerdict>('present', 'earlier')

/** Decides every conflict as somebody would, where he may. */
const decided = (lines: readonly rule.Difference[], verdicts: readonly CarryVerdict[]) =>
  lines.map((line, n) => {
    if (line.verdict !== null) return line
    const given = rule.decideCarry('open', line, verdicts[n % verdicts.length] ?? 'present', receivedOn)
    return { ...line, verdict: isRefusal(given) ? ('present' as const) : given }
  })

describe('an earlier item is merged into the present one', () => {
  test('and never overwrites: what was said stays, but where a person decided otherwise; no day comes later', () => {
    fc.assert(
      fc.property(values, values, measures, fc.array(verdict, { minLength: 1 }), (present, earlier, both, verdicts) => {
        const lines = decided(rule.compare(present, earlier, both, receivedOn), verdicts)
        const merged = rule.settleCarry('open', present, lines)
        if (isRefusal(merged)) throw new Error(merged.refused)
        for (const field of rule.carried) {
          const line = lines.find((one) => one.field === field)
          const [before, after] = [present[field], merged.says[field]]
          if (line?.verdict === 'earlier') expect(after).toBe(earlier[field])
          else expect(after).toBe(before)
          if (before !== '' && after !== before) expect(line).toMatchObject({ present: before, verdict: 'earlier' })
        }
        const { dueOn } = merged.says
        if (present.dueOn !== '') expect(dueOn <= present.dueOn).toBe(true)
        expect(merged.measures.every((text) => !both.present.map((one) => one.trim()).includes(text))).toBe(true)
      }),
      { seed: 147, numRuns: 400 },
    )
  })

  test('what changed meanwhile refuses the merge instead of being written over', () => {
    fc.assert(
      fc.property(values, values, fc.constantFrom(...rule.carried), (present, earlier, field) => {
        const lines = decided(rule.compare(present, earlier, { present: [], earlier: [] }, receivedOn), ['earlier'])
        const given = rule.settleCarry('open', { ...present, [field]: '别的' }, lines)
        expect(code(given) === 'rectification.carry-stale').toBe(lines.some((line) => line.field === field))
      }),
      { seed: 148 },
    )
  })

  test('only what was said earlier and differs is a conflict; what the present one does not say is filled in', () => {
    const none = { goal: '', leaderName: '', unitName: '', responsibleName: '', dueOn: '', summary: '' }
    const present = { ...none, goal: '甲', leaderName: '梁书记', dueOn: '2026-05-01' }
    const earlier = { ...none, goal: ' 甲 ', leaderName: '郝书记', unitName: '办公室', dueOn: '2026-09-01' }
    const both = { present: ['清退'], earlier: ['清退', '修订办法', '修订办法'] }
    expect(rule.compare(present, earlier, both, receivedOn)).toEqual([
      { field: 'leaderName', present: '梁书记', earlier: '郝书记', verdict: null },
      { field: 'unitName', present: '', earlier: '办公室', verdict: 'earlier' },
      { field: 'dueOn', present: '2026-05-01', earlier: '2026-09-01', verdict: null },
      { field: 'measure', present: '', earlier: '修订办法', verdict: null },
    ])
  })

  test('a later day goes by an extension; nothing undecided is merged; nothing is decided twice over', () => {
    const late = { field: 'dueOn', present: '2026-05-01', earlier: '2026-09-01', verdict: null } as const
    expect(code(rule.decideCarry('open', late, 'earlier', receivedOn))).toBe('rectification.carry-prolongs')
    expect(rule.decideCarry('open', { ...late, earlier: '2026-04-01' }, 'earlier', receivedOn)).toBe('earlier')
    expect(rule.decideCarry('open', late, 'present', receivedOn)).toBe('present')
    const empty = rule.valuesOf({
      goal: '',
      leaderName: '',
      unitName: '',
      responsibleName: '',
      dueOn: null,
      summary: '',
    })
    expect(rule.settleCarry('open', { ...empty, dueOn: late.present as never }, [late])).toMatchObject({
      refused: 'rectification.carry-undecided',
      facts: { count: 1 },
    })
    for (const state of ['settled', 'dropped'] as const) {
      expect(code(rule.decideCarry(state, late, 'present', receivedOn))).toBe('flow.not-now')
      expect(code(rule.settleCarry(state, empty, []))).toBe('flow.not-now')
      expect(code(rule.dropCarry(state))).toBe('flow.not-now')
    }
  })

  test('what an approved plan says changes by two; before it is approved, and of the summary, one is enough', () => {
    const line = { field: 'goal', verdict: 'earlier', decidedBy: 'a' } as const
    const by = (who: string, one: object = line, state = 'inProgress') =>
      code(rule.bySecond({ state: state as never }, 'o', [one as never], who))
    expect([by('a'), by('b'), by('o')]).toEqual(['rectification.carry-second-person', true, true])
    // Filled in without anybody deciding: by who opened it.
    expect(by('o', { ...line, decidedBy: null })).toBe('rectification.carry-second-person')
    expect(by('a', { ...line, verdict: 'present' })).toBe(true)
    expect(by('a', { ...line, field: 'summary' })).toBe(true)
    expect(by('a', line, 'planned')).toBe(true)
  })

  test('a name is taken over with whom it means, as long as the earlier item still bears it', () => {
    const none = { goal: '', leaderName: '', unitName: '', responsibleName: '', dueOn: '', summary: '' }
    const source = {
      says: { ...none, unitName: '财政所', leaderName: '郝书记' },
      meant: { unit: 'u', leaderKind: 'inCharge', charge: 'c' } as never,
    }
    const line = (field: 'unitName' | 'leaderName', earlier: string, verdict: CarryVerdict) =>
      ({ field, present: '', earlier, verdict }) as const
    const both = [line('unitName', '财政所', 'earlier'), line('leaderName', '郝书记', 'earlier')]
    expect(rule.meantBy(both, source)).toEqual({ unit: 'u', leaderKind: 'inCharge', charge: 'c' })
    expect(rule.meantBy([line('unitName', '财政所', 'present')], source)).toEqual({})
    const renamed = [line('unitName', '旧财政所', 'earlier'), line('leaderName', '旧书记', 'earlier')]
    expect(rule.meantBy(renamed, source)).toEqual({ unit: null, leaderKind: null })
    const member = { ...source, meant: { unit: null, leaderKind: 'member', charge: 'c' } as never }
    expect(rule.meantBy(both, member)).toEqual({ unit: null, leaderKind: 'member' })
  })

  test('of the same body, into a task that goes on', () => {
    const task = { id: 'p', state: 'inProgress', body: 'b' } as const
    expect(rule.openCarry(task, { id: 'e', body: 'b' })).toBe(true)
    expect(code(rule.openCarry(task, { id: 'p', body: 'b' }))).toBe('rectification.carry-foreign')
    expect(code(rule.openCarry(task, { id: 'e', body: 'other' }))).toBe('rectification.carry-foreign')
    const open = taskStates.filter((state) => rule.openCarry({ ...task, state }, { id: 'e', body: 'b' }) === true)
    expect(open).toEqual(taskStates.filter((state) => 'report' in lifeOfTask[state] || 'plan' in lifeOfTask[state]))
  })
})
