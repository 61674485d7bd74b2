export * from './nouns.ts'
export * from './queries.ts'
export { type Measure, measures } from './rules/measures.ts'

export const constraints = {}
