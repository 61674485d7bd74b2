import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import * as z from 'zod'
import { carriedIn, pieceSize, wholeHeader, wholeIn } from '../../core/pure/carried.ts'
import { Id } from '../../core/pure/ids.ts'
import { isRefusal, type Refusal, Refused, refuse } from '../../core/pure/refusal.ts'
import { type Action, Defect } from '../../core/server/act.ts'
import type { Carried } from '../../core/server/carried.ts'
import { type Done, performing } from '../../core/server/doorway.ts'
import type { Knock, Wearer } from '../../core/server/enter.ts'
import { bytesOf } from '../../core/server/files/chunks.ts'
import type { Checked } from '../../core/server/files/kinds/inspect.ts'
import type { EncryptedStore } from '../../core/server/files/upload.ts'
import { Key, type Served, whoEnters } from '../../core/server/http/routes.ts'
import { type Cabinet, lookedAt, sealed } from './arrivals.ts'
import { finishUpload, startUpload } from './contract.ts'
import { type Hand, noteArrival, standingOf } from './store.ts'

type Keeping = Served & Cabinet & Readonly<{ store: EncryptedStore }>
type Begun = z.infer<typeof startUpload.input>

/** What comes beside the bytes: how the upload begins, under which keys it begins and ends, and what a phone brings along. */
type Sent = Readonly<{ start: Begun; key: string; finish: string; carried: Carried }>

const Said = z.strictObject({ start: startUpload.input, finish: Key })
const params = z.strictObject({ id: Id })

/**
 * A file of at most one piece in one request: what `startUpload`, its bytes by tus and `finishUpload` are in three, under the same two keys. Sent again,
 * by whichever way, it is there once. Who sends shows his session before a byte is read.
 */
export async function mountWhole(app: FastifyInstance, keeping: Keeping): Promise<void> {
  app.addContentTypeParser(
    'application/octet-stream',
    { parseAs: 'buffer', bodyLimit: pieceSize },
    (_request, body, done) => done(null, body),
  )
  app.route({
    method: 'PUT',
    url: '/api/uploads/:id',
    bodyLimit: pieceSize,
    schema: { hide: true, params },
    onRequest: async (request: FastifyRequest) => void (await whoEnters(keeping, request)),
    handler: async (request: FastifyRequest): Promise<Done> => {
      const wearer = await whoEnters(keeping, request)
      const { body, headers } = request
      const key = Key.safeParse(headers['idempotency-key'])
      if (!key.success) throw new Refused(refuse('doorway.no-key'))
      const [said, carried] = [Said.safeParse(wholeIn(headers)).data, carriedIn(headers)]
      const { id } = request.params as { id: string }
      if (!said || !carried || !Buffer.isBuffer(body) || said.start.id !== id || said.start.size !== body.length)
        throw new Refused(refuse('doorway.bad-input', { fields: [wholeHeader] }))
      return keepWhole(keeping, wearer, { ...said, key: key.data, carried }, body)
    },
  })
}

/**
 * Keeps a file that came whole: it begins, with the walls and quotas of that; what is in it is looked at outside any transaction; then it lies encrypted
 * on the disk and is kept or refused. Refuses what both commands refuse, `doorway.key-reused` for other bytes under the id of a file that is there, and
 * `documents.given-up` where the upload of that id ran out of time.
 */
async function keepWhole(
  keeping: Keeping,
  wearer: Wearer | Knock,
  { start, key, finish, carried }: Sent,
  bytes: Buffer,
): Promise<Done> {
  const { house, pool, clock } = keeping
  const [begins, ends] = [startUpload.name, finishUpload.name].map((name) => house.actions.get(name) as Action)
  if (!begins || !ends) throw new Defect('uploads without their commands')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const begun = await performing(house, pool, clock, wearer, async ({ does, hand }) => {
    await does(begins, { input: start, key, carried })
    return standingOf(hand('documents'), start.id)
  })
  const found = awaits(begun, sha256) ? await lookedAt(keeping, bytesOf(bytes), start.name) : null
  return performing(house, pool, clock, wearer, async ({ does, hand }) => {
    if (found) await arrivedWhole(keeping, hand('documents'), start, { bytes, sha256, found })
    const input = { file: start.id, version: 1 }
    return does(ends, { input, key: finish, carried: { made: carried.made, after: [key] } })
  })
}

/** Whether the bytes of a file are still to come. Refuses other bytes than those that came, and a file that was given up. */
function awaits(there: Awaited<ReturnType<typeof standingOf>>, sha256: string): boolean {
  if (!there) throw new Defect('an upload without its row')
  if (there.state === 'removed' && there.sha256 === null) throw new Refused(refuse('documents.given-up'))
  if (there.sha256 !== null && there.sha256 !== sha256) throw new Refused(refuse('doorway.key-reused'))
  return there.state === 'receiving' && there.sha256 === null
}

type Arrived = Readonly<{ bytes: Buffer; sha256: string; found: Checked | Refusal }>

/** Puts the bytes where they belong, unless they came meanwhile; nobody else decides of the file until this is done. */
async function arrivedWhole(
  { keyring, store }: Keeping,
  tx: Hand,
  { id, size }: Begun,
  { bytes, sha256, found }: Arrived,
): Promise<void> {
  const there = await standingOf(tx, id, 'locked')
  if (!there || !awaits(there, sha256)) return
  const refused = isRefusal(found)
  if (!refused) await store.put({ id, size, key: await sealed(tx, keyring, there) }, bytes, sha256)
  const verdict = refused ? { kind: null, verdict: found.refused } : { kind: found.kind, verdict: null }
  await noteArrival(tx, id, { received: size, sha256, ...verdict })
}
