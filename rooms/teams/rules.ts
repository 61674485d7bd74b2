import type { Day, Instant } from '../../core/pure/days.ts'
import type { Hat } from '../../core/pure/hats.ts'
import { type Refusal, refuse } from '../../core/pure/refusal.ts'
import type { Inspection, Round, RoundState } from '../planning/contract.ts'
import { isOver, standing } from '../planning/rules.ts'
import { type Appointment, type Assignment, type Recusal, roles, skills, type Team } from './contract.ts'

/** Appointments that have not been ended; their days are another matter. */
export const kept = (appointments: readonly Appointment[]): Appointment[] =>
  appointments.filter((one) => one.endedAt === null)

/** Whether who is appointed sits with the team: not the deputy leader from the discipline body (不驻组, S3-06). */
export const sits = (one: Pick<Appointment, 'role'>): boolean => one.role !== 'non_resident'

/** Whether a person acts under an appointment on a day. */
export const isLive = (one: Pick<Appointment, 'endedAt' | 'fromDay' | 'untilDay'>, day: Day): boolean =>
  one.endedAt === null && one.fromDay <= day && day <= one.untilDay

/** A round whose teams may still be formed: not one that is over (`teams.round-over`). */
export const notOver = (round: Round): true | Refusal =>
  isOver(round.state) ? refuse('teams.round-over', { state: round.state }) : true

const unapproved: readonly RoundState[] = ['drafted', 'objectsSet']

/** What a new appointment is judged by. `homes` are the person's home unit and the organisations it stands under. */
export type Candidate = Readonly<{
  round: Round
  /** Units of the team. */
  units: readonly Inspection[]
  active: boolean
  homes: readonly string[]
  /** Inspections the person keeps out of now. */
  recused: readonly string[]
  fromDay: Day
  untilDay: Day
  today: Day
}>

/**
 * Whether a person may be appointed to a team. Refuses `teams.not-approved` before the plan is approved (2.1), `teams.round-over`,
 * `teams.days-reversed`, `teams.day-past`, `teams.inactive`, `teams.home-unit` (S1-26, domain 3.4 公务回避) and `teams.recused`.
 */
export function mayBeAppointed(it: Candidate): true | Refusal {
  if (unapproved.includes(it.round.state)) return refuse('teams.not-approved', { state: it.round.state })
  const open = notOver(it.round)
  if (open !== true) return open
  if (it.untilDay < it.fromDay) return refuse('teams.days-reversed', { first: it.fromDay, last: it.untilDay })
  if (it.untilDay < it.today) return refuse('teams.day-past', { last: it.untilDay, today: it.today })
  if (!it.active) return refuse('teams.inactive')
  return mayInspect(it.units, it.homes, it.recused)
}

/** Whether somebody with these homes and recusals may sit in the team of these units. */
export function mayInspect(
  units: readonly Inspection[],
  homes: readonly string[],
  recused: readonly string[],
): true | Refusal {
  const home = units.find((unit) => homes.includes(unit.body))
  if (home) return refuse('teams.home-unit', { unit: home.name })
  const out = units.find((unit) => recused.includes(unit.id))
  return out ? refuse('teams.recused', { unit: out.name }) : true
}

/** A unit may be given to a team until the team has entered: `teams.already-entered`. */
export const mayBeAssigned = (unit: Inspection): true | Refusal =>
  unit.state === 'planned' || unit.state === 'preparing' || unit.state === 'notified'
    ? true
    : refuse('teams.already-entered', { unit: unit.name, state: unit.state })

/** The fewest who make a team besides its leader. */
export const FEWEST_OTHERS = 2

/**
 * 组队授权: every unit has a team, every such team a leader and at least two others. Otherwise `teams.incomplete`
 * with the units that have none and the teams that lack somebody.
 */
export function complete(
  units: readonly Inspection[],
  teams: readonly Team[],
  assignments: readonly Assignment[],
  appointments: readonly Appointment[],
): true | Refusal {
  const teamOf = new Map(assignments.map((one) => [one.inspection, one.team]))
  const sitting = kept(appointments).filter(sits)
  const bare = standing(units).filter((unit) => !teamOf.has(unit.id))
  const needed = new Set(standing(units).flatMap((unit) => teamOf.get(unit.id) ?? []))
  const weak = teams.filter((team) => needed.has(team.id) && !isManned(sitting.filter((a) => a.team === team.id)))
  if (bare.length === 0 && weak.length === 0) return true
  return refuse('teams.incomplete', { units: bare.map((unit) => unit.name), teams: weak.map((team) => team.name) })
}

const isManned = (members: readonly Appointment[]): boolean =>
  members.some((one) => one.role === 'leader') && members.length > FEWEST_OTHERS

/** Nobody gives himself authority over a unit, lengthens his own or lifts his own recusal: `teams.not-for-yourself`. */
export const forAnother = (by: string, person: string): true | Refusal =>
  by === person ? refuse('teams.not-for-yourself') : true

/** The appointment until a later day (`teams.not-later`); not one that was ended (`teams.ended`), nor one's own. */
export function extend(one: Appointment, round: Round, untilDay: Day, by: string): Appointment | Refusal {
  const open = notOver(round)
  if (open !== true) return open
  const other = forAnother(by, one.person)
  if (other !== true) return other
  if (one.endedAt !== null) return refuse('teams.ended')
  return untilDay > one.untilDay ? { ...one, untilDay } : refuse('teams.not-later', { until: one.untilDay })
}

/** 组长、副组长 are decided on (S0-03 组长授权和分工); members are the office's. */
export const isLed = (role: Appointment['role']): boolean => role !== 'member'

/** The appointment ended now, with a reason; `teams.ended` if it was. */
export const end = (one: Appointment, reason: string, now: Instant): Appointment | Refusal =>
  one.endedAt === null ? { ...one, endedAt: now, endReason: reason } : refuse('teams.ended')

/** Under a hat of the team one declares for oneself; office and discipline for anybody. Otherwise `teams.not-yourself`. */
export const mayDeclare = (hat: Hat, actor: string, person: string): true | Refusal =>
  (roles as readonly Hat[]).includes(hat) && actor !== person ? refuse('teams.not-yourself') : true

/** The recusal lifted now, with a reason, by somebody else; `teams.lifted` if it was, `teams.hard` if the law knows no exception (3.4). */
export function lift(one: Recusal, by: string, reason: string, now: Instant): Recusal | Refusal {
  if (one.liftedAt !== null) return refuse('teams.lifted')
  if (one.hard) return refuse('teams.hard')
  const other = forAnother(by, one.person)
  return other === true ? { ...one, liftedAt: now, liftReason: reason } : other
}

/** Skills nobody of a team brings, of those every team should have (S2-13): party building, discipline, finance or audit. */
export function lacks(members: readonly Pick<Appointment, 'skill'>[]): (typeof skills)[number][] {
  const has = new Set(members.map((one) => one.skill))
  const wanted = skills.filter((skill) => skill === 'party' || skill === 'discipline' || skill === 'finance')
  return wanted.filter((skill) => !has.has(skill) && !(skill === 'finance' && has.has('audit')))
}
