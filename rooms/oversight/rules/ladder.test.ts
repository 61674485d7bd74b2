import { describe, expect, test } from 'vitest'
import type { Day } from '../../../core/pure/days.ts'
import type { AssessedBody } from '../contract/assessment.ts'
import type { Rung } from '../contract/ladder.ts'
import type { Letter, LetterState } from '../contract/letters.ts'
import type { Submittal } from '../contract/submittals.ts'
import { withheld, withoutNames } from './assessment.ts'
import * as rule from './ladder.ts'
import * as letters from './letters.ts'
import * as up from './submittals.ts'

const day = '2026-06-01' as Day
const refused = (what: unknown) => (what as { refused?: string }).refused
const ladder = rule.firstRungs.map((one) => ({ ...one, fromDay: '2000-01-01' })) as Rung[]
const task = { state: 'inProgress', clockOn: null as Day | null, returns: 0, reopenings: 0 }

describe('what is to be urged', () => {
  test.each([
    ['in time', { ...task, clockOn: day }, null],
    ['a day late', { ...task, clockOn: '2026-05-31' as Day }, 'taskLate'],
    ['late, and with those who sign', { ...task, state: 'claimedDone', clockOn: '2026-05-01' as Day }, null],
    ['closed', { ...task, state: 'closed', clockOn: '2026-05-01' as Day }, null],
    ['returned once', { ...task, state: 'returned', returns: 1 }, null],
    ['returned twice', { ...task, state: 'returned', returns: 2 }, 'returned'],
    ['reopened', { ...task, state: 'reopened' }, 'reopened'],
    ['urged by a leader in charge', { ...task, slipUrged: true }, 'slipUrged'],
    ['urged by him, and late', { ...task, slipUrged: true, clockOn: '2026-05-31' as Day }, 'taskLate'],
    ['urged by him, and with those who check', { ...task, state: 'countersigned', slipUrged: true }, null],
    ['urged by him, and closed', { ...task, state: 'closed', slipUrged: true }, null],
  ] as const)('a task %s', (_, of, reason) => {
    expect(rule.reasonOf(of, day)).toBe(reason)
  })

  const plan = { state: 'drafted', dueOn: '2026-05-01' as Day, reportDueOn: '2026-05-20' as Day, reported: false }
  test.each([
    ['not handed in', plan, 'planLate'],
    ['handed in, its report not filed', { ...plan, state: 'approved' }, 'reportLate'],
    ['handed in and reported', { ...plan, state: 'approved', reported: true }, undefined],
    ['not due yet', { ...plan, dueOn: day, reportDueOn: day }, undefined],
  ] as const)('a plan %s', (_, of, reason) => {
    expect(rule.reasonOfPlan(of, day)?.reason).toBe(reason)
  })
})

test.each([
  [0, 'owner'],
  [1, 'office'],
  [14, 'office'],
  [15, 'leadingGroup'],
  [29, 'leadingGroup'],
  [30, 'committee'],
] as const)('%i days late it lies with the %s', (late, level) => {
  expect(rule.levelOf(late, { group: 15, committee: 30 })).toBe(level)
})

describe('the ladder', () => {
  const matter = (late: number) => ({ reason: 'taskLate' as const, late, title: '一' })
  const failed = (place: number) => ({ place, state: 'failed' as LetterState })

  test('climbs rung by rung, each only after the one before failed and late enough', () => {
    const former: { place: number; state: LetterState }[] = []
    const seen: (string | null)[] = []
    for (const late of [0, 1, 9, 10, 20, 30, 44, 45]) {
      const next = rule.nextRung(ladder, matter(late), former)
      seen.push(next)
      const rung = ladder.find(({ code }) => code === next)
      if (rung) former.push(failed(rung.place))
    }
    expect(seen).toEqual([null, 'supervise', 'supervise', 'guide', 'remind', 'admonish', 'admonish', 'account'])
  })
  test.each([
    ['nothing wrong', 1, { ...matter(5), reason: null }, [], 'oversight.nothing-to-urge'],
    ['an open letter', 2, matter(90), [{ place: 1, state: 'issued' }], 'oversight.urged-already'],
    ['the rung before left out', 2, matter(90), [], 'oversight.rung-skipped'],
    ['the rung before settled', 2, matter(90), [{ place: 1, state: 'settled' }], 'oversight.rung-skipped'],
    ['too early', 3, matter(19), [failed(2)], 'oversight.not-late-enough'],
    ['urged by a leader, with no day to be late for', 1, { ...matter(0), reason: 'slipUrged' }, [], undefined],
    ['reopened, with no day to be late for', 2, { ...matter(0), reason: 'reopened' }, [failed(1)], undefined],
  ] as const)('%s', (_, place, of, former, code) => {
    const rung = ladder.find((one) => one.place === place) as Rung
    expect(refused(rule.mayClimb(rung, of, former as never))).toBe(code)
  })
  test('another row from a day on counts from that day', () => {
    const rows = [...ladder, { ...ladder[0], overdueDays: 7, fromDay: day }] as Rung[]
    expect(rule.ladderOn(rows, '2026-05-31' as Day)[0]?.overdueDays).toBe(1)
    expect(rule.ladderOn(rows, day)[0]?.overdueDays).toBe(7)
    expect(rule.ladderOn(rows, day).map(({ place }) => place)).toEqual([1, 2, 3, 4, 5])
  })
})

describe('a letter', () => {
  const one = { state: 'drafted', signer: 'leading_group', draftedBy: 'o', dueOn: null } as unknown as Letter
  const says = { number: '1号', dueOn: day, provisional: false }
  test('is signed by the hat of its rung, by another person', () => {
    expect(refused(letters.issue(one, says, 'x', 'office', day))).toBe('oversight.other-signer')
    expect(refused(letters.issue(one, says, 'o', 'leading_group', day))).toBe('oversight.drafted-by-you')
    expect(letters.issue(one, says, 'g', 'leading_group', day)).toMatchObject({ state: 'issued', number: '1号' })
  })
  test('settles on an answer only, and fails only after one or after its day', () => {
    const issued = { ...one, state: 'issued', dueOn: day } as Letter
    expect(refused(letters.settle(issued, '好', 'o', day))).toBe('oversight.not-answered')
    expect(refused(letters.fail(issued, '无回复', 'o', day))).toBe('oversight.answer-not-due')
    expect(letters.fail(issued, '无回复', 'o', '2026-06-02' as Day)).toMatchObject({ state: 'failed' })
    expect(letters.fail({ ...issued, state: 'answered' }, '敷衍', 'o', day)).toMatchObject({ state: 'failed' })
  })
})

describe('what goes up', () => {
  const one = { state: 'toGroup', submittedBy: 'o' } as Submittal
  const says = { outcome: 'order', decision: '限期一个月' } as const
  test('is decided where it lies', () => {
    expect(refused(up.decide(one, says, 's', 'secretary', day))).toBe('oversight.lies-elsewhere')
    expect(refused(up.decide(one, says, 'o', 'leading_group', day))).toBe('oversight.submitted-by-you')
    const passed = up.pass(one, '报县委', 'g', day) as Submittal
    expect(refused(up.decide(passed, says, 'g', 'leading_group', day))).toBe('oversight.lies-elsewhere')
    expect(up.decide(passed, says, 's', 'secretary', day)).toMatchObject({ state: 'decided', decidedHat: 'secretary' })
  })
  const outcome = { target: 'post' as const, post: '局长', reason: '整改不力', decidedOn: day }
  test.each([
    ['a post by its title', outcome, undefined],
    ['a post without one', { ...outcome, post: '' }, 'oversight.post-of-target'],
    ['a body with one', { ...outcome, target: 'body' as const }, 'oversight.post-of-target'],
    ['tomorrow', { ...outcome, decidedOn: '2026-06-02' as Day }, 'oversight.not-yet'],
    ['with a name', { ...outcome, reason: '局长梁书记整改不力' }, 'oversight.names-person'],
  ] as const)('an outcome: %s', (_, of, code) => {
    expect(refused(up.mayRecord(of, ['梁书记', '梁'], day))).toBe(code)
  })
})

test('an assessment names nobody, whatever its texts hold', () => {
  const names = ['梁书记', '文主任']
  const item = {
    number: 1,
    title: '文主任经手的账目',
    post: '主要负责人',
    state: '已销号',
    dueOn: null,
    closedOn: null,
  }
  const rest = { inTime: true, returns: 0, reopenings: 0, letters: 0 }
  const accountabilities = [{ target: 'post' as const, post: '书记梁书记', form: 'notice' as const }]
  const bodies: AssessedBody[] = [{ body: 'b', bodyName: '县粮食局', items: [{ ...item, ...rest }], accountabilities }]
  const given = withoutNames(bodies, names)
  for (const name of names) expect(JSON.stringify(given)).not.toContain(name)
  expect(given[0]?.items[0]).toMatchObject({ title: withheld, post: '主要负责人' })
})
