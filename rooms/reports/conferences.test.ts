import { describe, expect, test } from 'vitest'
import { isRefusal } from '../../core/pure/refusal.ts'
import type { DecidingBody } from '../policies/contract.ts'
import type { InspectionReport } from './nouns.ts'
import {
  type AgendaItem,
  agendaKinds,
  type Conference,
  conferenceKinds,
  type DecisionTask,
  type Presence,
} from './nouns-conferences.ts'
import * as rule from './rules/conferences.ts'

const on = '2026-03-02' as never
const code = (value: unknown) => (isRefusal(value) ? value.refused : 'done')
const held = (kind: string) => ({ state: 'held', kind }) as unknown as Conference
const item = { outcome: 'pending', matter: 'report', plain: true } as unknown as AgendaItem
const seat = (person: string, present = true, capacity = 'member') =>
  ({ person, present, capacity }) as unknown as Presence
const yes = (...persons: string[]) => persons.map((person) => ({ person, vote: 'for' as const, dissent: '' }))
const says = (more: object = {}) => ({
  outcome: 'agreed' as const,
  decision: '同意。',
  ballots: yes('a', 'b', 'c'),
  tasks: 1,
  ...more,
})
const three = [seat('a', true, 'chair'), seat('b'), seat('c'), seat('g', true, 'inCharge')]

describe('a decision', () => {
  const against = [...yes('a', 'b'), { person: 'c', vote: 'against' as const, dissent: '定性偏重。' }]
  test.each([
    ['by all present', 'team', three, 67, says(), 'done'],
    ['with a dissent', 'team', three, 67, says({ ballots: against }), 'done'],
    [
      'with a dissent that says nothing',
      'team',
      three,
      67,
      says({ ballots: against.map((one) => ({ ...one, dissent: ' ' })) }),
      'reports.say-why-against',
    ],
    ['of a team where one is silent', 'team', three, 67, says({ ballots: yes('a', 'b') }), 'reports.all-vote'],
    ['of the leading group without a vote', 'leadingGroup', three, 67, says({ ballots: [] }), 'done'],
    ['of a guest’s vote', 'leadingGroup', three, 67, says({ ballots: yes('a', 'g') }), 'reports.not-present'],
    ['voted twice', 'leadingGroup', three, 67, says({ ballots: yes('a', 'a') }), 'reports.voted-twice'],
    [
      'of one absent',
      'leadingGroup',
      [...three, seat('d', false)],
      67,
      says({ ballots: yes('d') }),
      'reports.not-present',
    ],
    [
      'without the quorum',
      'leadingGroup',
      [seat('a'), seat('b', false)],
      67,
      says({ ballots: [] }),
      'reports.no-quorum',
    ],
    ['with exactly the quorum', 'leadingGroup', [seat('a'), seat('b', false)], 50, says({ ballots: [] }), 'done'],
    [
      'without a majority',
      'leadingGroup',
      three,
      0,
      says({ ballots: [...yes('a'), { person: 'b', vote: 'against', dissent: '否' }] }),
      'reports.no-majority',
    ],
    [
      'returned without a majority',
      'leadingGroup',
      three,
      0,
      says({ outcome: 'returned', ballots: [{ person: 'b', vote: 'against', dissent: '否' }] }),
      'done',
    ],
    ['that is not written', 'leadingGroup', three, 0, says({ decision: ' ' }), 'reports.say-decision'],
    ['that nobody carries out', 'leadingGroup', three, 0, says({ tasks: 0 }), 'reports.decision-without-task'],
    ['put off', 'leadingGroup', three, 0, says({ outcome: 'deferred', decision: '', tasks: 0, ballots: [] }), 'done'],
  ])('%s', (_, kind, seats, quorum, decision, expected) => {
    expect(
      code(
        rule.decide(item, held(kind as string), seats as Presence[], quorum as number, decision as rule.Decision, on),
      ),
    ).toBe(expected)
  })
  test('counts its votes, is made at a meeting that was held, and once', () => {
    expect(rule.decide(item, held('team'), three, 0, says({ ballots: against }), on)).toMatchObject({
      inFavour: 2,
      against: 1,
      abstained: 0,
    })
    expect(code(rule.decide(item, { ...held('team'), state: 'called' } as Conference, three, 0, says(), on))).toBe(
      'reports.not-held',
    )
    expect(code(rule.decide({ ...item, outcome: 'agreed' } as AgendaItem, held('team'), three, 0, says(), on))).toBe(
      'reports.decided-already',
    )
    expect(
      code(rule.decide({ ...item, matter: 'study' } as AgendaItem, held('standing'), three, 0, says({ tasks: 0 }), on)),
    ).toBe('done')
  })
})

describe('三级汇报: a report moves on by the bodies of the policy, in their order', () => {
  const report = (state: string, ...agreedBy: string[]) => ({ state, agreedBy }) as unknown as InspectionReport
  const all: DecidingBody[] = ['team', 'leadingGroup', 'secretary']
  test.each([
    ['team first', report('drafting'), all, 'team', 'teamAgreed'],
    ['team after sending', report('underReview', 'team'), all, 'team', 'reports.not-before'],
    ['leading group before the team', report('reviewed'), all, 'leadingGroup', 'reports.other-body-first'],
    ['leading group before the review', report('underReview', 'team'), all, 'leadingGroup', 'reports.not-before'],
    ['leading group', report('reviewed', 'team'), all, 'leadingGroup', 'heard'],
    ['secretary before the leading group', report('reviewed', 'team'), all, 'secretary', 'reports.other-body-first'],
    ['secretary', report('heard', 'team', 'leadingGroup'), all, 'secretary', 'decided'],
    [
      'standing committee, which the policy does not name',
      report('heard', 'team', 'leadingGroup'),
      all,
      'standing',
      'reports.not-competent',
    ],
    ['the leading group alone', report('reviewed'), ['leadingGroup'], 'leadingGroup', 'decided'],
  ])('%s', (_, before, bodies, body, expected) => {
    const after = rule.agreeReport(before as InspectionReport, bodies as DecidingBody[], body as DecidingBody, on)
    expect(isRefusal(after) ? after.refused : after.state).toBe(expected)
  })
})

describe('meetings', () => {
  const seats = [
    { person: 'a', capacity: 'chair' },
    { person: 'b', capacity: 'member' },
  ]
  test.each([
    ['a team by its leader', 'leader', 'team', 'i', seats, 'done'],
    ['a team by the office', 'office', 'team', 'i', seats, 'reports.not-your-meeting'],
    ['the leading group by a leader', 'leader', 'leadingGroup', null, seats, 'reports.not-your-meeting'],
    ['the leading group by the office', 'office', 'leadingGroup', null, seats, 'done'],
    ['a team of no unit', 'leader', 'team', null, seats, 'reports.team-of-a-unit'],
    ['nobody in the chair', 'office', 'study', null, seats.slice(1), 'reports.one-chair'],
    [
      'one person in two seats',
      'office',
      'study',
      null,
      [...seats, { person: 'a', capacity: 'member' }],
      'reports.seated-twice',
    ],
  ])('%s', (_, hat, kind, inspection, list, expected) => {
    expect(code(rule.call(hat as string, kind as 'team', inspection as string | null, list as typeof seats))).toBe(
      expected,
    )
  })
  test('are minuted once everything was decided', () => {
    const says = { number: '1', minutes: '纪要', by: 'x' }
    expect(code(rule.minute(held('team'), [item], says, on))).toBe('reports.item-pending')
    const lead = { ...item, matter: 'lead', plain: false } as AgendaItem
    expect(code(rule.minute(held('leadingGroup'), [lead], says, on))).toBe('done')
    expect(rule.minute(held('team'), [{ ...item, outcome: 'noted' } as AgendaItem], says, on)).toMatchObject({
      state: 'minuted',
    })
    expect(code(rule.cancel(held('team'), '改期'))).toBe('flow.not-now')
    expect(code(rule.hold({ state: 'called' } as Conference, '2026-03-03' as never, on))).toBe('reports.not-yet')
  })
})

describe('what a decision asks', () => {
  const task = { owner: 'o', state: 'open', dueOn: '2026-03-10', extensions: 0 } as unknown as DecisionTask
  test('is reported by its owner, confirmed and extended by somebody else', () => {
    expect(code(rule.reportTask(task, '完', 'x', on))).toBe('reports.not-your-task')
    const reported = rule.reportTask(task, '完', 'o', on) as DecisionTask
    expect(code(rule.confirmTask(reported, 'o', on))).toBe('reports.your-own-task')
    expect(rule.confirmTask(reported, 'x', on)).toMatchObject({ state: 'done', confirmedBy: 'x' })
    expect(code(rule.confirmTask(task, 'x', on))).toBe('flow.not-now')
    expect(code(rule.extendTask(task, '2026-03-10' as never, '由', 'x'))).toBe('reports.not-later')
    expect(code(rule.extendTask(task, '2026-03-11' as never, '由', 'o'))).toBe('reports.your-own-task')
    expect(rule.extendTask(task, '2026-03-11' as never, '由', 'x')).toMatchObject({
      extensions: 1,
      dueOn: '2026-03-11',
    })
  })
})

test('a year of BRIEF 003: 17 meetings that studied, 33 secretary’s and standing meetings that heard, each once', () => {
  const many = (count: number, one: rule.Met) => Array.from({ length: count }, () => one)
  const met = [
    ...many(9, { kind: 'study', matters: ['study'] }),
    ...many(8, { kind: 'standing', matters: ['study'] }),
    ...many(20, { kind: 'secretary', matters: ['comprehensive', 'report'] }),
    ...many(9, { kind: 'standing', matters: ['rectification', 'annual'] }),
    ...many(4, { kind: 'secretary', matters: ['annual'] }),
    ...many(5, { kind: 'leadingGroup', matters: ['report'] }),
    ...many(2, { kind: 'team', matters: ['report'] }),
  ]
  const counts = rule.countsOf(met, conferenceKinds, agendaKinds)
  expect(counts).toMatchObject({ all: 57, study: 17, hearing: 33 })
  expect(counts.kinds.reduce((sum, { count }) => sum + count, 0)).toBe(counts.all)
  expect(counts.kinds.find(({ kind }) => kind === 'standing')?.count).toBe(17)
  expect(counts.matters.find(({ matter }) => matter === 'report')?.count).toBe(27)
})
