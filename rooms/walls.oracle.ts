/**
 * Who sees which row, written by hand from domain.md 3.2 and 3.3 and sharing nothing with `sight`: a plain function over the raw rows of the
 * town. Where the matrix names a matter, the comment does too. If this file and the walls disagree, a person decides which is wrong.
 */
import { planned } from './walls.oracle.planning.ts'
import { late } from './walls.oracle.late.ts'
import { archive } from './walls.oracle.archive.ts'
import { leads } from './walls.oracle.leads.ts'

import {
  anyTeam,
  inBody,
  inTeam,
  is,
  type Looker,
  planning,
  type Raw,
  type Rule,
  rows,
  type World,
} from './walls.looker.ts'
import { teams } from './walls.oracle.teams.ts'
import { goingOut } from './walls.oracle.outgoing.ts'
import { papering } from './walls.oracle.papers.ts'
import { noticing } from './walls.oracle.notices.ts'
import { evaluating } from './walls.oracle.evaluation.ts'
import { overseeing } from './walls.oracle.oversight.ts'
import { reporting } from './walls.oracle.reports.ts'
import { keepingTips } from './walls.oracle.tips.ts'

export type { Looker, Raw, World } from './walls.looker.ts'

/** 一次一授权: a team hat reaches the inspections its team was assigned, while the appointment lasts, without those one is recused from. */
export function inspectionsOf(world: World, person: string, role: string, today: string): Set<string> {
  const over = new Set(
    rows(world, 'planning_round')
      .filter((r) => ['archived', 'cancelled'].includes(r['state']))
      .map((r) => r['id']),
  )
  const recused = new Set(
    rows(world, 'teams_recusal')
      .filter((r) => r['person'] === person && r['lifted_at'] === null)
      .map((r) => r['inspection']),
  )
  const teams = rows(world, 'teams_appointment')
    .filter((a) => a['person'] === person && a['role'] === role && a['ended_at'] === null)
    .filter((a) => a['from_day'] <= today && today <= a['until_day'] && !over.has(a['round']))
    .map((a) => a['team'])
  const assigned = rows(world, 'teams_assignment')
    .filter((a) => teams.includes(a['team']))
    .map((a) => a['inspection'])
  return new Set(assigned.filter((inspection) => !recused.has(inspection)))
}

/** The bodies one acts for by a standing grant, without those one's own team inspects in a live round (S1-26). */
export function bodiesOf(world: World, person: string, hat: string, today: string): Set<string> {
  const live = rows(world, 'teams_appointment').filter(
    (a) => a['person'] === person && a['ended_at'] === null && a['from_day'] <= today && today <= a['until_day'],
  )
  const inspected = new Set(
    rows(world, 'planning_inspection')
      .filter((i) => live.some((a) => a['round'] === i['round']) && i['open'])
      .map((i) => i['body']),
  )
  const granted = rows(world, 'identity_grant')
    .filter((g) => g['person'] === person && g['hat'] === hat && g['ended_at'] === null && g['from_day'] <= today)
    .filter((g) => g['until_day'] === null || today <= g['until_day'])
    .map((g) => g['body'])
  return new Set(granted.filter((body) => body !== null && !inspected.has(body)))
}

const everyone: Rule = () => true

/** 整改方案、问题、佐证: team R, office RW, leading group R, 纪委 RW check, 组织部 R, leader in charge own field, inspected body its own. */
const rectification: Rule = (who, row) => inTeam(who, row) || planning(who) || inBody(who, row)
const withCharge: Rule = (who, row, world) =>
  rectification(who, row, world) || (is(who, 'in_charge') && row['charge'] === who.person)
/** 乡镇主体责任 (S4-05): what hangs on a task of a village is its town's to read too. */
const withTown: Rule = (who, row, world) =>
  withCharge(who, row, world) || (is(who, 'principal', 'clerk') && who.bodies.has(townAbove(row['body'], world)))
const townAbove = (body: unknown, world: World) => {
  const all = rows(world, 'registry_organisation')
  const village = all.find((one) => one['id'] === body && one['level'] === 'village')
  const town = all.find((one) => one['id'] === village?.['parent'] && one['level'] === 'town')
  return town?.['id']
}

const carried: Rule = (who, row, world) =>
  planning(who) || inBody(who, row) || (is(who, 'principal', 'clerk') && who.bodies.has(townAbove(row['body'], world)))

/** 反馈意见: team R, office RW, leading group R, 纪委 and 组织部 R, inspected body once it is handed over. */
const handedOver = (row: Raw) => row['delivered'] ?? ['delivered', 'received'].includes(row['state'])
const opinion: Rule = (who, row) =>
  inTeam(who, row) ||
  is(who, 'office', 'leading_group', 'secretary') ||
  (is(who, 'discipline', 'organisation') && handedOver(row)) ||
  (inBody(who, row) && handedOver(row))

/** “R with reason, logged”: what one has opened with a purpose that has not closed again. The looker comes by no session. */
const openedBy = (who: Looker, talk: string, world: World) =>
  rows(world, 'fieldwork_reading').some(
    (r) =>
      r['about'] === talk &&
      r['opened_by'] === who.person &&
      r['opened_for'] === '' &&
      new Date(r['opened_until']).getTime() > Date.now(),
  )

/** Never whom it is about. 信访举报: office all; the team what was given to it and is not about itself; 纪委 and 组织部 what was passed on to them; never the inspected body. */
const tip: Rule = (who, row) => !row['about_persons'].includes(who.person) && goesTo(who, row)
const goesTo = (who: Looker, row: Raw) =>
  is(who, 'office') ||
  (inTeam(who, row) && row['with_team'] && row['against'] === 'unit') ||
  (is(who, 'discipline') && row['with_discipline']) ||
  (is(who, 'organisation') && row['with_organisation'])

/** “every read logged with a reason”: what it says is seen of a tip one sees, and only while one has it open. */
const tipContent: Rule = (who, row, world) =>
  rows(world, 'tips_tip').some((one) => one['id'] === row['tip'] && tip(who, one, world)) &&
  rows(world, 'tips_reading').some(
    (r) =>
      r['about'] === row['tip'] &&
      r['opened_by'] === who.person &&
      r['opened_for'] === '' &&
      new Date(r['opened_until']).getTime() > Date.now(),
  )
const mayHold = (who: Looker) => is(who, 'office', 'discipline', 'leading_group')
/** “unit profile, briefings”: team of the unit RW, other teams nothing, office RW, leading group R, nobody else. */
const prepared: Rule = (who, row) => inTeam(who, row) || is(who, 'office', 'leading_group', 'secretary')
/** “own inputs” of 纪委 and 组织部. */
const input: Rule = (who, row, world) =>
  prepared(who, row, world) || (is(who, 'discipline', 'organisation') && row['department'] === who.hat)

/** By table: may this looker see this row? A table that is not here is seen by nobody. */
export const oracle: Readonly<Record<string, Rule>> = {
  // the library: the office all, who inspects or decides on it what is published; who read what: oneself and the office
  knowledge_material: (who, row) =>
    is(who, 'office') || ((anyTeam(who) || planning(who)) && row['state'] === 'published'),
  knowledge_study: (who, row) => is(who, 'office') || ((anyTeam(who) || planning(who)) && row['person'] === who.person),
  preparation_cooperation: input,
  preparation_intake: (who, row) =>
    is(who, 'office', 'leading_group', 'secretary') ||
    (is(who, 'discipline', 'organisation') && row['department'] === who.hat),
  preparation_item: input,
  preparation_profile: prepared,
  preparation_point: prepared,
  preparation_earlier: prepared,
  preparation_line: prepared,
  preparation_unit_plan: prepared,
  preparation_joint_entry: prepared,
  preparation_shared_matter: prepared,
  // the library is for every team; what one proposed oneself before it is admitted
  preparation_focus: (who, row) =>
    is(who, 'office', 'leading_group', 'secretary') ||
    (anyTeam(who) && (row['state'] === 'admitted' || row['proposed_by'] === who.person)),

  // talk record: team RW, each reading an act; office R with reason, logged; not other teams, not the leading group, never the inspected body
  fieldwork_talk: (who, row) => inTeam(who, row) || (is(who, 'office') && row['state'] === 'confirmed'),
  fieldwork_partner: (who, row, world) => inTeam(who, row) || (is(who, 'office') && openedBy(who, row['talk'], world)),
  fieldwork_words: (who, row, world) => {
    const writes = row['writing'] && [row['talker_one'], row['talker_two']].includes(who.person)
    return (
      (inTeam(who, row) && (writes || openedBy(who, row['talk'], world))) ||
      (is(who, 'office') && openedBy(who, row['talk'], world))
    )
  },
  ...late,
  // who opened a talk and why: oneself, and the leader of the team whose talk it is
  fieldwork_reading: (who, row) =>
    (inTeam(who, row) && (is(who, 'leader') || row['opened_by'] === who.person)) ||
    (is(who, 'office') && row['opened_by'] === who.person),
  fieldwork_visit: (who, row) => inTeam(who, row),
  // 请示: team and office; the leading group what was passed on to it
  fieldwork_instruction: (who, row) =>
    inTeam(who, row) || is(who, 'office') || (is(who, 'leading_group', 'secretary') && row['passed']),
  // notice: team, office, those above; the body what was issued
  fieldwork_notice: (who, row) =>
    inTeam(who, row) ||
    is(who, 'office', 'leading_group', 'secretary') ||
    (inBody(who, row) && row['state'] === 'issued'),
  fieldwork_site_record: (who, row) =>
    inTeam(who, row) ||
    is(who, 'office') ||
    (is(who, 'leading_group', 'secretary') && ['mobilisation', 'midterm'].includes(row['kind'])) ||
    (inBody(who, row) && ['logistics', 'mobilisation', 'posting'].includes(row['kind'])),
  // “survey answers: R aggregated”: the row holds counts only; a sheet is seen by nobody
  fieldwork_survey: (who, row) => inTeam(who, row) || is(who, 'office', 'leading_group', 'secretary'),
  fieldwork_sample: (who, row) => inTeam(who, row) || is(who, 'office'),
  fieldwork_exit_item: (who, row) => inTeam(who, row),
  // “document requests, its own submissions”
  fieldwork_loan: (who, row) => inTeam(who, row) || inBody(who, row),

  // 底稿: team RW; office from joint review on (signed); leading group and secretary on request; nobody else, ever
  findings_sheet: (who, row) => {
    const beyond = ['signed', 'factChecked', 'adopted', 'notAdopted', 'routed', 'replaced'].includes(row['state'])
    return (
      inTeam(who, row) ||
      (is(who, 'office') && beyond) ||
      (is(who, 'leading_group', 'secretary') && beyond && row['shown_to_leading'])
    )
  },
  // S1-35: the notice is the office's and the team's to look after; the public reads it through another process
  tips_page: (who, row) => is(who, 'office') || inTeam(who, row),
  tips_tip: tip,
  // what the team did about it: the team, where it has the tip and is not whom it is about; nobody else learns that a talk came of a tip
  tips_check: (who, row, world) =>
    inTeam(who, row) && rows(world, 'tips_tip').some((one) => one['id'] === row['tip'] && tip(who, one, world)),
  tips_message: tipContent,
  tips_file: tipContent,
  // of a tip one sees: its purpose says whom it is about
  tips_reading: (who, row, world) =>
    rows(world, 'tips_tip').some((one) => one['id'] === row['about'] && tip(who, one, world)) &&
    (is(who, 'office') ||
      (is(who, 'leader', 'deputy', 'member', 'discipline', 'organisation') && row['opened_by'] === who.person)),
  // where it went: the office, and who received it there; never whom it is about
  tips_referral: (who, row) =>
    !row['about_persons'].includes(who.person) &&
    (is(who, 'office') || (is(who, 'discipline', 'organisation') && row['kind'] === who.hat)),
  // tip with informant identity: two named people of three, each his own share, nobody another's
  tips_holder: mayHold,
  tips_holder_key: (who, row) => mayHold(who) && row['person'] === who.person,
  tips_share: (who, row) => mayHold(who) && row['person'] === who.person,
  // that an identity was asked for: the office that sees the tip, of the others who holds a share of it
  tips_opening: (who, row, world) =>
    is(who, 'office')
      ? rows(world, 'tips_tip').some((one) => one['id'] === row['tip'] && tip(who, one, world))
      : mayHold(who) &&
        rows(world, 'tips_share').some((one) => one['tip'] === row['tip'] && one['person'] === who.person),
  ...archive,
  ...leads,
  findings_revision: (who, row) => inTeam(who, row) || is(who, 'office'),
  findings_verdict: (who, row) => inTeam(who, row) || (is(who, 'office') && row['opened']),
  // “only text put into a fact-confirmation sheet”: the body from the day it was issued, the office as it sees signed sheets
  findings_fact_sheet: (who, row) =>
    inTeam(who, row) || (!['drafted', 'withdrawn'].includes(row['state']) && (is(who, 'office') || inBody(who, row))),
  // “approved list of what may be shown”: the team's, the office reads it once approved, the body never
  findings_fact_list: (who, row) => inTeam(who, row) || (is(who, 'office') && row['state'] === 'approved'),
  // which sheets they are is read behind the wall of sheets
  findings_handover: (who, row) => inTeam(who, row) || is(who, 'office'),
  // a shown sheet does not tell of a talk
  findings_beginning: (who, row) => inTeam(who, row),
  findings_evidence: (who, row) => inTeam(who, row),
  findings_exhibit: (who, row) => inTeam(who, row) || is(who, 'office'),

  // 立行立改 notice: team RW; office, leading group R; 纪委 R; the body its own — of the last two what was issued
  findings_immediate: (who, row) => {
    const issued = !['proposed', 'approved', 'dropped'].includes(row['state'])
    return (
      inTeam(who, row) ||
      is(who, 'office', 'leading_group', 'secretary') ||
      (issued && (is(who, 'discipline') || inBody(who, row)))
    )
  },
  findings_immediate_proof: (who, row) =>
    inTeam(who, row) || is(who, 'office', 'leading_group', 'secretary', 'discipline') || inBody(who, row),

  ...keepingTips,
  ...goingOut,
  ...papering,
  ...reporting,
  ...noticing,
  ...overseeing,
  ...evaluating,
  feedback_opinion: opinion,
  feedback_item: opinion,
  // these come to be with or after the handing over, so whoever reads an opinion handed over reads them
  feedback_wording: rectification,
  feedback_receipt: rectification,
  feedback_objection: rectification,
  // what a document of the office's says of an item it was taken over from: no team inspected by it
  feedback_statement: (who, row) => planning(who) || inBody(who, row),
  feedback_origin: (who, row) => inTeam(who, row) || is(who, 'office'),
  feedback_decision: (who, row) => inTeam(who, row) || is(who, 'office', 'leading_group', 'secretary'),

  rectification_task: withTown,
  rectification_measure: withTown,
  rectification_progress: withTown,
  rectification_proof: withTown,
  rectification_check: withTown,
  rectification_stage: withTown,
  // what an office's document or another inspection says is no team's and no leader's in charge; the body and its town answer for it
  rectification_carry_over: carried,
  rectification_carry_line: carried,
  rectification_rule: withTown,
  rectification_rule_gap: withTown,
  // 整改报告: the body its own; it counts as filed with the signature of the leader in charge, who reads it once the principal has signed
  rectification_report: (who, row) =>
    inBody(who, row) ||
    (row['state'] === 'filed' && (inTeam(who, row) || planning(who))) ||
    (row['state'] !== 'drafted' && is(who, 'in_charge') && row['charge'] === who.person),
  // 提级统筹: as the task; and the town above the village reads what is asked of it
  rectification_escalation: (who, row, world) =>
    withCharge(who, row, world) || (is(who, 'principal', 'clerk') && who.bodies.has(row['upper'])),
  rectification_plan: rectification,
  rectification_plan_check: rectification,

  // the team's own is the team's; rectification as its items; the opinion's papers as the opinion: body and departments once handed over
  documents_file: (who, row, world) => {
    if (row['circle'] === 'team') return inTeam(who, row)
    if (row['circle'] === 'office') return is(who, 'office')
    // what hangs on a material of the library: as the material
    if (row['circle'] === 'library')
      return rows(world, 'knowledge_material').some(
        (one) => one['id'] === row['about'] && oracle['knowledge_material']?.(who, one, world),
      )
    // what goes with a report: as the report
    if (row['circle'] === 'report') {
      const heard = rows(world, 'reports_report').some(
        (one) => one['inspection'] === row['inspection'] && ['reviewed', 'heard', 'decided'].includes(one['state']),
      )
      return inTeam(who, row) || is(who, 'office') || (heard && is(who, 'leading_group', 'secretary'))
    }
    if (row['circle'] === 'rectification') return rectification(who, row, world)
    const over = rows(world, 'feedback_opinion').some(
      (one) => one['inspection'] === row['inspection'] && ['delivered', 'received'].includes(one['state']),
    )
    return (
      inTeam(who, row) || is(who, 'office', 'leading_group', 'secretary') || (over && rectification(who, row, world))
    )
  },
  // what a file says: as the file
  // a signed copy: as its scan
  documents_signed_copy: (who, row, world) => oracle['documents_file']?.(who, row, world) ?? false,
  // what a file says: as the file; the excerpt does not say what the file hangs on
  search_excerpt: (who, row, world) =>
    rows(world, 'documents_file').some(
      (file) => file['id'] === row['document'] && (oracle['documents_file']?.(who, file, world) ?? false),
    ),
  documents_paper: (who, row) => inTeam(who, row) || (is(who, 'office') && row['state'] === 'confirmed'),

  ...planned,
  ...teams,

  // a head of the log is hashes and a size: whoever works here may keep it to hold the office to it
  ledger_checkpoint: everyone,
  // what is to be erased: who proposes, who decides, who audits
  ledger_erasure: (who) => is(who, 'office', 'security_admin', 'audit_admin'),

  // limits, vocabularies, numbering and calendar are the office's rules, open to all who work by them
  policies_limit: everyone,
  policies_bound: everyone,
  policies_competence: everyone,
  // who decided what: those who plan and decide; neither a team nor a body reads what meetings above it decided. 立行立改 is its team's own (3.2 RW), and
  // its leader, who approves it, reads what was decided of it
  policies_ruling: (who, row, world) =>
    is(who, 'office', 'leading_group', 'secretary') ||
    (is(who, 'leader') &&
      row['matter'] === 'immediate' &&
      rows(world, 'findings_immediate').some((one) => one['id'] === row['thing'] && inTeam(who, one))),
  registry_organ: everyone,
  policies_category: everyone,
  policies_series: everyone,
  policies_day: everyone,
  // who may be named as leader in charge: for those who plan, check or read a plan
  rectification_leader: (who) => !is(who, 'superior', 'system_admin', 'security_admin', 'audit_admin', 'non_resident'),

  // 关键少数: posts and their holders are part of the unit profile: not for other offices' administrators, not for the superior
  registry_post: (who, row) => planning(who) || anyTeam(who) || inBody(who, row),
  registry_tenure: (who, row) => planning(who) || anyTeam(who) || inBody(who, row),
  registry_import: (who) => is(who, 'office'),
  registry_import_row: (who) => is(who, 'office'),

  // the register is not case content
  registry_gram: everyone,
  registry_organisation: everyone,
  registry_former: everyone,
  teams_delegation: (who, row) =>
    planning(who) ||
    is(who, 'security_admin', 'audit_admin') ||
    (is(who, 'leader', 'deputy', 'principal', 'clerk') && [row['from_person'], row['to_person']].includes(who.person)),
  identity_authority: everyone,
  // a body knows its own people; the superior, who gets counts, and a leader in charge, who sees items of his field, list nobody
  identity_person: (who, row) => {
    if (row['id'] === who.person) return true
    if (is(who, 'principal', 'clerk')) return who.bodies.has(row['home_unit'])
    return !is(who, 'superior', 'in_charge')
  },
  identity_account: (who) => is(who, 'system_admin', 'security_admin'),
  identity_grant: (who) => is(who, 'system_admin', 'security_admin', 'audit_admin', 'office'),
  identity_rules: (who) => is(who, 'system_admin', 'security_admin', 'audit_admin', 'office'),
  identity_change: (who) => is(who, 'system_admin', 'security_admin', 'audit_admin'),
  identity_reset: (who, row) =>
    (is(who, 'system_admin', 'security_admin') && row['by'] === who.person) ||
    (is(who, 'security_admin', 'audit_admin') && row['approved_by'] === who.person),

  // what an office has and takes over: drafts are its own work
  takeover_takeover: (who) => is(who, 'office'),
  takeover_original: (who) => is(who, 'office'),
  takeover_head: (who) => is(who, 'office'),
  takeover_category: (who) => is(who, 'office'),

  // statistics: the superior gets counts and nothing else of any case
  statistics_total: (who) => is(who, 'superior', 'office', 'leading_group', 'secretary'),
  statistics_delta: (who) => is(who, 'superior', 'office', 'leading_group', 'secretary'),
  statistics_cell: (who) => is(who, 'superior', 'office', 'leading_group', 'secretary'),
  // packages hold counts, never a case
  statistics_subordinate: (who) => is(who, 'superior', 'office', 'leading_group', 'secretary'),
  statistics_package: (who) => is(who, 'superior', 'office', 'leading_group', 'secretary'),
  statistics_place: (who) => is(who, 'office', 'leading_group', 'secretary'),
}
