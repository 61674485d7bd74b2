import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aHouse, type Someone, type Town } from '../../core/test/as.ts'
import { areas, countyTable } from './division.fixture.ts'

let town: Town
let office: Someone
beforeAll(async () => {
  town = await aHouse('policies', 'registry')
  office = town.as(town.office, 'office')
})
afterAll(() => town.close())

const sha256 = '0'.repeat(64)
const count = async (table: string) =>
  Number((await town.above.query(`select count(*) from mingcha.${table}`)).rows[0].count)

async function preview(cells: string[][]) {
  const done = await office.does('previewRegister', { id: randomUUID(), fileName: '名册.xlsx', sha256, cells })
  return { ...done, ...(await office.asks('importPreview', { importing: done.id, size: 200 })) }
}
async function bring(cells: string[][]) {
  const { id, version, importing } = await preview(cells)
  await office.does('importRegister', { importing: id, version })
  return importing
}
const find = async (q: string, more: object = {}) => office.asks('organisations', { q, ...more })
const named = async (name: string) => {
  const { rows } = await find(name)
  const found = rows.filter((row: { name: string }) => row.name === name)
  expect(found.length, name).toBe(1)
  return found[0]
}
const blank = { code: null, sector: '', partyKind: null, managedBy: null, inScope: true }

describe.each(Object.entries(areas))('%s from the data package', (name, area) => {
  const { table, towns, villages } = countyTable(name, area)
  const whole = 1 + towns.length + villages.length
  let own: Town

  beforeAll(async () => {
    own = await aHouse('policies', 'registry')
  })
  afterAll(() => own.close())

  test('is imported whole, found, unfolded, and imported again without a double', async () => {
    const hand = own.as(own.office, 'office')
    const bringIn = async () => {
      const { id, version } = await hand.does('previewRegister', {
        id: randomUUID(),
        fileName: `${name}.csv`,
        sha256,
        cells: table,
      })
      const before = await hand.asks('organisations')
      const { importing } = await hand.asks('importPreview', { importing: id, size: 1 })
      expect((await hand.asks('organisations')).count).toBe(before.count)
      await hand.does('importRegister', { importing: id, version })
      return importing
    }
    expect(await bringIn()).toMatchObject({ newCount: whole, changedCount: 0, sameCount: 0, errorCount: 0 })
    expect((await hand.asks('organisations')).count).toBe(whole)
    expect(await bringIn()).toMatchObject({ newCount: 0, changedCount: 0, sameCount: whole, errorCount: 0 })
    expect((await hand.asks('organisations')).count).toBe(whole)

    const top = (await hand.asks('organisationTree')).rows
    expect(top).toMatchObject([{ name, children: towns.length }])
    const below = await hand.asks('organisationTree', { parent: top[0].id, size: 200 })
    expect(below.rows.map((row: { name: string }) => row.name)).toEqual(towns.map((one) => one['name']))
    for (const row of below.rows) {
      const truly = villages.filter((one) => one['streetCode'] === row.code)
      expect(row.children, row.name).toBe(truly.length)
      expect((await hand.asks('organisations', { under: row.id })).count).toBe(truly.length + 1)
    }
    for (const part of ['庄', '村民', '张']) {
      const truly = [name, ...towns.map((one) => one['name']), ...villages.map((one) => one['name'])].filter((one) =>
        one?.includes(part),
      )
      expect((await hand.asks('organisations', { q: part })).count, part).toBe(truly.length)
    }
  })
})

describe('an import', () => {
  const head = ['名称', '上级', '类别', '代码', '负责人', '职务']
  const county = ['青江县', '', '县', '370299', '', '']

  test('with one faulty row writes nothing', async () => {
    const before = await count('registry_organisation')
    const { id, version, importing, rows } = await preview([head, county, ['乙镇', '没有的县', '镇', '', '', '']])
    expect(importing).toMatchObject({ newCount: 1, errorCount: 1 })
    expect(rows[1].errors).toMatchObject([{ row: 3, column: 'B', head: '上级', code: 'registry.cell-no-parent' }])
    await town.refused(office.does('importRegister', { importing: id, version }), 'registry.import-has-errors')
    expect(await count('registry_organisation')).toBe(before)
  })

  test('brings first responsibles, changes only what is said, and keeps how things were', async () => {
    await bring([
      head,
      county,
      ['乙镇', '', '', '370299001', '张三', '党委书记'],
      ['丙镇', '', '', '370299002', '', ''],
      ['东村', '乙镇', '', '', '', ''],
    ])
    expect(
      await bring([head, ['乙镇', '', '', '', '李四', ''], ['东村委会', '乙镇', '', '370299001001', '', '']]),
    ).toMatchObject({
      changedCount: 2,
    })
    await bring([head, ['东坡村', '丙镇', '', '370299001001', '', '']])
    const page = await office.asks('organisationPage', { organisation: (await named('乙镇')).id })
    expect(page.posts).toMatchObject([
      { title: '党委书记', holderName: '李四', principal: true, key: true, earlier: [{ holderName: '张三' }] },
    ])
    const east = await office.asks('organisationPage', { organisation: (await named('东坡村')).id })
    expect(east.ancestors.map((one: { name: string }) => one.name)).toEqual(['青江县', '丙镇'])
    expect(east.formers).toMatchObject([
      { name: '东村', parentName: '乙镇', why: 'imported' },
      { name: '东村', code: null },
    ])
    expect((await find('东村')).count).toBe(0)
  })

  test('is refused when the register has changed since it was looked at, and cannot be applied twice', async () => {
    const cells = [head, ['丁镇', '', '', '', '', '']]
    const first = await preview(cells)
    const county = (await named('青江县')).id
    await office.does('registerOrganisation', {
      id: randomUUID(),
      parent: county,
      kind: 'town',
      level: 'town',
      name: '丁镇',
      ...blank,
    })
    await town.refused(
      office.does('importRegister', { importing: first.id, version: first.version }),
      'registry.import-outdated',
    )
    const again = await preview(cells)
    expect(again.importing).toMatchObject({ sameCount: 1 })
    const { version } = await office.does('importRegister', { importing: again.id, version: again.version })
    await town.refused(office.does('importRegister', { importing: again.id, version }), 'registry.import-applied')
    await town.refused(office.asks('importPreview', { importing: first.id }), 'doorway.not-found')
  })

  test('moves a subtree with all below it', async () => {
    await bring([
      ['名称', '上级', '类别', '层级'],
      ['管委会', '', '其他', '乡级'],
      ['戊村', '管委会', '村', '村级'],
      ['戊村小学', '戊村', '', ''],
    ])
    await bring([
      ['名称', '上级', '类别', '代码'],
      ['己镇', '', '镇', '370299009'],
      ['庚村', '己镇', '村', '370299009001'],
      ['庚村小学', '庚村', '', ''],
    ])
    await bring([
      ['名称', '上级', '代码'],
      ['庚村', '管委会', '370299009001'],
    ])
    const zone = await named('管委会')
    expect((await office.asks('organisations', { under: zone.id })).count).toBe(5)
  })
})

describe('search', () => {
  test('by part, by initials in any reading, by code, with rare signs', async () => {
    const { id: parent } = await named('乙镇')
    for (const name of ['重阳村', '莫𡐓村', '𡐓西村']) {
      await office.does('registerOrganisation', {
        id: randomUUID(),
        parent,
        kind: 'village',
        level: 'village',
        name,
        ...blank,
      })
    }
    const names = async (q: string) => (await find(q)).rows.map((row: { name: string }) => row.name).sort()
    expect(await names('cyc')).toEqual(['重阳村'])
    expect(await names('ZYC')).toEqual(['重阳村'])
    expect(await names('𡐓')).toEqual(['莫𡐓村', '𡐓西村'].sort())
    expect(await names('莫𡐓')).toEqual(['莫𡐓村'])
    expect(await names('370299001')).toEqual(['东坡村', '乙镇'].sort())
    expect(await names('重 村')).toEqual(['重阳村'])
    expect(await names('%')).toEqual([])
    expect(await names("'; drop")).toEqual([])
  })
})

describe('merging and abolishing', () => {
  test('towns go up in one: children follow, posts cease, history stays, and nothing more happens to what ended', async () => {
    const [into, one, two] = [await named('乙镇'), await named('丙镇'), await named('丁镇')]
    await office.does('addPost', {
      id: randomUUID(),
      organisation: one.id,
      title: '镇长',
      key: true,
      principal: false,
      holderName: '王五',
      person: null,
      fromDay: '2025-01-01',
    })
    const on = '2026-03-01'
    const basis = '青政字〔2026〕3 号'
    const merged = [one, two].map(({ id, version }) => ({ id, version }))
    await office.does('mergeOrganisations', { organisation: into.id, version: into.version, merged, on, basis })
    const gone = await office.asks('organisationPage', { organisation: one.id })
    expect(gone).toMatchObject({
      organisation: { state: 'merged', successor: into.id, endedOn: on },
      successor: { name: '乙镇' },
      posts: [{ untilDay: on, holderName: null, earlier: [{ holderName: '王五', untilDay: on }] }],
      formers: [{ why: 'merged', basis }],
    })
    const page = await office.asks('organisationPage', { organisation: into.id })
    expect(page.predecessors.map((each: { name: string }) => each.name).sort()).toEqual(['丁镇', '丙镇'])
    const east = await office.asks('organisationPage', { organisation: (await named('东坡村')).id })
    expect(east.ancestors.at(-1).name).toBe('乙镇')
    expect(east.formers[0]).toMatchObject({ why: 'followed', parentName: '丙镇' })
    expect((await find('丙镇')).count).toBe(0)
    expect((await find('丙镇', { state: 'merged' })).count).toBe(1)
    const { version } = gone.organisation
    await town.refused(
      office.does('abolishOrganisation', { organisation: one.id, version, on, successor: null, basis }),
      'registry.ended',
    )
    const records = (
      await town.above.query("select about from mingcha.ledger_record where kind = 'organisation.merged'")
    ).rows
    expect(records.map((row) => row.about).sort()).toEqual([one.id, two.id].sort())
  })

  test('what has children is abolished only with a successor', async () => {
    const [town1, school] = [await named('乙镇'), await named('庚村小学')]
    const on = '2026-03-01'
    const end = { organisation: town1.id, version: town1.version, on, basis: '' }
    await town.refused(office.does('abolishOrganisation', { ...end, successor: null }), 'registry.has-children')
    await office.does('abolishOrganisation', {
      organisation: school.id,
      version: school.version,
      on,
      successor: null,
      basis: '',
    })
    await town.refused(office.does('abolishOrganisation', { ...end, version: 1, successor: null }), 'doorway.stale')
  })
})

describe('editing', () => {
  test('moves a subtree, finds by the new name only, and refuses what cannot be', async () => {
    const [village, town1] = [await named('庚村'), await named('乙镇')]
    const page = await office.asks('organisationPage', { organisation: village.id })
    const { parent: _, kind, level, code } = page.organisation
    const text = { ...blank, kind, level, code, name: '庚坡村', parent: town1.id }
    await office.does('editOrganisation', { organisation: village.id, version: village.version, ...text })
    expect((await find('庚村')).rows.length).toBe(0)
    expect((await office.asks('organisations', { under: town1.id, q: '庚坡' })).count).toBe(1)
    const now = await named('庚坡村')
    await town.refused(
      office.does('editOrganisation', { organisation: village.id, version: now.version, ...text }),
      'registry.nothing-changed',
    )
    const twin = { ...text, name: '重阳村民委员会', code: null }
    await town.refused(
      office.does('editOrganisation', { organisation: village.id, version: now.version, ...twin }),
      'registry.same-name',
    )
  })
})

describe('posts', () => {
  test('one first responsible; holders follow each other; persons must exist', async () => {
    const { id: organisation } = await named('重阳村')
    const id = randomUUID()
    const person = await town.someone(undefined, { name: '赵六' })
    await office.does('addPost', {
      id,
      organisation,
      title: '村党支部书记',
      key: true,
      principal: true,
      holderName: '赵六',
      person,
      fromDay: '2026-01-01',
    })
    const more = {
      id: randomUUID(),
      organisation,
      title: '书记',
      key: true,
      principal: true,
      holderName: null,
      person: null,
      fromDay: null,
    }
    await town.refused(office.does('addPost', more), 'registry.principal-exists')
    await town.refused(
      office.does('addPost', { ...more, principal: false, holderName: '某', person: randomUUID() }),
      'registry.no-such-person',
    )
    await office.does('assignHolder', { post: id, version: 1, holderName: '钱七', person: null, on: '2026-02-01' })
    await office.does('endPost', { post: id, version: 2, on: '2026-03-01' })
    const { posts } = await office.asks('organisationPage', { organisation })
    expect(
      posts[0].earlier.map((one: { holderName: string; untilDay: string }) => [one.holderName, one.untilDay]),
    ).toEqual([
      ['钱七', '2026-03-01'],
      ['赵六', '2026-02-01'],
    ])
    await office.does('addPost', more)
  })
})

describe('who may', () => {
  test('others read organisations and write nothing; a body sees only its own posts, a superior none', async () => {
    const { id: body } = await named('重阳村')
    const { id: other } = await named('乙镇')
    const clerk = town.as(await town.someone('clerk', { body }), 'clerk')
    const superior = town.as(await town.someone('superior'), 'superior')
    expect((await clerk.asks('organisationPage', { organisation: body })).posts.length).toBeGreaterThan(0)
    expect((await clerk.asks('organisationPage', { organisation: other })).posts).toEqual([])
    expect((await superior.asks('organisationPage', { organisation: other })).posts).toBeNull()
    expect((await superior.asks('organisations')).count).toBeGreaterThan(3)
    const text = { id: randomUUID(), parent: other, kind: 'village', level: 'village', name: '新村', ...blank }
    await town.refused(clerk.does('registerOrganisation', text), 'doorway.not-yours')
    await town.refused(clerk.asks('importPreview', { importing: randomUUID() }), 'doorway.not-yours')
  })
})

describe('at the same time', () => {
  test('one code is registered once, one name under one parent once, in 40 races', async () => {
    const { id: parent } = await named('乙镇')
    for (let n = 0; n < 20; n++) {
      const code = String(370299100 + n)
      const one = { parent, kind: 'village', level: 'village', ...blank }
      const byCode = await Promise.allSettled(
        ['甲', '乙'].map((who) =>
          office.does('registerOrganisation', { ...one, id: randomUUID(), name: `${who}${n}村`, code }),
        ),
      )
      expect(byCode.map((each) => each.status).sort()).toEqual(['fulfilled', 'rejected'])
      const byName = await Promise.allSettled(
        ['村委会', '村'].map((end) =>
          office.does('registerOrganisation', { ...one, id: randomUUID(), name: `丙${n}${end}` }),
        ),
      )
      expect(byName.map((each) => each.status).sort()).toEqual(['fulfilled', 'rejected'])
    }
  })

  test('moving each beneath the other never closes a ring, in 20 races', async () => {
    const { id: parent } = await named('青江县')
    for (let n = 0; n < 20; n++) {
      const unit = { kind: 'department', level: 'county', ...blank }
      const [a, b] = [randomUUID(), randomUUID()]
      for (const [id, name] of [
        [a, `子${n}局`],
        [b, `丑${n}局`],
      ] as const) {
        await office.does('registerOrganisation', { ...unit, id, name, parent })
      }
      const moves = await Promise.allSettled([
        office.does('editOrganisation', { ...unit, organisation: a, version: 1, name: `子${n}局`, parent: b }),
        office.does('editOrganisation', { ...unit, organisation: b, version: 1, name: `丑${n}局`, parent: a }),
      ])
      expect(moves.map((each) => each.status).sort()).toEqual(['fulfilled', 'rejected'])
    }
    const { rows } = await town.above.query(
      "select count(*)::int as n from mingcha.registry_organisation o where not exists (select from mingcha.registry_organisation p where p.id = o.parent and o.path = p.path || '/' || o.id) and o.parent is not null",
    )
    expect(rows[0].n).toBe(0)
  })
})
