export * from './rules/evaluations.ts'
export * from './rules/score.ts'
export * from './rules/schemes.ts'
export * from './rules/lookbacks.ts'
