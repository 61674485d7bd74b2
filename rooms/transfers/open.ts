import { Refused, refuse } from '../../core/pure/refusal.ts'
import type { Counting } from '../../core/server/act.ts'
import type { Reader } from '../../core/server/tables.ts'
import { inspection } from '../planning/contract.ts'
import type { LeadMatter } from './nouns.ts'
import { notAbout } from './rules.ts'
import { aboutOf, type Hand } from './store.ts'

/**
 * Ends the act of whoever the lead is about, himself or by a stand-in (`transfers.about-you`); what the hand reads for it goes back to nobody.
 */
export async function keepOut(tx: Hand, counting: Counting, lead: string): Promise<void> {
  const about = await aboutOf(tx, lead)
  await counting(lead, (by) => notAbout(about, by))
}

/** What is said of a lead, as far as the actor has it open; `transfers.open-first` for who decides on what he has not read. */
export async function openMatter(eyes: Reader, lead: string): Promise<LeadMatter> {
  const matter = await eyes.selectFrom('transfersMatter').selectAll().where('lead', '=', lead).executeTakeFirst()
  if (!matter) throw new Refused(refuse('transfers.open-first'))
  return matter
}

/** The state of an inspection and the term of its round, read as planning does: receivers act on leads of units they need not see. */
export async function unitOf(planning: Reader, id: string): Promise<{ state: string; term: string }> {
  const unit = await planning
    .selectFrom('planningInspection as i')
    .innerJoin('planningRound as r', 'r.id', 'i.round')
    .select(['i.state', 'r.term'])
    .where('i.id', '=', id)
    .executeTakeFirst()
  if (!unit) throw new Refused(refuse('doorway.not-found', { noun: inspection.name }))
  return unit
}

/** The inspections of a term, read as planning does: leads are compared within one term and never across. */
export const inspectionsOf = async (planning: Reader, term: string): Promise<string[]> =>
  (
    await planning
      .selectFrom('planningInspection as i')
      .innerJoin('planningRound as r', 'r.id', 'i.round')
      .select('i.id')
      .where('r.term', '=', term)
      .execute()
  ).map(({ id }) => id)
