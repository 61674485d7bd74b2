export * from './desk.ts'
export * from './reads/loans.ts'
export * from './reads/talks.ts'
export * from './reads/visits.ts'
