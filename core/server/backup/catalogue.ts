import type pg from 'pg'

/**
 * Where a table's rows go in a backup: with the data; with the keys (one place per backup directory, always the newest, so that what was
 * destroyed is gone from older backups too); or nowhere, because they are made again. A table's comment says so: `backup: keys|never`.
 */
export type Share = 'data' | 'keys' | 'never'

/** A table of ours as the catalogue knows it. `columns`: all but the generated. */
export type Table = Readonly<{ name: string; columns: readonly string[]; share: Share }>

/** A foreign key: `odd` asks for one row that points at nothing. */
export type Reference = Readonly<{ name: string; odd: string }>

const books = ['mingcha.migration', 'jobs.migrations']

/** A book of one of the two migrators: made again before the rows come back, never copied and never emptied. */
export const isBook = (table: string): boolean => books.includes(table)

const ours = `n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and pg_get_userbyid(n.nspowner) like 'mingcha%'`

/**
 * Every table in every schema that one of our roles owns, from the catalogue, so that a new one cannot be forgotten; a partitioned table
 * stands for its partitions.
 */
export async function tablesOf(client: pg.ClientBase): Promise<Table[]> {
  const { rows } = await client.query(`
    select format('%I.%I', n.nspname, c.relname) as name, coalesce(obj_description(c.oid, 'pg_class'), '') as comment,
      array(select quote_ident(attname) from pg_attribute a where a.attrelid = c.oid and attnum > 0 and not attisdropped
        and attgenerated = '' order by attnum) as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and not c.relispartition and c.relpersistence <> 't' and ${ours}`)
  return rows
    .map(({ name, comment, columns }) => ({ name, columns, share: shareOf(name, comment) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

function shareOf(name: string, comment: string): Share {
  if (isBook(name)) return 'never'
  const said = /^backup: (keys|never)$/m.exec(comment)?.[1]
  return said === 'keys' || said === 'never' ? said : 'data'
}

/** Tables of the same database that belong to nobody of ours: they are not in the backup, and the report says so. */
export async function strangersIn(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query(`
    select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and not c.relispartition and c.relpersistence <> 't' and n.nspname !~ '^pg_'
      and n.nspname <> 'information_schema' and not (${ours})`)
  return rows.map(({ name }) => name as string).sort()
}

/** How far each sequence has counted. A sequence belongs to no snapshot; a restore goes on well above it. */
export async function sequencesOf(client: pg.ClientBase): Promise<Record<string, string>> {
  const { rows } = await client.query(`
    select format('%I.%I', schemaname, sequencename) as name, coalesce(last_value, start_value)::text as last
    from pg_sequences s join pg_namespace n on n.nspname = s.schemaname where ${ours}`)
  return Object.fromEntries(rows.map(({ name, last }) => [name, last]))
}

/** Every foreign key with the question for a row that breaks it: while rows are loaded no trigger asks. */
export async function referencesOf(client: pg.ClientBase): Promise<Reference[]> {
  const { rows } = await client.query(`
    select k.conname as name, k.conrelid::regclass::text as child, k.confrelid::regclass::text as parent,
      array(select quote_ident(attname) from unnest(k.conkey) with ordinality u(n, o) join pg_attribute a
        on a.attrelid = k.conrelid and a.attnum = u.n order by o) as here,
      array(select quote_ident(attname) from unnest(k.confkey) with ordinality u(n, o) join pg_attribute a
        on a.attrelid = k.confrelid and a.attnum = u.n order by o) as there
    from pg_constraint k join pg_namespace n on n.oid = k.connamespace
    where k.contype = 'f' and k.conparentid = 0 and ${ours}`)
  return rows.map(
    ({ name, child, parent, here, there }: Record<string, string> & { here: string[]; there: string[] }) => ({
      name: `${child}.${name}`,
      odd: `select from ${child} c where ${here.map((column) => `c.${column} is not null`).join(' and ')}
      and not exists (select from ${parent} p where ${here.map((column, n) => `p.${there[n]} = c.${column}`).join(' and ')}) limit 1`,
    }),
  )
}

/** Indexes that hold no constraint: dropped while rows are loaded and made again by their own definition, which is faster. */
export async function plainIndexesOf(client: pg.ClientBase): Promise<{ name: string; definition: string }[]> {
  const { rows } = await client.query(`
    select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition
    from pg_index i join pg_class c on c.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace
    where ${ours} and not i.indisunique and not c.relispartition
      and not exists (select from pg_constraint k where k.conindid = i.indexrelid)`)
  return rows as { name: string; definition: string }[]
}
