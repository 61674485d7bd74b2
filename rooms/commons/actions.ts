export * from './actions/advisories.ts'
export * from './actions/campaigns.ts'
export * from './actions/groups.ts'
export * from './actions/reformed-rules.ts'
