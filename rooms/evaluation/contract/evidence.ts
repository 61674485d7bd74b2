import * as z from 'zod'
import { command, noun } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { checkers } from '../../../core/pure/hats.ts'
import { Id, idOf, Line, PersonId, Prose, Sha256, Version } from '../../../core/pure/ids.ts'
import { each, ofAuthority } from '../../../core/pure/sight.ts'
import { EvaluationId, siteChecked, siteConfirmed, surveyCounted, Walled } from './evaluations.ts'
import { overseers } from './schemes.ts'

const room = 'evaluation'
const Count = z.int().min(0).max(100_000)

/** What the sheets say, as they are counted in statistics (6.1 满意度); those that are not valid are shown apart. */
export const answers = ['good', 'fair', 'average', 'poor', 'invalid'] as const
const Counts = { good: Count, fair: Count, average: Count, poor: Count, invalid: Count }

/** 测评: a pile of anonymous sheets as counted, with the signed counting sheet as its evidence. No sheet, no writer and no hour is kept. */
export const surveyPile = noun('surveyPile', {
  table: 'evaluation_survey',
  shape: z.strictObject({
    id: Id,
    ...Walled,
    evaluation: EvaluationId,
    onDay: Day,
    group: Line(60),
    ...Counts,
    file: Id,
    fileName: Line(255),
    sha256: Sha256,
    by: PersonId,
  }),
  sight: each(overseers, ofAuthority()),
})
export type SurveyPile = z.infer<typeof surveyPile.shape>

export const SiteItem = z.strictObject({ task: Id, holds: z.boolean(), seen: Line(500) })
export type SiteItem = z.infer<typeof SiteItem>

/** 现场核查 by two: what one wrote down counts once another who was there confirms it. */
export const siteCheck = noun('siteCheck', {
  table: 'evaluation_check',
  shape: z.strictObject({
    id: idOf('siteCheck'),
    ...Walled,
    evaluation: EvaluationId,
    onDay: Day,
    place: Line(200),
    text: Prose(5_000),
    items: z.array(SiteItem),
    file: Id.nullable(),
    fileName: Prose(255),
    firstBy: PersonId,
    secondBy: PersonId.nullable(),
    confirmedOn: Day.nullable(),
    version: Version,
  }),
  sight: each(overseers, ofAuthority()),
})
export type SiteCheck = z.infer<typeof siteCheck.shape>

const On = { evaluation: EvaluationId, version: Version }

/** 登记测评结果: at least five valid sheets, so that nobody can be told by his answer. */
export const countSurvey = command('countSurvey', {
  room,
  route: 'POST /evaluations/:evaluation/surveys',
  input: z.strictObject({ ...On, id: Id, onDay: Day, group: Line(60), ...Counts, file: Id }),
  asks: 'evaluation.survey',
  of: ['office'],
  records: [surveyCounted],
})

export const recordSiteCheck = command('recordSiteCheck', {
  room,
  route: 'POST /evaluations/:evaluation/site-checks',
  input: z.strictObject({
    ...On,
    id: idOf('siteCheck'),
    onDay: Day,
    place: Line(200),
    text: Prose(5_000).trim().min(1),
    items: z.array(SiteItem).max(100),
    file: Id.nullable(),
  }),
  asks: 'evaluation.check',
  of: checkers,
  records: [siteChecked],
})

/** 确认: the second of the two who were there. */
export const confirmSiteCheck = command('confirmSiteCheck', {
  room,
  route: 'POST /site-checks/:siteCheck/confirmation',
  input: z.strictObject({ siteCheck: idOf('siteCheck'), version: Version }),
  asks: 'evaluation.confirm',
  of: checkers,
  records: [siteConfirmed],
})
