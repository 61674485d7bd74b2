import type { FastifyInstance } from 'fastify'
import * as z from 'zod'
import { Id } from '../../core/pure/ids.ts'
import { type Served, wearerOf } from '../../core/server/http/routes.ts'
import type { Keyring } from '../../core/server/keys.ts'
import { lookThrough } from '../feedback/checking.ts'
import { textOfPage } from './looking.ts'

const params = z.strictObject({ publication: Id })

/** The look through a page the office is to make public: the same as for papers of the feedback, also for the sealed words of tips; no command, and on record like one. */
export function mountPublicationCheck(app: FastifyInstance, served: Served & Readonly<{ keyring: Keyring }>): void {
  app.post(
    '/api/publications/:publication/check',
    { schema: { operationId: 'checkPublication', tags: ['publication'], params } } as object,
    async (request) => {
      const { publication } = request.params as { publication: string }
      return lookThrough(served, await wearerOf(served, request), {
        noun: 'publication',
        about: publication,
        text: (eyes) => textOfPage(eyes, publication),
      })
    },
  )
}
