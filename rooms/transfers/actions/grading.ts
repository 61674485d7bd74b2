import { accept } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import { rulingsOf } from '../../policies/store/rulings.ts'
import { approveAlong, openAgain } from '../../registry/routing.ts'
import * as say from '../contract.ts'
import { keepOut, openMatter, unitOf } from '../open.ts'
import * as rule from '../rules.ts'
import { liveOf } from '../rules/transfers.ts'
import * as keep from '../store.ts'

const result = ({ id, version }: { id: string; version: number }) => ({ id, version })

export const gradingLead = act(say.gradeLead, async ({ tx, counting, asRoom, eyes, see, may, actor, input, today }) => {
  const lead = await see(say.lead, input.lead, input.version)
  await may('lead.grade', lead)
  await keepOut(tx, counting, lead.id)
  await openMatter(eyes, lead.id)
  const { leadClass, classReason, superior, early, earlyReason } = input
  const onSite = rule.isOnSite(await unitOf(asRoom('planning'), lead.inspection))
  const graded = accept(rule.grade(lead, { leadClass, superior, early, earlyReason }, onSite, actor.person, today))
  await keep.saveMatter(tx, lead.id, { classReason, earlyReason })
  const kept = await keep.saveLead(tx, graded)
  return { result: result(kept), record: { kind: 'lead.graded', about: kept, facts: { leadClass, early } } }
})

export const reviewingLead = act(say.reviewLead, async ({ tx, counting, eyes, see, may, actor, input, today }) => {
  const lead = await see(say.lead, input.lead, input.version)
  await may('lead.review', lead)
  await keepOut(tx, counting, lead.id)
  await openMatter(eyes, lead.id)
  const { nature, toDiscipline, toOrganisation, priority } = input
  const live = liveOf(await keep.transfersOf(tx, lead.id)).map(({ receiver }) => receiver)
  const to = { nature, toDiscipline, toOrganisation, priority }
  const kept = await keep.saveLead(tx, accept(rule.review(lead, to, live, actor.person, today)))
  const facts = { toDiscipline, toOrganisation, priority }
  return { result: result(kept), record: { kind: 'lead.reviewed', about: kept, facts } }
})

export const sendingBackLead = act(say.sendBackLead, async (context) => {
  const { tx, counting, see, may, input } = context
  const lead = await see(say.lead, input.lead, input.version)
  await may('lead.sendBack', lead)
  await keepOut(tx, counting, lead.id)
  const from = lead.state
  const kept = await keep.saveLead(tx, accept(rule.sendBack(lead)))
  await keep.saveMatter(tx, lead.id, { remark: input.reason })
  await openAgain(context, 'lead', lead)
  return { result: result(kept), record: { kind: 'lead.sentBack', about: kept, facts: { from } } }
})

export const approvingLead = act(say.approveLead, async (context) => {
  const { tx, counting, asRoom, eyes, see, may, actor, input, today } = context
  const lead = await see(say.lead, input.lead, input.version)
  await may('lead.approve', lead)
  await keepOut(tx, counting, lead.id)
  await openMatter(eyes, lead.id)
  const { raised } = input
  const onSite = rule.isOnSite(await unitOf(asRoom('planning'), lead.inspection))
  const gone = keep.goneTo(await keep.transfersOf(tx, lead.id))
  const kept = await keep.saveLead(tx, accept(rule.approve(lead, raised, onSite, gone, actor.person, today)))
  // What is about somebody managed above goes up as what is raised does: to what stands above the committee in the tree.
  const up = { raised: raised || lead.superior }
  const facts = { early: kept.early, raised, ...(await approveAlong(context, 'lead', lead, up)) }
  return { result: result(kept), record: { kind: 'lead.approved', about: kept, facts } }
})

export const forwardingLead = act(say.forwardLead, async ({ tx, counting, asRoom, see, may, input }) => {
  const lead = await see(say.lead, input.lead, input.version)
  await may('lead.forward', lead)
  await keepOut(tx, counting, lead.id)
  const kept = await keep.saveLead(tx, accept(rule.forward(lead)))
  await keep.saveMatter(tx, lead.id, { remark: `${input.toName}：${input.reason}` })
  const approved = (await rulingsOf(asRoom('policies'), 'lead', lead.id)).findLast(({ step }) => step === 'approved')
  const facts = { superior: approved?.superior ?? null }
  return { result: result(kept), record: { kind: 'lead.forwarded', about: kept, facts } }
})

export const closingLead = act(say.closeLead, async ({ tx, counting, see, may, actor, input, today }) => {
  const lead = await see(say.lead, input.lead, input.version)
  await may('lead.close', lead)
  await keepOut(tx, counting, lead.id)
  const live = liveOf(await keep.transfersOf(tx, lead.id))
  const kept = await keep.saveLead(tx, accept(rule.close(lead, live, actor.person, today)))
  return { result: result(kept), record: { kind: 'lead.closed', about: kept, facts: { unfounded: kept.unfounded } } }
})
