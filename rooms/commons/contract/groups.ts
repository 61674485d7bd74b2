import * as z from 'zod'
import { noun, oneOrMore, Paging, pageOf, query, record } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { Code, Id, idOf, Line, PersonId, Prose, Version } from '../../../core/pure/ids.ts'
import { each, ofAuthority } from '../../../core/pure/sight.ts'
import { Grounds } from '../../policies/contract.ts'
import { copySlipStates } from '../../feedback/contract.ts'

const room = 'commons'
export const ProblemGroupId = idOf('problemGroup')

/** 共性问题、典型问题、一般问题 (S1-18). */
export const groupKinds = ['common', 'typical', 'general'] as const
export type GroupKind = (typeof groupKinds)[number]
/** 集中整治、提请立案处置、约谈: the three ways, one to each kind (`wayOf`). */
export const groupWays = ['campaign', 'case', 'interview'] as const

/** 归集 → 报审 → 已审定 → 办结; 不再归集. */
export const groupStates = ['forming', 'proposed', 'approved', 'closed', 'dropped'] as const
export type GroupState = (typeof groupStates)[number]

const deciders = ['leading_group', 'secretary'] as const
const beyond = ['proposed', 'approved', 'closed'] as const satisfies readonly GroupState[]
const Who = PersonId.nullable()

/**
 * 问题归集: findings of the same kind over units, rounds and years, with the way they are dealt with, who answers for it and until when (S0-25, S1-18). Holds sheets only: leads
 * and tips never stand in one. `sheets` and `units` count what is in it now.
 */
export const problemGroup = noun('problemGroup', {
  table: 'commons_group',
  shape: z.strictObject({
    id: ProblemGroupId,
    authority: Id,
    kind: z.enum(groupKinds),
    state: z.enum(groupStates),
    title: Line(200),
    category: Code.or(z.literal('')),
    /** What they have in common, and why. */
    summary: Prose(5_000),
    proposal: Prose(5_000),
    /** 牵头单位: the organisation that answers for it. */
    owner: Id.nullable(),
    dueOn: Day.nullable(),
    sheets: z.int(),
    units: z.int(),
    draftedBy: PersonId,
    draftedOn: Day,
    proposedBy: Who,
    proposedOn: Day.nullable(),
    decidedBy: Who,
    decidedOn: Day.nullable(),
    opinion: Prose(2_000),
    outcome: Prose(5_000),
    closedBy: Who,
    closedOn: Day.nullable(),
    version: Version,
  }),
  // The office keeps it; who decides reads it once it is proposed; 纪委 reads what it is asked to look into (S1-18), by counts.
  sight: {
    office: ofAuthority(),
    ...each(deciders, ofAuthority({ state: beyond })),
    discipline: ofAuthority({ state: ['approved', 'closed'], kind: ['typical'] }),
  },
})
export type ProblemGroup = z.infer<typeof problemGroup.shape>

/** In the group; taken out of it; looked at and not taken for alike. */
export const standings = ['in', 'out', 'declined'] as const

/** A finding in a group, with its title as it was when it was put in, who put it in and why, and who took it out and why. */
export const groupedFinding = noun('groupedFinding', {
  table: 'commons_member',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    group: ProblemGroupId,
    sheet: Id,
    inspection: Id,
    body: Id,
    title: Line(200),
    unitName: Line(200),
    category: Code,
    standing: z.enum(standings),
    /** Whether the group was proposed, and so read by those who decide. */
    shown: z.boolean(),
    reason: Line(500),
    by: PersonId,
    onDay: Day,
    outReason: z.string().max(500),
    outBy: Who,
    outOn: Day.nullable(),
    version: Version,
  }),
  sight: { office: ofAuthority(), ...each(deciders, ofAuthority({ shown: true })) },
})
export type GroupedFinding = z.infer<typeof groupedFinding.shape>

const all = ['office', ...deciders, 'discipline'] as const
const inside = { about: problemGroup, audience: ['office'] as const }
const outside = { about: problemGroup, audience: all }
export const groupDrafted = record('problemGroup.drafted', { ...inside, facts: { kind: z.enum(groupKinds) } })
export const groupEdited = record('problemGroup.edited', inside)
export const findingsJoined = record('problemGroup.joined', { ...inside, facts: { sheets: z.int() } })
export const findingLeft = record('problemGroup.left', { ...inside, facts: { sheet: Id, asLead: z.boolean() } })
export const findingDeclined = record('problemGroup.declined', { ...inside, facts: { sheet: Id } })
export const groupProposed = record('problemGroup.proposed', {
  ...outside,
  facts: { kind: z.enum(groupKinds), way: z.enum(groupWays), sheets: z.int(), units: z.int(), dueOn: Day },
})
export const groupSentBack = record('problemGroup.sentBack', outside)
export const groupApproved = record('problemGroup.approved', {
  ...outside,
  facts: { way: z.enum(groupWays), dueOn: Day, ...Grounds },
})
export const groupProlonged = record('problemGroup.prolonged', {
  ...outside,
  facts: { from: Day, dueOn: Day, ...Grounds },
})
export const groupClosed = record('problemGroup.closed', outside)
export const groupDropped = record('problemGroup.dropped', inside)

const GroupLine = problemGroup.shape.pick({
  id: true,
  kind: true,
  state: true,
  title: true,
  sheets: true,
  units: true,
  dueOn: true,
  draftedOn: true,
  version: true,
})

/** Groups one sees; `overdue`: approved and past their day. */
export const problemGroups = query('problemGroups', {
  room,
  route: 'GET /problem-groups',
  input: z.strictObject({
    ...Paging,
    kind: oneOrMore(groupKinds).optional(),
    state: oneOrMore(groupStates).optional(),
    overdue: z.enum(['yes']).optional(),
    q: Line(100).optional(),
  }),
  gives: pageOf(GroupLine.extend({ ownerName: z.string(), categoryName: z.string() })),
  of: all,
})

/** One group, with its findings for those who see them. */
export const problemGroupPage = query('problemGroupPage', {
  room,
  route: 'GET /problem-groups/:problemGroup',
  input: z.strictObject({ problemGroup: ProblemGroupId }),
  gives: z.strictObject({
    group: problemGroup.shape,
    ownerName: z.string(),
    categoryName: z.string(),
    members: z.array(groupedFinding.shape),
    names: z.record(z.string(), z.string()),
  }),
  of: all,
})

/**
 * What of a group was fed back, and to whom the office may tell it (S2-09): the items that were made of its findings, each leader in charge with how many
 * of them are in his field, and the briefings that hold some of them.
 */
export const groupFedBack = query('groupFedBack', {
  room,
  route: 'GET /problem-groups/:problemGroup/fed-back',
  input: z.strictObject({ problemGroup: ProblemGroupId }),
  gives: z.strictObject({
    items: z.array(z.strictObject({ item: Id, title: z.string(), bodyName: z.string() })),
    leaders: z.array(z.strictObject({ leader: Id, name: z.string(), title: z.string(), items: z.int() })),
    briefings: z.array(
      z.strictObject({
        id: Id,
        number: z.string(),
        theme: z.string(),
        leaderName: z.string(),
        state: z.enum(copySlipStates),
        urged: z.boolean(),
      }),
    ),
  }),
  of: ['office'],
})

/**
 * Findings that read like those of a group, best first, each with why: which words, which category, which kind of unit. A proposal for a person; nothing is put in by it. What
 * stands in a group, was taken out of this one or declined for it, and what goes as a lead, is not among them.
 */
export const similarFindings = query('similarFindings', {
  room,
  route: 'GET /problem-groups/:problemGroup/similar',
  input: z.strictObject({ problemGroup: ProblemGroupId }),
  gives: z.strictObject({
    rows: z.array(
      z.strictObject({
        id: Id,
        number: z.string(),
        title: z.string(),
        unitName: z.string(),
        categoryName: z.string(),
        /** How alike, 0 to 100. */
        score: z.int(),
        words: z.array(z.string()),
        sameCategory: z.boolean(),
        sameSubcategory: z.boolean(),
        sameKind: z.boolean(),
        /** The finding of the group it is most like. */
        likeTitle: z.string(),
      }),
    ),
    count: z.int(),
  }),
  of: ['office'],
})
