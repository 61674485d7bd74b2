import type { Day } from '../../core/pure/days.ts'
import { type Refusal, refuse } from '../../core/pure/refusal.ts'
import type { Inspection } from '../planning/contract.ts'

export { lifeOfInstruction } from './rules/instructions.ts'
export { lifeOfLate } from './rules/late.ts'
export { lifeOfLoan } from './rules/loans.ts'
export { lifeOfSample } from './rules/samples.ts'
export { lifeOfNotice } from './rules/site.ts'
export { lifeOfSurvey } from './rules/surveys.ts'
export { lifeOfTalk } from './rules/talks.ts'
export { lifeOfVisit } from './rules/visits.ts'

/** What is numbered within one inspection: 谈-001, 访-001, 调-001、示-001、记-001. */
export const series = ['talk', 'visit', 'loan', 'instruction', 'site'] as const
export type Series = (typeof series)[number]
const signs: Readonly<Record<Series, string>> = { talk: '谈', visit: '访', loan: '调', instruction: '示', site: '记' }

/** The number of a talk, visit or borrowed paper of an inspection (domain 4.7, 4.9). */
export const numberOf = (of: Series, serial: number): string => `${signs[of]}-${String(serial).padStart(3, '0')}`

type Unit = Pick<Inspection, 'state' | 'enteredOn'>

/** Fieldwork is prepared from the team's taking up its unit on, until it is closed (domain 2.2 rows 2–7). */
export const mayPlan = (unit: Unit): true | Refusal =>
  ['preparing', 'notified', 'entered', 'exited'].includes(unit.state)
    ? true
    : refuse('fieldwork.not-now', { state: unit.state })

/** What was done on site was done from the entry on and not after today; it may still be written down once the team has left. */
export function wasOnSite(unit: Unit, on: Day, today: Day): true | Refusal {
  if (unit.enteredOn === null || !['entered', 'exited'].includes(unit.state))
    return refuse('fieldwork.not-entered', { state: unit.state })
  if (on > today) return refuse('fieldwork.in-future', { field: 'heldOn' })
  return on < unit.enteredOn ? refuse('fieldwork.before-entry', { field: 'heldOn', entered: unit.enteredOn }) : true
}

/** Two persons of the team (domain 3.3 rule 5). `seated`: whether the other sits in it today. */
export function twoPersons(by: string, other: string, seated: boolean): true | Refusal {
  if (by === other) return refuse('fieldwork.two-persons', { field: 'other' })
  return seated ? true : refuse('fieldwork.not-in-team', { field: 'other' })
}
