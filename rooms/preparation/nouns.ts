import * as z from 'zod'
import { noun } from '../../core/pure/contract.ts'
import { Day } from '../../core/pure/days.ts'
import { team } from '../../core/pure/hats.ts'
import { Id, idOf, Line, PersonId, Prose, Sha256, Version } from '../../core/pure/ids.ts'
import { each, ofAuthority, ofInspection, ofPerson } from '../../core/pure/sight.ts'
import { kinds as bodyKinds } from '../registry/contract.ts'

export const CooperationId = idOf('cooperation')
export const FocusId = idOf('focus')
export const PlanId = idOf('unitPlan')

/** 协作部门 (domain 3.1). Discipline body and organisation department see and give what is their own under hats of their own. */
export const departments = [
  'discipline',
  'organisation',
  'publicity',
  'politicalLegal',
  'audit',
  'petition',
  'finance',
  'competent',
  'other',
] as const
export const Department = z.enum(departments)
export type Department = z.infer<typeof Department>

const Walled = { authority: Id, inspection: Id }
/** Domain 3.2, “unit profile, briefings”: the team its own, the office all, the leading group reads; no other team, no body. */
const ofPreparation = {
  ...each(team, ofInspection()),
  ...each(['office', 'leading_group', 'secretary'], ofAuthority()),
}
/** “own inputs”: what was asked of and given by the discipline body and the organisation department. */
const withDepartments = {
  ...ofPreparation,
  discipline: ofAuthority({ department: ['discipline'] }),
  organisation: ofAuthority({ department: ['organisation'] }),
}

// ── 部门协作 ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** 情况征询 (S0-05), 巡察中支持 (S0-06), 当面介绍 (S2-05), 巡前、巡中、巡后会商 (S3-07). */
export const cooperationKinds = ['request', 'support', 'briefing', 'before', 'during', 'after'] as const
/** Those that are held face to face, and written down when they have been. */
export const meetingKinds = ['briefing', 'before', 'during', 'after'] as const
/** What a team may ask for while it is there (S0-06): records, staff, experts. */
export const supportKinds = ['records', 'staff', 'experts'] as const
/** 协作四“实” (S1-29): information, guidance, people, use of results. */
export const sharedKinds = ['information', 'guidance', 'talent', 'results'] as const
export const cooperationStates = ['proposed', 'asked', 'answered', 'declined', 'withdrawn'] as const
export type CooperationState = (typeof cooperationStates)[number]
/** 公开、内部、秘密、机密 (domain 3.3 rule 7). The last two are named to be refused. */
export const secrecyMarks = ['public', 'internal', 'secret', 'confidential'] as const

export const cooperation = noun('cooperation', {
  table: 'preparation_cooperation',
  shape: z.strictObject({
    id: CooperationId,
    ...Walled,
    kind: z.enum(cooperationKinds),
    department: Department,
    /** Which of the four it counts as. */
    shared: z.enum(sharedKinds),
    support: z.enum(['', ...supportKinds]),
    state: z.enum(cooperationStates),
    subject: Line(200),
    detail: Prose(5_000),
    askedBy: PersonId,
    askedOn: Day,
    dueOn: Day.nullable(),
    decidedBy: PersonId.nullable(),
    reason: Prose(1_000),
    /** With whom one spoke, or who answered for the department. */
    contact: Prose(200),
    answer: Prose(20_000),
    secrecy: z.enum(secrecyMarks),
    /** How many papers or items the answer has. */
    count: z.int(),
    answeredBy: PersonId.nullable(),
    answeredOn: Day.nullable(),
    version: Version,
  }),
  sight: withDepartments,
})
export type Cooperation = z.infer<typeof cooperation.shape>

/** A file of items that a department sent (S3-08): which, how many rows were new, how many were there already. */
export const intake = noun('intake', {
  table: 'preparation_intake',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    round: Id,
    department: Department,
    secrecy: z.enum(secrecyMarks),
    fileName: Line(200),
    sha256: Sha256,
    rows: z.int(),
    added: z.int(),
    same: z.int(),
    by: PersonId,
    onDay: Day,
    version: Version,
  }),
  sight: {
    ...each(['office', 'leading_group', 'secretary'], ofAuthority()),
    discipline: ofAuthority({ department: ['discipline'] }),
    organisation: ofAuthority({ department: ['organisation'] }),
  },
})
export type Intake = z.infer<typeof intake.shape>

/** One item of a department about a unit: its kind, what it says, how many papers stand behind it. */
export const item = noun('givenItem', {
  table: 'preparation_item',
  shape: z.strictObject({
    id: Id,
    ...Walled,
    intake: Id,
    department: Department,
    kind: Line(40),
    matter: Line(2_000),
    count: z.int(),
    /** Of unit, department, kind and matter: the same line twice is one item. */
    digest: Sha256,
    version: Version,
  }),
  sight: withDepartments,
})
export type Item = z.infer<typeof item.shape>

// ── 单位画像、要点、往届问题 ─────────────────────────────────────────────────────────────────────────────────────────────

/** 班子构成、党建、业务、社会评议、行业特点 (S1-33). */
export const headings = ['leaders', 'party', 'business', 'social', 'sector'] as const
export type Heading = (typeof headings)[number]
const Heading = Prose(5_000)

export const profile = noun('profile', {
  table: 'preparation_profile',
  shape: z.strictObject({
    id: Id,
    ...Walled,
    leaders: Heading,
    party: Heading,
    business: Heading,
    social: Heading,
    sector: Heading,
    by: PersonId,
    onDay: Day,
    version: Version,
  }),
  sight: ofPreparation,
})
export type Profile = z.infer<typeof profile.shape>

/** 矛盾聚焦点、风险点、薄弱点 (S1-34). */
export const pointKinds = ['conflict', 'risk', 'weak'] as const
export const point = noun('point', {
  table: 'preparation_point',
  shape: z.strictObject({
    id: Id,
    ...Walled,
    /** The briefing, consultation or answer it was learned from; null: from the team's own reading. */
    cooperation: Id.nullable(),
    kind: z.enum(pointKinds),
    text: Line(1_000),
    by: PersonId,
    onDay: Day,
    version: Version,
  }),
  sight: ofPreparation,
})
export type Point = z.infer<typeof point.shape>

/** A finding fed back in an earlier inspection of the same body, with where its rectification stands (S2-06): an extract, pulled by the team. */
export const earlier = noun('earlier', {
  table: 'preparation_earlier',
  shape: z.strictObject({
    id: Id,
    ...Walled,
    task: Id,
    roundName: Line(100),
    number: z.int(),
    title: Line(200),
    text: Prose(5_000),
    state: Line(40),
    degree: Line(40),
    dueOn: Day.nullable(),
    pulledOn: Day,
    version: Version,
  }),
  sight: ofPreparation,
})
export type Earlier = z.infer<typeof earlier.shape>

// ── 关注要点库、清单、方案 ───────────────────────────────────────────────────────────────────────────────────────────────

/** 关注重点，三项清单（问题、提问、谈话提纲），调阅资料. */
export const lists = ['focus', 'problem', 'question', 'outline', 'paper'] as const
export type ListName = (typeof lists)[number]
export const focusStates = ['proposed', 'admitted', 'retired'] as const
export type FocusState = (typeof focusStates)[number]

const admittedOrOwn = [ofAuthority({ state: ['admitted'] }), ofPerson('proposedBy')]

/** A point of the library (S2-07, S4-19): for which kind of body, which sector or type of village, and where; a team proposes, the office admits. */
export const focus = noun('focus', {
  table: 'preparation_focus',
  shape: z.strictObject({
    id: FocusId,
    authority: Id,
    list: z.enum(lists),
    /** Blank: every kind. */
    bodyKind: z.enum(['', ...bodyKinds]),
    /** 板块 or 村类型 as the register has it; blank: every one. */
    sector: Prose(40),
    /** The place at or beneath which it holds (S4-06); null: everywhere. */
    area: Id.nullable(),
    text: Line(1_000),
    basis: Prose(500),
    state: z.enum(focusStates),
    proposedBy: PersonId,
    proposedOn: Day,
    decidedBy: PersonId.nullable(),
    decidedOn: Day.nullable(),
    version: Version,
  }),
  sight: {
    ...each(['office', 'leading_group', 'secretary'], ofAuthority()),
    leader: admittedOrOwn,
    deputy: admittedOrOwn,
    member: admittedOrOwn,
  },
})
export type Focus = z.infer<typeof focus.shape>

/** A line of one of a unit's lists, and what it came from. */
export const listLine = noun('listLine', {
  table: 'preparation_line',
  shape: z.strictObject({
    id: Id,
    ...Walled,
    list: z.enum(lists),
    text: Line(1_000),
    source: z.enum(['own', 'library', 'point', 'earlier', 'item']),
    origin: Id.nullable(),
    place: z.int(),
    standing: z.boolean(),
    by: PersonId,
    onDay: Day,
    version: Version,
  }),
  sight: ofPreparation,
})
export type ListLine = z.infer<typeof listLine.shape>

export const planStates = ['drafted', 'submitted', 'approved'] as const
export type PlanState = (typeof planStates)[number]

/** 一单位一方案 (S2-06). From its submission on, all it was drafted from is frozen with it under a hash. */
export const unitPlan = noun('unitPlan', {
  table: 'preparation_unit_plan',
  shape: z.strictObject({
    id: PlanId,
    ...Walled,
    issue: z.int(),
    state: z.enum(planStates),
    goals: Prose(5_000),
    methods: Prose(5_000),
    division: Prose(5_000),
    /** The frozen paper as canonical JSON; blank while it is drafted. */
    content: z.string(),
    hash: Sha256.nullable(),
    opinion: Prose(2_000),
    draftedBy: PersonId,
    draftedOn: Day,
    submittedBy: PersonId.nullable(),
    submittedOn: Day.nullable(),
    decidedBy: PersonId.nullable(),
    decidedOn: Day.nullable(),
    version: Version,
  }),
  sight: ofPreparation,
})
export type UnitPlan = z.infer<typeof unitPlan.shape>

// ── 巡审同步 ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** An audit that enters the same unit at the same time (S3-10). */
export const jointEntry = noun('jointEntry', {
  table: 'preparation_joint_entry',
  shape: z.strictObject({
    id: Id,
    ...Walled,
    auditNumber: Line(100),
    auditOffice: Line(100),
    contact: Prose(200),
    enteredOn: Day,
    by: PersonId,
    version: Version,
  }),
  sight: ofPreparation,
})
export type JointEntry = z.infer<typeof jointEntry.shape>

/** A matter both look at; each concludes for itself. */
export const sharedMatter = noun('sharedMatter', {
  table: 'preparation_shared_matter',
  shape: z.strictObject({
    id: Id,
    ...Walled,
    entry: Id,
    foundBy: z.enum(['team', 'audit']),
    text: Line(1_000),
    ours: Prose(2_000),
    oursOn: Day.nullable(),
    theirs: Prose(2_000),
    theirsOn: Day.nullable(),
    by: PersonId,
    version: Version,
  }),
  sight: ofPreparation,
})
export type SharedMatter = z.infer<typeof sharedMatter.shape>
