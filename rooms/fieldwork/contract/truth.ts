import * as z from 'zod'
import { command, noun, record } from '../../../core/pure/contract.ts'
import { Day, Instant } from '../../../core/pure/days.ts'
import { body, team } from '../../../core/pure/hats.ts'
import { Id, Line, PersonId, Version } from '../../../core/pure/ids.ts'
import { each, ofBody, ofInspection } from '../../../core/pure/sight.ts'
import { LoanId } from '../nouns.ts'

const room = 'fieldwork'

/** 真实性声明 (S0-08): that one version of a paper the body hands over is true and whole; who signed it, when, and of which version. */
export const truth = noun('truth', {
  table: 'fieldwork_truth',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    inspection: Id,
    body: Id,
    loan: LoanId,
    /** Which version of the paper, in the body's own words. */
    edition: Line(60),
    signer: Line(100),
    /** Signed on paper and noted by the team; else stated here by the signer. */
    onPaper: z.boolean(),
    signedOn: Day,
    by: PersonId,
    at: Instant,
  }),
  sight: { ...each(team, ofInspection()), ...each(body, ofBody()) },
})
export type Truth = z.infer<typeof truth.shape>

/** The latest statement of a paper, as a list shows it. */
export const TruthLine = truth.shape.pick({ edition: true, signer: true, at: true, signedOn: true, onPaper: true })

export const truthStated = record('truth.stated', {
  about: truth,
  audience: [...team, ...body],
  facts: { loan: LoanId, signedOn: Day, onPaper: z.boolean() },
})

const OnLoan = { id: Id, loan: LoanId, version: Version, edition: Line(60) }

/** 作出真实性声明: somebody of the body states under his own name that this version of the paper is true and whole. `id`: of the statement. */
export const stateTruth = command('stateTruth', {
  room,
  route: 'POST /loans/:loan/truths',
  input: z.strictObject(OnLoan),
  asks: 'truth.state',
  of: body,
  records: [truthStated],
})

/** 登记纸质声明: the body signed the statement on paper, and the team has it. */
export const takeTruth = command('takeTruth', {
  room,
  route: 'POST /loans/:loan/paper-truths',
  input: z.strictObject({ ...OnLoan, signer: Line(100), signedOn: Day }),
  asks: 'truth.take',
  of: team,
  records: [truthStated],
})
