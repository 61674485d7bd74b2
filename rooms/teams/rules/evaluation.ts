/** What is counted of a team's work in a round. Numbers of sheets and of leads are shown and never scored (6.6: 数量陷阱). */
export type Counts = Readonly<{
  /** Sheets signed. */
  sheets: number
  /** Of those, with a basis, and an original as evidence that is not a single witness's. */
  proven: number
  /** Decided upon by the meeting of the office; of those, adopted. */
  decided: number
  adopted: number
  /** Reports sent to joint review, each time; of those, sent back. */
  trips: number
  returns: number
  /** Put to the body; of those, objected to. */
  factChecked: number
  objected: number
  /** Leads handed over; packages sent to receivers, of those sent back; results received, of those founded wholly or in part (S1-37). */
  leads: number
  packages: number
  sentBack: number
  answered: number
  held: number
  /** Items of rectification that came of it; of those, done with and never reopened. */
  tasks: number
  done: number
  /** Units that rated the team; of those, with nothing to object to. */
  ratings: number
  content: number
  /** Complaints found to be true. */
  founded: number
}>

/**
 * What a team is evaluated by, with its weight (S1-37, domain 6.6): evidence that is complete, adoption, reports not sent back, facts not disputed, leads
 * that receivers took and found to hold, rectification that lasts, conduct. A complaint that was founded takes 10 from conduct's hundred.
 */
export const aspects = [
  { name: 'evidence', weight: 20 },
  { name: 'adoption', weight: 15 },
  { name: 'reports', weight: 5 },
  { name: 'facts', weight: 15 },
  { name: 'taken', weight: 5 },
  { name: 'held', weight: 5 },
  { name: 'rectification', weight: 20 },
  { name: 'conduct', weight: 15 },
] as const
export type Aspect = (typeof aspects)[number]['name']

const percent = (part: number, whole: number): number | null => (whole === 0 ? null : Math.round((100 * part) / whole))

/** Each aspect in percent, null where there is nothing to go by. */
export function aspectsOf(one: Counts): Record<Aspect, number | null> {
  const rated = percent(one.content, one.ratings)
  const heard = one.ratings > 0 || one.founded > 0
  return {
    evidence: percent(one.proven, one.sheets),
    adoption: percent(one.adopted, one.decided),
    reports: percent(one.trips - one.returns, one.trips),
    facts: percent(one.factChecked - one.objected, one.factChecked),
    taken: percent(one.packages - one.sentBack, one.packages),
    held: percent(one.held, one.answered),
    rectification: percent(one.done, one.tasks),
    conduct: heard ? Math.max(0, (rated ?? 100) - 10 * one.founded) : null,
  }
}

/** 优秀 from 90, 优良 from 80; null where less than half of the weight is known: then nothing is said. */
export function gradeOf(one: Counts): Readonly<{ score: number; grade: 'excellent' | 'good' | 'plain' }> | null {
  const known = aspectsOf(one)
  const weighed = aspects.flatMap(({ name, weight }) => {
    const value = known[name]
    return value === null ? [] : [{ value, weight }]
  })
  const whole = weighed.reduce((sum, { weight }) => sum + weight, 0)
  if (whole < 50) return null
  const score = Math.round(weighed.reduce((sum, { value, weight }) => sum + value * weight, 0) / whole)
  return { score, grade: score >= 90 ? 'excellent' : score >= 80 ? 'good' : 'plain' }
}
