import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { join } from 'node:path'
import type { FastifyInstance, FastifyReply } from 'fastify'
import * as z from 'zod'
import type { Touched } from '../../../core/pure/contract.ts'
import { Day } from '../../../core/pure/days.ts'
import { hatNames } from '../../../core/pure/hats.ts'
import { Code, Id, Prose } from '../../../core/pure/ids.ts'
import { type PaperKind, printers } from '../../../core/pure/paper/kind.ts'
import { isRefusal, Refused, refuse } from '../../../core/pure/refusal.ts'
import { apart, turns } from '../../../core/server/apart.ts'
import { todayOf } from '../../../core/server/clock.ts'
import { perform } from '../../../core/server/doorway.ts'
import { enter, eyeOf, type Wearer } from '../../../core/server/enter.ts'
import { admitted, takeFiles } from '../../../core/server/http/file-in.ts'
import { kindOf } from '../../../core/server/printing.ts'
import { FileName, templateReaders } from '../contract.ts'
import { byHand } from '../arrivals.ts'
import type { Documents } from '../http.ts'
import { type Keeper, keepOwn } from '../own-files.ts'
import { blanksOf, formOf } from './blanks.ts'
import { LARGEST, readingBounds } from './docx/limits.ts'
import { noteOf } from './rules.ts'
import { startingForm } from './start.ts'
import type { Verdict } from './verdict.ts'

type Taking = Documents & Keeper

const child = join(import.meta.dirname, 'child.ts')
const inTurn = turns(2, 6)
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** What comes beside a template: its ids, of which kind it is, its name, from when, and why it has no place for some fields. */
const Asked = z.strictObject({
  id: Id,
  kind: Code,
  name: FileName,
  from: Day,
  reason: Prose(500).default(''),
})

/**
 * Mounts `POST /api/template-files` (a DOCX as bare bytes becomes a proposed template), `GET /api/template-kinds` (every kind of paper with its places)
 * and `GET /api/template-kinds/:kind/start` (the built-in form as DOCX with its places in it).
 */
export async function mountTemplates(app: FastifyInstance, taking: Taking): Promise<void> {
  await takeFiles(app, taking, {
    ...{ url: '/api/template-files', of: ['office'], largest: LARGEST, atOnce: 3, busy: 'documents.template-busy' },
    asks: Asked,
    takes: ({ wearer, bytes, asked, key }) => takeTemplate(taking, wearer, asked, bytes, key),
  })
  const tags = ['documents']
  app.get('/api/template-kinds', { schema: { operationId: 'templateKinds', tags } as object }, async (request) => {
    await admitted(taking, request, templateReaders)
    return { kinds: [...taking.house.papers.values()].map(said) }
  })
  const schema = {
    operationId: 'templateStart',
    tags,
    params: z.strictObject({ kind: z.string().max(40) }),
    querystring: z.strictObject({ hat: z.enum(hatNames).optional() }),
  }
  app.get('/api/template-kinds/:kind/start', { schema: schema as object }, async (request, reply) => {
    const { hat } = request.query as { hat?: string }
    if (hat) request.headers['mingcha-hat'] = hat
    await admitted(taking, request, templateReaders)
    const kind = kindOf(taking.house, (request.params as { kind: string }).kind)
    return sent(reply, `${kind.name}（模板）`, await startingForm(kind))
  })
}

/** A kind of paper with the places its template may have. */
const said = (one: PaperKind) => ({
  ...{ kind: one.kind, name: one.name, clause: one.clause, noun: one.noun, form: formOf(one) },
  ...{ purpose: one.purpose ?? false, of: printers(one) },
  blanks: blanksOf(one).map(({ label, key, own, columns }) => ({
    label,
    key,
    own,
    list: columns !== undefined,
    columns: columns ?? [],
  })),
})

/** Sends a DOCX under a Chinese name. */
export function sent(reply: FastifyReply, name: string, bytes: Buffer): FastifyReply {
  const encoded = encodeURIComponent(`${name}.docx`).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return reply
    .type(docx)
    .header('content-disposition', `attachment; filename="paper.docx"; filename*=UTF-8''${encoded}`)
    .send(bytes)
}

/**
 * Takes in a template: read in a process apart, kept encrypted like any other file of the office, proposed by the command. Refuses what `verdictOf`
 * refuses, `documents.template-missing-fields` for fields without a place unless a reason is given, and what files and `proposeTemplate` refuse.
 */
export async function takeTemplate(
  taking: Taking,
  wearer: Wearer,
  asked: z.infer<typeof Asked>,
  bytes: Buffer,
  key: string,
): Promise<Touched> {
  const { id, kind, name, from, reason } = asked
  const of = kindOf(taking.house, kind)
  const { omits } = await verdictApart(of, bytes, reason.trim() !== '')
  const authority = await ready(taking, wearer, kind, from)
  const own = { id: randomUUID(), authority, noun: 'template', about: id, name, by: wearer.person, size: bytes.length }
  const file = await keepOwn(taking, own, Readable.from([bytes]))
  await byHand(taking, async (tx) => {
    const paper = noteOf(kind, omits)
    await tx.updateTable('documentsArrival').set({ paper }).where('file', '=', file.id).execute()
  })
  const action = taking.house.actions.get('proposeTemplate')
  if (!action) throw new Refused(refuse('doorway.no-such-page'))
  const input = { id, kind, title: of.name, file: file.id, name, omits: [...omits], reason, fromDay: from }
  return perform(taking.house, taking.pool, taking.clock, action, {
    wearer,
    input: action.command.input.parse(input),
    key: `proposeTemplate-${key}`,
  })
}

/** Whose template it is to be, when one of its kind may be proposed for that day now; before anything is kept of it. */
function ready(taking: Taking, wearer: Wearer, kind: string, from: Day): Promise<string> {
  const today = todayOf(taking.clock)
  if (from < today) throw new Refused(refuse('documents.template-past', { field: 'fromDay' }))
  return enter(taking.pool, wearer, 'read only', today, async (tx, { hat }) => {
    const eyes = tx.as(eyeOf(hat))
    const waiting = eyes.selectFrom('documentsTemplate').select('id').where('kind', '=', kind)
    if (await waiting.where('state', '=', 'proposed').executeTakeFirst())
      throw new Refused(refuse('documents.template-waiting'))
    return (await eyes.selectFrom('identityAuthority').select('id').executeTakeFirstOrThrow()).id as string
  })
}

/** Has a template read where it may die: no file system, 256 MB, 20 s. */
async function verdictApart(kind: PaperKind, bytes: Buffer, omits: boolean): Promise<Verdict> {
  if (bytes.length === 0) throw new Refused(refuse('files.empty'))
  const more = [JSON.stringify(blanksOf(kind)), omits ? 'yes' : '']
  const said = await inTurn(() => apart(child, bytes, readingBounds, more))
  if (said === 'busy') throw new Refused(refuse('documents.template-busy'))
  if ('fell' in said) throw new Refused(refuse('documents.template-bomb', { what: said.fell }))
  if (isRefusal(said.said)) throw new Refused(said.said)
  return said.said as Verdict
}
