import { ask, listed } from '../../../core/server/ask.ts'
import type { Reader } from '../../../core/server/tables.ts'
import * as say from '../contract.ts'
import { isSaid, worked, written } from '../rules/formulas.ts'
import { type Cell, generation, together } from '../rules/measures.ts'
import { Content } from '../rules/packages.ts'
import { spanCells } from './spans.ts'

/** The packages of the offices below that stand for a span, each with what it says. */
export async function belowOf(eyes: Reader, fromMonth: string, untilMonth: string) {
  const rows = await eyes
    .selectFrom('statisticsPackage')
    .selectAll()
    .where('direction', '=', 'taken')
    .where('state', '=', 'current')
    .where('fromMonth', '=', fromMonth)
    .where('untilMonth', '=', untilMonth)
    .orderBy('office')
    .execute()
  return rows.map((row) => ({ row, content: Content.parse(JSON.parse(row.content)) }))
}

export const readingSubordinates = ask(say.subordinates, async ({ eyes, input }) => {
  const all = eyes.selectFrom('statisticsSubordinate')
  return listed(
    all,
    all.selectAll().orderBy('active', 'desc').orderBy('name').orderBy('id').offset(input.from).limit(input.size),
  )
})

export const readingPackages = ask(say.figurePackages, async ({ eyes, input }) => {
  let all = eyes.selectFrom('statisticsPackage')
  if (input.direction) all = all.where('direction', '=', input.direction)
  if (input.state) all = all.where('state', '=', input.state)
  const page = all
    .select([
      'id',
      'direction',
      'subordinate',
      'office',
      'fromMonth',
      'untilMonth',
      'number',
      'sha256',
      'replaces',
      'state',
      'by',
      'onDay',
      'version',
    ])
    .orderBy('onDay', 'desc')
    .orderBy('untilMonth', 'desc')
    .orderBy('number', 'desc')
    .orderBy('id')
    .offset(input.from)
    .limit(input.size)
  return listed(all, page)
})

type Row = 'all' | 'own' | 'below' | 'missing'

type Named = Readonly<{ office: string; package: string | null; number: number | null }>
const unnamed: Named = { office: '', package: null, number: null }

/** `counting`: the earliest definitions by which anything of the line was counted. */
const line = (row: Row, named: Named, cells: readonly Cell[], counting: number | null) => ({
  row,
  ...named,
  cells: together(cells),
  results: worked(cells).flatMap((given) => {
    const said = isSaid(given.name, cells, counting)
    return said === 'no' ? [] : [{ name: given.name, result: written(given), whole: said === 'yes' }]
  }),
})

/** Each office below by the package that stands, one's own figures, and all of them together; who has sent nothing is named too. */
export const readingNation = ask(say.nation, async ({ eyes, input, today }) => {
  const { fromMonth, untilMonth } = input
  const below = await belowOf(eyes, fromMonth, untilMonth)
  const known = await eyes
    .selectFrom('statisticsSubordinate')
    .select(['id', 'name'])
    .where('active', '=', true)
    .orderBy('name')
    .execute()
  const sent = new Set(below.map(({ row }) => row.subordinate))
  const own = await spanCells(eyes, { from_month: fromMonth, until_month: untilMonth }, today)
  const all = [...own, ...below.flatMap(({ content }) => content.cells)]
  const rows = [
    line('all', unnamed, all, Math.min(generation, ...below.map(({ content }) => content.counting ?? 0))),
    ...(own.length > 0 ? [line('own', unnamed, own, generation)] : []),
    ...below.map(({ row: { id, office, number }, content }) =>
      line('below', { office, package: id, number }, content.cells, content.counting ?? null),
    ),
    ...known
      .filter(({ id }) => !sent.has(id as never))
      .map(({ name }) => line('missing', { ...unnamed, office: name }, [], null)),
  ]
  return { rows, count: rows.length, asOf: today }
})
