import type { ColumnType } from 'kysely'
import type {
  Evaluation,
  Lookback,
  LookbackItem,
  PostEvaluation,
  Scheme,
  Score,
  SiteCheck,
  SurveyPile,
} from './contract.ts'

/** Columns kept as JSON: read as they are, written as text. */
type Json<T, K extends keyof T> = Omit<T, K> & { [P in K]: ColumnType<T[P], string, string> }

declare module '../../core/server/tables.ts' {
  interface Tables {
    evaluationScheme: Json<Scheme, 'indicators' | 'grades'>
    evaluationEvaluation: Json<Evaluation, 'indicators' | 'grades' | 'selfMarks'>
    evaluationSurvey: SurveyPile
    evaluationCheck: Json<SiteCheck, 'items'>
    evaluationLookback: Lookback
    evaluationPost: Json<PostEvaluation, 'deductions'>
    evaluationLookbackItem: LookbackItem
    evaluationScore: Json<Score, 'marks' | 'deductions'>
  }
  interface Owned {
    evaluation:
      | 'evaluationScheme'
      | 'evaluationEvaluation'
      | 'evaluationSurvey'
      | 'evaluationCheck'
      | 'evaluationScore'
      | 'evaluationLookback'
      | 'evaluationLookbackItem'
      | 'evaluationPost'
  }
}
