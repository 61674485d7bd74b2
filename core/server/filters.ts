import { type RawBuilder, sql } from 'kysely'

/** Whether one of the columns (`alias.column`, as the query names them) contains what was typed, whatever its case. */
export const contains = (columns: string | readonly string[], typed: string): RawBuilder<boolean> =>
  sql<boolean>`(${sql.join(
    [columns].flat().map((column) => sql`strpos(lower(${sql.ref(column)}), lower(${typed})) > 0`),
    sql` or `,
  )})`

/** The words of a filter that takes several, parted by commas; the contract has made sure that each is one of `W`. */
export const several = <W extends string>(list: string): W[] => list.split(',') as W[]
