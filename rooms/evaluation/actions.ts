export * from './actions/evidence.ts'
export * from './actions/scoring.ts'
export * from './actions/steps.ts'
export * from './actions/lookbacks.ts'
