import type pg from 'pg'

/**
 * docs/generated/schema.sql: tables, columns, constraints, indexes and functions of our schema in a normal form that PostgreSQL 15 and 18
 * print alike (pg_dump's differ: 18 lists NOT NULL as constraints, traps 5). `client` must be able to read the catalogue.
 */
export async function printSchema(client: pg.Client | pg.Pool): Promise<string> {
  const ask = async (text: string) =>
    (await client.query(text)).rows.map((row) => String(row.line).replaceAll('mingcha.', ''))
  const schema = "'mingcha'::regnamespace"
  const columns = await ask(`
    select c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
      || case when co.collname is not null and co.collname <> 'default' then ' collate "' || co.collname || '"' else '' end
      || case when a.attnotnull then ' not null' else '' end
      || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') as line
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
      left join pg_collation co on co.oid = a.attcollation
    where c.relnamespace = ${schema} and c.relkind = 'r'
    order by c.relname collate "C", a.attnum`)
  const constraints = await ask(`
    select c.relname || ' ' || k.conname || ' ' || pg_get_constraintdef(k.oid) as line
    from pg_constraint k join pg_class c on c.oid = k.conrelid
    where k.connamespace = ${schema} and k.contype in ('c', 'f', 'p', 'u', 'x')`)
  const indexes = await ask(`select indexdef as line from pg_indexes where schemaname = 'mingcha'`)
  const functions = await ask(`
    select p.proname || '(' || pg_get_function_arguments(p.oid) || ') returns ' || pg_get_function_result(p.oid)
      || case when p.prosecdef then ' security definer' else '' end as line
    from pg_proc p where p.pronamespace = ${schema}`)
  const triggers = await ask(`
    select pg_get_triggerdef(t.oid) as line from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where c.relnamespace = ${schema} and not t.tgisinternal`)
  const part = (title: string, lines: readonly string[]) => `-- ${title}\n${lines.join('\n')}\n`
  return [
    '-- The schema as the catalogue tells it; made, never edited.\n',
    part('columns', columns),
    part('constraints', constraints.sort()),
    part('indexes', indexes.sort()),
    part('functions', functions.sort()),
    part('triggers', triggers.sort()),
  ].join('\n')
}
