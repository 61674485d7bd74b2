import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import * as z from 'zod'
import { Id, Line } from '../../core/pure/ids.ts'
import { Refused, refuse } from '../../core/pure/refusal.ts'
import { perform } from '../../core/server/doorway.ts'
import { takeFiles } from '../../core/server/http/file-in.ts'
import type { Served } from '../../core/server/http/routes.ts'
import { CannotRead, readSheets } from '../../core/server/xlsx.ts'
import { importingItems } from './actions.ts'
import { Department, importItems, secrecyMarks } from './contract.ts'

const asks = z.strictObject({
  id: Id,
  name: Line(200),
  round: Id,
  department: Department,
  secrecy: z.enum(secrecyMarks),
})

/** A department's file of items as the bare bytes of the body (S3-08): taken only from who may import, opened in a limited process. */
export const mountPreparation = (app: FastifyInstance, served: Served): Promise<void> =>
  takeFiles(app, served, {
    ...{ url: '/api/preparation/import', of: importItems.of, asks },
    ...{ largest: 20_000_000, atOnce: 4, busy: 'preparation.file-busy' },
    takes: async ({ wearer, bytes, asked: { name, ...asked }, key }) => {
      const [sheet] = await readSheets(bytes).catch(refused)
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      const input = importItems.input.safeParse({ ...asked, fileName: name, sha256, cells: sheet?.rows ?? [] })
      if (!input.success) throw new Refused(refuse('preparation.file-unreadable'))
      const does = importingItems as never
      return perform(served.house, served.pool, served.clock, does, { wearer, input: input.data, key })
    },
  })

const refused = (error: unknown): never => {
  throw error instanceof CannotRead ? new Refused(refuse('preparation.file-unreadable')) : error
}
