import type { Insertable } from 'kysely'
import { saveSeen } from '../../core/server/seen.ts'
import type { Owned, Reader, Tables, Tx } from '../../core/server/tables.ts'
import type {
  Cooperation,
  Earlier,
  Focus,
  Item,
  JointEntry,
  ListLine,
  Profile,
  SharedMatter,
  UnitPlan,
} from './nouns.ts'

export type Hand = Tx<'preparation'>
type Mine = Owned['preparation']

/** Writes a new row of one of the room's tables. */
export const add = <T extends Mine>(tx: Hand, table: T, row: Insertable<Tables[T]>) =>
  tx.insertInto(table).values(row).execute()

type Versioned = Readonly<{
  preparationCooperation: Cooperation
  preparationFocus: Focus
  preparationLine: ListLine
  preparationUnitPlan: UnitPlan
  preparationJointEntry: JointEntry
  preparationSharedMatter: SharedMatter
  preparationProfile: Profile
}>

/** Writes a row whose version the act has seen; gives it with its new version. */
export const save = <T extends keyof Versioned>(tx: Hand, table: T, row: Versioned[T]): Promise<Versioned[T]> =>
  saveSeen(tx, table as 'preparationFocus', row as never)

/** Rows written by one statement; more parameters than this PostgreSQL does not take. */
const AT_ONCE = 2_000

/** Writes the items that are not there yet; gives how many those were. */
export async function addItems(tx: Hand, items: readonly Item[]): Promise<number> {
  let added = 0
  for (let from = 0; from < items.length; from += AT_ONCE) {
    const written = await tx
      .insertInto('preparationItem')
      .values(items.slice(from, from + AT_ONCE))
      .onConflict((c) => c.columns(['inspection', 'digest']).doNothing())
      .returning('id')
      .execute()
    added += written.length
  }
  return added
}

/** Brings the extract of an earlier finding in, or up to date. */
export const putEarlier = (tx: Hand, row: Earlier) =>
  tx
    .insertInto('preparationEarlier')
    .values(row)
    .onConflict((c) =>
      c.columns(['inspection', 'task']).doUpdateSet((e) => ({
        ...{ title: row.title, text: row.text, state: row.state, degree: row.degree, dueOn: row.dueOn },
        ...{ pulledOn: row.pulledOn, version: e('preparationEarlier.version', '+', 1) },
      })),
    )
    .execute()

/** The profile of a unit; undefined while nobody has begun it. */
export const profileOf = (reader: Reader, inspection: string) =>
  reader.selectFrom('preparationProfile').selectAll().where('inspection', '=', inspection).executeTakeFirst()

/** The profile of a unit; one with blank headings is begun where there is none, for the acts that are recorded about it. */
export async function profileFor(
  tx: Hand,
  begun: Pick<Profile, 'id' | 'authority' | 'inspection' | 'by' | 'onDay'>,
): Promise<Profile> {
  const there = await profileOf(tx, begun.inspection)
  if (there) return there
  const fresh = { ...begun, leaders: '', party: '', business: '', social: '', sector: '', version: 1 }
  await add(tx, 'preparationProfile', fresh)
  return fresh
}
