import type { FastifyInstance, FastifyRequest } from 'fastify'
import { sql } from 'kysely'
import * as z from 'zod'
import { hatNames } from '../../../core/pure/hats.ts'
import { Id } from '../../../core/pure/ids.ts'
import type { Filling, PaperKind } from '../../../core/pure/paper/kind.ts'
import type { Paper } from '../../../core/pure/paper.ts'
import { Refused } from '../../../core/pure/refusal.ts'
import { armsOf } from '../../../core/pure/sight.ts'
import { answer } from '../../../core/server/ask.ts'
import { todayOf } from '../../../core/server/clock.ts'
import { enter, eyeOf, type Wearer } from '../../../core/server/enter.ts'
import { admitted } from '../../../core/server/http/file-in.ts'
import { noteReading } from '../../../core/server/http/routes.ts'
import type { PaperCode } from '../../../core/server/paper/mark.ts'
import { kindOf, type Printer, printed } from '../../../core/server/printing.ts'
import { type Template, templateReaders } from '../contract.ts'
import type { Documents } from '../http.ts'
import { sent } from './http.ts'
import { readingTemplate } from './reads.ts'
import { sampleOf, type settingsOf } from './setting.ts'

type Trying = Documents & Printer & Readonly<{ settings: ReturnType<typeof settingsOf> }>

/** What stands where the code of a paper would: this is none. */
const noCode: PaperCode = { text: 'mingcha: a trial of a template, no paper', short: '试用样张，不作文书' }

/** Papers of a kind that are offered to try a template with, and things looked at to find them. */
const mostOffered = 8
const mostLooked = 24

const Trial = z.strictObject({ about: Id.optional(), hat: z.enum(hatNames).optional() })

/**
 * Mounts `GET /api/templates/:template/trial` (a template with a paper that exists, or with made-up words where `about` names none, as a page shows it),
 * `…/trial/docx`, and `GET /api/template-kinds/:kind/things` (papers it may be tried with). A trial bears no code: nothing can be filed by it.
 */
export function mountTrials(app: FastifyInstance, trying: Trying): void {
  const params = z.strictObject({ template: Id })
  const schema = (operationId: string) => ({ operationId, tags: ['documents'], params, querystring: Trial }) as object
  app.get('/api/templates/:template/trial', { schema: schema('templateTrial') }, async (request) => {
    const { template, kind, filling, paper } = await tried(trying, request, 'page')
    const setting = await trying.settings.open(template)
    return { kind: kind.kind, title: paper.title, blocks: setting.page({ kind, filling, paper, code: noCode }) }
  })
  app.get('/api/templates/:template/trial/docx', { schema: schema('templateTrialDocx') }, async (request, reply) => {
    const { template, kind, filling, paper } = await tried(trying, request, 'docx')
    const setting = await trying.settings.open(template)
    return sent(reply, `试用 ${kind.name}`, await setting.docx({ kind, filling, paper, code: noCode }))
  })
  const things = {
    ...{ operationId: 'templateThings', tags: ['documents'] },
    params: z.strictObject({ kind: z.string().max(40) }),
  }
  app.get('/api/template-kinds/:kind/things', { schema: things as object }, async (request) => {
    const wearer = await admitted(trying, request, templateReaders)
    return {
      things: await offered(trying, request, wearer, kindOf(trying.house, (request.params as { kind: string }).kind)),
    }
  })
}

type Tried = Readonly<{ template: Template; kind: PaperKind; filling: Filling; paper: Paper }>

/** What a template is tried with: a paper of somebody who may print it, or made-up words. What is read for it is on record. */
async function tried(trying: Trying, request: FastifyRequest, form: 'page' | 'docx'): Promise<Tried> {
  const { about, hat } = request.query as z.infer<typeof Trial>
  if (hat) request.headers['mingcha-hat'] = hat
  const wearer = await admitted(trying, request, templateReaders)
  const { template: id } = request.params as { template: string }
  const template = (await answer(trying.pool, trying.clock, readingTemplate as never, wearer, {
    template: id,
  })) as Template
  const kind = kindOf(trying.house, template.kind)
  if (about === undefined) {
    const filling = sampleOf(kind)
    return { template, kind, filling, paper: kind.lay(filling) }
  }
  const made = await printed(unset(trying), wearer, kind, about)
  for (const { of, given } of made.printed.read) await noteReading(trying, request, made.actor, of, given)
  const { filling, paper, about: thing, hash, inspection } = made.printed
  await trying.notes?.taken(request, made.actor, {
    paper: kind.kind,
    thing,
    form,
    hash,
    inspection,
    template: template.id,
  })
  return { template, kind, filling, paper }
}

/** The printer without templates: what a paper says, in no form yet. */
const unset = ({ house, pool, clock, say, mark, sendings }: Trying): Printer => ({
  ...{ house, pool, clock, say, mark, sendings },
})

/** Things of a kind the worn hat can print a paper of, the newest ids first; none for a kind that is read only with a purpose. */
async function offered(trying: Trying, request: FastifyRequest, wearer: Wearer, kind: PaperKind) {
  const noun = trying.house.nouns.get(kind.noun)
  if (!noun || kind.purpose) return []
  const ids = await enter(trying.pool, wearer, 'read only', todayOf(trying.clock), async (tx, { hat }) => {
    if (armsOf(noun.sight, hat).length === 0) return []
    const { rows } = await sql<{ id: string }>`
      select id from ${sql.table(noun.table)} order by id limit ${mostLooked}`.execute(tx.as(eyeOf(hat)))
    return rows.map(({ id }) => id)
  })
  const found: { about: string; title: string }[] = []
  for (const about of ids) {
    if (found.length >= mostOffered) break
    const made = await printed(unset(trying), wearer, kind, about).catch((error: unknown) => {
      if (error instanceof Refused) return null
      throw error
    })
    if (!made) continue
    for (const { of, given } of made.printed.read) await noteReading(trying, request, made.actor, of, given)
    const { title, number } = made.printed.paper
    found.push({ about, title: [number, title].filter(Boolean).join(' ') })
  }
  return found
}
