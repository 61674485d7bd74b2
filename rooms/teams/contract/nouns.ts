import * as z from 'zod'
import { noun } from '../../../core/pure/contract.ts'
import { Day, Instant } from '../../../core/pure/days.ts'
import { appointed, body, team as teamHats } from '../../../core/pure/hats.ts'
import { Id, idOf, Line, PersonId, Prose, Version } from '../../../core/pure/ids.ts'
import { each, ofAuthority, ofBody, ofInspection, ofPerson } from '../../../core/pure/sight.ts'
import { InspectionId, planners, RoundId } from '../../planning/contract.ts'
import { keepers } from '../hats.ts'

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

/** 授权事项: what a team is charged with. The row of those who decide and print it (4.3) has no inspection; each unit of the team carries a copy, which the team reads. */
export const mandate = noun('mandate', {
  table: 'teams_mandate',
  shape: z.strictObject({
    id: Id,
    authority: Id,
    team: TeamId,
    inspection: InspectionId.nullable(),
    text: Prose(4_000),
  }),
  sight: { ...each(keepers, ofAuthority()), ...each(appointed, ofInspection()) },
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
