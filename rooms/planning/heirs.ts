import { sql } from 'kysely'
import type { Reader } from '../../core/server/tables.ts'

/** Bodies that went up in this one, directly or by way of others (撤并). */
export async function predecessorsOf(reader: Reader, body: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`with recursive before as (
      select id from registry_organisation where successor = ${body}::uuid
      union
      select o.id from before b join registry_organisation o on o.successor = b.id
    ) select id from before`.execute(reader as never)
  return rows.map(({ id }) => id)
}
