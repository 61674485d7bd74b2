import type {
  Appointment,
  Appraisal,
  Assignment,
  attendance,
  Complaint,
  Contact,
  Declaration,
  conduct,
  Delegation,
  Mandate,
  Module,
  meeting,
  Nomination,
  PoolMember,
  pledge,
  Proposal,
  Recusal,
  Seat,
  selfCheck,
  Team,
  Tie,
  Training,
  TrainingKey,
  TrainingTest,
  Vetting,
} from './contract.ts'
import type * as z from 'zod'

declare module '../../core/server/tables.ts' {
  interface Tables {
    teamsTeam: Team
    teamsMandate: Mandate
    teamsAssignment: Assignment
    teamsAppointment: Appointment
    teamsRecusal: Recusal
    teamsSeat: Seat
    teamsDelegation: Delegation
    teamsNomination: Nomination
    teamsVetting: Vetting
    teamsPoolMember: PoolMember
    teamsTraining: Training
    teamsAttendance: z.infer<typeof attendance.shape>
    teamsTrainingKey: TrainingKey
    teamsTrainingTest: TrainingTest
    teamsDeclaration: Declaration
    teamsTie: Tie
    teamsProposal: Proposal
    teamsPledge: z.infer<typeof pledge.shape>
    teamsSelfCheck: z.infer<typeof selfCheck.shape>
    teamsContact: Contact
    teamsConduct: z.infer<typeof conduct.shape>
    teamsComplaint: Complaint
    teamsModule: Module
    teamsMeeting: z.infer<typeof meeting.shape>
    teamsAppraisal: Appraisal
  }
  interface Owned {
    teams:
      | 'teamsTeam'
      | 'teamsMandate'
      | 'teamsAssignment'
      | 'teamsAppointment'
      | 'teamsRecusal'
      | 'teamsSeat'
      | 'teamsDelegation'
      | 'teamsNomination'
      | 'teamsVetting'
      | 'teamsPoolMember'
      | 'teamsTraining'
      | 'teamsAttendance'
      | 'teamsTrainingKey'
      | 'teamsTrainingTest'
      | 'teamsDeclaration'
      | 'teamsTie'
      | 'teamsProposal'
      | 'teamsPledge'
      | 'teamsSelfCheck'
      | 'teamsContact'
      | 'teamsConduct'
      | 'teamsComplaint'
      | 'teamsModule'
      | 'teamsMeeting'
      | 'teamsAppraisal'
  }
}
