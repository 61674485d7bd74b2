import type { Day } from '../../../core/pure/days.ts'
import { type Refusal, refuse } from '../../../core/pure/refusal.ts'
import type { Grade, Indicator, Scheme, Window } from '../contract/schemes.ts'

type Text = Pick<Scheme, 'window' | 'indicators' | 'grades' | 'citation' | 'basis'>

/** What a house begins with; every number the office's to change (6.1: names and thresholds differ by place). */
export const firstScheme: Text = {
  window: 'within',
  indicators: [
    {
      name: '整改责任落实',
      standard: '专题研究、方案审核、主要负责人履职、专题民主生活会',
      weight: 20,
      source: 'checked',
    },
    { name: '问题整改完成', standard: '反馈问题销号的比例', weight: 30, source: 'closed' },
    { name: '整改质量', standard: '现场核查：佐证真实、措施到位、没有以报代改', weight: 25, source: 'checked' },
    { name: '建章立制和举一反三', standard: '制度立改废及执行、自查同类问题', weight: 10, source: 'checked' },
    { name: '群众和干部职工满意度', standard: '匿名测评，满意和比较满意的比例', weight: 15, source: 'survey' },
  ],
  grades: [
    { name: '优秀', from: 90 },
    { name: '良好', from: 80 },
    { name: '一般', from: 60 },
    { name: '差', from: 0 },
  ],
  citation: '地方做法，未见全国统一规定；指标、权重和等次以本地整改评估办法为准',
  basis: 'local',
}

/** The scheme in force on a day: the last that had begun; null before the first. */
export const schemeOn = (rows: readonly Scheme[], day: Day): Scheme | null =>
  rows.filter(({ fromDay }) => fromDay <= day).sort((a, b) => (a.fromDay < b.fromDay ? 1 : -1))[0] ?? null

/** Grades from the highest down. */
export const ranked = (grades: readonly Grade[]): Grade[] => grades.toSorted((a, b) => b.from - a.from)

/**
 * Whether indicators and grades hold together: weights are a hundred (`weights`), no two bear one name (`same-name`), the lowest grade begins at
 * nothing and no two at the same points (`grades`). A scheme never begins in the past (`from-before`).
 */
export function mayAmend(
  says: Readonly<{ indicators: readonly Indicator[]; grades: readonly Grade[]; fromDay: Day }>,
  today: Day,
): true | Refusal {
  if (says.fromDay < today) return refuse('evaluation.from-before', { day: today, field: 'fromDay' })
  const sum = says.indicators.reduce((all, { weight }) => all + weight, 0)
  if (sum !== 100) return refuse('evaluation.weights', { sum })
  const twice = <T>(list: readonly T[]) => new Set(list).size !== list.length
  if (twice(says.indicators.map(({ name }) => name)) || twice(says.grades.map(({ name }) => name)))
    return refuse('evaluation.same-name')
  const from = says.grades.map((grade) => grade.from)
  return from.includes(0) && !twice(from) ? true : refuse('evaluation.grades')
}

/**
 * Whether an evaluation may be opened (T27): not before the concentrated period is over (`not-ended`), nor, where T27 says not earlier than, before
 * its day (`not-before`). A last day that has passed hinders nobody: it is late, and said so.
 */
export function mayOpen(
  when: Readonly<{ window: Window; endedOn: Day; limitOn: Day }>,
  today: Day,
): { late: boolean } | Refusal {
  if (today <= when.endedOn) return refuse('evaluation.not-ended', { day: when.endedOn })
  if (when.window === 'within') return { late: today > when.limitOn }
  return today < when.limitOn ? refuse('evaluation.not-before', { day: when.limitOn }) : { late: false }
}
