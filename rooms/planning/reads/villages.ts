import { sql } from 'kysely'
import type * as z from 'zod'
import { wanFromFen } from '../../../core/pure/money.ts'
import { isRefusal, refuse } from '../../../core/pure/refusal.ts'
import { ask } from '../../../core/server/ask.ts'
import { contains } from '../../../core/server/filters.ts'
import { spreadsheetOf } from '../../../core/server/spreadsheet.ts'
import type { Reader } from '../../../core/server/tables.ts'
import * as say from '../contract.ts'
import { countedBodies, type Stood, wholeBodies } from '../cover.ts'
import { propose } from '../rules.ts'
import { groundOf, standingIn, stoodColumns } from '../standing.ts'
import { zh } from '../texts/zh.ts'
import { factsOf, tableOn } from '../villages.ts'

type VillageRow = Readonly<{
  id: string
  name: string
  kind: 'village' | 'community'
  townName: string | null
  standing: say.Standing
  inspection: string | null
  inspectionState: say.InspectionState | null
  extensionState: say.Extension['state'] | null
  stage: say.Stage | null
  stageState: say.StageCheckState | null
}>

type Narrowed = Pick<z.infer<typeof say.villages.input>, 'q' | 'mode' | 'standing' | 'from' | 'size'>

/**
 * A page of villages by the code and name of their towns, then by their own, and how many there are. A nation has ten thousand towns and fifteen times as
 * many villages: towns are put in order, with how many of the villages asked for each has, and only those of the towns on the page are sorted.
 */
async function villagesOf(eyes: Reader, { tables, parts }: Stood, term: string, by: Narrowed) {
  const where = [
    sql`b.now_in`,
    sql`b.kind in ('village', 'community')`,
    by.q ? contains('b.name', by.q) : sql`true`,
    by.mode ? sql`coalesce(m.mode, 'none') = any (${by.mode.split(',')}::text[])` : sql`true`,
    by.standing ? sql`${standingIn} = any (${by.standing.split(',')}::text[])` : sql`true`,
  ]
  const bodies = parts.map((part) => sql`select ${stoodColumns} from ${part} part`)
  const order = sql`page.town_code, page.town_name, page.code, page.name collate "zh-x-icu", page.id`
  const { rows } = await sql<
    (VillageRow | { id: null }) & { n: number }
  >`with recursive ${tables}, village as materialized (
      select b.id, coalesce(b.parent, b.id) as home, b.kind, ${standingIn} as standing
      from (${sql.join(bodies, sql` union all `)}) b left join planning_village_mode m on m.body = b.id and m.term = ${term}
      where ${sql.join(where, sql` and `)}
    ), town as materialized (
      select v.home, p.code, p.name, sum(v.n) over (order by p.code, p.name) as until, sum(v.n) over (partition by p.code, p.name) as n
      from (select home, count(*) as n from village group by home) v left join registry_organisation p on p.id = v.home
    ), page as (
      select v.id, v.kind, v.standing, o.code, o.name, t.code as town_code, t.name as town_name
      from town t join village v on v.home = t.home join registry_organisation o on o.id = v.id
      where t.until > ${by.from} and t.until - t.n < ${by.from + by.size}
      order by town_code, town_name, o.code, o.name collate "zh-x-icu", v.id
      offset ${by.from} - (select coalesce(min(until - n), 0) from town where until > ${by.from}) limit ${by.size}
    )
    select n, page.id, page.kind, page.standing, page.name, page.town_name, i.id as inspection, i.state as inspection_state,
      (select x.state from planning_extension x where x.body = page.id and x.state <> 'dropped' order by x.covered_on desc nulls last limit 1)
        as extension_state, c.stage, c.state as stage_state
    from (select count(*)::int as n from village) counted left join page on true left join lateral (
      select id, state from planning_inspection where body = page.id and state <> 'removed' order by enter_on desc limit 1
    ) i on true left join lateral (
      select stage, state from planning_stage_check where inspection = i.id
      order by array_position(${sql.val([...say.stages])}::text[], stage) desc limit 1
    ) c on true
    order by ${order}`.execute(eyes as never)
  return { rows: rows.flatMap(({ n: _n, ...row }) => (row.id === null ? [] : [row])), count: rows[0]?.n ?? 0 }
}

export const readingVillages = ask(say.villages, async ({ eyes, input, today }) => {
  const ground = await groundOf(eyes, input.term, today)
  if (isRefusal(ground)) return ground
  if (!ground) return { rows: [], count: 0 }
  const area = input.under
    ? await eyes
        .selectFrom('registryOrganisation')
        .select('path')
        .where('id', '=', input.under as never)
        .executeTakeFirst()
    : undefined
  if (input.under && !area) return refuse('doorway.not-found', { noun: 'organisation' })
  const stood = area
    ? countedBodies(ground, { path: area.path, kinds: ['village', 'community'] })
    : await wholeBodies(eyes, ground)
  const { rows, count } = await villagesOf(eyes, stood, ground.term.id, input)
  const ids = rows.map(({ id }) => id)
  const [facts, table] = [await factsOf(eyes, ids), await tableOn(eyes, today)]
  const chosen = ids.length
    ? await eyes
        .selectFrom('planningVillageMode')
        .selectAll()
        .where('term', '=', ground.term.id as never)
        .where('body', 'in', ids)
        .execute()
    : []
  return {
    rows: rows.map((row) => {
      const known = facts.get(row.id) ?? null
      const proposal = table ? propose(table, known) : null
      return {
        ...row,
        facts: known,
        proposed: proposal?.mode ?? null,
        byLine: proposal?.line ?? null,
        chosen: chosen.find(({ body }) => body === row.id) ?? null,
      }
    }),
    count,
  }
})

const { words } = zh

export const villagesSheet = spreadsheetOf(say.villages, words.villages, [
  { head: words.body, width: 36, of: (row) => row.name },
  { head: words.under, width: 24, of: (row) => row.townName },
  { head: words.people, kind: 'number', of: (row) => row.facts?.people },
  { head: `${words.income}（万元）`, of: (row) => row.facts && wanFromFen(row.facts.income) },
  { head: words.conflicts, kind: 'number', of: (row) => row.facts?.conflicts },
  { head: words.proposedMode, of: (row) => row.proposed && words[`mode.${row.proposed}`] },
  { head: words.chosenMode, of: (row) => row.chosen && words[`mode.${row.chosen.mode}`] },
  { head: words.modeReason, width: 40, of: (row) => row.chosen?.reason },
  { head: words.standing, of: (row) => words[`standing.${row.standing}`] },
  {
    head: words.stage,
    of: (row) => row.stage && `${words[`stage.${row.stage}`]}${row.stageState === 'signed' ? '（已签字）' : ''}`,
  },
])
