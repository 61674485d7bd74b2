import type { FastifyInstance, FastifyReply } from 'fastify'
import * as z from 'zod'
import { Id, Line } from '../../core/pure/ids.ts'
import { Refused, refuse } from '../../core/pure/refusal.ts'
import { Username } from './contract.ts'
import * as at from './door.ts'
import { mountCodes } from './http/codes.ts'
import { mountFactors } from './http/factors.ts'
import { mountOwn } from './http/own.ts'
import {
  fromOf,
  genuine,
  giveCookie,
  markKnown,
  type Mounted,
  takeCookie,
  triedBy,
  type Who,
  whoHolds,
  whoKnocks,
} from './http/who.ts'
import type { Opened } from './sign-in.ts'

export { countedFor, knocks, whoIs } from './http/who.ts'

const Person = z.strictObject({ person: Id, name: z.string(), hat: z.string() })
export const Session = z.strictObject({
  person: Id,
  name: z.string(),
  username: z.string(),
  authority: Id,
  hats: z.array(z.string()),
  csrf: z.string(),
  session: Id,
  stage: z.enum(['factor', 'enrol', 'renew', 'open']),
  locked: z.boolean(),
  rest: z.int().nullable(),
  demo: z.strictObject({ people: z.array(Person) }).optional(),
})
export const Password = z.string().min(1).max(1000)
export const Nothing = z.strictObject({})
export const own = { tags: ['identity'] }
/** Each try at the door costs a hash of 19 MiB: so many a minute of browsers known by a name, or from one address. */
export const tries = (door: Mounted) => ({
  rateLimit: { max: 300, timeWindow: 60_000, keyGenerator: triedBy(door) },
})

/**
 * Mounts all there is of sign-in under /api/auth and /api/setup, and the one-time codes. A list of paths that are allowed: whatever else
 * better-auth can do is reached by nobody.
 */
export function mountSignIn(app: FastifyInstance, door: Mounted): void {
  mountSession(app, door)
  if (door.demo) mountBecome(app, door, door.demo)
  mountOwn(app, door)
  mountFactors(app, door)
  mountCodes(app, door)
}

/** A session as its owner's page needs it. */
async function saidOf(door: Mounted, found: Who | null): Promise<z.input<typeof Session> | null> {
  if (!found) return null
  const { account: _, fresh: __, ...session } = found
  return { ...session, hats: [...found.hats], ...(door.demo ? { demo: { people: await door.demo() } } : {}) }
}

/** Hands out the cookie of a session just opened. */
export async function welcome(door: Mounted, reply: FastifyReply, session: Opened) {
  giveCookie(door, reply, session)
  const who = await whoHolds(door, session.token)
  if (who) markKnown(door, reply, who.username)
  return saidOf(door, who)
}

/** A name as it is kept, or as it was typed where nobody can have it. */
export const nameAs = (username: string): string => Username.safeParse(username).data ?? username.toLowerCase()

function mountSession(app: FastifyInstance, door: Mounted): void {
  const who = whoKnocks(door)
  app.route({
    method: 'GET',
    url: '/api/auth/session',
    schema: { ...own, operationId: 'session', response: { 200: Session.nullable() } },
    handler: async (request) => saidOf(door, await who(request)),
  })
  app.route<{ Body: { username: string; password: string } }>({
    method: 'POST',
    url: '/api/auth/sign-in',
    config: tries(door),
    schema: {
      ...own,
      operationId: 'signIn',
      body: z.strictObject({ username: Line(200), password: Password }),
      response: { 200: Session.nullable() },
    },
    handler: async (request, reply) => {
      const { username, password } = request.body
      return welcome(door, reply, await at.enterByPassword(door, nameAs(username), password, fromOf(request)))
    },
  })
  app.route({
    method: 'POST',
    url: '/api/auth/sign-out',
    schema: { ...own, operationId: 'signOut', body: Nothing, response: { 200: Nothing } },
    handler: async (request, reply) => {
      const found = await who(request)
      if (found) {
        genuine(found, request)
        await at.leave(door, found, found.session)
      }
      takeCookie(door, reply)
      return {}
    },
  })
}

/** The demo town's "become": anyone there becomes anyone. An office never gives `demo`. */
function mountBecome(app: FastifyInstance, door: Mounted, demo: NonNullable<Mounted['demo']>): void {
  app.route<{ Body: { person: string } }>({
    method: 'POST',
    url: '/api/auth/become',
    schema: {
      ...own,
      operationId: 'become',
      body: z.strictObject({ person: Id }),
      response: { 200: Session.nullable() },
    },
    handler: async (request, reply) => {
      const { person } = request.body
      if (!(await demo()).some((one) => one.person === person))
        throw new Refused(refuse('doorway.not-found', { noun: 'person' }))
      return welcome(door, reply, await at.become(door, person, fromOf(request)))
    },
  })
  app.route({
    method: 'GET',
    url: '/api/demo',
    schema: { ...own, operationId: 'demoPeople', response: { 200: z.strictObject({ people: z.array(Person) }) } },
    handler: async () => ({ people: await demo() }),
  })
}
