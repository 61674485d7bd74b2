import { ask } from '../../../core/server/ask.ts'
import { contains } from '../../../core/server/filters.ts'
import { spreadsheetOf } from '../../../core/server/spreadsheet.ts'
import { namesOf } from '../../identity/names.ts'
import * as say from '../contract.ts'
import { zh } from '../texts/zh.ts'

const words: Readonly<Record<string, string>> = zh.words

export const readingFloodGates = ask(say.floodGates, async ({ eyes, input }) => {
  const all = eyes.selectFrom('tipsThreshold as g')
  const { count } = await all.select((e) => e.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  // The present one first: nothing stands in its place. Of one day the order is that of the chain.
  const rows = await all
    .leftJoin('tipsThreshold as later', 'later.replaces', 'g.id')
    .selectAll('g')
    .orderBy((e) => e('later.id', 'is', null), 'desc')
    .orderBy('g.sinceDay', 'desc')
    .orderBy('g.id')
    .offset(input.from)
    .limit(input.size)
    .execute()
  const names = await namesOf(
    eyes,
    rows.map(({ by }) => by),
  )
  return { rows: rows.map((row) => ({ ...row, byName: names[row.by] ?? '' })), count }
})

export const readingTipCounts = ask(say.tipCounts, async ({ eyes, input }) => {
  let some = eyes.selectFrom('tipsCount')
  if (input.monthFrom) some = some.where('month', '>=', input.monthFrom)
  if (input.monthUntil) some = some.where('month', '<=', input.monthUntil)
  if (input.side) some = some.where('side', '=', input.side)
  const { count } = await some.select((e) => e.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  const ordered = some.select(['month', 'side', 'key', 'n']).orderBy('month', 'desc').orderBy('side').orderBy('key')
  return { rows: await ordered.offset(input.from).limit(input.size).execute(), count }
})

const sideWord = ({ side, key }: { side: string; key: string }) =>
  side === 'all'
    ? words['side.all']
    : side === 'named'
      ? words[key === 'yes' ? 'named' : 'anonymous']
      : words[`${side}.${key}`]

export const tipCountsSheet = spreadsheetOf(say.tipCounts, zh.words.counts, [
  { head: zh.words.month, width: 12, of: ({ month }) => month.slice(0, 7) },
  { head: zh.words.side, width: 14, of: ({ side }) => words[`side.${side}`] },
  { head: zh.words.sideKey, width: 20, of: sideWord },
  { head: zh.words.count, kind: 'number', width: 10, of: ({ n }) => n ?? zh.words.fewer },
])

/** Everything but whom the tip is about. */
const shown = [
  ...([
    'id',
    'authority',
    'tip',
    'number',
    'receivedOn',
    'reason',
    'basis',
    'state',
    'proposedBy',
    'proposedOn',
  ] as const),
  ...(['decidedBy', 'decidedOn', 'messages', 'files', 'identity', 'list', 'version'] as const),
]

export const readingTipDestructions = ask(say.tipDestructions, async ({ eyes, input }) => {
  let some = eyes.selectFrom('tipsDestruction as d')
  if (input.state) some = some.where('d.state', '=', input.state)
  if (input.reason) some = some.where('d.reason', '=', input.reason)
  if (input.tip) some = some.where('d.tip', '=', input.tip)
  if (input.q) some = some.where(contains('d.number', input.q))
  const { count } = await some.select((e) => e.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  const rows = await some
    .select(shown)
    .orderBy('d.proposedOn', 'desc')
    .orderBy('d.id')
    .offset(input.from)
    .limit(input.size)
    .execute()
  const names = await namesOf(
    eyes,
    rows.flatMap(({ proposedBy, decidedBy }) => [proposedBy, decidedBy]),
  )
  return {
    rows: rows.map((row) => ({
      ...row,
      proposedName: names[row.proposedBy] ?? '',
      decidedName: row.decidedBy === null ? '' : (names[row.decidedBy] ?? ''),
    })),
    count,
  }
})

export const tipDestructionsSheet = spreadsheetOf(say.tipDestructions, zh.words.destructions, [
  { head: zh.words.number, width: 16, of: (row) => row.number },
  { head: zh.words.state, width: 10, of: (row) => words[`destruction.${row.state}`] },
  { head: zh.words.receivedOn, kind: 'day', width: 14, of: (row) => row.receivedOn },
  { head: zh.words.destructionReason, width: 14, of: (row) => words[`reason.${row.reason}`] },
  { head: zh.words.basis, width: 40, of: (row) => row.basis },
  { head: zh.words.proposedBy, width: 12, of: (row) => row.proposedName },
  { head: zh.words.proposedOn, kind: 'day', width: 14, of: (row) => row.proposedOn },
  { head: zh.words.decidedBy, width: 12, of: (row) => row.decidedName },
  { head: zh.words.decidedOn, kind: 'day', width: 14, of: (row) => row.decidedOn },
  { head: zh.words.listHash, width: 66, of: (row) => row.list },
])
