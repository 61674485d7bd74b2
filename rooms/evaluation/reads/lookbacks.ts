import { sql } from 'kysely'
import { refuse } from '../../../core/pure/refusal.ts'
import { ask, listed } from '../../../core/server/ask.ts'
import { several } from '../../../core/server/filters.ts'
import { spreadsheetOf } from '../../../core/server/spreadsheet.ts'
import { namesOf } from '../../identity/names.ts'
import { bodyName } from '../../registry/names.ts'
import * as say from '../contract.ts'
import { itemsOf } from '../lookback-store.ts'
import { shareOf, written } from '../rules.ts'
import { zh } from '../texts/zh.ts'

/** The name of the round an inspection belongs to; empty where these eyes do not see it. */
const roundOf = (column: string) =>
  sql<string>`coalesce((select r.name from planning_inspection i join planning_round r on r.id = i.round
    where i.id = ${sql.ref(column)}), '')`

export const readingLookbacks = ask(say.lookbacks, async ({ eyes, input }) => {
  let some = eyes.selectFrom('evaluationLookback as l')
  if (input.inspection) some = some.where('l.inspection', '=', input.inspection)
  if (input.state) some = some.where('l.state', 'in', several<say.LookbackState>(input.state))
  const count = (which: ReturnType<typeof sql>) =>
    sql<number>`(select count(*)::int from evaluation_lookback_item i where i.lookback = l.id and ${which})`
  const page = some
    .select(['l.id', 'l.inspection', 'l.state', 'l.boundOn', 'l.reportedOn', 'l.concludedOn'])
    .select([bodyName('l.body').as('bodyName'), roundOf('l.inspection').as('roundName')])
    .select([
      count(sql`true`).as('items'),
      count(sql`i.verdict is not null`).as('judged'),
      count(sql`i.closed`).as('closed'),
      count(sql`i.verdict = 'rebounded'`).as('rebounded'),
    ])
    .orderBy('l.boundOn', 'desc')
    .orderBy('l.id')
    .offset(input.from)
    .limit(input.size)
  return listed(some, page)
})

export const readingLookback = ask(say.lookbackPage, async ({ eyes, input }) => {
  const found = await eyes
    .selectFrom('evaluationLookback as l')
    .selectAll('l')
    .select([bodyName('l.body').as('bodyName'), roundOf('l.earlier').as('earlierName')])
    .where('l.id', '=', input.lookback)
    .executeTakeFirst()
  if (!found) return refuse('doorway.not-found', { noun: 'lookback' })
  const { bodyName: name, earlierName, ...lookback } = found
  const items = await itemsOf(eyes, lookback.id)
  const ids = items.flatMap(({ task }) => (task === null ? [] : [task]))
  const tasks =
    ids.length === 0
      ? []
      : await eyes.selectFrom('rectificationTask').select(['id', 'state', 'version']).where('id', 'in', ids).execute()
  const now = new Map(tasks.map(({ id, state, version }) => [id, { state, version }]))
  const { boundBy, startedBy, reportedBy, concludedBy } = lookback
  const names = await namesOf(eyes, [
    ...[boundBy, startedBy, reportedBy, concludedBy],
    ...items.map(({ judgedBy }) => judgedBy),
  ])
  return {
    lookback,
    bodyName: name,
    earlierName,
    items: items.map((item) => ({ ...item, taskNow: item.task === null ? null : (now.get(item.task) ?? null) })),
    names,
  }
})

const { words } = zh
/** 回头看一览 to take away, with 反弹率 (6.1) of each. */
export const lookbacksSheet = spreadsheetOf(say.lookbacks, words.lookbacks, [
  { head: words.body, width: 24, of: (row) => row.bodyName },
  { head: words.round, width: 28, of: (row) => row.roundName },
  { head: words.state, width: 12, of: (row) => words[`lookback.${row.state}`] },
  { head: words.itemCount, kind: 'number', width: 8, of: (row) => row.items },
  { head: words.judgedCount, kind: 'number', width: 8, of: (row) => row.judged },
  { head: words['verdict.rebounded'], kind: 'number', width: 8, of: (row) => row.rebounded },
  { head: words.reboundRate, width: 10, of: (row) => `${written(shareOf(row.rebounded, row.closed))}%` },
  { head: words.concludedOn, kind: 'day', width: 12, of: (row) => row.concludedOn },
])
