export { lifeOfLetter } from './rules/letters.ts'
export { lifeOfSubmittal } from './rules/submittals.ts'
