import { afterAll, beforeAll, expect, test } from 'vitest'
import { aHouse, type Town } from '../core/test/as.ts'
import { keepCoverage } from '../rooms/planning/cover.ts'
import { fillRows, shareOf } from './nation.ts'

let town: Town
beforeAll(async () => {
  town = await aHouse()
  const { database: admin, authority } = town
  const measures = { ...shareOf(0.001), villages: 3_610 }
  await fillRows(town, { admin, authority, seed: 7, measures, password: 'lantern under the plum tree', say: () => {} })
  // Two units of one body, so that a body is met twice in a year and in a category.
  await town.above.query(`update planning_inspection i set body = j.body from planning_inspection j
    where i.id = (select inspection from findings_sheet where state = 'adopted' order by inspection limit 1)
      and j.id = (select inspection from findings_sheet where state = 'adopted' order by inspection desc limit 1)`)
  await town.above.query('vacuum analyze')
}, 120_000)
afterAll(() => town.close())

const office = () => town.as(town.office, 'office')
const plain = async <R>(text: string): Promise<R[]> => (await town.above.query(text)).rows

/** All pages of a question, one after another. */
async function every<R>(name: string, input: object = {}): Promise<{ rows: R[]; counts: Set<number> }> {
  const rows: R[] = []
  const counts = new Set<number>()
  for (let from = 0; ; from += 200) {
    const { rows: page, count } = await office().asks(name, { ...input, from, size: 200 })
    rows.push(...page)
    counts.add(count)
    if (page.length < 200) return { rows, counts }
  }
}

const sides = { unit: 'i.body', kind: 'o.kind', round: 'i.round', year: `to_char(s.decided_on, 'YYYY')` } as const

test.each(Object.entries(sides))(
  'common problems by %s, each line, column and sum, are those of the plain statement',
  async (by, side) => {
    type Line = { key: string; sheets: number; cells: { code: string; n: number }[] }
    const adopted = `from findings_sheet s join planning_inspection i on i.id = s.inspection join registry_organisation o on o.id = i.body
      where s.state in ('adopted', 'routed')`
    const { rows, counts } = await every<Line>('commonMatrix', { by })
    const cells = await plain<{ key: string; code: string; n: number }>(
      `select ${side}::text as key, s.category as code, count(*)::int as n ${adopted} group by 1, 2 order by 1, 2`,
    )
    expect(
      rows
        .flatMap((row) => row.cells.map((cell) => ({ key: row.key, ...cell })))
        .sort((a, b) => (a.key === b.key ? (a.code < b.code ? -1 : 1) : a.key < b.key ? -1 : 1)),
    ).toEqual(cells)
    expect([...counts]).toEqual([new Set(cells.map(({ key }) => key)).size])
    expect(rows.every((row) => row.sheets === row.cells.reduce((sum, { n }) => sum + n, 0))).toBe(true)
    const { columns, sheets, units } = await office().asks('commonMatrix', { by })
    expect(columns.map(({ code, sheets, units }: (typeof columns)[number]) => ({ code, sheets, units }))).toEqual(
      await plain(`select s.category as code, count(*)::int as sheets, count(distinct i.body)::int as units ${adopted}
        group by 1 order by sheets desc, code`),
    )
    expect([{ sheets, units }]).toEqual(
      await plain(`select count(*)::int as sheets, count(distinct i.body)::int as units ${adopted}`),
    )
  },
)

test('who answers for what is the plain count, in the order of units and leaders', async () => {
  const { rows, counts } = await every<Record<string, unknown>>('responsibilityMatrix', { by: 'leader' })
  const expected =
    await plain(`select t.inspection, o.name as "bodyName", r.name as "roundName", t.leader_name as leader,
      count(*) filter (where t.state <> 'closed')::int as open, count(*) filter (where t.state = 'closed')::int as closed
    from rectification_task t join registry_organisation o on o.id = t.body join planning_inspection i on i.id = t.inspection
      join planning_round r on r.id = i.round
    where t.state <> 'withdrawn' group by 1, 2, 3, 4, t.leader_kind order by o.name collate "zh-x-icu", t.inspection`)
  expect(
    rows.map(({ inspection, bodyName, roundName, leader, open, closed }) => ({
      ...{ inspection, bodyName, roundName, leader, open, closed },
    })),
  ).toEqual(expected)
  expect([...counts]).toEqual([expected.length])
  expect(await office().asks('responsibilityMatrix', { from: 100_000, size: 50 })).toMatchObject({
    rows: [],
    count: expected.length,
  })
})

test('the three tempos are of each unit that has a matter or a task, in the order of names', async () => {
  const { rows, counts } = await every<{ id: string; full: { asked: number } }>('temposOf')
  const expected = await plain<{ id: string; asked: number }>(`select i.id, count(t.id)::int as asked
    from planning_inspection i join rectification_task t on t.inspection = i.id and t.state <> 'withdrawn'
    group by i.id, i.name order by i.name collate "zh-x-icu", i.id`)
  expect(rows.map(({ id, full }) => ({ id, asked: full.asked }))).toEqual(expected)
  expect([...counts]).toEqual([expected.length])
})

test('inspections are found by any part of a name, by an index or not', async () => {
  for (const q of ['河口', '村党支部', '村', '口村党', '没有', '%', 'C']) {
    const expected = await plain<{ n: number }>(
      `select count(*)::int as n from planning_inspection where state <> 'removed' and strpos(lower(name), lower('${q}')) > 0`,
    )
    expect([q, [{ n: (await office().asks('inspections', { q })).count }]]).toEqual([q, expected])
  }
  const { rows } = await every<{ bodyName: string }>('temposOf', { q: '河口' })
  expect(rows.length).toBeGreaterThan(0)
  expect(rows.every(({ bodyName }) => bodyName.includes('河口'))).toBe(true)
})

type Village = { id: string; name: string; townName: string; standing: string }
const order = `order by p.code, p.name, o.code, o.name collate "zh-x-icu", o.id`
const allVillages = `select o.id from registry_organisation o left join registry_organisation p on p.id = o.parent
  where o.in_scope and o.state = 'active' and o.kind in ('village', 'community')`

/** The standings of villages as the list of coverage tells them, with its kinds named: then it counts from the rows. */
const standings = async () =>
  new Map(
    (await every<{ id: string; standing: string }>('coverageBodies', { kind: 'village,community' })).rows.map(
      ({ id, standing }) => [id, standing],
    ),
  )

test('villages stand town by town, counted through or not, changed since or not, and every page begins where the last one ended', async () => {
  for (const change of [
    async () => {},
    async () => void (await keepCoverage(town)),
    async () =>
      // Two towns of one name: their villages stand among each other.
      void (await town.above.query(`update registry_organisation set name = '第1镇' where name = '第2镇' and kind = 'town';
        update planning_inspection set state = 'closed', exited_on = '2026-03-20'
          where id in (select id from planning_inspection where state = 'entered' order by id limit 5)`)),
  ]) {
    await change()
    const { rows, counts } = await every<Village>('villages')
    const expected = await plain<{ id: string }>(`${allVillages} ${order}`)
    expect(rows.map(({ id }) => id)).toEqual(expected.map(({ id }) => id))
    expect([...counts]).toEqual([expected.length])
    const standing = await standings()
    expect(rows.filter((row) => standing.get(row.id) !== row.standing)).toEqual([])
    const named = await every<Village>('villages', { q: '河口' })
    expect(named.rows.map(({ id }) => id)).toEqual(
      (await plain<{ id: string }>(`${allVillages} and o.name like '%河口%' ${order}`)).map(({ id }) => id),
    )
    const direct = await every<Village>('villages', { standing: 'direct' })
    expect(direct.rows.map(({ id }) => id)).toEqual(rows.filter((row) => row.standing === 'direct').map(({ id }) => id))
  }
}, 180_000)
