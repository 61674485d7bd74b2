import { is, type Rule } from './walls.looker.ts'

/**
 * Common problems, by hand from domain 3.2 and 2.9: gathered by the office; leading group and secretary read what is laid before them (working sheet: on request); 纪委 the typical
 * ones that were approved for it (S1-18), without the findings themselves. No team, no body, no department reads a group.
 */
export const gathering: Readonly<Record<string, Rule>> = {
  commons_group: (who, row) =>
    is(who, 'office') ||
    (is(who, 'leading_group', 'secretary') && ['proposed', 'approved', 'closed'].includes(row['state'])) ||
    (is(who, 'discipline') && row['kind'] === 'typical' && ['approved', 'closed'].includes(row['state'])),
  commons_member: (who, row) => is(who, 'office') || (is(who, 'leading_group', 'secretary') && row['shown']),
  commons_gram: (who) => is(who, 'office'),
}
