import type { Day } from '../../../core/pure/days.ts'
import type { Reader, Tx } from '../../../core/server/tables.ts'
import type { Bound, BoundCode, Competence, Matter } from '../contract.ts'

type Hand = Tx<'policies'>

export const addBound = (tx: Hand, bound: Bound) => tx.insertInto('policiesBound').values(bound).execute()
export const addCompetence = (tx: Hand, one: Competence) => tx.insertInto('policiesCompetence').values(one).execute()

/** How long a text may be by the row in force on a day; undefined where there is none. For rooms below. */
export const boundOn = (reader: Reader, authority: string, code: BoundCode, day: Day): Promise<Bound | undefined> =>
  reader
    .selectFrom('policiesBound')
    .selectAll()
    .where('authority', '=', authority)
    .where('code', '=', code)
    .where('fromDay', '<=', day)
    .orderBy('fromDay', 'desc')
    .limit(1)
    .executeTakeFirst()

/** Which bodies must have decided a matter by the row in force on a day; undefined where there is none. For rooms below. */
export const competenceOn = (
  reader: Reader,
  authority: string,
  matter: Matter,
  day: Day,
): Promise<Competence | undefined> =>
  reader
    .selectFrom('policiesCompetence')
    .selectAll()
    .where('authority', '=', authority)
    .where('matter', '=', matter)
    .where('fromDay', '<=', day)
    .orderBy('fromDay', 'desc')
    .limit(1)
    .executeTakeFirst()

/** What an empty house begins with. */
export async function plantWorkingRules(
  tx: Hand,
  bounds: readonly Bound[],
  competences: readonly Competence[],
): Promise<void> {
  await tx.insertInto('policiesBound').values(bounds).execute()
  await tx.insertInto('policiesCompetence').values(competences).execute()
}
