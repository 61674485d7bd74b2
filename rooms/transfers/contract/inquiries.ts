import * as z from 'zod'
import { command, record } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { Id, Version } from '../../../core/pure/ids.ts'
import * as it from '../nouns.ts'

const room = 'transfers'
const about = { about: it.inquiry, audience: ['office', ...it.deciders, 'discipline'] as const }
export const inquiryBegun = record('inquiry.begun', {
  ...about,
  facts: { kind: z.enum(it.inquiryKinds), due: Day.nullable() },
})
export const inquiryReplied = record('inquiry.replied', { ...about, facts: { due: Day.nullable() } })
export const inquiryReported = record('inquiry.reported', {
  ...about,
  facts: { outcome: z.enum(it.inquiryOutcomes) },
})

const On = { inquiry: Id, version: Version }

/**
 * 登记谈话函询: that whoever is asked got a letter of inquiry on a day, from which T19 runs, or was talked to, from which T20 runs. Of a lead whose
 * way of disposal is 谈话函询, one at a time. `version`: the transfer's.
 */
export const beginInquiry = command('beginInquiry', {
  room,
  route: 'POST /lead-transfers/:leadTransfer/inquiries',
  input: z.strictObject({
    id: Id,
    leadTransfer: it.LeadTransferId,
    version: Version,
    kind: z.enum(it.inquiryKinds),
    onDay: Day,
  }),
  asks: 'inquiry.keep',
  of: ['discipline'],
  records: [inquiryBegun],
})

/** 登记函询回复: T19 stops, T20 begins. */
export const noteReply = command('noteReply', {
  room,
  route: 'POST /inquiries/:inquiry/reply',
  input: z.strictObject({ ...On, onDay: Day }),
  asks: 'inquiry.keep',
  of: ['discipline'],
  records: [inquiryReplied],
})

/** 报送谈话函询情况报告和处置意见: T20 stops. */
export const reportInquiry = command('reportInquiry', {
  room,
  route: 'POST /inquiries/:inquiry/report',
  input: z.strictObject({ ...On, outcome: z.enum(it.inquiryOutcomes) }),
  asks: 'inquiry.keep',
  of: ['discipline'],
  records: [inquiryReported],
})
