import { is, rows, type Rule } from './walls.looker.ts'

/** What somebody is told about his own work, and how, is his own (domain 7: what only he needs, only he sees). */
const oneself: Rule = (who, row) => row['person'] === who.person

export const noticing: Readonly<Record<string, Rule>> = {
  notices_setting: oneself,
  notices_reminder: oneself,
  // what climbed, without a word of it: the office, but for whom it is about; those above what climbed to them, of tips nothing (“S”: counts)
  notices_climb: (who, row, world) =>
    (is(who, 'office') &&
      !rows(world, 'tips_tip').some((tip) => tip['id'] === row['tip'] && tip['about_persons'].includes(who.person))) ||
    (row['shown'] && is(who, 'leading_group') && row['level'] !== 'office') ||
    (row['shown'] && is(who, 'secretary') && row['level'] === 'committee'),
}
