import * as z from 'zod'
import { noun } from '../../core/pure/contract.ts'
import { Day, Instant } from '../../core/pure/days.ts'
import { body, team } from '../../core/pure/hats.ts'
import { Id, idOf, Line, PersonId, Prose, Sha256, Version } from '../../core/pure/ids.ts'
import { each, ofAuthority, ofBody, ofInspection, opened, own } from '../../core/pure/sight.ts'

export const TalkId = idOf('talk')
export const VisitId = idOf('visit')
export const LoanId = idOf('loan')

const Walled = { authority: Id, inspection: Id }
const Numbered = { serial: z.int(), number: Line(60) }

// ── 个别谈话 ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

export const talkStates = ['planned', 'recorded', 'confirmed', 'dropped'] as const
export type TalkState = (typeof talkStates)[number]

/** 五必谈 (S3-13): 两委成员、合作社理事长、村民代表、包村干部、村务监督委员. */
export const partnerKinds = ['committee', 'cooperative', 'representative', 'contact', 'supervision'] as const

/**
 * The head of a talk (domain 4.7): that it is planned or was held, when and by whom; with whom stands in `partner`, what was said in `words`.
 * The office sees the heads of confirmed talks, so that it can name the one it has a reason to read (domain 3.2).
 */
export const talk = noun('talk', {
  table: 'fieldwork_talk',
  shape: z.strictObject({
    id: TalkId,
    ...Walled,
    ...Numbered,
    state: z.enum(talkStates),
    plannedOn: Day,
    plannedBy: PersonId,
    /** Who may hold it alone, by whose leave and why. */
    aloneFor: PersonId.nullable(),
    aloneBy: PersonId.nullable(),
    aloneReason: Prose(500),
    heldOn: Day.nullable(),
    talkerOne: PersonId.nullable(),
    talkerTwo: PersonId.nullable(),
    confirmedOneOn: Day.nullable(),
    confirmedTwoOn: Day.nullable(),
    /** SHA-256 of what the talkers confirmed; the printed record carries it. */
    hash: Sha256.nullable(),
    reason: Prose(500),
    version: Version,
  }),
  sight: { ...each(team, ofInspection()), office: ofAuthority({ state: ['confirmed'] }) },
})
export type Talk = z.infer<typeof talk.shape>

const readings = 'fieldwork_reading'

/** With whom: for the team; for the office while it has the talk open. Never for the body, nor anybody else (domain 3.3 rule 4). */
export const partner = noun('partner', {
  table: 'fieldwork_partner',
  shape: z.strictObject({
    id: Id,
    ...Walled,
    talk: TalkId,
    name: Line(50),
    title: Prose(100),
    /** The post of the register this person holds, where it is one (S0-12). */
    post: Id.nullable(),
    kind: z.enum(['', ...partnerKinds]),
    /** Of which village that goes along with a township (S3-13). */
    village: Id.nullable(),
    outline: Prose(5_000),
  }),
  sight: { ...each(team, ofInspection()), office: opened(ofAuthority(), readings, 'talk') },
})
export type Partner = z.infer<typeof partner.shape>

const talkers = [
  opened(ofInspection(), readings, 'talk'),
  own(ofInspection({ writing: true }), 'talkerOne'),
  own(ofInspection({ writing: true }), 'talkerTwo'),
]

/** What was said: for its two talkers while they write it, then for whoever of team and office opens it with a purpose (design 5). */
export const words = noun('words', {
  table: 'fieldwork_words',
  shape: z.strictObject({
    id: Id,
    ...Walled,
    talk: TalkId,
    talkerOne: PersonId,
    talkerTwo: PersonId.nullable(),
    writing: z.boolean(),
    place: Line(100),
    hours: Prose(60),
    text: Prose(20_000),
    leads: Prose(5_000),
    handedOver: Prose(2_000),
  }),
  sight: { leader: talkers, deputy: talkers, member: talkers, office: opened(ofAuthority(), readings, 'talk') },
})
export type Words = z.infer<typeof words.shape>

/** That somebody opened a talk, and why (domain 3.2: with reason, logged): for oneself, and for the leader who answers for the team's talks. */
export const reading = noun('reading', {
  table: readings,
  shape: z.strictObject({
    id: Id,
    ...Walled,
    about: TalkId,
    openedBy: PersonId,
    openedOn: Day,
    purpose: Line(500),
    openedUntil: Instant,
  }),
  sight: {
    leader: ofInspection(),
    ...each(['deputy', 'member'], own(ofInspection(), 'openedBy')),
    office: own(ofAuthority(), 'openedBy'),
  },
})
export type Reading = z.infer<typeof reading.shape>

// ── 走访、列席、座谈、下沉、暗访 ─────────────────────────────────────────────────────────────────────────────────────────

/** 开门迎访、入户走访、重点探访、跟踪追访 (S4-09), 列席会议、座谈、下沉、暗访 (domain 4.10). */
export const visitKinds = [
  'open',
  'household',
  'focused',
  'followUp',
  'attendance',
  'meeting',
  'subUnit',
  'unannounced',
] as const
export const visitStates = ['proposed', 'allowed', 'held', 'dropped'] as const
export type VisitState = (typeof visitStates)[number]
/** 四必访 (S3-14): 人大代表政协委员、老党员、贫困户、上访户. */
export const householdKinds = ['deputy', 'veteran', 'poor', 'petitioner'] as const

/** What two of the team went to see and saw. An unannounced visit is proposed first and made with the leader's leave. The team's alone. */
export const visit = noun('visit', {
  table: 'fieldwork_visit',
  shape: z.strictObject({
    id: VisitId,
    ...Walled,
    ...Numbered,
    kind: z.enum(visitKinds),
    state: z.enum(visitStates),
    subject: Line(200),
    household: z.enum(['', ...householdKinds]),
    /** Of which village that goes along with a township (S3-14). */
    village: Id.nullable(),
    place: Line(100),
    proposedBy: PersonId,
    proposedOn: Day,
    allowedBy: PersonId.nullable(),
    heldOn: Day.nullable(),
    visitorOne: PersonId.nullable(),
    visitorTwo: PersonId.nullable(),
    present: Prose(500),
    seen: Prose(20_000),
    problems: Prose(5_000),
    nextStep: Prose(2_000),
    reason: Prose(500),
    version: Version,
  }),
  sight: each(team, ofInspection()),
})
export type Visit = z.infer<typeof visit.shape>

// ── 调阅资料 ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** 已要求 → 已借阅 (to be returned) or 已留存 (nothing to return) → 已归还; 已撤回. */
export const loanStates = ['asked', 'lent', 'kept', 'returned', 'withdrawn'] as const
export type LoanState = (typeof loanStates)[number]

/** A paper asked of the body (S1-28, domain 4.9). The body sees what it was asked for, what it handed over and what it got back. */
export const loan = noun('loan', {
  table: 'fieldwork_loan',
  shape: z.strictObject({
    id: LoanId,
    ...Walled,
    body: Id,
    ...Numbered,
    state: z.enum(loanStates),
    title: Line(200),
    detail: Prose(2_000),
    medium: z.enum(['paper', 'electronic']),
    form: z.enum(['original', 'copy']),
    copies: z.int().min(1).max(9_999),
    askedBy: PersonId,
    askedOn: Day,
    dueOn: Day,
    /** What the body says to it: that there is no such paper, or why it will be late. */
    explanation: Prose(2_000),
    explainedBy: PersonId.nullable(),
    explainedOn: Day.nullable(),
    receivedOn: Day.nullable(),
    receivedBy: PersonId.nullable(),
    receivedCopies: z.int().min(1).max(9_999).nullable(),
    /** Who of the body handed it over. */
    provider: Prose(100),
    returnBy: Day.nullable(),
    returnedOn: Day.nullable(),
    returnedBy: PersonId.nullable(),
    /** Who of the body took it back. */
    taker: Prose(100),
    /** Whether it wants a statement of truth (S0-08), and the day of the first. */
    truthDue: z.boolean(),
    statedOn: Day.nullable(),
    version: Version,
  }),
  sight: { ...each(team, ofInspection()), ...each(body, ofBody()) },
})
export type Loan = z.infer<typeof loan.shape>

// ── 请示、撤离 ───────────────────────────────────────────────────────────────────────────────────────────────────────────

export const InstructionId = idOf('instruction')
export const instructionStates = ['asked', 'passed', 'answered', 'carriedOut'] as const
export type InstructionState = (typeof instructionStates)[number]

/** 请示事项 (S1-25, domain 2.9): what a team does not decide itself. The office sees it, the leading group what was passed on to it. */
export const instruction = noun('instruction', {
  table: 'fieldwork_instruction',
  shape: z.strictObject({
    id: InstructionId,
    ...Walled,
    ...Numbered,
    state: z.enum(instructionStates),
    matter: Line(200),
    text: Prose(5_000),
    urgent: z.boolean(),
    askedBy: PersonId,
    askedOn: Day,
    passed: z.boolean(),
    passedBy: PersonId.nullable(),
    passedOn: Day.nullable(),
    answer: Prose(5_000),
    answeredBy: PersonId.nullable(),
    answeredOn: Day.nullable(),
    outcome: Prose(2_000),
    carriedOn: Day.nullable(),
    version: Version,
  }),
  sight: {
    ...each(team, ofInspection()),
    office: ofAuthority(),
    ...each(['leading_group', 'secretary'], ofAuthority({ passed: true })),
  },
})
export type Instruction = z.infer<typeof instruction.shape>

/** What a person states when the team leaves: 反映渠道已关闭、保密检查已做、作风评议表已发 (domain 2.2 row 6). */
export const statements = ['channels', 'secrecy', 'conduct'] as const
/** 撤离清单: papers, talks, key posts, 五必谈, 四必访, requests for instruction, demands of the masses; then the statements. */
export const exitItems = [
  'papers',
  'talks',
  'posts',
  'fiveTalks',
  'fourVisits',
  'instructions',
  'demands',
  ...statements,
] as const

/** That the leader stated a thing done, or accepted with a reason that so much of it is open. Of more than that it holds no longer. */
export const exitItem = noun('exitItem', {
  table: 'fieldwork_exit_item',
  shape: z.strictObject({
    id: Id,
    ...Walled,
    item: z.enum(exitItems),
    done: z.boolean(),
    open: z.int(),
    reason: Prose(1_000),
    by: PersonId,
    onDay: Day,
    version: Version,
  }),
  sight: each(team, ofInspection()),
})
export type ExitItem = z.infer<typeof exitItem.shape>
