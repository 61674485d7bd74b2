import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, test } from 'vitest'
import { aHouse } from '../../core/test/as.ts'
import { aRound } from './fixture.ts'

const town = await aHouse('registry', 'planning')
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
