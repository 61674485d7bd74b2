import * as z from 'zod'
import { command, noun, Paging, pageOf, query, record } from '../../core/pure/contract.ts'
import { Day, Instant } from '../../core/pure/days.ts'
import { appointed, body, team as teamHats } from '../../core/pure/hats.ts'
import { Id, idOf, Line, PersonId, Prose, Version } from '../../core/pure/ids.ts'
import { each, ofAuthority, ofBody, ofInspection, ofPerson } from '../../core/pure/sight.ts'
import { InspectionId, inspection, planners, RoundId } from '../planning/contract.ts'

export * from './contract/conduct.ts'
export * from './contract/delegations.ts'
export * from './contract/evaluation.ts'
export * from './contract/pool.ts'
export * from './contract/proposals.ts'
export * from './contract/readiness.ts'

const room = 'teams'

// ── nouns ────────────────────────────────────────────────────────────────────────────────────────────────────────────────

export const TeamId = idOf('team')
export const AppointmentId = idOf('appointment')
export const RecusalId = idOf('recusal')

/** What one is appointed as: a role in the team, or its deputy leader from the discipline body who does not sit with it (S3-06). */
export const roles = appointed
export type Role = (typeof roles)[number]

/** Where a member comes from (S2-11): the office itself, seconded by the home unit (抽调), or engaged (聘任). */
export const origins = ['office', 'seconded', 'engaged'] as const
/** What a member brings (S2-13, S2-14): 党建、纪检、组织、财政、审计、行业、综合. */
export const skills = ['party', 'discipline', 'organisation', 'finance', 'audit', 'sector', 'general'] as const

/** A team of one round (一次一授权, S2-16). Its number and name are no secret; its mandate, its units and members are. */
export const team = noun('team', {
  table: 'teams_team',
  shape: z.strictObject({
    id: TeamId,
    authority: Id,
    round: RoundId,
    number: z.int(),
    name: Line(100),
    /** Why the round may do with a team that lacks a skill (S2-13); empty while nobody accepted it. */
    lackReason: Prose(500),
    version: Version,
  }),
  sight: each([...planners, ...appointed], ofAuthority()),
})
export type Team = z.infer<typeof team.shape>

/** 授权事项: what a team is charged with. The office's row has no inspection; each unit of the team carries a copy, which the team reads. */
export const mandate = noun('mandate', {
  table: 'teams_mandate',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    team: TeamId,
    inspection: InspectionId.nullable(),
    text: Prose(4_000),
  }),
  sight: { office: ofAuthority(), ...each(appointed, ofInspection()) },
})
export type Mandate = z.infer<typeof mandate.shape>

/** Which team inspects which unit: one team for each, several units for a team (一托二). */
export const assignment = noun('assignment', {
  table: 'teams_assignment',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    round: RoundId,
    inspection: InspectionId,
    team: TeamId,
    version: Version,
  }),
  sight: { ...each(planners, ofAuthority()), ...each(appointed, ofInspection()) },
})
export type Assignment = z.infer<typeof assignment.shape>

/** The authority of one person in one round: role, from, until. Everything a team hat reaches comes from here. */
export const appointment = noun('appointment', {
  table: 'teams_appointment',
  shape: z.strictObject({
    id: AppointmentId,
    authority: Id,
    round: RoundId,
    team: TeamId,
    person: PersonId,
    role: z.enum(roles),
    fromDay: Day,
    untilDay: Day,
    origin: z.enum(origins),
    skill: z.enum(skills),
    basis: Prose(200),
    endedAt: Instant.nullable(),
    endReason: Prose(2_000),
    version: Version,
  }),
  sight: { ...each(planners, ofAuthority()), ...each(appointed, ofPerson('person')) },
})
export type Appointment = z.infer<typeof appointment.shape>

/** 任职、地域、公务回避、家族姻亲、依申请 (domain 3.4). */
export const recusalKinds = ['kinship', 'locality', 'duty', 'clan', 'request'] as const

/** That a person has no part in an inspection, from the moment it is declared until it is lifted. */
export const recusal = noun('recusal', {
  table: 'teams_recusal',
  shape: z.strictObject({
    id: RecusalId,
    authority: Id,
    inspection: InspectionId,
    round: RoundId,
    person: PersonId,
    kind: z.enum(recusalKinds),
    reason: Prose(2_000),
    declaredBy: PersonId,
    declaredAt: Instant,
    liftedAt: Instant.nullable(),
    liftReason: Prose(2_000),
    /** A hard one follows from the law and is never lifted; a soft one stands until it is accepted with a reason. */
    hard: z.boolean(),
    /** Whether it followed from a tie or a post, not from a declaration for this unit. */
    derived: z.boolean(),
    version: Version,
  }),
  sight: { ...each(planners, ofAuthority()), ...each(appointed, ofPerson('person')) },
})
export type Recusal = z.infer<typeof recusal.shape>

/** Who sits in the team of an inspection: the list its members see, and the body from the notice on (domain 3.2). Who does not sit with the team has no seat. */
export const seat = noun('seat', {
  table: 'teams_seat',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    inspection: InspectionId,
    body: Id,
    announced: z.boolean(),
    team: TeamId,
    teamName: z.string(),
    appointment: AppointmentId,
    person: PersonId,
    name: z.string(),
    role: z.enum(teamHats),
    fromDay: Day,
    untilDay: Day,
  }),
  sight: {
    ...each(planners, ofAuthority()),
    ...each(appointed, ofInspection()),
    ...each(body, ofBody({ announced: true })),
  },
})
export type Seat = z.infer<typeof seat.shape>

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
  facts: { team: Id, person: Id, role: z.enum(roles), fromDay: Day, untilDay: Day },
})
export const appointmentExtended = record('appointment.extended', {
  ...onAppointment,
  facts: { person: Id, untilDay: Day },
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

export const RecusalLine = recusal.shape.extend({ name: z.string(), inspectionName: z.string() })

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
