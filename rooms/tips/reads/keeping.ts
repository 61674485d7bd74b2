import { ask } from '../../../core/server/ask.ts'
import { contains } from '../../../core/server/filters.ts'
import { namesOf } from '../../identity/names.ts'
import * as say from '../contract.ts'

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
