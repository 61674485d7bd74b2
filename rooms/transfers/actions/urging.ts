import { accept } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import { drawNumber, dueDay } from '../../policies/store.ts'
import * as say from '../contract.ts'
import { keepOut } from '../open.ts'
import * as step from '../rules/transfers.ts'
import * as keep from '../store.ts'

const result = ({ id, version }: { id: string; version: number }) => ({ id, version })

/** 督办单 with its own number, as a row of its own: what was asked stays, whatever is answered. */
async function letter(
  tx: keep.Hand,
  transfer: say.LeadTransfer,
  of: Pick<say.LeadUrging, 'id' | 'step' | 'text' | 'by' | 'onDay'>,
): Promise<void> {
  const { authority, inspection, id, lead, receiver } = transfer
  const { text: number } = await drawNumber(tx, authority, 'urging', Number(of.onDay.slice(0, 4)))
  await keep.add(tx, 'transfersUrging', { authority, inspection, lead, transfer: id, receiver, number, ...of })
}

export const urgingTransfer = act(say.urgeTransfer, async ({ tx, counting, asRoom, see, may, actor, input, today }) => {
  const transfer = await see(say.leadTransfer, input.leadTransfer, input.version)
  await may('leadTransfer.urge', transfer)
  await keepOut(tx, counting, transfer.lead)
  const { day: due } = await dueDay(asRoom('policies'), transfer.authority, 'T38', today)
  const kept = await keep.saveTransfer(tx, accept(step.urge(transfer, today, due)))
  const of = { id: input.id, step: 'urged' as const, text: input.text, by: actor.person, onDay: today }
  await letter(tx, kept, of)
  const facts = { receiver: kept.receiver, due }
  return { result: result(kept), record: { kind: 'leadTransfer.urged', about: kept, facts } }
})

export const escalatingTransfer = act(say.escalateTransfer, async ({ tx, counting, see, may, actor, input, today }) => {
  const transfer = await see(say.leadTransfer, input.leadTransfer, input.version)
  await may('leadTransfer.urge', transfer)
  await keepOut(tx, counting, transfer.lead)
  const kept = await keep.saveTransfer(tx, accept(step.escalate(transfer, today)))
  const of = { id: input.id, step: 'escalated' as const, text: input.text, by: actor.person, onDay: today }
  await letter(tx, kept, of)
  const facts = { receiver: kept.receiver }
  return { result: result(kept), record: { kind: 'leadTransfer.escalated', about: kept, facts } }
})
