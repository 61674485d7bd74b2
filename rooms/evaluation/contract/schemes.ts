import * as z from 'zod'
import { command, noun, Paging, pageOf, query, record } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { checkers } from '../../../core/pure/hats.ts'
import { Id, idOf, Line, Version } from '../../../core/pure/ids.ts'
import { each, ofAuthority } from '../../../core/pure/sight.ts'
import { bases } from '../../policies/contract.ts'

const room = 'evaluation'
export const overseers = [...checkers, 'leading_group', 'secretary'] as const

/** Where the marks of an indicator come from: people who look (核查打分), the survey (测评满意率), the tasks themselves (销号率). */
export const sources = ['checked', 'survey', 'closed'] as const
export type Source = (typeof sources)[number]

/** One indicator (4.19): what it is called, what is looked at, how much it weighs of a hundred, and where its marks come from. */
export const Indicator = z.strictObject({
  name: Line(60),
  standard: Line(300),
  weight: z.int().min(1).max(100),
  source: z.enum(sources),
})
export type Indicator = z.infer<typeof Indicator>

/** A grade (等次) and the points from which on it is given; names differ by place (6.1). */
export const Grade = z.strictObject({ name: Line(20), from: z.int().min(0).max(100) })
export type Grade = z.infer<typeof Grade>

/** How T27 is read: 期满后…内 is the last day to begin, 期满…后 the first. */
export const windows = ['within', 'notBefore'] as const
export type Window = (typeof windows)[number]

const Text = {
  window: z.enum(windows),
  indicators: z.array(Indicator).min(1).max(20),
  grades: z.array(Grade).min(2).max(6),
  citation: Line(500),
  basis: z.enum(bases),
}

/** 指标体系 as it stands from a day on: a policy row, changed by the office and never in code. An evaluation keeps the one it was opened by. */
export const scheme = noun('scheme', {
  table: 'evaluation_scheme',
  shape: z.strictObject({ id: idOf('scheme'), authority: Id, fromDay: Day, ...Text, version: Version }),
  sight: each(overseers, ofAuthority()),
})
export type Scheme = z.infer<typeof scheme.shape>

export const schemeAmended = record('scheme.amended', {
  about: scheme,
  facts: { from: Day, window: z.enum(windows), indicators: z.int() },
  audience: overseers,
})

/** Gives the indicators other weights, grades or another reading of T27 from a day on. Weights are a hundred together. */
export const amendScheme = command('amendScheme', {
  room,
  route: 'POST /evaluation-schemes',
  input: z.strictObject({ id: idOf('scheme'), fromDay: Day, ...Text }),
  asks: 'scheme.amend',
  of: ['office'],
  records: [schemeAmended],
})

export const schemes = query('schemes', {
  room,
  route: 'GET /evaluation-schemes',
  input: z.strictObject({ ...Paging }),
  gives: pageOf(scheme.shape),
  of: overseers,
})
