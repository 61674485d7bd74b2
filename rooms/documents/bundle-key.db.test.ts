import { randomUUID } from 'node:crypto'
import { unzipSync } from 'fflate'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { asking, paperOf } from '../../core/pure/paper/kind.ts'
import { openStored } from '../../core/server/files.ts'
import { aHouse } from '../../core/test/as.ts'
import { inspectionPage } from '../planning/contract.ts'
import { aTeam } from '../teams/fixture.ts'
import { byHand, keyOf } from './arrivals.ts'
import { bindTo } from './bundle-key.ts'
import { bundlePapers } from './bundle-work.ts'
import type { Bundle } from './contract.ts'
import { sendings } from '../policies/numbered.ts'
import { aCabinet } from './fixture.ts'

const town = await aHouse('policies', 'ledger', 'documents', 'registry', 'planning', 'teams')
const files = await aCabinet(town)
afterAll(async () => {
  await town.close()
  await files.leave()
})

const slip = paperOf({
  kind: 'slip',
  name: '测试单',
  clause: '4.20',
  noun: 'inspection',
  circle: 'team',
  fields: { name: '单位' },
  asks: { page: asking(inspectionPage, (inspection) => ({ inspection })) },
  fill: ({ page }, _wording, inspection) => ({ number: '', inspection, values: { name: page.inspection.name } }),
})
const house = { ...town.house, papers: new Map([[slip.kind, slip as never]]) }
const binder = {
  ...{ ...files.cabinet, house, store: files.store },
  ...{ sendings, mark: async () => '0123456789ABCDEF', say: (key: string) => key },
}
const office = town.as(town.office, 'office')

let [one, other] = ['', '']
let round = ''
beforeEach(async () => {
  const team = await aTeam(town, 2)
  ;[one, other] = team.units as [string, string]
  round = team.round
  for (const inspection of [one, other]) await files.upload(team.one, inspection)
})

const ask = async () => {
  await office.does('bundleRound', { id: randomUUID(), round })
  const [row] = (await office.asks('bundles', { round })).rows
  return row as Bundle & { size: number }
}
const again = async (id: string): Promise<Bundle> =>
  (await office.asks('bundles', { round })).rows.find((row: Bundle) => row.id === id)
const aBundle = async () => {
  const { id } = await ask()
  expect(await bundlePapers(binder)).toBe(1)
  return again(id)
}
const nameOf = async (inspection: string): Promise<string> =>
  (await town.above.query('select name from planning_inspection where id = $1', [inspection])).rows[0].name
/** What two persons do; gives the id of their decision. */
const destroys = async (inspection: string): Promise<string> => {
  const destruction = randomUUID()
  await office.does('proposeDestruction', {
    id: destruction,
    inspection,
    reason: 'order',
    basis: '县委办函〔2026〕3号',
  })
  const secretary = town.as(await town.someone('secretary'), 'secretary')
  await secretary.does('confirmDestruction', { destruction, version: 1, typed: await nameOf(inspection) })
  return destruction
}
const opens = async (file: string | null) => {
  const id = file ?? ''
  const stored = await openStored(files.cabinet.root, files.cabinet.keyring, id, await keyOf(files.cabinet, id))
  return stored.read(0, stored.size).finally(() => stored.close())
}
const gone = { refusal: { refused: 'documents.key-destroyed' } }
const papersIn = async (file: string | null) => Object.keys(unzipSync(new Uint8Array(await opens(file))))

test('the archive of a round goes with the key of any inspection whose papers are in it, on record and on the list', async () => {
  const [made, later] = [await aBundle(), await aBundle()]
  expect(made.inspection).toBe(made.id)
  expect(await papersIn(made.file)).toHaveLength(3)
  const destruction = await destroys(one)

  for (const { id, file } of [made, later]) {
    await expect(opens(file)).rejects.toMatchObject(gone)
    expect(await again(id)).toMatchObject({ state: 'destroyed', file: null })
    // The seal went as well; with it back, as from an older backup, there is no key to open it.
    const { rows } = await town.above.query('select wrapped from documents_key where inspection = $1', [id])
    expect(rows).toEqual([{ wrapped: null }])
  }
  const { rows } = await office.asks('destroyedFiles', { destruction })
  expect(rows.filter(({ kind }: { kind: string }) => kind === 'zip')).toHaveLength(2)
  const told = await town.above.query(
    `select about, convert_from(bytes, 'utf8')::json -> 'facts' as facts from ledger_record
      where kind = 'bundle.destroyed' and about = any($1)`,
    [[made.id, later.id]],
  )
  expect(told.rows).toHaveLength(2)
  expect(told.rows).toContainEqual({ about: made.id, facts: { round, destruction } })

  // What is asked for now has the papers of the others, says whose are left out, and goes with the key of those.
  const next = await aBundle()
  const names = await papersIn(next.file)
  expect(names).toEqual([expect.stringContaining(await nameOf(other)), '目录.txt'])
  const list = unzipSync(new Uint8Array(await opens(next.file)))['目录.txt']
  expect(new TextDecoder().decode(list)).toContain(`密钥已销毁，不在包内：${await nameOf(one)}`)
  await destroys(other)
  await expect(opens(next.file)).rejects.toMatchObject(gone)
  // One gone with an earlier key stays as it was.
  expect(await again(made.id)).toMatchObject({ state: 'destroyed' })
})

test('one of another round stays', async () => {
  const made = await aBundle()
  const [round0, one0] = [round, one]
  const team = await aTeam(town)
  round = team.round
  await files.upload(team.one, team.inspection)
  const elsewhere = await aBundle()
  await destroys(one0)
  expect(await papersIn(elsewhere.file)).toHaveLength(2)
  round = round0
  expect((await again(made.id)).state).toBe('destroyed')
})

test.each(['before its first byte', 'when it has come in'])('one that is being made ends, too: %s', async (when) => {
  const { id } = await ask()
  const store = {
    write: async (...sent: Parameters<typeof files.store.write>) => {
      if (when === 'before its first byte') await destroys(one)
      const done = await files.store.write(...sent)
      if (when !== 'before its first byte') await destroys(one)
      return done
    },
  } as typeof files.store
  await bundlePapers({ ...binder, store })
  expect(await again(id)).toMatchObject({ state: 'destroyed', file: null })
  const { rows } = await town.above.query('select id, state from documents_file where inspection = $1', [id])
  expect(rows).toMatchObject([{ state: 'removed' }])
  await expect(opens(rows[0].id)).rejects.toMatchObject(gone)
})

/** Whether something is still going on after a while. */
const waits = (work: Promise<unknown>) =>
  Promise.race([work.then(() => false), new Promise((done) => setTimeout(() => done(true), 400))])

test('whoever destroys a key while it is written whose papers an archive has waits, and sees it', async () => {
  const row = await ask()
  await town.above.query("update documents_bundle set state = 'working' where id = $1", [row.id])
  let destroying: Promise<string> | undefined
  await byHand(files.cabinet, async (tx) => {
    expect(await bindTo(tx, row, [one, other])).toEqual(new Set())
    destroying = destroys(one)
    expect(await waits(destroying)).toBe(true)
  })
  await destroying
  expect(await again(row.id)).toMatchObject({ state: 'destroyed' })
})

test('whoever writes whose papers an archive has while a key is destroyed waits, and leaves them out', async () => {
  const row = await ask()
  const above = await town.above.connect()
  try {
    await above.query("begin; select pg_advisory_xact_lock(hashtextextended('units of bundles', 0))")
    await above.query('update documents_key set wrapped = null, destroyed_at = now() where inspection = $1', [one])
    const binding = byHand(files.cabinet, (tx) => bindTo(tx, row, [one, other]))
    expect(await waits(binding)).toBe(true)
    await above.query('commit')
    expect(await binding).toEqual(new Set([one]))
    const { rows } = await town.above.query('select inspection from documents_bundle_unit where bundle = $1', [row.id])
    expect(rows).toEqual([{ inspection: other }])
  } finally {
    above.release()
    await town.above.query("update documents_bundle set state = 'failed', ended_at = now() where id = $1", [row.id])
  }
})
