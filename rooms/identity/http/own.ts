import type { FastifyInstance } from 'fastify'
import * as z from 'zod'
import { Instant } from '../../../core/pure/days.ts'
import { Id } from '../../../core/pure/ids.ts'
import { Refused, refuse } from '../../../core/pure/refusal.ts'
import { leave } from '../door.ts'
import { changePassword } from '../door/password.ts'
import { lock, proveByPassword } from '../door/prove.ts'
import { Nothing, own, Password, tries } from '../http.ts'
import { fromOf, type Mounted, ownerIn } from './who.ts'

const OwnSession = z.strictObject({
  id: Id,
  opened: Instant,
  used: Instant,
  address: z.string(),
  agent: z.string(),
  here: z.boolean(),
})

/** One's own sessions, listed and ended; one's password; the lock of the screen and the proof that undoes it. */
export function mountOwn(app: FastifyInstance, door: Mounted): void {
  mountSessions(app, door)
  mountProof(app, door)
}

function mountSessions(app: FastifyInstance, door: Mounted): void {
  const owner = ownerIn(door)
  app.route({
    method: 'GET',
    url: '/api/auth/sessions',
    schema: { ...own, operationId: 'ownSessions', response: { 200: z.array(OwnSession) } },
    handler: async (request) => {
      const who = await owner(request)
      return (await door.signIn.sessionsOf(who.account)).map((one) => ({ ...one, here: one.id === who.session }))
    },
  })
  app.route<{ Params: { session: string } }>({
    method: 'POST',
    url: '/api/auth/sessions/:session/end',
    schema: {
      ...own,
      operationId: 'endOwnSession',
      params: z.strictObject({ session: Id }),
      body: Nothing,
      response: { 200: Nothing },
    },
    handler: async (request) => {
      const ended = await leave(door, await owner(request), request.params.session)
      if (!ended) throw new Refused(refuse('doorway.not-found', { noun: 'session' }))
      return {}
    },
  })
}

function mountProof(app: FastifyInstance, door: Mounted): void {
  const owner = ownerIn(door)
  app.route<{ Body: { current: string; next: string } }>({
    method: 'POST',
    url: '/api/auth/password',
    schema: {
      ...own,
      operationId: 'changePassword',
      body: z.strictObject({ current: Password, next: Password }),
      response: { 200: Nothing },
    },
    handler: async (request) => {
      const who = await owner(request, { stages: ['open', 'renew'] })
      await changePassword(door, who, request.body, fromOf(request))
      return {}
    },
  })
  app.route({
    method: 'POST',
    url: '/api/auth/lock',
    schema: { ...own, operationId: 'lockScreen', body: Nothing, response: { 200: Nothing } },
    handler: async (request) => {
      const who = await owner(request, { locked: true })
      if (who.rest !== null) await lock(door, who)
      return {}
    },
  })
  app.route<{ Body: { password: string } }>({
    method: 'POST',
    url: '/api/auth/proof',
    config: tries(door),
    schema: {
      ...own,
      operationId: 'proveByPassword',
      body: z.strictObject({ password: Password }),
      response: { 200: Nothing },
    },
    handler: async (request) => {
      await proveByPassword(
        door,
        await owner(request, { stages: ['open', 'enrol', 'renew'], locked: true }),
        request.body.password,
        fromOf(request),
      )
      return {}
    },
  })
}
