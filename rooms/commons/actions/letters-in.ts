import type { Day } from '../../../core/pure/days.ts'
import { accept, Refused, refuse } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import type { Reader, RoomName } from '../../../core/server/tables.ts'
import { dueDay } from '../../policies/store.ts'
import * as say from '../contract.ts'
import * as keep from '../following.ts'
import { addLetter, answersItself } from '../letters-in.ts'
import * as advice from '../rules/advisories.ts'
import * as list from '../rules/campaigns.ts'
import { mayNote } from '../rules/letters-in.ts'
import type { Hand } from '../store.ts'

type Place = Readonly<{ tx: Hand; asRoom: (room: RoomName) => Reader; today: Day }>
type Came = Readonly<{ id: string; document: string; onDay: Day; since: Day | null }>
type About = Pick<say.LetterIn, 'authority' | 'body' | 'thing' | 'about' | 'step' | 'by'>

/** Keeps the letter a step stands on, and gives its record; refused where the department answers itself. */
async function noted({ tx, asRoom, today }: Place, about: About, { since, ...came }: Came) {
  const itself = await answersItself(asRoom('identity'), about.body, today)
  accept(mayNote(itself, { onDay: came.onDay, since }, today))
  const letter: say.LetterIn = { ...about, ...came, notedOn: today }
  await addLetter(tx, letter)
  return { kind: 'letterIn.noted' as const, about: letter, facts: { step: about.step, onDay: came.onDay } }
}

type Of = Pick<say.LetterIn, 'authority' | 'body'> & { id: string }
const aboutOf = ({ authority, body, id }: Of, thing: say.LetterIn['thing'], step: say.LetterIn['step'], by: string) =>
  ({ authority, body, thing, about: id, step, by }) as About

export const notingAdvisoryReceipt = act(say.noteAdvisoryReceipt, async (place) => {
  const { tx, asRoom, see, may, actor, input } = place
  const one = await see(say.advisory, input.advisory, input.version)
  await may('letterIn.note', one)
  const { id, document, onDay } = input
  const came = { id, document, onDay, since: one.issuedOn }
  const { day: limit, provisional } = await dueDay(asRoom('policies'), one.authority, 'T29', onDay)
  const due = one.replyBy === null ? { dueOn: limit, provisional } : { dueOn: one.replyBy, provisional: false }
  const { dueOn } = due
  if (dueOn === null) throw new Refused(refuse('commons.no-limit'))
  const received = accept(advice.receive(one, { ...due, dueOn }, actor.person, onDay))
  const letter = await noted(place, aboutOf(one, 'advisory', 'receipt', actor.person), came)
  const saved = await keep.saveAdvisory(tx, received)
  const record = [{ kind: 'advisory.received' as const, about: saved, facts: { dueOn } }, letter]
  return { result: saved, record }
})

export const notingAdvisoryAnswer = act(say.noteAdvisoryAnswer, async (place) => {
  const { tx, see, may, actor, input } = place
  const one = await see(say.advisory, input.advisory, input.version)
  await may('letterIn.note', one)
  const { id, document, onDay } = input
  const came = { id, document, onDay, since: one.receivedOn }
  const answered = accept(advice.answer(one, await keep.suggestionsOf(tx, one.id), input.answers, actor.person, onDay))
  const letter = await noted(place, aboutOf(one, 'advisory', 'answer', actor.person), came)
  await keep.saveSuggestions(tx, answered.list)
  const saved = await keep.saveAdvisory(tx, answered.letter)
  return { result: saved, record: [{ kind: 'advisory.answered' as const, about: saved, facts: {} }, letter] }
})

export const notingChecklistReceipt = act(say.noteChecklistReceipt, async (place) => {
  const { tx, see, may, actor, input } = place
  const one = await see(say.checklist, input.checklist, input.version)
  await may('letterIn.note', one)
  const { id, document, onDay } = input
  const received = accept(list.receive(one, actor.person, onDay))
  const came = { id, document, onDay, since: one.sentOn }
  const letter = await noted(place, aboutOf(one, 'checklist', 'receipt', actor.person), came)
  const saved = await keep.saveChecklist(tx, received)
  return { result: saved, record: [{ kind: 'checklist.received' as const, about: saved, facts: {} }, letter] }
})

export const notingChecklistAnswer = act(say.noteChecklistAnswer, async (place) => {
  const { tx, see, may, actor, input } = place
  const one = await see(say.checklist, input.checklist, input.version)
  await may('letterIn.note', one)
  const { id, document, onDay } = input
  const answered = accept(list.answer(one, await keep.pointsOf(tx, one.id), input.answers, actor.person, onDay))
  const came = { id, document, onDay, since: one.receivedOn }
  const letter = await noted(place, aboutOf(one, 'checklist', 'answer', actor.person), came)
  await keep.savePoints(tx, answered.points)
  const saved = await keep.saveChecklist(tx, answered.list)
  const found = input.answers.reduce((sum, each) => sum + each.found, 0)
  return { result: saved, record: [{ kind: 'checklist.answered' as const, about: saved, facts: { found } }, letter] }
})
