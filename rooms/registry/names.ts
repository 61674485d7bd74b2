import { type RawBuilder, sql } from 'kysely'

/** The name of the organisation a column points to, as the register has it; empty where these eyes see none. */
export const bodyName = (column: string): RawBuilder<string> =>
  sql<string>`coalesce((select named.name from registry_organisation named where named.id = ${sql.ref(column)}), '')`
