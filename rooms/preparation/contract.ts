import * as z from 'zod'
import { command, record } from '../../core/pure/contract.ts'
import { Day } from '../../core/pure/days.ts'
import { team } from '../../core/pure/hats.ts'
import { Id, Line, Prose, Sha256, Version } from '../../core/pure/ids.ts'
import { Grounds } from '../policies/contract.ts'
import { kinds as bodyKinds } from '../registry/contract.ts'
import * as it from './nouns.ts'

export * from './nouns.ts'
export * from './queries.ts'

const room = 'preparation'

// ── records ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

const readers = [...team, 'office', 'leading_group', 'secretary'] as const
const ofCooperation = { about: it.cooperation, audience: readers }
const Kind = { kind: z.enum(it.cooperationKinds), department: it.Department }
export const cooperationAsked = record('cooperation.asked', { ...ofCooperation, facts: Kind })
export const cooperationHeld = record('cooperation.held', { ...ofCooperation, facts: Kind })
export const cooperationDecided = record('cooperation.decided', {
  ...ofCooperation,
  facts: { allowed: z.boolean(), ...Grounds },
})
export const cooperationAnswered = record('cooperation.answered', { ...ofCooperation, facts: { count: z.int() } })
export const cooperationWithdrawn = record('cooperation.withdrawn', ofCooperation)
export const intakeTaken = record('intake.taken', {
  about: it.intake,
  audience: ['office', 'leading_group', 'secretary'],
  facts: { department: it.Department, rows: z.int(), added: z.int(), same: z.int(), sha256: Sha256 },
})
export const profilePut = record('profile.put', { about: it.profile, audience: readers })
export const pointNoted = record('point.noted', {
  about: it.point,
  audience: readers,
  facts: { kind: z.enum(it.pointKinds) },
})
export const earlierPulled = record('earlier.pulled', {
  about: it.profile,
  audience: readers,
  facts: { found: z.int() },
})
export const focusProposed = record('focus.proposed', { about: it.focus, audience: ['office'] })
export const focusAdmitted = record('focus.admitted', { about: it.focus, audience: ['office'] })
export const focusRetired = record('focus.retired', { about: it.focus, audience: ['office'] })
export const listsDrafted = record('lists.drafted', { about: it.profile, audience: readers, facts: { added: z.int() } })
const ofLine = { about: it.listLine, audience: readers, facts: { list: z.enum(it.lists) } }
export const lineAdded = record('line.added', ofLine)
export const lineStruck = record('line.struck', ofLine)
const ofPlan = { about: it.unitPlan, audience: readers }
const Issue = { issue: z.int() }
export const planWritten = record('unitPlan.written', { ...ofPlan, facts: Issue })
export const planSubmitted = record('unitPlan.submitted', { ...ofPlan, facts: { ...Issue, hash: Sha256 } })
export const planApproved = record('unitPlan.approved', { ...ofPlan, facts: { ...Issue, hash: Sha256, ...Grounds } })
export const planReturned = record('unitPlan.returned', { ...ofPlan, facts: Issue })
export const jointEntered = record('jointEntry.entered', { about: it.jointEntry, audience: readers })
const ofShared = { about: it.sharedMatter, audience: readers }
export const sharedNoted = record('sharedMatter.noted', ofShared)
export const sharedConcluded = record('sharedMatter.concluded', {
  ...ofShared,
  facts: { whose: z.enum(['team', 'audit']) },
})

// ── 部门协作 ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

const preparers = [...team, 'office'] as const
const Asked = {
  id: it.CooperationId,
  inspection: Id,
  department: it.Department,
  subject: Line(200),
  detail: Prose(5_000).default(''),
}
const Given = {
  contact: Prose(200).default(''),
  answer: Prose(20_000).min(1),
  /** 秘密 and above are refused (domain 3.3 rule 7): `preparation.classified`. */
  secrecy: z.enum(it.secrecyMarks),
  count: z.int().min(0).max(1_000_000).default(0),
}

/** 征询函 (S0-05): asks a department what it knows of a unit. */
export const askDepartment = command('askDepartment', {
  room,
  route: 'POST /inspections/:inspection/department-requests',
  input: z.strictObject({ ...Asked, dueOn: Day }),
  asks: 'cooperation.ask',
  of: preparers,
  records: [cooperationAsked],
})

/** 提请支持 (S0-06): records, staff or experts while the team is on site; the office decides. */
export const seekSupport = command('seekSupport', {
  room,
  route: 'POST /inspections/:inspection/support-requests',
  input: z.strictObject({ ...Asked, support: z.enum(it.supportKinds), dueOn: Day }),
  asks: 'cooperation.seekSupport',
  of: team,
  records: [cooperationAsked],
})

export const decideSupport = command('decideSupport', {
  room,
  route: 'POST /cooperations/:cooperation/decision',
  input: z.strictObject({
    cooperation: it.CooperationId,
    version: Version,
    allow: z.boolean(),
    reason: Prose(1_000).default(''),
  }),
  asks: 'cooperation.decide',
  of: ['office'],
  records: [cooperationDecided],
})

/** What came back, by the department under its own hat or written down from its letter. */
export const answerCooperation = command('answerCooperation', {
  room,
  route: 'POST /cooperations/:cooperation/answer',
  input: z.strictObject({
    cooperation: it.CooperationId,
    version: Version,
    ...Given,
    /** Which of the four it counts as (S1-29). */
    shared: z.enum(it.sharedKinds).default('information'),
  }),
  asks: 'cooperation.answer',
  of: [...preparers, 'discipline', 'organisation'],
  records: [cooperationAnswered],
})

export const withdrawCooperation = command('withdrawCooperation', {
  room,
  route: 'POST /cooperations/:cooperation/withdrawal',
  input: z.strictObject({ cooperation: it.CooperationId, version: Version }),
  asks: 'cooperation.ask',
  of: preparers,
  records: [cooperationWithdrawn],
})

/** 当面介绍 (S2-05) and the three consultations with the discipline body (S3-07), once they were held. */
export const recordMeeting = command('recordMeeting', {
  room,
  route: 'POST /inspections/:inspection/briefings',
  input: z.strictObject({
    ...Asked,
    kind: z.enum(it.meetingKinds),
    shared: z.enum(it.sharedKinds).default('information'),
    heldOn: Day,
    ...Given,
    contact: Line(200),
  }),
  asks: 'cooperation.record',
  of: preparers,
  records: [cooperationHeld],
})

/** A row of a file of items, as it was read: what it says of whom, and where it stands. */
const Cells = z.array(z.array(Prose(4_000)).max(60)).max(20_001)

/** 情况条目导入 (S3-08): a department's file about the units of a round. All or nothing; what is there already is not taken twice. */
export const importItems = command('importItems', {
  room,
  route: 'POST /rounds/:round/items',
  input: z.strictObject({
    id: Id,
    round: Id,
    department: it.Department,
    secrecy: z.enum(it.secrecyMarks),
    fileName: Line(200),
    sha256: Sha256,
    cells: Cells,
  }),
  asks: 'item.import',
  of: ['office', 'discipline', 'organisation'],
  locks: ['round'],
  records: [intakeTaken],
})

// ── 单位画像、要点、往届问题 ─────────────────────────────────────────────────────────────────────────────────────────────

const Heading = Prose(5_000).default('')
export const putProfile = command('putProfile', {
  room,
  route: 'PUT /inspections/:inspection/profile',
  input: z.strictObject({
    inspection: Id,
    /** Null: there is none yet. */
    version: Version.nullable(),
    leaders: Heading,
    party: Heading,
    business: Heading,
    social: Heading,
    sector: Heading,
  }),
  asks: 'profile.put',
  of: preparers,
  locks: ['inspection'],
  records: [profilePut],
})

export const notePoint = command('notePoint', {
  room,
  route: 'POST /inspections/:inspection/points',
  input: z.strictObject({
    id: Id,
    inspection: Id,
    cooperation: Id.nullable().default(null),
    kind: z.enum(it.pointKinds),
    text: Line(1_000),
  }),
  asks: 'point.note',
  of: preparers,
  records: [pointNoted],
})

/** 对照上届 (S2-06): brings in what was fed back to the same body before and where its rectification stands; again, to bring it up to date. */
export const pullEarlier = command('pullEarlier', {
  room,
  route: 'POST /inspections/:inspection/earlier-findings',
  input: z.strictObject({ inspection: Id }),
  asks: 'earlier.pull',
  of: team,
  locks: ['inspection'],
  records: [earlierPulled],
})

// ── 关注要点库、清单 ─────────────────────────────────────────────────────────────────────────────────────────────────────

/** 丰富要点库 (S2-07): what the office writes stands at once, what a team proposes once the office has admitted it. */
export const proposeFocus = command('proposeFocus', {
  room,
  route: 'POST /focus-points',
  input: z.strictObject({
    id: it.FocusId,
    list: z.enum(it.lists),
    bodyKind: z.enum(['', ...bodyKinds]).default(''),
    sector: Prose(40).default(''),
    area: Id.nullable().default(null),
    text: Line(1_000),
    basis: Prose(500).default(''),
  }),
  asks: 'focus.propose',
  of: preparers,
  records: [focusProposed, focusAdmitted],
})

const OnFocus = z.strictObject({ focus: it.FocusId, version: Version })
export const admitFocus = command('admitFocus', {
  room,
  route: 'POST /focus-points/:focus/admission',
  input: OnFocus,
  asks: 'focus.decide',
  of: ['office'],
  records: [focusAdmitted],
})
export const retireFocus = command('retireFocus', {
  room,
  route: 'POST /focus-points/:focus/retirement',
  input: OnFocus,
  asks: 'focus.decide',
  of: ['office'],
  records: [focusRetired],
})

/** 起草清单: takes into the unit's lists what fits it from the library, its points and what of earlier findings is still open. */
export const draftLists = command('draftLists', {
  room,
  route: 'POST /inspections/:inspection/lists',
  input: z.strictObject({ inspection: Id }),
  asks: 'lists.draft',
  of: team,
  locks: ['inspection'],
  records: [listsDrafted],
})

export const addLine = command('addLine', {
  room,
  route: 'POST /inspections/:inspection/list-lines',
  input: z.strictObject({ id: Id, inspection: Id, list: z.enum(it.lists), text: Line(1_000) }),
  asks: 'lists.draft',
  of: team,
  locks: ['inspection'],
  records: [lineAdded],
})

export const strikeLine = command('strikeLine', {
  room,
  route: 'POST /list-lines/:listLine/striking',
  input: z.strictObject({ listLine: Id, version: Version }),
  asks: 'lists.draft',
  of: team,
  records: [lineStruck],
})

// ── 一单位一方案 ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Writes the plan of a unit, or the draft that is there; after an approved one the next issue. */
export const writePlan = command('writePlan', {
  room,
  route: 'PUT /inspections/:inspection/unit-plan',
  input: z.strictObject({
    inspection: Id,
    /** Of the draft that is there; null: begin one. */
    version: Version.nullable(),
    goals: Prose(5_000).min(1),
    methods: Prose(5_000).default(''),
    division: Prose(5_000).default(''),
  }),
  asks: 'unitPlan.write',
  of: team,
  locks: ['inspection'],
  records: [planWritten],
})

const OnPlan = { unitPlan: it.PlanId, version: Version }
export const submitPlan = command('submitUnitPlan', {
  room,
  route: 'POST /unit-plans/:unitPlan/submission',
  input: z.strictObject(OnPlan),
  asks: 'unitPlan.submit',
  of: ['leader'],
  records: [planSubmitted],
})
export const approvePlan = command('approveUnitPlan', {
  room,
  route: 'POST /unit-plans/:unitPlan/approval',
  input: z.strictObject({ ...OnPlan, opinion: Prose(2_000).default('') }),
  asks: 'unitPlan.decide',
  of: ['office'],
  records: [planApproved],
})
export const returnPlan = command('returnUnitPlan', {
  room,
  route: 'POST /unit-plans/:unitPlan/return',
  input: z.strictObject({ ...OnPlan, opinion: Line(2_000) }),
  asks: 'unitPlan.decide',
  of: ['office'],
  records: [planReturned],
})

// ── 巡审同步 ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

export const enterJointly = command('enterJointly', {
  room,
  route: 'PUT /inspections/:inspection/joint-entry',
  input: z.strictObject({
    id: Id,
    inspection: Id,
    auditNumber: Line(100),
    auditOffice: Line(100),
    contact: Prose(200).default(''),
    enteredOn: Day,
  }),
  asks: 'jointEntry.enter',
  of: preparers,
  locks: ['inspection'],
  records: [jointEntered],
})

export const noteShared = command('noteShared', {
  room,
  route: 'POST /inspections/:inspection/shared-matters',
  input: z.strictObject({ id: Id, inspection: Id, foundBy: z.enum(['team', 'audit']), text: Line(1_000) }),
  asks: 'sharedMatter.note',
  of: team,
  records: [sharedNoted],
})

/** Each side concludes for itself, and neither rewrites the other's (S3-10). */
export const concludeShared = command('concludeShared', {
  room,
  route: 'POST /shared-matters/:sharedMatter/conclusions',
  input: z.strictObject({
    sharedMatter: Id,
    version: Version,
    whose: z.enum(['team', 'audit']),
    text: Line(2_000),
  }),
  asks: 'sharedMatter.conclude',
  of: team,
  records: [sharedConcluded],
})

export const constraints = {
  preparation_cooperation_secrecy: 'preparation.classified',
  preparation_joint_once: 'preparation.joint-already',
  preparation_focus_once: 'preparation.focus-there',
  preparation_plan_issue: 'preparation.plan-there',
}
