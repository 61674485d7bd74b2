import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ATown, aTown, townDay } from '../core/test/town.ts'
import { sealAll } from '../core/test/sealed.ts'
import { canonical } from '../core/pure/canonical.ts'
import { createHash } from 'node:crypto'
import { lifeOfFactList, lifeOfFactSheet, lifeOfImmediate, lifeOfSheet } from './findings/rules.ts'
import {
  lifeOfEscalation,
  lifeOfLifeMeeting,
  lifeOfProlongation,
  lifeOfReport,
  lifeOfSpot,
  lifeOfTask,
} from './rectification/rules.ts'
import { lifeOfAdvisory, lifeOfCampaign, lifeOfChecklist, lifeOfGroup, lifeOfSpecial } from './commons/rules.ts'
import { lifeOfLetter, lifeOfSubmittal } from './oversight/rules.ts'
import { lifeOfRound } from './planning/rules.ts'
import { answer } from '../core/server/ask.ts'
import { readingChecks } from './statistics/reads/checks.ts'

let town: ATown
beforeAll(async () => {
  town = await aTown()
})
afterAll(() => town.close())

const words = async (text: string) => (await town.above.query(text)).rows.map((row) => row.word as string)

test('the story ends on its day, and nothing in it is later', async () => {
  const [last] = await words('select max(at)::date::text as word from ledger_record')
  expect((last as string) <= townDay).toBe(true)
})

test('every state of a sheet is somewhere in the town', async () => {
  expect(new Set(await words('select distinct state as word from findings_sheet'))).toEqual(
    new Set(Object.keys(lifeOfSheet)),
  )
})

test('a leader in charge was told what units have in common in his field, and departments’ rules stand by title', async () => {
  expect(await words("select state as word from feedback_slip where theme <> ''")).toEqual(['delivered'])
  const outside = `select i.id::text as word from feedback_slip s join feedback_slip_item i on i.slip = s.id where s.theme <> ''
    and not exists (select from feedback_field f where f.leader = s.leader
      and (f.of = i.body::text or f.of in (select unnest(array[t.category, t.subcategory]) from feedback_item t where t.id = i.item)))`
  expect(await words(outside)).toEqual([])
  expect(await words('select distinct source as word from commons_rule order by 1')).toEqual(['advisory', 'campaign'])
})

test('what is counted is what the office finds row by row, while some sheets are drafted anew out of its sight', async () => {
  const reader = { person: town.t.id('office'), hat: 'office' } as const
  const given = await answer(town.pool, town.t.stage.clock, readingChecks as never, reader, {})
  const { checks } = given as { checks: { holds: boolean }[] }
  expect(checks.filter(({ holds }) => !holds)).toEqual([])
  expect(
    await words(`select 'anew' as word from findings_sheet where state = 'drafted' and revision > 1 limit 1`),
  ).toEqual(['anew'])
})

test('a team is evaluated by what became of its leads, as counts of its own units alone (S1-37)', async () => {
  const rounds = await words('select id::text as word from planning_round order by number')
  const given = []
  for (const round of rounds) {
    const { teams } = await town.t.asks(town.wears('office', 'office'), 'teamEvaluation', { round })
    given.push(...teams.map(({ team, leads, held }: Record<string, unknown>) => `${team} ${leads} ${held ?? '–'}`))
  }
  const counted =
    await words(`select t.id || ' ' || (select count(*) from transfers_lead l join teams_assignment a using (inspection)
      where a.team = t.id and l.transferred_on is not null) || ' ' || coalesce((select round(100.0 * count(*) filter (where x.finding <> 'unfounded')
      / nullif(count(*), 0))::text from transfers_transfer x join teams_assignment a using (inspection) where a.team = t.id and x.finding <> ''), '–')
    as word from teams_team t order by 1`)
  expect(given.sort()).toEqual(counted.sort())
  expect(counted.some((line) => !line.includes(' 0 '))).toBe(true)
})

test('every state of a fact sheet too', async () => {
  expect(new Set(await words('select distinct state as word from findings_fact_sheet'))).toEqual(
    new Set(Object.keys(lifeOfFactSheet)),
  )
})

test('every state of what was to be put right at once, in writing and by word of mouth', async () => {
  expect(new Set(await words('select distinct state as word from findings_immediate'))).toEqual(
    new Set(Object.keys(lifeOfImmediate)),
  )
  expect(await words('select distinct channel as word from findings_immediate order by 1')).toEqual(['oral', 'written'])
})

test('rectification is evaluated everywhere between asked and told; one body is due', async () => {
  const states = await words('select distinct state as word from evaluation_evaluation order by 1')
  expect(states).toEqual(['assessed', 'opened', 'told', 'withdrawn'])
  expect(await words('select distinct out::text as word from evaluation_score')).toEqual(['true'])
  expect(await words('select distinct state as word from evaluation_lookback order by 1')).toEqual([
    'concluded',
    'started',
  ])
  const verdicts = await words(
    'select distinct verdict as word from evaluation_lookback_item where verdict is not null',
  )
  expect(new Set(verdicts)).toEqual(new Set(['fixed', 'partly', 'notFixed', 'rebounded']))
})

test('every state of a letter of supervision, of a group of findings, of what went up, of days moved, of what was drawn and of meetings', async () => {
  for (const [table, life] of [
    ['findings_fact_list', lifeOfFactList],
    ['oversight_letter', lifeOfLetter],
    ['oversight_submittal', lifeOfSubmittal],
    ['commons_group', lifeOfGroup],
    ['commons_campaign', lifeOfCampaign],
    ['commons_checklist', lifeOfChecklist],
    ['commons_special', lifeOfSpecial],
    ['commons_advisory', lifeOfAdvisory],
    ['rectification_prolongation', lifeOfProlongation],
    ['rectification_spot', lifeOfSpot],
    ['rectification_life_meeting', lifeOfLifeMeeting],
  ] as const)
    expect(new Set(await words(`select distinct state as word from ${table}`))).toEqual(new Set(Object.keys(life)))
})

test('every state of a report and of an escalation, and a task the body found itself', async () => {
  for (const [table, life] of [
    ['rectification_report', lifeOfReport],
    ['rectification_escalation', lifeOfEscalation],
  ] as const) {
    expect(new Set(await words(`select distinct state as word from ${table}`))).toEqual(new Set(Object.keys(life)))
  }
  expect(await words('select state as word from rectification_task where alike is not null')).toEqual(['inProgress'])
})

test('tasks stand in every state that lasts, rounds in the first, the second and the last of their lives', async () => {
  const short = ['unclaimed', 'claimed', 'planned', 'submitted']
  const lasting = Object.keys(lifeOfTask).filter((state) => !short.includes(state))
  expect(await words('select distinct state as word from rectification_task')).toEqual(expect.arrayContaining(lasting))
  expect(Object.keys(lifeOfRound)).toEqual(
    expect.arrayContaining(await words('select state as word from planning_round')),
  )
  expect((await words('select state as word from planning_round order by number')).slice(0, 2)).toEqual([
    'archived',
    'rectifying',
  ])
})

test('every record reads back as its columns say, and its entry is the hash of salt and bytes', async () => {
  const { rows } = await town.above.query('select * from ledger_record')
  expect(rows.length).toBeGreaterThan(800)
  for (const row of rows) {
    const said = JSON.parse(row.bytes.toString('utf8'))
    expect(canonical(said)).toBe(row.bytes.toString('utf8'))
    expect([said.id, said.kind, said.about, said.person, said.hat]).toEqual([
      row.id,
      row.kind,
      row.about,
      row.person,
      row.hat,
    ])
    expect(createHash('sha256').update(row.salt).update(row.bytes).digest().equals(row.entry)).toBe(true)
  }
})

test('facts hold no name and no free text of the town', async () => {
  const texts =
    await words(`select name as word from identity_person union select title from findings_sheet where length(title) > 4
    union select name from registry_organisation where length(name) > 4`)
  const all = (
    await town.above.query("select string_agg(convert_from(bytes, 'UTF8'), E'\\n') as text from ledger_record")
  ).rows[0].text as string
  expect(texts.filter((text) => all.includes(text))).toEqual([])
})

test('the sealer numbers every record once, without a gap', async () => {
  await sealAll(town.pool)
  const { rows } =
    await town.above.query(`select count(*)::int as records, count(leaf)::int as sealed, min(leaf)::int as first,
    max(leaf)::int as last, (select count(*)::int from ledger_leaf l join ledger_record r on r.leaf = l.number and r.entry = l.entry) as leaves
    from ledger_record`)
  const { records, sealed, first, last, leaves } = rows[0]
  expect({ sealed, first, last, leaves }).toEqual({ sealed: records, first: 0, last: records - 1, leaves: records })
})

test('figures of the town add up: states of tasks to all tasks, money to its evidence', async () => {
  const { rows } =
    await town.above.query(`select count(*)::int as tasks, (select sum(recovered_fen)::int from rectification_progress) as fen,
    (select count(*)::int from rectification_proof where kind = 'recovery') as proofs from rectification_task`)
  expect(rows[0].tasks).toBe(
    (
      await town.above.query(
        'select sum(n)::int as n from (select count(*) as n from rectification_task group by state) s',
      )
    ).rows[0].n,
  )
  expect(rows[0].fen).toBe(rows[0].proofs * 184000)
})
