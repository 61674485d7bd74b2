import { accept } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import * as say from '../contract.ts'
import { keepOut, openMatter } from '../open.ts'
import * as rule from '../rules.ts'
import * as keep from '../store.ts'

export const consultingLead = act(say.consultLead, async ({ tx, counting, asRoom, see, may, input, today }) => {
  const lead = await see(say.lead, input.lead, input.version)
  await may('lead.consult', lead)
  await keepOut(tx, counting, lead.id)
  const beside = await asRoom('teams')
    .selectFrom('teamsAppointment as a')
    .innerJoin('teamsAssignment as s', 's.team', 'a.team')
    .select('a.id')
    .where('s.inspection', '=', lead.inspection as never)
    .where('a.role', '=', 'non_resident')
    .where('a.endedAt', 'is', null)
    .where('a.fromDay', '<=', today)
    .where('a.untilDay', '>=', today)
    .executeTakeFirst()
  const kept = await keep.saveLead(tx, accept(rule.consult(lead, input.open, beside !== undefined)))
  const facts = { open: input.open }
  return { result: { id: kept.id, version: kept.version }, record: { kind: 'lead.consulted', about: kept, facts } }
})

export const givingLeadView = act(say.giveLeadView, async ({ tx, counting, eyes, look, may, actor, input, today }) => {
  const lead = await look(say.lead, input.lead)
  await may('lead.view', lead)
  await keepOut(tx, counting, lead.id)
  await openMatter(eyes, lead.id)
  const { authority, inspection } = lead
  const said = { id: input.id, authority, inspection, lead: lead.id, text: input.text }
  await keep.add(tx, 'transfersView', { ...said, by: actor.person, onDay: today })
  return { result: { id: lead.id, version: lead.version }, record: { kind: 'lead.viewed', about: lead, facts: {} } }
})
