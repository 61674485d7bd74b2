import { addDays, type Day, type Instant } from '../../../core/pure/days.ts'
import { accept, isRefusal } from '../../../core/pure/refusal.ts'
import { ask } from '../../../core/server/ask.ts'
import type { Actor } from '../../../core/server/enter.ts'
import type { Reader } from '../../../core/server/tables.ts'
import { planners } from '../../planning/nouns.ts'
import { readingFigures as readingCoverage } from '../../planning/reads/coverage.ts'
import { formulaResults, reportLines } from '../contract.ts'
import { drafted } from '../rules/draft.ts'
import { composition, formulas, sidesOf, worked, written } from '../rules/formulas.ts'
import { yearOf } from '../rules/map.ts'
import { type Cell, type Measure, measured, saysOf, sumOf } from '../rules/measures.ts'
import { divided, reconciled } from '../rules/reconcile.ts'
import { type Section, sectionsOf } from '../rules/reports.ts'
import { asksOfCounts, isDivided, isTime } from '../rules/spans.ts'
import { suppress } from '../rules/suppress.ts'
import { cellsBy, monthsOf } from './cells.ts'
import { ageLines } from './ages.ts'
import { definitionOf, keyNames, measureWords, type PartNames, partNames, wordOf } from './names.ts'
import { spanBefore, spanCells } from './spans.ts'

export type Asking = Readonly<{ eyes: Reader; actor: Actor; now: Instant; today: Day }>
export type Line = { section: string; code: string; name: string; column: string; value: string; definition: string }

/** Coverage of the term of today by kind or area, for the hats that see planning; nothing for others. */
async function coverage({ eyes, actor, now, today }: Asking, by: 'kind' | 'area') {
  if (!(planners as readonly string[]).includes(actor.hat)) return null
  const input = { by, from: 0, size: 200 } as never
  const given = await readingCoverage.gives({ eyes, actor, input, now, today })
  return isRefusal(given) || given.ground === null ? null : given
}

/** What is counted of coverage: those in scope now, and of them those covered, directly and by extension. */
export async function coverageCells(asking: Asking): Promise<Cell[]> {
  const given = await coverage(asking, 'kind')
  if (!given) return []
  const { scope, direct, extended } = given.total.now
  return [
    { measure: 'inScope', part: '', n: String(scope) },
    { measure: 'coveredDirect', part: '', n: String(direct) },
    { measure: 'coveredExtended', part: '', n: String(extended) },
  ]
}

/** Every formula with both sides, the result and its definition. Coverage is that of today, whatever the span. */
export const readingFormulas = ask(formulaResults, async (asking) => {
  if (asking.actor.hat === 'superior') accept(asksOfCounts(asking.input, false))
  const cells = [...(await spanCells(asking.eyes, asking.input, asking.today)), ...(await coverageCells(asking))]
  const rows = worked(cells).map((given) => ({
    ...given,
    result: written(given),
    words: wordOf(`formula.${given.name}`),
    definition: wordOf(`formulaSays.${given.name}`),
  }))
  return { rows, count: rows.length, asOf: asking.today }
})

/** One of the reports of domain 6.2, section by section, with what can be written from its figures. */
export const readingReport = ask(reportLines, async (asking) => {
  const { eyes, input, today } = asking
  if (asking.actor.hat === 'superior') accept(asksOfCounts(input, isDivided(input.report)))
  const cells = await spanCells(eyes, input, today)
  const names = await partNames(eyes, asking.actor.hat)
  const rows: Line[] = []
  for (const section of sectionsOf(input.report)) rows.push(...(await sectionLines(asking, section, cells, names)))
  rows.push(...(await checkLines(asking, cells)))
  const before = spanBefore(input)
  const span = (await roundSpan(eyes, input.round)) || spanWords(input, today)
  const draft =
    input.report === 'year' || input.report === 'round'
      ? drafted(span, cells, before && (await spanCells(eyes, before, today)), names)
      : []
  return { rows, count: rows.length, span, draft, asOf: today }
})

/** The reconciliations of domain 6.3 over the report's own figures, a line each: both sides, and whether they hold or where they do not. */
async function checkLines(
  asking: Asking & { input: Parameters<typeof monthsOf>[0] & { round?: string | undefined; report: string } },
  cells: readonly Cell[],
): Promise<Line[]> {
  const { eyes, input } = asking
  const by = (side: 'round' | 'area') => cellsBy(eyes, side, monthsOf(input), divided)
  const parts = input.round === undefined ? { rounds: await by('round'), areas: await by('area') } : {}
  const covered = input.report === 'coverage' ? await coverageCells(asking) : []
  return reconciled([...cells, ...covered], parts, (measure) => measureWords(measure as Measure)).flatMap((check) => {
    const line = { section: 'checks', code: check.name, name: wordOf(`check.${check.name}`), definition: '' }
    const broken = check.breaks.map(({ where }) => where).join('、')
    return [
      { ...line, column: 'left', value: check.left },
      { ...line, column: 'right', value: check.right },
      { ...line, column: 'holds', value: check.holds ? wordOf('holds') : `${wordOf('broken')}：${broken}` },
    ]
  })
}

/** A report of one round is headed by its name, where these eyes see it. */
async function roundSpan(eyes: Asking['eyes'], round: string | undefined): Promise<string> {
  if (round === undefined) return ''
  const found = await eyes
    .selectFrom('planningRound')
    .select('name')
    .where('id', '=', round as never)
    .executeTakeFirst()
  return found?.name ?? ''
}

function spanWords(
  {
    from_month: from,
    until_month: until,
    round,
  }: { from_month?: string | undefined; until_month?: string | undefined; round?: string | undefined },
  today: string,
): string {
  const said = (month: string) => `${month.slice(0, 4)}年${Number(month.slice(5, 7))}月`
  if (round !== undefined) return '本轮巡察'
  const year = from && until ? yearOf(from, until) : null
  if (year !== null) return `${year}年`
  return from ? `${said(from)}至${said(until ?? today)}` : `截至${said(until ?? today)}`
}

async function sectionLines(
  asking: Asking & { input: Parameters<typeof monthsOf>[0] & { round?: string | undefined } },
  section: Section,
  cells: readonly Cell[],
  names: PartNames,
): Promise<Line[]> {
  const at = { section: section.key }
  if ('formulas' in section)
    return worked(cells)
      .filter(({ name }) => section.formulas.includes(name))
      .map((given) => ({
        ...at,
        code: given.name,
        name: wordOf(`formula.${given.name}`),
        column: 'result',
        value: given.by === null ? written(given) : `${written(given)}（${sidesOf(given, '/')}）`,
        definition: wordOf(`formulaSays.${given.name}`),
      }))
  if ('parts' in section) {
    const { additive } = saysOf(section.parts)
    const definition = definitionOf(section.parts)
    return composition(cells, section.parts).flatMap(({ part, n, share }) => {
      const line = { ...at, code: part, name: names(section.parts, part), definition }
      return [{ ...line, column: 'count', value: n }, ...(additive ? [{ ...line, column: 'share', value: share }] : [])]
    })
  }
  if ('ages' in section) return ageLines(asking, section, names)
  return 'coverage' in section ? coverageLines(asking, section) : keyedLines(asking, section)
}

/** A column of counts by key as the superior reads it: small ones are not shown, nor what would give them away. */
const shownOf = (
  hat: string,
  by: string,
  lines: readonly { key: string; n: bigint }[],
): ReadonlyMap<string, bigint | null> => {
  const column = lines.map(({ key, n }) => ({ key, values: [n] }))
  const shown = hat === 'superior' && !isTime(by) ? suppress(column) : column
  return new Map(shown.map(({ key, values }) => [key, values[0] ?? null]))
}

async function keyedLines(
  { eyes, actor, input, today }: Asking & { input: Parameters<typeof monthsOf>[0] },
  section: Extract<Section, { by: string }>,
): Promise<Line[]> {
  const span = monthsOf(input)
  // Of weeks the last quarter of a year is filed: 13 of them.
  const first = addDays(today, -91)
  const months = section.by === 'week' && span.from < first ? { ...span, from: first } : span
  const cells = await cellsBy(eyes, section.by, months, section.measures)
  const keys = [...new Set(cells.map(({ key }) => key))]
  const name = await keyNames(eyes, section.by, keys)
  const sums = (measure: Measure) =>
    keys.map((key) => {
      const mine = cells.filter((cell) => cell.key === key)
      return { key, n: sumOf(mine, measure) }
    })
  const shown = new Map(section.measures.map((one) => [one, shownOf(actor.hat, section.by, sums(one))]))
  return keys
    .toSorted((a, b) => name.place(a) - name.place(b))
    .flatMap((key) =>
      section.measures.map((measure) => {
        const sum = shown.get(measure)?.get(key) ?? null
        const n = sum === null ? wordOf('small') : sum.toString()
        const value = sum !== null && saysOf(measure).unit === 'fen' ? written({ as: 'money', of: n, by: null }) : n
        return {
          section: section.key,
          code: key,
          name: name(key),
          column: measure,
          value,
          definition: definitionOf(measure),
        }
      }),
    )
}

async function coverageLines(asking: Asking, section: Extract<Section, { coverage: string }>): Promise<Line[]> {
  const given = await coverage(asking, section.coverage)
  if (!given) return []
  return given.rows.flatMap(({ key, name, now, definition }) => {
    const line = { section: section.key, code: key, name: name || wordOf('areaOwn'), definition }
    const rate = (n: number) => written({ as: 'percent', of: String(n), by: String(now.scope) })
    return [
      { ...line, column: 'inScope', value: String(now.scope) },
      { ...line, column: 'coveredDirect', value: String(now.direct) },
      { ...line, column: 'coverageDirect', value: rate(now.direct) },
      { ...line, column: 'coveredExtended', value: String(now.extended) },
      { ...line, column: 'coverageBoth', value: rate(now.direct + now.extended) },
    ]
  })
}

/** A column in writing: a measure, a formula, or one of the few words of tables. */
export const columnWords = (column: string): string =>
  column in measured ? measureWords(column as Measure) : wordOf(column in formulas ? `formula.${column}` : column)
