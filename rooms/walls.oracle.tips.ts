import { is, type Rule } from './walls.looker.ts'

/** Who sees how tips are kept, by hand from domain.md 3.2 (“tip content: leading group S”) and 3.3 rule 3; sharing nothing with `sight`. */

/** 来件界限: the office alone. 件数: S for those above it, who see nothing else of tips. 钥匙销毁: the office, never whom the tip is about. */
export const keepingTips: Readonly<Record<string, Rule>> = {
  tips_threshold: (who) => is(who, 'office'),
  tips_count: (who) => is(who, 'office', 'leading_group', 'secretary'),
  tips_destruction: (who, row) => is(who, 'office') && !row['about_persons'].includes(who.person),
}
