import { sql } from 'kysely'
import { ask } from '../../../core/server/ask.ts'
import { spreadsheetOf } from '../../../core/server/spreadsheet.ts'
import type { Reader } from '../../../core/server/tables.ts'
import { figureMap } from '../contract.ts'
import { areaKinds } from '../counting/place.ts'
import { worked, written } from '../rules/formulas.ts'
import {
  hiddenQuarters,
  hiddenYears,
  type Mapped,
  type MonthSpan,
  measuresIn,
  type Share,
  spansUntil,
} from '../rules/map.ts'
import { zh } from '../texts/zh.ts'
import { cellsBy, monthsOf } from './cells.ts'

/** The areas that figures are divided by: what stands directly below the top of the register, or its tops where there are several, in the order of their codes. */
async function areas(eyes: Reader): Promise<{ key: string; name: string }[]> {
  const { rows } = await sql<{ key: string; name: string }>`
    with top as (
      select case when count(*) = 1 then (array_agg(id))[1] end as id from registry_organisation where parent is null and state = 'active'
    )
    select o.id as key, o.name from registry_organisation o
    where o.state = 'active' and o.kind = any (${areaKinds as unknown as string[]}::text[]) and o.parent is not distinct from (select id from top)
    order by o.code nulls last, o.name, o.id`.execute(eyes as never)
  return rows
}

type At = (area: string, span: string) => Share

/** The shares of every area in some spans. */
async function sharesIn(eyes: Reader, formula: Mapped, spans: readonly MonthSpan[]): Promise<At> {
  const all = new Map<string, Share>()
  for (const { label, ...months } of spans) {
    const cells = await cellsBy(eyes, 'area', monthsOf(months), measuresIn(formula))
    for (const key of new Set(cells.map((cell) => cell.key))) {
      const given = worked(cells.filter((cell) => cell.key === key)).find(({ name }) => name === formula)
      all.set(`${key} ${label}`, { of: given?.of ?? '0', by: given?.by ?? '0' })
    }
  }
  return (area, span) => all.get(`${area} ${span}`) ?? { of: '0', by: '0' }
}

/**
 * Which cells of a map who reads counts alone is not shown. Always found over the same eight years and their quarters, whatever is asked for: what another
 * question hides must not be what this one shows.
 */
async function hiddenOf(eyes: Reader, formula: Mapped, by: 'year' | 'quarter', today: string, keys: readonly string[]) {
  const hidden = new Set<string>()
  const years = spansUntil(today, 'year', 8)
  const share = await sharesIn(eyes, formula, years)
  const ofYears = hiddenYears(keys.map((key) => years.map(({ label }) => share(key, label))))
  const note = (found: readonly (readonly boolean[])[], spans: readonly MonthSpan[]) => {
    for (const [row, cells] of found.entries())
      for (const [column, is] of cells.entries()) if (is) hidden.add(`${keys[row]} ${spans[column]?.label}`)
  }
  if (by === 'year') {
    note(ofYears, years)
    return hidden
  }
  const shown = new Set(spansUntil(today, 'quarter', 8).map(({ label }) => label.slice(0, 4)))
  for (const [n, { label: year }] of years.entries()) {
    if (!shown.has(year)) continue
    const quarters = spansUntil(`${year}-12-31`, 'quarter', 4)
    const of = await sharesIn(eyes, formula, quarters)
    const table = keys.map((key) => quarters.map(({ label }) => of(key, label)))
    note(
      hiddenQuarters(table, (row) => ofYears[row]?.[n] ?? false),
      quarters,
    )
  }
  return hidden
}

/** A rate by area over years or quarters; who reads counts alone is not shown what few things stand behind, nor what would give that away. */
export const readingMap = ask(figureMap, async ({ eyes, actor, input, today }) => {
  const { formula, by, spans: n } = input
  const spans = spansUntil(today, by, n)
  const all = await areas(eyes)
  const keys = all.map(({ key }) => key)
  const hidden = actor.hat === 'superior' ? await hiddenOf(eyes, formula, by, today, keys) : new Set<string>()
  const share = await sharesIn(eyes, formula, spans)
  const rows = spans.flatMap(({ label }) =>
    all.map(({ key, name }) => {
      const line = { key, name, span: label, definition: zh.words[`formulaSays.${formula}`] }
      if (hidden.has(`${key} ${label}`)) return { ...line, of: null, by: null, result: zh.words.small }
      const given = share(key, label)
      return { ...line, ...given, result: written({ as: 'percent', ...given }) }
    }),
  )
  return { rows, count: rows.length, areas: all, spans, asOf: today }
})

/** A map to take away: a line for each area and span, with the definition. */
export const mapSheet = spreadsheetOf(figureMap, zh.words.map, [
  { head: zh.words['side.area'], width: 28, of: (row) => row.name },
  { head: zh.words.span, width: 14, of: (row) => row.span },
  { head: zh.words.result, width: 12, of: (row) => row.result },
  { head: zh.words.sidesOf, width: 18, of: (row) => (row.of === null ? '' : `${row.of} / ${row.by}`) },
  { head: zh.words.definition, width: 80, of: (row) => row.definition },
])
