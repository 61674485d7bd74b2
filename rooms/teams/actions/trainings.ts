import { accept, Refused, refuse } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import { person as personNoun } from '../../identity/contract.ts'
import type {} from '../../knowledge/tables.ts'
import { round as roundNoun } from '../../planning/contract.ts'
import { holdTraining, recordAttendance, setAgenda, setTest, takeTest, training as trainingNoun } from '../contract.ts'
import { keepTest, keepTraining, putAttendance, putKey, saveTraining, testOf } from '../pooling.ts'
import { eachOnce, oneAuthority, within } from '../rules/pool.ts'
import { asked, judged, mayTake } from '../rules/trainings.ts'

export const holdingTraining = act(holdTraining, async ({ tx, look, may, input, actor }) => {
  if (input.round !== null) await look(roundNoun, input.round)
  const { authority } = await look(personNoun, actor.person)
  await may('training.hold', { authority })
  const made = { ...input, authority, agenda: [], materials: [], questions: [], needed: 0, version: 1 }
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

export const settingAgenda = act(setAgenda, async ({ tx, see, eyes, may, input }) => {
  const found = await see(trainingNoun, input.training, input.version)
  await may('training.hold', found)
  const { agenda, materials } = input
  accept(eachOnce(materials))
  if (materials.length > 0) {
    const shelf = eyes
      .selectFrom('knowledgeMaterial')
      .select('id')
      .where('id', 'in', materials as never[])
    const there = await shelf.where('state', '=', 'published').execute()
    if (there.length < materials.length) throw new Refused(refuse('teams.not-on-the-shelf', { field: 'materials' }))
  }
  const version = await saveTraining(tx, { ...found, agenda, materials })
  const facts = { items: agenda.length, materials: materials.length }
  return { result: { id: found.id, version }, record: { kind: 'training.agendaSet', about: found, facts } }
})

export const settingTest = act(setTest, async ({ tx, see, may, input, newId }) => {
  const found = await see(trainingNoun, input.training, input.version)
  await may('training.hold', found)
  accept(asked(input.questions, input.needed, (await testOf(tx, found.id)) !== undefined))
  const questions = input.questions.map(({ text, options }) => ({ text, options }))
  const version = await saveTraining(tx, { ...found, questions, needed: input.needed })
  const answers = input.questions.map(({ right }) => right)
  await putKey(tx, found, answers, newId())
  const facts = { questions: questions.length, needed: input.needed }
  return { result: { id: found.id, version }, record: { kind: 'training.testSet', about: found, facts } }
})

export const takingTest = act(takeTest, async ({ tx, see, may, input, actor, today }) => {
  const found = await see(trainingNoun, input.training)
  const { id: training, authority, needed } = found
  await may('training.test')
  const { person } = actor
  const there = tx.selectFrom('teamsAttendance').select('id').where('training', '=', training)
  const attended = (await there.where('person', '=', person as never).executeTakeFirst()) !== undefined
  const before = await testOf(tx, training, person)
  accept(mayTake(found, attended, before))
  const { answers } = await tx
    .selectFrom('teamsTrainingKey')
    .select('answers')
    .where('training', '=', training)
    .executeTakeFirstOrThrow()
  const state = accept(judged(input.answers, answers, needed))
  const row = { id: input.id, authority, training, person, state, onDay: today, version: 1 }
  const kept = await keepTest(tx, row as never, before)
  return {
    result: { id: kept.id, version: kept.version },
    record: { kind: 'trainingTest.taken', about: kept, facts: { state } },
  }
})
