import { hash } from 'node:crypto'
import { consistency, inclusion, type Tiles } from '../core/server/log/tree.ts'
import { takeCheckpoint } from '../core/server/log/checkpoint.ts'
import { tilesIn } from '../core/server/log/kept.ts'
import { signerOf } from '../core/server/log/signer.ts'
import { seal } from '../core/server/sealer.ts'
import { exportOf, filesOf, headOver, key, type Leaf, leaves, signer } from '../rooms/ledger/verifier/export.fixture.ts'
import { verify } from '../rooms/ledger/verifier/verify.mts'
import type { Ground } from './ground.ts'
import { byRatio, pairs, type Result } from './measure.ts'
import { manyRecords } from './log-sealing.ts'

const COUNT = 100_000

/** Verifying against bare hashing: the same digests over the same bytes, with nothing read, compared or taken apart. */
export async function verifying(ground: Ground): Promise<Result[]> {
  return [await wholeExport(), ...(await proofs(ground))]
}

async function wholeExport(): Promise<Result> {
  const list = leaves(COUNT)
  const files = exportOf(filesOf(list, await headOver(list)))
  const inputs = hashedBy(list)
  const bare = async () => {
    for (const bytes of inputs) hash('sha256', bytes, 'binary')
  }
  const [base, measured] = await pairs(bare, async () => verify(files, signer.verifier), 7)
  return byRatio(`verify an export of ${COUNT} leaves`, base, measured, 2)
}

/** Everything that verifying must hash: records with their salt, leaves, nodes. */
const hashedBy = (list: readonly Leaf[]): Buffer[] => [
  ...list.flatMap(({ told }) => (told ? [Buffer.concat([told.salt, told.bytes])] : [])),
  ...list.map(({ entry }) => Buffer.concat([Buffer.from([0]), entry])),
  ...list.slice(1).map(({ entry }) => Buffer.concat([Buffer.from([1]), entry, entry])),
]

/** Proofs out of the database, against hashing alone what the tiles they need hold. */
async function proofs({ pool, above, clock, authority }: Ground): Promise<Result[]> {
  await manyRecords(above, authority, COUNT)
  while ((await seal(pool, 20_000)) > 0);
  const { rows: kept } = await above.query('select origin from mingcha.ledger_signer')
  const head = await takeCheckpoint(pool, signerOf(kept[0]?.origin ?? signer.origin, key), clock.now())
  if (!head) throw new Error('no head was taken')
  const client = await pool.connect()
  try {
    await client.query('begin; set local role mingcha_hand_ledger')
    const tiles = tilesIn(client)
    const measure = async (what: string, work: (from: Tiles) => Promise<unknown>) => {
      const needed: Buffer[] = []
      await work(async (level, tile) => {
        const hashes = await tiles(level, tile)
        if (level === 0) needed.push(...hashes.map((one) => Buffer.concat([Buffer.from([0]), one])))
        needed.push(...hashes.slice(1).map((one) => Buffer.concat([Buffer.from([1]), one, one])))
        return hashes
      })
      const bare = async () => {
        for (const bytes of needed) hash('sha256', bytes, 'binary')
      }
      const [base, measured] = await pairs(bare, () => work(tiles), 200, 20)
      return byRatio(`${what} of ${head.size}, read from the database`, base, measured, null)
    }
    return [
      await measure('proof of inclusion', (from) => inclusion(from, Math.floor(head.size / 3), head.size)),
      await measure('proof of consistency', (from) => consistency(from, Math.floor(head.size / 3), head.size)),
    ]
  } finally {
    await client.query('rollback')
    client.release()
  }
}
