import { type Day, daysBetween } from '../../../core/pure/days.ts'
import { type Refusal, refuse } from '../../../core/pure/refusal.ts'
import type { Level, Reason, Rung, RungCode } from '../contract/ladder.ts'
import type { LetterState } from '../contract/letters.ts'

/** What a house begins with: local practice, each number the office's to change (domain 2.6). */
export const firstRungs: readonly Pick<Rung, 'code' | 'place' | 'overdueDays' | 'answerDays' | 'signer'>[] = [
  { code: 'supervise', place: 1, overdueDays: 1, answerDays: 10, signer: 'office' },
  { code: 'guide', place: 2, overdueDays: 10, answerDays: 10, signer: 'office' },
  { code: 'remind', place: 3, overdueDays: 20, answerDays: 7, signer: 'leading_group' },
  { code: 'admonish', place: 4, overdueDays: 30, answerDays: 5, signer: 'leading_group' },
  { code: 'account', place: 5, overdueDays: 45, answerDays: 5, signer: 'secretary' },
]

/** The rungs in force on a day, one of each code, in the order of the ladder. */
export const ladderOn = (rows: readonly Rung[], day: Day): Rung[] =>
  [...new Set(rows.map(({ code }) => code))]
    .flatMap((code) => {
      const [last] = rows
        .filter((row) => row.code === code && row.fromDay <= day)
        .sort((a, b) => (a.fromDay < b.fromDay ? 1 : -1))
      return last ? [last] : []
    })
    .sort((a, b) => a.place - b.place)

type Task = Readonly<{ state: string; clockOn: Day | null; returns: number; reopenings: number; slipUrged?: boolean }>

/** Over, or with those who sign, check and close it: then it is not the body that is urged. */
const elsewhere: readonly string[] = ['closed', 'withdrawn', 'submitted', 'claimedDone', 'countersigned', 'checked']

/** Why a task is to be urged, if it is: late first, then reopened, then sent back twice or more, then because a leader in charge wants to hear of it (S3-22). */
export function reasonOf(task: Task, today: Day): Reason | null {
  if (elsewhere.includes(task.state)) return null
  if (task.clockOn !== null && task.clockOn < today) return 'taskLate'
  if (task.state === 'reopened') return 'reopened'
  if (task.state === 'returned' && task.returns >= 2) return 'returned'
  return task.slipUrged === true ? 'slipUrged' : null
}

type Plan = Readonly<{ state: string; dueOn: Day | null; reportDueOn: Day | null; reported: boolean }>

/** Why a plan is to be urged: not handed in by its day, or its progress report not filed by its day. */
export function reasonOfPlan(plan: Plan, today: Day): { reason: Reason; dueOn: Day } | null {
  const open = plan.state === 'drafted' || plan.state === 'returned'
  if (open && plan.dueOn !== null && plan.dueOn < today) return { reason: 'planLate', dueOn: plan.dueOn }
  if (!plan.reported && plan.reportDueOn !== null && plan.reportDueOn < today) {
    return { reason: 'reportLate', dueOn: plan.reportDueOn }
  }
  return null
}

/** Whole days a day has passed by; 0 where it has not, or where there is none. */
export const daysLate = (dueOn: Day | null, today: Day): number =>
  dueOn === null || dueOn >= today ? 0 : daysBetween(dueOn, today)

/** How high it has climbed: to the office once it is late, to the leading group and the committee after the days of T41 and T42. */
export function levelOf(late: number, after: Readonly<{ group: number; committee: number }>): Level {
  if (late >= after.committee) return 'committee'
  if (late >= after.group) return 'leadingGroup'
  return late > 0 ? 'office' : 'owner'
}

/** A letter that came before about the same matter. */
export type Former = Readonly<{ place: number; state: LetterState }>

/**
 * Whether a rung may be climbed now for one matter: late enough for it (what comes back, or a leader urges, has no day to be late for), nothing open about it,
 * and the rung before it failed; the first needs none before it.
 */
export function mayClimb(
  rung: Pick<Rung, 'code' | 'place' | 'overdueDays'>,
  matter: Readonly<{ reason: Reason | null; late: number; title: string }>,
  former: readonly Former[],
): true | Refusal {
  const { title } = matter
  if (matter.reason === null) return refuse('oversight.nothing-to-urge', { title })
  if (former.some(({ state }) => ['drafted', 'issued', 'received', 'answered'].includes(state))) {
    return refuse('oversight.urged-already', { title })
  }
  const highest = Math.max(0, ...former.filter(({ state }) => state === 'failed').map(({ place }) => place))
  if (rung.place > highest + 1) return refuse('oversight.rung-skipped', { title, rung: rung.code })
  const byDays = !['returned', 'reopened', 'slipUrged'].includes(matter.reason)
  if (byDays && matter.late < rung.overdueDays) {
    return refuse('oversight.not-late-enough', { title, days: rung.overdueDays })
  }
  return true
}

/** The highest rung that may be climbed for a matter now; null where none. */
export const nextRung = (
  ladder: readonly Rung[],
  matter: Parameters<typeof mayClimb>[1],
  former: readonly Former[],
): RungCode | null => [...ladder].reverse().find((rung) => mayClimb(rung, matter, former) === true)?.code ?? null
