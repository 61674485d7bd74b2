import { createHmac, timingSafeEqual } from 'node:crypto'
import type { FastifyRequest } from 'fastify'

type Purpose = 'session' | 'known'

const sealOf = (secret: string, purpose: Purpose, value: string): string =>
  createHmac('sha256', secret).update(`cookie:${purpose}:${value}`).digest('base64url').slice(0, 27)

/** A value as it goes into a cookie: with a seal, so that one somebody invented is told without a look into the database. */
export const sealed = (secret: string, purpose: Purpose, value: string): string =>
  `${value}.${sealOf(secret, purpose, value)}`

/** The value of a cookie of ours; null for none, for a longer one than we make, and for one we did not seal. */
export function unsealed(secret: string, purpose: Purpose, cookie: string | undefined): string | null {
  if (cookie === undefined || cookie.length > 300) return null
  const dot = cookie.lastIndexOf('.')
  if (dot < 1) return null
  const [given, right] = [Buffer.from(cookie.slice(dot + 1)), sealOf(secret, purpose, cookie.slice(0, dot))]
  return given.length === right.length && timingSafeEqual(given, Buffer.from(right)) ? cookie.slice(0, dot) : null
}

/** What stands in a browser's cookie for a name under which it once signed in; nothing of the name can be read from it. */
const nameMark = (secret: string, username: string): string =>
  createHmac('sha256', secret).update(`known:${username}`).digest('base64url').slice(0, 22)

export const knownCookie = (secret: string, username: string): string =>
  sealed(secret, 'known', nameMark(secret, username))

/** The cookie a browser keeps when it is known, over https or without. */
export const knownIn = ({ cookies }: Pick<FastifyRequest, 'cookies'>): string | undefined =>
  cookies['__Host-mingcha-known'] ?? cookies['mingcha-known']

/** Whether a browser once signed in under this name: then strangers' failures at the same address do not make it wait. */
export const isKnown = (secret: string, cookie: string | undefined, username: string): boolean =>
  unsealed(secret, 'known', cookie) === nameMark(secret, username)
