import { sql } from 'kysely'
import type { Reader } from '../../../core/server/tables.ts'

/** Names of the persons these eyes see, by id. */
export async function namesOf(eyes: Reader, ids: readonly (string | null)[]): Promise<Record<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  if (wanted.length === 0) return {}
  const people = await eyes.selectFrom('identityPerson').select(['id', 'name']).where('id', 'in', wanted).execute()
  return Object.fromEntries(people.map(({ id, name }) => [id, name]))
}

/** Whether one of the columns contains what was typed, whatever its case. */
export const contains = (columns: readonly string[], typed: string) =>
  sql<boolean>`(${sql.join(
    columns.map((column) => sql`strpos(lower(${sql.ref(column)}), lower(${typed})) > 0`),
    sql` or `,
  )})`

/** The words of a filter that takes several. */
export const several = <W extends string>(list: string) => list.split(',') as W[]
