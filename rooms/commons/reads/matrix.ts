import { sql } from 'kysely'
import type * as z from 'zod'
import { armsOf } from '../../../core/pure/sight.ts'
import { ask, listed } from '../../../core/server/ask.ts'
import { several } from '../../../core/server/filters.ts'
import { spreadsheetOf } from '../../../core/server/spreadsheet.ts'
import type { Reader } from '../../../core/server/tables.ts'
import type { Kind } from '../../registry/contract.ts'
import { zh as registryZh } from '../../registry/texts/zh.ts'
import * as say from '../contract.ts'
import { zh } from '../texts/zh.ts'

type Filters = Partial<z.infer<typeof say.commonFindings.input>>

/** A category as the dictionary names it, also once it has ended; the code itself where the dictionary does not know it. */
export const categoryName = (column: string) => sql<string>`coalesce((
  select c.name_zh from policies_category c where c.vocabulary = 'finding' and c.code = ${sql.ref(column)}
  order by c.from_day desc limit 1), ${sql.ref(column)})`

/** The adopted sheets these eyes see, with their units, narrowed. Who reads sheets sees every organisation of his authority. */
function adopted(eyes: Reader, input: Filters) {
  let some = eyes
    .selectFrom('findingsSheet as s')
    .innerJoin('planningInspection as i', 'i.id', 's.inspection')
    .where('s.state', 'in', ['adopted', 'routed'])
  if (input.round) some = some.where('i.round', '=', input.round)
  if (input.unit) some = some.where('i.body', '=', input.unit)
  const { kind } = input
  if (kind)
    some = some.where('i.body', 'in', (among) =>
      among.selectFrom('registryOrganisation as k').select('k.id').where('k.kind', 'in', several<Kind>(kind)),
    )
  if (input.category) some = some.where('s.category', '=', input.category)
  if (input.subcategory) some = some.where('s.subcategory', '=', input.subcategory)
  if (input.spread) some = some.where('s.spread', '=', input.spread)
  if (input.from_day) some = some.where('s.decidedOn', '>=', input.from_day)
  if (input.until_day) some = some.where('s.decidedOn', '<=', input.until_day)
  return some
}

type Adopted = ReturnType<typeof adopted>

/** The same with the organisation of each, where its kind is asked for. */
const withKinds = (some: Adopted) => some.innerJoin('registryOrganisation as o', 'o.id', 'i.body')
/** What the cells of a side are counted from. */
const besides = (some: Adopted, by: say.MatrixSide): Adopted =>
  by === 'kind' ? (withKinds(some) as unknown as Adopted) : some

const sides = {
  unit: sql<string>`i.body`,
  kind: sql<string>`o.kind`,
  round: sql<string>`i.round`,
  year: sql<string>`to_char(s.decided_on, 'YYYY')`,
} as const
/** Sides on which a unit stands in one line only: what is counted by line and column is then counted by unit and column too. */
const unitsOnce: readonly say.MatrixSide[] = ['unit', 'kind']

/** What the columns are: categories, or the subcategories of the one that is chosen. */
const columnOf = (input: Filters) => (input.category ? sql<string>`s.subcategory` : sql<string>`s.category`)

/** The words for the keys of a side. */
async function sideNames(eyes: Reader, by: say.MatrixSide, keys: readonly string[]): Promise<Map<string, string>> {
  if (keys.length === 0 || by === 'year') return new Map(keys.map((key) => [key, `${key}年`]))
  if (by === 'kind') return new Map(keys.map((key) => [key, registryZh.words[`kind.${key as Kind}`]]))
  const table = by === 'unit' ? ('registryOrganisation' as const) : ('planningRound' as const)
  const rows = await eyes.selectFrom(table).select(['id', 'name']).where('id', 'in', keys).execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

async function columnNames(eyes: Reader, codes: readonly string[]): Promise<Map<string, string>> {
  const known = codes.filter((code) => code !== '')
  if (known.length === 0) return new Map()
  const rows = await eyes
    .selectFrom('policiesCategory')
    .select(['code', 'nameZh'])
    .where('vocabulary', '=', 'finding')
    .where('code', 'in', known)
    .orderBy('fromDay')
    .execute()
  return new Map(rows.map(({ code, nameZh }) => [code, nameZh]))
}

const nameOf = (names: ReadonlyMap<string, string>, code: string) =>
  code === '' ? zh.words.noSubcategory : (names.get(code) ?? code)

type Matrix = {
  count: number
  sheets: number
  units: number
  columns: { code: string; sheets: number; units: number }[]
  page: { key: string; sheets: number }[]
  cells: { key: string; code: string; n: number }[]
}

/**
 * The whole matrix out of one pass over the sheets, which an index answers (0310): counted by line, column and unit first, every number of it is a sum over
 * those counts. Nothing is counted as distinct, which sorts: what is distinct is grouped.
 */
async function matrixOf(eyes: Reader, input: z.infer<typeof say.commonMatrix.input>): Promise<Matrix> {
  const [key, code] = [sides[input.by], columnOf(input)]
  const counts = besides(adopted(eyes, input), input.by)
    .select([key.as('key'), code.as('code'), 'i.body', sql<number>`count(*)::int`.as('n')])
    .groupBy([key, code, 'i.body'])
  const order = input.by === 'year' ? sql`key desc` : sql`sheets desc, key`
  const bodies = input.by === 'unit' ? sql`lines` : sql`(select from counted group by body) met`
  const units = unitsOnce.includes(input.by)
    ? sql`select * from counted`
    : sql`select code, body, sum(n)::int as n from counted group by code, body`
  const { rows } = await sql<Matrix>`
    with counted as materialized (${counts}),
      lines as materialized (select key, sum(n)::int as sheets from counted group by key),
      page as (select * from lines order by ${order} offset ${input.from} limit ${input.size}),
      columns as (select code, sum(n)::int as sheets, count(*)::int as units from (${units}) met group by code),
      cells as (select key, code, sum(n)::int as n from counted where key in (select key from page) group by key, code)
    select (select count(*)::int from lines) as count, (select coalesce(sum(sheets), 0)::int from lines) as sheets,
      (select count(*)::int from ${bodies}) as units,
      (select coalesce(json_agg(c order by sheets desc, code), '[]') from columns c) as columns,
      (select coalesce(json_agg(p order by ${order}), '[]') from page p) as page,
      (select coalesce(json_agg(c), '[]') from cells c) as cells`.execute(eyes as never)
  return rows[0] as Matrix
}

export const readingMatrix = ask(say.commonMatrix, async ({ eyes, input }) => {
  const { page, columns, cells, ...whole } = await matrixOf(eyes, input)
  const names = await sideNames(
    eyes,
    input.by,
    page.map((row) => row.key),
  )
  const words = await columnNames(
    eyes,
    columns.map((one) => one.code),
  )
  return {
    rows: page.map((row) => ({
      ...row,
      name: names.get(row.key) ?? row.key,
      cells: cells.filter((cell) => cell.key === row.key).map(({ code, n }) => ({ code, n })),
    })),
    columns: columns.map((one) => ({ ...one, name: nameOf(words, one.code) })),
    ...whole,
  }
})

export const readingCells = ask(say.commonCells, async ({ eyes, input }) => {
  const [key, code] = [sides[input.by], columnOf(input)]
  const some = besides(adopted(eyes, input), input.by)
  const cells = some.select([key.as('key'), code.as('code'), sql<number>`count(*)::int`.as('n')]).groupBy([key, code])
  const [rows, counted] = await Promise.all([
    cells.orderBy('key').orderBy('code').offset(input.from).limit(input.size).execute(),
    some.select(sql<number>`count(distinct (${key}, ${code}))::int`.as('count')).executeTakeFirstOrThrow(),
  ])
  const names = await sideNames(eyes, input.by, [...new Set(rows.map((row) => row.key))])
  const words = await columnNames(eyes, [...new Set(rows.map((row) => row.code))])
  return {
    rows: rows.map((row) => ({ ...row, name: names.get(row.key) ?? row.key, category: nameOf(words, row.code) })),
    count: counted.count,
  }
})

export const readingFindings = ask(say.commonFindings, async ({ eyes, actor, input }) => {
  // Groups are the office's: for eyes that see none, none is asked for.
  const sees = armsOf(say.groupedFinding.sight, actor.hat).length > 0
  const inGroup = sql<boolean>`exists (select from commons_member m where m.sheet = s.id and m.standing = 'in')`
  let some = withKinds(adopted(eyes, input))
  if (input.grouped && sees) some = some.where(input.grouped === 'yes' ? inGroup : sql<boolean>`not ${inGroup}`)
  const group = (column: string) =>
    sees
      ? sql`(select ${sql.raw(column)} from commons_member m join commons_group g on g.id = m.group
          where m.sheet = s.id and m.standing = 'in')`
      : sql`null`
  const asLead = sql<boolean>`s.proposal = 'lead' or 'lead' = any (string_to_array(s.ways, ','))`
  // Whether one was registered the office sees; a team and those who decide read it off the sheet alone.
  const became = sql<boolean>`exists (select from transfers_lead l where l.sheet = s.id)`
  const page = some
    .leftJoin('planningRound as r', 'r.id', 'i.round')
    .select(['s.id', 's.number', 's.title', 'i.name as unitName', 'o.kind', 's.spread', 's.decidedOn'])
    .select([sql<string>`coalesce(r.name, '')`.as('roundName'), categoryName('s.category').as('categoryName')])
    .select([categoryName('s.subcategory').as('subcategoryName'), sql<string | null>`${group('g.id')}`.as('group')])
    .select((actor.hat === 'office' ? sql<boolean>`(${asLead} or ${became})` : sql<boolean>`(${asLead})`).as('lead'))
    .select(sql<string>`coalesce(${group('g.title')}, '')`.as('groupTitle'))
    .orderBy('s.decidedOn', 'desc')
    .orderBy('s.id')
    .offset(input.from)
    .limit(input.size)
  return listed(some, page as never)
})

const { words } = zh

/** The matrix as lines, one for each cell that is not empty. */
export const cellsSheet = spreadsheetOf(say.commonCells, words.matrix, [
  { head: words.side, width: 30, of: (row) => row.name },
  { head: words.category, width: 24, of: (row) => row.category },
  { head: words.sheetCount, kind: 'number', of: (row) => row.n },
])

/** The findings behind it. */
export const findingsSheet = spreadsheetOf(say.commonFindings, words.findings, [
  { head: words.number, width: 16, of: (row) => row.number },
  { head: words.unit, width: 26, of: (row) => row.unitName },
  { head: words.kind, width: 10, of: (row) => registryZh.words[`kind.${row.kind}`] },
  { head: words.round, width: 24, of: (row) => row.roundName },
  { head: words.findingTitle, width: 44, of: (row) => row.title },
  { head: words.category, width: 18, of: (row) => row.categoryName },
  { head: words.subcategory, width: 18, of: (row) => row.subcategoryName },
  { head: words.decidedOn, kind: 'day', of: (row) => row.decidedOn },
  { head: words.problemGroup, width: 30, of: (row) => row.groupTitle },
])
