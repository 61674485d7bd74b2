import { sql } from 'kysely'
import { ask } from '../../../core/server/ask.ts'
import { spreadsheetOf } from '../../../core/server/spreadsheet.ts'
import type { Reader } from '../../../core/server/tables.ts'
import { figureMap } from '../contract.ts'
import { areaKinds } from '../counting/place.ts'
import { worked, written } from '../rules/formulas.ts'
import { isSmall, measuresIn, spansUntil } from '../rules/map.ts'
import { zh } from '../texts/zh.ts'
import { cellsBy, monthsOf } from './cells.ts'

/** The areas that figures are divided by: what stands directly below the top of the register, in the order of their codes. */
async function areas(eyes: Reader): Promise<{ key: string; name: string }[]> {
  const { rows } = await sql<{ key: string; name: string }>`
    with top as (select id from registry_organisation where parent is null and state = 'active')
    select o.id as key, o.name from registry_organisation o
    where o.state = 'active' and o.kind = any (${areaKinds as unknown as string[]}::text[])
      and case when (select count(*) from top) = 1 then o.parent = (select id from top) else o.parent is null end
    order by o.code nulls last, o.name, o.id`.execute(eyes as never)
  return rows
}

/** A rate by area over years or quarters; who reads counts alone is not shown what few things stand behind. */
export const readingMap = ask(figureMap, async ({ eyes, actor, input, today }) => {
  const { formula, by, spans: n } = input
  const measures = measuresIn(formula)
  const spans = spansUntil(today, by, n)
  const all = await areas(eyes)
  const hides = actor.hat === 'superior'
  const rows = []
  for (const { label, ...months } of spans) {
    const cells = await cellsBy(eyes, 'area', monthsOf(months), measures)
    for (const { key, name } of all) {
      const given = worked(cells.filter((cell) => cell.key === key)).find((one) => one.name === formula)
      const [of, whole] = [given?.of ?? '0', given?.by ?? '0']
      const line = { key, name, span: label, definition: zh.words[`formulaSays.${formula}`] }
      if (hides && isSmall(of, whole)) rows.push({ ...line, of: null, by: null, result: zh.words.small })
      else rows.push({ ...line, of, by: whole, result: written({ as: 'percent', of, by: whole }) })
    }
  }
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
