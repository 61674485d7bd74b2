import { type Refusal, refuse } from '../../../core/pure/refusal.ts'
import type { Appointment, Team } from '../contract.ts'
import { lacks, sits } from '../rules.ts'

/** Somebody appointed, as far as staffing and mobilising ask of him. */
export type Ready = Readonly<{
  name: string
  role: Appointment['role']
  declared: 'no' | 'filed' | 'checked'
  pledged: boolean
  trained: boolean
}>
type Skilled = Readonly<{ name: string; lackReason: string; members: readonly Pick<Appointment, 'skill' | 'role'>[] }>

/** Names a sentence lists at most; the rest is counted. */
const MOST = 8
const told = (people: readonly Ready[]) => ({ people: people.slice(0, MOST).map((one) => one.name), n: people.length })

/**
 * 组队授权 (domain 2.1 → STAFFED): everybody has declared what he keeps out of (`teams.undeclared`), it is checked (`teams.unchecked`), and every team has the
 * skills every team should have or somebody accepted that it does without (`teams.skills-missing`, S2-13).
 */
export function mayStaff(people: readonly Ready[], teams: readonly Skilled[]): true | Refusal {
  const silent = people.filter((one) => one.declared === 'no')
  if (silent.length > 0) return refuse('teams.undeclared', told(silent))
  const open = people.filter((one) => one.declared === 'filed')
  if (open.length > 0) return refuse('teams.unchecked', told(open))
  const short = teams.filter((one) => one.lackReason === '' && lacks(one.members.filter(sits)).length > 0)
  return short.length > 0 ? refuse('teams.skills-missing', { teams: short.map((one) => one.name) }) : true
}

/**
 * 动员培训 (domain 2.1 → MOBILISED): everybody has signed the pledge of secrecy (`teams.unpledged`), and whoever sits with a team was at a training of this
 * round (`teams.untrained`).
 */
export function mayMobilise(people: readonly Ready[]): true | Refusal {
  const unpledged = people.filter((one) => !one.pledged)
  if (unpledged.length > 0) return refuse('teams.unpledged', told(unpledged))
  const untrained = people.filter((one) => sits(one) && !one.trained)
  return untrained.length > 0 ? refuse('teams.untrained', told(untrained)) : true
}

/** That a team does without the skills it lacks, with a reason; `teams.lacks-nothing` where it lacks none. */
export const accepting = (team: Team, missing: number, reason: string): Team | Refusal =>
  missing > 0 ? { ...team, lackReason: reason } : refuse('teams.lacks-nothing')
