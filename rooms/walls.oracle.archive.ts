import { anyTeam, inTeam, is, type Rule } from './walls.looker.ts'

/** Who sees which row of the archive, by hand from domain.md 2.8 and 3.2: the team's own until it is handed over, then the office's custody. */

const custody = ['handedOver', 'filed', 'lent', 'transferred', 'destroyed']
const both: Rule = (who, row) => inTeam(who, row) || is(who, 'office')

export const archive: Readonly<Record<string, Rule>> = {
  documents_plan_line: (who) => is(who, 'office') || anyTeam(who),
  documents_archive_file: (who, row) =>
    (inTeam(who, row) && row['kind'] === 'business') ||
    (is(who, 'office') && (row['kind'] === 'administrative' || custody.includes(row['state']))),
  documents_archive_gap: both,
  documents_archive_handover: both,
  documents_archive_loan: (who) => is(who, 'office'),
  // what is to be destroyed and what was: who keeps it, and who decides of it
  documents_appraisal: (who) => is(who, 'office', 'leading_group', 'secretary'),
}
