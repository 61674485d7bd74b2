import * as z from 'zod'
import { command } from '../../../core/pure/contract.ts'
import { team } from '../../../core/pure/hats.ts'
import { Id, Line, PersonId, Prose, Version } from '../../../core/pure/ids.ts'
import { disciplines } from '../../findings/contract.ts'
import * as it from '../nouns.ts'
import * as said from './records.ts'

const room = 'transfers'
const writers = [...team, 'office'] as const
const OnLead = { lead: it.LeadId, version: Version }

/** What is said of a lead; only what the form needs (domain 7): a name and a post, no number and no address. */
const Words = {
  nature: z.enum(it.natures),
  disciplineTag: z.enum(['', ...disciplines]).default(''),
  objectName: Line(60),
  objectPost: Line(100),
  objectLevel: Prose(60).default(''),
  problem: Prose(5_000).trim().min(1),
  aboutPersons: z.array(PersonId).max(20).default([]),
}

/** 登记 (domain 2.5): out of a signed sheet, a tip given to the team, or by the team itself; `from`: which sheet or tip. */
export const registerLead = command('registerLead', {
  room,
  route: 'POST /inspections/:inspection/leads',
  input: z.strictObject({
    id: it.LeadId,
    inspection: Id,
    source: z.enum(it.leadSources),
    from: Id.nullable().default(null),
    ...Words,
  }),
  asks: 'lead.register',
  of: writers,
  records: [said.leadRegistered],
})

/** Changes what is said while the team has not graded it; by who has it open. */
export const editLead = command('editLead', {
  room,
  route: 'PUT /leads/:lead',
  input: z.strictObject({ ...OnLead, ...Words }),
  asks: 'lead.edit',
  of: writers,
  records: [said.leadEdited],
})

export const addEnclosure = command('addEnclosure', {
  room,
  route: 'POST /leads/:lead/enclosures',
  input: z.strictObject({
    id: Id,
    ...OnLead,
    title: Line(200),
    form: z.enum(['original', 'copy']),
    pages: z.int().min(1).max(9_999),
  }),
  asks: 'lead.edit',
  of: writers,
  records: [said.enclosureAdded],
})

export const removeEnclosure = command('removeEnclosure', {
  room,
  route: 'DELETE /leads/:lead/enclosures/:enclosure',
  input: z.strictObject({ ...OnLead, enclosure: Id }),
  asks: 'lead.edit',
  of: writers,
  records: [said.enclosureRemoved],
})

/** Opens what is said of a lead to oneself, in this session, for 15 minutes, with a purpose that is kept (design 5). `id`: of the reading. */
export const openLead = command('openLead', {
  room,
  route: 'POST /leads/:lead/readings',
  input: z.strictObject({ id: Id, lead: it.LeadId, purpose: Line(500) }),
  asks: 'lead.open',
  of: it.readers,
  records: [said.leadOpened],
})

/**
 * 查重: looks for doubles of a lead one has open, and of nothing else: no name can be typed. Only among open leads of the same term that
 * one sees oneself; with a purpose, and on record as a reading.
 */
export const lookUpDoubles = command('lookUpDoubles', {
  room,
  route: 'POST /leads/:lead/lookups',
  input: z.strictObject({ id: Id, lead: it.LeadId, purpose: Line(500) }),
  asks: 'lead.lookUp',
  of: [...writers, ...it.receivers],
  records: [said.leadLookedUp],
})

/** Two leads are one: this one goes on in the other, and stays on file. */
export const mergeLead = command('mergeLead', {
  room,
  route: 'POST /leads/:lead/merging',
  input: z.strictObject({ ...OnLead, into: it.LeadId, reason: Line(2_000) }),
  asks: 'lead.merge',
  of: ['leader', 'office'],
  records: [said.leadMerged],
})

/** Two that were merged are not one after all: begins again as registered, with the reason; both stay on record as merged and parted. */
export const partLead = command('partLead', {
  room,
  route: 'POST /leads/:lead/parting',
  input: z.strictObject({ ...OnLead, reason: Line(2_000) }),
  asks: 'lead.merge',
  of: ['leader', 'office'],
  records: [said.leadParted],
})

/** 评级 (S1-14): what the team's meeting proposes: a class with its reason, and whether it should go early (S1-19). */
export const gradeLead = command('gradeLead', {
  room,
  route: 'POST /leads/:lead/grading',
  input: z.strictObject({
    ...OnLead,
    leadClass: z.enum(it.leadClasses),
    classReason: Line(2_000),
    superior: z.boolean().default(false),
    early: z.boolean().default(false),
    earlyReason: Prose(2_000).default(''),
  }),
  asks: 'lead.grade',
  of: ['leader'],
  records: [said.leadGraded],
})

export const setLeadAside = command('setLeadAside', {
  room,
  route: 'POST /leads/:lead/setting-aside',
  input: z.strictObject({ ...OnLead, reason: Line(2_000) }),
  asks: 'lead.setAside',
  of: ['leader'],
  records: [said.leadSetAside],
})

/** The office names the receivers: who is responsible by nature, or both (S0-21, domain 5.2). */
export const reviewLead = command('reviewLead', {
  room,
  route: 'POST /leads/:lead/review',
  input: z.strictObject({
    ...OnLead,
    nature: z.enum(it.natures),
    toDiscipline: z.boolean(),
    toOrganisation: z.boolean(),
    priority: z.boolean().default(false),
  }),
  asks: 'lead.review',
  of: ['office'],
  records: [said.leadReviewed],
})

export const sendBackLead = command('sendBackLead', {
  room,
  route: 'POST /leads/:lead/return',
  input: z.strictObject({ ...OnLead, reason: Line(2_000) }),
  asks: 'lead.sendBack',
  of: ['office', ...it.deciders],
  records: [said.leadSentBack],
})

/** 会商 (S3-06): puts a lead not yet decided on to the deputy who does not sit with the team, or takes it back. */
export const consultLead = command('consultLead', {
  room,
  route: 'POST /leads/:lead/consultation',
  input: z.strictObject({ ...OnLead, open: z.boolean() }),
  asks: 'lead.consult',
  of: ['leader'],
  records: [said.leadConsulted],
})

/** What he says of it, after he has opened it. */
export const giveLeadView = command('giveLeadView', {
  room,
  route: 'POST /leads/:lead/views',
  input: z.strictObject({ id: Id, lead: it.LeadId, text: Line(2_000) }),
  asks: 'lead.view',
  of: ['non_resident'],
  records: [said.leadViewed],
})

/** 审批: the leading group, after it has read what it decides on; an early one at once, the office's review behind it (LAW art. 20). */
export const approveLead = command('approveLead', {
  room,
  route: 'POST /leads/:lead/approval',
  input: z.strictObject({ ...OnLead, raised: z.boolean().default(false) }),
  asks: 'lead.approve',
  of: it.deciders,
  records: [said.leadApproved],
})

/** 上报: whom the committee does not manage is the superior's; `toName` says who took it. */
export const forwardLead = command('forwardLead', {
  room,
  route: 'POST /leads/:lead/forwarding',
  input: z.strictObject({ ...OnLead, toName: Line(100), reason: Line(1_000) }),
  asks: 'lead.forward',
  of: ['office'],
  records: [said.leadForwarded],
})

/** 销号: everybody it was handed to has fed back, and who was cleared was cleared on record. */
export const closeLead = command('closeLead', {
  room,
  route: 'POST /leads/:lead/closing',
  input: z.strictObject(OnLead),
  asks: 'lead.close',
  of: ['office'],
  records: [said.leadClosed],
})
