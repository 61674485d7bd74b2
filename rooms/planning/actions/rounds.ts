import { accept } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import { approveAlong, openAgain } from '../../registry/routing.ts'
import * as says from '../contract.ts'
import { round as roundNoun, term as termNoun } from '../contract.ts'
import * as rules from '../rules.ts'
import { lacksOf } from '../store/kinds.ts'
import { keepApproval, keepRound, releaseUnits, saveRound, topicsOf, unitsOf } from '../store.ts'

export const draftingRound = act(says.draftRound, async ({ tx, look, may, input }) => {
  const term = await look(termNoun, input.term)
  await may('round.draft', term)
  accept(rules.inOrder(input.startsOn, input.endsOn))
  const { authority } = term
  const round = { ...input, authority, state: 'drafted' as const, suspendedOn: null, reason: '', version: 1 }
  await keepRound(tx, round)
  const { id, version, number } = round
  return { result: { id, version }, record: { kind: 'round.drafted', about: round, facts: { number } } }
})

export const editingRound = act(says.editRound, async ({ tx, see, may, input }) => {
  const { round: id, version, ...text } = input
  const round = await see(roundNoun, id, version)
  await may('round.edit', round)
  accept(rules.inOrder(text.startsOn, text.endsOn))
  const saved = await saveRound(tx, { ...accept(rules.advance(round, 'edit')), ...text })
  const { startsOn, endsOn } = saved
  return {
    result: { id, version: saved.version },
    record: { kind: 'round.edited', about: saved, facts: { startsOn, endsOn } },
  }
})

export const settingObjects = act(says.setObjects, async (context) => {
  const { tx, see, may, input, asRoom } = context
  const round = await see(roundNoun, input.round, input.version)
  await may('round.setObjects', round)
  const units = await unitsOf(asRoom('planning'), round.id)
  const saved = await saveRound(
    tx,
    accept(rules.setObjects(round, units, await lacksOf(asRoom('planning'), round, units))),
  )
  const facts = { units: rules.standing(units).length, ...(await approveAlong(context, 'objects', round)) }
  return { result: { id: saved.id, version: saved.version }, record: { kind: 'round.objectsSet', about: saved, facts } }
})

export const approvingRound = act(says.approveRound, async (context) => {
  const { tx, see, may, input, actor, asRoom, today, newId } = context
  const round = await see(roundNoun, input.round, input.version)
  await may('round.approve', round)
  const { verdict, instruction } = input
  const decided = accept(
    rules.approve(round, verdict, await topicsOf(asRoom('planning'), round.id), actor.hat as says.Approval['hat']),
  )
  const saved = await saveRound(tx, decided)
  const approval = newId()
  await keepApproval(tx, {
    id: approval,
    authority: round.authority,
    round: round.id,
    roundVersion: round.version,
    verdict,
    instruction,
    by: actor.person as says.Approval['by'],
    hat: actor.hat as says.Approval['hat'],
    onDay: today,
  })
  const result = { id: saved.id, version: saved.version }
  if (verdict === 'sendBack') {
    for (const matter of ['plan', 'objects'] as const) await openAgain(context, matter, round)
    return { result, record: { kind: 'round.sentBack', about: saved, facts: { approval } } }
  }
  const grounds = await approveAlong(context, 'plan', round)
  const units = rules.standing(await unitsOf(asRoom('planning'), round.id)).length
  return { result, record: { kind: 'round.approved', about: saved, facts: { approval, units, ...grounds } } }
})

export const staffingRound = act(says.staffRound, async ({ tx, see, may, input, asRoom }) => {
  const round = await see(roundNoun, input.round, input.version)
  await may('round.staff', round)
  const saved = await saveRound(tx, accept(rules.advance(round, 'staff')))
  const units = rules.standing(await unitsOf(asRoom('planning'), round.id)).length
  return {
    result: { id: saved.id, version: saved.version },
    record: { kind: 'round.staffed', about: saved, facts: { units } },
  }
})

export const mobilisingRound = act(says.mobiliseRound, async ({ tx, see, may, input, today }) => {
  const { on } = input
  const round = await see(roundNoun, input.round, input.version)
  await may('round.mobilise', round)
  const saved = await saveRound(tx, accept(rules.advanceOn(round, 'mobilise', on, today)))
  return {
    result: { id: saved.id, version: saved.version },
    record: { kind: 'round.mobilised', about: saved, facts: { on } },
  }
})

export const decidingRound = act(says.decideRound, async ({ tx, see, may, input, today }) => {
  const { on } = input
  const round = await see(roundNoun, input.round, input.version)
  await may('round.decide', round)
  const saved = await saveRound(tx, accept(rules.advanceOn(round, 'decide', on, today)))
  return {
    result: { id: saved.id, version: saved.version },
    record: { kind: 'round.decided', about: saved, facts: { on } },
  }
})

export const feedingBackRound = act(says.feedBackRound, async ({ tx, see, may, input, today }) => {
  const { on } = input
  const round = await see(roundNoun, input.round, input.version)
  await may('round.feedBack', round)
  const saved = await saveRound(tx, accept(rules.advanceOn(round, 'feedBack', on, today)))
  return {
    result: { id: saved.id, version: saved.version },
    record: { kind: 'round.fedBack', about: saved, facts: { on } },
  }
})

export const supervisingRound = act(says.superviseRound, async ({ tx, see, may, input }) => {
  const round = await see(roundNoun, input.round, input.version)
  await may('round.supervise', round)
  const saved = await saveRound(tx, accept(rules.advance(round, 'supervise')))
  return {
    result: { id: saved.id, version: saved.version },
    record: { kind: 'round.wentRectifying', about: saved, facts: {} },
  }
})

export const archivingRound = act(says.archiveRound, async ({ tx, see, may, input, asRoom }) => {
  const round = await see(roundNoun, input.round, input.version)
  await may('round.archive', round)
  const archived = accept(rules.archive(round, await unitsOf(asRoom('planning'), round.id)))
  const saved = await saveRound(tx, archived)
  return {
    result: { id: saved.id, version: saved.version },
    record: { kind: 'round.archived', about: saved, facts: {} },
  }
})

export const suspendingRound = act(says.suspendRound, async ({ tx, see, may, input, today }) => {
  const round = await see(roundNoun, input.round, input.version)
  await may('round.suspend', round)
  const saved = await saveRound(tx, accept(rules.suspend(round, input.reason, today)))
  return {
    result: { id: saved.id, version: saved.version },
    record: { kind: 'round.suspended', about: saved, facts: {} },
  }
})

export const resumingRound = act(says.resumeRound, async ({ tx, see, may, input }) => {
  const round = await see(roundNoun, input.round, input.version)
  await may('round.suspend', round)
  const saved = await saveRound(tx, accept(rules.resume(round)))
  return {
    result: { id: saved.id, version: saved.version },
    record: { kind: 'round.resumed', about: saved, facts: {} },
  }
})

export const cancellingRound = act(says.cancelRound, async ({ tx, see, may, input }) => {
  const round = await see(roundNoun, input.round, input.version)
  await may('round.cancel', round)
  const saved = await saveRound(tx, accept(rules.cancel(round, input.reason)))
  await releaseUnits(tx, round.id)
  const facts = { from: round.state }
  return { result: { id: saved.id, version: saved.version }, record: { kind: 'round.cancelled', about: saved, facts } }
})
