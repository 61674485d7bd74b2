import { ask, listed } from '../../../core/server/ask.ts'
import type { Reader } from '../../../core/server/tables.ts'
import * as say from '../contract.ts'
import { worked, written } from '../rules/formulas.ts'
import { type Cell, together } from '../rules/measures.ts'
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

const line = (row: Row, office: string, id: string | null, number: number | null, cells: readonly Cell[]) => ({
  row,
  office,
  package: id,
  number,
  cells: together(cells),
  results: worked(cells).map((given) => ({ name: given.name, result: written(given) })),
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
    line('all', '', null, null, all),
    ...(own.length > 0 ? [line('own', '', null, null, own)] : []),
    ...below.map(({ row, content }) => line('below', row.office, row.id, row.number, content.cells)),
    ...known.filter(({ id }) => !sent.has(id as never)).map(({ name }) => line('missing', name, null, null, [])),
  ]
  return { rows, count: rows.length, asOf: today }
})
