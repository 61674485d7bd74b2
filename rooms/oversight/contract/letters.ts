import * as z from 'zod'
import { command, noun, oneOrMore, Paging, pageOf, query, record } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { body, team } from '../../../core/pure/hats.ts'
import { Id, idOf, Line, PersonId, Prose, Version } from '../../../core/pure/ids.ts'
import { each, ofAuthority, ofBody, ofInspection } from '../../../core/pure/sight.ts'
import { matterNouns, overseers, reasons, rungCodes, signers } from './ladder.ts'

const room = 'oversight'
export const LetterId = idOf('letter')

/** 拟稿 → 签发 → 签收 → 已回复 → 办结 | 未落实; 撤回 before it was signed. */
export const letterStates = ['drafted', 'issued', 'received', 'answered', 'settled', 'failed', 'withdrawn'] as const
export type LetterState = (typeof letterStates)[number]

const Walled = { authority: Id, inspection: Id, body: Id }
const out = { state: ['issued', 'received', 'answered', 'settled', 'failed'] } as const
const Who = PersonId.nullable()

/** 督办文书: one letter of a rung to one body about one or several matters (S0-24, S1-24). */
export const letter = noun('letter', {
  table: 'oversight_letter',
  shape: z.strictObject({
    id: LetterId,
    ...Walled,
    rung: z.enum(rungCodes),
    place: z.int().min(1).max(5),
    signer: z.enum(signers),
    answerDays: z.int().min(1).max(90),
    /** Drawn when it is signed; empty before. */
    number: Prose(100),
    state: z.enum(letterStates),
    text: Prose(5_000),
    draftedBy: PersonId,
    draftedOn: Day,
    issuedBy: Who,
    issuedOn: Day.nullable(),
    /** The day the answer is due, and whether a year it runs through is not published yet. */
    dueOn: Day.nullable(),
    provisional: z.boolean(),
    receivedBy: Who,
    receivedOn: Day.nullable(),
    answer: Prose(5_000),
    answeredBy: Who,
    answeredOn: Day.nullable(),
    opinion: Prose(2_000),
    endedBy: Who,
    endedOn: Day.nullable(),
    version: Version,
  }),
  sight: {
    ...each(team, ofInspection(out)),
    ...each(['office', 'leading_group', 'secretary', 'discipline'], ofAuthority()),
    organisation: ofAuthority(out),
    ...each(body, ofBody(out)),
  },
})
export type Letter = z.infer<typeof letter.shape>

/** One matter of a letter, with why it is urged; `done` when it needs urging no more. */
export const urged = noun('urged', {
  table: 'oversight_matter',
  shape: z.strictObject({
    id: Id,
    ...Walled,
    letter: LetterId,
    noun: z.enum(matterNouns),
    about: Id,
    title: Line(400),
    reason: z.enum(reasons),
    dueOn: Day.nullable(),
    done: z.boolean(),
    /** Whether its letter was signed, and so read by the body. */
    out: z.boolean(),
    /** Whether its letter is open: meanwhile it is urged by no other. */
    open: z.boolean(),
  }),
  sight: {
    ...each(team, ofInspection({ out: true })),
    ...each(['office', 'leading_group', 'secretary', 'discipline'], ofAuthority()),
    organisation: ofAuthority({ out: true }),
    ...each(body, ofBody({ out: true })),
  },
})
export type Urged = z.infer<typeof urged.shape>

const inside = { about: letter, audience: ['office', 'leading_group', 'secretary', 'discipline'] as const }
const outside = { about: letter, audience: [...team, ...body, ...overseers] as const }
const Rung = { rung: z.enum(rungCodes) }
export const letterDrafted = record('letter.drafted', { ...inside, facts: { ...Rung, matters: z.int() } })
export const letterWithdrawn = record('letter.withdrawn', inside)
export const letterIssued = record('letter.issued', { ...outside, facts: { ...Rung, matters: z.int(), dueOn: Day } })
export const letterReceived = record('letter.received', outside)
export const letterAnswered = record('letter.answered', outside)
export const letterSettled = record('letter.settled', { ...outside, facts: { ...Rung, done: z.boolean() } })
export const letterFailed = record('letter.failed', { ...outside, facts: Rung })

const On = { letter: LetterId, version: Version }
const Words = Prose(2_000).trim().min(1)

/** 拟督办文书 about matters of one inspection; which rung may follow which is said by the ladder. */
export const draftLetter = command('draftLetter', {
  room,
  route: 'POST /inspections/:inspection/letters',
  input: z.strictObject({
    id: LetterId,
    inspection: Id,
    rung: z.enum(rungCodes),
    matters: z
      .array(z.strictObject({ noun: z.enum(matterNouns), id: Id }))
      .min(1)
      .max(50),
    text: Prose(5_000).trim().min(1),
  }),
  asks: 'letter.draft',
  of: ['office'],
  locks: ['inspection'],
  records: [letterDrafted],
})

export const withdrawLetter = command('withdrawLetter', {
  room,
  route: 'POST /letters/:letter/withdrawal',
  input: z.strictObject(On),
  asks: 'letter.withdraw',
  of: ['office'],
  records: [letterWithdrawn],
})

/** 签发 by the hat its rung names, and not by whoever drafted it. */
export const issueLetter = command('issueLetter', {
  room,
  route: 'POST /letters/:letter/signature',
  input: z.strictObject(On),
  asks: 'letter.issue',
  of: signers,
  records: [letterIssued],
})

export const receiveLetter = command('receiveLetter', {
  room,
  route: 'POST /letters/:letter/receipt',
  input: z.strictObject(On),
  asks: 'letter.receive',
  of: ['principal'],
  records: [letterReceived],
})

export const answerLetter = command('answerLetter', {
  room,
  route: 'POST /letters/:letter/answer',
  input: z.strictObject({ ...On, answer: Prose(5_000).trim().min(1) }),
  asks: 'letter.answer',
  of: ['principal'],
  records: [letterAnswered],
})

/** 办结: the answer will do. */
export const settleLetter = command('settleLetter', {
  room,
  route: 'POST /letters/:letter/settlement',
  input: z.strictObject({ ...On, opinion: Words }),
  asks: 'letter.settle',
  of: ['office'],
  records: [letterSettled],
})

/** 未落实: the answer will not do, or none came by its day; the next rung may follow. */
export const failLetter = command('failLetter', {
  room,
  route: 'POST /letters/:letter/failure',
  input: z.strictObject({ ...On, opinion: Words }),
  asks: 'letter.settle',
  of: ['office'],
  records: [letterFailed],
})

const readers = outside.audience

export const letters = query('letters', {
  room,
  route: 'GET /letters',
  input: z.strictObject({
    ...Paging,
    inspection: Id.optional(),
    about: Id.optional(),
    state: oneOrMore(letterStates).optional(),
    rung: oneOrMore(rungCodes).optional(),
    overdue: z.enum(['yes']).optional(),
  }),
  gives: pageOf(
    letter.shape
      .pick({ id: true, inspection: true, rung: true, number: true, state: true, dueOn: true, provisional: true })
      .extend({ bodyName: z.string(), matters: z.int(), issuedOn: Day.nullable(), answeredOn: Day.nullable() }),
  ),
  of: readers,
})

export const letterPage = query('letterPage', {
  room,
  route: 'GET /letters/:letter',
  input: z.strictObject({ letter: LetterId }),
  gives: z.strictObject({
    letter: letter.shape,
    bodyName: z.string(),
    /** Its full name as papers bear it (发文名称). */
    issuer: z.string(),
    matters: z.array(urged.shape),
    names: z.record(z.string(), z.string()),
  }),
  of: readers,
})
