import * as z from 'zod'
import { oneOrMore, Paging, pageOf, query } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { checkers, team } from '../../../core/pure/hats.ts'
import { Id } from '../../../core/pure/ids.ts'
import { Line } from '../../../core/pure/timeline.ts'

/** 报告、反馈、移交、督办、整改: the five links of the use of results (S0-23). */
export const resultLinks = ['report', 'feedback', 'transfer', 'urging', 'rectification'] as const
export type ResultLink = (typeof resultLinks)[number]

/** More steps than this are not listed at once; they are narrowed by unit and days. */
export const mostSteps = 5_000

/**
 * 成果运用台账 (S0-23): every step of the five links as it stands in the sealed record, with who took it, when, and on which document; as far as the worn
 * hat is in the record's audience. The newest first; days are days of the office, both included.
 */
export const resultsLedger = query('resultsLedger', {
  room: 'evaluation',
  route: 'GET /results-ledger',
  input: z.strictObject({
    ...Paging,
    inspection: Id.optional(),
    link: oneOrMore(resultLinks).optional(),
    since: Day.optional(),
    until: Day.optional(),
  }),
  gives: pageOf(Line.extend({ link: z.enum(resultLinks), unitName: z.string() })),
  of: [...team, ...checkers, 'leading_group', 'secretary'],
})
