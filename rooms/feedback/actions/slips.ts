import { accept, Refused, refuse } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import type { Day } from '../../../core/pure/days.ts'
import type { Reader, Tx } from '../../../core/server/tables.ts'
import { person } from '../../identity/contract.ts'
import { organisation } from '../../registry/contract.ts'
import { groundsOfCounted } from '../../policies/contract.ts'
import { categoryOn, drawNumber } from '../../policies/store.ts'
import { approveAlong, openAgain } from '../../registry/routing.ts'
import * as say from '../contract.ts'
import { mustBeClean, slipGoingOut } from '../outgoing.ts'
import * as rule from '../rules/slips.ts'
import * as keep from '../store-slips.ts'

export const settingField = act(say.setChargeField, async ({ tx, look, asRoom, may, input, today }) => {
  const { id, leader, part, of, fromDay } = input
  const { authority } = await look(person, leader)
  await may('chargeField.set', { authority })
  if (!(await keep.isInCharge(asRoom('identity'), leader, today))) throw new Refused(refuse('feedback.not-in-charge'))
  if (part === 'body') await look(organisation, of)
  else if ((await categoryOn(asRoom('policies'), authority, of, today))?.vocabulary !== 'finding') {
    throw new Refused(refuse('feedback.no-such-category', { code: of }))
  }
  const field = { id, authority, leader, part, of, fromDay, untilDay: null, version: 1 }
  await keep.addField(tx, field)
  return { result: field, record: { kind: 'chargeField.set', about: field, facts: { leader, part } } }
})

export const endingField = act(say.endChargeField, async ({ tx, see, may, input }) => {
  const field = await see(say.chargeField, input.chargeField, input.version)
  await may('chargeField.set', field)
  const { untilDay } = input
  if (field.untilDay !== null) throw new Refused(refuse('feedback.field-ended'))
  if (untilDay < field.fromDay) throw new Refused(refuse('feedback.field-turned', { field: 'untilDay' }))
  const ended = await keep.saveField(tx, { ...field, untilDay })
  const facts = { leader: field.leader, until: untilDay }
  return { result: ended, record: { kind: 'chargeField.ended', about: ended, facts } }
})

/** The opinions a slip is made of, with their items, as these eyes see them. Refuses one they do not see. */
async function fedBack(eyes: Reader, opinions: readonly string[]) {
  const found = await eyes
    .selectFrom('feedbackOpinion as o')
    .innerJoin('planningInspection as i', 'i.id', 'o.inspection')
    .select(['o.id', 'o.authority', 'o.state', 'o.draftedOn', 'i.name'])
    .where('o.id', 'in', opinions)
    .orderBy('o.draftedOn')
    .orderBy('o.number')
    .execute()
  if (found.length !== new Set(opinions).size) throw new Refused(refuse('doorway.not-found', { noun: 'opinion' }))
  const items = await eyes
    .selectFrom('feedbackItem')
    .selectAll()
    .where('opinion', 'in', opinions)
    .orderBy('number')
    .execute()
  const place = new Map(found.map(({ id }, n) => [id, n]))
  return {
    found,
    items: items.sort((a, b) => (place.get(a.opinion) ?? 0) - (place.get(b.opinion) ?? 0) || a.number - b.number),
  }
}

type Drafted = Readonly<{ id: string; leader: string; theme: string; text: string; opinions: readonly string[] }>
type Drafting = Readonly<{
  tx: Tx<'feedback'>
  eyes: Reader
  by: string
  authority: string
  today: Day
  newId: () => string
}>

/** Draws a number and keeps the slip with what of these opinions is in the leader's field; `only`: of these items. */
async function drafted(
  { tx, eyes, by, authority, today, newId }: Drafting,
  { opinions, ...says }: Drafted,
  only?: ReadonlySet<string>,
) {
  const { found, items } = await fedBack(eyes, opinions)
  const states = found.map(({ state }) => state)
  const some = only ? items.filter((one) => only.has(one.id)) : items
  const his = accept(rule.ofHisField(some, states, await keep.fieldOf(eyes, says.leader, today)))
  const slip: say.CopySlip = {
    ...{ ...says, authority, state: 'drafted', writers: [by], draftedOn: today },
    number: (await drawNumber(tx, authority, 'copySlip', Number(today.slice(0, 4)))).text,
    ...{ signedBy: null, signedOn: null, deliveredBy: null, deliveredOn: null, receivedOn: null },
    ...{ instruction: '', instructedOn: null, urged: false, withdrawal: '', version: 1 },
  }
  const names = new Map(found.map((one) => [one.id, one.name]))
  await keep.addSlip(
    tx,
    slip,
    his.map(({ item, because }, n) => ({
      ...{ id: newId(), authority, slip: slip.id, leader: slip.leader, handedOver: false, place: n + 1 },
      ...{ inspection: item.inspection, body: item.body, bodyName: names.get(item.opinion) ?? '' },
      ...{ opinion: item.opinion, item: item.id, number: item.number, title: item.title, text: item.text, because },
    })),
  )
  const facts = { leader: slip.leader, items: his.length }
  return { result: slip, record: { kind: 'copySlip.drafted' as const, about: slip, facts } }
}

export const draftingSlip = act(say.draftCopySlip, async ({ tx, eyes, look, may, actor, input, today, newId }) => {
  const { authority } = await look(person, input.leader)
  await may('copySlip.write', { authority })
  return drafted({ tx, eyes, by: actor.person, authority, today, newId }, { ...input, theme: '' })
})

export const draftingBriefing = act(say.draftBriefing, async ({ tx, eyes, look, may, actor, input, today, newId }) => {
  const { items, ...says } = input
  const { authority } = await look(person, input.leader)
  await may('copySlip.write', { authority })
  const only = new Set<string>(items)
  const there = await eyes
    .selectFrom('feedbackItem')
    .select(['id', 'opinion'])
    .where('id', 'in', [...only])
    .execute()
  if (there.length !== only.size) throw new Refused(refuse('doorway.not-found', { noun: 'item' }))
  const opinions = [...new Set(there.map(({ opinion }) => opinion))]
  return drafted({ tx, eyes, by: actor.person, authority, today, newId }, { ...says, opinions }, only)
})

export const editingSlip = act(say.editCopySlip, async ({ tx, see, may, actor, input }) => {
  const slip = await see(say.copySlip, input.copySlip, input.version)
  await may('copySlip.write', slip)
  const edited = await keep.saveSlip(tx, { ...accept(rule.editSlip(slip, actor.person)), text: input.text })
  return { result: edited, record: { kind: 'copySlip.edited', about: edited, facts: {} } }
})

export const signingSlip = act(say.signCopySlip, async (context) => {
  const { tx, asRoom, counting, see, may, input, today } = context
  const slip = await see(say.copySlip, input.copySlip, input.version)
  await may('copySlip.sign', slip)
  const signed = await counting(slip.id, (by) => rule.signSlip(slip, by, today))
  const items = await keep.slipItemsOf(tx, slip.id)
  await mustBeClean({ tx, asRoom, counting }, slipGoingOut(slip, items), { noun: 'copySlip', about: slip.id })
  const saved = await keep.saveSlip(tx, signed)
  const grounds = groundsOfCounted(await approveAlong(context, 'slip', saved))
  const facts = { items: items.length, hash: keep.hashOfSlip(saved, items), ...grounds }
  return { result: saved, record: { kind: 'copySlip.signed', about: saved, facts } }
})

export const sendingBackSlip = act(say.sendBackCopySlip, async (context) => {
  const { tx, see, may, input } = context
  const slip = await see(say.copySlip, input.copySlip, input.version)
  await may('copySlip.sign', slip)
  const back = await keep.saveSlip(tx, accept(rule.sendBackSlip(slip)))
  await openAgain(context, 'slip', back)
  return { result: back, record: { kind: 'copySlip.sentBack', about: back, facts: {} } }
})

export const deliveringSlip = act(say.deliverCopySlip, async ({ tx, see, may, actor, input, today }) => {
  const slip = await see(say.copySlip, input.copySlip, input.version)
  await may('copySlip.deliver', slip)
  const delivered = await keep.saveSlip(tx, accept(rule.deliverSlip(slip, actor.person, today)))
  await keep.handOverItems(tx, slip.id)
  const facts = { leader: slip.leader, items: (await keep.slipItemsOf(tx, slip.id)).length }
  return { result: delivered, record: { kind: 'copySlip.delivered', about: delivered, facts } }
})

export const withdrawingSlip = act(say.withdrawCopySlip, async ({ tx, see, may, input }) => {
  const slip = await see(say.copySlip, input.copySlip, input.version)
  await may('copySlip.write', slip)
  const gone = await keep.saveSlip(tx, accept(rule.withdrawSlip(slip, input.reason)))
  return { result: gone, record: { kind: 'copySlip.withdrawn', about: gone, facts: {} } }
})

export const receivingSlip = act(say.receiveCopySlip, async ({ tx, see, may, input, today }) => {
  const slip = await see(say.copySlip, input.copySlip, input.version)
  await may('copySlip.receive', slip)
  const received = await keep.saveSlip(tx, accept(rule.receiveSlip(slip, today)))
  return { result: received, record: { kind: 'copySlip.received', about: received, facts: {} } }
})

export const instructing = act(say.instructOnSlip, async ({ tx, see, may, input, today }) => {
  const slip = await see(say.copySlip, input.copySlip, input.version)
  await may('copySlip.instruct', slip)
  const { instruction, urged } = input
  const said = await keep.saveSlip(tx, accept(rule.instructOn(slip, { instruction, urged }, today)))
  return { result: said, record: { kind: 'copySlip.instructed', about: said, facts: { urged } } }
})
