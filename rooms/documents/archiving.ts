import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import * as z from 'zod'
import type { Hat } from '../../core/pure/hats.ts'
import { Id } from '../../core/pure/ids.ts'
import { isUnfiled } from '../../core/pure/paper/kind.ts'
import { Refused, refuse } from '../../core/pure/refusal.ts'
import { answer } from '../../core/server/ask.ts'
import { perform } from '../../core/server/doorway.ts'
import type { Wearer } from '../../core/server/enter.ts'
import { madeFor } from '../../core/server/http/printing.ts'
import { docxFor, kindOf, type Printed, type Printer } from '../../core/server/printing.ts'
import { type Circle, type File, FileId } from './contract.ts'
import type { Documents } from './http.ts'
import type { Keeper } from './own-files.ts'
import { readingFile } from './reads.ts'
import { circlesOf } from './rules.ts'

const params = z.strictObject({ kind: z.string().max(40), about: Id })

/**
 * Mounts `POST /api/prints/:kind/:about/archive`: the paper as DOCX becomes a file of its inspection, by the same two commands as anything that is
 * sent (who may, quotas, records `file.started` and `file.kept` with its hash), attached to the thing it is about. The client names the file,
 * so a repetition files nothing twice. A paper of a whole round belongs to no inspection: `documents.no-inspection`; what is read
 * only with a purpose would be read without one in the file store, and what hides from some of its readers found there: `documents.purpose-bound`.
 */
export function mountArchiving(app: FastifyInstance, documents: Documents & Printer & Keeper): void {
  app.post(
    '/api/prints/:kind/:about/archive',
    {
      schema: {
        operationId: 'archivePaper',
        tags: ['documents'],
        params,
        body: z.strictObject({ file: FileId }),
      } as object,
    },
    async (request) => {
      const { file } = request.body as { file: string }
      if (isUnfiled(kindOf(documents.house, (request.params as { kind: string }).kind)))
        throw new Refused(refuse('documents.purpose-bound'))
      const { printed, actor } = await madeFor(documents, request, 'docx')
      if (printed.inspection === '') throw new Refused(refuse('documents.no-inspection', { kind: printed.kind.name }))
      const wearer = { person: actor.person, hat: actor.hat }
      const kept = await already(documents, wearer, file)
      if (kept) return { file, version: kept.version, name: kept.name, hash: printed.hash }
      const bytes = await docxFor(printed)
      const command = (name: string, input: Record<string, unknown>) => {
        const action = documents.house.actions.get(name)
        if (!action) throw new Refused(refuse('doorway.no-such-page'))
        const { house, pool, clock } = documents
        return perform(house, pool, clock, action, {
          wearer,
          input: action.command.input.parse(input),
          key: `${name}-${file}`,
        })
      }
      await command('startUpload', beginning(printed, actor.hat, file, bytes.length))
      await documents.store.write(Readable.from([bytes]), file, 0)
      const done = await command('finishUpload', { file, version: 1 })
      return { file, version: done.version, name: `${printed.name}.docx`, hash: printed.hash }
    },
  )
}

/** The file as it was kept by an earlier request with the same name for it. */
async function already(documents: Documents, wearer: Wearer, file: string): Promise<File | undefined> {
  const found = answer(documents.pool, documents.clock, readingFile as never, wearer, { file }) as Promise<File>
  const row = await found.catch((error: unknown) => {
    if (error instanceof Refused && error.refusal.refused === 'doorway.not-found') return undefined
    throw error
  })
  return row?.state === 'kept' ? row : undefined
}

/** Where the office may not put the team's own paper, it keeps a copy among its own. */
export const circleFor = (hat: Hat, circle: Circle): Circle => (circlesOf(hat).includes(circle) ? circle : 'office')

const beginning = ({ kind, about, name, inspection }: Printed, hat: Hat, id: string, size: number) => ({
  id,
  inspection,
  circle: circleFor(hat, kind.circle),
  noun: kind.noun,
  about,
  name: `${name}.docx`,
  size,
})
