import { describe, expect, test } from 'vitest'
import type { Day } from '../../../core/pure/days.ts'
import { isRefusal } from '../../../core/pure/refusal.ts'
import type { Inspection, Round, RoundManner, StageSet, UnitManner } from '../contract.ts'
import { roundKinds } from '../nouns.ts'
import * as rules from '../rules.ts'
import {
  earlierFits,
  firstModeTable,
  inUse,
  isVillage,
  lacking,
  lacksOfAll,
  propose,
  roundLacks,
  shortens,
} from './kinds.ts'

const day = (text: string) => text as Day
const code = (result: unknown) => (isRefusal(result) ? result.refused : result)
const nothing = {
  checklist: '',
  leaveBy: '',
  leaveDocument: '',
  auditProject: '',
  superiorRound: '',
  relation: '',
} as RoundManner
const none = { kind: null, earlier: null, leaveBy: '', leaveDocument: '', auditProject: '' } as unknown as UnitManner

describe('what a kind requires', () => {
  test('is lacking until it is said, kind by kind', () => {
    expect(Object.fromEntries(roundKinds.map((kind) => [kind, lacking(kind, nothing, none)]))).toEqual({
      regular: [],
      special: ['checklist'],
      mobile: [],
      raised: ['leave'],
      crossed: ['leave'],
      village: [],
      lookBack: ['earlier'],
      withAudit: ['auditProject'],
      linked: ['superiorRound'],
    })
    expect(lacking('special', { ...nothing, checklist: '一、资金拨付' })).toEqual([])
    expect(lacking('special', { ...nothing, checklist: '  \n' })).toEqual(['checklist'])
    expect(lacking('crossed', { ...nothing, leaveBy: '市委' })).toEqual(['leave'])
    expect(lacking('crossed', { ...nothing, leaveBy: '市委', leaveDocument: '〔1〕号' })).toEqual([])
    expect(lacking('raised', nothing, { ...none, leaveBy: '市委', leaveDocument: '〔1〕号' })).toEqual([])
    expect(lacking('withAudit', nothing, { ...none, auditProject: 'A1' })).toEqual([])
    expect(lacking('linked', { ...nothing, superiorRound: '省委第五轮' })).toEqual(['superiorRound'])
    expect(lacking('linked', { ...nothing, superiorRound: '省委第五轮', relation: 'together' })).toEqual([])
    expect(lacking('lookBack', null, { ...none, earlier: 'x' as never })).toEqual([])
  })

  test('a unit of another kind than its round brings what its own kind requires', () => {
    expect(lacksOfAll('regular', null, [null, { ...none, kind: 'raised' }, { ...none, kind: 'lookBack' }])).toEqual([
      'leave',
      'earlier',
    ])
    expect(lacksOfAll('special', nothing, [{ ...none, kind: 'regular' }])).toEqual([])
    expect(roundLacks('lookBack', null)).toEqual([])
  })

  test('objects are not set while something is lacking, and villages are the committee’s to approve (S3-17)', () => {
    const round = { state: 'drafted', kind: 'special', suspendedOn: null } as unknown as Round
    const units = [{ state: 'planned' }] as Inspection[]
    const refused = rules.setObjects(round, units, ['checklist'])
    expect(isRefusal(refused) && [refused.refused, refused.facts['lacks']]).toEqual([
      'planning.kind-lacks',
      ['checklist'],
    ])
    expect(rules.setObjects(round, units, [])).toMatchObject({ state: 'objectsSet' })
    const villages = { ...round, kind: 'village', state: 'objectsSet' } as Round
    expect(code(rules.approve(villages, 'approve', 1, 'leading_group'))).toBe('planning.committee-approves')
    expect(rules.approve(villages, 'sendBack', 1, 'leading_group')).toMatchObject({ state: 'drafted' })
    expect(rules.approve(villages, 'approve', 1, 'secretary')).toMatchObject({ state: 'approved' })
    expect(rules.approve({ ...villages, kind: 'regular' }, 'approve', 1, 'leading_group')).toMatchObject({
      state: 'approved',
    })
  })

  test('a look-back is bound to an inspection of the same body, or of one that went up in it, that is over', () => {
    const unit = { id: 'u', body: 'b' } as Inspection
    const fits = (earlier: object) => code(earlierFits(unit, earlier as never, ['b', 'gone']))
    expect(fits({ id: 'e', body: 'b', exitedOn: '2024-01-01' })).toBe(true)
    expect(fits({ id: 'e', body: 'gone', exitedOn: '2024-01-01' })).toBe(true)
    expect(fits({ id: 'e', body: 'other', exitedOn: '2024-01-01' })).toBe('planning.not-earlier')
    expect(fits({ id: 'e', body: 'b', exitedOn: null })).toBe('planning.not-earlier')
    expect(fits({ id: 'u', body: 'b', exitedOn: '2024-01-01' })).toBe('planning.not-earlier')
  })
})

describe('shortened stages (S4-08)', () => {
  const set = { name: '短平快', fromDay: '2026-01-01', untilDay: '2026-06-30' } as StageSet
  const round = { state: 'mobilised', suspendedOn: null } as unknown as Round
  const planned = { state: 'planned', announced: false, enteredOn: null } as unknown as Inspection

  test('let a team enter without a notice before, and only where the set says so', () => {
    const enter = (stages: { mergesNotice: boolean } | null, unit = planned) =>
      code(rules.enter(unit, round, day('2026-03-02'), day('2026-03-02'), stages))
    expect(enter({ mergesNotice: true })).toMatchObject({ state: 'entered', announced: true, enteredOn: '2026-03-02' })
    expect(enter({ mergesNotice: true }, { ...planned, state: 'preparing' })).toMatchObject({ state: 'entered' })
    expect(enter({ mergesNotice: false })).toBe('flow.not-now')
    expect(enter(null)).toBe('flow.not-now')
    expect(enter(null, { ...planned, state: 'notified', announced: true })).toMatchObject({ state: 'entered' })
    expect(enter({ mergesNotice: true }, { ...planned, state: 'entered' })).toBe('flow.not-now')
  })

  test('are dated, and leave out or merge something', () => {
    expect(inUse(set, day('2026-01-01'))).toBe(true)
    expect(inUse(set, day('2026-06-30'))).toBe(true)
    expect(code(inUse(set, day('2026-07-01')))).toBe('planning.stage-set-not-now')
    expect(code(inUse(set, day('2025-12-31')))).toBe('planning.stage-set-not-now')
    const none = { skipsPreparation: false, mergesNotice: false }
    expect(code(shortens({ ...none, leavesOut: [] }))).toBe('planning.stage-set-empty')
    expect(shortens({ ...none, leavesOut: ['reporting'] })).toBe(true)
    expect(code(shortens({ ...none, leavesOut: ['revisit', 'revisit'] }))).toBe('planning.stage-item-twice')
  })
})

describe('the mode of a village (S4-07)', () => {
  const village = { people: 1_000, income: '0', conflicts: 0 }
  test('is proposed by the first line that holds; income is compared in 万元', () => {
    const by = (known: typeof village) => propose(firstModeTable, known)
    expect(by(village)).toEqual({ mode: 'withTown', line: 0 })
    expect(by({ ...village, conflicts: 10, income: '999000000' })).toEqual({ mode: 'special', line: 1 })
    expect(by({ ...village, conflicts: 9, income: '100000000' })).toEqual({ mode: 'direct', line: 2 })
    expect(by({ ...village, income: '99999999' })).toEqual({ mode: 'withTown', line: 0 })
    expect(by({ ...village, people: 3_000 })).toEqual({ mode: 'direct', line: 3 })
    expect(propose(firstModeTable, null)).toBeNull()
  })

  test('is for villages and communities', () => {
    expect(isVillage({ name: '一村', kind: 'village' })).toBe(true)
    expect(isVillage({ name: '一社区', kind: 'community' })).toBe(true)
    expect(code(isVillage({ name: '东镇', kind: 'town' }))).toBe('planning.not-a-village')
  })
})
