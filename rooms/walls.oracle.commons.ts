import { inBody, is, type Looker, type Rule } from './walls.looker.ts'

const sent = ['issued', 'received', 'answered', 'judged', 'supervised', 'closed']
const deciding = (who: Looker) => is(who, 'office', 'leading_group', 'secretary')

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
  // campaigns of the committee: who decides, and the office
  commons_campaign: deciding,
  // a department sees the list sent to it, and no other (S1-22)
  commons_checklist: (who, row) => deciding(who) || inBody(who, row),
  // on which letter the steps of a department without an account stand: there is nobody there to see it
  commons_letter: deciding,
  commons_point: (who, row) => deciding(who) || inBody(who, row),
  // what came of a campaign: as the campaign; what came of a letter: also whoever the letter was copied or addressed to (S3-29)
  commons_rule: (who, row) =>
    deciding(who) || (row['advisory'] !== null && (is(who, 'discipline', 'organisation') || inBody(who, row))),
  // a special report is the office's until it is submitted (S1-21)
  commons_special: (who, row) => is(who, 'office') || (deciding(who) && row['state'] !== 'drafted'),
  // 建议书 (2.9): the office's while it is drafted; then before those who decide; once issued the department's it is addressed to, and copied to 纪委 and 组织部
  commons_advisory: (who, row) =>
    is(who, 'office') ||
    (deciding(who) && !['drafted', 'dropped'].includes(row['state'])) ||
    (sent.includes(row['state']) && (is(who, 'discipline', 'organisation') || inBody(who, row))),
  commons_suggestion: (who, row, world) => {
    const letter = (world['commons_advisory'] ?? []).find((one) => one['id'] === row['advisory'])
    const state: string = letter?.['state'] ?? (row['out'] ? 'issued' : row['shown'] ? 'consulted' : 'drafted')
    return (
      is(who, 'office') ||
      (deciding(who) && !['drafted', 'dropped'].includes(state)) ||
      (sent.includes(state) && (is(who, 'discipline', 'organisation') || inBody(who, row)))
    )
  },
}
