import { inBody, inTeam, is, type Looker, type Raw, type Rule } from './walls.looker.ts'

const deciding: Rule = (who) => is(who, 'office', 'leading_group', 'secretary')

/** 双反馈 (S4-11): who sees feedback that was handed over, and the town above the village. */
const toTown = (who: Looker, row: Raw) => is(who, 'principal', 'clerk') && who.bodies.has(row['upper'])
const handed: Rule = (who, row) =>
  inTeam(who, row) || is(who, 'office', 'leading_group', 'secretary', 'discipline', 'organisation') || inBody(who, row)

/** Papers that go with an opinion, by hand from domain 3.2 and S3-22, as the oracle whose part it is. */
export const goingOut: Readonly<Record<string, Rule>> = {
  // 反馈会, 表态发言: as feedback that was handed over
  feedback_meeting: handed,
  feedback_town_copy: (who, row, world) => handed(who, row, world) || toTown(who, row),
  feedback_town_item: (who, row, world) => handed(who, row, world) || toTown(who, row),
  // 拆分、合并: the team's own; the office once what was taken apart had been signed, for then it knew it
  findings_descent: (who, row) => inTeam(who, row) || (is(who, 'office') && row['signed']),
  // 反馈材料: who inspected and who decides; the unit hears it and is given none
  feedback_paper: (who, row, world) => inTeam(who, row) || deciding(who, row, world),
  // what was found before it goes out, and what was left standing: who writes and who decides
  feedback_check: deciding,
  feedback_kept: deciding,
  // 分管领域: the leader his own
  feedback_field: (who, row, world) =>
    deciding(who, row, world) || (is(who, 'in_charge') && row['leader'] === who.person),
  // 抄告单: “leader in charge: own field”, once it is handed over to him; no other leader, no team, no unit
  feedback_slip: (who, row, world) =>
    deciding(who, row, world) ||
    (is(who, 'in_charge') &&
      row['leader'] === who.person &&
      ['delivered', 'received', 'instructed'].includes(row['state'])),
  feedback_slip_item: (who, row, world) =>
    deciding(who, row, world) || (is(who, 'in_charge') && row['leader'] === who.person && row['handed_over']),
}
