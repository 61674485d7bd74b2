import { anyTeam, inBody, inTeam, is, planning, type Rule } from './walls.looker.ts'
import { besides } from './walls.oracle.teams.ts'

/** Who sees what is planned and how far it covers, by hand from domain.md 3.2; sharing nothing with `sight`. */

export const planned: Readonly<Record<string, Rule>> = {
  // what is planned: the leaders' business, and a team's own inspection; a body sees its inspection once it was told
  planning_term: (who) => planning(who) || anyTeam(who),
  planning_target: planning,
  // the plan of the term, coverage and its aims: the office RW, those who decide and check R, nobody else; what an inspection reaches besides: its team too
  planning_definition: planning,
  planning_aim: planning,
  planning_extension: (who, row) => planning(who) || inTeam(who, row),
  planning_term_plan: planning,
  planning_plan_round: planning,
  planning_slot: planning,
  planning_remark: planning,
  // what a kind requires of a round, stages and duties are for teams too; how one unit is inspected, for its own team; villages are the office's
  planning_round_manner: (who) => planning(who) || anyTeam(who),
  // with which round of the superior it goes: as the round itself
  planning_superior_round: (who) => planning(who) || anyTeam(who),
  planning_stage_set: (who) => planning(who) || anyTeam(who),
  planning_duty: (who) => planning(who) || anyTeam(who),
  planning_stage_list: (who) => planning(who) || anyTeam(who),
  // how a team goes about its work is its own, the office's, and the leading group's
  planning_stage_check: (who, row) => inTeam(who, row) || is(who, 'office', 'leading_group', 'secretary'),
  planning_unit_manner: (who, row) => planning(who) || inTeam(who, row),
  planning_village_facts: planning,
  planning_mode_table: planning,
  planning_village_mode: planning,
  planning_round: (who, row) =>
    planning(who) || ((anyTeam(who) || besides(who)) && !['drafted', 'objectsSet'].includes(row['state'])),
  planning_topic: (who) => planning(who) || anyTeam(who),
  planning_approval: (who, row) => planning(who) || (anyTeam(who) && row['verdict'] === 'approve'),
  planning_inspection: (who, row) =>
    planning(who) ||
    ((anyTeam(who) || besides(who)) && who.inspections.has(row['id'])) ||
    (inBody(who, row) && row['announced']),
  // sums and bodies of coverage that are kept: who reads the planning of the whole authority reads them; a team and a body do not
  planning_cover: planning,
  planning_cover_body: planning,
  planning_stirred: planning,
}
