import { accept } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import { dueDay } from '../../policies/store.ts'
import * as say from '../contract.ts'
import { keepOut } from '../open.ts'
import * as rule from '../rules/inquiries.ts'
import * as keep from '../store.ts'

const result = ({ id, version }: { id: string; version: number }) => ({ id, version })

export const beginningInquiry = act(
  say.beginInquiry,
  async ({ tx, counting, asRoom, see, may, actor, input, today }) => {
    const transfer = await see(say.leadTransfer, input.leadTransfer, input.version)
    const { authority, inspection, lead } = transfer
    await may('inquiry.keep', transfer)
    await keepOut(tx, counting, lead)
    const { id, kind, onDay } = input
    const open = (await keep.openInquiry(tx, transfer.id)) !== undefined
    accept(rule.mayInquire(transfer, { onDay, open }, today))
    const { day } = await dueDay(asRoom('policies'), authority, kind === 'letter' ? 'T19' : 'T20', onDay)
    const made: say.Inquiry = {
      ...{ id, authority, inspection, lead, transfer: transfer.id, kind, onDay, by: actor.person, version: 1 },
      ...(kind === 'letter'
        ? { replyDue: day, repliedOn: null, reportDue: null }
        : { replyDue: null, repliedOn: null, reportDue: day }),
      ...{ outcome: '', reportedOn: null },
    }
    await keep.add(tx, 'transfersInquiry', made)
    return { result: result(made), record: { kind: 'inquiry.begun', about: made, facts: { kind, due: day } } }
  },
)

export const notingReply = act(say.noteReply, async ({ tx, counting, asRoom, see, may, input, today }) => {
  const inquiry = await see(say.inquiry, input.inquiry, input.version)
  await may('inquiry.keep', inquiry)
  await keepOut(tx, counting, inquiry.lead)
  accept(rule.mayNoteReply(inquiry, input.onDay, today))
  const { day: reportDue } = await dueDay(asRoom('policies'), inquiry.authority, 'T20', input.onDay)
  const kept = await keep.saveInquiry(tx, { ...inquiry, repliedOn: input.onDay, reportDue })
  return { result: result(kept), record: { kind: 'inquiry.replied', about: kept, facts: { due: reportDue } } }
})

export const reportingInquiry = act(say.reportInquiry, async ({ tx, counting, see, may, input, today }) => {
  const inquiry = await see(say.inquiry, input.inquiry, input.version)
  await may('inquiry.keep', inquiry)
  await keepOut(tx, counting, inquiry.lead)
  accept(rule.mayReport(inquiry))
  const { outcome } = input
  const kept = await keep.saveInquiry(tx, { ...inquiry, outcome, reportedOn: today })
  return { result: result(kept), record: { kind: 'inquiry.reported', about: kept, facts: { outcome } } }
})
