import { generateKeyPairSync, randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { signedNote } from '../../core/server/log/note.ts'
import { signerOf } from '../../core/server/log/signer.ts'
import { aHouse } from '../../core/test/as.ts'
import { rooms } from '../feedback/fixture.ts'
import type { Cell } from './rules/measures.ts'
import { packed, textOf } from './rules/packages.ts'
import { scenarios } from './rules/scenarios.ts'

const town = await aHouse(...rooms)
afterAll(() => town.close())
const office = town.as(town.office, 'office')
const superior = town.as(await town.someone('superior'), 'superior')

const year = { fromMonth: '2025-01', untilMonth: '2025-12' }

/** An office below with a log of its own. */
async function below(name: string) {
  const signer = signerOf(`mingcha/${randomUUID()}`, generateKeyPairSync('ed25519').privateKey)
  const id = randomUUID()
  await office.does('nameSubordinate', { id, name, verifier: signer.verifier })
  const send = (cells: readonly Cell[], more: object = {}) => {
    const says = {
      office: name,
      from: '2025-01',
      until: '2025-12',
      number: 1,
      replaces: null,
      made: '2026-01-05',
      names: {},
      within: [],
      ...more,
    }
    return signedNote(
      textOf({ ...packed(says as never, cells, () => '口径'), ...('totals' in more ? more : {}) } as never),
      signer.keys,
    )
  }
  return { id, send, signer }
}
const take = (text: string) => office.does('takePackage', { id: randomUUID(), text })
const all = async () => (await superior.asks('nation', year)).rows[0]
const result = async (name: string) => (await all()).results.find((one: { name: string }) => one.name === name).result

test('31 provinces become one page, exact, and the superior reads it; who has sent nothing is named', async () => {
  const provinces = await Promise.all(Array.from({ length: 31 }, (_, n) => below(`第${n + 1}省`)))
  await below('未报省')
  for (const { send } of provinces) await take(send(scenarios.kunming))
  const { rows } = await superior.asks('nation', year)
  expect(rows.map(({ row }: { row: string }) => row).sort()).toEqual(
    ['all', ...Array(31).fill('below'), 'missing'].sort(),
  )
  expect(await result('rectified')).toBe('98.71%')
  expect(await result('avoided')).toBe((1369.5 * 31).toFixed(2))
  expect((await all()).cells.find((cell: Cell) => cell.part === 'done').n).toBe(String(688 * 31))
  await town.refused(superior.does('takePackage', { id: randomUUID(), text: 'x' }), 'doorway.not-yours')
}, 60_000)

test('what is not signed by who is named, was changed, does not add up, comes twice or out of order is refused', async () => {
  const { send, signer, id } = await below('甲区')
  const first = send(scenarios.kunming)
  await town.refused(take('x'), 'statistics.package-unreadable')
  await town.refused(take(first.replace(/"n":"688"/, '"n":"689"')), 'statistics.package-forged')
  const stranger = signerOf('mingcha/stranger', generateKeyPairSync('ed25519').privateKey)
  const text = first.slice(0, first.indexOf('\n') + 1)
  await town.refused(take(signedNote(text, stranger.keys)), 'statistics.package-unknown-key')
  const broken = await town.refused(
    take(send(scenarios.kunming, { totals: { tasksOpened: '698' } })),
    'statistics.package-breaks',
  )
  expect(broken).toMatchObject({ measure: 'tasksOpened', left: '697', right: '698' })
  await take(first)
  await town.refused(take(first), 'statistics.package-here-already')
  await town.refused(take(send(scenarios.zhenan, { number: 2 })), 'statistics.package-out-of-order')
  await town.refused(
    office.does('nameSubordinate', { id: randomUUID(), name: '又一', verifier: signer.verifier }),
    'statistics.key-named-already',
  )
  await office.does('endSubordinate', { subordinate: id, version: 1 })
  await town.refused(take(send(scenarios.zhenan)), 'statistics.package-unknown-key')
})

test('a correction replaces what stood and leaves its trace; what goes up holds all below and changes with it', async () => {
  const { send } = await below('乙区')
  const before = (await all()).cells.find((cell: Cell) => cell.measure === 'leadsTransferred')?.n ?? '0'
  const first = send(scenarios.zhenan)
  await take(first)
  await office.does('makePackage', { id: randomUUID(), ...year })
  const stands = async (direction: string) =>
    (await office.asks('figurePackages', { direction, state: 'current', size: 200 })).rows
  const one = (await stands('taken')).find((row: { office: string }) => row.office === '乙区')
  const [made] = await stands('made')
  const { signer } = await below('本机构误作下级')
  const own = await town.above.query('select content from statistics_package where id = $1', [made.id])
  await town.refused(take(signedNote(own.rows[0].content, signer.keys)), 'statistics.package-own')
  const corrected = scenarios.zhenan.map((cell) =>
    cell.part === 'discipline' ? { ...cell, n: '221' } : cell.part === 'pending' ? { ...cell, n: '54' } : cell,
  )
  await take(send(corrected, { number: 2, replaces: one.sha256 }))
  const { rows } = await office.asks('figurePackages', { direction: 'taken', size: 200 })
  const trace = rows.filter((row: { office: string }) => row.office === '乙区')
  expect(trace.map(({ number, state }: { number: number; state: string }) => `${number} ${state}`)).toEqual([
    '2 current',
    '1 replaced',
  ])
  expect(trace[0].replaces).toBe(trace[1].sha256)
  expect((await all()).cells.find((cell: Cell) => cell.measure === 'leadsTransferred').n).toBe(
    String(BigInt(before) + 221n),
  )
  await office.does('makePackage', { id: randomUUID(), ...year })
  const [again] = await stands('made')
  expect(again).toMatchObject({ number: 2, replaces: made.sha256 })
  const { rows: kept } = await town.above.query('select content from statistics_package where id = $1', [again.id])
  const content = JSON.parse(kept[0].content)
  expect(content.within).toContainEqual({ office: '乙区', sha256: trace[0].sha256 })
  expect(content.totals.leadsTransferred).toBe(String(BigInt(before) + 221n))
})

test('a package by earlier definitions stays valid: what it does not count is left out of its line, and marked in the sum', async () => {
  const span = { fromMonth: '2024-01', untilMonth: '2024-12' }
  const of = { from: '2024-01', until: '2024-12' }
  const lead = (n: string): Cell[] => [
    { measure: 'leadsTransferred', part: 'discipline', n },
    { measure: 'leadsStanding', part: 'concluded', n },
  ]
  const [old, now] = [await below('旧口径县'), await below('新口径县')]
  await take(old.send(lead('4'), of))
  const dealt: Cell[] = [...lead('6'), { measure: 'leadCases', part: '', n: '3' }]
  await take(now.send(dealt, { ...of, counting: 9 }))
  const { rows } = await superior.asks('nation', span)
  const said = (office: string, row: string) =>
    rows
      .find((one: { office: string; row: string }) => one.office === office && one.row === row)
      .results.find((one: { name: string }) => one.name === 'leadCases')
  expect(said('旧口径县', 'below')).toBeUndefined()
  expect(said('新口径县', 'below')).toMatchObject({ result: '50.00%', whole: true })
  expect(said('', 'all')).toMatchObject({ result: '30.00%', whole: false })
  const id = randomUUID()
  await office.does('makePackage', { id, ...span })
  const counting = async () =>
    JSON.parse((await town.above.query('select content from statistics_package where id = $1', [id])).rows[0].content)
  // What is within does not all tell by which definitions it was counted, so neither does what is made of it.
  expect((await counting()).counting).toBeUndefined()
})
