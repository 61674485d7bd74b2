import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lastCheckpoint, takeCheckpoint } from '../../core/server/log/checkpoint.ts'
import { exportLog } from '../../core/server/log/export.ts'
import { openSigner, type Signer } from '../../core/server/log/signer.ts'
import { openKeyring } from '../../core/server/keys.ts'
import { sealAll } from '../../core/test/sealed.ts'
import { aHouse, type Town } from '../../core/test/as.ts'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { approveErasure, proposeErasure, records } from './contract.ts'
import { verify } from './verifier/verify.mts'

let town: Town
let signer: Signer
const place = mkdtempSync(join(tmpdir(), 'mingcha-erasure-'))
beforeAll(async () => {
  town = await aHouse('ledger')
  const source = { from: 'environment', value: Buffer.alloc(32, 3).toString('base64') } as const
  signer = await openSigner(town.pool, await openKeyring({ ring: join(place, 'ring'), source, mayCreate: true }))
})
afterAll(async () => {
  rmSync(place, { recursive: true })
  await town.close()
})

const sealed = async () => {
  await sealAll(town.pool)
  await takeCheckpoint(town.pool, signer, town.clock.now())
  return Buffer.from((await lastCheckpoint(town.above))?.note ?? '')
}
const exported = async () => {
  const files = new Map<string, Buffer>()
  await exportLog(town.pool, {}, async ([path, bytes]) => void files.set(path, bytes))
  return { paths: [...files.keys()], read: (path: string) => files.get(path) as Buffer }
}
const aRecord = async () => {
  const about = await town.someone()
  return (await town.above.query('select id from ledger_record where about = $1', [about])).rows[0].id as string
}
const there = async (id: string) =>
  (await town.above.query('select from ledger_record where id = $1', [id])).rowCount === 1
const office = () => town.as(town.office, 'office')
const security = () => town.as(town.security_admin, 'security_admin')
const propose = (record: string) =>
  office().does('proposeErasure', { id: randomUUID(), record, reason: 'retentionEnded' })
const approve = async (erasure: string, by = security()) => by.does('approveErasure', { erasure, version: 1 })

describe('the erasure of a record', () => {
  test('is refused in its first 184 days, by the rule and by the database itself', async () => {
    const record = await aRecord()
    expect(await town.refused(propose(record), 'ledger.kept-half-a-year')).toEqual({ days: 185 })
    await town.above.query(`update ledger_record set at = now() - interval '183 days' where id = $1`, [record])
    await sealed()
    await expect(town.above.query('delete from ledger_record where id = $1', [record])).rejects.toThrow('184 days')
    await town.above.query(`update ledger_record set at = now() - interval '185 days', leaf = null where id = $1`, [
      record,
    ])
    await expect(town.above.query('delete from ledger_record where id = $1', [record])).rejects.toThrow('184 days')
    expect(await there(record)).toBe(true)
    await town.above.query(
      'update ledger_record r set leaf = number from ledger_leaf l where l.entry = r.entry and r.leaf is null',
    )
  })

  test('by two persons takes out what it said and leaves every proof whole: kept heads, the tree, all other records', async () => {
    const record = await aRecord()
    const early = await sealed()
    await town.above.query(`update ledger_record set at = now() - interval '300 days' where id = $1`, [record])
    const before = verify(await exported(), signer.verifier, [early])
    town.clock.moveTo('2027-02-01T02:00:00.000Z' as never)
    const { id } = await propose(record)
    expect(await there(record)).toBe(true)
    await approve(id)
    expect(await there(record)).toBe(false)
    const late = await sealed()
    const after = verify(await exported(), signer.verifier, [early, late])
    expect([after.untold, after.records]).toEqual([before.untold + 1, after.leaves - 1])
    const { rows } = await town.above.query(
      `select convert_from(bytes, 'UTF8')::jsonb -> 'facts' as facts from ledger_record where kind = 'record.erased'`,
    )
    const leaf = await town.above.query('select number, entry from ledger_leaf where number = $1', [rows[0].facts.leaf])
    expect(rows[0].facts).toEqual({ record, leaf: leaf.rows[0].number, entry: leaf.rows[0].entry.toString('hex') })
  })

  test('is decided by another hat and another person, once, of a record that is there', async () => {
    const record = await aRecord()
    await sealed()
    await town.above.query(`update ledger_record set at = now() - interval '300 days' where id = $1`, [record])
    const { id } = await propose(record)
    await town.refused(propose(record), 'ledger.erasure-proposed')
    await town.refused(approve(id, office()), 'doorway.not-yours')
    await town.refused(approve(id, town.as(town.audit_admin, 'audit_admin')), 'doorway.not-yours')
    await town.above.query('update ledger_erasure set proposed_by = $1 where id = $2', [town.security_admin, id])
    await town.refused(approve(id), 'ledger.erasure-by-two')
    await town.refused(security().does('rejectErasure', { erasure: id, version: 1 }), 'ledger.erasure-by-two')
    const waits = async () =>
      (await security().asks('desk')).groups.some((each: { key: string }) => each.key === 'erasuresToDecide')
    expect(await waits()).toBe(false)
    await town.above.query('update ledger_erasure set proposed_by = $1 where id = $2', [town.office, id])
    expect(await waits()).toBe(true)
    await security().does('rejectErasure', { erasure: id, version: 1 })
    await town.refused(
      town.as(town.security_admin, 'security_admin').does('approveErasure', { erasure: id, version: 2 }),
      'flow.not-now',
    )
    expect(await there(record)).toBe(true)
    await town.refused(propose(randomUUID()), 'doorway.not-found')
    const { rows } = await office().asks('erasures')
    expect(rows.map((row: { state: string }) => row.state)).toEqual(['rejected', 'erased'])
  })

  test('is done by no hand: neither that of the ledger nor a decision of one person', async () => {
    const hand = async (text: string) => {
      const client = await town.pool.connect()
      try {
        await client.query('begin; set local role mingcha_hand_ledger')
        await client.query(text)
      } finally {
        await client.query('rollback')
        client.release()
      }
    }
    await expect(hand('delete from ledger_record')).rejects.toThrow('permission denied')
    const { rows } = await town.above.query(
      'select id, authority from ledger_record where leaf is not null order by at limit 1',
    )
    const made = (state: string, by: string | null, decided: string | null) =>
      hand(`with made as (insert into ledger_erasure (id, authority, record, reason, state, proposed_by, proposed_at, decided_by, decided_at)
        values ('${rows[0].id}', '${rows[0].authority}', '${rows[0].id}', 'order', '${state}', '${town.office}', now(), ${by ? `'${by}'` : null}, ${decided})
        returning id) select from made; select mingcha.erase_record('${rows[0].id}')`)
    await expect(made('proposed', null, null)).rejects.toThrow('two persons have not decided so')
    await expect(made('erased', town.office, 'now()')).rejects.toThrow('ledger_erasure_two')
  })
})

test('to erase a record and to take all of them away one proves again who one is', () => {
  expect([proposeErasure.grave, approveErasure.grave, records.grave]).toEqual([true, true, true])
})
