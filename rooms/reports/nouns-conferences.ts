import * as z from 'zod'
import { noun } from '../../core/pure/contract.ts'
import { Day } from '../../core/pure/days.ts'
import { Id, idOf, Line, PersonId, Prose, Version } from '../../core/pure/ids.ts'
import { type Arm, beside, each, ofAuthority, ofInspection, ofPerson } from '../../core/pure/sight.ts'
import { furtherMatters } from '../policies/contract/working.ts'

export const ConferenceId = idOf('conference')
export const AgendaItemId = idOf('agendaItem')

/** 组务会、领导小组会议、书记专题会议（五人小组）、常委会会议、理论学习中心组学习 (S0-02, S3-01, S3-02). */
export const conferenceKinds = ['team', 'leadingGroup', 'secretary', 'standing', 'study'] as const
export type ConferenceKind = (typeof conferenceKinds)[number]
/** 已通知 → 已召开 → 已成纪要; 已取消. */
export const conferenceStates = ['called', 'held', 'minuted', 'cancelled'] as const
export type ConferenceState = (typeof conferenceStates)[number]

/** 学习、听取综合情况、整改落实、年度汇报、巡察报告、反馈意见、处置意见、问题线索、方案、人事、专题报告、拟不公开, further matters of the working rules, 其他. */
export const agendaKinds = [
  'study',
  'comprehensive',
  'rectification',
  'annual',
  'report',
  'feedback',
  'disposal',
  'lead',
  'plan',
  'personnel',
  'special',
  'withholding',
  ...furtherMatters,
  'other',
] as const
export type AgendaKind = (typeof agendaKinds)[number]

/** 同意、修改后同意、退回、暂缓、知悉. */
export const outcomes = ['pending', 'agreed', 'changes', 'returned', 'deferred', 'noted'] as const
export type AgendaOutcome = (typeof outcomes)[number]

/** 主持、参加、列席、分管领导列席、记录 (S3-23). */
export const capacities = ['chair', 'member', 'attending', 'inCharge', 'recorder'] as const
export const votes = ['for', 'against', 'abstain'] as const

const above = ['leadingGroup', 'secretary', 'standing', 'study'] as const
const Walled = { authority: Id, inspection: Id.nullable(), kind: z.enum(conferenceKinds) }
const leading = ['leading_group', 'secretary'] as const
const ofTeam = ofInspection({ kind: ['team'] })
/** A team's meeting is the team's and the office's; every other the office's and those who decide. */
const sat = {
  office: ofAuthority(),
  ...each(['leader', 'deputy', 'member'], ofTeam),
  ...each(leading, ofAuthority({ kind: above })),
}
/** Items that name no lead; and those that do, for whoever sees the lead: whom it is about does not learn by an agenda that it is there. */
const apart = ({ when, ...arm }: Arm): readonly Arm[] => [
  { ...arm, when: { ...when, plain: true } },
  beside({ ...arm, when }, 'transfers_lead', 'thing'),
]
/** What belongs to an item, for whoever sees the item. */
const ofItem = (arm: Arm): Arm => beside(arm, 'reports_agenda_item', 'item')
const satAtItem = {
  office: ofItem(ofAuthority()),
  ...each(['leader', 'deputy', 'member'], ofItem(ofTeam)),
  ...each(leading, ofItem(ofAuthority({ kind: above }))),
}
/** A team reads what is of its own meetings, and rows in which one stands oneself at one above: who is recused keeps nothing of his team's by his seat. */
const seatedElsewhere = (of: (arm: Arm) => Arm, own: Arm) => {
  const both = [of(ofTeam), own]
  return { leader: both, deputy: both, member: both }
}
/** Who else reads rows in which he stands himself. */
const guests = ['in_charge', 'discipline', 'organisation'] as const

/** A meeting that hears and decides; `inspection` of a team's meeting alone. */
export const conference = noun('conference', {
  table: 'reports_conference',
  shape: z.strictObject({
    id: ConferenceId,
    ...Walled,
    state: z.enum(conferenceStates),
    title: Line(200),
    onDay: Day,
    place: Line(200),
    calledBy: PersonId,
    calledOn: Day,
    heldOn: Day.nullable(),
    /** Drawn with the minutes. */
    number: Prose(100),
    minutes: Prose(20_000),
    minutedBy: PersonId.nullable(),
    minutedOn: Day.nullable(),
    reason: Prose(500),
    /** Rounds to which the office says it belongs, besides those whose reports it heard. */
    rounds: z.array(Id).max(20),
    version: Version,
  }),
  sight: sat,
})
export type Conference = z.infer<typeof conference.shape>

/** One matter on the agenda and what was decided of it. */
export const agendaItem = noun('agendaItem', {
  table: 'reports_agenda_item',
  shape: z.strictObject({
    id: AgendaItemId,
    ...Walled,
    conference: ConferenceId,
    place: z.int(),
    matter: z.enum(agendaKinds),
    title: Line(200),
    report: Id.nullable(),
    /** What is decided, where that is no report: a round, a lead, a withholding, a special report, a team (S0-03). */
    thing: Id.nullable(),
    /** What that was called when it was put there; a lead by its number alone. */
    subject: Prose(200),
    outcome: z.enum(outcomes),
    decision: Prose(5_000),
    inFavour: z.int(),
    against: z.int(),
    abstained: z.int(),
    decidedOn: Day.nullable(),
    /** It names no lead. */
    plain: z.boolean(),
    version: Version,
  }),
  sight: {
    office: apart(ofAuthority()),
    leader: apart(ofTeam),
    deputy: apart(ofTeam),
    member: apart(ofTeam),
    leading_group: apart(ofAuthority({ kind: above })),
    secretary: apart(ofAuthority({ kind: above })),
  },
})
export type AgendaItem = z.infer<typeof agendaItem.shape>

/** Who is to be there in which capacity, and whether he was; each reads his own (S3-23), a team's leader too where his report is heard. */
export const presence = noun('presence', {
  table: 'reports_presence',
  shape: z.strictObject({
    id: Id,
    ...Walled,
    conference: ConferenceId,
    person: PersonId,
    capacity: z.enum(capacities),
    /** As they were named when the meeting was called: on agenda and minutes people stand in that order. */
    place: z.int(),
    title: Line(200),
    onDay: Day,
    venue: Line(200),
    /** Null until the meeting was held. */
    present: z.boolean().nullable(),
    /** The meeting did not take place. */
    cancelled: z.boolean(),
    reason: Prose(500),
    version: Version,
  }),
  sight: {
    ...sat,
    ...seatedElsewhere((arm) => arm, ofPerson('person', { kind: above })),
    ...each(guests, ofPerson('person')),
  },
})
export type Presence = z.infer<typeof presence.shape>

/** A numbered copy of a paper at one seat, given and taken back (一席一份). */
export const seatPaper = noun('seatPaper', {
  table: 'reports_seat_paper',
  shape: z.strictObject({
    id: Id,
    ...Walled,
    conference: ConferenceId,
    item: AgendaItemId,
    person: PersonId,
    title: Line(200),
    report: Id.nullable(),
    copyNumber: z.int(),
    givenOn: Day,
    returnedOn: Day.nullable(),
    /** Of an item that names no lead. */
    plain: z.boolean(),
    version: Version,
  }),
  sight: {
    office: ofItem(ofAuthority()),
    // Guests, a team among them, read no agenda: they are told of papers that name no lead.
    ...seatedElsewhere(ofItem, ofPerson('person', { kind: above, plain: true })),
    ...each(leading, ofItem(ofPerson('person'))),
    ...each(guests, ofPerson('person', { plain: true })),
  },
})
export type SeatPaper = z.infer<typeof seatPaper.shape>

/** How one voted; who voted against says why (保留意见). */
export const ballot = noun('ballot', {
  table: 'reports_ballot',
  shape: z.strictObject({
    id: Id,
    ...Walled,
    conference: ConferenceId,
    item: AgendaItemId,
    person: PersonId,
    vote: z.enum(votes),
    dissent: Prose(2_000),
  }),
  sight: satAtItem,
})
export type Ballot = z.infer<typeof ballot.shape>

export const taskStates = ['open', 'reported', 'done'] as const
export type DecisionTaskState = (typeof taskStates)[number]

/** 议定事项: what a decision asks of whom until when. */
export const decisionTask = noun('decisionTask', {
  table: 'reports_decision_task',
  shape: z.strictObject({
    id: Id,
    ...Walled,
    conference: ConferenceId,
    item: AgendaItemId,
    title: Line(200),
    owner: PersonId,
    state: z.enum(taskStates),
    dueOn: Day,
    result: Prose(2_000),
    reportedOn: Day.nullable(),
    confirmedBy: PersonId.nullable(),
    confirmedOn: Day.nullable(),
    extensions: z.int(),
    reason: Prose(500),
    version: Version,
  }),
  sight: {
    ...satAtItem,
    // Whoever is to do something is told what.
    leader: [ofItem(ofTeam), ofPerson('owner')],
    deputy: [ofItem(ofTeam), ofPerson('owner')],
    member: [ofItem(ofTeam), ofPerson('owner')],
    ...each(guests, ofPerson('owner')),
  },
})
export type DecisionTask = z.infer<typeof decisionTask.shape>

/** 重点人、重点事、重点问题. */
export const disposalKinds = ['person', 'matter', 'problem'] as const
/** 约谈、移交纪检监察、组织处理、限期整改、专项治理、其他. */
export const disposalWays = ['admonish', 'discipline', 'organisation', 'rectify', 'campaign', 'other'] as const

/** 监督执纪四种形态 (S1-12), from 红脸出汗 to 立案审查: which of them an opinion on a person means; said by the secretary, never reckoned. */
export const disposalForms = ['first', 'second', 'third', 'fourth'] as const

/** 点人点事处置意见 (S3-04): the secretary's own words on a person, a matter or a problem of a report, and what was done (约谈, S3-05). */
export const disposal = noun('disposal', {
  table: 'reports_disposal',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    inspection: Id,
    report: Id,
    item: AgendaItemId,
    about: z.enum(disposalKinds),
    subject: Line(200),
    way: z.enum(disposalWays),
    /** Empty where nothing was said of it, and of matters and problems. */
    form: z.enum(['', ...disposalForms]),
    opinion: Prose(2_000),
    by: PersonId,
    onDay: Day,
    doneOn: Day.nullable(),
    done: Prose(2_000),
    doneBy: PersonId.nullable(),
    version: Version,
  }),
  sight: each(['office', ...leading], ofAuthority()),
})
export type Disposal = z.infer<typeof disposal.shape>
