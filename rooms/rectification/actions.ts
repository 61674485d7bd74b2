export * from './actions/checks.ts'
export * from './actions/plan.ts'
export * from './actions/stages.ts'
export * from './actions/work.ts'
