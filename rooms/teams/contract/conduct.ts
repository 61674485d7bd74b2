import * as z from 'zod'
import { command, Paging, pageOf, query, record } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { appointed, body, team as teamHats } from '../../../core/pure/hats.ts'
import { Id, Line, PersonId, Prose, Version } from '../../../core/pure/ids.ts'
import { InspectionId } from '../../planning/contract.ts'
import {
  AppraisalId,
  appraisal,
  ComplaintId,
  complaint,
  complaintChannels,
  ContactId,
  conduct,
  conductAspects,
  contact,
  contactKinds,
  meeting,
  module,
  pledge,
  pledgeKinds,
  rulesOfConduct,
  selfCheck,
  watchers,
} from './conduct-nouns.ts'
import { keepers } from './pool-nouns.ts'

export * from './conduct-nouns.ts'

const room = 'teams'

// ── records ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

export const pledgeSigned = record('pledge.signed', {
  about: pledge,
  audience: ['office'],
  facts: { kind: z.enum(pledgeKinds) },
})
export const selfChecked = record('conduct.checked', {
  about: selfCheck,
  audience: watchers,
  facts: { broken: z.int() },
})
export const contactReported = record('contact.reported', {
  about: contact,
  audience: watchers,
  facts: { kind: z.enum(contactKinds) },
})
export const contactHandled = record('contact.handled', { about: contact, audience: watchers })
export const conductRated = record('conduct.rated', {
  about: conduct,
  audience: ['office'],
  facts: { objections: z.int() },
})
export const complaintMade = record('complaint.made', { about: complaint, audience: ['office'] })
export const complaintAnswered = record('complaint.answered', {
  about: complaint,
  audience: ['office'],
  facts: { founded: z.boolean() },
})
export const moduleSet = record('module.set', {
  about: module,
  audience: ['office', ...teamHats],
  facts: { people: z.int() },
})
export const meetingHeld = record('meeting.held', {
  about: meeting,
  audience: ['office', ...teamHats],
  facts: { people: z.int() },
})
export const appraisalWritten = record('appraisal.written', {
  about: appraisal,
  audience: keepers,
  facts: { person: Id },
})
export const appraisalAnswered = record('appraisal.answered', {
  about: appraisal,
  audience: keepers,
  facts: { person: Id },
})

// ── commands ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** 承诺书 (保密、纪律): one signs them for an appointment of his own. */
export const signPledge = command('signPledge', {
  room,
  route: 'POST /conduct/pledges',
  input: z.strictObject({ id: Id, appointment: Id, kind: z.enum(pledgeKinds) }),
  asks: 'conduct.own',
  of: appointed,
  records: [pledgeSigned],
})
/** 自查: which rules of conduct one did not keep, by one's own word. */
export const checkOneself = command('checkOneself', {
  room,
  route: 'POST /conduct/checks',
  input: z.strictObject({
    id: Id,
    appointment: Id,
    broken: z.array(z.enum(rulesOfConduct)).max(15),
    text: Prose(2_000),
  }),
  asks: 'conduct.own',
  of: appointed,
  records: [selfChecked],
})
/** 打探、说情、送礼 (S2-17), reported by whom it happened to. */
export const reportContact = command('reportContact', {
  room,
  route: 'POST /conduct/contacts',
  input: z.strictObject({
    ...{ id: ContactId, appointment: Id, kind: z.enum(contactKinds), onDay: Day, who: Line(200), text: Prose(2_000) },
  }),
  asks: 'conduct.own',
  of: appointed,
  records: [contactReported],
})
/** What the office did about a contact that was reported. */
export const handleContact = command('handleContact', {
  room,
  route: 'POST /conduct/contacts/:contact/handling',
  input: z.strictObject({ contact: ContactId, version: Version, handling: Line(2_000) }),
  asks: 'conduct.handle',
  of: ['office'],
  records: [contactHandled],
})
/** Once for each inspection, after the team has left. */
export const rateTeam = command('rateTeam', {
  room,
  route: 'POST /inspections/:inspection/conduct',
  input: z.strictObject({
    id: Id,
    inspection: InspectionId,
    objections: z.array(z.enum(conductAspects)).max(7),
    text: Prose(2_000),
  }),
  asks: 'conduct.rate',
  of: body,
  records: [conductRated],
})
/** By the inspected body or a member; the office enters what came by letter, call or visit. */
export const complain = command('complain', {
  room,
  route: 'POST /inspections/:inspection/complaints',
  input: z.strictObject({
    id: ComplaintId,
    inspection: InspectionId,
    channel: z.enum(complaintChannels),
    text: Line(4_000),
  }),
  asks: 'complaint.make',
  of: [...body, ...teamHats, 'office'],
  records: [complaintMade],
})
/** Whether a complaint of a team was founded, and what is answered. */
export const answerComplaint = command('answerComplaint', {
  room,
  route: 'POST /complaints/:complaint/answer',
  input: z.strictObject({ complaint: ComplaintId, version: Version, founded: z.boolean(), answer: Line(4_000) }),
  asks: 'complaint.answer',
  of: ['office'],
  records: [complaintAnswered],
})
/** Makes a module of a team at a unit, or changes the one with this id. */
export const setModule = command('setModule', {
  room,
  route: 'PUT /inspections/:inspection/modules/:module',
  input: z.strictObject({
    module: Id,
    inspection: InspectionId,
    name: Line(60),
    task: Prose(2_000),
    members: z.array(PersonId).max(50),
  }),
  asks: 'team.inside',
  of: ['leader', 'deputy'],
  locks: ['inspection'],
  records: [moduleSet],
})
/** A meeting of the temporary branch (临时党支部) of a team, with who was there. */
export const holdMeeting = command('holdMeeting', {
  room,
  route: 'POST /inspections/:inspection/branch-meetings',
  input: z.strictObject({
    ...{ id: Id, inspection: InspectionId, onDay: Day, secretary: PersonId, topic: Line(200), text: Prose(4_000) },
    present: z.array(PersonId).max(50),
  }),
  asks: 'team.inside',
  of: teamHats,
  records: [meetingHeld],
})
/** What the office says of somebody's work in a team; he sees and answers it. */
export const appraise = command('appraise', {
  room,
  route: 'POST /appraisals',
  input: z.strictObject({ id: AppraisalId, appointment: Id, text: Line(4_000) }),
  asks: 'appraisal.write',
  of: ['office'],
  records: [appraisalWritten],
})
/** What one answers to the appraisal of oneself. */
export const answerAppraisal = command('answerAppraisal', {
  room,
  route: 'POST /appraisals/:appraisal/answer',
  input: z.strictObject({ appraisal: AppraisalId, version: Version, answer: Line(4_000) }),
  asks: 'conduct.own',
  of: appointed,
  records: [appraisalAnswered],
})

// ── queries ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

const Named = { name: z.string(), teamName: z.string() }
/** What one sees of conduct: of oneself in a team, of everybody as office or discipline. */
export const conductPage = query('conductPage', {
  room,
  route: 'GET /conduct',
  input: z.strictObject({}),
  gives: z.strictObject({
    /** One's own live appointments, for which pledges and checks are made. */
    mine: z.array(z.strictObject({ appointment: Id, roundName: z.string(), ...Named })),
    pledges: z.array(pledge.shape.extend(Named)),
    checks: z.array(selfCheck.shape.extend(Named)),
    contacts: z.array(contact.shape.extend(Named)),
    appraisals: z.array(appraisal.shape.extend(Named)),
  }),
  of: [...appointed, ...keepers, 'discipline'],
})
export const complaints = query('complaints', {
  room,
  route: 'GET /complaints',
  input: z.strictObject({ ...Paging, open: z.enum(['yes', 'no']).optional() }),
  gives: pageOf(complaint.shape.extend({ teamName: z.string(), unitName: z.string() })),
  of: ['office', ...teamHats, ...body],
})
/** Ratings by inspected bodies, and units of one's own that may be rated now. */
export const ratings = query('ratings', {
  room,
  route: 'GET /conduct/ratings',
  input: z.strictObject({}),
  gives: z.strictObject({
    ratings: z.array(conduct.shape.extend({ teamName: z.string(), unitName: z.string() })),
    open: z.array(z.strictObject({ inspection: InspectionId, name: z.string() })),
  }),
  of: ['office', 'leading_group', 'secretary', ...body],
})
/** Modules and branch meetings of a team at a unit. */
export const insideTeam = query('insideTeam', {
  room,
  route: 'GET /inspections/:inspection/inside',
  input: z.strictObject({ inspection: InspectionId }),
  gives: z.strictObject({
    unitName: z.string(),
    people: z.array(z.strictObject({ person: PersonId, name: z.string() })),
    modules: z.array(module.shape),
    meetings: z.array(meeting.shape),
  }),
  of: ['office', ...teamHats],
})
/** 组长授权任职及任务分工的决定: all the authority a team has in a round, to be printed and signed (一次一授权). */
export const authorityPaper = query('authorityPaper', {
  room,
  route: 'GET /teams/:team/authority',
  input: z.strictObject({ team: Id }),
  gives: z.strictObject({
    teamName: z.string(),
    roundName: z.string(),
    authorityName: z.string(),
    mandate: z.string(),
    units: z.array(z.strictObject({ name: z.string(), enterOn: Day, exitOn: Day })),
    members: z.array(
      z.strictObject({ name: z.string(), role: z.string(), fromDay: Day, untilDay: Day, basis: z.string() }),
    ),
    sealed: z.strictObject({ size: z.int(), root: z.string() }).nullable(),
  }),
  of: keepers,
})
