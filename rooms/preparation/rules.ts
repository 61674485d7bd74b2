export { lifeOfCooperation } from './rules/cooperation.ts'
export { lifeOfFocus } from './rules/focus.ts'
export { lifeOfUnitPlan } from './rules/plan.ts'
