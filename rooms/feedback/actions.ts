import { accept, Refused, refuse } from '../../core/pure/refusal.ts'
import { act } from '../../core/server/act.ts'
import { openFiles } from '../documents/store.ts'
import { inspection } from '../planning/contract.ts'
import { groundsOfCounted } from '../policies/contract.ts'
import { drawNumber } from '../policies/store.ts'
import { approveAlong } from '../registry/routing.ts'
import { clocksFrom } from './clocks.ts'
import * as say from './contract.ts'
import { blank, decided, itemFrom, saidOf, wordingOf } from './making.ts'
import { mustBeClean, opinionGoingOut } from './outgoing.ts'
import { reportBefore, reportSays } from './report-before.ts'
import * as rule from './rules.ts'
import * as keep from './store.ts'

export const draftingOpinion = act(say.draftOpinion, async ({ tx, asRoom, look, may, actor, input, today, newId }) => {
  const { authority, id, body } = await look(inspection, input.inspection)
  const walls = { authority, inspection: id, body }
  await may('opinion.draft', walls)
  const sources = (await keep.sourcesOf(asRoom('findings'), id)).filter(rule.mayBecomeItem)
  if (sources.length === 0) throw new Refused(refuse('feedback.no-adopted-sheet'))
  const { overall, chapterOf } = await reportSays(asRoom, id)
  const opinion: say.Opinion = {
    ...blank,
    overall,
    ...walls,
    id: input.id,
    number: (await drawNumber(tx, authority, 'feedback', Number(today.slice(0, 4)))).text,
    draftedBy: actor.person,
    draftedOn: today,
    writers: [actor.person],
  }
  const made = sources.map((source, n) => {
    const { item, origin } = itemFrom(source, walls, input.id, newId(), n + 1, newId())
    return { item: { ...item, chapter: chapterOf(source.id) }, origin }
  })
  await keep.addOpinion(tx, opinion)
  await keep.addItems(
    tx,
    made.map(({ item }) => item),
    made.map(({ origin }) => origin),
  )
  return { result: opinion, record: { kind: 'opinion.drafted', about: opinion, facts: { items: made.length } } }
})

export const editingOpinion = act(say.editOpinion, async ({ tx, see, may, actor, input }) => {
  const opinion = await see(say.opinion, input.opinion, input.version)
  await may('opinion.edit', opinion)
  const { opinion: _, version: __, ...text } = input
  const edited = await keep.saveOpinion(tx, { ...accept(rule.edit(opinion, actor.person)), ...text })
  return { result: edited, record: { kind: 'opinion.edited', about: edited, facts: {} } }
})

export const arrangingItems = act(say.arrangeItems, async ({ tx, see, may, actor, input }) => {
  const opinion = await see(say.opinion, input.opinion, input.version)
  await may('opinion.edit', opinion)
  const edited = accept(rule.edit(opinion, actor.person))
  const arranged = accept(rule.arrange(await keep.lockItems(tx, opinion.id), input.items))
  for (const item of arranged) await keep.saveItem(tx, item)
  const saved = await keep.saveOpinion(tx, edited)
  return { result: saved, record: { kind: 'opinion.arranged', about: saved, facts: { items: arranged.length } } }
})

export const takingInSheet = act(say.takeInSheet, async ({ tx, see, asRoom, may, actor, input, newId }) => {
  const opinion = await see(say.opinion, input.opinion, input.version)
  await may('opinion.edit', opinion)
  const edited = accept(rule.edit(opinion, actor.person))
  const source = (await keep.sourcesOf(asRoom('findings'), opinion.inspection)).find(({ id }) => id === input.sheet)
  if (!source || !rule.mayBecomeItem(source)) throw new Refused(refuse('feedback.no-adopted-sheet'))
  const { authority, inspection, body } = opinion
  const number = Math.max(0, ...(await keep.lockItems(tx, opinion.id)).map((item) => item.number)) + 1
  const { chapterOf } = await reportSays(asRoom, inspection)
  const { item, origin } = itemFrom(source, { authority, inspection, body }, opinion.id, input.id, number, newId())
  await keep.addItems(tx, [{ ...item, chapter: chapterOf(source.id) }], [origin])
  const saved = await keep.saveOpinion(tx, edited)
  const { sheet, revision, hash } = origin
  return {
    result: saved,
    record: { kind: 'item.takenIn', about: saved, facts: { item: item.id, sheet, revision, hash } },
  }
})

export const leavingOutItem = act(say.leaveOutItem, async ({ tx, see, may, actor, input }) => {
  const opinion = await see(say.opinion, input.opinion, input.version)
  await may('opinion.edit', opinion)
  const edited = accept(rule.edit(opinion, actor.person))
  const items = await keep.lockItems(tx, opinion.id)
  if (!items.some(({ id }) => id === input.item)) throw new Refused(refuse('doorway.not-found', { noun: 'item' }))
  const sheet = await keep.removeItem(tx, input.item)
  const left = items.filter(({ id }) => id !== input.item).sort((a, b) => a.number - b.number)
  for (const item of accept(
    rule.arrange(
      left,
      left.map(({ id }) => id),
    ),
  ))
    await keep.saveItem(tx, item)
  const saved = await keep.saveOpinion(tx, edited)
  return { result: saved, record: { kind: 'item.leftOut', about: saved, facts: { item: input.item, sheet } } }
})

export const wordingItem = act(say.wordItem, async ({ tx, see, look, may, actor, input }) => {
  const { opinion: about } = await look(say.item, input.item)
  const opinion = await see(say.opinion, about)
  const item = await see(say.item, input.item, input.version)
  await may('item.word', item)
  const edited = accept(rule.edit(opinion, actor.person))
  const from = await keep.originOf(tx, item.id)
  const { title, text, chapter, key, keyReason } = input
  const worded = accept(rule.shorten(item, from, { title, text }))
  const saved = await keep.saveItem(tx, { ...worded, chapter, key, keyReason })
  if (edited.writers.length > opinion.writers.length) await keep.saveOpinion(tx, edited)
  const changed = title !== from.title || text !== from.text
  return { result: saved, record: { kind: 'item.worded', about: saved, facts: { changed } } }
})

export const approvingOpinion = act(say.approveOpinion, async (context) => {
  const { tx, asRoom, counting, see, may, actor, input, today, newId } = context
  const opinion = await see(say.opinion, input.opinion, input.version)
  await may('opinion.approve', opinion)
  accept(rule.afterReport(...(await reportBefore(asRoom, opinion, today))))
  const items = await keep.lockItems(tx, opinion.id)
  const sources = await keep.sourcesOf(asRoom('findings'), opinion.inspection)
  accept(rule.carriesAll(sources, await keep.sheetsOf(tx, opinion.id)))
  const agreed = await counting([opinion.id, ...items.map(({ id }) => id)], (by) =>
    rule.approve(opinion, items.length, by, today),
  )
  await mustBeClean({ tx, asRoom, counting }, opinionGoingOut(opinion, items), { noun: 'opinion', about: opinion.id })
  const approved = await keep.saveOpinion(tx, agreed)
  const decision = newId()
  await keep.keepDecision(tx, {
    ...decided(approved, actor, today),
    id: decision,
    passed: true,
    comment: input.comment,
  })
  const grounds = groundsOfCounted(await approveAlong(context, 'feedback', approved))
  const facts = { decision, items: items.length, ...grounds }
  return { result: approved, record: { kind: 'opinion.approved', about: approved, facts } }
})

export const sendingBackOpinion = act(say.sendBackOpinion, async ({ tx, see, may, actor, input, today, newId }) => {
  const opinion = await see(say.opinion, input.opinion, input.version)
  await may('opinion.approve', opinion)
  const back = await keep.saveOpinion(tx, accept(rule.sendBack(opinion)))
  const decision = newId()
  await keep.keepDecision(tx, { ...decided(back, actor, today), id: decision, passed: false, comment: input.comment })
  return { result: back, record: { kind: 'opinion.sentBack', about: back, facts: { decision } } }
})

export const deliveringOpinion = act(say.deliverOpinion, async ({ tx, see, look, may, actor, input, today, newId }) => {
  const opinion = await see(say.opinion, input.opinion, input.version)
  await may('opinion.deliver', opinion)
  const { principalOn, principalPlace, bodyOn, bodyPlace } = input
  const { exitedOn } = await look(inspection, opinion.inspection)
  const places = { principalOn, principalPlace, bodyOn, bodyPlace }
  const delivered = await keep.saveOpinion(tx, accept(rule.deliver(opinion, places, exitedOn, actor.person, today)))
  await openFiles(tx, opinion.authority, opinion.inspection)
  const items = await keep.lockItems(tx, opinion.id)
  for (const item of items) await keep.saveItem(tx, { ...item, delivered: true })
  await keep.keepWordings(
    tx,
    items.map((item) => wordingOf(item, newId(), actor.person, today)),
  )
  return {
    result: delivered,
    record: { kind: 'opinion.delivered', about: delivered, facts: { principalOn, bodyOn, items: items.length } },
  }
})

export const signingReceipt = act(say.signReceipt, async ({ tx, see, asRoom, may, actor, input, today }) => {
  const opinion = await see(say.opinion, input.opinion, input.version)
  await may('opinion.receive', opinion)
  const { id: receipt, signedName, signedOn } = input
  const clocks = await clocksFrom(asRoom('policies'), opinion.authority, signedOn)
  const received = await keep.saveOpinion(tx, accept(rule.receive(opinion, signedOn, clocks, today)))
  const { authority, inspection, body, id } = received
  await keep.keepReceipt(tx, {
    id: receipt,
    authority,
    inspection,
    body,
    opinion: id,
    signedName,
    signedOn,
    by: actor.person,
    onPaper: false,
  })
  const items = (await keep.itemsOf(tx, id)).length
  return {
    result: received,
    record: { kind: 'opinion.received', about: received, facts: { receipt, on: signedOn, items, onPaper: false } },
  }
})

export const acknowledgingItem = act(say.acknowledgeItem, async ({ tx, see, look, may, input }) => {
  const item = await see(say.item, input.item, input.version)
  await may('item.acknowledge', item)
  const opinion = await look(say.opinion, item.opinion)
  const saved = await keep.saveItem(tx, accept(rule.respond(item, opinion, 'acknowledge')))
  return { result: saved, record: { kind: 'item.acknowledged', about: saved, facts: {} } }
})

export const explainingItem = act(say.explainItem, async ({ tx, see, look, may, actor, input, today }) => {
  const item = await see(say.item, input.item, input.version)
  await may('item.explain', item)
  const opinion = await look(say.opinion, item.opinion)
  const saved = await keep.saveItem(tx, accept(rule.respond(item, opinion, 'explain')))
  await keep.addObjection(tx, {
    ...saidOf(saved),
    id: input.id,
    kind: 'explanation',
    text: input.text,
    by: actor.person,
    onDay: today,
  })
  return { result: saved, record: { kind: 'item.explained', about: saved, facts: { objection: input.id } } }
})

export const objectingToItem = act(say.objectToItem, async ({ tx, see, look, may, actor, input, today }) => {
  const item = await see(say.item, input.item, input.version)
  await may('item.object', item)
  const opinion = await look(say.opinion, item.opinion)
  const saved = await keep.saveItem(tx, accept(rule.respond(item, opinion, 'object')))
  await keep.addObjection(tx, {
    ...saidOf(saved),
    id: input.id,
    kind: 'objection',
    text: input.text,
    by: actor.person,
    onDay: today,
  })
  return { result: saved, record: { kind: 'item.objected', about: saved, facts: { objection: input.id } } }
})

export const answeringObjection = act(
  say.answerObjection,
  async ({ tx, counting, see, may, actor, input, today, newId }) => {
    const item = await see(say.item, input.item, input.version)
    await may('objection.answer', item)
    const objection = await see(say.objection, input.objection)
    const { verdict, outcome, answer } = input
    const words =
      input.title === undefined && input.text === undefined
        ? null
        : { title: input.title ?? item.title, text: input.text ?? item.text }
    const says = { verdict, outcome, answer, words }
    const answered = await counting([objection.id, item.id, item.opinion], (by) =>
      rule.answer(item, objection, says, by, today),
    )
    await keep.saveObjection(tx, answered.objection)
    const saved = await keep.saveItem(tx, answered.item)
    if (outcome === 'changed') await keep.keepWordings(tx, [wordingOf(saved, newId(), actor.person, today)])
    const facts = { objection: objection.id, verdict, outcome, revision: saved.revision }
    return { result: saved, record: { kind: 'objection.answered', about: saved, facts } }
  },
)

export * from './actions/meetings.ts'
export * from './actions/outgoing.ts'
export * from './actions/papers.ts'
export * from './actions/slips.ts'
export * from './actions/taking.ts'
