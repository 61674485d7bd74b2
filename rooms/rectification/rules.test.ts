import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type Day } from '../../core/pure/days.ts'
import { flawsOf } from '../../core/pure/flow.ts'
import { isRefusal } from '../../core/pure/refusal.ts'
import { type MeasureKind, measureKinds, type Stage, type Task, taskStates } from './nouns.ts'
import * as planRule from './rules/plan.ts'
import * as rule from './rules.ts'

const day = (text: string) => text as Day
const today = day('2026-03-02')
const task: Task = {
  id: 't',
  authority: 'a',
  inspection: 'i',
  body: 'b',
  plan: 'p',
  opinion: 'o',
  item: 'm',
  alike: null,
  number: 1,
  title: '题',
  text: '文',
  category: 'decision',
  subcategory: '',
  chapter: '',
  key: false,
  keyReason: '',
  state: 'inProgress',
  degree: 'open',
  goal: '目标',
  charge: 'leader',
  leaderKind: 'principal',
  leaderName: '梁书记',
  unit: null,
  unitName: '办公室',
  responsibleName: '某人',
  receivedOn: today,
  planDueOn: day('2026-04-02'),
  dueOn: day('2026-05-01'),
  concentrated: true,
  lasting: false,
  longDueOn: null,
  longReason: '',
  clockOn: day('2026-05-01'),
  summary: '',
  claimedBy: null,
  claimedOn: null,
  countersignedBy: null,
  countersignedOn: null,
  checkedBy: null,
  checkedOn: null,
  closedBy: null,
  closedOn: null,
  closingOpinion: '',
  publicText: '',
  returns: 0,
  reopenings: 0,
  takenOver: false,
  owner: null,
  level: null,
  acceptedBy: null,
  acceptedOn: null,
  version: 1,
}
const grounds: rule.Grounds = {
  rules: { reported: 0, entered: 0, reason: '' },
  measures: [{ kind: 'rules' }],
  counted: [],
  proven: ['rules'],
  stages: [],
  escalated: false,
}
const code = (value: unknown) => (isRefusal(value) ? value.refused : 'done')

test('every state of task, plan and stage is reached, and none but the last ones is a dead end', () => {
  expect(flawsOf(rule.lifeOfTask, 'unclaimed', ['withdrawn'])).toEqual([])
  expect(flawsOf(planRule.lifeOfPlan, 'drafted', ['approved'])).toEqual([])
  expect(flawsOf(rule.lifeOfStage, 'open', ['closed'])).toEqual([])
})

const steps = {
  claim: (t: Task, by: string) => rule.claim(t, grounds, '已完成', by, today),
  countersign: (t: Task, by: string) => rule.countersign(t, by, today),
  check: (t: Task, by: string) => rule.check(t, by, today),
  close: (t: Task, by: string) => rule.close(t, { closingOpinion: '同意', publicText: '' }, by, today),
  office: (t: Task, by: string) => rule.sendBack(t, 'office', by),
  inCharge: (t: Task, by: string) => rule.sendBack(t, 'in_charge', by),
  reopen: (t: Task) => rule.reopen(t, day('2026-06-01'), today),
  defer: (t: Task) => rule.defer(t, { longReason: '待定', longDueOn: day('2026-12-01') }, [], today),
  report: (t: Task) => rule.report(t, 'mostly'),
} as const

describe('closing', () => {
  test('no order of steps by any persons closes a task without a signature of its leader and the check of another', () => {
    const who = ({ state, claimedBy, countersignedBy, checkedBy, closedBy }: Task) =>
      [state, claimedBy, countersignedBy, checkedBy, closedBy].join(' ')
    // Every task that can come about, whoever does what and however often: found from the start, step by step.
    const met = new Map([[who(task), task]])
    for (const at of met.values()) {
      for (const step of Object.values(steps)) {
        for (const by of ['leader', 'x', 'y', 'z']) {
          const next = step(at, by)
          if (!isRefusal(next) && !met.has(who(next))) met.set(who(next), next)
        }
      }
    }
    const closed = [...met.values()].filter(({ state }) => state === 'closed')
    expect(closed).toHaveLength(6)
    for (const at of closed) {
      expect(at.countersignedBy).toBe('leader')
      expect(new Set([at.claimedBy, at.countersignedBy, at.checkedBy, at.closedBy, null]).size, who(at)).toBe(5)
    }
  })

  test.each([
    [
      'the claimant may not countersign',
      'countersign',
      { state: 'claimedDone', claimedBy: 'leader' },
      'leader',
      'rectification.claimed-by-you',
    ],
    [
      'another leader may not countersign',
      'countersign',
      { state: 'claimedDone', claimedBy: 'x' },
      'y',
      'rectification.not-in-your-charge',
    ],
    [
      'the claimant may not check',
      'check',
      { state: 'countersigned', claimedBy: 'x' },
      'x',
      'rectification.claimed-by-you',
    ],
    [
      'the countersigner may not check',
      'check',
      { state: 'countersigned', countersignedBy: 'y' },
      'y',
      'rectification.countersigned-by-you',
    ],
    ['the checker may not close', 'close', { state: 'checked', checkedBy: 'z' }, 'z', 'rectification.checked-by-you'],
    ['nothing is closed unchecked', 'close', { state: 'countersigned' }, 'z', 'flow.not-now'],
    [
      'the leader returns only what waits for him',
      'inCharge',
      { state: 'countersigned' },
      'leader',
      'rectification.not-in-your-charge',
    ],
  ] as const)('%s', (_, step, more, by, refused) => {
    expect(code(steps[step]({ ...task, ...more } as Task, by))).toBe(refused)
  })

  test('every planned or counted kind needs a proof of its own kind, and every stage its end', () => {
    const kinds = fc.subarray([...measureKinds])
    fc.assert(
      fc.property(kinds, kinds, kinds, (planned, counted, proven) => {
        const says = { ...grounds, measures: planned.map((kind) => ({ kind })), counted, proven }
        const missing = [...planned, ...counted].some((kind) => !proven.includes(kind))
        expect(code(rule.claim(task, says, '好', 'x', today))).toBe(missing ? 'rectification.no-evidence' : 'done')
        const unproven = counted.some((kind) => !proven.includes(kind))
        expect(code(rule.report(task, 'mostly', counted, proven))).toBe(unproven ? 'rectification.no-evidence' : 'done')
      }),
    )
    const stages = [{ state: 'closed' }, { state: 'reported' }] as Stage[]
    expect(rule.claim(task, { ...grounds, stages }, '好', 'x', today)).toMatchObject({
      refused: 'rectification.stages-open',
      facts: { count: 1 },
    })
  })

  test('whatever is counted has its kind, down to one fen', () => {
    const money = { refundedFen: '0', recoveredFen: '0', avoidedFen: '0' }
    const none = { rulesMade: 0, ...money, heldToAccount: 0, alikeFound: 0, campaigns: 0 }
    expect(rule.countedKinds(none)).toEqual([])
    for (const loss of ['refundedFen', 'recoveredFen', 'avoidedFen'])
      expect(rule.countedKinds({ ...none, [loss]: '1' })).toEqual(['recovery'] satisfies MeasureKind[])
    expect(
      rule.countedKinds({ rulesMade: 1, ...money, recoveredFen: '1', heldToAccount: 1, alikeFound: 1, campaigns: 1 }),
    ).toHaveLength(5)
  })

  test('in time is what was reported done by its day, the long-term day where there is one', () => {
    const done = { ...task, claimedOn: day('2026-05-02') }
    expect(rule.inTime(done)).toBe(false)
    expect(rule.inTime({ ...done, claimedOn: day('2026-05-01') })).toBe(true)
    expect(rule.inTime({ ...done, longDueOn: day('2026-12-01') })).toBe(true)
  })
})

describe('planning', () => {
  const says: rule.Planned = {
    goal: '改',
    charge: 'leader',
    leaderKind: 'principal',
    leaderName: '梁书记',
    unit: null,
    unitName: '办公室',
    responsibleName: '某人',
    dueOn: day('2026-05-01'),
    concentrated: true,
    lasting: false,
    longDueOn: null,
  }
  const until = day('2026-06-02')
  test.each([
    ['a day before the receipt', { dueOn: day('2026-03-01') }, 'rectification.due-before-receipt'],
    ['the day of the receipt itself', { dueOn: today }, 'done'],
    ['a day after the concentrated period', { dueOn: day('2026-06-03') }, 'rectification.after-concentrated'],
    ['outside of it without a long-term day', { concentrated: false }, 'rectification.no-long-term-day'],
    ['outside of it with one', { concentrated: false, longDueOn: day('2026-12-31') }, 'done'],
    [
      'a long-term day before the due day',
      { concentrated: false, longDueOn: day('2026-04-30') },
      'rectification.long-term-before-due',
    ],
    ['a long-term day nobody needs', { longDueOn: day('2026-12-31') }, 'rectification.long-term-needless'],
  ])('%s', (_, more, outcome) => {
    expect(code(rule.plan({ ...task, state: 'claimed' }, { ...says, ...more }, until))).toBe(outcome)
  })

  test('a plan is handed in only when every task that stands is planned with a measure; the refusal counts what is not', () => {
    const plan = { state: 'drafted', submission: 0 } as Parameters<typeof planRule.submit>[0]
    const of = (state: Task['state'], measures: number) => ({ state, measures })
    expect(
      planRule.submit(
        plan,
        [of('unclaimed', 0), of('claimed', 0), of('planned', 0), of('planned', 1), of('withdrawn', 0)],
        'x',
        today,
      ),
    ).toMatchObject({
      refused: 'rectification.plan-incomplete',
      facts: { count: 3, unclaimed: 1, unplanned: 1, bare: 1 },
    })
    expect(planRule.submit(plan, [of('withdrawn', 0)], 'x', today)).toMatchObject({ refused: 'rectification.no-task' })
    expect(planRule.submit(plan, [of('planned', 1), of('withdrawn', 0)], 'x', today)).toMatchObject({
      state: 'submitted',
      submission: 1,
    })
  })

  test('three persons for three departments, in any order; one return ends the submission', () => {
    const hats = ['office', 'discipline', 'organisation'] as const
    const order = fc.shuffledSubarray([...hats], { minLength: 3, maxLength: 3 })
    fc.assert(
      fc.property(order, fc.integer({ min: 0, max: 3 }), (sequence, returnsAt) => {
        let plan = { state: 'submitted', submission: 1, submittedBy: 'x' } as Parameters<typeof planRule.check>[0]
        const before: { hat: (typeof hats)[number]; by: string }[] = []
        for (const [n, hat] of sequence.entries()) {
          expect(code(planRule.check(plan, before, hat, 'pass', '', 'x', today))).toBe('rectification.submitted-by-you')
          if (n > 0) {
            const again = before[0] as { hat: (typeof hats)[number]; by: string }
            expect(code(planRule.check(plan, before, again.hat, 'pass', '', 'new', today))).toBe(
              'rectification.checked-already',
            )
            expect(code(planRule.check(plan, before, hat, 'pass', '', again.by, today))).toBe(
              'rectification.checked-already',
            )
          }
          const verdict = n === returnsAt ? 'return' : 'pass'
          const next = planRule.check(plan, before, hat, verdict, '须改', `by ${hat}`, today)
          if (isRefusal(next)) throw new Error(next.refused)
          plan = next
          before.push({ hat, by: `by ${hat}` })
          if (verdict === 'return') break
        }
        expect(plan.state).toBe(returnsAt < 3 ? 'returned' : 'approved')
      }),
    )
    const plan = { state: 'submitted', submission: 1 } as Parameters<typeof planRule.check>[0]
    expect(code(planRule.check(plan, [], 'office', 'return', ' ', 'x', today))).toBe('rectification.no-reason')
  })
})

describe('the day that counts and its light', () => {
  test('the plan’s day until it is handed in, then the task’s, then the long-term one; none once it is over', () => {
    const at = (more: Partial<Task>) => rule.clockOf({ ...task, ...more })
    expect(at({ state: 'claimed' })).toBe('2026-04-02')
    expect(at({ state: 'submitted' })).toBeNull()
    expect(at({})).toBe('2026-05-01')
    expect(at({ state: 'longTerm', longDueOn: day('2026-12-01') })).toBe('2026-12-01')
    expect(at({ state: 'closed' })).toBeNull()
  })

  test('red after the day, amber while it is near, green earlier, grey when settled', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...taskStates),
        fc.integer({ min: -400, max: 400 }),
        fc.nat(60),
        (state, left, days) => {
          const near = addDays(today, days)
          const over = state === 'closed' || state === 'withdrawn'
          const light = rule.lightOf({ state, clockOn: addDays(today, left) }, today, near)
          expect(light).toBe(over ? 'grey' : left < 0 ? 'red' : left <= days ? 'amber' : 'green')
          expect(rule.lightOf({ state, clockOn: null }, today, near)).toBe(over ? 'grey' : 'green')
        },
      ),
    )
  })
})

describe('the long term and what comes back', () => {
  const until = day('2026-12-01')
  test('stages stand in the order of their days up to the long-term day', () => {
    const defer = (...days: string[]) =>
      code(
        rule.defer(
          task,
          { longReason: '因', longDueOn: until },
          days.map((text) => ({ dueOn: day(text) })),
          today,
        ),
      )
    expect(defer('2026-06-01', '2026-12-01')).toBe('done')
    expect(defer('2026-07-01', '2026-06-01')).toBe('rectification.stages-out-of-order')
    expect(defer('2026-12-02')).toBe('rectification.stages-out-of-order')
    expect(code(rule.defer(task, { longReason: '因', longDueOn: today }, [], today))).toBe('rectification.day-passed')
  })

  test('a stage is closed by another than who reported it, and only in the long term', () => {
    const long = { ...task, state: 'longTerm' as const }
    const stage = { state: 'open' } as Stage
    expect(code(rule.reportStage(task, stage, '好', 'x', today))).toBe('rectification.not-long-term')
    const reported = rule.reportStage(long, stage, '好', 'x', today)
    if (isRefusal(reported)) throw new Error(reported.refused)
    expect(code(rule.closeStage(long, reported, 'x', today))).toBe('rectification.claimed-by-you')
    expect(rule.closeStage(long, reported, 'y', today)).toMatchObject({ state: 'closed', closedBy: 'y' })
    expect(code(rule.closeStage(long, stage, 'y', today))).toBe('flow.not-now')
  })

  test('a reopened task has nobody’s name on it and a day ahead', () => {
    const closed = {
      ...task,
      state: 'closed' as const,
      claimedBy: 'x',
      countersignedBy: 'leader',
      checkedBy: 'y',
      closedBy: 'z',
    }
    const none = { claimedBy: null, countersignedBy: null, checkedBy: null, closedBy: null }
    expect(rule.reopen(closed, day('2026-06-01'), today)).toMatchObject({ state: 'reopened', reopenings: 1, ...none })
    expect(code(rule.reopen(closed, today, today))).toBe('rectification.day-passed')
    expect(code(rule.reopen(task, day('2026-06-01'), today))).toBe('flow.not-now')
  })

  test('the leader in charge changes only until he has signed', () => {
    expect(rule.handOver(task, 'other')).toMatchObject({ charge: 'other' })
    expect(code(rule.handOver({ ...task, state: 'countersigned' }, 'other'))).toBe('rectification.charge-stands')
    expect(code(rule.handOver({ ...task, charge: null }, 'other'))).toBe('rectification.charge-stands')
  })
})
