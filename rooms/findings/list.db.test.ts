import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector } from 'kysely'
import { afterAll, describe, expect, test } from 'vitest'
import { OurCompiler } from '../../core/server/compiler.ts'
import { contains } from '../../core/server/filters.ts'
import { saysWords } from '../../core/server/words.ts'
import type { Someone } from '../../core/test/as.ts'
import { aTeam, aTownOfSheets, text } from './fixture.ts'

const { town, at, close } = await aTownOfSheets()
afterAll(close)

describe('the list', () => {
  test('filters and sorts by all it offers, and counts exactly', async () => {
    const team = await aTeam(town)
    const make = async (n: number, more: object) => {
      const id = randomUUID()
      await team.one.does('draftSheet', {
        id,
        inspection: team.inspection,
        handlerTwo: n % 2 ? team.two.person : null,
        ...text,
        ...more,
      })
      return id
    }
    const a = await make(1, {
      title: '丙问题',
      category: 'assets',
      source: 'tip',
      disciplines: 'work,life',
      root: 'building',
    })
    const b = await make(2, { title: '甲问题', category: 'decisions', proposal: 'lead', disciplines: 'life' })
    const c = await make(3, {
      title: '案件问题',
      category: 'assets',
      subcategory: 'assets.slips',
      overview: '涉及100%的资金_',
    })
    const ids = async (input: object, by: Someone = team.one): Promise<string[]> => {
      const { rows, count } = await by.asks('sheets', input as never)
      expect(count).toBeGreaterThanOrEqual(rows.length)
      return rows.map((row: { id: string }) => row.id)
    }
    expect(await ids({ sort: 'number' })).toEqual([a, b, c])
    expect(await ids({ sort: 'newest' })).toEqual([c, b, a])
    expect(await ids({ sort: 'oldest' })).toEqual([a, b, c])
    expect(await ids({ sort: 'title' })).toEqual([c, a, b])
    expect(await ids({ category: 'assets', sort: 'number' })).toEqual([a, c])
    expect(await ids({ subcategory: 'assets.slips' })).toEqual([c])
    expect(await ids({ source: 'tip,talk' })).toEqual([a])
    expect(await ids({ proposal: 'lead' })).toEqual([b])
    expect(await ids({ discipline: 'life', sort: 'number' })).toEqual([a, b])
    expect(await ids({ root: 'building' })).toEqual([a])
    expect(await ids({ q: '%的资金_' })).toEqual([c])
    expect(await ids({ q: '甲问' })).toEqual([b])
    expect(await ids({ mine: 'yes', sort: 'number' }, team.two)).toEqual([a, c])
    expect(await ids({ state: 'signed,adopted' })).toEqual([])
    expect(await ids({ from_day: '2999-01-01' })).toEqual([])
    expect(await ids({ inspection: at.inspection })).toEqual([])
    expect(await ids({ round: team.round, sort: 'number' })).toEqual([a, b, c])
    const second = await team.one.asks('sheets', { from: 1, size: 1, sort: 'number' })
    expect([second.rows[0].id, second.count]).toEqual([b, 3])
    expect((await team.one.asks('sheetCounts')).states).toEqual([{ state: 'drafted', count: 3 }])
  })
})

const written = new Kysely({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (one) => new PostgresIntrospector(one),
    createQueryCompiler: () => new OurCompiler(),
  },
})

describe('the index of pairs', () => {
  test('finds what looking at every sheet finds, whatever stands there and whatever is typed', async () => {
    const client = await town.above.connect()
    const signs = fc.constantFrom(...`招招标标村民AaBbIiJjΩσςİıß１2Ａ，〔 '%_\\&|!:*`, '𠮷')
    const said = (most: number) => fc.array(signs, { maxLength: most }).map((all) => all.join(''))
    const columns = ['title', 'number', 'overview'] as const
    try {
      await client.query(`begin; create temp table said (n int, title text, number text collate "C", overview text, words tsvector
        generated always as (mingcha.pairs_in(title, number collate "default", overview)) stored) on commit drop`)
      const rows = fc.sample(fc.tuple(said(8), said(4), said(20)), { seed: 106, numRuns: 400 })
      await client.query(
        `insert into said (n, title, number, overview) select n, title, number, overview
         from unnest($1::text[], $2::text[], $3::text[]) with ordinality x(title, number, overview, n)`,
        ([0, 1, 2] as const).map((column) => rows.map((row) => row[column])),
      )
      const found = async (where: ReturnType<typeof contains>) => {
        const { sql: text, parameters } = where.compile(written)
        const { rows: all } = await client.query(`select n from said where ${text} order by n`, [...parameters])
        return all.map(({ n }) => n)
      }
      let hits = 0
      for (const typed of fc.sample(said(4), { seed: 107, numRuns: 120 }).filter((one) => one !== '')) {
        const plainly = await found(contains(columns, typed))
        expect([typed, await found(saysWords('words', columns, typed))]).toEqual([typed, plainly])
        hits += plainly.length
      }
      expect(hits).toBeGreaterThan(500)
    } finally {
      await client.query('rollback')
      client.release()
    }
  })

  test('is asked behind the walls', async () => {
    const client = await town.above.connect()
    try {
      await client.query(`begin; set local enable_seqscan = off; set local enable_indexscan = off;
        drop index findings_sheet_newest, findings_sheet_state, findings_sheet_category;
        select set_config('m.authority', '${town.authority}', true); set local role mingcha_eye_office`)
      const { rows } = await client.query(`explain select from findings_sheet where words @@ '''招标'''::tsquery`)
      expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toContain('findings_sheet_words')
    } finally {
      await client.query('rollback')
      client.release()
    }
  })
})
