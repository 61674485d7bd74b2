import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aHouse, type Someone } from '../../core/test/as.ts'
import { todayOf } from '../../core/server/clock.ts'
import { openStored } from '../../core/server/files.ts'
import { aTeam, type TeamAtWork } from '../findings/fixture.ts'
import { keyOf, sweepFiles } from './arrivals.ts'
import { aCabinet, pixel, sha256 } from './fixture.ts'
import { listed } from './rules.ts'

const town = await aHouse('policies', 'ledger', 'documents', 'registry', 'planning', 'teams', 'findings')
const files = await aCabinet(town)
afterAll(async () => {
  await town.close()
  await files.leave()
})

let secretary: Someone
const office = town.as(town.office, 'office')
beforeAll(async () => {
  secretary = town.as(await town.someone('secretary'), 'secretary')
})

const basis = '县委办公室函〔2026〕3号'
const propose = async (at: TeamAtWork, reason = 'order') => {
  const id = randomUUID()
  await office.does('proposeDestruction', { id, inspection: at.inspection, reason, basis })
  return id
}
/** What the second person writes out. */
const nameOf = async ({ inspection }: Pick<TeamAtWork, 'inspection'>): Promise<string> => {
  const { rows } = await town.above.query('select name from planning_inspection where id = $1', [inspection])
  return String(rows[0]?.name)
}
const opens = async (id: string) => {
  const stored = await openStored(files.cabinet.root, files.cabinet.keyring, id, await keyOf(files.cabinet, id))
  return stored.read(0, stored.size).finally(() => stored.close())
}
/** The rows of a desk under which keys wait. */
const onDesk = async (who: Someone): Promise<readonly { id: string }[]> => {
  const { groups } = await who.asks('desk', {})
  return groups.find((group: { key: string }) => group.key === 'keysToDestroy')?.rows ?? []
}
const refusedBy = (code: string) => ({ refusal: { refused: code } })

test('two persons destroy the key of an inspection: its files open for nobody, others’ do, and the list stays', async () => {
  const [at, other] = [await aTeam(town), await aTeam(town)]
  const file = await files.upload(at.one, at.inspection, pixel, { name: '谈话记录.png' })
  const spared = await files.upload(other.one, other.inspection)
  const waiting = randomUUID()
  const about = { circle: 'team', noun: 'inspection', about: at.inspection, inspection: at.inspection }
  await at.one.does('startUpload', { id: waiting, ...about, name: '没有传完.png', size: 9 })

  const destruction = await propose(at)
  expect(await opens(file)).toEqual(pixel)
  for (const [who, waits] of [
    [secretary, 1],
    [office, 0],
  ] as const)
    expect((await onDesk(who)).filter((row) => row.id === destruction)).toHaveLength(waits)
  const typed = await nameOf(at)
  await town.refused(
    secretary.does('confirmDestruction', { destruction, version: 1, typed: `${typed}村` }),
    'documents.typed-otherwise',
  )
  const rules = (fromDay: string, record: string) =>
    office.does('amendCompetence', {
      ...{ id: randomUUID(), matter: 'destruction', bodies: ['leadingGroup'], quorum: 50, record, posts: false },
      ...{ fromDay, citation: '县委巡察工作领导小组工作规则（虚构）' },
    })
  await rules('2026-02-01', 'meeting')
  await town.refused(secretary.does('confirmDestruction', { destruction, version: 1, typed }), 'registry.not-decided')
  expect(await opens(file)).toEqual(pixel)
  expect((await office.asks('awaiting')).rows).toMatchObject([{ matter: 'destruction', thing: destruction }])
  await rules('2026-02-02', 'approval')
  await secretary.does('confirmDestruction', { destruction, version: 1, typed })
  expect((await onDesk(secretary)).filter((row) => row.id === destruction)).toEqual([])

  await expect(opens(file)).rejects.toMatchObject(refusedBy('documents.key-destroyed'))
  expect(await opens(spared)).toEqual(pixel)
  expect(await at.one.asks('file', { file })).toMatchObject({ state: 'removed' })
  const { rows } = await office.asks('destroyedFiles', { destruction })
  expect(rows).toMatchObject([
    { name: '没有传完.png', size: 9, sha256: null },
    { name: '谈话记录.png', size: pixel.length, sha256: sha256(pixel) },
  ])
  const [told] = (await secretary.asks('destructions', { destruction })).rows as {
    list: string
    files: number
    state: string
  }[]
  const list = sha256(Buffer.from(listed(rows)))
  expect(told).toMatchObject({ bodyName: typed, state: 'destroyed', files: 2, bytes: 9 + pixel.length, list })

  // Nothing of it comes again: no upload goes on, none begins, the bytes leave the disk.
  await expect(files.send(waiting, Buffer.alloc(9))).rejects.toThrow()
  const again = at.one.does('startUpload', { id: randomUUID(), ...about, name: '再传.png', size: 9 })
  await town.refused(again, 'documents.key-destroyed')
  await sweepFiles(files.cabinet, files.store)
  expect(existsSync(join(files.cabinet.root, file.slice(0, 2), file.slice(2, 4), file))).toBe(false)
})

test('nobody does it alone, nor without reason, nor twice', async () => {
  const at = await aTeam(town)
  await town.refused(propose(at), 'documents.nothing-to-destroy')
  const file = await files.upload(at.one, at.inspection)
  await town.refused(propose(at, 'retentionEnded'), 'documents.not-closed')
  await town.as(town.security_admin, 'security_admin').does('grantHat', {
    ...{ id: randomUUID(), person: town.office, hat: 'leading_group', body: null },
    ...{ fromDay: todayOf(town.clock), untilDay: null },
  })
  const first = await propose(at)
  await town.refused(propose(at), 'documents.destruction-proposed')
  const typed = await nameOf(at)
  // Under another hat neither on his desk nor in his power.
  expect((await onDesk(town.as(town.office, 'leading_group'))).filter((row) => row.id === first)).toEqual([])
  const alone = town
    .as(town.office, 'leading_group')
    .does('confirmDestruction', { destruction: first, version: 1, typed })
  await town.refused(alone, 'documents.destruction-by-two')
  await office.does('rejectDestruction', { destruction: first, version: 1 })
  await town.refused(secretary.does('confirmDestruction', { destruction: first, version: 2, typed }), 'flow.not-now')
  expect(await opens(file)).toEqual(pixel)
  const second = await propose(at)
  const raced = await Promise.allSettled(
    [1, 2].map(() => secretary.does('confirmDestruction', { destruction: second, version: 1, typed })),
  )
  expect(raced.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  await town.refused(propose(at), 'documents.nothing-to-destroy')
})

test('the database itself keeps a key until two decided, and lets no other take its place', async () => {
  const at = await aTeam(town)
  await files.upload(at.one, at.inspection)
  const destruction = await propose(at)
  const hand = async (text: string) => {
    const client = await town.above.connect()
    try {
      await client.query('begin; set local role mingcha_hand_documents')
      await client.query(text)
    } finally {
      await client.query('rollback')
      client.release()
    }
  }
  await expect(hand(`select mingcha.destroy_key('${destruction}')`)).rejects.toThrow('two persons')
  await expect(hand('update documents_key set wrapped = null')).rejects.toThrow('permission denied')
  await expect(hand('delete from documents_key')).rejects.toThrow('permission denied')
  await expect(
    hand(`update documents_destruction set state = 'destroyed', decided_by = proposed_by, decided_at = now(),
      list = repeat('0', 64) where id = '${destruction}'`),
  ).rejects.toThrow('documents_destruction_two')
  await secretary.does('confirmDestruction', { destruction, version: 1, typed: await nameOf(at) })
  const back = town.above.query(`update documents_key set wrapped = '\\x00', destroyed_at = null
    where inspection = '${at.inspection}'`)
  await expect(back).rejects.toThrow('does not come back')
})
