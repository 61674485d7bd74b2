import { sql } from 'kysely'
import type { Reader } from '../../core/server/tables.ts'

/** Names of the persons these eyes see, by id; nobody else's. */
export async function namesOf(eyes: Reader, ids: readonly (string | null)[]): Promise<Record<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  if (wanted.length === 0) return {}
  const rows = await eyes.selectFrom('identityPerson').select(['id', 'name']).where('id', 'in', wanted).execute()
  return Object.fromEntries(rows.map((row) => [row.id, row.name]))
}

/** The name of the organisation a column points to, as the register has it; empty where these eyes see none. */
export const bodyName = (column: string) =>
  sql<string>`coalesce((select named.name from registry_organisation named where named.id = ${sql.ref(column)}), '')`

/** Whether a text contains what was typed, whatever its case. */
export const contains = (column: string, typed: string) =>
  sql<boolean>`strpos(lower(${sql.ref(column)}), lower(${typed})) > 0`
