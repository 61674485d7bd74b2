import { anyTeam, inBody, inTeam, is, type Looker, planning, type Raw, type Rule } from './walls.looker.ts'

/** 不驻组副组长 (S3-06): authorised for one round as the team is; sees that the unit is inspected, by whom, and what is put to him. */
export const besides = (who: Looker) => is(who, 'non_resident')
const besideIt = (who: Looker, row: Raw) => besides(who) && who.inspections.has(row['inspection'])

/** Who sees which row of the room teams, by hand from domain 3.2 and 3.3, as the oracle. */
export const teams: Readonly<Record<string, Rule>> = {
  // recusal declarations: own, office RW, leading group R, 纪委 R, 组织部 R; never the inspected body, which sees the final list of members
  teams_recusal: (who, row) => planning(who) || ((anyTeam(who) || besides(who)) && row['person'] === who.person),
  // 回避申报: as recusal declarations
  teams_declaration: (who, row) => planning(who) || ((anyTeam(who) || besides(who)) && row['person'] === who.person),
  teams_appointment: (who, row) => planning(who) || ((anyTeam(who) || besides(who)) && row['person'] === who.person),
  teams_team: (who) => planning(who) || anyTeam(who) || besides(who),
  // 授权事项: the office, which writes it, those who appoint and sign the decision that prints it (4.3), and the team it is given to
  teams_mandate: (who, row) =>
    is(who, 'office', 'leading_group', 'secretary', 'organisation') || inTeam(who, row) || besideIt(who, row),
  teams_assignment: (who, row) => planning(who) || inTeam(who, row) || besideIt(who, row),
  // personnel pool: office RW, leading group R, 组织部 RW, oneself; 纪委 its own inputs; a unit whom it put forward
  teams_pool_member: (who, row) =>
    is(who, 'office', 'leading_group', 'secretary', 'organisation') ||
    (!is(who, 'superior', 'system_admin', 'security_admin', 'audit_admin', 'non_resident') &&
      row['person'] === who.person),
  teams_attendance: (who, row) =>
    is(who, 'office', 'leading_group', 'secretary', 'organisation') ||
    (!is(who, 'superior', 'system_admin', 'security_admin', 'audit_admin', 'non_resident') &&
      row['person'] === who.person),
  // a test: passed or not yet, for oneself and the office; the right answers for who holds trainings
  teams_training_test: (who, row) =>
    is(who, 'office') ||
    (is(who, 'leader', 'deputy', 'member', 'principal', 'clerk', 'discipline', 'in_charge') &&
      row['person'] === who.person),
  teams_training_key: (who) => is(who, 'office', 'organisation'),
  teams_nomination: (who, row) => planning(who) || inBody(who, row),
  teams_vetting: (who, row) =>
    is(who, 'office', 'leading_group', 'secretary', 'organisation') ||
    (is(who, 'discipline') && row['hat'] === 'discipline'),
  // what was taught and when is read by whoever may have been there
  teams_training: (who) => !is(who, 'superior', 'system_admin', 'security_admin', 'audit_admin', 'non_resident'),
  // pledges and checks: oneself; the office; breaches and contacts the discipline body too; nobody else of the team
  teams_pledge: (who, row) =>
    is(who, 'office', 'leading_group') || ((anyTeam(who) || besides(who)) && row['person'] === who.person),
  teams_self_check: (who, row) =>
    is(who, 'office', 'discipline') || ((anyTeam(who) || besides(who)) && row['person'] === who.person),
  teams_contact: (who, row) =>
    is(who, 'office', 'discipline') || ((anyTeam(who) || besides(who)) && row['person'] === who.person),
  // evaluation of team by inspected unit: office and leading group R, inspected body O W, anonymous to team
  teams_conduct: (who, row) => is(who, 'office', 'leading_group', 'secretary') || inBody(who, row),
  // complaints about a team: the office and whoever complained, never the team
  teams_complaint: (who, row) =>
    is(who, 'office') ||
    (is(who, 'leader', 'deputy', 'member', 'principal', 'clerk') && row['by_person'] === who.person),
  teams_module: (who, row) => is(who, 'office') || inTeam(who, row),
  teams_meeting: (who, row) => is(who, 'office') || inTeam(who, row),
  // personnel: office, leading group, 组织部, oneself
  teams_appraisal: (who, row) =>
    is(who, 'office', 'leading_group', 'secretary', 'organisation') ||
    ((anyTeam(who) || besides(who)) && row['person'] === who.person),
  // proposals of teams name the whole pool
  teams_proposal: (who) => is(who, 'office', 'leading_group', 'secretary', 'organisation'),
  // ties are kept for recusal and seen as recusals are
  teams_tie: (who, row) => planning(who) || (anyTeam(who) && row['person'] === who.person),
  teams_seat: (who, row) =>
    planning(who) || inTeam(who, row) || besideIt(who, row) || (inBody(who, row) && row['announced']),
}
