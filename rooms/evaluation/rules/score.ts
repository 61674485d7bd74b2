import { type Refusal, refuse } from '../../../core/pure/refusal.ts'
import type { SurveyPile } from '../contract/evidence.ts'
import type { Grade, Indicator } from '../contract/schemes.ts'
import type { Deduction, Mark } from '../contract/scores.ts'
import { ranked } from './schemes.ts'

type Sheets = Pick<SurveyPile, 'good' | 'fair' | 'average' | 'poor' | 'invalid'>

/** `of` out of `by` in hundredths of a point of a hundred, rounded half up; 0 where there is nothing to be a share of. */
export const shareOf = (of: number, by: number): number => (by === 0 ? 0 : Math.floor((of * 20_000 + by) / (by * 2)))

/** The piles together; `valid` as 6.1 counts 满意度. */
export function together(piles: readonly Sheets[]): Sheets & { valid: number } {
  const sum = (key: keyof Sheets) => piles.reduce((all, pile) => all + pile[key], 0)
  const [good, fair, average, poor] = [sum('good'), sum('fair'), sum('average'), sum('poor')]
  return { good, fair, average, poor, invalid: sum('invalid'), valid: good + fair + average + poor }
}

/** A pile of fewer than five valid sheets would tell who said what. */
export const enough = (pile: Sheets): true | Refusal =>
  together([pile]).valid < 5 ? refuse('evaluation.few-sheets') : true

/** What the score is reckoned from besides what people mark. */
export type Basis = Readonly<{ piles: readonly Sheets[]; tasks: number; closed: number; confirmed: number }>
type Given = Readonly<{ points: number | null; why: string }>

/**
 * The marks of all indicators in hundredths: those people look at as given, 测评 as the share of good and fairly good sheets, 销号率 as the share of
 * tasks that are closed. Refused: no check on site that two confirmed (`no-check`), a survey in the scheme and no sheets (`no-survey`), an
 * indicator without a mark, or a mark for one that is reckoned (`mark-each`).
 */
export function marksOf(indicators: readonly Indicator[], given: readonly Given[], basis: Basis): Mark[] | Refusal {
  if (basis.confirmed === 0) return refuse('evaluation.no-check')
  const sheets = together(basis.piles)
  if (sheets.valid === 0 && indicators.some(({ source }) => source === 'survey')) return refuse('evaluation.no-survey')
  if (given.length !== indicators.length) return refuse('evaluation.mark-each', { field: 'marks' })
  const marks: Mark[] = []
  for (const [n, { source }] of indicators.entries()) {
    const { points = null, why = '' } = given[n] ?? {}
    if ((source === 'checked') !== (points !== null)) return refuse('evaluation.mark-each', { field: 'marks' })
    if (source === 'survey') marks.push({ points: shareOf(sheets.good + sheets.fair, sheets.valid), why })
    else if (source === 'closed') marks.push({ points: shareOf(basis.closed, basis.tasks), why })
    else marks.push({ points: (points ?? 0) * 100, why })
  }
  return marks
}

/** 整改评估得分 (6.1): Σ weight × score − deductions, of a hundred, never below nothing; in hundredths of a point, rounded half up. */
export function totalOf(
  indicators: readonly Indicator[],
  marks: readonly Mark[],
  deductions: readonly Pick<Deduction, 'points'>[],
): number {
  const weighed = indicators.reduce((sum, { weight }, n) => sum + weight * (marks[n]?.points ?? 0), 0)
  const off = deductions.reduce((sum, { points }) => sum + points * 100, 0)
  return Math.max(0, Math.floor((weighed + 50) / 100) - off)
}

/** The grade a total is given, and whether it is the lowest there is. */
export function gradeOf(grades: readonly Grade[], total: number): { grade: string; lowest: boolean } {
  const all = ranked(grades)
  const at = all.findIndex(({ from }) => total >= from * 100)
  return { grade: all[at]?.name ?? '', lowest: at === all.length - 1 }
}

/** Hundredths as they are written: 87.35. */
export const written = (hundredths: number): string => (hundredths / 100).toFixed(2)
