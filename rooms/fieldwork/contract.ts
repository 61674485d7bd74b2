import * as z from 'zod'
import { command, record } from '../../core/pure/contract.ts'
import { Day } from '../../core/pure/days.ts'
import { body, team } from '../../core/pure/hats.ts'
import { Id, Line, PersonId, Prose, Sha256, Version } from '../../core/pure/ids.ts'
import { siteConstraints } from './contract/site.ts'
import {
  exitItem,
  exitItems,
  householdKinds,
  InstructionId,
  instruction,
  LoanId,
  loan,
  partnerKinds,
  TalkId,
  talk,
  VisitId,
  visit,
  visitKinds,
} from './nouns.ts'

export * from './contract/late.ts'
export * from './contract/phone.ts'
export * from './contract/posts.ts'
export * from './contract/site.ts'
export * from './contract/survey.ts'
export * from './contract/truth.ts'
export * from './nouns.ts'
export * from './queries.ts'

const room = 'fieldwork'

// ── records ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

const ofTalk = { about: talk, audience: team }
export const talkPlanned = record('talk.planned', { ...ofTalk, facts: { serial: z.int() } })
export const talkAloneAllowed = record('talk.aloneAllowed', { ...ofTalk, facts: { person: PersonId } })
export const talkRecorded = record('talk.recorded', { ...ofTalk, facts: { heldOn: Day, alone: z.boolean() } })
export const talkConfirmed = record('talk.confirmed', { ...ofTalk, facts: { whole: z.boolean() } })
/** The last talker has confirmed: the office may now know that there was a talk. */
export const talkStood = record('talk.stood', {
  about: talk,
  audience: [...team, 'office'],
  facts: { hash: Sha256 },
})
export const talkDropped = record('talk.dropped', ofTalk)
/** 调阅谈话记录留痕 (domain 3.2): the purpose stands with the reading, not in the log. */
export const talkOpened = record('talk.opened', {
  about: talk,
  audience: [...team, 'office', 'audit_admin'],
  facts: { reading: Id },
})

const ofVisit = { about: visit, audience: team }
export const visitProposed = record('visit.proposed', { ...ofVisit, facts: { kind: z.enum(visitKinds) } })
export const visitAllowed = record('visit.allowed', ofVisit)
export const visitRecorded = record('visit.recorded', {
  ...ofVisit,
  facts: { kind: z.enum(visitKinds), heldOn: Day },
})
export const visitDropped = record('visit.dropped', ofVisit)

const withBody = { about: loan, audience: [...team, ...body] as const }
export const loanAsked = record('loan.asked', { ...withBody, facts: { dueOn: Day } })
export const loanExplained = record('loan.explained', withBody)
export const loanReceived = record('loan.received', {
  ...withBody,
  facts: { copies: z.int(), late: z.int(), returnBy: Day.nullable() },
})
export const loanReturned = record('loan.returned', { ...withBody, facts: { on: Day, late: z.int() } })
export const loanWithdrawn = record('loan.withdrawn', withBody)

/** What the leading group is shown it reads the answer of; before that it is between team and office. */
const ofInstruction = { about: instruction, audience: [...team, 'office'] as const }
const toLeading = { about: instruction, audience: [...team, 'office', 'leading_group', 'secretary'] as const }
export const instructionAsked = record('instruction.asked', { ...ofInstruction, facts: { urgent: z.boolean() } })
export const instructionPassed = record('instruction.passed', toLeading)
export const instructionAnswered = record('instruction.answered', ofInstruction)
export const instructionCarriedOut = record('instruction.carriedOut', ofInstruction)
export const exitSettled = record('exit.settled', {
  about: exitItem,
  audience: team,
  facts: { item: z.enum(exitItems), done: z.boolean(), open: z.int() },
})

// ── 个别谈话 ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

const OnTalk = { talk: TalkId, version: Version }

/** Puts somebody on the list of those to talk with (谈话名单), with an outline of questions. `post`: a post of the body's, if he holds one. */
export const planTalk = command('planTalk', {
  room,
  route: 'POST /inspections/:inspection/talks',
  input: z.strictObject({
    id: TalkId,
    inspection: Id,
    name: Line(50),
    title: Prose(100).default(''),
    post: Id.nullable().default(null),
    kind: z.enum(['', ...partnerKinds]).default(''),
    /** The village he is of, where villages go along with a township (S3-13). */
    village: Id.nullable().default(null),
    plannedOn: Day,
    outline: Prose(5_000).default(''),
  }),
  asks: 'talk.plan',
  of: team,
  records: [talkPlanned],
})

/** The leader's leave to talk alone (domain 3.3 rule 5, 4.7). */
export const allowTalkAlone = command('allowTalkAlone', {
  room,
  route: 'POST /talks/:talk/leave',
  input: z.strictObject({ ...OnTalk, person: PersonId, reason: Line(500) }),
  asks: 'talk.allowAlone',
  of: ['leader'],
  records: [talkAloneAllowed],
})

/** Writes down a talk that was held, or writes it anew before both have confirmed. `other`: the second of the two. */
export const recordTalk = command('recordTalk', {
  room,
  route: 'PUT /talks/:talk/words',
  input: z.strictObject({
    ...OnTalk,
    other: PersonId.nullable(),
    heldOn: Day,
    hours: Prose(60).default(''),
    place: Line(100),
    text: Prose(20_000).min(1),
    leads: Prose(5_000).default(''),
    handedOver: Prose(2_000).default(''),
  }),
  asks: 'talk.record',
  of: team,
  records: [talkRecorded],
})

/** Each of those who talked confirms the record for himself; with the last it stands. */
export const confirmTalk = command('confirmTalk', {
  room,
  route: 'POST /talks/:talk/confirmation',
  input: z.strictObject(OnTalk),
  asks: 'talk.confirm',
  of: team,
  records: [talkConfirmed, talkStood],
})

export const dropTalk = command('dropTalk', {
  room,
  route: 'POST /talks/:talk/drop',
  input: z.strictObject({ ...OnTalk, reason: Line(500) }),
  asks: 'talk.plan',
  of: team,
  records: [talkDropped],
})

/** Opens what was said to oneself, in this session, for 15 minutes, with a purpose that is kept (domain 3.2; design 5). `id`: of the reading. */
export const openTalk = command('openTalk', {
  room,
  route: 'POST /talks/:talk/readings',
  input: z.strictObject({ id: Id, talk: TalkId, purpose: Line(500) }),
  asks: 'talk.open',
  of: [...team, 'office'],
  records: [talkOpened],
})

// ── 走访 ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────

const OnVisit = { visit: VisitId, version: Version }
const VisitHead = {
  subject: Line(200),
  household: z.enum(['', ...householdKinds]).default(''),
  village: Id.nullable().default(null),
  place: Line(100),
}
const Seen = {
  other: PersonId,
  heldOn: Day,
  present: Prose(500).default(''),
  seen: Prose(20_000).min(1),
  problems: Prose(5_000).default(''),
  nextStep: Prose(2_000).default(''),
}

/** Writes down a visit that two of the team made. An unannounced one is proposed first. */
export const noteVisit = command('noteVisit', {
  room,
  route: 'POST /inspections/:inspection/visits',
  input: z.strictObject({
    id: VisitId,
    inspection: Id,
    kind: z.enum(visitKinds).exclude(['unannounced']),
    ...VisitHead,
    ...Seen,
  }),
  asks: 'visit.record',
  of: team,
  records: [visitRecorded],
})

/** 拟暗访: where, and what for; the leader allows it or not. */
export const proposeVisit = command('proposeVisit', {
  room,
  route: 'POST /inspections/:inspection/unannounced',
  input: z.strictObject({ id: VisitId, inspection: Id, ...VisitHead }),
  asks: 'visit.propose',
  of: team,
  records: [visitProposed],
})

export const allowVisit = command('allowVisit', {
  room,
  route: 'POST /visits/:visit/leave',
  input: z.strictObject(OnVisit),
  asks: 'visit.allow',
  of: ['leader'],
  records: [visitAllowed],
})

export const recordVisit = command('recordVisit', {
  room,
  route: 'POST /visits/:visit/record',
  input: z.strictObject({ ...OnVisit, place: Line(100), ...Seen }),
  asks: 'visit.record',
  of: team,
  records: [visitRecorded],
})

export const dropVisit = command('dropVisit', {
  room,
  route: 'POST /visits/:visit/drop',
  input: z.strictObject({ ...OnVisit, reason: Line(500) }),
  asks: 'visit.propose',
  of: team,
  records: [visitDropped],
})

// ── 调阅资料 ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

const OnLoan = { loan: LoanId, version: Version }
const Copies = z.int().min(1).max(9_999)

/** Asks a paper of the body, which sees the request at once (S1-28). */
export const askLoan = command('askLoan', {
  room,
  route: 'POST /inspections/:inspection/loans',
  input: z.strictObject({
    id: LoanId,
    inspection: Id,
    title: Line(200),
    detail: Prose(2_000).default(''),
    medium: z.enum(['paper', 'electronic']),
    form: z.enum(['original', 'copy']),
    copies: Copies,
    dueOn: Day,
    /** The day it was asked on site, where that was written down without network and arrives later; null: today. */
    askedOn: Day.nullable().default(null),
  }),
  asks: 'loan.ask',
  of: team,
  records: [loanAsked],
})

export const explainLoan = command('explainLoan', {
  room,
  route: 'POST /loans/:loan/explanation',
  input: z.strictObject({ ...OnLoan, explanation: Line(2_000) }),
  asks: 'loan.explain',
  of: body,
  records: [loanExplained],
})

export const receiveLoan = command('receiveLoan', {
  room,
  route: 'POST /loans/:loan/receipt',
  input: z.strictObject({
    ...OnLoan,
    receivedOn: Day,
    copies: Copies,
    provider: Line(100),
    /** Null: a copy that stays with the team. */
    returnBy: Day.nullable(),
  }),
  asks: 'loan.receive',
  of: team,
  records: [loanReceived],
})

export const returnLoan = command('returnLoan', {
  room,
  route: 'POST /loans/:loan/return',
  input: z.strictObject({ ...OnLoan, on: Day, taker: Line(100) }),
  asks: 'loan.return',
  of: team,
  records: [loanReturned],
})

/** 按调阅清单要求: asks in one step for every paper wanted of the unit's list (preparation) that was not asked for yet. */
export const askWanted = command('askWanted', {
  room,
  route: 'POST /inspections/:inspection/wanted-papers',
  input: z.strictObject({ inspection: Id, dueOn: Day, medium: z.enum(['paper', 'electronic']) }),
  asks: 'loan.ask',
  of: team,
  locks: ['inspection'],
  records: [loanAsked],
})

export const withdrawLoan = command('withdrawLoan', {
  room,
  route: 'POST /loans/:loan/withdrawal',
  input: z.strictObject(OnLoan),
  asks: 'loan.ask',
  of: team,
  records: [loanWithdrawn],
})

// ── 请示 ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────

const OnInstruction = { instruction: InstructionId, version: Version }

/** 请示 (S1-25): the leader asks the office; the team makes no statement of its own. */
export const askInstruction = command('askInstruction', {
  room,
  route: 'POST /inspections/:inspection/instructions',
  input: z.strictObject({
    id: InstructionId,
    inspection: Id,
    matter: Line(200),
    text: Prose(5_000).min(1),
    urgent: z.boolean().default(false),
  }),
  asks: 'instruction.ask',
  of: ['leader'],
  records: [instructionAsked],
})

/** 巡察办转领导小组. */
export const passInstruction = command('passInstruction', {
  room,
  route: 'POST /instructions/:instruction/passing',
  input: z.strictObject(OnInstruction),
  asks: 'instruction.pass',
  of: ['office'],
  records: [instructionPassed],
})

export const answerInstruction = command('answerInstruction', {
  room,
  route: 'POST /instructions/:instruction/answer',
  input: z.strictObject({ ...OnInstruction, answer: Line(5_000) }),
  asks: 'instruction.answer',
  of: ['office', 'leading_group'],
  records: [instructionAnswered],
})

export const carryOutInstruction = command('carryOutInstruction', {
  room,
  route: 'POST /instructions/:instruction/outcome',
  input: z.strictObject({ ...OnInstruction, outcome: Line(2_000) }),
  asks: 'instruction.carryOut',
  of: ['leader'],
  records: [instructionCarriedOut],
})

// ── 撤离 ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** One line of the checklist before the exit: stated done, or accepted with a reason (domain 2.2 row 6). */
export const settleExit = command('settleExit', {
  room,
  route: 'POST /inspections/:inspection/exit-items',
  input: z.strictObject({
    id: Id,
    inspection: Id,
    item: z.enum(exitItems),
    done: z.boolean(),
    reason: Prose(1_000).default(''),
  }),
  asks: 'exit.settle',
  of: ['leader'],
  locks: ['inspection'],
  records: [exitSettled],
})

export const constraints = {
  ...siteConstraints,
  fieldwork_talk_number: 'fieldwork.number-taken',
  fieldwork_visit_number: 'fieldwork.number-taken',
  fieldwork_instruction_number: 'fieldwork.number-taken',
  fieldwork_loan_number: 'fieldwork.number-taken',
  fieldwork_truth_once: 'fieldwork.stated-already',
  fieldwork_post_check_once: 'fieldwork.checked-already',
}
