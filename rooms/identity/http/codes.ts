import type { FastifyInstance } from 'fastify'
import * as z from 'zod'
import { Instant } from '../../../core/pure/days.ts'
import { administrators } from '../../../core/pure/hats.ts'
import { Id, Line } from '../../../core/pure/ids.ts'
import { Refused, refuse } from '../../../core/pure/refusal.ts'
import { todayOf } from '../../../core/server/clock.ts'
import { enter, eyeOf } from '../../../core/server/enter.ts'
import { wearerOf } from '../../../core/server/http/routes.ts'
import { halfOf } from '../codes.ts'
import { setByCode } from '../door.ts'
import { nameAs, Nothing, own, Password, tries } from '../http.ts'
import { isSetUp, SetUp, setUp } from '../setup.ts'
import { fromOf, type Mounted, whoIs } from './who.ts'

/** One-time codes: used by their owner, shown to whoever made them; and the setting up of an empty house. */
export function mountCodes(app: FastifyInstance, door: Mounted): void {
  mountSetup(app, door)
  const { pool, clock, secret } = door
  app.route<{ Body: { username: string; code: string; password: string } }>({
    method: 'POST',
    url: '/api/auth/code',
    config: tries(door),
    schema: {
      ...own,
      operationId: 'setPasswordByCode',
      body: z.strictObject({ username: Line(200), code: z.string().max(40), password: Password }),
      response: { 200: Nothing },
    },
    handler: async (request) => {
      const { username, code, password } = request.body
      const name = nameAs(username)
      await setByCode(door, name, code, password, fromOf(request))
      return {}
    },
  })
  app.route<{ Params: { reset: string } }>({
    method: 'GET',
    url: '/api/resets/:reset/code',
    schema: {
      ...own,
      operationId: 'codeOfReset',
      params: z.strictObject({ reset: Id }),
      response: {
        200: z.strictObject({ half: z.enum(['first', 'second']), code: z.string(), expiresAt: Instant }),
      },
    },
    handler: async (request) => {
      const wearer = await wearerOf({ whoIs: whoIs(door) }, request, true)
      const hat = administrators.find((one) => one === wearer.hat)
      if (!hat) throw new Refused(refuse('doorway.not-yours', { of: [...administrators] }))
      const since = new Date(Date.parse(clock.now()) - 86_400_000).toISOString() as Instant
      const found = await enter(pool, wearer, 'read only', todayOf(clock), (tx) =>
        tx
          .as(eyeOf(hat))
          .selectFrom('identityReset')
          .select(['id', 'by', 'expiresAt'])
          .where('id', '=', request.params.reset)
          .where('usedAt', 'is', null)
          .where('at', '>', since)
          .executeTakeFirst(),
      )
      if (!found) throw new Refused(refuse('identity.code-gone'))
      const half = found.by === wearer.person ? 'first' : 'second'
      return { half, code: halfOf(secret, found.id, half), expiresAt: found.expiresAt }
    },
  })
}

function mountSetup(app: FastifyInstance, door: Mounted): void {
  app.route({
    method: 'GET',
    url: '/api/setup',
    schema: { ...own, operationId: 'setupOpen', response: { 200: z.strictObject({ open: z.boolean() }) } },
    handler: async () => ({ open: !(await isSetUp(door)) }),
  })
  app.route<{ Body: SetUp }>({
    method: 'POST',
    url: '/api/setup',
    config: tries(door),
    schema: {
      ...own,
      operationId: 'setUp',
      body: SetUp,
      response: {
        200: z.strictObject({
          authority: Id,
          persons: z.record(z.string(), Id),
          codes: z.array(z.strictObject({ name: z.string(), username: z.string(), code: z.string() })),
        }),
      },
    },
    handler: async (request) => setUp(door, request.body),
  })
}
