import { accept, Refused, refuse } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import type { Reader } from '../../../core/server/tables.ts'
import { inspection as inspectionNoun } from '../../planning/contract.ts'
import { dueDay } from '../../policies/store.ts'
import { organisation } from '../../registry/contract.ts'
import * as say from '../contract.ts'
import { notAbout } from '../concerned.ts'
import { keepFiling, newTip } from '../making.ts'
import { acceptBy, acceptForwarded } from '../rules/referrals.ts'
import * as rule from '../rules.ts'
import { sealAnswer } from '../sealing/filing.ts'
import { sittingIn } from '../sitting.ts'
import * as keep from '../store.ts'
import { isDestroyed } from '../store-keeping.ts'

const result = ({ id, version }: { id: string; version: number }) => ({ id, version })

export const registeringTip = act(
  say.registerTip,
  async ({ tx, counting, asRoom, look, may, actor, input, today, newId }) => {
    await keep.holdTeams(tx)
    const { authority } = actor.scope
    await may('tip.register', { authority })
    const { id, channel, against, receivedOn, other, filed } = input
    await counting(id, (by) => rule.register(input, by, today))
    const unit = input.inspection === null ? null : await look(inspectionNoun, input.inspection)
    const tip = await newTip(tx, asRoom('policies'), {
      ...{ id, authority, inspection: unit?.id ?? null, body: unit?.body ?? null, channel, against, receivedOn },
      ...{ receivedBy: actor.person, receivedWith: channel === 'visit' ? other : null },
      ...{ named: filed.identity !== null, hash: filed.hash, state: 'received' },
      aboutPersons: await sittingIn(asRoom('teams'), { against, inspection: unit?.id ?? null }),
    })
    const kept = { sealed: filed.keySealed, destroyedOn: null }
    await keepFiling(tx, tip, filed, kept, keep.locatorOf(filed.locator), newId)
    const facts = { hash: tip.hash, day: receivedOn, channel }
    return { result: result(tip), record: { kind: 'tip.registered', about: tip, facts } }
  },
)

export const releasingTip = act(say.releaseTip, async ({ tx, counting, see, may, input }) => {
  const tip = await see(say.tip, input.tip, input.version)
  await may('tip.triage', { authority: tip.authority })
  await notAbout({ tx, counting }, tip.id)
  const released = await keep.saveTip(tx, accept(rule.release(tip)))
  return { result: result(released), record: { kind: 'tip.released', about: released, facts: {} } }
})

/** The path of an organisation in the register; null for none. */
async function pathOf(eyes: Reader, id: string | null): Promise<string | null> {
  if (id === null) return null
  const row = await eyes.selectFrom('registryOrganisation').select('path').where('id', '=', id).executeTakeFirst()
  if (!row) throw new Refused(refuse('doorway.not-found', { noun: organisation.name }))
  return row.path
}

export const triagingTip = act(say.triageTip, async ({ tx, counting, eyes, asRoom, see, may, actor, input, today }) => {
  await keep.holdTeams(tx)
  const tip = await see(say.tip, input.tip, input.version)
  await may('tip.triage', { authority: tip.authority })
  await notAbout({ tx, counting }, tip.id)
  const { way, reason, discipline, against, body, aboutPersons, into, passing } = input
  if (into !== null && (await look(eyes, into)) === 'merged')
    throw new Refused(refuse('tips.into-which', { field: 'into' }))
  const team = await sittingIn(asRoom('teams'), { against, inspection: tip.inspection })
  // Triage says anew whom the tip is about; by merging, and of what was merged with it, nobody is lost.
  const all =
    into === null
      ? (await keep.oneWith(tx, [tip.id])).filter(({ id }) => id !== tip.id)
      : await keep.oneWith(tx, [tip.id, into])
  const about = [...new Set([...aboutPersons, ...team, ...all.flatMap((one) => one.aboutPersons)])]
  const said = { way, reason, discipline, against, body, aboutPersons: about, into, kind: passing?.kind ?? null }
  const triaged = await counting(tip.id, (by) => rule.triage(tip, said, by, today))
  const kept = await keep.saveTip(tx, triaged)
  await keep.nameAbout(tx, kept.id, kept.aboutPersons)
  if (passing) {
    accept(rule.mayGoTo(await pathOf(eyes, kept.body), await pathOf(eyes, passing.toBody)))
    const { report, ...to } = passing
    const { authority } = tip
    const reportBy = report ? (await dueDay(asRoom('policies'), authority, 'T25', today)).day : null
    const by = { by: actor.person, onDay: today, reportBy, receipt: '', receiptOn: null, version: 1 }
    const { day } = await dueDay(asRoom('policies'), authority, 'T24', today)
    const waits = { ...acceptBy(passing.kind, day), aboutPersons: kept.aboutPersons }
    await keep.addReferral(tx, { ...to, ...by, ...waits, authority, tip: tip.id, reason })
  }
  const facts = { way, referral: passing?.id ?? null }
  const given = kept.withTeam ? [{ kind: 'tip.given', about: kept, facts: {} } as const] : []
  return { result: result(kept), record: [{ kind: 'tip.triaged', about: kept, facts } as const, ...given] }
})

/** The state of a tip one sees; refuses what one does not. */
async function look(eyes: Reader, tip: string): Promise<string> {
  const row = await eyes.selectFrom('tipsTip').select('state').where('id', '=', tip).executeTakeFirst()
  if (!row) throw new Refused(refuse('doorway.not-found', { noun: 'tip' }))
  return row.state
}

export const retriagingTip = act(say.retriageTip, async ({ tx, counting, see, may, input }) => {
  const tip = await see(say.tip, input.tip, input.version)
  await may('tip.triage', { authority: tip.authority })
  await notAbout({ tx, counting }, tip.id)
  const back = await keep.saveTip(tx, accept(rule.retriage(tip, input.reason)))
  return { result: result(back), record: { kind: 'tip.retriaged', about: back, facts: {} } }
})

export const instructingTip = act(say.instructTip, async ({ tx, counting, see, may, actor, input, today }) => {
  const tip = await see(say.tip, input.tip, input.version)
  await may('tip.instruct', { authority: tip.authority })
  await notAbout({ tx, counting }, tip.id)
  const said = await counting(tip.id, (by) => rule.instruct(tip, input.instruction, by, today))
  const kept = await keep.saveTip(tx, { ...said, instructedBy: actor.person })
  return { result: result(kept), record: { kind: 'tip.instructed', about: kept, facts: {} } }
})

export const openingTip = act(say.openTip, async ({ tx, counting, look: see, may, actor, input, today }) => {
  const tip = await see(say.tip, input.tip)
  await may('tip.open', { authority: tip.authority, inspection: tip.inspection })
  await notAbout({ tx, counting }, tip.id)
  if (await isDestroyed(tx, tip.id)) throw new Refused(refuse('tips.key-destroyed'))
  const by = { about: tip.id, openedBy: actor.person, openedOn: today, purpose: input.purpose }
  await keep.addReading(tx, { id: input.id, authority: tip.authority, ...by })
  return { result: result(tip), record: { kind: 'tip.opened', about: tip, facts: { reading: input.id } } }
})

export const answeringTip = act(say.answerTip, async ({ tx, counting, see, may, actor, input, today, newId }) => {
  const tip = await see(say.tip, input.tip, input.version)
  await may('tip.answer', { authority: tip.authority })
  await notAbout({ tx, counting }, tip.id)
  const kept = await keep.saveTip(tx, accept(rule.answer(tip, input.kind, today)))
  const { tipster } = await tx
    .selectFrom('tipsReceipt')
    .select('tipster')
    .where('tip', '=', tip.id)
    .executeTakeFirstOrThrow()
  const { public: key, destroyedOn } = await tx
    .selectFrom('tipsKey')
    .select(['public', 'destroyedOn'])
    .where('tip', '=', tip.id)
    .executeTakeFirstOrThrow()
  if (destroyedOn !== null) throw new Refused(refuse('tips.key-destroyed'))
  const sealed = await sealAnswer(input.text, tipster, key)
  const { authority, inspection } = tip
  const message = { id: input.id, authority, inspection, tip: tip.id, kind: input.kind, day: today, by: actor.person }
  await keep.addMessage(tx, { ...message, sealed: sealed.kept, outward: sealed.outward }, [], newId)
  const facts = { kind: input.kind }
  return { result: result(kept), record: { kind: 'tip.answered', about: kept, facts } }
})

export const closingTip = act(say.closeTip, async ({ tx, asRoom, counting, see, may, input, today }) => {
  const tip = await see(say.tip, input.tip, input.version)
  await may('tip.close', { authority: tip.authority })
  await notAbout({ tx, counting }, tip.id)
  const { day } = await dueDay(asRoom('policies'), tip.authority, 'T22', today)
  const closed = await keep.saveTip(tx, accept(rule.close(tip, input.outcome, today, day)))
  return { result: result(closed), record: { kind: 'tip.closed', about: closed, facts: {} } }
})

export const acceptingReferral = act(say.acceptReferral, async ({ tx, counting, see, may, actor, input, today }) => {
  const referral = await see(say.referral, input.referral, input.version)
  await may('referral.accept', { authority: referral.authority })
  await notAbout({ tx, counting }, referral.tip, referral.id)
  const kept = await keep.saveReferral(tx, accept(acceptForwarded(referral, actor.hat, input, actor.person, today)))
  const facts = { accepted: input.accepted }
  return { result: result(kept), record: { kind: 'referral.accepted', about: kept, facts } }
})

export const acknowledgingReferral = act(say.acknowledgeReferral, async ({ tx, counting, see, may, input, today }) => {
  const referral = await see(say.referral, input.referral, input.version)
  await may('tip.triage', { authority: referral.authority })
  await notAbout({ tx, counting }, referral.tip, referral.id)
  if (referral.receiptOn !== null) throw new Refused(refuse('tips.acknowledged'))
  const kept = await keep.saveReferral(tx, { ...referral, receipt: input.receipt, receiptOn: today })
  return { result: result(kept), record: { kind: 'referral.acknowledged', about: kept, facts: {} } }
})
