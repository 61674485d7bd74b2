import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, test } from 'vitest'
import type { Instant } from '../../core/pure/days.ts'
import { aHouse } from '../../core/test/as.ts'
import { kindWords } from '../registry/rules/words.ts'
import { keepCoverage } from './cover.ts'
import { aRound } from './fixture.ts'

const town = await aHouse('policies', 'registry', 'planning')
afterAll(() => town.close())

const office = town.as(town.office, 'office')

async function register(name: string, kind: string, level: string, parent: string | null, inScope = true) {
  const id = randomUUID()
  const text = { parent, kind, level, name, code: null, sector: '', partyKind: null, managedBy: null, inScope }
  await office.does('registerOrganisation', { id, ...text })
  return id
}

const county = await register('青江县', 'county', 'county', null, false)
const east = await register('东镇', 'town', 'town', county)
const west = await register('西镇', 'town', 'town', county)
const [one, two, three] = [
  await register('一村', 'village', 'village', east),
  await register('二村', 'village', 'village', east),
  await register('三村', 'village', 'village', west),
]
const bureau = await register('县教育局', 'department', 'county', county)
await register('县一中', 'school', 'county', bureau)

type Row = { key: string; name: string; planned: Record<string, number>; now: Record<string, number> }
type Body = {
  id: string
  name: string
  standing: string
  lastOn: string | null
  inherited: boolean
  dueOn: string | null
}

const term = randomUUID()
await office.does('draftTerm', {
  id: term,
  number: 90,
  name: '第九十届',
  startsOn: '2025-01-01',
  endsOn: '2029-12-31',
  plan: '',
})
let rounds = 0
/** An inspection that was before this system: over, its body free. */
async function inspected(body: string, exitedOn: string) {
  const id = randomUUID()
  const round = { round: randomUUID(), number: 100 + ++rounds, roundName: '往年巡察', kind: 'regular' }
  await office.does('recordInspection', { id, term, ...round, body, enteredOn: '2020-01-01', exitedOn })
  return id
}

const figures = (input: object = {}) => office.asks('coverageFigures', { term, ...input })
const bodies = async (input: object = {}): Promise<Body[]> =>
  (await office.asks('coverageBodies', { term, size: 200, ...input })).rows
const standingOf = async (body: string) => (await bodies()).find(({ id }) => id === body)
const whole = { direct: 0, extended: 0, underWay: 0, planned: 0, unplanned: 0 }
const sum = (parts: Record<string, number>) =>
  Object.keys(whole).reduce((all, part) => all + (parts[part] as number), 0)

describe('coverage', () => {
  test('tells who is in scope and was never inspected; an earlier term counts for never, not for this term (S0-09)', async () => {
    await inspected(bureau, '2023-06-30')
    await inspected(east, '2025-06-30')
    await inspected(east, '2026-01-31')
    const { total, rows, path, ground } = await figures()
    expect(total.now).toEqual({ ...whole, scope: 7, direct: 1, unplanned: 6, never: 5 })
    expect(path.map((place: { name: string }) => place.name)).toEqual(['青江县'])
    expect(rows.map((row: Row) => [row.name, row.now['scope'], row.now['direct']])).toEqual([
      ['东镇', 3, 1],
      ['西镇', 2, 0],
      ['', 2, 0],
    ])
    expect(ground).toMatchObject({ term: { id: term }, definition: { finished: 'exited', heirs: true }, plan: null })
    expect((await figures({ under: east })).rows).toMatchObject([{ key: 'own', now: { scope: 3, direct: 1 } }])
    expect((await bodies({ never: 'yes' })).map(({ name }) => name).sort()).toEqual(
      ['一村', '三村', '二村', '县一中', '西镇'].sort(),
    )
    expect(await standingOf(bureau)).toMatchObject({ standing: 'unplanned', lastOn: '2023-06-30', dueOn: '2029-12-31' })
  })

  test('parts make up the whole in every table, and areas make up the total (6.3)', async () => {
    for (const by of ['area', 'kind']) {
      const { rows, total } = await figures({ by })
      for (const row of [...rows, total] as Row[]) expect(sum(row.now)).toBe(row.now['scope'])
      for (const part of Object.keys(total.now))
        expect(rows.reduce((all: number, row: Row) => all + (row.now[part] as number), 0)).toBe(total.now[part])
    }
    const years = (await figures({ by: 'year' })).rows as Row[]
    expect(years.map((row) => [row.key, row.now['direct']])).toEqual([
      ['2025', 1],
      ['2026', 0],
      ['2027', 0],
      ['2028', 0],
      ['2029', 0],
    ])
    expect((await figures({ by: 'kind', kind: 'village,town' })).rows.map((row: Row) => row.key)).toEqual([
      'town',
      'village',
    ])
  })

  test('counts bodies reached by extension apart, and lists what beneath was not touched (S0-11, S1-10, S1-11)', async () => {
    const { units } = await aRound(town, [west])
    const inspection = units[0] as string
    expect(await standingOf(west)).toMatchObject({ standing: 'underWay' })
    const list = (body: string) => office.does('listExtensions', { inspection, bodies: [{ id: randomUUID(), body }] })
    await town.refused(list(one), 'planning.not-beneath')
    await list(three)
    await town.refused(list(three), 'planning.listed-already')
    const seen = await office.asks('subUnits', { inspection })
    expect(seen).toMatchObject({ count: 1, listed: 1, visited: 0, rows: [{ name: '三村', direct: null }] })
    expect((await office.asks('subUnits', { inspection, show: 'untouched' })).count).toBe(0)
    const { id, version } = seen.rows[0].extension
    await town.refused(
      office.does('visitExtension', { extension: id, version, on: '2026-03-02', note: '到村' }),
      'doorway.not-yours',
    )
    // The team's part, which needs a team: the visit itself is told by the town and decided by rules/coverage.ts.
    await town.above.query(`update planning_extension set state = 'visited', covered_on = '2026-03-02' where id = $1`, [
      id,
    ])
    expect(await standingOf(three)).toMatchObject({ standing: 'extended' })
    expect((await figures()).total.now).toMatchObject({ scope: 7, direct: 1, extended: 1, underWay: 1, unplanned: 4 })
    await inspected(three, '2026-02-28')
    expect((await figures()).total.now).toMatchObject({ direct: 2, extended: 0 })
  })

  test('a successor inherits or not by the definition of the day, which is printed beside the figures (撤并, 6.5)', async () => {
    const merged = { organisation: two, merged: [{ id: one, version: 1 }], on: '2026-03-02', basis: '' }
    await inspected(one, '2025-09-30')
    expect((await figures()).total.now).toMatchObject({ scope: 7, direct: 3 })
    const { version } = (await office.asks('organisationPage', { organisation: two })).organisation
    await office.does('mergeOrganisations', { ...merged, version })
    expect((await figures()).total.now).toMatchObject({ scope: 6, direct: 3 })
    expect(await standingOf(two)).toMatchObject({ standing: 'direct', inherited: true })
    expect((await figures()).rows[0].definition).toContain('由承接单位承继')
    const anew = { fromDay: '2026-03-02', finished: 'exited', heirs: false, citation: '县委巡察办口径说明〔2026〕1号' }
    await office.does('amendDefinition', { id: randomUUID(), ...anew })
    await town.refused(office.does('amendDefinition', { id: randomUUID(), ...anew }), 'planning.definition-begins-then')
    expect((await figures()).total.now).toMatchObject({ scope: 6, direct: 2, never: 3 })
    expect(await standingOf(two)).toMatchObject({ standing: 'unplanned', inherited: false, lastOn: null })
    expect((await figures()).rows[0].definition).toContain('〔2026〕1号')
    expect((await office.asks('coverageDefinitions')).count).toBe(2)
  })

  test('aims by area and kind say what is reached (S4-03)', async () => {
    const aim = {
      term,
      area: county,
      kind: 'village',
      percent: 50,
      extended: true,
      byDay: '2026-12-31',
      basis: '市委要求',
    }
    await office.does('setAim', { id: randomUUID(), ...aim })
    await office.does('setAim', { id: randomUUID(), ...aim, percent: 100 })
    await town.refused(
      office.does('setAim', { id: randomUUID(), ...aim, byDay: '2031-01-01' }),
      'planning.aim-outside-term',
    )
    await office.does('setAim', { id: randomUUID(), ...aim, area: null, kind: null, percent: 20, extended: false })
    const { rows, count } = await office.asks('coverageAims', { term })
    expect(count).toBe(2)
    expect(rows.find((row: { kind: string }) => row.kind === 'village')).toMatchObject({
      ...{ areaName: '青江县', scope: 2, done: 1, reached: false, percent: 100 },
    })
    expect(rows.find((row: { kind: string | null }) => row.kind === null)).toMatchObject({
      ...{ scope: 6, done: 2, reached: true },
    })
    await office.does('removeAim', { aim: rows[0].id, version: 1 })
    expect((await office.asks('coverageAims', { term })).count).toBe(1)
  })
})

describe('what is kept of coverage', () => {
  /** Numbers that look drawn by lot and are the same each time. */
  let state = 20_261_123
  const draw = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 4_294_967_296) * below)
  }
  const oneOf = <T>(list: readonly T[]): T => list[draw(list.length)] as T
  const above = (text: string, ...values: unknown[]) => town.above.query(text, values)
  const day = () => oneOf(['2024-06-30', '2025-02-01', '2025-09-30', '2026-02-28', '2026-04-15', '2026-05-20'])
  /** Of the term of today, which is the one that is kept. */
  const figuresNow = (input: object = {}) => office.asks('coverageFigures', input as never)
  /** A plan in force for the term: every second body in it, of two years. */
  async function foresee(termId: string) {
    const [plan, soon, late] = [randomUUID(), randomUUID(), randomUUID()]
    const values = [plan, town.authority, termId]
    await above(
      `insert into planning_term_plan (id, authority, term, number, state, drafted_on, submitted_on, decided_on)
       values ($1, $2, $3, 1, 'approved', '2026-01-02', '2026-01-03', '2026-02-10')`,
      ...values,
    )
    await above(
      `insert into planning_plan_round (id, authority, term_plan, year, place, name, kind)
       values ($3, $2, $1, 2026, 1, '先', 'village'), ($4, $2, $1, 2027, 1, '后', 'village')`,
      ...[plan, town.authority, soon, late],
    )
    await above(
      `insert into planning_slot (authority, term_plan, plan_round, body, way)
       select $2, $1, case when n % 4 = 0 then $3 else $4 end::uuid, id, case when n % 6 = 0 then 'extended' else 'direct' end
       from (select id, row_number() over (order by name, id) as n from registry_organisation where in_scope) o where n % 2 = 0`,
      ...[plan, town.authority, soon, late],
    )
  }
  const bodiesNow = (input: object) => office.asks('coverageBodies', input as never)
  const lists: readonly object[] = [
    { size: 3 },
    { never: 'yes', size: 2 },
    { never: 'yes', size: 2, from: 2 },
    { sort: 'name', size: 3, from: 1 },
    { sort: 'last' },
    { sort: '-last', size: 4 },
    { standing: 'direct,extended' },
    { year: 2026 },
    { year: 2025, standing: 'unplanned,direct' },
    { q: '第' },
    { q: '%' },
  ]
  const idsOf = async (where: string) =>
    (await above(`select id from registry_organisation where ${where} order by name, id`)).rows.map(
      ({ id }) => id as string,
    )

  const happens: Readonly<Record<string, () => Promise<unknown>>> = {
    inspected: async () => inspected(oneOf(await idsOf(`state = 'active'`)), '2026-01-31').catch(() => undefined),
    exited: () =>
      above(
        `update planning_inspection set exited_on = $1 where id = (select id from planning_inspection order by id offset $2 limit 1)`,
        ...[day(), draw(5)],
      ),
    extended: async () =>
      above(
        `insert into planning_extension (id, authority, inspection, body, name, state, covered_on)
         select gen_random_uuid(), i.authority, i.id, $1, '村', 'visited', $2 from planning_inspection i
         where not exists (select from planning_extension x where x.inspection = i.id and x.body = $1) order by i.id limit 1`,
        ...[oneOf(await idsOf('true')), day()],
      ),
    unextended: () =>
      above(
        `delete from planning_extension where id = (select id from planning_extension order by id offset $1 limit 1)`,
        draw(4),
      ),
    registered: async () =>
      register(`第${draw(1e6)}村`, 'village', 'village', oneOf(await idsOf(`kind = 'town' and state = 'active'`))),
    turned: async () =>
      above(
        `update registry_organisation set kind = $2 where id = $1`,
        oneOf(await idsOf(`kind in ('village', 'school', 'community')`)),
        oneOf(['village', 'community', 'school']),
      ),
    moved: async () => {
      const [village, town_] = [oneOf(await idsOf(`kind = 'village'`)), oneOf(await idsOf(`kind = 'town'`))]
      await above(
        `update registry_organisation o set parent = p.id, path = p.path || '/' || o.id from registry_organisation p where o.id = $1 and p.id = $2`,
        village,
        town_,
      )
    },
    raised: async () =>
      above(
        `update registry_organisation set kind = case kind when 'town' then 'other' else 'town' end where id = $1`,
        east,
      ),
    merged: async () => {
      const [gone, into] = [oneOf(await idsOf(`kind = 'village'`)), oneOf(await idsOf(`kind = 'village'`))]
      if (gone < into)
        await above(
          `update registry_organisation set state = 'merged', successor = $2, ended_on = '2026-03-01' where id = $1`,
          gone,
          into,
        )
    },
    parted: async () => {
      const gone = await idsOf(`state = 'merged'`)
      const anew = `update registry_organisation set state = 'active', successor = null, ended_on = null where id = $1`
      if (gone.length > 0) await above(anew, oneOf(gone))
    },
    left: async () =>
      above(
        `update registry_organisation set in_scope = not in_scope where id = $1`,
        oneOf(await idsOf(`kind = 'school'`)),
      ),
    later: async () =>
      town.clock.moveTo(`${oneOf(['2026-03-02', '2026-04-15', '2026-04-16', '2026-06-01'])}T02:00:00.000Z` as Instant),
    kept: () => keepCoverage(town),
  }

  test('with what changed since is what the rows say, whatever happens, in whatever order', async () => {
    town.clock.moveTo('2026-03-05T02:00:00.000Z' as Instant)
    const third = { fromDay: '2026-03-05', finished: 'exited', heirs: true, citation: '口径三' }
    await office.does('amendDefinition', { id: randomUUID(), ...third })
    await foresee((await figuresNow()).ground.term.id)
    const every = { kind: Object.keys(kindWords).join(',') }
    expect(await keepCoverage(town)).toBeGreaterThan(2)
    let [counted, found] = [0, 0]
    for (let n = 0; n < 40; n++) {
      const name = oneOf([...Object.keys(happens), 'kept', 'merged', 'parted'])
      await happens[name]?.()
      for (const by of ['area', 'kind', 'year']) {
        const { rows, total } = await figuresNow({ by })
        const plainly = await figuresNow({ by, ...every })
        expect([n, name, rows, total]).toEqual([n, name, plainly.rows, plainly.total])
        counted += total.now.direct + total.now.extended
      }
      const asked = oneOf(lists)
      const listed = await bodiesNow(asked)
      expect([n, name, asked, listed]).toEqual([n, name, asked, await bodiesNow({ ...asked, ...every })])
      found += listed.rows.length
    }
    expect(counted).toBeGreaterThan(0)
    expect(found).toBeGreaterThan(40)
    // That the sums kept are what is read: a wrong one shows, until its home is marked and counted anew.
    town.clock.moveTo('2026-06-01T02:00:00.000Z' as Instant)
    await keepCoverage(town)
    const { total } = await figuresNow()
    const { rows: spoilt } = await above(`update planning_cover set scope = scope + 7
      where (home, kind) = (select home, kind from planning_cover_body where now_in and direct_on is null order by home, kind limit 1) returning home`)
    expect((await figuresNow()).total.now.scope).toBe(total.now.scope + 7)
    const years = async () => (await figuresNow({ by: 'year' })).rows
    const [{ rows: before }, byYear] = [await bodiesNow({ sort: 'name' }), await years()]
    await above(
      `update planning_cover_body set name = '误' || name, direct_on = '2026-01-05', done = true where home = $1 and now_in`,
      spoilt[0].home,
    )
    expect((await bodiesNow({ sort: 'name' })).rows).not.toEqual(before)
    expect(await years()).not.toEqual(byYear)
    await above('update registry_organisation set in_scope = in_scope where id = $1', spoilt[0].home)
    expect((await figuresNow()).total).toEqual(total)
    expect([(await bodiesNow({ sort: 'name' })).rows, await years()]).toEqual([before, byYear])
    expect(await keepCoverage(town)).toBeGreaterThan(0)
    expect([await keepCoverage(town), (await figuresNow()).total]).toEqual([0, total])
    expect((await above('select from planning_stirred')).rowCount).toBe(0)
  })
})
