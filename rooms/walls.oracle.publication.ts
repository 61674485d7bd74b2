import { inBody, inTeam, is, type Rule } from './walls.looker.ts'

/**
 * What is to be made public is part of the rectification until it is out: team R, office RW, leading group R, 纪委 RW check, 组织部 R, the body its
 * own (domain 3.2). Notice and feedback are the office's, and come to the body once they are out: it gets the release, not its draft.
 */
const overseen: Rule = (who, row) =>
  inTeam(who, row) || is(who, 'office', 'leading_group', 'secretary', 'discipline', 'organisation')

export const publishing: Readonly<Record<string, Rule>> = {
  publication_disclosure: (who, row, world) => overseen(who, row, world) || inBody(who, row),
  publication_page: (who, row, world) =>
    overseen(who, row, world) ||
    (inBody(who, row) && (!['entry', 'feedback'].includes(row['kind']) || row['state'] !== 'drafted')),
  publication_item: (who, row, world) => overseen(who, row, world) || inBody(who, row),
  publication_posting: (who, row, world) => overseen(who, row, world) || inBody(who, row),
  // 舆情上报 (2.2 row 13, 4.14): seen as what it is about; the office's is not the body's
  publication_echo: (who, row, world) => overseen(who, row, world) || (inBody(who, row) && row['side'] === 'body'),
  // non-publication list: team R, office RW, leading group approve, 纪委 R, the body O W; the 组织部 not
  publication_withholding: (who, row) =>
    inTeam(who, row) || is(who, 'office', 'leading_group', 'secretary', 'discipline') || inBody(who, row),
  // what was found in a draft and left standing: whoever words it
  publication_kept: (who, row, world) => {
    const page = (world['publication_page'] ?? []).find((one) => one['id'] === row['page'])
    return is(who, 'office') || (inBody(who, row) && !['entry', 'feedback'].includes(page?.['kind']))
  },
  // survey answers: counted sheets by the office, which tells sums
  publication_satisfaction: (who) => is(who, 'office'),
}
