import { inBody, inTeam, is, type Looker, planning, type Raw, type Rule, rows, type World } from './walls.looker.ts'
import { gathering } from './walls.oracle.commons.ts'

const plan: Rule = (who, row) => inTeam(who, row) || planning(who) || inBody(who, row)
const urging = (who: Looker, row: Raw, sent: boolean) =>
  is(who, 'office', 'leading_group', 'secretary', 'discipline') ||
  (sent && (is(who, 'organisation') || inTeam(who, row) || inBody(who, row)))

const seesThing = (who: Looker, row: Raw, world: World) => {
  if (!['tip', 'lead'].includes(row['what'])) return true
  const of = rows(world, row['what'] === 'tip' ? 'tips_tip' : 'transfers_lead')
  const thing = of.find((one) => one['id'] === row['thing'])
  return (
    thing !== undefined &&
    !thing['about_persons'].includes(who.person) &&
    (who.hat === 'office' || thing['with_discipline'])
  )
}

/** What is late is urged; what was closed is looked at again; by hand from domain 3.2, as the oracle. */
export const overseeing: Readonly<Record<string, Rule>> = {
  ...gathering,
  // urging: what the office, those who decide and 纪委 do; team, 组织部 and the body read a letter once it is signed
  oversight_letter: (who, row) => urging(who, row, !['drafted', 'withdrawn'].includes(row['state'])),
  oversight_matter: (who, row) => urging(who, row, row['out']),
  oversight_rung: planning,
  // what went up to the leading group and the committee: they, the office, 纪委
  oversight_submittal: (who) => is(who, 'office', 'leading_group', 'secretary', 'discipline'),
  oversight_accountability: planning,
  // what 纪委 and 组织部 saw of the rectification (T15): each other's, the office's, and those above
  oversight_supervision: planning,
  // S2-17: who opened what, and reviews of it: the office and 纪委, each able to review the other; what came of it also the leading group
  oversight_looking: (who, row, world) =>
    is(who, 'office', 'discipline') &&
    // … but that a tip or a lead was opened, of which the office sees all that are not about oneself, 纪委 what came to it
    ((who.hat === 'discipline' && row['hat'] !== 'discipline') || seesThing(who, row, world)),
  oversight_access_review: (who) => is(who, 'office', 'discipline', 'leading_group'),
  // given to 组织部 on request (S1-17)
  oversight_assessment: (who) => is(who, 'office', 'leading_group', 'secretary', 'organisation'),
  rectification_prolongation: (who, row) =>
    plan(who, row, {}) || (is(who, 'in_charge') && row['charge'] === who.person),
  // 分管领导参加专题民主生活会 (S3-23): whoever was asked to come, once he was asked
  rectification_life_meeting: (who, row) =>
    plan(who, row, {}) || (is(who, 'in_charge') && row['charge'] === who.person && row['state'] !== 'due'),
  // 谈心谈话记录、征求意见 (4.14 民主生活会): the body's own, in the pack those check who read its plan once the meeting is reported on
  rectification_life_talk: (who, row, world) => inBody(who, row) || (row['told'] === true && plan(who, row, world)),
  // sampling of what was closed: RW check of 纪委 and office, R of those above; neither team nor body before it is reopened
  rectification_spot_draw: planning,
  rectification_spot: planning,
  // “same items, own view and notes” (S3-25): each hat its own, a body its own, a leader in charge what he wrote
  rectification_remark: (who, row) =>
    (is(who, 'office', 'discipline', 'organisation', 'leading_group') && row['hat'] === who.hat) ||
    (inBody(who, row) && ['principal', 'clerk'].includes(row['hat'])) ||
    (is(who, 'in_charge') && row['hat'] === 'in_charge' && row['by'] === who.person),
  // hand-over at change of leader (S3-27): 组织部 and the others who decide or check, and the body
  rectification_succession: (who, row) => planning(who) || inBody(who, row),
}
