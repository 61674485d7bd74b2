import { sql } from 'kysely'
import type { Hat } from '../../core/pure/hats.ts'
import { todayOf } from '../../core/server/clock.ts'
import { enter, eyeOf } from '../../core/server/enter.ts'
import type { aHouse } from '../../core/test/as.ts'

type Town = Awaited<ReturnType<typeof aHouse>>

/** Every table, the log among them, whose rows, as somebody sees them under a hat, hold an id somewhere. */
export async function holdingIn(town: Town, person: string, hat: Hat, id: string): Promise<string[]> {
  const { rows } = await town.above.query(
    `select c.relname as table from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'mingcha' and c.relkind in ('r', 'p') and has_table_privilege($1, c.oid, 'select') order by 1`,
    [`mingcha_eye_${hat}`],
  )
  return enter(town.pool, { person, hat }, 'read only', todayOf(town.clock), async (tx, actor) => {
    const found: string[] = []
    for (const { table } of rows as { table: string }[]) {
      const facts = table === 'ledger_record' ? sql` or convert_from(t.bytes, 'UTF8') like ${`%${id}%`}` : sql``
      const some = sql`select from ${sql.table(table)} t where t::text like ${`%${id}%`}${facts} limit 1`
      if ((await some.execute(tx.as(eyeOf(actor.hat)))).rows.length > 0) found.push(table)
    }
    return found
  })
}
