import type { Looker, Raw, World } from './walls.oracle.ts'

/** Who sees which row of the late box, by hand from domain.md 3.2 (talk record: the office with reason, logged) and 3.3 rules 1 and 6; sharing nothing with `sight`. */

type Rule = (who: Looker, row: Raw, world: World) => boolean
const is = (who: Looker, ...hats: string[]) => hats.includes(who.hat)
const inTeam = (who: Looker, row: Raw) =>
  is(who, 'leader', 'deputy', 'member') && who.inspections.has(row['inspection'])

/** Opened with a purpose that has not closed again. The looker comes by no session. */
const isOpen: Rule = (who, row, world) =>
  (world['fieldwork_late_reading'] ?? []).some(
    (r) =>
      r['about'] === row['late'] &&
      r['opened_by'] === who.person &&
      r['opened_for'] === '' &&
      new Date(r['opened_until']).getTime() > Date.now(),
  )

/** 迟到箱: the office's; the present team sees what was handed to it; who sent it, whose authority is over, nothing. */
export const late: Readonly<Record<string, Rule>> = {
  // which key post a check is for: the body sees its borrowed papers, and what it stated of them, and not this
  fieldwork_post_check: (who, row) => inTeam(who, row),
  // how many of the key posts were talked with (6.1): a number of the unit, for the team and for those who read statistics of the authority's own units
  fieldwork_site_coverage: (who, row) => inTeam(who, row) || is(who, 'office', 'leading_group', 'secretary'),
  fieldwork_truth: (who, row) => inTeam(who, row) || (is(who, 'principal', 'clerk') && who.bodies.has(row['body'])),
  fieldwork_late: (who, row) => is(who, 'office') || (inTeam(who, row) && row['state'] === 'handed'),
  fieldwork_late_content: (who, row, world) =>
    (is(who, 'office') || (inTeam(who, row) && row['handed'])) && isOpen(who, row, world),
  fieldwork_late_reading: (who, row) => is(who, 'office') || (inTeam(who, row) && row['opened_by'] === who.person),
}
