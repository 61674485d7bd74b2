import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import * as z from 'zod'
import { Id } from '../../../core/pure/ids.ts'
import { type Hat, hatNames } from '../../../core/pure/hats.ts'
import { Refused, refuse } from '../../../core/pure/refusal.ts'
import { todayOf } from '../../../core/server/clock.ts'
import { enter, eyeOf, type Knock, type Wearer } from '../../../core/server/enter.ts'
import { type Served, wearerOf } from '../../../core/server/http/routes.ts'
import type { Keyring } from '../../../core/server/keys.ts'
import { largestLate } from '../contract/late.ts'
import { Outside, receiveLate, unsealed } from './receive.ts'

type Late = Served & Readonly<{ keyring: Keyring }>

const Asked = z.strictObject({ hat: z.enum(hatNames).optional() })
const params = z.strictObject({ late: Id })
const policy = "default-src 'none'; img-src 'self'; frame-ancestors 'self'; sandbox"

/**
 * The slot of the late box, and the way out of it. What comes in comes under no hat, for the hat has ended: the session says who sends it, the rules say
 * whether he had the authority. What goes out goes to whoever sees the sealed row behind the walls, that is, has opened it with a purpose.
 */
export async function mountLate(app: FastifyInstance, served: Late): Promise<void> {
  await app.register(async (own) => {
    own.addContentTypeParser(
      'application/octet-stream',
      { parseAs: 'buffer', bodyLimit: largestLate },
      (_, body, done) => done(null, body),
    )
    own.post(
      '/api/late',
      { schema: { operationId: 'sendLate', tags: ['fieldwork'] } } as object,
      async (request: FastifyRequest) => {
        const who = await served.whoIs(request)
        if (!who) throw new Refused(refuse('doorway.not-signed-in'))
        if (request.headers['mingcha-token'] !== who.csrf) throw new Refused(refuse('doorway.forged'))
        const outside = outsideIn(request.headers['mingcha-late'])
        const { body } = request
        if (!outside || !Buffer.isBuffer(body) || body.length === 0)
          throw new Refused(refuse('doorway.bad-input', { fields: ['mingcha-late'] }))
        await receiveLate(served, who.person, outside, body)
        return { id: outside.id }
      },
    )
  })
  app.get(
    '/api/late/:late/content',
    {
      compress: false,
      schema: { operationId: 'lateContent', tags: ['fieldwork'], params, querystring: Asked },
    } as object,
    (request, reply) => content(served, request, reply),
  )
}

/** What stands on the envelope: JSON in base64url, of at most 2 kB. */
function outsideIn(header: unknown): Outside | undefined {
  if (typeof header !== 'string' || header.length > 2_000) return undefined
  try {
    return Outside.safeParse(JSON.parse(Buffer.from(header, 'base64url').toString('utf8'))).data
  } catch {
    return undefined
  }
}

/** Whoever holds the session, so that what one session opened another does not see. */
async function whoReads(served: Late, request: FastifyRequest): Promise<Wearer | Knock> {
  const { hat } = request.query as { hat?: Hat }
  const worn = hat ?? request.headers['mingcha-hat']
  const knock = served.knocks?.(request)
  if (knock && typeof worn === 'string') return { session: knock.session, hat: worn }
  return wearerOf(served, request)
}

async function content(served: Late, request: FastifyRequest, reply: FastifyReply) {
  const { late } = request.params as { late: string }
  const { pool, clock, keyring } = served
  const found = await enter(pool, await whoReads(served, request), 'read only', todayOf(clock), async (tx, actor) => {
    const eyes = tx.as(eyeOf(actor.hat))
    const row = await eyes
      .selectFrom('fieldworkLateContent')
      .select(['wrapped', 'sealed'])
      .where('late', '=', late)
      .executeTakeFirst()
    const item = await eyes.selectFrom('fieldworkLate').select('form').where('id', '=', late).executeTakeFirst()
    if (!row || !item) throw new Refused(refuse('fieldwork.late-closed'))
    return { ...row, form: item.form }
  })
  const bytes = await unsealed(keyring, late, found)
  const photo = found.form === 'photo'
  return reply
    .type(photo ? imageType(bytes) : 'application/json; charset=utf-8')
    .header('cache-control', 'private, no-store')
    .header('content-security-policy', policy)
    .header('content-disposition', photo ? 'inline; filename="photo"' : 'inline')
    .send(bytes)
}

/** By its first bytes; anything else is only saved, never shown. */
const imageType = (bytes: Buffer): string => {
  if (bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return 'image/jpeg'
  if (bytes.subarray(0, 4).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47]))) return 'image/png'
  return 'application/octet-stream'
}
