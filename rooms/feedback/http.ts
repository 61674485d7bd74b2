import type { FastifyInstance } from 'fastify'
import * as z from 'zod'
import { Id } from '../../core/pure/ids.ts'
import { type Served, wearerOf } from '../../core/server/http/routes.ts'
import type { Keyring } from '../../core/server/keys.ts'
import { checkOutgoing } from './checking.ts'
import { type OutgoingNoun, outgoingNouns } from './contract/outgoing.ts'

const params = z.strictObject({ noun: z.enum(outgoingNouns), about: Id })

/**
 * The look through a text that goes out is no command: it opens what lies sealed, for which an act has no key. It changes nothing of the text, and is
 * on record like an act.
 */
export function mountOutgoing(app: FastifyInstance, served: Served & Readonly<{ keyring: Keyring }>): void {
  app.post(
    '/api/outgoing/:noun/:about/check',
    { schema: { operationId: 'checkOutgoing', tags: ['feedback'], params } } as object,
    async (request) => {
      const { noun, about } = request.params as { noun: OutgoingNoun; about: string }
      return checkOutgoing(served, await wearerOf(served, request), noun, about)
    },
  )
}
