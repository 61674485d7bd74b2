import type { FastifyInstance, FastifyRequest } from 'fastify'
import * as z from 'zod'
import type { Said } from '../../core/pure/contract.ts'
import { Id, Version } from '../../core/pure/ids.ts'
import { accept, isRefusal, Refused, refuse } from '../../core/pure/refusal.ts'
import { turns } from '../../core/server/apart.ts'
import { todayOf } from '../../core/server/clock.ts'
import { type Hatless, withoutHat } from '../../core/server/doorway.ts'
import { type Actor, enter, eyeOf, type Wearer } from '../../core/server/enter.ts'
import { openStored } from '../../core/server/files.ts'
import { wearerOf } from '../../core/server/http/routes.ts'
import { type Cabinet, keyOf } from '../documents/arrivals.ts'
import type { File } from '../documents/contract.ts'
import type { Documents } from '../documents/http.ts'
import { startTakeover, takeoverRead } from './contract.ts'
import { rememberedFrom } from './ledger.ts'
import type { Takeover } from './nouns.ts'
import { splitOfLedger } from './reading/ledger.ts'
import { type Reading, readLines } from './reading/read.ts'
import { piecesOf, totalsOf } from './rules/pieces.ts'
import * as rule from './rules.ts'
import { type Split, split } from './split/split.ts'
import * as keep from './store.ts'

const params = z.strictObject({ takeover: Id })
const body = z.strictObject({ file: Id, version: Version })

/**
 * What is neither a command nor a query: an original that was uploaded is read in processes of its own and split. Its text comes from the
 * file and from nowhere else; it is in no log.
 */
export function mountTakeover(app: FastifyInstance, documents: Documents): void {
  app.post(
    '/api/takeovers/:takeover/reading',
    { schema: { hide: true, params, body } },
    async (request: FastifyRequest) => {
      const wearer = await wearerOf(documents, request)
      const { takeover } = request.params as z.infer<typeof params>
      return readOriginal(documents, wearer, takeover, request.body as z.infer<typeof body>)
    },
  )
}

/** Originals held in memory whole: two, and those who wait hold none. */
const inTurn = turns(2, 16)

type Seen = Readonly<{ actor: Actor; takeover: Takeover; file: File & { sha256: string } }>

/** The takeover and its uploaded file as the person sees them; only an office reads originals. */
function seen(cabinet: Cabinet, wearer: Wearer, id: string, file: string): Promise<Seen> {
  return enter(cabinet.pool, wearer, 'read only', todayOf(cabinet.clock), async (tx, actor) => {
    const { of } = startTakeover
    if (!of.includes(actor.hat as 'office')) throw new Refused(refuse('doorway.not-yours', { of: [...of] }))
    const eyes = tx.as(eyeOf(actor.hat))
    const takeover = await eyes.selectFrom('takeoverTakeover').selectAll().where('id', '=', id).executeTakeFirst()
    if (!takeover) throw new Refused(refuse('doorway.not-found', { noun: 'takeover' }))
    const kept = await eyes
      .selectFrom('documentsFile')
      .selectAll()
      .where('id', '=', file)
      .where('about', '=', id)
      .executeTakeFirst()
    if (!kept) throw new Refused(refuse('doorway.not-found', { noun: 'file' }))
    const { sha256 } = kept
    if (kept.state !== 'kept' || sha256 === null || kept.inspection !== takeover.inspection) {
      throw new Refused(refuse('takeover.file-not-ready'))
    }
    return { actor, takeover, file: { ...kept, sha256 } }
  })
}

/** Reads an uploaded original and keeps its draft split. Gives the takeover's id and new version; refuses as the readers do. */
export async function readOriginal(
  cabinet: Cabinet,
  wearer: Wearer,
  id: string,
  { file: wanted, version }: { file: string; version: number },
): Promise<{ id: string; version: number }> {
  const { actor, takeover, file } = await seen(cabinet, wearer, id, wanted)
  if (takeover.version !== version) {
    throw new Refused(refuse('doorway.stale', { noun: 'takeover', id, yours: version, now: takeover.version }))
  }
  accept(rule.mayRead(takeover))
  const reading = await inTurn(async () => readLines({ name: file.name, bytes: await bytesOf(cabinet, file.id) }))
  if (reading === 'busy') throw new Refused(refuse('takeover.busy'))
  return withoutHat(cabinet.house, cabinet.pool, cabinet.clock, 'takeover', [takeoverRead], async ({ tx }) => {
    const { saved, record } = await keepReading(tx, takeover, file, accept(reading))
    return { result: { id, version: saved.version }, by: actor, record: [record] }
  })
}

async function bytesOf(cabinet: Cabinet, file: string): Promise<Buffer> {
  const key = await keyOf(cabinet, file)
  const stored = await openStored(cabinet.root, cabinet.keyring, file, key)
  return stored.read(0, stored.size).finally(() => stored.close())
}

async function keepReading(
  tx: Hatless<'takeover'>['tx'],
  seen: Takeover,
  file: Seen['file'],
  { lines, warnings, grid }: Reading,
) {
  const takeover = await keep.lockTakeover(tx, seen.id)
  if (!takeover || takeover.version !== seen.version) {
    throw new Refused(
      refuse('doorway.stale', { noun: 'takeover', id: seen.id, yours: seen.version, now: takeover?.version ?? 0 }),
    )
  }
  const loose = lines.map(({ number, text, page }) => ({ number, text, ...(page === undefined ? {} : { page }) }))
  const found = grid
    ? ledgerSplit(grid, await keep.headsOf(tx, takeover.authority))
    : split(loose, { kind: takeover.kind }).split
  const { id, name, sha256 } = file
  const characters = lines.reduce((sum, { text }) => sum + text.length, 0)
  const items = found.items.length
  const draft = { pieces: JSON.stringify(grid ? [] : piecesOf(found)), totals: JSON.stringify(totalsOf(found)), items }
  const came = { file: id, fileName: name, sha256, characters, warnings: [...warnings], ...draft }
  const saved = await keep.saveTakeover(tx, accept(rule.read(takeover, came)))
  await keep.putOriginal(tx, saved, loose, grid ? JSON.stringify(grid) : '')
  const facts = { file: id, sha256, characters, items }
  const record: Said<typeof takeoverRead> = { kind: 'takeover.read', about: saved, facts }
  return { saved, record }
}

/** A ledger as far as its heads say by themselves. One in which no head names the problem is read all the same: a person maps it next. */
function ledgerSplit(grid: NonNullable<Reading['grid']>, heads: Readonly<Record<string, string | null>>): Split {
  const found = splitOfLedger(grid, { remembered: rememberedFrom(heads) })
  if (!isRefusal(found)) return found
  if (found.refused !== 'takeover.no-problem-column') throw new Refused(found)
  return { kind: 'ledger', sections: [], items: [], totals: [], leftover: [] }
}
