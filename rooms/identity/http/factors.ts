import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import type { FastifyInstance } from 'fastify'
import * as z from 'zod'
import { Instant } from '../../../core/pure/days.ts'
import { Id, Line } from '../../../core/pure/ids.ts'
import * as factor from '../door/factors.ts'
import * as passkey from '../door/passkeys.ts'
import { proveHereByPasskey } from '../door/prove.ts'
import { Nothing, own, Session, tries, welcome } from '../http.ts'
import { fromOf, type Mounted, ownerIn, siteOf } from './who.ts'

const Code = z.string().min(6).max(60)
const Bytes = z.string().max(20_000)
const Recovery = z.strictObject({ recovery: z.array(z.string()) })
/** What browsers send of a credential; what is inside is read by @simplewebauthn/server alone. */
const Credential = z.object({
  id: Bytes,
  rawId: Bytes,
  type: z.literal('public-key'),
  authenticatorAttachment: z.string().max(50).optional(),
  clientExtensionResults: z.record(z.string().max(50), z.unknown()),
  response: z.record(
    z.string().max(50),
    z.union([Bytes, z.number(), z.array(z.string().max(50)).max(20), z.null()]).optional(),
  ),
})
const Options = z.record(z.string(), z.unknown())
/** Adding or taking away a factor is grave, but whoever must set up his first one has just given his password. */
const adding = { stages: ['open', 'enrol'] } as const

/** Second factors: one's own, and the step at the door that proves one. */
export function mountFactors(app: FastifyInstance, door: Mounted): void {
  mountOwnFactors(app, door)
  mountApp(app, door)
  mountMaking(app, door)
  mountSigning(app, door)
}

function mountOwnFactors(app: FastifyInstance, door: Mounted): void {
  const owner = ownerIn(door)
  const Own = z.strictObject({
    id: Id,
    kind: z.string(),
    name: z.string(),
    madeAt: Instant,
    usedAt: Instant.nullable(),
  })
  app.route({
    method: 'GET',
    url: '/api/auth/factors',
    schema: {
      ...own,
      operationId: 'ownFactors',
      response: { 200: z.strictObject({ factors: z.array(Own), recovery: z.int() }) },
    },
    handler: async (request) =>
      factor.ownFactors(door, await owner(request, { stages: ['open', 'enrol', 'factor'] })) as never,
  })
  app.route<{ Params: { factor: string } }>({
    method: 'POST',
    url: '/api/auth/factors/:factor/removal',
    schema: {
      ...own,
      operationId: 'removeFactor',
      params: z.strictObject({ factor: Id }),
      body: Nothing,
      response: { 200: Nothing },
    },
    handler: async (request) => {
      await factor.removeFactor(door, await owner(request, { fresh: true }), request.params.factor)
      return {}
    },
  })
  app.route({
    method: 'POST',
    url: '/api/auth/recovery',
    schema: { ...own, operationId: 'renewRecovery', body: Nothing, response: { 200: Recovery } },
    handler: async (request) => factor.renewRecovery(door, await owner(request, { fresh: true })),
  })
}

function mountApp(app: FastifyInstance, door: Mounted): void {
  const owner = ownerIn(door)
  app.route({
    method: 'POST',
    url: '/api/auth/totp',
    schema: {
      ...own,
      operationId: 'beginTotp',
      body: Nothing,
      response: { 200: z.strictObject({ id: Id, secret: z.string(), uri: z.string() }) },
    },
    handler: async (request) => factor.beginTotp(door, await owner(request, { ...adding, fresh: true })),
  })
  app.route<{ Body: { code: string } }>({
    method: 'POST',
    url: '/api/auth/totp/confirmation',
    config: tries(door),
    schema: {
      ...own,
      operationId: 'confirmTotp',
      body: z.strictObject({ code: Code }),
      response: { 200: Recovery },
    },
    handler: async (request) => factor.confirmTotp(door, await owner(request, adding), request.body.code),
  })
  app.route<{ Body: { code: string } }>({
    method: 'POST',
    url: '/api/auth/factor',
    config: tries(door),
    schema: { ...own, operationId: 'proveByCode', body: z.strictObject({ code: Code }), response: { 200: Nothing } },
    handler: async (request) => {
      await factor.proveByCode(door, await owner(request, { stages: ['factor'] }), request.body.code)
      return {}
    },
  })
}

function mountMaking(app: FastifyInstance, door: Mounted): void {
  const owner = ownerIn(door)
  app.route({
    method: 'POST',
    url: '/api/auth/passkeys/options',
    schema: { ...own, operationId: 'passkeyToMake', body: Nothing, response: { 200: Options } },
    handler: async (request) => {
      const who = await owner(request, { ...adding, fresh: true })
      return (await passkey.passkeyToMake(door, siteOf(door, request), who)) as never
    },
  })
  app.route<{ Body: { name: string; credential: unknown } }>({
    method: 'POST',
    url: '/api/auth/passkeys',
    schema: {
      ...own,
      operationId: 'addPasskey',
      body: z.strictObject({ name: Line(50), credential: Credential }),
      response: { 200: Recovery },
    },
    handler: async (request) => {
      const who = await owner(request, adding)
      const { name, credential } = request.body
      return passkey.addPasskey(door, siteOf(door, request), who, name, credential as RegistrationResponseJSON)
    },
  })
}

function mountSigning(app: FastifyInstance, door: Mounted): void {
  const owner = ownerIn(door)
  const provers = { stages: ['open', 'factor'], locked: true } as const
  app.route({
    method: 'POST',
    url: '/api/auth/passkey/options',
    config: tries(door),
    schema: { ...own, operationId: 'passkeyToEnter', body: Nothing, response: { 200: Options } },
    handler: async (request) => (await passkey.passkeyToSign(door, siteOf(door, request), null)) as never,
  })
  app.route<{ Body: { credential: unknown } }>({
    method: 'POST',
    url: '/api/auth/passkey',
    config: tries(door),
    schema: {
      ...own,
      operationId: 'enterByPasskey',
      body: z.strictObject({ credential: Credential }),
      response: { 200: Session.nullable() },
    },
    handler: async (request, reply) => {
      const credential = request.body.credential as AuthenticationResponseJSON
      const opened = await passkey.enterByPasskey(door, siteOf(door, request), credential, fromOf(request))
      return welcome(door, reply, opened)
    },
  })
  app.route({
    method: 'POST',
    url: '/api/auth/proof/passkey/options',
    schema: { ...own, operationId: 'passkeyToProve', body: Nothing, response: { 200: Options } },
    handler: async (request) =>
      (await passkey.passkeyToSign(door, siteOf(door, request), await owner(request, provers))) as never,
  })
  app.route<{ Body: { credential: unknown } }>({
    method: 'POST',
    url: '/api/auth/proof/passkey',
    config: tries(door),
    schema: {
      ...own,
      operationId: 'proveByPasskey',
      body: z.strictObject({ credential: Credential }),
      response: { 200: Nothing },
    },
    handler: async (request) => {
      const who = await owner(request, provers)
      const credential = request.body.credential as AuthenticationResponseJSON
      await proveHereByPasskey(door, siteOf(door, request), who, credential)
      return {}
    },
  })
}
