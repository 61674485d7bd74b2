export * from './actions/exit.ts'
export * from './actions/loans.ts'
export * from './actions/talks.ts'
export * from './actions/visits.ts'
