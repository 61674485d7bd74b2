import { inTeam, is, type Rule } from './walls.looker.ts'

/** What is said of papers, written from domain.md 3.2 and 4.1 like walls.oracle.ts, whose part it is. */
export const papering: Readonly<Record<string, Rule>> = {
  // the register of numbers names papers: who issues them and who decides, and the team what was numbered of its inspections
  policies_drawn: (who, row) => is(who, 'office', 'leading_group', 'secretary') || inTeam(who, row),
  // how one goes out, likewise; of what hides from whom it is about nobody reads it but on the paper itself
  policies_sending: (who, row) =>
    row['open'] === true && (is(who, 'office', 'leading_group', 'secretary') || inTeam(who, row)),
  // a report whose figures were fixed is a paper of the office, upward; the superior reads counts alone
  statistics_report: (who) => is(who, 'office', 'leading_group', 'secretary'),
  // all papers of a round as the office may print them
  documents_bundle: (who) => is(who, 'office'),
  // the office's own form of a paper: who draws it up, who approves it, and who is told of it
  documents_template: (who) => is(who, 'office', 'leading_group', 'secretary'),
  // that a key was destroyed, and what with it: who proposes and who decides
  documents_destruction: (who) => is(who, 'office', 'leading_group', 'secretary'),
  documents_destroyed_file: (who) => is(who, 'office', 'leading_group', 'secretary'),
}
