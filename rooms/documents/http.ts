import type { IncomingMessage } from 'node:http'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import * as z from 'zod'
import { type Hat, hatNames } from '../../core/pure/hats.ts'
import { Id } from '../../core/pure/ids.ts'
import { Refused, refuse } from '../../core/pure/refusal.ts'
import { armsOf } from '../../core/pure/sight.ts'
import { turns } from '../../core/server/apart.ts'
import { todayOf } from '../../core/server/clock.ts'
import { type Actor, enter, eyeOf, type Knock, type Wearer } from '../../core/server/enter.ts'
import { codesOn, isSearched, largestPicture } from '../../core/server/files/codes.ts'
import { uploadDoor } from '../../core/server/files/door.ts'
import { EncryptedStore } from '../../core/server/files/upload.ts'
import { openStored } from '../../core/server/files.ts'
import { places } from '../../core/server/http/places.ts'
import { type Served, wearerOf, whoEnters } from '../../core/server/http/routes.ts'
import { sql } from 'kysely'
import { arrivals, type Cabinet, keyOf } from './arrivals.ts'
import { mountPackages } from './archive/http.ts'
import { sendFile } from './content.ts'
import { type File, fileSaved, fileShown, largestFile } from './contract.ts'
import { mountWhole } from './whole.ts'

/** Days an unfinished upload lives (traps 31). */
const keepDays = 7

/** What the documents' routes need besides the house: `root` where encrypted files lie, and the keys. */
export type Documents = Served & Cabinet

/** The store of uploads; `sweep(now)` of it is work for the clock. */
export const storeOf = (cabinet: Cabinet): EncryptedStore =>
  new EncryptedStore({
    root: cabinet.root,
    keyring: cabinet.keyring,
    rows: arrivals(cabinet),
    limits: { maxBytes: largestFile, keepDays, roomLeft: async () => largestFile },
  })

/** Mounts the way in (tus: HEAD, PATCH, OPTIONS; an upload begins by `startUpload`; PUT for a file of one piece, whole) and the way out (`GET …/content`, the package of an archive). */
export async function mountDocuments(
  app: FastifyInstance,
  documents: Documents,
  store = storeOf(documents),
): Promise<void> {
  await app.register(async (scope) => mountUploads(scope, documents, store))
  await app.register(async (scope) => mountWhole(scope, { ...documents, store }))
  mountContent(app, documents)
  mountCodes(app, documents)
  mountPackages(app, documents)
}

const params = z.strictObject({ id: Id })

function mountUploads(app: FastifyInstance, documents: Documents, store: EncryptedStore): void {
  const authorised = new WeakSet<IncomingMessage>()
  const door = uploadDoor({
    path: '/api/uploads',
    store,
    mayWrite: async (request) => authorised.has(request),
    onFault: (error) => app.log.error({ err: error }, 'upload broke off'),
  })
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', (_request, _body, done) => done(null))
  app.route({
    method: ['HEAD', 'PATCH', 'OPTIONS', 'POST'],
    url: '/api/uploads/:id',
    schema: { hide: true, params },
    handler: async (request, reply) => {
      if (request.method === 'HEAD' || request.method === 'PATCH') {
        const wearer = await whoEnters(documents, request)
        await mine(documents, wearer, (request.params as { id: string }).id)
        authorised.add(request.raw)
      }
      reply.hijack()
      await door(request.raw, reply.raw)
    },
  })
}

/** The upload is still open and was begun by this person; otherwise there is none (404). */
async function mine({ pool, clock }: Documents, wearer: Wearer | Knock, id: string): Promise<void> {
  const found = await enter(pool, wearer, 'read only', todayOf(clock), (tx, actor) =>
    tx
      .as(eyeOf(actor.hat))
      .selectFrom('documentsFile')
      .select('id')
      .where('id', '=', id)
      .where('by', '=', actor.person)
      .where('state', '=', 'receiving')
      .executeTakeFirst(),
  )
  if (!found) throw new Refused(refuse('doorway.not-found', { noun: 'file' }))
}

/** `hat` stands in the address where a link or picture cannot send a header. */
const Asked = z.strictObject({ inline: z.enum(['yes']).optional(), hat: z.enum(hatNames).optional() })

function mountContent(app: FastifyInstance, documents: Documents): void {
  app.get(
    '/api/files/:id/content',
    {
      compress: false,
      schema: { operationId: 'fileContent', tags: ['documents'], params, querystring: Asked },
    } as object,
    async (request, reply) => {
      const { inline, hat } = request.query as z.infer<typeof Asked>
      const { id } = request.params as { id: string }
      const { file, actor } = await readable(documents, await wearerAs(documents, request, hat), id)
      await noteRead(documents, request, actor, file, inline === 'yes' ? fileShown : fileSaved)
      const key = await keyOf(documents, id)
      const stored = await openStored(documents.root, documents.keyring, id, key)
      return sendFile(request, reply, file, stored, inline === 'yes')
    },
  )
}

/** Scans held in memory whole: one, and those who wait hold none; of one person three at most stand in line. */
const inTurn = turns(1, 8)
const inLine = places(9, 3)

/** The texts of the QR codes on a scan, for whoever may read it; none on what is not looked through. */
function mountCodes(app: FastifyInstance, documents: Documents): void {
  app.get(
    '/api/files/:id/codes',
    { schema: { operationId: 'fileCodes', tags: ['documents'], params } } as object,
    async (request, reply) => {
      const { id } = request.params as { id: string }
      const { file, actor } = await readable(documents, await wearerOf(documents, request), id)
      reply.header('cache-control', 'private, no-store')
      if (!isSearched(file.kind)) return { codes: [] }
      await noteRead(documents, request, actor, file, fileShown)
      const key = await keyOf(documents, id)
      const stored = await openStored(documents.root, documents.keyring, id, key)
      try {
        if (stored.size > largestPicture) return { codes: [] }
        const leave = inLine(actor.person)
        if (leave === null) return { codes: [] }
        const codes = await inTurn(async () => codesOn(await stored.read(0, stored.size))).finally(leave)
        return { codes: Array.isArray(codes) ? codes : [] }
      } finally {
        await stored.close()
      }
    },
  )
}

function wearerAs(documents: Documents, request: FastifyRequest, hat: Hat | undefined): Promise<Wearer> {
  if (hat) request.headers['mingcha-hat'] = hat
  return wearerOf(documents, request)
}

/** Who reads what is on record before it leaves (domain 3.2; design 5). */
async function noteRead(
  { notes }: Documents,
  request: FastifyRequest,
  actor: Actor,
  { id, authority, inspection, body }: Readable,
  kind: typeof fileShown | typeof fileSaved,
): Promise<void> {
  await notes?.read(request, actor, kind, { kind: kind.kind, about: { id, authority, inspection, body }, facts: {} })
}

type Readable = Pick<File, 'id' | 'authority' | 'inspection' | 'body' | 'name' | 'kind' | 'sha256'>

/**
 * A file is read by whoever sees its row, or sees something it is attached to: a row of any noun with a field `file`. Rooms attach
 * only what the person attaching sees, and a hat that sees the attachment sees what is attached.
 */
function readable(
  { house, pool, clock }: Documents,
  wearer: Wearer,
  id: string,
): Promise<{ file: Readable; actor: Actor }> {
  return enter(pool, wearer, 'read only', todayOf(clock), async (tx, actor) => {
    const eyes = tx.as(eyeOf(actor.hat))
    const row = await eyes.selectFrom('documentsFile').selectAll().where('id', '=', id).executeTakeFirst()
    const holders = [...house.nouns.values()].filter(
      (n) => 'file' in n.shape.shape && armsOf(n.sight, actor.hat).length > 0,
    )
    let seen = row !== undefined
    for (const { table } of seen ? [] : holders) {
      const { rows } = await sql`select from ${sql.table(table)} where file = ${id} limit 1`.execute(eyes)
      seen ||= rows.length > 0
    }
    const hand = tx.as('mingcha_hand_documents')
    const found =
      row ??
      (seen ? await hand.selectFrom('documentsFile').selectAll().where('id', '=', id).executeTakeFirst() : undefined)
    if (found?.state !== 'kept') throw new Refused(refuse('doorway.not-found', { noun: 'file' }))
    return { file: found, actor }
  })
}
