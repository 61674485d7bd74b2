import { accept, Refused, refuse } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import { sheet as sheetNoun } from '../../findings/contract.ts'
import { inspection as inspectionNoun } from '../../planning/contract.ts'
import { drawNumber } from '../../policies/store.ts'
import { tip as tipNoun } from '../../tips/contract.ts'
import { holdTeams } from '../../tips/store.ts'
import * as say from '../contract.ts'
import { inspectionsOf, keepOut, openMatter, unitOf } from '../open.ts'
import * as rule from '../rules.ts'
import { alike } from '../rules/doubles.ts'
import { liveOf } from '../rules/transfers.ts'
import * as keep from '../store.ts'

const result = ({ id, version }: { id: string; version: number }) => ({ id, version })

/** What nobody has decided yet. */
const undecided = {
  ...({ state: 'registered', leadClass: '', superior: false, early: false, raised: false, priority: false } as const),
  ...{ toDiscipline: false, toOrganisation: false, withDiscipline: false, withOrganisation: false },
  ...{
    inConsultation: false,
    unfounded: false,
    mergedInto: null,
    gradedBy: null,
    gradedOn: null,
    reviewedBy: null,
    reviewedOn: null,
  },
  ...{ approvedBy: null, approvedOn: null, transferredOn: null, closedBy: null, closedOn: null, version: 1 },
}

export const registeringLead = act(
  say.registerLead,
  async ({ tx, counting, look, may, actor, input, today, newId }) => {
    await holdTeams(tx)
    const { id, source, from, nature, disciplineTag, inspection: _, ...words } = input
    const unit = await look(inspectionNoun, input.inspection)
    const { authority, id: inspection } = unit
    await may('lead.register', { authority, inspection })
    accept(rule.mayRegister(unit))
    accept(rule.origin(source, from))
    if (source === 'sheet') accept(rule.fromSheet(await look(sheetNoun, from ?? id), inspection))
    if (source === 'tip') accept(rule.fromTip(await look(tipNoun, from ?? id), inspection))
    const { text: number } = await drawNumber(tx, authority, 'leadEntry', Number(today.slice(0, 4)))
    const lead: say.Lead = {
      ...undecided,
      ...{
        id,
        authority,
        inspection,
        number,
        source,
        nature,
        disciplineTag,
        registeredBy: actor.person,
        registeredOn: today,
      },
      ...{ sheet: source === 'sheet' ? from : null, tip: source === 'tip' ? from : null },
    }
    await keep.add(tx, 'transfersLead', lead)
    await keep.addMatter(tx, {
      ...{ id: newId(), authority, inspection, lead: id, withDiscipline: false, withOrganisation: false },
      ...{ inConsultation: false, ...words },
      ...{ classReason: '', earlyReason: '', remark: '', version: 1 },
    })
    await keepOut(tx, counting, id)
    return { result: result(lead), record: { kind: 'lead.registered', about: lead, facts: { source } } }
  },
)

export const editingLead = act(say.editLead, async ({ tx, counting, eyes, see, may, input }) => {
  await holdTeams(tx)
  const { lead: id, version, nature, disciplineTag, ...words } = input
  const lead = await see(say.lead, id, version)
  await may('lead.edit', lead)
  await keepOut(tx, counting, id)
  await openMatter(eyes, id)
  accept(rule.mayEdit(lead))
  await keep.saveMatter(tx, id, words)
  await keepOut(tx, counting, id)
  const kept = await keep.saveLead(tx, { ...lead, nature, disciplineTag })
  return { result: result(kept), record: { kind: 'lead.edited', about: kept, facts: {} } }
})

export const addingEnclosure = act(say.addEnclosure, async ({ tx, counting, see, may, input }) => {
  const { id, title, form, pages } = input
  const lead = await see(say.lead, input.lead, input.version)
  await may('lead.edit', lead)
  await keepOut(tx, counting, lead.id)
  accept(rule.mayEnclose(lead, liveOf(await keep.transfersOf(tx, lead.id)).length))
  const before = await keep.enclosuresOf(tx, lead.id)
  if (before.length >= mostEnclosures) throw new Refused(refuse('transfers.too-many', { most: mostEnclosures }))
  const { authority, inspection, withDiscipline, withOrganisation, inConsultation } = lead
  const walls = { authority, inspection, lead: lead.id, withDiscipline, withOrganisation, inConsultation }
  await keep.add(tx, 'transfersEnclosure', { id, ...walls, place: before.length + 1, title, form, pages, version: 1 })
  const kept = await keep.saveLead(tx, lead)
  return { result: result(kept), record: { kind: 'lead.enclosed', about: kept, facts: { pages } } }
})

/** Lines of one list. */
const mostEnclosures = 500

export const removingEnclosure = act(say.removeEnclosure, async ({ tx, counting, eyes, see, may, input }) => {
  const lead = await see(say.lead, input.lead, input.version)
  await may('lead.edit', lead)
  await keepOut(tx, counting, lead.id)
  await openMatter(eyes, lead.id)
  accept(rule.mayEnclose(lead, liveOf(await keep.transfersOf(tx, lead.id)).length))
  const line = (await keep.enclosuresOf(eyes, lead.id)).find(({ id }) => id === input.enclosure)
  if (!line) throw new Refused(refuse('doorway.not-found', { noun: say.enclosure.name }))
  await keep.dropEnclosure(tx, line)
  const kept = await keep.saveLead(tx, lead)
  return { result: result(kept), record: { kind: 'lead.unenclosed', about: kept, facts: { pages: line.pages } } }
})

export const openingLead = act(say.openLead, async ({ tx, counting, look, may, actor, input, today }) => {
  const lead = await look(say.lead, input.lead)
  await may('lead.open', lead)
  await keepOut(tx, counting, lead.id)
  const by = { about: lead.id, openedBy: actor.person, openedOn: today, purpose: input.purpose }
  await keep.addReading(tx, { id: input.id, authority: lead.authority, ...by })
  return { result: result(lead), record: { kind: 'lead.opened', about: lead, facts: { reading: input.id } } }
})

/** Leads of one term that are compared at most. */
const mostCompared = 5_000

/** Which leads to compare with is what the eyes see; what they say is read by the hand and goes back to nobody but as a reason. */
export const lookingUpDoubles = act(
  say.lookUpDoubles,
  async ({ tx, counting, eyes, asRoom, look, may, actor, input, today }) => {
    const { id, purpose } = input
    const lead = await look(say.lead, input.lead)
    await may('lead.lookUp', lead)
    await keepOut(tx, counting, lead.id)
    const mine = await openMatter(eyes, lead.id)
    const { term } = await unitOf(asRoom('planning'), lead.inspection)
    const seen = await eyes
      .selectFrom('transfersLead')
      .select('id')
      .where('state', 'in', rule.openStates)
      .where('unfounded', '=', false)
      .where('id', '<>', lead.id)
      .limit(mostCompared)
      .execute()
    const others = await tx
      .selectFrom('transfersMatter')
      .select(['lead', 'objectName', 'problem'])
      .where('inspection', 'in', await inspectionsOf(asRoom('planning'), term))
      .where('lead', 'in', [lead.id, ...seen.map((one) => one.id)])
      .execute()
    const found = alike(mine, others)
    await keep.addLookup(tx, {
      id,
      authority: lead.authority,
      lead: lead.id,
      by: actor.person,
      onDay: today,
      purpose,
      found,
    })
    const facts = { lookup: id, found: found.length }
    return { result: { id, version: 1 }, record: { kind: 'lead.lookedUp', about: lead, facts } }
  },
)

export const mergingLead = act(say.mergeLead, async ({ tx, counting, eyes, see, look, may, input }) => {
  await holdTeams(tx)
  const lead = await see(say.lead, input.lead, input.version)
  await may('lead.merge', lead)
  await keepOut(tx, counting, lead.id)
  await openMatter(eyes, lead.id)
  const kept = await keep.saveLead(tx, accept(rule.merge(lead, await look(say.lead, input.into))))
  await keepOut(tx, counting, lead.id)
  await keep.saveMatter(tx, lead.id, { remark: input.reason })
  return { result: result(kept), record: { kind: 'lead.merged', about: kept, facts: { into: input.into } } }
})

export const partingLead = act(say.partLead, async ({ tx, counting, eyes, see, may, input }) => {
  await holdTeams(tx)
  const lead = await see(say.lead, input.lead, input.version)
  await may('lead.merge', lead)
  await keepOut(tx, counting, lead.id)
  await openMatter(eyes, lead.id)
  const from = lead.mergedInto
  const kept = await keep.saveLead(tx, accept(rule.part(lead)))
  await keep.saveMatter(tx, lead.id, { remark: input.reason })
  return { result: result(kept), record: { kind: 'lead.parted', about: kept, facts: { from: from as typeof lead.id } } }
})

export const settingLeadAside = act(say.setLeadAside, async ({ tx, counting, see, may, input }) => {
  const lead = await see(say.lead, input.lead, input.version)
  await may('lead.setAside', lead)
  await keepOut(tx, counting, lead.id)
  const kept = await keep.saveLead(tx, accept(rule.setAside(lead)))
  await keep.saveMatter(tx, lead.id, { remark: input.reason })
  return { result: result(kept), record: { kind: 'lead.setAside', about: kept, facts: {} } }
})
