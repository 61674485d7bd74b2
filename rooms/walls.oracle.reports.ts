import { inTeam, is, type Rule } from './walls.looker.ts'

/**
 * Report draft: team of the unit RW, office R, leading group and secretary R from step 10 (the review has passed); 纪委 S: the parts it was
 * asked about and its own words; the inspected body never.
 */
const drafted: Rule = (who, row) => inTeam(who, row) || is(who, 'office')
export const reporting: Readonly<Record<string, Rule>> = {
  reports_report: (who, row) =>
    drafted(who, row, {}) ||
    (is(who, 'leading_group', 'secretary') && ['reviewed', 'heard', 'decided'].includes(row['state'])),
  reports_chapter: drafted,
  reports_paragraph: drafted,
  reports_wording: drafted,
  reports_omission: drafted,
  reports_trip: drafted,
  reports_part: (who, row) =>
    drafted(who, row, {}) ||
    (is(who, 'discipline') && row['discipline']) ||
    (is(who, 'organisation') && row['organisation']) ||
    (is(who, 'leading_group', 'secretary') && row['shown']),
  reports_part_opinion: (who, row) =>
    drafted(who, row, {}) || (is(who, 'discipline', 'organisation') && row['hat'] === who.hat),
  reports_attachment: (who, row) => drafted(who, row, {}) || (is(who, 'leading_group', 'secretary') && row['shown']),
}
