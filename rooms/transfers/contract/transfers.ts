import * as z from 'zod'
import { command } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { Id, Line, Prose, Version } from '../../../core/pure/ids.ts'
import * as it from '../nouns.ts'
import * as said from './records.ts'

const room = 'transfers'
const OnTransfer = { leadTransfer: it.LeadTransferId, version: Version }

/** 封装: one of the office seals what goes to one receiver and counts its pages; the letter gets its number. `version`: the lead's. */
export const sealPackage = command('sealPackage', {
  room,
  route: 'POST /leads/:lead/packages',
  input: z.strictObject({
    id: it.LeadTransferId,
    lead: it.LeadId,
    version: Version,
    receiver: z.enum(it.receivers),
    pages: z.int().min(1).max(99_999),
  }),
  asks: 'leadTransfer.seal',
  of: ['office'],
  records: [said.packageSealed],
})

/** 移交: another of the office hands it over (domain 3.3 rule 5: two persons). */
export const handOverPackage = command('handOverPackage', {
  room,
  route: 'POST /lead-transfers/:leadTransfer/handing',
  input: z.strictObject(OnTransfer),
  asks: 'leadTransfer.hand',
  of: ['office'],
  records: [said.packageHanded],
})

/** 签收: the receiver counts again; T18 and T16 run from now. */
export const receivePackage = command('receivePackage', {
  room,
  route: 'POST /lead-transfers/:leadTransfer/receipt',
  input: z.strictObject({ ...OnTransfer, pages: z.int().min(1).max(99_999) }),
  asks: 'leadTransfer.receive',
  of: it.receivers,
  records: [said.packageReceived],
})

/** 退回: not the receiver's, or something is missing. */
export const returnPackage = command('returnPackage', {
  room,
  route: 'POST /lead-transfers/:leadTransfer/return',
  input: z.strictObject({ ...OnTransfer, id: Id, kind: z.enum(it.returnKinds), reason: Line(2_000) }),
  asks: 'leadTransfer.return',
  of: it.receivers,
  records: [said.packageReturned],
})

/** 处置意见 in one of the ways (T18). What is done then stays in the receiver's own system: a team reviews no discipline, and neither do we. */
export const giveOpinion = command('giveOpinion', {
  room,
  route: 'POST /lead-transfers/:leadTransfer/opinion',
  input: z.strictObject({ ...OnTransfer, id: Id, way: z.enum(it.leadWays), text: Prose(5_000).trim().min(1) }),
  asks: 'leadTransfer.answer',
  of: it.receivers,
  records: [said.opinionGiven],
})

/** 未按期办结的说明 (T17): why, and when it is expected to be done; the result is then due two weeks after. */
export const explainDelay = command('explainDelay', {
  room,
  route: 'POST /lead-transfers/:leadTransfer/explanation',
  input: z.strictObject({ ...OnTransfer, id: Id, text: Prose(5_000).trim().min(1), expectedOn: Day }),
  asks: 'leadTransfer.answer',
  of: it.receivers,
  records: [said.delayExplained],
})

/** 办理情况反馈 (T16), with both reviews (一案双查, S1-20) unless nothing held, and in numbers what came of it (domain 6.1). */
export const feedBackResult = command('feedBackResult', {
  room,
  route: 'POST /lead-transfers/:leadTransfer/result',
  input: z.strictObject({
    ...OnTransfer,
    id: Id,
    finding: z.enum(it.leadFindings),
    text: Prose(5_000).trim().min(1),
    direct: Prose(2_000).default(''),
    leadership: Prose(2_000).default(''),
    ...it.Outcome,
  }),
  asks: 'leadTransfer.answer',
  of: it.receivers,
  records: [said.resultFedBack, said.outcomeStated],
})

/** 更正处置结果统计: the numbers stated before stay to be read, these count from now on. */
export const restateOutcome = command('restateOutcome', {
  room,
  route: 'POST /lead-transfers/:leadTransfer/outcome',
  input: z.strictObject({
    ...OnTransfer,
    id: Id,
    cause: z.enum(it.outcomeCauses).exclude(['first']),
    ...it.Outcome,
  }),
  asks: 'leadTransfer.answer',
  of: it.receivers,
  records: [said.outcomeStated],
})

/** 澄清正名: how whoever was cleared was told and before whom; `slander`: what the receiver found about the report itself. */
export const clarify = command('clarify', {
  room,
  route: 'POST /lead-transfers/:leadTransfer/clarification',
  input: z.strictObject({
    ...OnTransfer,
    id: Id,
    text: Prose(5_000).trim().min(1),
    slander: z.boolean().default(false),
  }),
  asks: 'leadTransfer.answer',
  of: it.receivers,
  records: [said.leadClarified],
})

/** 督办: what is overdue is asked for in writing. */
export const urgeTransfer = command('urgeTransfer', {
  room,
  route: 'POST /lead-transfers/:leadTransfer/urging',
  input: z.strictObject({ ...OnTransfer, id: Id, text: Prose(2_000).trim().min(1) }),
  asks: 'leadTransfer.urge',
  of: ['office'],
  records: [said.transferUrged],
})

/** 报领导小组: urged, and still not there after the days an urging gives (T38). */
export const escalateTransfer = command('escalateTransfer', {
  room,
  route: 'POST /lead-transfers/:leadTransfer/escalation',
  input: z.strictObject({ ...OnTransfer, id: Id, text: Prose(2_000).trim().min(1) }),
  asks: 'leadTransfer.urge',
  of: ['office'],
  records: [said.transferEscalated],
})
