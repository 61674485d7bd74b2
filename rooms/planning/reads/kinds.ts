import { sql } from 'kysely'
import { isRefusal, refuse } from '../../../core/pure/refusal.ts'
import { ask } from '../../../core/server/ask.ts'
import { spreadsheetOf } from '../../../core/server/spreadsheet.ts'
import { wanFromFen } from '../../../core/pure/money.ts'
import * as say from '../contract.ts'
import { predecessorsOf } from '../heirs.ts'
import { lacking, propose, roundLacks } from '../rules.ts'
import { bodiesOf, groundOf } from '../standing.ts'
import { stagesOf } from '../store/kinds.ts'
import { zh } from '../texts/zh.ts'
import { factsOf, tableOn } from '../villages.ts'

export const readingRoundManner = ask(say.roundMannerOf, async ({ eyes, input }) => {
  const round = await eyes
    .selectFrom('planningRound')
    .select(['id', 'kind'])
    .where('id', '=', input.round)
    .executeTakeFirst()
  if (!round) return refuse('doorway.not-found', { noun: 'round' })
  const manner = await eyes
    .selectFrom('planningRoundManner')
    .selectAll()
    .where('round', '=', round.id)
    .executeTakeFirst()
  return { manner: manner ?? null, lacks: roundLacks(round.kind, manner ?? null) }
})

export const readingUnitManner = ask(say.unitMannerOf, async ({ eyes, input }) => {
  const unit = await eyes
    .selectFrom('planningInspection')
    .selectAll()
    .where('id', '=', input.inspection)
    .executeTakeFirst()
  if (!unit) return refuse('doorway.not-found', { noun: 'inspection' })
  const [manner, round, ofRound] = await Promise.all([
    eyes.selectFrom('planningUnitManner').selectAll().where('inspection', '=', unit.id).executeTakeFirst(),
    eyes.selectFrom('planningRound').select('kind').where('id', '=', unit.round).executeTakeFirst(),
    eyes.selectFrom('planningRoundManner').selectAll().where('round', '=', unit.round).executeTakeFirst(),
  ])
  const bodies = [unit.body, ...(await predecessorsOf(eyes, unit.body))]
  const earlier = await eyes
    .selectFrom('planningInspection')
    .select(['id', 'name', 'exitedOn'])
    .where('body', 'in', bodies)
    .where('id', '<>', unit.id)
    .where('exitedOn', 'is not', null)
    .orderBy('exitedOn', 'desc')
    .limit(50)
    .execute()
  return {
    manner: manner ?? null,
    stages: await stagesOf(eyes, unit.id),
    earlier: earlier.flatMap(({ exitedOn, ...one }) => (exitedOn ? [{ ...one, exitedOn }] : [])),
    lacks: round ? lacking(round.kind, ofRound ?? null, manner ?? null) : [],
  }
})

export const readingStageSets = ask(say.stageSets, async ({ eyes, input }) => {
  const all = eyes.selectFrom('planningStageSet')
  const { count } = await all.select((row) => row.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  const rows = await all
    .selectAll()
    .orderBy('fromDay', 'desc')
    .orderBy('id')
    .offset(input.from)
    .limit(input.size)
    .execute()
  return { rows, count }
})

export const readingModeTables = ask(say.modeTables, async ({ eyes, input }) => {
  const all = eyes.selectFrom('planningModeTable')
  const { count } = await all.select((row) => row.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  const rows = await all.selectAll().orderBy('fromDay', 'desc').offset(input.from).limit(input.size).execute()
  return { rows, count }
})

export const readingDuties = ask(say.duties, async ({ eyes, input }) => {
  const all = eyes.selectFrom('planningDuty')
  const { count } = await all.select((row) => row.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  const rows = await all.selectAll().orderBy('matter').orderBy('level').offset(input.from).limit(input.size).execute()
  return { rows, count }
})

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
  place: number
  count: number
}>

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
  const where = [
    sql`b.now_in`,
    input.q ? sql`strpos(lower(o.name), lower(${input.q})) > 0` : sql`true`,
    input.mode ? sql`coalesce(m.mode, 'none') = any (${input.mode.split(',')}::text[])` : sql`true`,
    input.standing ? sql`b.standing = any (${input.standing.split(',')}::text[])` : sql`true`,
  ]
  const { rows } =
    await sql<VillageRow>`with recursive ${bodiesOf(ground, { path: area?.path, kinds: ['village', 'community'] })},
    line as (
      select *, case when direct_on is not null then 'direct' when extended_on is not null then 'extended' when open then 'underWay'
        when way is not null then 'planned' else 'unplanned' end as standing from body
    )
    select page.*, i.id as inspection, i.state as inspection_state,
      (select x.state from planning_extension x where x.body = page.id and x.state <> 'dropped' order by x.covered_on desc nulls last limit 1)
        as extension_state, c.stage, c.state as stage_state
    from (
      select b.id, o.name, b.kind, p.name as town_name, b.standing, count(*) over ()::int as count,
        row_number() over (order by p.code, p.name, o.code, o.name collate "zh-x-icu", b.id) as place
      from line b join registry_organisation o on o.id = b.id left join registry_organisation p on p.id = o.parent
      left join planning_village_mode m on m.body = b.id and m.term = ${ground.term.id}
      where ${sql.join(where, sql` and `)}
      order by place limit ${input.size} offset ${input.from}
    ) page left join lateral (
      select id, state from planning_inspection where body = page.id and state <> 'removed' order by enter_on desc limit 1
    ) i on true left join lateral (
      select stage, state from planning_stage_check where inspection = i.id
      order by array_position(${sql.val([...say.stages])}::text[], stage) desc limit 1
    ) c on true
    order by page.place`.execute(eyes as never)
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
    rows: rows.map(({ count: _count, place: _place, ...row }) => {
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
    count: rows[0]?.count ?? 0,
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
