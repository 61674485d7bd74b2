export * from './actions/rounds.ts'
export * from './actions/terms.ts'
export * from './actions/topics.ts'
export * from './actions/units.ts'
