import { accept } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import { drawNumber, dueDay } from '../../policies/store.ts'
import * as say from '../contract.ts'
import { keepOut, unitOf } from '../open.ts'
import * as rule from '../rules.ts'
import * as step from '../rules/transfers.ts'
import * as keep from '../store.ts'

const result = ({ id, version }: { id: string; version: number }) => ({ id, version })

/** What nobody has answered yet. */
const unanswered = {
  ...({ state: 'sealed', handedBy: null, handedOn: null, receivedBy: null, receivedOn: null, returnKind: '' } as const),
  ...({ opinionDue: null, resultDue: null, way: '', opinionOn: null, explainedOn: null, finding: '' } as const),
  resultOn: null,
  ...{ clarifiedOn: null, urgedOn: null, urgeDue: null, escalatedOn: null, version: 1 },
}

export const sealingPackage = act(say.sealPackage, async ({ tx, counting, see, may, actor, input, today }) => {
  const { id, receiver, pages } = input
  const lead = await see(say.lead, input.lead, input.version)
  await may('leadTransfer.seal', lead)
  await keepOut(tx, counting, lead.id)
  const listed = (await keep.enclosuresOf(tx, lead.id)).map((one) => one.pages)
  accept(step.maySeal(lead, receiver, pages, listed))
  const { authority, inspection } = lead
  const { text: number } = await drawNumber(tx, authority, 'lead', Number(today.slice(0, 4)))
  const transfer: say.LeadTransfer = {
    ...unanswered,
    ...{ id, authority, inspection, lead: lead.id, receiver, number, pages, sealedBy: actor.person, sealedOn: today },
  }
  await keep.add(tx, 'transfersTransfer', transfer)
  const facts = { receiver, pages }
  return { result: result(transfer), record: { kind: 'leadTransfer.sealed', about: transfer, facts } }
})

export const handingPackage = act(
  say.handOverPackage,
  async ({ tx, asRoom, see, may, actor, counting, input, today }) => {
    const transfer = await see(say.leadTransfer, input.leadTransfer, input.version)
    await may('leadTransfer.hand', transfer)
    await keepOut(tx, counting, transfer.lead)
    const lead = await see(say.lead, transfer.lead)
    const onSite = rule.isOnSite(await unitOf(asRoom('planning'), lead.inspection))
    const handed = await counting(transfer.id, (by) => step.handOver(transfer, lead, onSite, by, today))
    const kept = await keep.saveTransfer(tx, { ...handed, handedBy: actor.person })
    const gone = keep.goneTo(await keep.transfersOf(tx, lead.id))
    await keep.saveLead(tx, accept(rule.handedOver(lead, transfer.receiver, gone, today)))
    const facts = { receiver: kept.receiver }
    return { result: result(kept), record: { kind: 'leadTransfer.handed', about: kept, facts } }
  },
)

export const receivingPackage = act(
  say.receivePackage,
  async ({ tx, counting, asRoom, see, may, actor, input, today }) => {
    const transfer = await see(say.leadTransfer, input.leadTransfer, input.version)
    await may('leadTransfer.receive', transfer)
    await keepOut(tx, counting, transfer.lead)
    const due = async (code: string) => (await dueDay(asRoom('policies'), transfer.authority, code, today)).day
    const clocks = { opinionDue: await due('T18'), resultDue: await due('T16') }
    const kept = await keep.saveTransfer(tx, accept(step.receive(transfer, input.pages, clocks, actor.person, today)))
    const facts = { receiver: kept.receiver, ...clocks }
    return { result: result(kept), record: { kind: 'leadTransfer.received', about: kept, facts } }
  },
)

/** The receiver's own words of a return stay with him and whoever has the lead open; the lead is his no more. */
export const returningPackage = act(say.returnPackage, async ({ tx, counting, see, may, actor, input, today }) => {
  const { id, kind, reason } = input
  const transfer = await see(say.leadTransfer, input.leadTransfer, input.version)
  await may('leadTransfer.return', transfer)
  await keepOut(tx, counting, transfer.lead)
  const lead = await see(say.lead, transfer.lead)
  const kept = await keep.saveTransfer(tx, accept(step.giveBack(transfer, kind)))
  await keep.saveLead(tx, accept(rule.givenBack(lead, transfer.receiver, kind)))
  const { authority, inspection, receiver } = transfer
  const of = { id, authority, inspection, lead: lead.id, transfer: transfer.id, receiver, kind: 'return' as const }
  const by = { text: reason, direct: '', leadership: '', slander: false, by: actor.person, onDay: today }
  await keep.add(tx, 'transfersHandling', { ...of, ...by })
  const facts = { receiver, returnKind: kind }
  return { result: result(kept), record: { kind: 'leadTransfer.returned', about: kept, facts } }
})
