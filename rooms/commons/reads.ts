export * from './desk.ts'
export * from './reads/groups.ts'
export * from './reads/matrix.ts'
