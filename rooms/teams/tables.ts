import type { Appointment, Assignment, Recusal, Seat, Team } from './contract.ts'

declare module '../../core/server/tables.ts' {
  interface Tables {
    teamsTeam: Team
    teamsAssignment: Assignment
    teamsAppointment: Appointment
    teamsRecusal: Recusal
    teamsSeat: Seat
  }
  interface Owned {
    teams: 'teamsTeam' | 'teamsAssignment' | 'teamsAppointment' | 'teamsRecusal' | 'teamsSeat'
  }
}
