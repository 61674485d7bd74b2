import { sql } from 'kysely'
import { ask } from '../../../core/server/ask.ts'
import { spreadsheetOf } from '../../../core/server/spreadsheet.ts'
import { bodyName } from '../../registry/names.ts'
import * as say from '../contract.ts'
import { zh } from '../texts/zh.ts'
import { dialOf, lightIn } from './narrow.ts'

/** 一岗双责 (S3-21): units by leaders, as far as these eyes see the tasks. */
export const readingResponsibility = ask(say.responsibilityMatrix, async ({ eyes, actor, input, today }) => {
  const light = lightIn(await dialOf(eyes, actor, today))
  const inCharge = input.by === 'charge'
  const tally = (which: ReturnType<typeof sql>) => sql<number>`(count(*) filter (where ${which}))::int`
  const overdue = tally(sql`${light} = 'red'`)
  let some = eyes
    .selectFrom('rectificationTask as t')
    .leftJoin('identityPerson as p', 'p.id', 't.charge')
    .leftJoin('planningInspection as i', 'i.id', 't.inspection')
    .leftJoin('planningRound as r', 'r.id', 'i.round')
    .where('t.state', '<>', 'withdrawn')
    .select([
      't.inspection',
      sql<string>`min(${bodyName('t.body')})`.as('bodyName'),
      sql<string>`coalesce(min(r.name), '')`.as('roundName'),
      inCharge ? 't.charge' : sql<string | null>`null`.as('charge'),
      inCharge ? sql<say.Task['leaderKind']>`null`.as('leaderKind') : 't.leaderKind',
      (inCharge ? sql<string>`coalesce(min(p.name), '')` : sql<string>`t.leader_name`).as('leader'),
      tally(sql`${light} <> 'grey'`).as('open'),
      tally(sql`${light} = 'amber'`).as('near'),
      overdue.as('overdue'),
      tally(sql`t.state = 'closed'`).as('closed'),
    ])
    .groupBy(inCharge ? ['t.inspection', 't.charge'] : ['t.inspection', 't.leaderKind', 't.leaderName'])
  if (input.inspection) some = some.where('t.inspection', '=', input.inspection)
  if (input.overdue) some = some.having(overdue, '>', 0)
  const cells = eyes.selectFrom(some.as('c'))
  const { count } = await cells.select((e) => e.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  const rows = await cells
    .selectAll()
    .orderBy(sql`c.body_name collate "zh-x-icu"`)
    .orderBy('c.inspection')
    .orderBy(sql`array_position(array['principal', 'member', 'inCharge'], c.leader_kind)`)
    .orderBy(sql`c.leader collate "zh-x-icu"`)
    .orderBy('c.charge')
    .offset(input.from)
    .limit(input.size)
    .execute()
  return { rows, count: Number(count) }
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
