export * from './actions/appointments.ts'
export * from './actions/delegations.ts'
export * from './actions/recusals.ts'
export * from './actions/teams.ts'
