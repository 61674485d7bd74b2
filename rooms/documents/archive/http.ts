import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import * as z from 'zod'
import { dayOf } from '../../../core/pure/days.ts'
import { Id } from '../../../core/pure/ids.ts'
import { Refused, refuse } from '../../../core/pure/refusal.ts'
import { todayOf } from '../../../core/server/clock.ts'
import { enter } from '../../../core/server/enter.ts'
import { streamOf } from '../../../core/server/files/chunks.ts'
import { openStored } from '../../../core/server/files.ts'
import { wearerOf } from '../../../core/server/http/routes.ts'
import { pdfasOf } from '../../../core/server/pdfa.ts'
import { type Part, zipped } from '../../../core/server/xlsx/zip.ts'
import { keyOf } from '../arrivals.ts'
import { disposition } from '../content.ts'
import type { Documents } from '../http.ts'
import { archivePacked } from './commands.ts'
import { type Gathered, gathered } from './gather.ts'
import { type Index, type Indexed, indexHtml, indexJson, readme } from './index-page.ts'

const params = z.strictObject({ inspection: Id })

/**
 * Mounts `GET /api/inspections/:inspection/archive.zip`: an inspection's whole file as one package that is read and checked without Mingcha. For the
 * office alone; on record before its first byte (domain 3.2).
 */
export function mountPackages(app: FastifyInstance, documents: Documents): void {
  app.get(
    '/api/inspections/:inspection/archive.zip',
    { compress: false, schema: { operationId: 'archivePackage', tags: ['documents'], params } } as object,
    async (request, reply) => {
      const { inspection } = request.params as z.infer<typeof params>
      const wearer = await wearerOf(documents, request)
      const { all, actor } = await enter(
        documents.pool,
        wearer,
        'snapshot',
        todayOf(documents.clock),
        async (tx, who) => {
          if (who.hat !== 'office') throw new Refused(refuse('doorway.not-yours', { of: ['office'] }))
          return { all: await gathered(tx, who, inspection), actor: who }
        },
      )
      const facts = { pieces: all.pieces.length }
      await documents.notes?.read(request, actor, archivePacked, { kind: archivePacked.kind, about: all.at, facts })
      return reply
        .type('application/zip')
        .header('content-disposition', disposition(`${all.unitName}-巡察档案.zip`, false))
        .header('cache-control', 'private, no-store')
        .send(Readable.from(zipped(partsOf(documents, all))))
    },
  )
}

/** Numbered, in signs that every system and every program that unpacks takes alike; what each is called stands in the index. */
const endingOf = (name: string): string => /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0].toLowerCase() ?? ''

/** Documents of which a PDF/A is made: those this size or less, as each is held in memory. */
const largestDocument = 20 * 1024 * 1024

function indexOf(documents: Documents, all: Gathered): { index: Index; paths: Map<string, string> } {
  const paths = new Map<string, string>()
  const pieces = all.pieces.map((piece, n): Indexed => {
    const { number, title, lineTitle, year, retention, pages, medium, place, state, keepUntil, kept } = piece
    const path = kept ? `files/${String(n + 1).padStart(4, '0')}${endingOf(kept.name)}` : ''
    if (kept) paths.set(kept.id, path)
    const file = { path, pdfa: '', size: Number(kept?.size ?? 0), sha256: kept?.sha256 ?? '' }
    return { number, title, line: lineTitle, year, retention, pages, medium, place, state, keepUntil, ...file }
  })
  const { unitName: unit, roundName: round, missing } = all
  const handovers = all.handovers.map(({ pieces: n, pages, list, signedOn, receivedOn }) => {
    return { pieces: n, pages, list, signedOn, receivedOn }
  })
  return { index: { unit, round, madeOn: dayOf(documents.clock.now()), pieces, missing, handovers }, paths }
}

/** The bytes of a kept file, decrypting as it is read. */
async function* bytesOf(documents: Documents, id: string): AsyncGenerator<Buffer> {
  const stored = await openStored(documents.root, documents.keyring, id, await keyOf(documents, id))
  try {
    yield* streamOf(stored)
  } finally {
    await stored.close()
  }
}

async function pdfas(documents: Documents, all: Gathered): Promise<Map<string, Buffer>> {
  const docs = new Map<string, Buffer>()
  for (const { kept } of all.pieces) {
    if (kept?.kind !== 'docx' || Number(kept.size) > largestDocument) continue
    const parts: Buffer[] = []
    for await (const part of bytesOf(documents, kept.id)) parts.push(part)
    docs.set(kept.id, Buffer.concat(parts))
  }
  return pdfasOf(docs)
}

/** The package, part by part; originals are decrypted as they are written and never lie anywhere in the clear. */
async function* partsOf(documents: Documents, all: Gathered): AsyncGenerator<Part> {
  const { index, paths } = indexOf(documents, all)
  const made = await pdfas(documents, all)
  const pdfaOf = (path: string) => path.replace(/^files\//, 'pdfa/').replace(/\.docx$/, '.pdf')
  const withPdf = new Set([...made.keys()].map((id) => paths.get(id) ?? ''))
  const pieces = index.pieces.map((one) => (withPdf.has(one.path) ? { ...one, pdfa: pdfaOf(one.path) } : one))
  const whole = { ...index, pieces }
  const sums = pieces.filter(({ path }) => path !== '').map(({ sha256, path }) => `${sha256}  ${path}\n`)
  const proofs = all.log.proofs.map(({ file, ...proof }) => ({ path: paths.get(file) ?? '', ...proof }))
  yield { name: 'README.txt', text: [readme] }
  yield { name: 'index.html', text: [indexHtml(whole)] }
  yield { name: 'index.json', text: [indexJson(whole)] }
  yield { name: 'SHA256SUMS', text: sums }
  yield { name: 'check.mjs', text: [await readFile(join(import.meta.dirname, 'check.mjs'), 'utf8')] }
  yield { name: 'log/checkpoint', text: [all.log.checkpoint] }
  yield { name: 'log/key', text: [`${all.log.key}\n`] }
  yield { name: 'log/proofs.json', text: [`${JSON.stringify({ proofs }, null, 1)}\n`] }
  for (const [id, path] of paths) yield { name: path, text: bytesOf(documents, id) }
  for (const [id, pdf] of made) yield { name: pdfaOf(paths.get(id) ?? id), text: [pdf] }
}
