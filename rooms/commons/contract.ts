export * from './contract/advisories.ts'
export * from './contract/advisories-acts.ts'
export * from './contract/campaigns.ts'
export * from './contract/checklists.ts'
export * from './contract/groups.ts'
export * from './contract/groups-acts.ts'
export * from './contract/letters-in.ts'
export * from './contract/matrix.ts'
export * from './contract/reformed-rules.ts'
export * from './contract/specials.ts'

export const constraints = {
  commons_member_once: 'commons.grouped-already',
  commons_rule_campaign: 'commons.rule-there',
  commons_rule_advisory: 'commons.rule-there',
}
