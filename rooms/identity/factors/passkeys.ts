import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import type { Factor } from './keeping.ts'

/** Where the page was reached: what a passkey is bound to, so that a page elsewhere gets no signature. */
export type Site = Readonly<{ origin: string; rp: string }>

/** How long a challenge may be answered. */
const patience = 5 * 60_000

/**
 * A challenge that says itself what it is for and until when, under a MAC: nothing is stored for whoever merely asks. `purpose` is
 * 'sign-in', or the session that proves itself or adds a passkey.
 */
export function newChallenge(secret: string, purpose: string, now: number): Buffer {
  const head = Buffer.alloc(24)
  head.writeBigUInt64BE(BigInt(now + patience))
  randomBytes(16).copy(head, 8)
  return Buffer.concat([head, macOf(secret, purpose, head)])
}

/** When a challenge of ours for this purpose runs out (milliseconds); null when it is not ours, for something else, or over. */
export function challengeUntil(secret: string, purpose: string, text: string, now: number): number | null {
  const bytes = Buffer.from(text, 'base64url')
  if (bytes.length !== 56) return null
  const head = bytes.subarray(0, 24)
  if (!timingSafeEqual(bytes.subarray(24), macOf(secret, purpose, head))) return null
  const until = Number(head.readBigUInt64BE())
  return until > now ? until : null
}

const macOf = (secret: string, purpose: string, head: Buffer): Buffer =>
  createHmac('sha256', secret).update(`challenge:${purpose}\0`).update(head).digest()

export const spentHash = (challenge: string): Buffer => createHash('sha256').update(challenge).digest()

/** The challenge inside what a browser sends back; empty when there is none. */
export function challengeIn(response: { response: { clientDataJSON: string } }): string {
  try {
    const said = JSON.parse(Buffer.from(response.response.clientDataJSON, 'base64url').toString()) as unknown
    const { challenge } = said as { challenge?: unknown }
    return typeof challenge === 'string' ? challenge : ''
  } catch {
    return ''
  }
}

/** What a browser needs to make a passkey: one that names its owner by itself and asks for finger, face or PIN. */
export const registrationOptions = (
  site: Site,
  account: { id: string; username: string; name: string },
  had: readonly string[],
  challenge: Buffer,
) =>
  generateRegistrationOptions({
    rpName: '明察 Mingcha',
    rpID: site.rp,
    userID: new Uint8Array(Buffer.from(account.id)),
    userName: account.username,
    userDisplayName: account.name,
    challenge: new Uint8Array(challenge),
    attestationType: 'none',
    excludeCredentials: had.map((id) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })

/** What a browser needs to sign by a passkey; `allowed` empty: whichever its owner chooses. */
export const signingOptions = (site: Site, allowed: readonly string[], challenge: Buffer) =>
  generateAuthenticationOptions({
    rpID: site.rp,
    challenge: new Uint8Array(challenge),
    userVerification: 'required',
    allowCredentials: allowed.map((id) => ({ id })),
  })

/** The credential a browser made, when all of it is right; null otherwise. */
export async function madePasskey(
  site: Site,
  response: RegistrationResponseJSON,
): Promise<{ credential: string; publicKey: Buffer; counter: number } | null> {
  const { verified, registrationInfo } = await verifyRegistrationResponse({
    response,
    expectedChallenge: challengeIn(response),
    expectedOrigin: site.origin,
    expectedRPID: site.rp,
  }).catch(() => ({ verified: false, registrationInfo: undefined }))
  if (!verified || !registrationInfo) return null
  const { id, publicKey, counter } = registrationInfo.credential
  return { credential: id, publicKey: Buffer.from(publicKey), counter }
}

/** The new counter of a passkey whose signature is right, with its owner verified; null otherwise, also when its counter went back (a copy). */
export async function signedBy(
  site: Site,
  factor: Factor,
  response: AuthenticationResponseJSON,
): Promise<{ counter: number } | null> {
  if (!factor.credential || !factor.publicKey || factor.rp !== site.rp) return null
  const { verified, authenticationInfo } = await verifyAuthenticationResponse({
    response,
    expectedChallenge: challengeIn(response),
    expectedOrigin: site.origin,
    expectedRPID: site.rp,
    credential: { id: factor.credential, publicKey: new Uint8Array(factor.publicKey), counter: Number(factor.counter) },
    requireUserVerification: true,
  }).catch(() => ({ verified: false, authenticationInfo: undefined }))
  return verified && authenticationInfo ? { counter: authenticationInfo.newCounter } : null
}
