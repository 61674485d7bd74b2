import type { Appointment, Assignment, Mandate, Recusal, Seat, Team } from './contract.ts'

declare module '../../core/server/tables.ts' {
  interface Tables {
    teamsTeam: Team
    teamsMandate: Mandate
    teamsAssignment: Assignment
    teamsAppointment: Appointment
    teamsRecusal: Recusal
    teamsSeat: Seat
  }
  interface Owned {
    teams: 'teamsTeam' | 'teamsMandate' | 'teamsAssignment' | 'teamsAppointment' | 'teamsRecusal' | 'teamsSeat'
  }
}
