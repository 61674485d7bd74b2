export * from './desk.ts'
export * from './reads/report.ts'
export * from './reads/review.ts'
export * from './reads/conferences.ts'
