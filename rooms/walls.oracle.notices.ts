import type { Rule } from './walls.looker.ts'

/** What somebody is told about his own work, and how, is his own (domain 7: what only he needs, only he sees). */
const oneself: Rule = (who, row) => row['person'] === who.person

export const noticing: Readonly<Record<string, Rule>> = {
  notices_setting: oneself,
  notices_reminder: oneself,
}
