import { createHash } from 'node:crypto'
import { canonical } from '../../core/pure/canonical.ts'
import { addDays } from '../../core/pure/days.ts'
import { accept, Refused, refuse } from '../../core/pure/refusal.ts'
import { act } from '../../core/server/act.ts'
import { inspection, round as roundNoun } from '../planning/contract.ts'
import { dueOn as dueBy } from '../policies/rules.ts'
import { calendarBetween, drawNumber } from '../policies/store.ts'
import { approveAlong } from '../registry/routing.ts'
import { assessedBodies } from './assessing.ts'
import * as say from './contract.ts'
import { mattersOf } from './matters.ts'
import { withoutNames } from './rules/assessment.ts'
import { firstRungs, ladderOn, mayClimb } from './rules/ladder.ts'
import * as rule from './rules/letters.ts'
import { notOfYourself, review } from './rules/lookings.ts'
import * as up from './rules/submittals.ts'
import * as keep from './store.ts'

export const amendingRung = act(say.amendRung, async ({ tx, may, actor, input, today }) => {
  const { authority } = actor.scope
  await may('rung.amend', { authority })
  if (input.fromDay < today) throw new Refused(refuse('oversight.from-before', { day: today }))
  const place = firstRungs.find(({ code }) => code === input.code)?.place ?? 1
  const row: say.Rung = { ...input, authority, place, version: 1 }
  await keep.addRungs(tx, [row])
  const { code, overdueDays, answerDays, signer, fromDay: from } = row
  return {
    result: row,
    record: { kind: 'rung.amended', about: row, facts: { code, overdueDays, answerDays, signer, from } },
  }
})

export const draftingLetter = act(say.draftLetter, async ({ tx, eyes, look, may, actor, input, today, newId }) => {
  const unit = await look(inspection, input.inspection)
  const walls = { authority: unit.authority, inspection: unit.id, body: unit.body }
  await may('letter.draft', walls)
  const ids = [...new Set(input.matters.map(({ id }) => id))]
  const by = { inspection: unit.id, ids, authority: unit.authority, today }
  const found = await mattersOf(eyes, by)
  const former = await keep.formerOf(tx, ids)
  const rung = ladderOn(await keep.rungsOf(tx, unit.authority), today).find(({ code }) => code === input.rung)
  if (!rung) throw new Refused(refuse('oversight.no-rung', { rung: input.rung }))
  const matters = ids.map((id) => {
    const matter = found.find((one) => one.id === id)
    if (!matter) throw new Refused(refuse('oversight.nothing-to-urge', { title: '' }))
    accept(mayClimb(rung, matter, former.get(id) ?? []))
    const { noun, title, reason, dueOn } = matter
    const open = { done: false, out: false, open: true }
    return { id: newId(), ...walls, letter: input.id, noun, about: id, title, reason, dueOn, ...open }
  })
  const { code, place, signer, answerDays } = rung
  const drafted = { draftedBy: actor.person, draftedOn: today }
  const letter: say.Letter = {
    ...blank,
    ...walls,
    ...drafted,
    ...{ id: input.id, rung: code, place, signer, answerDays, text: input.text },
  }
  await keep.addLetter(tx, letter, matters)
  return {
    result: letter,
    record: { kind: 'letter.drafted', about: letter, facts: { rung: code, matters: matters.length } },
  }
})

const blank = {
  number: '',
  state: 'drafted',
  issuedBy: null,
  issuedOn: null,
  dueOn: null,
  provisional: false,
  receivedBy: null,
  receivedOn: null,
  answer: '',
  answeredBy: null,
  answeredOn: null,
  opinion: '',
  endedBy: null,
  endedOn: null,
  version: 1,
} as const satisfies Partial<say.Letter>

export const withdrawingLetter = act(say.withdrawLetter, async ({ tx, see, may, input }) => {
  const one = await see(say.letter, input.letter, input.version)
  await may('letter.withdraw', one)
  const saved = await keep.saveLetter(tx, accept(rule.withdraw(one)))
  return { result: saved, record: { kind: 'letter.withdrawn', about: saved, facts: {} } }
})

export const issuingLetter = act(say.issueLetter, async ({ tx, asRoom, counting, see, may, actor, input, today }) => {
  const letter = await see(say.letter, input.letter, input.version)
  await may('letter.issue', letter)
  const span = { amount: letter.answerDays, unit: 'workday', direction: 'after', confirmedOn: today } as const
  const last = addDays(today, letter.answerDays * 4 + 30)
  const calendar = await calendarBetween(asRoom('policies'), letter.authority, today, last)
  const { day: dueOn, provisional } = dueBy(span, today, calendar)
  const signed = (number: string) =>
    counting(letter.id, (by) => rule.issue(letter, { number, dueOn, provisional }, by, actor.hat, today))
  await signed('')
  const { text: number } = await drawNumber(tx, letter.authority, 'urging', Number(today.slice(0, 4)))
  const saved = await keep.saveLetter(tx, await signed(number))
  const matters = (await keep.mattersIn(tx, saved.id)).length
  return { result: saved, record: { kind: 'letter.issued', about: saved, facts: { rung: saved.rung, matters, dueOn } } }
})

export const receivingLetter = act(say.receiveLetter, async ({ tx, see, may, actor, input, today }) => {
  const one = await see(say.letter, input.letter, input.version)
  await may('letter.receive', one)
  const saved = await keep.saveLetter(tx, accept(rule.receive(one, actor.person, today)))
  return { result: saved, record: { kind: 'letter.received', about: saved, facts: {} } }
})

export const answeringLetter = act(say.answerLetter, async ({ tx, see, may, actor, input, today }) => {
  const one = await see(say.letter, input.letter, input.version)
  await may('letter.answer', one)
  const saved = await keep.saveLetter(tx, accept(rule.answer(one, input.answer, actor.person, today)))
  return { result: saved, record: { kind: 'letter.answered', about: saved, facts: {} } }
})

export const settlingLetter = act(say.settleLetter, async ({ tx, see, may, actor, input, today }) => {
  const one = await see(say.letter, input.letter, input.version)
  await may('letter.settle', one)
  const saved = await keep.saveLetter(tx, accept(rule.settle(one, input.opinion, actor.person, today)))
  return { result: saved, record: { kind: 'letter.settled', about: saved, facts: { rung: saved.rung, done: false } } }
})

export const failingLetter = act(say.failLetter, async ({ tx, see, may, actor, input, today }) => {
  const one = await see(say.letter, input.letter, input.version)
  await may('letter.settle', one)
  const saved = await keep.saveLetter(tx, accept(rule.fail(one, input.opinion, actor.person, today)))
  return { result: saved, record: { kind: 'letter.failed', about: saved, facts: { rung: saved.rung } } }
})

export const submittingMatter = act(say.submitMatter, async ({ tx, look, may, actor, input, today }) => {
  const unit = await look(inspection, input.inspection)
  const walls = { authority: unit.authority, inspection: unit.id, body: unit.body }
  await may('submittal.make', walls)
  if (input.letter !== null && (await look(say.letter, input.letter)).inspection !== unit.id) {
    throw new Refused(refuse('doorway.not-found', { noun: 'letter' }))
  }
  const { id, letter, title, reason, proposal } = input
  const made: say.Submittal = {
    ...{ id, ...walls, letter, title, reason, proposal, state: 'toGroup' },
    ...{ submittedBy: actor.person, submittedOn: today, passedBy: null, passedOn: null, view: '' },
    ...{ outcome: null, decision: '', decidedBy: null, decidedHat: null, decidedOn: null, version: 1 },
  }
  await keep.addSubmittal(tx, made)
  return { result: made, record: { kind: 'submittal.made', about: made, facts: { letter } } }
})

export const passingSubmittal = act(say.passSubmittal, async ({ tx, see, may, actor, input, today }) => {
  const one = await see(say.submittal, input.submittal, input.version)
  await may('submittal.pass', one)
  const saved = await keep.saveSubmittal(tx, accept(up.pass(one, input.view, actor.person, today)))
  return { result: saved, record: { kind: 'submittal.passed', about: saved, facts: {} } }
})

export const decidingSubmittal = act(say.decideSubmittal, async (context) => {
  const { tx, counting, see, may, actor, input, today } = context
  const submittal = await see(say.submittal, input.submittal, input.version)
  await may('submittal.decide', submittal)
  const { outcome } = input
  const decided = await counting(submittal.id, (by) => up.decide(submittal, input, by, actor.hat, today))
  const saved = await keep.saveSubmittal(tx, decided)
  const facts = { outcome, ...(await approveAlong(context, 'submittal', saved)) }
  return { result: saved, record: { kind: 'submittal.decided', about: saved, facts } }
})

export const withdrawingSubmittal = act(say.withdrawSubmittal, async ({ tx, see, may, input }) => {
  const one = await see(say.submittal, input.submittal, input.version)
  await may('submittal.withdraw', one)
  const saved = await keep.saveSubmittal(tx, accept(up.withdraw(one)))
  return { result: saved, record: { kind: 'submittal.withdrawn', about: saved, facts: {} } }
})

export const recordingAccountability = act(
  say.recordAccountability,
  async ({ tx, asRoom, look, may, actor, input, today }) => {
    const unit = await look(inspection, input.inspection)
    const walls = { authority: unit.authority, inspection: unit.id, body: unit.body }
    await may('accountability.record', walls)
    if (input.submittal !== null) {
      const submittal = await look(say.submittal, input.submittal)
      if (submittal.inspection !== unit.id) throw new Refused(refuse('doorway.not-found', { noun: 'submittal' }))
    }
    accept(up.mayRecord(input, await keep.everyName(asRoom('identity'), unit.authority), today))
    const made: say.Accountability = { ...input, ...walls, by: actor.person, onDay: today, version: 1 }
    await keep.addAccountability(tx, made)
    const { target, form, decidedOn } = made
    return {
      result: made,
      record: { kind: 'accountability.recorded', about: made, facts: { target, form, decidedOn } },
    }
  },
)

export const givingAssessment = act(say.giveAssessment, async ({ tx, eyes, asRoom, may, actor, input, today }) => {
  const { authority } = actor.scope
  await may('assessment.give', { authority })
  const found = await assessedBodies(eyes, input.bodies)
  if (found.length === 0) throw new Refused(refuse('oversight.nothing-to-assess'))
  const bodies = withoutNames(found, await keep.everyName(asRoom('identity'), authority))
  const items = bodies.reduce((sum, one) => sum + one.items.length, 0)
  const hash = createHash('sha256').update(canonical({ bodies })).digest('hex')
  const { id, purpose, receiver } = input
  const made: say.Assessment = {
    ...{ id, authority, purpose, receiver, bodies, items, hash },
    ...{ by: actor.person, onDay: today, version: 1 },
  }
  await keep.addAssessment(tx, made)
  return {
    result: made,
    record: { kind: 'assessment.given', about: made, facts: { bodies: bodies.length, items, hash } },
  }
})

export const reviewingAccess = act(say.reviewAccess, async ({ tx, eyes, look, may, counting, actor, input, today }) => {
  const round = await look(roundNoun, input.round)
  await may('access.review', { authority: round.authority })
  const seen = await eyes
    .selectFrom('oversightLooking')
    .select(['person', 'what', 'onDay', 'times'])
    .where('round', '=', round.id)
    .execute()
  await counting(round.id, (by) => notOfYourself(input.about, by))
  const covers = accept(review(seen, input, actor.person, today))
  const made = { ...input, ...covers, authority: round.authority, by: actor.person, hat: actor.hat, onDay: today }
  await keep.addAccessReview(tx, made as say.AccessReview)
  const { people, times } = covers
  return {
    result: { id: made.id, version: 1 },
    record: { kind: 'access.reviewed', about: made, facts: { people, times, found: made.found } },
  }
})

export * from './supervising.ts'
