import type { Reader } from '../../core/server/tables.ts'
import type { Stated } from '../feedback/stated.ts'
import { ledgerStated } from './ledger.ts'
import type { Piece, StatedTotal, Takeover } from './nouns.ts'
import type { GridSheet } from './reading/reading.ts'
import { statedBy } from './rules/stating.ts'
import { type Sum, sumsOf } from './rules/sums.ts'
import { headsOf, originalOf, wordsOf } from './store.ts'

/** What is wrong, where: a piece by its place in the list, or a cell by its address. */
export type Fault = Readonly<{
  piece: number | null
  cell: string | null
  code: string
  facts: Readonly<Record<string, string | number>>
}>

export type Content = Readonly<{ items: Stated[]; faults: Fault[]; sums: Sum[] }>

/** Everything a takeover states as it stands now, and what is wrong with it; read as eyes or as this room's hand. */
export async function contentOf(reader: Reader, takeover: Takeover, bodyName: string): Promise<Content> {
  const { lines, grid } = await originalOf(reader, takeover.id)
  const totals = JSON.parse(takeover.totals) as StatedTotal[]
  if (grid !== null) {
    const { authority, category } = takeover
    const decided = { heads: await headsOf(reader, authority), words: await wordsOf(reader, authority) }
    const { items, faults } = ledgerStated(grid as GridSheet[], decided, category, bodyName)
    return { items, faults, sums: sumsOf(totals, piecesFor(items)) }
  }
  const pieces = JSON.parse(takeover.pieces) as Piece[]
  const { items, faults } = statedBy(pieces, lines, takeover.category)
  return { items, faults: faults.map((fault) => ({ ...fault, cell: null })), sums: sumsOf(totals, pieces) }
}

/** The items of a ledger as the sums of a text count them. */
const piecesFor = (items: readonly Stated[]): Piece[] =>
  items.flatMap(({ path, status, measures, fromLine }) => [
    { role: 'item', at: [[fromLine, 0, 1]], path: path.split(' '), status, category: '' } satisfies Piece,
    ...measures.map((): Piece => ({ role: 'measure', at: [[fromLine, 0, 1]], path: [], status: null, category: '' })),
  ])
