import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { answer } from '../core/server/ask.ts'
import { type Cell, writeXlsx } from '../core/server/xlsx.ts'
import { recount } from '../rooms/statistics/counting/recount.ts'
import type { Ground } from './ground.ts'
import { bareOf, sheetLists, statementsOf, wallsOf } from './lists.ts'
import { bare, byRatio, pairs, type Result, timed } from './measure.ts'

type Say = (line: string) => void

/** How many open a list at the same moment. */
const CROWD = 200
/** Rows of a page of an export, and columns of the widest table an office keeps. */
const PAGE = 20_000
const COLUMNS = 20

/** Makes the villages of a ground those of a nation of 31 provinces, two of three tasks done, and counts everything through. */
async function settle(ground: Ground, say: Say): Promise<void> {
  const client = await ground.above.connect()
  try {
    await client.query(`set b.authority = '${ground.authority}'`)
    await client.query(await readFile(join(import.meta.dirname, 'coverage.sql'), 'utf8'))
    await client.query('vacuum analyze')
  } finally {
    client.release(true)
  }
  const took = await timed(() => recount(ground))
  await ground.above.query('vacuum analyze')
  say(`${ground.rows} sheets counted through in ${Math.round(took / 1000)} s`)
}

const measures = 'sheetsAdopted,tasksOpened'

/** The national page as the office asks it, with `enter` and all its statements. */
const asked = (ground: Ground) => {
  const read = ground.house.reads.get('figureTable')
  if (!read) throw new Error('no such query')
  const input = read.query.input.parse({ by: 'area', measures })
  return () => answer(ground.pool, ground.clock, read, ground.wears.office, input)
}

/** What somebody would write for the same table by hand, as owner and without walls: rows counted by province and part. */
const plainSql = (authority: string) => `
  with placed as (
    select i.id, split_part(o.path, '/', 1) as area from planning_inspection i join registry_organisation o on o.id = i.body
    where i.authority = '${authority}'
  )
  select p.area, 'sheetsAdopted' as measure, s.category as part, count(*) as n from findings_sheet s join placed p on p.id = s.inspection
    where s.authority = '${authority}' and s.state in ('adopted', 'routed') group by 1, 3
  union all
  select p.area, 'tasksOpened', case when t.state = 'closed' then 'done' when t.state = 'longTerm' then 'staged'
      when t.degree = 'mostly' then 'mostly' else 'open' end, count(*)
    from rectification_task t join placed p on p.id = t.inspection
    where t.authority = '${authority}' and t.state <> 'withdrawn' group by 1, 3`

type Row = { key: string; measure: string; part: string; n: string }

/** Sees to it that both count the same, cell by cell. */
function same(page: readonly Row[], plain: readonly (Row & { area: string })[]): void {
  const words = (rows: readonly { measure: string; part: string; n: unknown }[], key: (n: number) => string) =>
    rows.map(({ measure, part, n }, at) => `${key(at)} ${measure} ${part} ${n}`).toSorted()
  const [one, other] = [words(page, (at) => page[at]?.key ?? ''), words(plain, (at) => plain[at]?.area ?? '')]
  const wrong = one.findIndex((line, at) => line !== other[at])
  if (one.length !== other.length || wrong >= 0)
    throw new Error(`the page says ${one[wrong]} (${one.length} cells), the SQL ${other[wrong]} (${other.length})`)
}

async function page(small: Ground, large: Ground): Promise<Result[]> {
  const { owner, authority } = large
  const [ask, tenth, text] = [asked(large), asked(small), plainSql(authority)]
  same(((await ask()) as { rows: Row[] }).rows, (await owner.query(text)).rows)
  const [base, measured] = await pairs(() => owner.query(text), ask, 9, 2)
  const [little, much] = await pairs(tenth, ask, 21, 3)
  return [
    byRatio('national page, 31 provinces, against the plain GROUP BY', base, measured, 0.05),
    byRatio('national page, against itself at a tenth of the data', little, much, 1.5),
  ]
}

/** Two hundred people of a team open a list at the same moment: until the last has his page, against the bare statements. */
async function crowd(ground: Ground): Promise<Result[]> {
  const { house, pool, clock, wears, owner, inspections } = ground
  const results: Result[] = []
  for (const who of ['member', 'office'] as const) {
    const [list] = sheetLists(inspections[7] as string)
    if (!list) throw new Error('no list')
    const read = house.reads.get(list.query)
    if (!read) throw new Error('no such query')
    const input = read.query.input.parse({ ...list.input })
    const { statements } = await statementsOf(ground, who, list)
    const texts = statements.map((one) => bareOf(one, wallsOf(ground, wears[who].hat)))
    const all = (work: () => Promise<unknown>) => () => Promise.all(Array.from({ length: CROWD }, work))
    const plain = all(async () => {
      for (const text of texts) await owner.query(text)
    })
    const walled = all(() => answer(pool, clock, read, wears[who], input))
    const [base, measured] = await pairs(plain, walled, who === 'member' ? 7 : 3, 1)
    results.push(byRatio(`${CROWD} people at once, ${who}, newest sheets: all have their page`, base, measured, null))
  }
  return results
}

/** All sheets of the office as a workbook of twenty columns, read page by page and thrown away; time, and the memory of node at its highest. */
async function workbook(ground: Ground, say: Say): Promise<Result[]> {
  const read = ground.house.reads.get('sheets')
  if (!read) throw new Error('no such query')
  const one = async (from: number) =>
    (await answer(ground.pool, ground.clock, read, ground.wears.office, {
      ...read.query.input.parse({}),
      from,
      size: PAGE,
    } as never)) as {
      rows: Record<string, unknown>[]
    }
  let rows = 0
  async function* all(): AsyncGenerator<Cell[]> {
    for (let from = 0; ; from += PAGE) {
      const { rows: found } = await one(from)
      for (const row of found) {
        const cells = Object.values(row).map((value) => (typeof value === 'object' ? '' : String(value)))
        rows++
        yield Array.from({ length: COLUMNS }, (_, n) => cells[n % cells.length] ?? '') as Cell[]
      }
      if (found.length < PAGE) return
    }
  }
  globalThis.gc?.()
  const before = process.memoryUsage.rss()
  let most = before
  let bytes = 0
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 50)
  const sink = new Writable({
    write(chunk: Buffer, _, done) {
      bytes += chunk.length
      done()
    },
  })
  const columns = Array.from({ length: COLUMNS }, (_, n) => ({ head: `列${n + 1}` }))
  const took = await timed(() => pipeline(writeXlsx(columns, all(), '问题'), sink))
  clearInterval(watch)
  say(`${rows} rows × ${COLUMNS}, ${Math.round(bytes / 1e6)} MB of workbook`)
  return [
    bare(`workbook of ${rows} rows × ${COLUMNS}`, 'ms', took),
    bare('memory of node before it', 'MB', before / 1e6),
    bare('memory of node at its highest meanwhile', 'MB', most / 1e6),
  ]
}

/** The national load: its page against the plain GROUP BY and against a tenth of the data, lists with 200 people, the workbook of all sheets. */
export async function national(small: Ground, large: Ground, say: Say): Promise<Result[]> {
  await settle(small, say)
  await settle(large, say)
  return [...(await page(small, large)), ...(await crowd(large)), ...(await workbook(large, say))]
}
