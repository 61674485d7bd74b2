import { saveSeen } from '../../core/server/seen.ts'
import type { Reader, Tx } from '../../core/server/tables.ts'
import type { Evaluation, Scheme, Score, SiteCheck, SurveyPile } from './contract.ts'

export type Hand = Tx<'evaluation'>
const json = JSON.stringify

export const addScheme = (tx: Hand, { indicators, grades, ...rest }: Scheme) =>
  tx
    .insertInto('evaluationScheme')
    .values({ ...rest, indicators: json(indicators), grades: json(grades) })
    .execute()

export const schemesOf = (reader: Reader, authority: string): Promise<Scheme[]> =>
  reader.selectFrom('evaluationScheme').selectAll().where('authority', '=', authority).execute()

const evaluationRow = ({ indicators, grades, selfMarks, ...rest }: Evaluation) => ({
  ...rest,
  indicators: json(indicators),
  grades: json(grades),
  selfMarks: json(selfMarks),
})

export const addEvaluation = (tx: Hand, row: Evaluation) =>
  tx.insertInto('evaluationEvaluation').values(evaluationRow(row)).execute()

/** Writes an evaluation whose version the act has seen; gives it with its new version. */
export async function saveEvaluation(tx: Hand, row: Evaluation): Promise<Evaluation> {
  const { version } = await saveSeen(tx, 'evaluationEvaluation', evaluationRow(row))
  return { ...row, version }
}

export const addSurvey = (tx: Hand, row: SurveyPile) => tx.insertInto('evaluationSurvey').values(row).execute()

export const surveysOf = (reader: Reader, evaluation: string): Promise<SurveyPile[]> =>
  reader
    .selectFrom('evaluationSurvey')
    .selectAll()
    .where('evaluation', '=', evaluation)
    .orderBy('onDay')
    .orderBy('id')
    .execute()

export const addCheck = (tx: Hand, { items, ...rest }: SiteCheck) =>
  tx
    .insertInto('evaluationCheck')
    .values({ ...rest, items: json(items) })
    .execute()

/** Notes who confirmed a check; what it says is never changed. */
export const saveConfirmation = (tx: Hand, check: SiteCheck): Promise<SiteCheck> =>
  saveSeen(tx, 'evaluationCheck', check, ['secondBy', 'confirmedOn'])

export const checksOf = (reader: Reader, evaluation: string): Promise<SiteCheck[]> =>
  reader
    .selectFrom('evaluationCheck')
    .selectAll()
    .where('evaluation', '=', evaluation)
    .orderBy('onDay')
    .orderBy('id')
    .execute()

/** Attempts at a score, the first first. */
export const scoresOf = (reader: Reader, evaluation: string): Promise<Score[]> =>
  reader.selectFrom('evaluationScore').selectAll().where('evaluation', '=', evaluation).orderBy('attempt').execute()

const scoreRow = ({ marks, deductions, ...rest }: Score) => ({
  ...rest,
  marks: json(marks),
  deductions: json(deductions),
})

export const addScore = (tx: Hand, row: Score) => tx.insertInto('evaluationScore').values(scoreRow(row)).execute()

/** Writes a score anew: after it was sent back, approved or told. */
export async function saveScore(tx: Hand, row: Score): Promise<Score> {
  const { version } = await saveSeen(tx, 'evaluationScore', scoreRow(row))
  return { ...row, version }
}
