import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import * as z from 'zod'
import { Id, Line } from '../../core/pure/ids.ts'
import { Refused, refuse } from '../../core/pure/refusal.ts'
import { perform } from '../../core/server/doorway.ts'
import { admitted, takeFiles } from '../../core/server/http/file-in.ts'
import type { Served } from '../../core/server/http/routes.ts'
import { CannotRead, readSheets, type Sheet } from '../../core/server/xlsx.ts'
import { previewing } from './actions.ts'
import { previewRegister } from './contract.ts'
import { layoutOf } from './rules/columns.ts'
import { templateBook } from './template.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/**
 * What is not a command or a query: a file on its way in, as the bare bytes of the body, and the template on its way out.
 * A file is taken only from who may preview, before a byte of it is read; it is opened in a limited process.
 */
export async function mountRegistry(app: FastifyInstance, served: Served): Promise<void> {
  const { of } = previewRegister
  await takeFiles(app, served, {
    ...{ url: '/api/registry/import', of, asks: z.strictObject({ id: Id, name: Line(200) }) },
    ...{ largest: 20_000_000, atOnce: 6, busy: 'registry.file-busy' },
    takes: async ({ wearer, bytes, asked: { id, name }, key }) => {
      const sheets = await readSheets(bytes).catch(refused)
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      const input = { id, fileName: name, sha256, cells: tableOf(sheets).rows }
      return perform(served.house, served.pool, served.clock, previewing as never, { wearer, input, key })
    },
  })
  app.route({
    method: 'GET',
    url: '/api/registry/template.xlsx',
    onRequest: async (request) => void (await admitted(served, request, of)),
    schema: { hide: true },
    handler: async (_, reply) => {
      const name = encodeURIComponent('组织名册导入模板.xlsx')
      return reply
        .type(XLSX)
        .header('content-disposition', `attachment; filename="template.xlsx"; filename*=UTF-8''${name}`)
        .send(await templateBook())
    },
  })
}

/** The first sheet that has a head we know; where none has, the first. */
const tableOf = (sheets: readonly Sheet[]): Sheet => {
  const [first] = sheets
  const found = sheets.find((sheet) => layoutOf(sheet.rows) !== null) ?? first
  if (!found || found.rows.length === 0) throw new Refused(refuse('registry.no-rows'))
  return found
}

const refused = (error: unknown): never => {
  throw error instanceof CannotRead ? new Refused(refuse(`registry.file-${error.reason}`)) : error
}
