import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import * as z from 'zod'
import { Instant } from '../../core/pure/days.ts'
import { Id, Line } from '../../core/pure/ids.ts'
import { Refused, refuse } from '../../core/pure/refusal.ts'
import { todayOf } from '../../core/server/clock.ts'
import { enter, eyeOf } from '../../core/server/enter.ts'
import { type Knocks, type WhoIs, wearerOf } from '../../core/server/http/routes.ts'
import { codeOf, csrfOf } from './codes.ts'
import { Username } from './contract.ts'
import * as at from './door.ts'
import { isSetUp, type Setting, SetUp, setUp } from './setup.ts'
import { type From, type Opened, tokenHash } from './sign-in.ts'

/** The one cookie of the house. */
export const cookieName = 'mingcha'

/** Who is signed in, as the session in the database says; hats as they are today. */
export type Who = Readonly<{
  person: string
  name: string
  account: string
  username: string
  session: string
  authority: string
  hats: readonly string[]
  csrf: string
}>

/** `secure`: the house is reached by https. `demo`: who may be become in the demo town; never in an office. */
export type Mounted = at.Door & Readonly<{ secure: boolean; demo?: () => Promise<Demo['people']> }>
type Demo = { people: { person: string; name: string; hat: string }[] }

const Person = z.strictObject({ person: Id, name: z.string(), hat: z.string() })
const Session = z.strictObject({
  person: Id,
  name: z.string(),
  username: z.string(),
  authority: Id,
  hats: z.array(z.string()),
  csrf: z.string(),
  session: Id,
  demo: z.strictObject({ people: z.array(Person) }).optional(),
})
const Password = z.string().min(1).max(1000)
const Nothing = z.strictObject({})
const own = { tags: ['identity'] }
/** Each try at the door costs a hash of 19 MiB, and whoever has no session may send any cookie: so many a minute from one address. */
const tries = { rateLimit: { max: 300, timeWindow: 60_000, keyGenerator: ({ ip }: FastifyRequest) => ip } }

/** Who holds a session's token: one indexed look into the database, nothing remembered between requests. */
async function whoHolds({ pool, clock, secret }: Setting, token: string | undefined): Promise<Who | null> {
  if (!token || token.length > 200) return null
  const { rows } = await pool.query('select mingcha.session($1, $2) as who', [tokenHash(token), todayOf(clock)])
  const who = rows[0]?.who as Omit<Who, 'csrf'> | null
  return who && { ...who, csrf: csrfOf(secret, token) }
}

/** Finds the person behind a request's cookie. */
export const whoKnocks =
  (setting: Setting) =>
  (request: FastifyRequest): Promise<Who | null> =>
    whoHolds(setting, request.cookies[cookieName])

/** The `WhoIs` of the house's routes. */
export const whoIs = (setting: Setting): WhoIs => whoKnocks(setting)

/** The `Knocks` of the house's routes: what the cookie says, without asking the database. */
export const knocks =
  ({ secret }: Setting): Knocks =>
  ({ cookies }) => {
    const token = cookies[cookieName]
    return !token || token.length > 200 ? null : { session: tokenHash(token), csrf: csrfOf(secret, token) }
  }

/**
 * Mounts all there is of sign-in under /api/auth and /api/setup, and the one-time codes. A list of paths that are allowed: whatever else
 * better-auth can do is reached by nobody.
 */
export function mountSignIn(app: FastifyInstance, door: Mounted): void {
  mountSession(app, door)
  if (door.demo) mountBecome(app, door, door.demo)
  mountOwn(app, door)
  mountCodes(app, door)
  mountSetup(app, door)
}

const fromOf = (request: FastifyRequest): From => ({
  address: request.ip,
  agent: String(request.headers['user-agent'] ?? ''),
})

const giveCookie = (door: Mounted, reply: FastifyReply, { token }: Opened) =>
  reply.setCookie(cookieName, token, {
    path: '/',
    httpOnly: true,
    sameSite: 'strict',
    secure: door.secure,
    maxAge: 12 * 3600,
  })

/** A session as its owner's page needs it. */
async function saidOf(door: Mounted, found: Who | null): Promise<z.input<typeof Session> | null> {
  if (!found) return null
  const { account: _, ...session } = found
  return { ...session, hats: [...found.hats], ...(door.demo ? { demo: { people: await door.demo() } } : {}) }
}

/** Hands out the cookie of a session just opened. */
async function welcome(door: Mounted, reply: FastifyReply, session: Opened) {
  giveCookie(door, reply, session)
  return saidOf(door, await whoHolds(door, session.token))
}

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
    config: tries,
    schema: {
      ...own,
      operationId: 'signIn',
      body: z.strictObject({ username: Line(200), password: Password }),
      response: { 200: Session.nullable() },
    },
    handler: async (request, reply) => {
      const { username, password } = request.body
      const name = Username.safeParse(username)
      return welcome(
        door,
        reply,
        await at.enterByPassword(door, name.data ?? username.toLowerCase(), password, fromOf(request)),
      )
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
      reply.clearCookie(cookieName, { path: '/' }).header('clear-site-data', '"cache"')
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

/** That a change comes from a page of ours. */
function genuine(who: Who, request: FastifyRequest): void {
  if (request.headers['mingcha-token'] !== who.csrf) throw new Refused(refuse('doorway.forged'))
}

function mountOwn(app: FastifyInstance, door: Mounted): void {
  const knocks = whoKnocks(door)
  const signedIn = async (request: FastifyRequest): Promise<Who> => {
    const who = await knocks(request)
    if (!who) throw new Refused(refuse('doorway.not-signed-in'))
    if (request.method !== 'GET') genuine(who, request)
    return who
  }
  const OwnSession = z.strictObject({
    id: Id,
    opened: Instant,
    used: Instant,
    address: z.string(),
    agent: z.string(),
    here: z.boolean(),
  })
  app.route({
    method: 'GET',
    url: '/api/auth/sessions',
    schema: { ...own, operationId: 'ownSessions', response: { 200: z.array(OwnSession) } },
    handler: async (request) => {
      const who = await signedIn(request)
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
      const ended = await at.leave(door, await signedIn(request), request.params.session)
      if (!ended) throw new Refused(refuse('doorway.not-found', { noun: 'session' }))
      return {}
    },
  })
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
      await at.changePassword(door, await signedIn(request), request.body, fromOf(request))
      return {}
    },
  })
}

function mountCodes(app: FastifyInstance, door: Mounted): void {
  const { pool, clock, secret } = door
  app.route<{ Body: { username: string; code: string; password: string } }>({
    method: 'POST',
    url: '/api/auth/code',
    config: tries,
    schema: {
      ...own,
      operationId: 'setPasswordByCode',
      body: z.strictObject({ username: Line(200), code: z.string().max(40), password: Password }),
      response: { 200: Nothing },
    },
    handler: async (request) => {
      const { username, code, password } = request.body
      const name = Username.safeParse(username).data ?? username.toLowerCase()
      await at.setByCode(door, name, code, password, fromOf(request))
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
      response: { 200: z.strictObject({ code: z.string(), expiresAt: Instant }) },
    },
    handler: async (request) => {
      const wearer = await wearerOf({ whoIs: whoIs(door) }, request)
      if (wearer.hat !== 'system_admin') throw new Refused(refuse('doorway.not-yours', { of: ['system_admin'] }))
      const since = new Date(Date.parse(clock.now()) - 600_000).toISOString() as Instant
      const found = await enter(pool, wearer, 'read only', todayOf(clock), (tx) =>
        tx
          .as(eyeOf('system_admin'))
          .selectFrom('identityReset')
          .select(['id', 'expiresAt'])
          .where('id', '=', request.params.reset)
          .where('usedAt', 'is', null)
          .where('at', '>', since)
          .executeTakeFirst(),
      )
      if (!found) throw new Refused(refuse('identity.code-gone'))
      return { code: codeOf(secret, found.id), expiresAt: found.expiresAt }
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
    config: tries,
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
