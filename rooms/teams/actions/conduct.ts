import { accept } from '../../../core/pure/refusal.ts'
import { act, one } from '../../../core/server/act.ts'
import { inspection as unitNoun } from '../../planning/contract.ts'
import {
  appraisal as appraisalNoun,
  answerAppraisal,
  answerComplaint,
  appointment as appointmentNoun,
  appraise,
  checkOneself,
  complain,
  complaint as complaintNoun,
  contact as contactNoun,
  handleContact,
  rateTeam,
  reportContact,
  signPledge,
} from '../contract.ts'
import { forAnother } from '../rules.ts'
import { answer, breachTold, handle, mayRate, ownAppointment, reply } from '../rules/conduct.ts'
import { holderOf } from '../store.ts'

export const signingPledge = act(signPledge, async ({ tx, look, may, input, actor, today }) => {
  const under = await look(appointmentNoun, input.appointment)
  await may('conduct.own')
  accept(ownAppointment(under, actor.person, today))
  const { authority, round, team, person } = under
  const made = { id: input.id, authority, round, team, person, kind: input.kind, onDay: today }
  await tx.insertInto('teamsPledge').values(made).execute()
  return {
    result: { id: made.id, version: 1 },
    record: { kind: 'pledge.signed', about: made, facts: { kind: made.kind } },
  }
})

export const checkingOneself = act(checkOneself, async ({ tx, look, may, input, actor, today }) => {
  const under = await look(appointmentNoun, input.appointment)
  await may('conduct.own')
  accept(ownAppointment(under, actor.person, today))
  accept(breachTold(input.broken, input.text))
  const { authority, round, team, person } = under
  const { id, broken, text } = input
  const made = { id, authority, round, team, person, onDay: today, broken, text }
  await tx.insertInto('teamsSelfCheck').values(made).execute()
  const facts = { broken: broken.length }
  return { result: { id, version: 1 }, record: { kind: 'conduct.checked', about: made, facts } }
})

export const reportingContact = act(reportContact, async ({ tx, look, may, input, actor, now, today }) => {
  const under = await look(appointmentNoun, input.appointment)
  await may('conduct.own')
  accept(ownAppointment(under, actor.person, today))
  const { authority, round, team, person } = under
  const { appointment: _, ...said } = input
  const made = { ...said, authority, round, team, person, reportedAt: now, handledOn: null, handling: '', version: 1 }
  await tx.insertInto('teamsContact').values(made).execute()
  return {
    result: { id: made.id, version: 1 },
    record: { kind: 'contact.reported', about: made, facts: { kind: made.kind } },
  }
})

export const handlingContact = act(handleContact, async ({ tx, see, may, input, today }) => {
  const found = await see(contactNoun, input.contact, input.version)
  await may('conduct.handle', found)
  const { handling, handledOn } = accept(handle(found, input.handling, today))
  const version = found.version + 1
  const saved = tx.updateTable('teamsContact').set({ handling, handledOn, version }).where('id', '=', found.id)
  one(await saved.where('version', '=', found.version).returning('id').execute())
  return { result: { id: found.id, version }, record: { kind: 'contact.handled', about: found, facts: {} } }
})

export const ratingTeam = act(rateTeam, async ({ tx, look, may, input, today }) => {
  const unit = await look(unitNoun, input.inspection)
  await may('conduct.rate', { authority: unit.authority, inspection: unit.id, body: unit.body })
  accept(mayRate(unit))
  const held = accept(await holderOf(tx, unit))
  const { id, objections, text } = input
  const made = {
    id,
    authority: unit.authority,
    inspection: unit.id,
    body: unit.body,
    team: held.team,
    objections,
    text,
    onDay: today,
  }
  await tx.insertInto('teamsConduct').values(made).execute()
  const facts = { objections: objections.length }
  return { result: { id, version: 1 }, record: { kind: 'conduct.rated', about: made, facts } }
})

export const complaining = act(complain, async ({ tx, look, may, input, actor, today }) => {
  const unit = await look(unitNoun, input.inspection)
  await may('complaint.make', { authority: unit.authority, inspection: unit.id, body: unit.body })
  const held = accept(await holderOf(tx, unit))
  const byOffice = actor.hat === 'office'
  const made = {
    ...{ id: input.id, authority: unit.authority, unit: unit.id, team: held.team, text: input.text },
    channel: byOffice ? input.channel : ('system' as const),
    byPerson: byOffice ? null : actor.person,
    ...{ receivedOn: today, founded: null, answer: '', answeredOn: null, version: 1 },
  }
  await tx.insertInto('teamsComplaint').values(made).execute()
  // The record names no inspection and no body: a record's walls are its row's, and the team's are not to be among them.
  const about = { id: made.id, authority: made.authority }
  return { result: { id: made.id, version: 1 }, record: { kind: 'complaint.made', about, facts: {} } }
})

export const answeringComplaint = act(answerComplaint, async ({ tx, see, counting, may, input, today }) => {
  const found = await see(complaintNoun, input.complaint, input.version)
  await may('complaint.answer', found)
  const seated = await tx
    .selectFrom('teamsAppointment')
    .select('person')
    .where('team', '=', found.team as never)
    .execute()
  const sits = new Set<string>(seated.map(({ person }) => person))
  const {
    founded,
    answer: text,
    answeredOn,
  } = await counting(found.id, (by) =>
    answer(found, { person: by, sitsThere: sits.has(by) }, input.founded, input.answer, today),
  )
  const version = found.version + 1
  const saved = tx
    .updateTable('teamsComplaint')
    .set({ founded, answer: text, answeredOn, version })
    .where('id', '=', found.id)
  one(await saved.where('version', '=', found.version).returning('id').execute())
  const about = { id: found.id, authority: found.authority }
  return {
    result: { id: found.id, version },
    record: { kind: 'complaint.answered', about, facts: { founded: input.founded } },
  }
})

export const appraising = act(appraise, async ({ tx, look, counting, may, input, actor, today }) => {
  const under = await look(appointmentNoun, input.appointment)
  await may('appraisal.write', under)
  await counting(under.id, (by) => forAnother(by, under.person))
  const { authority, round, team, person } = under
  const made = {
    ...{ id: input.id, authority, round, team, appointment: under.id, person, text: input.text, by: actor.person },
    ...{ onDay: today, answer: '', answeredOn: null, version: 1 },
  }
  await tx.insertInto('teamsAppraisal').values(made).execute()
  return { result: { id: made.id, version: 1 }, record: { kind: 'appraisal.written', about: made, facts: { person } } }
})

export const answeringAppraisal = act(answerAppraisal, async ({ tx, see, may, input, actor, today }) => {
  const found = await see(appraisalNoun, input.appraisal, input.version)
  await may('conduct.own')
  const said = accept(reply(found, actor.person, input.answer, today))
  const version = found.version + 1
  const saved = tx
    .updateTable('teamsAppraisal')
    .set({ answer: said.answer, answeredOn: said.answeredOn, version })
    .where('id', '=', found.id)
  one(await saved.where('version', '=', found.version).returning('id').execute())
  const facts = { person: found.person }
  return { result: { id: found.id, version }, record: { kind: 'appraisal.answered', about: found, facts } }
})
