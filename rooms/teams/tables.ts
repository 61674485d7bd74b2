import type { Appointment, Assignment, Delegation, Mandate, Recusal, Seat, Team } from './contract.ts'

declare module '../../core/server/tables.ts' {
  interface Tables {
    teamsTeam: Team
    teamsMandate: Mandate
    teamsAssignment: Assignment
    teamsAppointment: Appointment
    teamsRecusal: Recusal
    teamsSeat: Seat
    teamsDelegation: Delegation
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
  }
}
