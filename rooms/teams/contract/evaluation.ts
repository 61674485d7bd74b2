import * as z from 'zod'
import { query } from '../../../core/pure/contract.ts'
import { Id } from '../../../core/pure/ids.ts'
import { RoundId } from '../../planning/contract.ts'

const Percent = z.int().nullable()
/** Evaluation of the teams of a round, by quality (S1-37, 6.6). Of teams alone: of a person there is no number anywhere. */
export const teamEvaluation = query('teamEvaluation', {
  room: 'teams',
  route: 'GET /rounds/:round/evaluation',
  input: z.strictObject({ round: RoundId }),
  gives: z.strictObject({
    roundName: z.string(),
    teams: z.array(
      z.strictObject({
        team: Id,
        name: z.string(),
        /** Numbers that are shown and not scored: sheets signed, leads handed over. */
        sheets: z.int(),
        leads: z.int(),
        evidence: Percent,
        adoption: Percent,
        reports: Percent,
        facts: Percent,
        taken: Percent,
        held: Percent,
        rectification: Percent,
        conduct: Percent,
        score: Percent,
        grade: z.enum(['excellent', 'good', 'plain']).nullable(),
      }),
    ),
  }),
  of: ['office'],
})
