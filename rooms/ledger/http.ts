import type { FastifyInstance, FastifyRequest } from 'fastify'
import * as z from 'zod'
import { type Hat, hatNames } from '../../core/pure/hats.ts'
import { Id } from '../../core/pure/ids.ts'
import { Refused, refuse } from '../../core/pure/refusal.ts'
import { todayOf } from '../../core/server/clock.ts'
import { type Actor, enter, eyeOf, handOf } from '../../core/server/enter.ts'
import type { Transaction } from '../../core/server/db.ts'
import { type Served, wearerOf } from '../../core/server/http/routes.ts'
import { type Checkpoint, lastCheckpoint } from '../../core/server/log/checkpoint.ts'
import { type Asking, entriesIn, tilesIn } from '../../core/server/log/kept.ts'
import { verifierKey } from '../../core/server/log/note.ts'
import { bundle, tileAt } from '../../core/server/log/tiles.ts'
import { consistency, inclusion, WIDTH } from '../../core/server/log/tree.ts'
import { treeReaders } from './contract.ts'

type Inside = Readonly<{ tx: Transaction; actor: Actor; hand: Asking; head: Checkpoint }>
type Door = <T>(request: FastifyRequest, of: readonly Hat[], work: (given: Inside) => Promise<T>) => Promise<T>

/**
 * Runs work under the hat of a request, with the last head. Hashes lie in tables of the ledger that no eye reads: what a person is told of
 * them is told by the ledger's hand. Refuses other hats and, before the first head, `ledger.no-head`.
 */
const doorOf =
  (served: Served): Door =>
  async (request, of, work) =>
    enter(served.pool, await wearerOf(served, request), 'snapshot', todayOf(served.clock), async (tx, actor) => {
      if (!of.includes(actor.hat)) throw new Refused(refuse('doorway.not-yours', { of: [...of] }))
      const hand: Asking = { query: (text, values) => tx.run(handOf('ledger'), text, values) }
      const head = await lastCheckpoint(hand)
      if (!head) throw new Refused(refuse('ledger.no-head'))
      return work({ tx, actor, hand, head })
    })

const saying = (operationId: string, more: object = {}) =>
  ({ schema: { operationId, tags: ['ledger'], ...more } }) as object

/**
 * Mounts the log as C2SP tlog-tiles under `/api/log` (checkpoint for every hat, tiles for those of `treeReaders`), its key, and proofs: that
 * one log continues an earlier head, and that a record one sees is in it.
 */
export function mountLog(app: FastifyInstance, served: Served): void {
  const door = doorOf(served)
  app.get('/api/log/checkpoint', saying('logCheckpoint'), async (request, reply) => {
    const { note } = await door(request, hatNames, async ({ head }) => head)
    return reply.type('text/plain; charset=utf-8').send(note)
  })
  app.get('/api/log/key', saying('logKey'), async (request, reply) => {
    const key = await door(request, hatNames, async ({ hand }) => {
      const { rows } = await hand.query('select origin, public from ledger_signer')
      return verifierKey(String(rows[0]?.['origin']), rows[0]?.['public'] as Buffer)
    })
    return reply.type('text/plain; charset=utf-8').send(`${key}\n`)
  })
  app.get('/api/log/tile/*', saying('logTile', { hide: true }), async (request, reply) => {
    const bytes = await door(request, treeReaders, (given) => tile(given, (request.params as { '*': string })['*']))
    return reply.type('application/octet-stream').send(bytes)
  })
  mountProofs(app, door)
}

async function tile({ hand, head }: Inside, path: string): Promise<Buffer> {
  const wanted = tileAt(`tile/${path}`)
  const width = wanted?.width ?? 0
  const level = wanted?.level === 'entries' ? 0 : (wanted?.level ?? 0)
  const has = Math.floor(head.size / WIDTH ** level)
  if (!wanted || wanted.number * WIDTH + width > has) throw new Refused(refuse('doorway.not-found', { noun: 'tile' }))
  const first = wanted.number * WIDTH
  if (wanted.level === 'entries') return bundle(await entriesIn(hand, [first, first + width]))
  return Buffer.concat((await tilesIn(hand)(level, wanted.number)).slice(0, width))
}

const Size = z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER)
const Hashes = z.array(z.base64())
const Proved = z.strictObject({ checkpoint: z.string(), size: z.int(), hashes: Hashes })
const InTree = Proved.extend({ leaf: z.int(), salt: z.string(), record: z.string() })

const base64 = (list: readonly Buffer[]) => list.map((one) => one.toString('base64'))

function mountProofs(app: FastifyInstance, door: Door): void {
  const params = z.strictObject({ record: Id })
  const querystring = z.strictObject({ from: Size })
  app.get('/api/log/consistency', saying('logConsistency', { querystring, response: { 200: Proved } }), (request) => {
    const { from } = request.query as z.infer<typeof querystring>
    return door(request, hatNames, async ({ hand, head }) => {
      if (from > head.size) throw new Refused(refuse('ledger.no-such-head', { size: head.size }))
      const hashes = base64(await consistency(tilesIn(hand), from, head.size))
      return { checkpoint: head.note, size: head.size, hashes }
    })
  })
  const proof = saying('recordProof', { params, response: { 200: InTree } })
  app.get('/api/records/:record/proof', proof, (request) => {
    const { record } = request.params as z.infer<typeof params>
    return door(request, hatNames, async ({ tx, actor, hand, head }) => {
      const { rows } = await tx.run(eyeOf(actor.hat), 'select leaf, salt, bytes from ledger_record where id = $1', [
        record,
      ])
      const row = rows[0] as { leaf: number | null; salt: Buffer; bytes: Buffer } | undefined
      if (!row) throw new Refused(refuse('doorway.not-found', { noun: 'record' }))
      if (row.leaf === null || row.leaf >= head.size) throw new Refused(refuse('ledger.not-sealed'))
      const hashes = base64(await inclusion(tilesIn(hand), row.leaf, head.size))
      const said = { leaf: row.leaf, salt: row.salt.toString('hex'), record: row.bytes.toString('utf8') }
      return { checkpoint: head.note, size: head.size, hashes, ...said }
    })
  })
}
