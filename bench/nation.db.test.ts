import { afterAll, expect, test } from 'vitest'
import { canonical } from '../core/pure/canonical.ts'
import { aHouse, type Town } from '../core/test/as.ts'
import { fillNation, fillRows, shareOf } from './nation.ts'

const small = { ...shareOf(0.001), villages: 3_610 }
const houses: Town[] = []
afterAll(() => Promise.all(houses.map((house) => house.close())))

async function aHouseFilled(by: typeof fillRows | typeof fillNation) {
  const town = await aHouse()
  houses.push(town)
  const { database: admin, authority } = town
  const given = {
    admin,
    authority,
    seed: 7,
    measures: small,
    password: 'lantern under the plum tree',
    say: () => undefined,
  }
  const counts = await by(town, given)
  return { town, counts, one: async (text: string) => (await town.above.query(text)).rows }
}

/** Everything of a sheet and of a task but the authority, which is made by setting the office up. */
const content = `select md5(string_agg(line, '' order by line)) as all from (
  select (to_jsonb(s) - 'authority')::text as line from findings_sheet s union all select (to_jsonb(t) - 'authority')::text from rectification_task t) lines`

test('a nation of a seed is the same again, holds what was asked for, and its figures are those of its rows', async () => {
  const [first, again] = [await aHouseFilled(fillNation), await aHouseFilled(fillRows)]
  expect(await first.one(content)).toEqual(await again.one(content))
  expect(first.counts).toMatchObject({ items: small.findings, tasks: small.findings, closed: small.done })
  expect(first.counts?.records).toBeGreaterThan(small.findings * 7.5)
  const figures = await first.town
    .as(first.town.office, 'office')
    .asks('figureTable', { by: 'area', measures: 'tasksOpened' })
  const [rows] = await first.one(
    `select count(*)::int as all, count(*) filter (where state = 'closed')::int as done from rectification_task`,
  )
  const closings = await first.town
    .as(first.town.office, 'office')
    .asks('figureTable', { by: 'area', measures: 'tasksClosed' })
  expect(closings.rows.reduce((all: number, { n }: { n: string }) => all + Number(n), 0)).toBe(rows.done)
  const sum = (part: string) =>
    figures.rows
      .filter((row: { part: string }) => part === '' || row.part === part)
      .reduce((all: number, { n }: { n: string }) => all + Number(n), 0)
  expect({ all: sum(''), done: sum('done') }).toEqual(rows)
  const provinces = new Set(figures.rows.map(({ key }: { key: string }) => key))
  expect(provinces.size).toBe(31)
})

test('its records are written as acts write them', async () => {
  const one = async (text: string) => (await houses[0]?.above.query(text))?.rows ?? []
  const rows =
    await one(`select distinct on (kind) kind, at, about, hat, person, inspection, body, noun, audience, bytes, entry = sha256(salt || bytes) as sealed,
    id, authority from ledger_record where leaf is null and kind like 'sheet.%' or kind like 'task.%' order by kind`)
  expect(rows.length).toBe(8)
  for (const { bytes, sealed, at, ...row } of rows) {
    const said = JSON.parse(bytes.toString())
    expect(bytes.toString()).toBe(canonical(said))
    expect(said).toMatchObject({ ...row, v: 1 })
    expect([sealed, new Date(said.at).toISOString()]).toEqual([true, new Date(at).toISOString()])
    expect(houses[0]?.house.records.get(said.kind)?.facts.safeParse(said.facts).success).toBe(true)
  }
})
