export * from './desk.ts'
export * from './reads/completeness.ts'
export * from './reads/leads.ts'
export * from './reads/transfers.ts'
