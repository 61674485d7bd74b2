import { describe, expect, test } from 'vitest'
import type { Day } from '../../../core/pure/days.ts'
import { isRefusal } from '../../../core/pure/refusal.ts'
import type { ProblemGroup } from '../contract/groups.ts'
import { approve, close, drop, mayChange, mayEdit, mayJoin, prolong, propose, sendBack, wayOf } from './groups.ts'
import { leastUnits, shareOf } from './matrix.ts'

const today = '2026-03-02' as Day
const dueOn = '2026-06-01' as Day
const group = (more: Partial<ProblemGroup> = {}): ProblemGroup =>
  ({
    ...{
      kind: 'common',
      state: 'forming',
      sheets: 3,
      units: 2,
      owner: null,
      dueOn: null,
      proposedBy: null,
      opinion: '',
    },
    ...more,
  }) as ProblemGroup
const code = (given: unknown) => (isRefusal(given) ? given.refused : given)
const says = { owner: 'o', dueOn, proposal: '集中整治。' }

test('common problems by a campaign, typical ones as cases, general ones by an interview (S1-18)', () => {
  expect((['common', 'typical', 'general'] as const).map(wayOf)).toEqual(['campaign', 'case', 'interview'])
})

describe('what stands in a group', () => {
  const sheet = { state: 'adopted', proposal: 'report', ways: '', title: 't' } as const
  test('adopted findings, routed or not', () => {
    expect(mayJoin(sheet, false)).toBe(true)
    expect(mayJoin({ ...sheet, state: 'routed', ways: 'report,special' }, false)).toBe(true)
    for (const state of ['suspected', 'drafted', 'signed', 'notAdopted', 'dropped'] as const)
      expect(code(mayJoin({ ...sheet, state }, false))).toBe('commons.not-adopted')
  })

  test('never what goes as a lead, was proposed as one, or has become one', () => {
    expect(code(mayJoin({ ...sheet, state: 'routed', ways: 'report,lead' }, false))).toBe('commons.is-a-lead')
    expect(code(mayJoin({ ...sheet, proposal: 'lead' }, false))).toBe('commons.is-a-lead')
    expect(code(mayJoin(sheet, true))).toBe('commons.is-a-lead')
  })

  test('changes while it is formed and once it is approved, not while it is decided; words only while it is formed', () => {
    const open = (['forming', 'proposed', 'approved', 'closed', 'dropped'] as const).filter(
      (state) => mayChange(group({ state })) === true,
    )
    expect(open).toEqual(['forming', 'approved'])
    expect(code(mayEdit(group({ state: 'approved' })))).toBe('commons.decided')
  })
})

describe('the life of a group', () => {
  test('is proposed with an owner and a day ahead, a common one of two units at least', () => {
    expect(propose(group(), says, 'a', today)).toMatchObject({ state: 'proposed', proposedBy: 'a', dueOn, owner: 'o' })
    expect(code(propose(group({ units: 1 }), says, 'a', today))).toBe('commons.one-unit')
    expect(propose(group({ kind: 'typical', units: 1 }), says, 'a', today)).toMatchObject({ state: 'proposed' })
    expect(code(propose(group({ sheets: 0, units: 0 }), says, 'a', today))).toBe('commons.empty')
    expect(code(propose(group(), { ...says, dueOn: today }, 'a', today))).toBe('commons.day-ahead')
  })

  test('is decided by another, or sent back; approved it may be prolonged to a later day, and closed', () => {
    const proposed = group({ state: 'proposed', proposedBy: 'a', dueOn })
    expect(code(approve(proposed, '', 'a', today))).toBe('commons.proposed-by-you')
    const approved = approve(proposed, '同意', 'b', today) as ProblemGroup
    expect(approved).toMatchObject({ state: 'approved', decidedBy: 'b' })
    expect(sendBack(proposed, '再核')).toMatchObject({ state: 'forming', opinion: '再核' })
    expect(code(prolong(approved, dueOn, today))).toBe('commons.day-ahead')
    expect(prolong(approved, '2026-07-01' as Day, today)).toMatchObject({ dueOn: '2026-07-01' })
    expect(code(prolong(proposed, '2026-07-01' as Day, today))).toBe('commons.not-approved')
    expect(close(approved, '已整治。', 'c', today)).toMatchObject({ state: 'closed', outcome: '已整治。' })
    expect(code(close(proposed, '已整治。', 'c', today))).toBe('flow.not-now')
    expect(drop(group())).toMatchObject({ state: 'dropped', sheets: 0, units: 0 })
  })
})

test('a share is given of five units or more, never of fewer', () => {
  expect(shareOf(2, leastUnits - 1)).toBeNull()
  expect(shareOf(2, leastUnits)).toBe(40)
})
