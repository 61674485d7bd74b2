import * as z from 'zod'
import { command } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { Id, Line, Prose, Version } from '../../../core/pure/ids.ts'
import * as it from './advisories.ts'

const room = 'commons'
const On = { advisory: it.AdvisoryId, version: Version }
const Text = {
  title: Line(200),
  problems: Prose(5_000).trim().min(1),
  units: z.int().min(1).max(100_000),
  cause: Prose(3_000).trim().min(1),
  copies: Prose(500),
  replyBy: Day.nullable().default(null),
  suggestions: z.array(Prose(2_000).trim().min(1)).min(1).max(20),
}
const Words = Prose(2_000).trim().min(1)

/** 起草建议书; refuses names of persons, and of units where it comes of a group. */
export const draftAdvisory = command('draftAdvisory', {
  room,
  route: 'POST /advisories',
  input: z.strictObject({ id: it.AdvisoryId, problemGroup: Id.nullable(), body: Id, ...Text }),
  asks: 'advisory.draft',
  of: ['office'],
  records: [it.advisoryDrafted],
})

export const editAdvisory = command('editAdvisory', {
  room,
  route: 'PUT /advisories/:advisory',
  input: z.strictObject({ ...On, ...Text }),
  asks: 'advisory.edit',
  of: ['office'],
  records: [it.advisoryEdited],
})

export const dropAdvisory = command('dropAdvisory', {
  room,
  route: 'POST /advisories/:advisory/drop',
  input: z.strictObject(On),
  asks: 'advisory.edit',
  of: ['office'],
  records: [it.advisoryDropped],
})

/** 沟通: with whom it was talked over and what they said; with that it goes to those who decide. */
export const consultAdvisory = command('consultAdvisory', {
  room,
  route: 'POST /advisories/:advisory/consultation',
  input: z.strictObject({ ...On, consulted: Words }),
  asks: 'advisory.edit',
  of: ['office'],
  records: [it.advisoryConsulted],
})

/** 审定 by the leading group or the secretary, not by whoever drafted it. */
export const approveAdvisory = command('approveAdvisory', {
  room,
  route: 'POST /advisories/:advisory/approval',
  input: z.strictObject(On),
  asks: 'advisory.approve',
  of: ['leading_group', 'secretary'],
  records: [it.advisoryApproved],
})

export const sendAdvisoryBack = command('sendAdvisoryBack', {
  room,
  route: 'POST /advisories/:advisory/refusal',
  input: z.strictObject({ ...On, opinion: Words }),
  asks: 'advisory.approve',
  of: ['leading_group', 'secretary'],
  records: [it.advisorySentBack],
})

/** 印发: it draws its number and reaches the department and those it is copied to; not with a day for the reply that has passed. */
export const issueAdvisory = command('issueAdvisory', {
  room,
  route: 'POST /advisories/:advisory/issue',
  input: z.strictObject(On),
  asks: 'advisory.issue',
  of: ['office'],
  records: [it.advisoryIssued],
})

/** 签收: the reply is due by the day of the letter; where it names none, the days of T29 begin. */
export const receiveAdvisory = command('receiveAdvisory', {
  room,
  route: 'POST /advisories/:advisory/receipt',
  input: z.strictObject(On),
  asks: 'advisory.receive',
  of: ['principal'],
  records: [it.advisoryReceived],
})

/** 反馈: to every suggestion what is done and how many rules came of it. */
export const answerAdvisory = command('answerAdvisory', {
  room,
  route: 'POST /advisories/:advisory/answer',
  input: z.strictObject({
    ...On,
    answers: z
      .array(z.strictObject({ suggestion: Id, measures: Words, rulesMade: z.int().min(0).max(1_000) }))
      .min(1)
      .max(20),
  }),
  asks: 'advisory.answer',
  of: ['principal'],
  records: [it.advisoryAnswered],
})

export const returnAdvisory = command('returnAdvisory', {
  room,
  route: 'POST /advisories/:advisory/return',
  input: z.strictObject({ ...On, opinion: Words }),
  asks: 'advisory.judge',
  of: ['office'],
  records: [it.advisoryReturned],
})

/** 评价: of every suggestion whether it was taken up, in part, or not with the reason. */
export const judgeAdvisory = command('judgeAdvisory', {
  room,
  route: 'POST /advisories/:advisory/judgement',
  input: z.strictObject({
    ...On,
    verdicts: z
      .array(z.strictObject({ suggestion: Id, verdict: z.enum(it.verdicts), reason: Prose(1_000).trim() }))
      .min(1)
      .max(20),
  }),
  asks: 'advisory.judge',
  of: ['office'],
  records: [it.advisoryJudged],
})

/** 再监督: what came of it on the spot, once or again. */
export const superviseAdvisory = command('superviseAdvisory', {
  room,
  route: 'POST /advisories/:advisory/supervision',
  input: z.strictObject({ ...On, effect: Prose(5_000).trim().min(1) }),
  asks: 'advisory.judge',
  of: ['office'],
  records: [it.advisorySupervised],
})

export const closeAdvisory = command('closeAdvisory', {
  room,
  route: 'POST /advisories/:advisory/closure',
  input: z.strictObject(On),
  asks: 'advisory.close',
  of: ['office'],
  records: [it.advisoryClosed],
})
