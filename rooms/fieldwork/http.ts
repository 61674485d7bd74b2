import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import type pg from 'pg'
import * as z from 'zod'
import { Id } from '../../core/pure/ids.ts'
import { accept, isRefusal, Refused, refuse } from '../../core/pure/refusal.ts'
import { transact } from '../../core/server/db.ts'
import { handOf } from '../../core/server/enter.ts'
import { answeredPage, formPage, style } from './survey-page.ts'
import { drop } from './rules/surveys.ts'
import type { Hand } from './store.ts'
import { formOf, pileOf, putPile } from './store-site.ts'
import type { Question } from './contract.ts'

/** Nothing runs and nothing is loaded; the one style is let in by its hash. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`
const ROLE = handOf('fieldwork')
const OPENING = `begin isolation level read committed; set local role ${ROLE}`

/**
 * The page on which people fill in a survey: no session, no JavaScript, no cookie, and not a line in the log. What comes in is put into the pile in one
 * write of one row (rules/surveys.ts); no record of the ledger is made of it, and nothing of the request but code and answers is looked at.
 */
export async function mountSurveys(app: FastifyInstance, { pool }: Readonly<{ pool: pg.Pool }>): Promise<void> {
  await app.register(async (own) => {
    own.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: 16_384 },
      (_, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
    )
    const of = {
      url: '/survey/:survey',
      logLevel: 'silent',
      schema: { hide: true, params: z.strictObject({ survey: Id }) },
    } as const
    own.route({
      ...of,
      method: 'GET',
      handler: async (request, reply) => {
        const { survey } = request.params as { survey: string }
        const form = await transact(pool, OPENING, ROLE, async (tx) => open(tx.as(ROLE) as unknown as Hand, survey))
        return page(reply).send(formPage(form))
      },
    })
    own.route({
      ...of,
      method: 'POST',
      handler: async (request, reply) => {
        const { survey } = request.params as { survey: string }
        const said = (request.body ?? {}) as Readonly<Record<string, string>>
        const refused = await transact(pool, OPENING, ROLE, async (tx) => {
          const hand = tx.as(ROLE) as unknown as Hand
          const form = await open(hand, survey)
          const answers = form.questions.map((_, n) => choice(said[`q${n}`]))
          const pile = await pileOf(hand, survey)
          if (!pile) throw new Refused(refuse('fieldwork.survey-not-open'))
          const next = drop(pile, codeOf(survey, said['code'] ?? ''), { group: choice(said['group']), answers }, form)
          if (isRefusal(next)) return { form, next }
          await putPile(hand, survey, next)
          return null
        })
        if (refused === null) return page(reply).send(answeredPage())
        if (refused.next.refused !== 'fieldwork.code-unknown') accept(refused.next)
        return page(reply)
          .code(409)
          .send(formPage(refused.form, { code: said['code'] ?? '', said }))
      },
    })
  })
}

type Reply = Readonly<{
  header(name: string, value: string): Reply
  code(n: number): Reply
  send(text: string): unknown
}>
const page = (reply: unknown): Reply =>
  (reply as Reply)
    .header('content-type', 'text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .header('content-security-policy', POLICY)

const choice = (text: string | undefined): number => (text !== undefined && /^\d{1,2}$/.test(text) ? Number(text) : -1)

/** A code as people type it, hashed as it was where the cards were printed. */
export const codeOf = (survey: string, typed: string): string =>
  createHash('sha256')
    .update(`${survey}:${typed.toUpperCase().replace(/[^0-9A-Z]/g, '')}`)
    .digest('hex')

async function open(hand: Hand, survey: string) {
  const form = await formOf(hand, survey)
  if (form?.state !== 'open') throw new Refused(refuse('fieldwork.survey-not-open'))
  const { id, title, intro } = form
  return {
    ...{ id, title, intro, groups: JSON.parse(form.groups) as string[] },
    questions: JSON.parse(form.questions) as Question[],
  }
}
