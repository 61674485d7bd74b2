export { lifeOfAdvisory } from './rules/advisories.ts'
export { lifeOfCampaign, lifeOfChecklist, lifeOfSpecial } from './rules/campaigns.ts'
export { lifeOfGroup } from './rules/groups.ts'
