export { lifeOfGroup } from './rules/groups.ts'
