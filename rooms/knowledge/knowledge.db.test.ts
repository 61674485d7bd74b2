import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aHouse } from '../../core/test/as.ts'
import { aCabinet, pixel } from '../documents/fixture.ts'

let town: Awaited<ReturnType<typeof aHouse>>
beforeAll(async () => {
  town = await aHouse('policies', 'ledger', 'documents', 'registry', 'knowledge')
})
afterAll(() => town.close())

const write = async (kind: string, text: string, more: object = {}) => {
  const material = randomUUID()
  const office = town.as(town.office, 'office')
  await office.does('writeMaterial', { material, version: null, kind, title: `${kind}一则`, text, ...more })
  return material
}

test('a case that names somebody known here is refused until it does not, or until it is said why not', async () => {
  const office = town.as(town.office, 'office')
  const known = await town.someone('discipline', { name: '欧阳明德' })
  const named = await write('case', '某镇干部欧阳明德套取补贴。')
  const publish = (material: string, version: number, accepted = '') =>
    office.does('publishMaterial', { material, version, accepted })
  expect(await town.refused(publish(named, 1), 'knowledge.names-somebody')).toMatchObject({ names: ['欧阳明德'] })
  const text = '某镇干部张某套取补贴。'
  await office.does('writeMaterial', { material: named, version: 1, kind: 'case', title: '案例', text })
  await publish(named, 2)
  const history = await write('case', '清代廉吏欧阳明德的故事。')
  await publish(history, 1, '历史人物，非本县干部。')
  await town.refused(
    office.does('writeMaterial', { material: named, version: 3, kind: 'case', title: '案例', text }),
    'knowledge.published-already',
  )
  expect((await town.as(known, 'discipline').asks('materials', { kind: 'case' })).count).toBe(2)
})

test('who has read what is on record once, his own to see and the office’s', async () => {
  const office = town.as(town.office, 'office')
  const [one, two] = [await town.someone('discipline'), await town.someone('organisation')]
  const rule = await write('rule', '第一条……', { required: true, inForceOn: '2024-02-08' })
  const reader = town.as(one, 'discipline')
  const study = () => reader.does('studyMaterial', { id: randomUUID(), material: rule })
  await town.refused(study(), 'doorway.not-found')
  await office.does('publishMaterial', { material: rule, version: 1 })
  await study()
  await town.refused(study(), 'knowledge.read-already')
  expect((await reader.asks('materials', { unread: 'yes', kind: 'rule' })).count).toBe(0)
  expect((await town.as(two, 'organisation').asks('studies')).count).toBe(0)
  expect((await office.asks('studies', { material: rule })).rows).toMatchObject([{ title: 'rule一则' }])
  await office.does('withdrawMaterial', { material: rule, version: 2 })
  await town.refused(reader.asks('materialPage', { material: rule }), 'doorway.not-found')
})

test('the next version of a rule ends the one before on the day before it; each stays to be found for its own time', async () => {
  const office = town.as(town.office, 'office')
  const reader = town.as(await town.someone('discipline'), 'discipline')
  const version = (edition: string, inForceOn: string | null, follows: string | null = null) =>
    write('rule', '第一条……', { title: '办法', edition, inForceOn, follows })
  const first = await version('2019年版', '2019-03-01')
  await town.refused(version('2025年修订', '2025-01-01', first), 'knowledge.follows-unpublished')
  await office.does('publishMaterial', { material: first, version: 1 })
  await town.refused(version('2018年版', '2018-01-01', first), 'knowledge.follows-earlier')
  await town.refused(version('无日期', null, first), 'knowledge.follows-undated')
  const second = await version('2025年修订', '2025-01-01', first)
  await town.refused(version('2026年修订', '2026-01-01', first), 'knowledge.followed-already')
  await office.does('publishMaterial', { material: second, version: 1 })
  const on = async (day: string) =>
    (await reader.asks('materials', { kind: 'rule', q: '办法', on: day })).rows.map((row: { id: string }) => row.id)
  expect([await on('2019-02-28'), await on('2019-03-01')]).toEqual([[], [first]])
  expect([await on('2024-12-31'), await on('2025-01-01')]).toEqual([[first], [second]])
  const versions = [
    { id: first, edition: '2019年版', untilDay: '2024-12-31' },
    { id: second, edition: '2025年修订', untilDay: null },
  ]
  for (const material of [first, second])
    expect((await reader.asks('materialPage', { material })).editions).toMatchObject(versions)
})

test('the library is searched by any part of a title, number, category or text', async () => {
  const reader = town.as(await town.someone('discipline'), 'discipline')
  const office = town.as(town.office, 'office')
  const id = await write('rule', '第二条 Public funds 100% 公开。', { title: '三资监管细则' })
  await office.does('publishMaterial', { material: id, version: 1 })
  const found = async (q: string) =>
    (await reader.asks('materials', { q })).rows.some((row: { id: string }) => row.id === id)
  const [there, not] = [
    ['三资', '资监管细', '细', 'PUBLIC fu', '100%', '第二条 P'],
    ['资三', '三_监', '%公', '监管细则第二条'],
  ]
  expect(await Promise.all([...there, ...not].map(found))).toEqual([...there.map(() => true), ...not.map(() => false)])
})

test('files of a material come while it is a draft, are read with it, and go when it is withdrawn', async () => {
  const office = town.as(town.office, 'office')
  const reader = town.as(await town.someone('discipline'), 'discipline')
  const cabinet = await aCabinet(town)
  const material = await write('training', '应知应会')
  const start = (by: typeof office, about: string) => {
    const id = randomUUID()
    const sent = { noun: 'material', about, name: '课件.png', size: pixel.length }
    return by.does('startOwnUpload', { id, ...sent }).then(() => id)
  }
  await town.refused(start(reader, material), 'doorway.not-yours')
  await town.refused(start(office, randomUUID()), 'documents.nothing-to-attach')
  const [kept, late] = [await start(office, material), await start(office, material)]
  await cabinet.send(kept, pixel)
  await office.does('finishUpload', { file: kept, version: 1 })
  const seen = async (by: typeof office) => (await by.asks('filesAbout', { about: material })).rows
  expect([(await seen(office)).length, (await seen(reader)).length]).toEqual([2, 0])
  await office.does('publishMaterial', { material, version: 1 })
  expect(await seen(reader)).toMatchObject([{ id: kept, name: '课件.png', state: 'kept', circle: 'library' }])
  await cabinet.send(late, pixel)
  await town.refused(office.does('finishUpload', { file: late, version: 1 }), 'documents.published')
  await town.refused(office.does('removeFile', { file: kept, version: 2 }), 'documents.published')
  await town.refused(start(office, material), 'documents.published')
  await office.does('withdrawMaterial', { material, version: 2 })
  await town.refused(reader.asks('file', { file: kept }), 'doorway.not-found')
  await cabinet.leave()
})
