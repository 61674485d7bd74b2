import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { answer } from '../core/server/ask.ts'
import { keepCoverage } from '../rooms/planning/cover.ts'
import type { Ground } from './ground.ts'
import { kindWords } from '../rooms/registry/rules/words.ts'
import { bare, pairs, type Result, timed } from './measure.ts'

/** What the page of coverage is to take at most, whatever is asked. */
const AIM = 300

type Place = Readonly<{ level: string; id: string | null; path: string }>
type Row = Readonly<{ key: string; now: { scope: number; direct: number; extended: number } }>

/** Makes the villages of the ground those of a nation, with a term plan in force. */
async function settle({ above, authority }: Ground): Promise<void> {
  const client = await above.connect()
  try {
    await client.query(`set b.authority = '${authority}'`)
    await client.query(await readFile(join(import.meta.dirname, 'coverage.sql'), 'utf8'))
    await client.query('vacuum analyze')
  } finally {
    client.release(true)
  }
}

/** One place of each level that has the most villages beneath it, from the nation down. */
async function placesOf({ owner }: Ground): Promise<Place[]> {
  const { rows } = await owner.query(`select distinct on (a.kind) a.kind as level, a.id, a.path
    from registry_organisation a where a.kind in ('province', 'city', 'county', 'town')
    order by a.kind, (select count(*) from registry_organisation v where v.parent = a.id) desc, a.id`)
  const order = ['province', 'city', 'county', 'town']
  const places = rows as Place[]
  return [
    { level: 'nation', id: null, path: '' },
    ...order.flatMap((level) => places.filter((one) => one.level === level)),
  ]
}

/**
 * What somebody would write for the same table by hand, as owner and without walls: who is in scope, inspected directly, reached by extension,
 * by the areas below. The page counts eight figures more.
 */
const plainSql = (authority: string, { path }: Place, from: string, until: string) => `
  with done as (
    select distinct body from planning_inspection where authority = '${authority}' and exited_on between '${from}' and '${until}'
  ), reached as (
    select distinct body from planning_extension where authority = '${authority}' and covered_on between '${from}' and '${until}'
  )
  select split_part(o.path, '/', ${path === '' ? 1 : path.split('/').length + 1}) as key, count(*)::int as scope, count(d.body)::int as direct,
    (count(*) filter (where d.body is null and r.body is not null))::int as extended
  from registry_organisation o left join done d on d.body = o.id left join reached r on r.body = o.id
  where o.authority = '${authority}' and o.state = 'active' and o.in_scope
    ${path === '' ? '' : `and o.path >= '${path}' and o.path < '${path}0'`} group by 1`

/** Sees to it that the page and the plain SQL count the same, in all and area by area. */
function same(
  page: { rows: readonly Row[]; total: { now: Row['now'] } },
  plain: readonly (Row['now'] & { key: string })[],
): void {
  for (const part of ['scope', 'direct', 'extended'] as const) {
    const all = plain.reduce((sum, row) => sum + row[part], 0)
    if (all !== page.total.now[part])
      throw new Error(`${part}: the page counts ${page.total.now[part]}, the SQL ${all}`)
    for (const { key, now } of page.rows.filter((row) => row.key !== 'own')) {
      const other = plain.find((row) => row.key === key)?.[part] ?? 0
      if (other !== now[part]) throw new Error(`${part} of ${key}: the page counts ${now[part]}, the SQL ${other}`)
    }
  }
}

/** What else is asked of the nation. Held against the same with every kind named, which is counted from the rows. */
const others = [
  ['figures by kind, nation', 'coverageFigures', { by: 'kind' }],
  ['figures by year, nation', 'coverageFigures', { by: 'year' }],
  ['bodies never inspected, nation, 50 of a page', 'coverageBodies', { never: 'yes' }],
  ['all bodies, nation, 50 of a page', 'coverageBodies', {}],
  ['bodies by the last time, nation, 50 of a page', 'coverageBodies', { sort: 'last' }],
] as const
const everyKind = Object.keys(kindWords).join(',')

/** The page of coverage over all villages of a nation, from the nation down to a town, against plain SQL for three of its figures. */
export async function coverage(ground: Ground, say: (line: string) => void): Promise<Result[]> {
  await settle(ground)
  say('settled as a nation')
  const { house, pool, clock, wears, owner, above, authority, today } = ground
  const { rows: terms } = await owner.query(`select t.id, t.starts_on::text as first from planning_term t
    join planning_term_plan p on p.term = t.id and p.state = 'approved'`)
  const [{ id: term, first }] = terms as [{ id: string; first: string }]
  const asks = (name: string, input: object) => {
    const read = house.reads.get(name)
    if (!read) throw new Error(`no such query: ${name}`)
    return answer(pool, clock, read, wears.office, read.query.input.parse({ term, ...input }))
  }
  const results: Result[] = []
  const nation = async (what: string) => {
    const text = plainSql(authority, { level: 'nation', id: null, path: '' }, first, today)
    const ask = () => asks('coverageFigures', { size: 200 })
    same((await ask()) as never, (await owner.query(text)).rows)
    const [base, measured] = await pairs(() => owner.query(text), ask, 9, 2)
    results.push({ ...bare(`figures by area, ${what}`, 'ms', measured), ...against(base, measured) })
  }
  await nation('nation, nothing kept yet')
  say(`all of it counted through in ${Math.round(await timed(() => keepCoverage({ pool, clock })))} ms`)
  await above.query('vacuum analyze mingcha.planning_cover, mingcha.planning_cover_body')
  for (const place of await placesOf(ground)) {
    const input = place.id ? { under: place.id, size: 200 } : { size: 200 }
    const text = plainSql(authority, place, first, today)
    same((await asks('coverageFigures', input)) as never, (await owner.query(text)).rows)
    const [base, measured] = await pairs(
      () => owner.query(text),
      () => asks('coverageFigures', input),
      place.id ? 21 : 9,
      2,
    )
    results.push({ ...bare(`figures by area, ${place.level}`, 'ms', measured), ...against(base, measured) })
  }
  for (const [what, name, input] of others) {
    const ask = () => asks(name, input)
    const plainly = () => asks(name, { ...input, kind: everyKind })
    if (!isDeepStrictEqual(rowsOf(await ask()), rowsOf(await plainly())))
      throw new Error(`${what}: kept and counted differ`)
    const [base, measured] = await pairs(plainly, ask, 7, 1)
    results.push({ ...bare(`${what}, against counting the rows`, 'ms', measured), ...against(base, measured) })
  }
  await above.query(`update mingcha.planning_inspection set exited_on = exited_on + 1
    where id in (select id from mingcha.planning_inspection where state = 'closed' order by id limit 20)`)
  await nation('nation, 20 inspections changed since')
  return results
}

const rowsOf = (answered: unknown) => (answered as { rows: unknown }).rows

const against = (base: number, measured: number) => ({
  base: Number(base.toPrecision(4)),
  ratio: Number((measured / base).toPrecision(3)),
  aim: `≤ ${AIM} ms`,
  met: measured <= AIM,
})
