import { accept, Refused, refuse } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import { organisation as organisationNoun } from '../../registry/contract.ts'
import { approveAlong } from '../../registry/routing.ts'
import * as say from '../contract.ts'
import * as keep from '../following.ts'
import * as rule from '../rules/campaigns.ts'
import { notWhoNoted } from '../rules/letters-in.ts'

export const openingCampaign = act(say.openCampaign, async ({ tx, see, look, may, actor, input, today }) => {
  const group = await see(say.problemGroup, input.problemGroup)
  await may('campaign.open', group)
  accept(rule.mayOpen(group, input, today))
  const { id: lead } = await look(organisationNoun, input.lead)
  const { id, title, measures, startsOn, dueOn } = input
  const made: say.Campaign = {
    ...{ id, authority: group.authority, group: group.id, lead, title, measures, startsOn, dueOn, state: 'underWay' },
    ...{ result: '', rulesMade: 0, rulesAmended: 0, openedBy: actor.person, openedOn: today },
    ...{ endedBy: null, endedOn: null, version: 1 },
  }
  await keep.addCampaign(tx, made)
  return { result: made, record: { kind: 'campaign.begun', about: made, facts: { group: group.id, dueOn } } }
})

export const endingCampaign = act(say.endCampaign, async ({ tx, see, may, actor, input, today }) => {
  const one = await see(say.campaign, input.campaign, input.version)
  await may('campaign.end', one)
  const { result, rulesMade, rulesAmended } = input
  const ended = accept(rule.end(one, { result, rulesMade, rulesAmended }, actor.person, today))
  const saved = await keep.saveCampaign(tx, ended)
  return { result: saved, record: { kind: 'campaign.ended', about: saved, facts: { rulesMade, rulesAmended } } }
})

export const stoppingCampaign = act(say.stopCampaign, async ({ tx, see, may, actor, input, today }) => {
  const one = await see(say.campaign, input.campaign, input.version)
  await may('campaign.end', one)
  const saved = await keep.saveCampaign(tx, accept(rule.stop(one, input.result, actor.person, today)))
  return { result: saved, record: { kind: 'campaign.stopped', about: saved, facts: {} } }
})

export const sendingChecklists = act(
  say.sendChecklists,
  async ({ tx, asRoom, see, look, may, actor, input, today, newId }) => {
    const group = await see(say.problemGroup, input.problemGroup)
    await may('checklist.send', group)
    accept(rule.maySend(group, input.dueOn, today))
    const { authority } = group
    const { title, ask, points, dueOn } = input
    accept(rule.mayGoOut([title, ask, ...points], await keep.unnamed(asRoom('identity'), tx, authority, group.id)))
    const lists: say.Checklist[] = []
    for (const id of new Set(input.bodies)) {
      const { id: body } = await look(organisationNoun, id)
      const list: say.Checklist = {
        ...{ id: newId(), authority, group: group.id, body, title, ask, dueOn, state: 'sent', points: points.length },
        ...{
          sentBy: actor.person,
          sentOn: today,
          receivedBy: null,
          receivedOn: null,
          answeredBy: null,
          answeredOn: null,
        },
        ...{ opinion: '', settledBy: null, settledOn: null, version: 1 },
      }
      const rows = points.map((text, n) => ({
        ...{ id: newId(), authority, body, checklist: list.id, place: n + 1, text, found: null, measures: '' },
      }))
      await keep.addChecklist(tx, list, rows)
      lists.push(list)
    }
    const facts = { points: points.length, dueOn }
    return {
      result: group,
      record: lists.map((about) => ({ kind: 'checklist.sent' as const, about, facts })),
    }
  },
)

export const receivingChecklist = act(say.receiveChecklist, async ({ tx, see, may, actor, input, today }) => {
  const one = await see(say.checklist, input.checklist, input.version)
  await may('checklist.receive', one)
  const saved = await keep.saveChecklist(tx, accept(rule.receive(one, actor.person, today)))
  return { result: saved, record: { kind: 'checklist.received', about: saved, facts: {} } }
})

export const answeringChecklist = act(say.answerChecklist, async ({ tx, see, may, actor, input, today }) => {
  const one = await see(say.checklist, input.checklist, input.version)
  await may('checklist.answer', one)
  const points = await keep.pointsOf(tx, one.id)
  const answered = accept(rule.answer(one, points, input.answers, actor.person, today))
  await keep.savePoints(tx, answered.points)
  const saved = await keep.saveChecklist(tx, answered.list)
  const found = input.answers.reduce((sum, each) => sum + each.found, 0)
  return { result: saved, record: { kind: 'checklist.answered', about: saved, facts: { found } } }
})

export const returningChecklist = act(say.returnChecklist, async ({ tx, see, may, input }) => {
  const one = await see(say.checklist, input.checklist, input.version)
  await may('checklist.settle', one)
  const saved = await keep.saveChecklist(tx, accept(rule.sendBack(one, input.opinion)))
  return { result: saved, record: { kind: 'checklist.returned', about: saved, facts: {} } }
})

export const settlingChecklist = act(say.settleChecklist, async ({ tx, counting, see, may, actor, input, today }) => {
  const one = await see(say.checklist, input.checklist, input.version)
  await may('checklist.settle', one)
  await counting(one.id, (by) => notWhoNoted(one, by))
  const saved = await keep.saveChecklist(tx, accept(rule.settle(one, input.opinion, actor.person, today)))
  return { result: saved, record: { kind: 'checklist.settled', about: saved, facts: {} } }
})

export const draftingSpecial = act(say.draftSpecialReport, async ({ tx, see, may, actor, input, today }) => {
  const group = await see(say.problemGroup, input.problemGroup)
  await may('specialReport.draft', group)
  const members = await tx
    .selectFrom('commonsMember')
    .selectAll()
    .where('group', '=', group.id)
    .where('standing', '=', 'in')
    .orderBy('unitName')
    .orderBy('title')
    .execute()
  const chosen = members.filter(({ sheet }) => input.sheets.includes(sheet))
  if (chosen.length !== new Set(input.sheets).size) throw new Refused(refuse('commons.not-in-it'))
  const { id, title, causes, proposals } = input
  const sheets = chosen.map(({ sheet }) => sheet)
  const made: say.SpecialReport = {
    ...{
      id,
      authority: group.authority,
      group: group.id,
      title,
      situation: rule.situationOf(chosen),
      causes,
      proposals,
    },
    ...{ sheets, units: new Set(chosen.map(({ body }) => body)).size, state: 'drafted', draftedBy: actor.person },
    ...{
      draftedOn: today,
      submittedBy: null,
      submittedOn: null,
      instruction: '',
      heardBy: null,
      heardOn: null,
      version: 1,
    },
  }
  await keep.addSpecial(tx, made)
  return { result: made, record: { kind: 'specialReport.drafted', about: made, facts: { sheets: sheets.length } } }
})

export const editingSpecial = act(say.editSpecialReport, async ({ tx, see, may, input }) => {
  const { specialReport, version, ...words } = input
  const one = await see(say.specialReport, specialReport, version)
  await may('specialReport.edit', one)
  accept(rule.mayEditSpecial(one))
  const saved = await keep.saveSpecial(tx, { ...one, ...words })
  return { result: saved, record: { kind: 'specialReport.edited', about: saved, facts: {} } }
})

export const submittingSpecial = act(say.submitSpecialReport, async ({ tx, see, may, actor, input, today }) => {
  const one = await see(say.specialReport, input.specialReport, input.version)
  await may('specialReport.submit', one)
  const saved = await keep.saveSpecial(tx, accept(rule.submit(one, actor.person, today)))
  const facts = { sheets: saved.sheets.length, units: saved.units }
  return { result: saved, record: { kind: 'specialReport.submitted', about: saved, facts } }
})

export const hearingSpecial = act(say.hearSpecialReport, async (context) => {
  const { tx, see, may, actor, input, today } = context
  const one = await see(say.specialReport, input.specialReport, input.version)
  await may('specialReport.hear', one)
  const saved = await keep.saveSpecial(tx, accept(rule.hear(one, input.instruction, actor.person, today)))
  const facts = await approveAlong(context, 'special', saved)
  return { result: saved, record: { kind: 'specialReport.heard', about: saved, facts } }
})
