export * from './reads/cooperation.ts'
export * from './reads/given.ts'
export * from './reads/preparation.ts'
export * from './desk.ts'
