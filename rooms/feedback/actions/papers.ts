import { accept } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import { inspection } from '../../planning/contract.ts'
import { approveAlong, openAgain } from '../../registry/routing.ts'
import * as say from '../contract.ts'
import { mustBeClean, paperGoingOut } from '../outgoing.ts'
import * as rule from '../rules/papers.ts'
import { lockItems } from '../store.ts'
import * as keep from '../store-slips.ts'

export const draftingFeedbackPaper = act(
  say.draftFeedbackPaper,
  async ({ tx, see, look, may, actor, input, today }) => {
    const opinion = await see(say.opinion, input.opinion)
    await may('feedbackPaper.write', opinion)
    const { name } = await look(inspection, opinion.inspection)
    const { id, kind } = input
    const { authority, body } = opinion
    const paper: say.FeedbackPaper = {
      ...{ id, authority, inspection: opinion.inspection, body, opinion: opinion.id, kind },
      ...rule.beginPaper(kind, opinion, await lockItems(tx, opinion.id), name),
      ...{
        state: 'drafted',
        writers: [actor.person],
        writtenOn: today,
        approvedBy: null,
        approvedOn: null,
        circulatedOn: null,
        circulatedTo: '',
        version: 1,
      },
    }
    await keep.addPaper(tx, paper)
    return { result: paper, record: { kind: 'feedbackPaper.drafted', about: paper, facts: { kind } } }
  },
)

export const editingFeedbackPaper = act(say.editFeedbackPaper, async ({ tx, see, may, actor, input, today }) => {
  const paper = await see(say.feedbackPaper, input.feedbackPaper, input.version)
  await may('feedbackPaper.write', paper)
  const { title, text } = input
  const edited = await keep.savePaper(tx, { ...accept(rule.editPaper(paper, actor.person, today)), title, text })
  return { result: edited, record: { kind: 'feedbackPaper.edited', about: edited, facts: { kind: edited.kind } } }
})

export const approvingFeedbackPaper = act(say.approveFeedbackPaper, async (context) => {
  const { tx, asRoom, counting, see, may, input, today } = context
  const paper = await see(say.feedbackPaper, input.feedbackPaper, input.version)
  await may('feedbackPaper.approve', paper)
  const approved = await counting([paper.id, paper.opinion], (by) => rule.approvePaper(paper, by, today))
  await mustBeClean({ tx, asRoom, counting }, paperGoingOut(paper), { noun: 'feedbackPaper', about: paper.id })
  const saved = await keep.savePaper(tx, approved)
  const facts = { kind: saved.kind, ...(await approveAlong(context, 'paper', saved)) }
  return { result: saved, record: { kind: 'feedbackPaper.approved', about: saved, facts } }
})

export const sendingBackFeedbackPaper = act(say.sendBackFeedbackPaper, async (context) => {
  const { tx, see, may, input } = context
  const paper = await see(say.feedbackPaper, input.feedbackPaper, input.version)
  await may('feedbackPaper.approve', paper)
  const back = await keep.savePaper(tx, accept(rule.sendBackPaper(paper)))
  await openAgain(context, 'paper', back)
  return { result: back, record: { kind: 'feedbackPaper.sentBack', about: back, facts: { kind: back.kind } } }
})

export const circulatingFeedbackPaper = act(say.circulateFeedbackPaper, async ({ tx, see, may, input, today }) => {
  const paper = await see(say.feedbackPaper, input.feedbackPaper, input.version)
  await may('feedbackPaper.write', paper)
  const sent = await keep.savePaper(tx, accept(rule.circulatePaper(paper, input.on, input.to, today)))
  return { result: sent, record: { kind: 'feedbackPaper.circulated', about: sent, facts: { on: input.on } } }
})
