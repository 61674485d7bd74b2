import type { FastifyReply, FastifyRequest } from 'fastify'
import { Refused, refuse } from '../../../core/pure/refusal.ts'
import { todayOf } from '../../../core/server/clock.ts'
import type { Knocks, WhoIs } from '../../../core/server/http/routes.ts'
import { csrfOf } from '../codes.ts'
import { knownCookie, knownIn, sealed, unsealed } from './cookies.ts'
import type { Door } from '../door.ts'
import type { Site } from '../factors/passkeys.ts'
import type { Setting } from '../setup.ts'
import { type From, type Opened, tokenHash } from '../sign-in.ts'

/** `address`: where the house is reached from outside, if it was said. `demo`: who may be become in the demo town; never in an office. */
export type Mounted = Door & Reached & Readonly<{ demo?: () => Promise<Demo['people']> }>
export type Reached = Readonly<{ address?: string | undefined }>
export type Demo = { people: { person: string; name: string; hat: string }[] }

const isHttps = ({ address }: Reached): boolean => address?.startsWith('https:') ?? false

/** The one cookie of the house; reached by https its name makes browsers refuse it from any other host, path or plain connection. */
export const cookieName = (reached: Reached): string => (isHttps(reached) ? '__Host-mingcha' : 'mingcha')

/**
 * Who is signed in, as the session in the database says; hats as they are today. At a stage other than 'open' a session is good for that
 * step alone; locked, for its owner's proof alone. `rest`: minutes until it locks, null where it never does.
 */
export type Who = Readonly<{
  person: string
  name: string
  account: string
  username: string
  session: string
  authority: string
  hats: readonly string[]
  stage: 'factor' | 'enrol' | 'renew' | 'open'
  locked: boolean
  rest: number | null
  fresh: boolean
  csrf: string
}>

/** The token in a request's cookie, if the cookie is one of ours. */
const tokenIn = (setting: Setting & Reached, { cookies }: Pick<FastifyRequest, 'cookies'>): string | null =>
  unsealed(setting.secret, 'session', cookies[cookieName(setting)])

/** Who holds a session's token: one indexed look into the database, nothing remembered between requests. */
export async function whoHolds({ pool, clock, secret }: Setting, token: string | null): Promise<Who | null> {
  if (token === null) return null
  const { rows } = await pool.query('select mingcha.session($1, $2) as who', [tokenHash(token), todayOf(clock)])
  const who = rows[0]?.who as Omit<Who, 'csrf'> | null
  return who && { ...who, csrf: csrfOf(secret, token) }
}

/** Finds the person behind a request's cookie, whatever the stage of his session. */
export const whoKnocks =
  (setting: Setting & Reached) =>
  (request: FastifyRequest): Promise<Who | null> =>
    whoHolds(setting, tokenIn(setting, request))

/** The `WhoIs` of the house's routes: nobody before his sign-in is complete; refuses `doorway.locked` while his screen is. */
export const whoIs =
  (setting: Setting & Reached): WhoIs =>
  async (request) => {
    const who = await whoKnocks(setting)(request)
    if (who?.stage !== 'open') return null
    if (who.locked) throw new Refused(refuse('doorway.locked'))
    return who
  }

/** The `Knocks` of the house's routes: what the cookie says, without asking the database. */
export const knocks =
  (setting: Setting & Reached): Knocks =>
  (request) => {
    const token = tokenIn(setting, request)
    if (token === null) return null
    return { session: tokenHash(token), csrf: () => csrfOf(setting.secret, token) }
  }

export const fromOf = (request: FastifyRequest): From => ({
  address: request.ip,
  agent: String(request.headers['user-agent'] ?? ''),
  known: knownIn(request),
})

/**
 * Whom a request is counted for, so that people behind one address are not counted together: its session; else the name under which its
 * browser once signed in; else its address. Cookies somebody invented are counted for their address.
 */
export const countedFor =
  (setting: Setting & Reached) =>
  (request: FastifyRequest): string => {
    const token = tokenIn(setting, request)
    return token ? tokenHash(token) : triedBy(setting)(request)
  }

/** Whom a try at the door is counted for: the name a browser is known by, else its address. Sessions do not count: one account opens many. */
export const triedBy =
  ({ secret }: Pick<Setting, 'secret'>) =>
  (request: FastifyRequest): string =>
    unsealed(secret, 'known', knownIn(request)) ?? request.ip

/** Where the page of this request was reached, which a passkey is bound to. */
export function siteOf({ address }: Reached, request: FastifyRequest): Site {
  const url = new URL(address ?? `${request.protocol}://${request.host}`)
  return { origin: url.origin, rp: url.hostname }
}

export const giveCookie = (door: Mounted, reply: FastifyReply, { token }: Opened) =>
  reply.setCookie(cookieName(door), sealed(door.secret, 'session', token), { ...ours(door), maxAge: 24 * 3600 })

/** Lets a browser be known by the name under which it signed in, for half a year; it opens nothing. */
export const markKnown = (door: Mounted, reply: FastifyReply, username: string) =>
  reply.setCookie(`${cookieName(door)}-known`, knownCookie(door.secret, username), {
    ...ours(door),
    maxAge: 180 * 24 * 3600,
  })

const ours = (door: Mounted) => ({ path: '/', httpOnly: true, sameSite: 'strict', secure: isHttps(door) }) as const

/** Takes the cookie back, and what the browser kept of the pages. */
export const takeCookie = (door: Mounted, reply: FastifyReply) =>
  reply.clearCookie(cookieName(door), { path: '/', secure: isHttps(door) }).header('clear-site-data', '"cache"')

/** That a change comes from a page of ours. */
export function genuine(who: Who, request: FastifyRequest): void {
  if (request.headers['mingcha-token'] !== who.csrf) throw new Refused(refuse('doorway.forged'))
}

/**
 * The owner of the session behind a request, at one of the stages named; changes must come from a page of ours. Refuses
 * `doorway.not-signed-in`, `doorway.locked` (unless `locked` is no hindrance), and `doorway.prove-again` where `fresh` is asked.
 */
export const ownerIn =
  (door: Mounted) =>
  async (
    request: FastifyRequest,
    {
      stages = ['open'],
      locked = false,
      fresh = false,
    }: { stages?: readonly Who['stage'][]; locked?: boolean; fresh?: boolean } = {},
  ): Promise<Who> => {
    const who = await whoKnocks(door)(request)
    if (!who || !stages.includes(who.stage)) throw new Refused(refuse('doorway.not-signed-in'))
    if (request.method !== 'GET') genuine(who, request)
    if (who.locked && !locked) throw new Refused(refuse('doorway.locked'))
    if (fresh && !who.fresh) throw new Refused(refuse('doorway.prove-again'))
    return who
  }
