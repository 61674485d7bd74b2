import * as z from 'zod'
import { command, Paging, pageOf, query, record } from '../../core/pure/contract.ts'
import { Day } from '../../core/pure/days.ts'
import { appointed, body } from '../../core/pure/hats.ts'
import { Id, Line, PersonId, Prose, Version } from '../../core/pure/ids.ts'
import { InspectionId, inspection, planners, RoundId } from '../planning/contract.ts'
import { Grounds } from '../policies/contract.ts'
import {
  TeamId,
  AppointmentId,
  RecusalId,
  roles,
  origins,
  skills,
  team,
  appointment,
  recusalKinds,
  recusal,
  seat,
} from './contract/nouns.ts'

export * from './contract/conduct.ts'
export * from './contract/delegations.ts'
export * from './contract/evaluation.ts'
export * from './contract/nouns.ts'
export * from './contract/pool.ts'
export * from './contract/proposals.ts'
export * from './contract/readiness.ts'

const room = 'teams'

// ── records ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

const onTeam = { about: team, audience: planners }
const onAppointment = { about: appointment, audience: [...planners, 'audit_admin'] as const }
const onRecusal = { about: recusal, audience: planners }

export const teamFormed = record('team.formed', { ...onTeam, facts: { number: z.int() } })
export const teamRenamed = record('team.renamed', { ...onTeam, facts: { number: z.int() } })
export const teamAssigned = record('team.assigned', { ...onTeam, facts: { inspection: Id, was: Id.nullable() } })
export const teamRelieved = record('team.relieved', { ...onTeam, facts: { inspection: Id } })
export const lackAccepted = record('team.lackAccepted', { ...onTeam, facts: { lacks: z.int() } })
export const memberAppointed = record('member.appointed', {
  ...onAppointment,
  facts: { team: Id, person: Id, role: z.enum(roles), fromDay: Day, untilDay: Day, ...Grounds },
})
export const appointmentExtended = record('appointment.extended', {
  ...onAppointment,
  facts: { person: Id, untilDay: Day, ...Grounds },
})
export const appointmentEnded = record('appointment.ended', { ...onAppointment, facts: { person: Id } })
export const recusalDeclared = record('recusal.declared', {
  ...onRecusal,
  facts: { person: Id, kind: z.enum(recusalKinds), seated: z.boolean() },
})
export const recusalLifted = record('recusal.lifted', { ...onRecusal, facts: { person: Id } })

// ── commands ─────────────────────────────────────────────────────────────────────────────────────────────────────────────
// Whatever decides who reaches what in a round locks the round first, so that no two of them pass each other (traps 17).

const office = ['office'] as const
const locks = ['round'] as const
const TeamText = { number: z.int().min(1).max(99), name: Line(100), mandate: Prose(4_000) }
const Reason = Line(2_000)

export const formTeam = command('formTeam', {
  room,
  route: 'POST /rounds/:round/teams',
  input: z.strictObject({ id: TeamId, round: RoundId, ...TeamText }),
  asks: 'team.form',
  of: office,
  locks,
  records: [teamFormed],
})

export const renameTeam = command('renameTeam', {
  room,
  route: 'PUT /rounds/:round/teams/:team',
  input: z.strictObject({ round: RoundId, team: TeamId, version: Version, ...TeamText }),
  asks: 'team.form',
  of: office,
  locks,
  records: [teamRenamed],
})

/** Gives a unit to a team, or moves it from another; `id` is that of a new assignment. */
export const assignTeam = command('assignTeam', {
  room,
  route: 'POST /rounds/:round/teams/:team/assignments',
  input: z.strictObject({ id: Id, round: RoundId, team: TeamId, inspection: InspectionId }),
  asks: 'team.assign',
  of: office,
  locks,
  records: [teamAssigned],
})

export const relieveTeam = command('relieveTeam', {
  room,
  route: 'DELETE /rounds/:round/teams/:team/assignments/:inspection',
  input: z.strictObject({ round: RoundId, team: TeamId, inspection: InspectionId }),
  asks: 'team.assign',
  of: office,
  locks,
  records: [teamRelieved],
})

/** That the round does without a skill a team lacks (S2-13): a concern, accepted with a reason. */
export const acceptLack = command('acceptLack', {
  room,
  route: 'POST /rounds/:round/teams/:team/lack',
  input: z.strictObject({ round: RoundId, team: TeamId, version: Version, reason: Line(500) }),
  asks: 'team.form',
  of: office,
  locks,
  records: [lackAccepted],
})

export const appoint = command('appoint', {
  room,
  route: 'POST /rounds/:round/teams/:team/appointments',
  input: z.strictObject({
    id: AppointmentId,
    round: RoundId,
    team: TeamId,
    person: PersonId,
    role: z.enum(roles),
    fromDay: Day,
    untilDay: Day,
    origin: z.enum(origins),
    skill: z.enum(skills),
    basis: Prose(200),
  }),
  asks: 'appointment.make',
  of: office,
  locks,
  records: [memberAppointed],
})

const OnAppointment = { round: RoundId, appointment: AppointmentId, version: Version }

export const extendAppointment = command('extendAppointment', {
  room,
  route: 'POST /rounds/:round/appointments/:appointment/extension',
  input: z.strictObject({ ...OnAppointment, untilDay: Day }),
  asks: 'appointment.extend',
  of: office,
  locks,
  records: [appointmentExtended],
})

export const endAppointment = command('endAppointment', {
  room,
  route: 'POST /rounds/:round/appointments/:appointment/ending',
  input: z.strictObject({ ...OnAppointment, reason: Reason }),
  asks: 'appointment.end',
  of: office,
  locks,
  records: [appointmentEnded],
})

/** By the person under a hat of the team, or by office or discipline for somebody. It bites in the next transaction. */
export const declareRecusal = command('declareRecusal', {
  room,
  route: 'POST /rounds/:round/inspections/:inspection/recusals',
  input: z.strictObject({
    id: RecusalId,
    round: RoundId,
    inspection: InspectionId,
    person: PersonId,
    kind: z.enum(recusalKinds),
    reason: Reason,
  }),
  asks: 'recusal.declare',
  of: [...appointed, 'office', 'discipline'],
  locks,
  records: [recusalDeclared],
})

export const liftRecusal = command('liftRecusal', {
  room,
  route: 'POST /rounds/:round/recusals/:recusal/lifting',
  input: z.strictObject({ round: RoundId, recusal: RecusalId, version: Version, reason: Reason }),
  asks: 'recusal.lift',
  of: office,
  locks,
  records: [recusalLifted],
})

// ── queries ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

export const AppointmentLine = appointment.shape.extend({ name: z.string(), teamName: z.string() })

/** The teams of a round with their units and members, as far as one sees them (at most 99 teams). */
export const teamsOfRound = query('teamsOfRound', {
  room,
  route: 'GET /rounds/:round/teams',
  input: z.strictObject({ round: RoundId }),
  gives: z.strictObject({
    teams: z.array(
      team.shape.extend({
        units: z.array(z.strictObject({ inspection: InspectionId, name: z.string() })),
        members: z.int(),
        /** Empty for those who do not see it. */
        mandate: z.string(),
      }),
    ),
  }),
  of: [...planners, ...appointed],
})

export const teamPage = query('teamPage', {
  room,
  route: 'GET /teams/:team',
  input: z.strictObject({ team: TeamId }),
  gives: z.strictObject({
    team: team.shape,
    mandate: z.string(),
    roundName: z.string(),
    units: z.array(inspection.shape),
    members: z.array(seat.shape.pick({ person: true, name: true, role: true, fromDay: true, untilDay: true })),
    appointments: z.array(AppointmentLine),
  }),
  of: [...planners, ...appointed],
})

/** The members of the team of one inspection on a day inside their authority, leader first. */
export const seats = query('seats', {
  room,
  route: 'GET /inspections/:inspection/seats',
  input: z.strictObject({ inspection: InspectionId }),
  gives: z.strictObject({ seats: z.array(seat.shape) }),
  of: [...planners, ...appointed, ...body],
})

/** What the hat one wears reaches today, with the team and one's own authority in it. */
export const myInspections = query('myInspections', {
  room,
  route: 'GET /me/inspections',
  input: z.strictObject({ ...Paging }),
  gives: pageOf(
    inspection.shape.extend({ roundName: z.string(), teamName: z.string(), role: z.enum(roles), untilDay: Day }),
  ),
  of: appointed,
})

export const appointments = query('appointments', {
  room,
  route: 'GET /appointments',
  input: z.strictObject({
    ...Paging,
    round: RoundId.optional(),
    team: TeamId.optional(),
    person: PersonId.optional(),
    live: z.enum(['yes', 'no']).optional(),
    sort: z.enum(['team', 'name', 'untilDay']).default('team'),
  }),
  gives: pageOf(AppointmentLine),
  of: [...planners, ...appointed],
})

export const RecusalLine = recusal.shape.extend({
  name: z.string(),
  /** Post (职务) and home unit of whom it is about, as they stand now. */
  title: z.string(),
  homeName: z.string(),
  inspectionName: z.string(),
})

export const recusals = query('recusals', {
  room,
  route: 'GET /recusals',
  input: z.strictObject({
    ...Paging,
    round: RoundId.optional(),
    inspection: InspectionId.optional(),
    person: PersonId.optional(),
    live: z.enum(['yes', 'no']).optional(),
  }),
  gives: pageOf(RecusalLine),
  of: [...planners, ...appointed],
})

/** The staffing of a round counted by origin and skill (S2-11, S2-13), with the skills each team lacks. */
export const staffing = query('staffing', {
  room,
  route: 'GET /rounds/:round/staffing',
  input: z.strictObject({ round: RoundId }),
  gives: z.strictObject({
    people: z.int(),
    origins: z.record(z.enum(origins), z.int()),
    skills: z.record(z.enum(skills), z.int()),
    teams: z.array(z.strictObject({ team: TeamId, name: z.string(), people: z.int(), lacks: z.array(z.enum(skills)) })),
  }),
  of: planners,
})

export { constraints } from './contract/constraints.ts'
