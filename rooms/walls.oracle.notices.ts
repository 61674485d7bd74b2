import { is, rows, type Rule } from './walls.looker.ts'

/** What somebody is told about his own work, and how, is his own (domain 7: what only he needs, only he sees). */
const oneself: Rule = (who, row) => row['person'] === who.person

export const noticing: Readonly<Record<string, Rule>> = {
  notices_setting: oneself,
  notices_reminder: oneself,
  // what climbed, without a word of it, and never to whom it is about: the office; those above what climbed to them, of tips nothing (“S”: counts)
  notices_climb: (who, row, world) =>
    ![...rows(world, 'tips_tip'), ...rows(world, 'transfers_lead')].some(
      (one) => [row['tip'], row['lead']].includes(one['id']) && one['about_persons'].includes(who.person),
    ) &&
    (is(who, 'office') ||
      (row['tip'] === null && is(who, 'leading_group') && row['level'] !== 'office') ||
      (row['tip'] === null && is(who, 'secretary') && row['level'] === 'committee')),
}
