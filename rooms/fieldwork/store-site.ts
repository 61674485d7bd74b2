import type { Insertable } from 'kysely'
import { one } from '../../core/server/act.ts'
import { saveSeen } from '../../core/server/seen.ts'
import type { Owned, Reader, Tables } from '../../core/server/tables.ts'
import type { Notice, Sample, SiteRecord, Survey } from './contract.ts'
import type { Hand } from './store.ts'

/** Writes a new row of one of the room's tables. */
export const add = <T extends Owned['fieldwork']>(tx: Hand, table: T, row: Insertable<Tables[T]>) =>
  tx.insertInto(table).values(row).execute()

/** Each writes a row whose version the act has seen, and gives it with its new version. */
export const saveNotice = (tx: Hand, row: Notice): Promise<Notice> => saveSeen(tx, 'fieldworkNotice', row)
export const saveSite = (tx: Hand, row: SiteRecord): Promise<SiteRecord> => saveSeen(tx, 'fieldworkSiteRecord', row)
export const saveSurvey = (tx: Hand, row: Survey): Promise<Survey> => saveSeen(tx, 'fieldworkSurvey', row)
export const saveSample = (tx: Hand, row: Sample): Promise<Sample> => saveSeen(tx, 'fieldworkSample', row)

/** That a check concerns a post was noted by mistake. */
export const dropCheck = async (tx: Hand, check: string): Promise<void> => {
  one(await tx.deleteFrom('fieldworkPostCheck').where('id', '=', check).returning('id').execute())
}

/** The pile of a survey, locked: codes not yet used and sheets, each sorted by what they say. */
export const pileOf = (tx: Hand, survey: string) =>
  tx.selectFrom('fieldworkPile').selectAll().where('survey', '=', survey).forUpdate().executeTakeFirst()

/** Writes the whole pile anew: nothing in it has a row, a time or a transaction of its own. */
export async function putPile(
  tx: Hand,
  survey: string,
  { codes, sheets }: { codes: readonly string[]; sheets: readonly string[] },
): Promise<void> {
  const pile = { codes: [...codes], sheets: [...sheets] }
  one(await tx.updateTable('fieldworkPile').set(pile).where('survey', '=', survey).returning('survey').execute())
}

/** A survey as its own page for those asked needs it, without its results. */
export const formOf = (reader: Reader, survey: string) =>
  reader
    .selectFrom('fieldworkSurvey')
    .select(['id', 'state', 'title', 'intro', 'questions', 'groups'])
    .where('id', '=', survey)
    .executeTakeFirst()
