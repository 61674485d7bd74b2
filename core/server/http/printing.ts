import type { FastifyInstance, FastifyRequest } from 'fastify'
import * as z from 'zod'
import { hatNames } from '../../pure/hats.ts'
import { Id } from '../../pure/ids.ts'
import { isUnfiled, type More, type PaperKind, printers } from '../../pure/paper/kind.ts'
import type { Actor } from '../enter.ts'
import { docxFor, kindOf, type Printed, type Printer, printed, readiness } from '../printing.ts'
import { noteReading, type Served, wearerOf, whoEnters } from './routes.ts'

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const params = z.strictObject({ kind: z.string().max(40), about: Id })
/** The hat where a link cannot send a header, and what the kind takes besides the thing. */
const Asked = z.object({ hat: z.enum(hatNames).optional() }).catchall(z.string().max(60))

/** A kind of paper as it is told to who may print it. */
const toldOf = (one: PaperKind) => {
  const { kind, name, clause, noun, circle, purpose = false, takes = [] } = one
  const fields = Object.entries(one.fields).map(([field, label]) => ({ field, label }))
  return { kind, name, clause, noun, circle, purpose, takes, unfiled: isUnfiled(one), fields, of: printers(one) }
}

/**
 * Mounts `GET /api/prints` (every kind of paper and the fields it prints), `GET /api/prints/:kind/:about` (the model, for the preview),
 * `GET /api/prints/:kind/:about/docx`, and `…/readiness` (whether there is something to print yet, so that no link leads to nothing). What is
 * read for a paper is noted as if its page were read; of readiness nothing is, as nothing of it leaves.
 */
export function mountPrinting(app: FastifyInstance, served: Served & Printer): void {
  app.get('/api/prints', { schema: { operationId: 'paperKinds', tags: ['documents'] } as object }, async (request) => {
    await wearerOf(served, request)
    return {
      kinds: [...served.house.papers.values()].map(toldOf),
    }
  })
  app.get(
    '/api/prints/:kind/:about',
    { schema: { operationId: 'paperModel', tags: ['documents'], params, querystring: Asked } as object },
    async (request) => {
      const { printed: made, actor } = await madeFor(served, request, 'page')
      const { paper, hash, code, name, inspection, kind, setting, filling } = made
      const { noun, circle } = kind
      const { template, number } = setting ?? {}
      const own = setting ? { template, number, blocks: setting.page({ kind, filling, paper, code }) } : null
      return {
        kind: kind.kind,
        name,
        inspection,
        noun,
        circle,
        ...headFor(served, made, actor),
        unfiled: isUnfiled(kind),
        hash,
        code,
        paper,
        own,
      }
    },
  )
  app.get(
    '/api/prints/:kind/:about/readiness',
    { schema: { operationId: 'paperReadiness', tags: ['documents'], params } as object },
    async (request) => {
      const { kind, about } = request.params as z.infer<typeof params>
      return readiness(served, await whoEnters(served, request), kindOf(served.house, kind), about)
    },
  )
  app.get(
    '/api/prints/:kind/:about/docx',
    { schema: { operationId: 'paperDocx', tags: ['documents'], params, querystring: Asked } as object },
    async (request, reply) => {
      const { hat } = request.query as z.infer<typeof Asked>
      if (hat) request.headers['mingcha-hat'] = hat
      const { printed: made } = await madeFor(served, request, 'docx')
      const encoded = encodeURIComponent(`${made.name}.docx`).replace(/['()*]/g, percent)
      return reply
        .type(docx)
        .header('content-disposition', `attachment; filename="paper.docx"; filename*=UTF-8''${encoded}`)
        .send(await docxFor(made))
    },
  )
}

/** What the office may say of how a paper goes out: from which series it draws a number, and what is kept of it; in how many copies it goes out, for everybody. */
function headFor({ sendings }: Printer, { kind, paper, filling, sent }: Printed, { hat }: Actor) {
  const headed = paper.form === 'official' && paper.issuer !== '' && sendings.isOfficial(kind.kind)
  const mine = headed && hat === 'office' && filling.head?.bodys !== true
  const { urgency, copyTo, copies, version } = sent
  return {
    series: mine ? sendings.series(kind.kind) : null,
    sent: mine ? { urgency: urgency.code, copyTo, copies, version } : null,
    copies: headed ? copies : 0,
  }
}

const percent = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`

/** Makes the paper a request asks for, and notes what was read, and that it was made, and in which form it went out, before anything of it leaves. */
export async function madeFor(
  served: Served & Printer,
  request: FastifyRequest,
  form: 'page' | 'docx',
): Promise<{ printed: Printed; actor: Actor }> {
  const { kind, about } = request.params as z.infer<typeof params>
  const { hat: _, ...more } = request.query as More
  // In the session it is asked in: what was opened with a purpose is open in that session alone.
  const made = await printed(served, await whoEnters(served, request), kindOf(served.house, kind), about, more)
  for (const { of, given } of made.printed.read) await noteReading(served, request, made.actor, of, given)
  const { kind: of, about: thing, hash, inspection, setting } = made.printed
  const { template = null } = setting ?? {}
  await served.notes?.taken(request, made.actor, { paper: of.kind, thing, form, hash, inspection, template })
  if (form === 'docx') await served.settings?.keep(made.actor.scope.authority, [made.printed])
  return made
}
