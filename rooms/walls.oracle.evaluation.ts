import { inBody, inTeam, is, type Looker, type Raw, type Rule } from './walls.looker.ts'

const overseeing = (who: Looker) => is(who, 'office', 'leading_group', 'secretary', 'discipline', 'organisation')

/** What becomes of rectification when it is over, by hand from domain 3.2 (rectification, survey answers) and 2.2 rows 20–21. */
export const evaluating: Readonly<Record<string, Rule>> = {
  // by what one scores: the office W, those who decide and check R
  evaluation_scheme: (who) => overseeing(who),
  // the evaluation of a body is part of its rectification: team R, those above, the body its own
  evaluation_evaluation: (who: Looker, row: Raw) => inTeam(who, row) || overseeing(who) || inBody(who, row),
  // survey answers: never the body, and no team: it was told of nothing but the score
  evaluation_survey: (who) => overseeing(who),
  evaluation_check: (who) => overseeing(who),
  // the score is out once it was approved and told
  evaluation_score: (who: Looker, row: Raw) =>
    overseeing(who) || (row['out'] && (inTeam(who, row) || inBody(who, row))),
  // 回头看 is the team's work on the body: team RW, those above R; the body what was concluded, as it gets its rectification
  // “evaluation of team”: office R W, leading group and secretary R; team and body never (3.2)
  evaluation_post: (who) => is(who, 'office', 'leading_group', 'secretary'),
  evaluation_lookback: (who: Looker, row: Raw) =>
    inTeam(who, row) || overseeing(who) || (inBody(who, row) && row['state'] === 'concluded'),
  evaluation_lookback_item: (who: Looker, row: Raw) =>
    inTeam(who, row) || overseeing(who) || (inBody(who, row) && row['out']),
}
