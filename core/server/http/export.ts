import { hash } from 'node:crypto'
import { finished } from 'node:stream/promises'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import * as z from 'zod'
import { canonical } from '../../pure/canonical.ts'
import { Id } from '../../pure/ids.ts'
import { Refused, refuse } from '../../pure/refusal.ts'
import { type Asker, answering } from '../ask.ts'
import { todayOf } from '../clock.ts'
import type { Wearer } from '../enter.ts'
import type { Spreadsheet } from '../spreadsheet.ts'
import { type Cell, writeCsv, writeXlsx } from '../xlsx.ts'
import type { Exported } from './notes.ts'
import { places } from './places.ts'
import { paramsOf, type Served, wearerOf } from './routes.ts'

const forms = {
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', write: writeXlsx },
  csv: { type: 'text/csv; charset=utf-8', write: writeCsv },
} as const
type Form = keyof typeof forms
type Filters = Readonly<Record<string, string>>

/** Rows asked for at once, and exports under way at once, of all and of one person: each holds a connection. */
const PAGE = 20_000
const AT_ONCE = 4
const OF_ONE = 2

/**
 * Mounts `GET <list>.xlsx` and `GET <list>.csv` for every list that has a spreadsheet: the same filters, all rows, read in one snapshot behind
 * the walls and sent as they are read. A fifth export at once, and one's own third, is refused with `doorway.busy`.
 */
export function mountExports(app: FastifyInstance, served: Served): void {
  const take = places(AT_ONCE, OF_ONE)
  for (const list of served.house.spreadsheets.values()) {
    for (const form of Object.keys(forms) as Form[]) {
      const path = list.query.route.slice('GET '.length)
      const names = new Set(paramsOf(list.query.route))
      const { from: _, after: ___, size: __, ...shape } = list.query.input.shape as z.ZodRawShape
      const pick = (inPath: boolean) =>
        z.strictObject(Object.fromEntries(Object.entries(shape).filter(([name]) => names.has(name) === inPath)))
      app.route({
        method: 'GET',
        url: `/api${path}.${form}`,
        schema: { hide: true, params: pick(true), querystring: pick(false) },
        handler: async (request, reply) => {
          const read = served.house.reads.get(list.query.name)
          if (!read) throw new Refused(refuse('doorway.no-such-page'))
          const wearer = await wearerOf(served, request, read.query.grave)
          const leave = take(wearer.person)
          if (leave === null) throw new Refused(refuse('doorway.busy'))
          await send(served, list, form, { read, wearer }, request, reply).finally(leave)
          return reply
        },
      })
    }
  }
}

/** Who reads an export more slowly than this gives the place to others; it is asked for again. */
const LONGEST = 10 * 60_000

type Asking = Readonly<{ read: Parameters<typeof answering>[2]; wearer: Wearer }>

async function send(
  served: Served,
  list: Spreadsheet,
  form: Form,
  { read, wearer }: Asking,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const { pool, clock, notes } = served
  const filters = { ...(request.query as Filters), ...(request.params as Filters) }
  await answering(pool, clock, read, wearer, async (ask, actor) => {
    const first = await pageOf(ask, filters, { from: 0 })
    await notes?.exported(actor, exportedOf(list, form, filters, first.count))
    const body = forms[form].write(list.columns, rowsOf(list, ask, filters, first), list.title)
    const name = encodeURIComponent(`${list.title}-${todayOf(clock)}.${form}`).replace(/['()*]/g, percent)
    reply
      .type(forms[form].type)
      // The browser says of how many rows it is receiving the file.
      .header('mingcha-rows', first.count)
      .header('content-disposition', `attachment; filename="export.${form}"; filename*=UTF-8''${name}`)
      .send(body)
    const late = setTimeout(() => reply.raw.destroy(), LONGEST)
    await finished(reply.raw).finally(() => clearTimeout(late))
  }).catch((error: unknown) => {
    if (!reply.sent) throw error
    request.log.warn({ err: error, list: list.query.name }, 'export broke off')
  })
}

/** What the record of an export says: of the filters their hash, for they may hold words somebody searched. */
function exportedOf(list: Spreadsheet, form: Form, filters: Filters, rows: number): Exported {
  const inspection = Id.safeParse(filters['inspection']).data ?? null
  return { list: list.query.name, form, filters: hash('sha256', canonical(filters)), inspection, rows }
}

const percent = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`

/** `next`: a list that goes on from where a page ended says where, and null at its end. */
type Listed = { rows: readonly unknown[]; count: number; next?: string | null }
const pageOf = (ask: Asker, filters: object, at: { from: number } | { after: string }): Promise<Listed> =>
  ask({ ...filters, ...at, size: PAGE }) as Promise<Listed>

async function* rowsOf(list: Spreadsheet, ask: Asker, filters: object, first: Listed): AsyncGenerator<Cell[]> {
  let page = first
  for (let from = PAGE; ; from += PAGE) {
    for (const row of page.rows) yield list.columns.map((column) => column.of(row as never))
    if (page.next === null || page.rows.length < PAGE) return
    page = await pageOf(ask, filters, page.next === undefined ? { from } : { after: page.next })
  }
}
