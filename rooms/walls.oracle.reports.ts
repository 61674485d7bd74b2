import { inTeam, is, type Looker, type Raw, type Rule, rows, type World } from './walls.looker.ts'
import { publishing } from './walls.oracle.publication.ts'

/**
 * Report draft: team of the unit RW, office R, leading group and secretary R from step 10 (the review has passed); 纪委 S: the parts it was
 * asked about and its own words; the inspected body never.
 */
const drafted: Rule = (who, row) => inTeam(who, row) || is(who, 'office')
const met: Rule = (who, row) =>
  is(who, 'office') ||
  (inTeam(who, row) && row['kind'] === 'team') ||
  (is(who, 'leading_group', 'secretary') && row['kind'] !== 'team')
/** Leads (3.2): of an item that names one nobody learns whom the lead is about, nor who does not see the lead. */
const named = (who: Looker, item: Raw | undefined, world: World): boolean =>
  item !== undefined &&
  (item['matter'] !== 'lead' ||
    item['thing'] === null ||
    rows(world, 'transfers_lead').some(
      (lead) =>
        lead['id'] === item['thing'] &&
        !lead['about_persons'].includes(who.person) &&
        (is(who, 'office', 'leading_group', 'secretary') || inTeam(who, lead)),
    ))
// 三级汇报: leader and deputies of a team sit where their report is heard, as the leaders in charge do (S3-23); what is of their own meetings they read as a team.
const seatedBesides: (who: Looker, row: Raw) => boolean = (who, row) =>
  row['person'] === who.person &&
  (is(who, 'in_charge', 'discipline', 'organisation') ||
    (is(who, 'leader', 'deputy', 'member') && row['kind'] !== 'team'))
const itemOf = (row: Raw, world: World) => rows(world, 'reports_agenda_item').find((one) => one['id'] === row['item'])
const metItem: Rule = (who, row, world) => met(who, row, world) && named(who, itemOf(row, world), world)
export const reporting: Readonly<Record<string, Rule>> = {
  ...publishing,
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
  // a team's meeting: the team and the office; every other: the office and those who decide; who sits there besides reads his own seat
  reports_conference: met,
  reports_agenda_item: (who, row, world) => met(who, row, world) && named(who, row, world),
  reports_ballot: metItem,
  reports_presence: (who, row) => met(who, row, {}) || seatedBesides(who, row),
  reports_seat_paper: (who, row, world) =>
    (named(who, itemOf(row, world), world) &&
      (is(who, 'office') ||
        (inTeam(who, row) && row['kind'] === 'team') ||
        (is(who, 'leading_group', 'secretary') && row['person'] === who.person && row['kind'] !== 'team'))) ||
    (seatedBesides(who, row) && (itemOf(row, world)?.['matter'] !== 'lead' || itemOf(row, world)?.['thing'] === null)),
  // what a decision asks: as the meeting, and whose it is
  reports_decision_task: (who, row, world) =>
    metItem(who, row, world) ||
    (is(who, 'leader', 'deputy', 'member', 'in_charge', 'discipline', 'organisation') && row['owner'] === who.person),
  // the secretary's opinion on persons: those who decide, and the office that sees to it
  reports_disposal: (who) => is(who, 'office', 'leading_group', 'secretary'),
  reports_attachment: (who, row) => drafted(who, row, {}) || (is(who, 'leading_group', 'secretary') && row['shown']),
}
