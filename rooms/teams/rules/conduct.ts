import type { Day } from '../../../core/pure/days.ts'
import { type Refusal, refuse } from '../../../core/pure/refusal.ts'
import type { Inspection } from '../../planning/contract.ts'
import type { Appointment } from '../contract.ts'
import type { Appraisal, Complaint, Contact } from '../contract/conduct.ts'
import { forAnother, isLive } from '../rules.ts'

/** Pledges, checks and reports are made under an appointment of one's own that lives: `teams.not-yourself`, `teams.ended`. */
export function ownAppointment(one: Appointment, person: string, today: Day): true | Refusal {
  if (one.person !== person) return refuse('teams.not-yourself')
  return isLive(one, today) ? true : refuse('teams.ended')
}

/** A rule that was broken is told in words (S1-32): `teams.breach-untold`. */
export const breachTold = (broken: readonly string[], text: string): true | Refusal =>
  broken.length === 0 || text.trim() !== '' ? true : refuse('teams.breach-untold', { field: 'text' })

/** The body rates a team once it has left (S2-18): `teams.not-left`. */
export const mayRate = (unit: Pick<Inspection, 'state' | 'name'>): true | Refusal =>
  unit.state === 'exited' || unit.state === 'closed' ? true : refuse('teams.not-left', { unit: unit.name })

/** The contact handled on a day; `teams.handled` if it was. */
export const handle = (one: Contact, handling: string, today: Day): Contact | Refusal =>
  one.handledOn === null ? { ...one, handling, handledOn: today } : refuse('teams.handled')

/**
 * The complaint answered by somebody of the office who does not sit in the team it is about, and did not make it (S2-19): `teams.own-team`,
 * `teams.not-for-yourself`; once: `teams.answered`.
 */
export function answer(
  one: Complaint,
  by: Readonly<{ person: string; sitsThere: boolean }>,
  founded: boolean,
  text: string,
  today: Day,
): Complaint | Refusal {
  if (one.answeredOn !== null) return refuse('teams.answered')
  if (by.sitsThere) return refuse('teams.own-team')
  const other = forAnother(by.person, one.byPerson ?? '')
  return other === true ? { ...one, founded, answer: text, answeredOn: today } : other
}

/** The person's answer to his appraisal, once: `teams.not-yourself`, `teams.answered` (section 7). */
export function reply(one: Appraisal, person: string, text: string, today: Day): Appraisal | Refusal {
  if (one.person !== person) return refuse('teams.not-yourself')
  return one.answeredOn === null ? { ...one, answer: text, answeredOn: today } : refuse('teams.answered')
}

/** Whoever is named sits in the team of the unit: `teams.not-of-the-team`. */
export const allSeated = (named: readonly string[], seated: readonly string[]): true | Refusal =>
  named.every((one) => seated.includes(one)) ? true : refuse('teams.not-of-the-team')
