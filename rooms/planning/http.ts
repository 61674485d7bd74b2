import type { FastifyInstance } from 'fastify'
import * as z from 'zod'
import { Id } from '../../core/pure/ids.ts'
import { accept, Refused, refuse } from '../../core/pure/refusal.ts'
import { todayOf } from '../../core/server/clock.ts'
import { enter, eyeOf } from '../../core/server/enter.ts'
import { type Served, wearerOf } from '../../core/server/http/routes.ts'
import type { Keyring } from '../../core/server/keys.ts'
import { signedNote } from '../../core/server/log/note.ts'
import { openSigner } from '../../core/server/log/signer.ts'
import { noticeOf } from './reads/superior.ts'
import { noticeText } from './rules/superior.ts'

/**
 * Mounts `GET /api/rounds/:round/notice`: what the office tells those below of an approved round (S1-07), signed with the key of the log (Ed25519, a C2SP note).
 * Refuses other hats, `doorway.not-found`, and `planning.notice-too-early` for a round that is not approved.
 */
export function mountRoundNotice(app: FastifyInstance, served: Served & Readonly<{ keyring: Keyring }>): void {
  const params = z.strictObject({ round: Id })
  const schema = { operationId: 'roundNotice', tags: ['planning'], params }
  app.get('/api/rounds/:round/notice', { schema } as object, async (request, reply) => {
    const { round } = request.params as z.infer<typeof params>
    const wearer = await wearerOf(served, request)
    const today = todayOf(served.clock)
    const notice = await enter(served.pool, wearer, 'read only', today, async (tx, actor) => {
      if (actor.hat !== 'office') throw new Refused(refuse('doorway.not-yours', { of: ['office'] }))
      return accept(await noticeOf(tx.as(eyeOf(actor.hat)), round, today))
    })
    const { keys } = await openSigner(served.pool, served.keyring)
    return reply
      .type('text/plain; charset=utf-8')
      .header('content-disposition', `attachment; filename="round-${notice.startsOn}-${notice.made}.txt"`)
      .send(signedNote(noticeText(notice), keys))
  })
}
