import { type RawBuilder, sql } from 'kysely'
import type * as z from 'zod'
import { ask } from '../../../core/server/ask.ts'
import { spreadsheetOf } from '../../../core/server/spreadsheet.ts'
import * as say from '../contract.ts'
import { zh } from '../texts/zh.ts'
import { dialOf, lightIn } from './narrow.ts'

type Cell = z.infer<typeof say.ResponsibilityCell>

/** By unit, then by the rank and name of who answers. */
const orderOf = (of: string) => sql`${sql.ref(`${of}.bodyName`)} collate "zh-x-icu", ${sql.ref(`${of}.inspection`)},
  array_position(array['principal', 'member', 'inCharge'], ${sql.ref(`${of}.leaderKind`)}), ${sql.ref(`${of}.leader`)} collate "zh-x-icu",
  ${sql.ref(`${of}.charge`)}`

/**
 * 一岗双责 (S3-21): units by leaders, as far as these eyes see the tasks. Tasks are counted first, from an index alone (0311), and only what came of it
 * is given its names: an inspection has one body.
 */
export const readingResponsibility = ask(say.responsibilityMatrix, async ({ eyes, actor, input, today }) => {
  const light = lightIn(await dialOf(eyes, actor, today))
  const inCharge = input.by === 'charge'
  const tally = (which: RawBuilder<unknown>) => sql<number>`(count(*) filter (where ${which}))::int`
  const overdue = tally(sql`${light} = 'red'`)
  let some = eyes
    .selectFrom('rectificationTask as t')
    .where('t.state', '<>', 'withdrawn')
    .select([
      't.inspection',
      't.body',
      inCharge ? 't.charge' : sql<string | null>`null::uuid`.as('charge'),
      inCharge ? sql<say.Task['leaderKind']>`null::text`.as('leaderKind') : 't.leaderKind',
      inCharge ? sql<string>`null::text`.as('leaderName') : 't.leaderName',
      tally(sql`${light} <> 'grey'`).as('open'),
      tally(sql`${light} = 'amber'`).as('near'),
      overdue.as('overdue'),
      tally(sql`t.state = 'closed'`).as('closed'),
    ])
    .groupBy(['t.inspection', 't.body'])
    .groupBy(inCharge ? ['t.charge'] : ['t.leaderKind', 't.leaderName'])
  if (input.inspection) some = some.where('t.inspection', '=', input.inspection)
  if (input.overdue) some = some.having(overdue, '>', 0)
  const { rows } = await sql<{ n: number } & (Cell | { inspection: null })>`
    with cell as materialized (${some}), page as (
      select * from (
        select c.*, coalesce(o.name, '') as body_name, coalesce(p.name, c.leader_name, '') as leader
        from cell c left join registry_organisation o on o.id = c.body left join identity_person p on p.id = c.charge
      ) named order by ${orderOf('named')} offset ${input.from} limit ${input.size}
    )
    select n, page.inspection, page.body_name, coalesce(r.name, '') as round_name, page.charge, page.leader_kind, page.leader, page.open, page.near,
      page.overdue, page.closed
    from (select count(*)::int as n from cell) counted left join page on true
    left join planning_inspection i on i.id = page.inspection left join planning_round r on r.id = i.round
    order by ${orderOf('page')}`.execute(eyes as never)
  return { rows: rows.flatMap(({ n: _n, ...row }) => (row.inspection === null ? [] : [row])), count: rows[0]?.n ?? 0 }
})

export const responsibilityTable = spreadsheetOf(say.responsibilityMatrix, zh.words.responsibility, [
  { head: '单位', width: 28, of: (row) => row.bodyName },
  { head: '巡察轮次', width: 24, of: (row) => row.roundName },
  { head: '领导', width: 14, of: (row) => row.leader || zh.words.nobodyYet },
  {
    head: '领导类型',
    width: 14,
    of: (row) => (row.leaderKind ? zh.words[`leaderKind.${row.leaderKind}`] : zh.words.charge),
  },
  { head: '未完成', kind: 'number', of: (row) => row.open },
  { head: '其中临期', kind: 'number', of: (row) => row.near },
  { head: '其中超期', kind: 'number', of: (row) => row.overdue },
  { head: '已销号', kind: 'number', of: (row) => row.closed },
])
