import * as z from 'zod'
import { query } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { Id } from '../../../core/pure/ids.ts'
import { keepers } from './pool-nouns.ts'

const Counts = {
  /** 人次: each person once in each round he was appointed for, however often and however long. */
  times: z.int(),
  office: z.int(),
  seconded: z.int(),
  engaged: z.int(),
  /** 人次 of those who had served in no round that began earlier. */
  first: z.int(),
  /** 人次 with a return appraisal written (返岗鉴定). */
  appraised: z.int(),
}

/**
 * 到岗历练 (S3-09): how many person-times were served on rounds, for the organisation department. A round counts by the first day anybody was appointed
 * for it; `from` and `until` bound that day. Counts of rounds only: of a person there is no number.
 */
export const personTimes = query('personTimes', {
  room: 'teams',
  route: 'GET /person-times',
  input: z.strictObject({ from: Day.optional(), until: Day.optional() }),
  gives: z.strictObject({
    rounds: z.array(z.strictObject({ round: Id, name: z.string(), began: Day, ...Counts })),
    /** 人: each person once, in however many of these rounds he served. */
    persons: z.int(),
    ...Counts,
  }),
  of: keepers,
})
