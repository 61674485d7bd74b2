import { createHash } from 'node:crypto'
import { canonical } from '../../../core/pure/canonical.ts'
import { accept, Refused, refuse } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import { post as postNoun } from '../../registry/contract.ts'
import * as say from '../contract.ts'
import { villagesOf } from '../exit.ts'
import { seated, unitOf } from '../place.ts'
import { mayPlan, numberOf, twoPersons, wasOnSite } from '../rules.ts'
import { goesAlong } from '../rules/exit.ts'
import * as rule from '../rules/talks.ts'
import * as keep from '../store.ts'

const result = ({ id, version }: say.Talk) => ({ id, version })

export const planningTalk = act(say.planTalk, async ({ tx, eyes, look, may, actor, input, newId }) => {
  const unit = await unitOf(eyes, input.inspection)
  await may('talk.plan', unit)
  accept(mayPlan(unit))
  if (input.post !== null && (await look(postNoun, input.post)).body !== unit.body)
    throw new Refused(refuse('fieldwork.other-bodys-post', { field: 'post' }))
  accept(goesAlong(await villagesOf(eyes, eyes, unit.id), input.village))
  const serial = await keep.drawSerial(tx, unit, 'talk')
  const { authority, inspection } = unit
  const { id, plannedOn, name, title, post, kind, village, outline } = input
  const talk: say.Talk = {
    ...{ id, authority, inspection, serial, number: numberOf('talk', serial), state: 'planned' },
    ...{ plannedOn, plannedBy: actor.person, aloneFor: null, aloneBy: null, aloneReason: '', heldOn: null },
    ...{ talkerOne: null, talkerTwo: null, confirmedOneOn: null, confirmedTwoOn: null, hash: null },
    ...{ reason: '', version: 1 },
  }
  const partner = { id: newId(), authority, inspection, talk: id, name, title, post, kind, village, outline }
  await keep.addTalk(tx, talk, partner)
  return { result: result(talk), record: { kind: 'talk.planned', about: talk, facts: { serial } } }
})

export const allowingTalkAlone = act(say.allowTalkAlone, async ({ tx, eyes, see, may, actor, input, today }) => {
  const talk = await see(say.talk, input.talk, input.version)
  await may('talk.allowAlone', talk)
  if (!(await seated(eyes, talk.inspection, input.person, today)))
    throw new Refused(refuse('fieldwork.not-in-team', { field: 'person' }))
  const allowed = await keep.saveTalk(tx, accept(rule.allowAlone(talk, input.person, actor.person, input.reason)))
  const facts = { person: input.person }
  return { result: result(allowed), record: { kind: 'talk.aloneAllowed', about: allowed, facts } }
})

export const recordingTalk = act(
  say.recordTalk,
  async ({ tx, counting, eyes, see, may, actor, input, today, newId }) => {
    const talk = await see(say.talk, input.talk, input.version)
    await may('talk.record', talk)
    const { other, heldOn, place, hours, text, leads, handedOver } = input
    accept(wasOnSite(await unitOf(eyes, talk.inspection), heldOn, today))
    if (other !== null) {
      const sits = await seated(eyes, talk.inspection, other, today)
      await counting(talk.id, (by) => twoPersons(by, other, sits))
    }
    const recorded = await keep.saveTalk(tx, accept(rule.record(talk, actor.person, other, heldOn)))
    const { authority, inspection } = talk
    const by = { talkerOne: actor.person, talkerTwo: other, writing: true }
    const said = { place, hours, text, leads, handedOver }
    await keep.putWords(tx, { id: newId(), authority, inspection, talk: talk.id, ...by, ...said })
    const facts = { heldOn, alone: other === null }
    return { result: result(recorded), record: { kind: 'talk.recorded', about: recorded, facts } }
  },
)

export const confirmingTalk = act(say.confirmTalk, async ({ tx, see, may, actor, input, today }) => {
  const talk = await see(say.talk, input.talk, input.version)
  await may('talk.confirm', talk)
  const said = accept(rule.confirm(talk, actor.person, today))
  const whole = said.state === 'confirmed'
  if (!whole) {
    const kept = await keep.saveTalk(tx, said)
    return { result: result(kept), record: { kind: 'talk.confirmed', about: kept, facts: { whole } } }
  }
  const wording = rule.wordingOf(said, await keep.partnerOf(tx, talk.id), await keep.wordsOf(tx, talk.id))
  const hash = createHash('sha256').update(canonical(wording)).digest('hex')
  const kept = await keep.saveTalk(tx, { ...said, hash })
  await keep.closeWords(tx, talk.id)
  return {
    result: result(kept),
    record: [
      { kind: 'talk.confirmed', about: kept, facts: { whole } },
      { kind: 'talk.stood', about: kept, facts: { hash } },
    ],
  }
})

export const droppingTalk = act(say.dropTalk, async ({ tx, see, may, input }) => {
  const talk = await see(say.talk, input.talk, input.version)
  await may('talk.plan', talk)
  const dropped = await keep.saveTalk(tx, accept(rule.drop(talk, input.reason)))
  return { result: result(dropped), record: { kind: 'talk.dropped', about: dropped, facts: {} } }
})

export const openingTalk = act(say.openTalk, async ({ tx, look, may, actor, input, today }) => {
  const talk = await look(say.talk, input.talk)
  await may('talk.open', talk)
  accept(rule.mayOpen(talk))
  const { authority, inspection } = talk
  const by = { about: talk.id, openedBy: actor.person, openedOn: today, purpose: input.purpose }
  await keep.addReading(tx, { id: input.id, authority, inspection, ...by })
  return { result: result(talk), record: { kind: 'talk.opened', about: talk, facts: { reading: input.id } } }
})
