import { accept } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import { person as personNoun } from '../../identity/contract.ts'
import { round as roundNoun } from '../../planning/contract.ts'
import { holdTraining, recordAttendance, training as trainingNoun } from '../contract.ts'
import { keepTraining, putAttendance } from '../pooling.ts'
import { oneAuthority, within } from '../rules/pool.ts'

export const holdingTraining = act(holdTraining, async ({ tx, look, may, input, actor }) => {
  if (input.round !== null) await look(roundNoun, input.round)
  const { authority } = await look(personNoun, actor.person)
  await may('training.hold', { authority })
  const made = { ...input, authority, version: 1 }
  await keepTraining(tx, made)
  const facts = { hours: made.hours }
  return { result: { id: made.id, version: 1 }, record: { kind: 'training.held', about: made, facts } }
})

export const recordingAttendance = act(recordAttendance, async ({ tx, see, eyes, may, input, newId }) => {
  const found = await see(trainingNoun, input.training, input.version)
  await may('training.hold', found)
  accept(within(found.hours, input.people))
  const ids = input.people.map((one) => one.person)
  if (ids.length > 0) {
    const people = await eyes.selectFrom('identityPerson').select(['id', 'authority']).where('id', 'in', ids).execute()
    accept(oneAuthority(people, ids))
  }
  const version = await putAttendance(tx, found, input.people, newId)
  const facts = { people: input.people.length }
  return { result: { id: found.id, version }, record: { kind: 'training.attended', about: found, facts } }
})
