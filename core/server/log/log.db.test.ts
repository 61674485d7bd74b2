import { generateKeyPairSync } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verify } from '../../../rooms/ledger/verifier/verify.mts'
import { aHouse, type Town } from '../../test/as.ts'
import { openKeyring } from '../keys.ts'
import { sealAll } from '../../test/sealed.ts'
import { lastCheckpoint, LogBroken, takeCheckpoint } from './checkpoint.ts'
import { exportLog, type Told } from './export.ts'
import { tilesIn } from './kept.ts'
import { openSigner, type Signer } from './signer.ts'
import { rootOf } from './tree.ts'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

let town: Town
let signer: Signer
const place = mkdtempSync(join(tmpdir(), 'mingcha-log-'))
const ring = (profile: 'aes' | 'sm', name: string) =>
  openKeyring({
    ring: join(place, name),
    source: { from: 'environment', value: Buffer.alloc(32, 7).toString('base64') },
    mayCreate: true,
    profile,
  })
beforeAll(async () => {
  town = await aHouse('ledger')
  signer = await openSigner(town.pool, await ring('sm', 'ring.json'))
})
afterAll(async () => {
  rmSync(place, { recursive: true })
  await town.close()
})

/** Everything said and sealed so far under a signed head. */
async function headed() {
  await sealAll(town.pool)
  await takeCheckpoint(town.pool, signer, town.clock.now())
  const head = await lastCheckpoint(town.above)
  if (!head) throw new Error('no head')
  return head
}

async function exported(told: Told = {}) {
  const files = new Map<string, Buffer>()
  const found = await exportLog(town.pool, told, async ([path, bytes]) => void files.set(path, bytes))
  return { found, files, given: { paths: [...files.keys()], read: (path: string) => files.get(path) as Buffer } }
}

/** Many records without their acts, past every wall: for the tree it matters only that they are there. */
const many = (count: number) =>
  town.above.query(
    `insert into ledger_record (id, at, kind, noun, about, hat, authority, audience, bytes, salt, entry)
     select id, '2026-03-02', 'person.added', 'person', id, 'office', $1, '{office}', bytes, uuid_send(id), sha256(uuid_send(id) || bytes)
     from (select gen_random_uuid() as id, convert_to('{"n":' || n || '}', 'UTF8') as bytes from generate_series(1, $2::int) n offset 0) one`,
    [town.authority, count],
  )

describe('the log of a house', () => {
  test('is signed by one key of its own that comes back by the ring alone, with a second line under the national profile', async () => {
    const again = await openSigner(town.pool, await ring('sm', 'ring.json'))
    expect([again.origin, again.verifier]).toEqual([signer.origin, signer.verifier])
    await expect(openSigner(town.pool, await ring('sm', 'other.json'))).rejects.toThrow('keys.cannot-unwrap')
    const { note } = await headed()
    expect(note.split('\n').filter((line) => line.startsWith('\u2014 '))).toHaveLength(2)
  })

  test('exported, is verified by the stand-alone program, with the heads signed before', async () => {
    const early = await headed()
    await town.someone()
    await many(700)
    const head = await headed()
    expect(head.size).toBeGreaterThan(early.size + 700)
    const { found, given } = await exported()
    const verdict = verify(given, signer.verifier, [Buffer.from(early.note), Buffer.from(head.note)])
    expect(verdict).toMatchObject({ leaves: head.size, records: head.size, untold: 0 })
    expect(found).toEqual({ leaves: head.size, records: head.size })
  })

  test('exported for one hat, tells only records of its audience, and is still whole', async () => {
    const head = await headed()
    const { given } = await exported({ hat: 'audit_admin' })
    const { rows } = await town.above.query(
      `select count(*)::int as n from ledger_record where 'audit_admin' = any (audience)`,
    )
    expect(verify(given, signer.verifier)).toMatchObject({ leaves: head.size, records: rows[0].n })
    expect(rows[0].n).toBeLessThan(head.size)
  })

  test('grows its tree as it was sealed, in as many rounds as it takes, to the same root', async () => {
    await many(1_500)
    const head = await headed()
    const { rows } = await town.above.query('select entry from ledger_leaf order by number')
    const { leafHash, fold, WIDTH } = await import('./tree.ts')
    const bare = async (level: number, tile: number) => {
      let row = rows.map(({ entry }) => leafHash(entry))
      for (let n = 0; n < level; n++)
        row = Array.from({ length: Math.floor(row.length / WIDTH) }, (_, m) =>
          fold(row.slice(m * WIDTH, (m + 1) * WIDTH)),
        )
      return row.slice(tile * WIDTH, (tile + 1) * WIDTH)
    }
    expect((await rootOf(bare, head.size)).toString('base64')).toBe(head.root)
    expect((await rootOf(tilesIn(town.above), head.size)).toString('base64')).toBe(head.root)
  })

  test('is signed once by several who seal at once, and never for nothing', async () => {
    await many(10)
    await sealAll(town.pool)
    const taken = await Promise.all([1, 2, 3].map(() => takeCheckpoint(town.pool, signer, town.clock.now())))
    expect(taken.filter((one) => one !== null)).toHaveLength(1)
    expect(await takeCheckpoint(town.pool, signer, town.clock.now())).toBeNull()
  })

  test('is never signed again once what was sealed has changed, by whoever holds the database', async () => {
    await headed()
    const wrongs: Readonly<Record<string, [string, string]>> = {
      'a leaf': [
        `update ledger_leaf set entry = sha256('x') where number = (select max(number) from ledger_leaf)`,
        `update ledger_leaf l set entry = r.entry from ledger_record r where r.leaf = l.number and l.entry <> r.entry`,
      ],
      'a hash over leaves': [`update ledger_node set hash = sha256(hash) where number = 0`, ''],
    }
    await many(3)
    await sealAll(town.pool)
    const { rows: nodes } = await town.above.query('select * from ledger_node where number = 0')
    for (const [hurt, heal] of Object.values(wrongs)) {
      const { rows } = await town.above.query('select max(size) as size from ledger_checkpoint')
      await town.above.query(hurt.replace('(select max(number) from ledger_leaf)', String(rows[0].size - 1)))
      await expect(takeCheckpoint(town.pool, signer, town.clock.now())).rejects.toThrow(LogBroken)
      if (heal) await town.above.query(heal)
      else
        for (const node of nodes)
          await town.above.query('update ledger_node set hash = $1 where level = $2 and number = 0', [
            node.hash,
            node.level,
          ])
    }
    const stranger = generateKeyPairSync('ed25519').privateKey
    const { signerOf } = await import('./signer.ts')
    await expect(takeCheckpoint(town.pool, signerOf(signer.origin, stranger), town.clock.now())).rejects.toThrow(
      LogBroken,
    )
    expect(await takeCheckpoint(town.pool, signer, town.clock.now())).not.toBeNull()
    await town.above.query('delete from ledger_leaf where number = (select max(number) from ledger_leaf)')
    await expect(takeCheckpoint(town.pool, signer, town.clock.now())).rejects.toThrow('leaves are gone')
  })
})
