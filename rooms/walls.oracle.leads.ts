import type { Looker, Raw, World } from './walls.oracle.ts'

/** Who sees which row of the room transfers, by hand from domain.md 3.2 (leads) and 3.3 rule 3; sharing nothing with `sight`. */

type Rule = (who: Looker, row: Raw, world: World) => boolean
const is = (who: Looker, ...hats: string[]) => hats.includes(who.hat)
const team = (who: Looker) => is(who, 'leader', 'deputy', 'member')
const ofTheUnit = (who: Looker, row: Raw) => team(who) && who.inspections.has(row['inspection'])
/** 不驻组副组长: what is put to him in consultation, and what he said of it himself. */
const beside = (who: Looker, row: Raw) => is(who, 'non_resident') && who.inspections.has(row['inspection'])
const deciding = (who: Looker) => is(who, 'office', 'leading_group', 'secretary')

/** Team of the unit RW until transfer, then R; office RW; leading group and secretary R; 纪委 and 组织部 those that came to them; nobody else, ever; and nobody whom it is about (“on any
 * matter about oneself … blocked”, traps 45). */
const came: Rule = (who, row) => !row['about_persons'].includes(who.person) && goesTo(who, row)
const goesTo = (who: Looker, row: Raw) =>
  ofTheUnit(who, row) ||
  (beside(who, row) && row['in_consultation']) ||
  deciding(who) ||
  (is(who, 'discipline') && row['with_discipline']) ||
  (is(who, 'organisation') && row['with_organisation'])

/** “every read logged with a reason”: what it says is seen only while one has it open. The looker comes by no session. */
const isOpen: Rule = (who, row, world) =>
  (world['transfers_reading'] ?? []).some(
    (r) =>
      r['about'] === row['lead'] &&
      r['opened_by'] === who.person &&
      r['opened_for'] === '' &&
      new Date(r['opened_until']).getTime() > Date.now(),
  )
/** Whatever belongs to a lead is seen by nobody who does not see the lead. */
const seesLead = (who: Looker, lead: unknown, world: World) =>
  (world['transfers_lead'] ?? []).some((one) => one['id'] === lead && came(who, one, world))
const words: Rule = (who, row, world) =>
  goesTo(who, row) && seesLead(who, row['lead'], world) && isOpen(who, row, world)

/** What went to a receiver is his own; the other's he does not see. */
const mine = (who: Looker, row: Raw) => ofTheUnit(who, row) || deciding(who) || is(who, row['receiver'])
const receives = (who: Looker) => is(who, 'discipline', 'organisation')

export const leads: Readonly<Record<string, Rule>> = {
  transfers_lead: came,
  transfers_matter: words,
  transfers_enclosure: words,
  transfers_view: (who, row, world) =>
    seesLead(who, row['lead'], world) &&
    (ofTheUnit(who, row) || deciding(who) || (beside(who, row) && row['by'] === who.person)) &&
    isOpen(who, row, world),
  transfers_transfer: (who, row, world) =>
    seesLead(who, row['lead'], world) &&
    mine(who, row) &&
    !(receives(who) && ['sealed', 'returned'].includes(row['state'])),
  transfers_handling: (who, row, world) =>
    seesLead(who, row['lead'], world) && mine(who, row) && isOpen(who, row, world),
  // that the leading group was told is between the office and those above it
  transfers_urging: (who, row, world) =>
    seesLead(who, row['lead'], world) && mine(who, row) && (!receives(who) || row['step'] === 'urged'),
  // 谈话函询: the discipline body's own proceedings; the office that urges it and those it reports to see its days, the team no longer
  transfers_inquiry: (who, row, world) => seesLead(who, row['lead'], world) && (deciding(who) || is(who, 'discipline')),
  // 处置结果统计 is what the receiver gives back of his own package: whoever reads that he answered reads how many
  transfers_outcome: (who, row, world) => seesLead(who, row['lead'], world) && mine(who, row),
  transfers_reading: (who, row, world) =>
    seesLead(who, row['about'], world) && (is(who, 'office') || row['opened_by'] === who.person),
  transfers_lookup: (who, row, world) =>
    seesLead(who, row['lead'], world) && (is(who, 'office') || team(who) || receives(who)) && row['by'] === who.person,
}
