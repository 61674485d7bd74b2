import { createHash, generateKeyPairSync, randomBytes, randomUUID, sign } from 'node:crypto'
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'
import { passwords, secret, type Town } from '../../core/test/as.ts'
import { withoutHat } from '../../core/server/doorway.ts'
import { buildApp } from '../../core/server/http/app.ts'
import { stepAt, totpCode } from './factors/totp.ts'
import { countedFor, knocks, mountSignIn, whoIs } from './http.ts'
import { hashPassword } from './passwords.ts'
import { openSignIn } from './sign-in.ts'
import { keepAccount, savePassword } from './store.ts'

/** A session as a test holds it. */
export type Held = { cookie: string; csrf: string; session: string; stage: string }

/** The door of a test's house over HTTP, and shorthands for who comes to it. */
export type ADoor = Readonly<{
  app: FastifyInstance
  send(
    method: 'GET' | 'POST' | 'PUT',
    url: string,
    body?: object,
    held?: Held,
    more?: Partial<InjectOptions>,
  ): Promise<LightMyRequestResponse>
  /** Signs in by password, up to whatever stage follows. */
  enter(username: string, password: string, from?: string): Promise<Held>
  stage(held: Held): Promise<string | null>
  /** An account with a password, past every rule but the way in. */
  givePassword(person: string, username: string, password: string): Promise<string>
  /** Sets up an authenticator app; gives its secret and the recovery codes. */
  enrols(held: Held): Promise<{ secret: Buffer; recovery: string[] }>
  /** The six digits of an app at the hour of the house, or some steps of 30 seconds later. */
  digits(secret: Buffer, later?: number): string
  close(): Promise<void>
}>

export async function aDoor(town: Town, address?: string): Promise<ADoor> {
  const signIn = openSignIn({ ...town.database, user: 'mingcha_auth', password: passwords.mingcha_auth }, secret)
  const setting = { house: town.house, pool: town.pool, clock: town.clock, secret, address }
  const app = await buildApp({
    ...setting,
    whoIs: whoIs(setting),
    knocks: knocks(setting),
    countedFor: countedFor(setting),
    sentences: () => undefined,
    version: 'test',
    mount: async (app) => mountSignIn(app, { ...setting, signIn }),
    rate: 100_000,
  })
  const send: ADoor['send'] = (method, url, body, held, more = {}) =>
    app.inject({
      method,
      url,
      ...(body ? { payload: body } : {}),
      headers: held ? { cookie: held.cookie, 'mingcha-token': held.csrf } : {},
      ...more,
    })
  const digits: ADoor['digits'] = (of, later = 0) => totpCode(of, stepAt(Date.parse(town.clock.now())) + later)
  return {
    app,
    send,
    digits,
    enter: async (username, password, from = '10.0.0.1') =>
      heldOf(await send('POST', '/api/auth/sign-in', { username, password }, undefined, { remoteAddress: from })),
    stage: async (held) => (await send('GET', '/api/auth/session', undefined, held)).json()?.stage ?? null,
    givePassword: async (person, username, password) => {
      const hash = await hashPassword(password)
      return withoutHat(town.house, town.pool, town.clock, 'identity', [], async ({ tx, newId, now }) => {
        const id = newId()
        await keepAccount(tx, { id, authority: town.authority, person, username, state: 'open', version: 1 })
        await savePassword(tx, id, hash, now)
        return { result: id, by: { person: null, hat: 'house', scope: { standsFor: null } }, record: [] }
      })
    },
    enrols: async (held) => {
      const begun = (await send('POST', '/api/auth/totp', {}, held)).json()
      const of = unbase32(begun.secret)
      const done = await send('POST', '/api/auth/totp/confirmation', { code: digits(of) }, held)
      if (done.statusCode !== 200) throw new Error(done.body)
      return { secret: of, recovery: done.json().recovery }
    },
    close: async () => {
      await app.close()
      await signIn.close()
    },
  }
}

/** A change of an account, applied for by the system administrator and approved by the security administrator; gives the reset's id. */
export async function changes(
  town: Pick<Town, 'as' | 'system_admin' | 'security_admin'>,
  command: 'applyForAccount' | 'applyForClosure' | 'applyForReset',
  input: object,
): Promise<string> {
  const [id, reset] = [randomUUID(), randomUUID()]
  await town.as(town.system_admin, 'system_admin').does(command, { id, ...input })
  const approval = { change: id, version: 1, reset }
  await town.as(town.security_admin, 'security_admin').does('approveAccountChange', approval)
  return reset
}

export function heldOf(answer: LightMyRequestResponse): Held {
  if (answer.statusCode !== 200) throw new Error(answer.body)
  const [cookie] = answer.cookies
  const { csrf, session, stage } = answer.json()
  return { cookie: `${cookie?.name}=${cookie?.value}`, csrf, session, stage }
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
export const unbase32 = (text: string): Buffer => {
  const bits = [...text].map((sign) => letters.indexOf(sign).toString(2).padStart(5, '0')).join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
}

const sha256 = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest()
const said = (type: string, challenge: string, origin: string) =>
  Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))

/** An authenticator in software: one ES256 key for one place, with a counter and a finger that always fits (unless `verified` is false). */
export function anAuthenticator(origin: string) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x, y } = publicKey.export({ format: 'jwk' })
  const id = randomBytes(16)
  const rp = sha256(new URL(origin).hostname)
  const data = (flags: number, counter: number) => {
    const tail = Buffer.alloc(5)
    tail[0] = flags
    tail.writeUInt32BE(counter, 1)
    return Buffer.concat([rp, tail])
  }
  const b64 = (bytes: Buffer) => bytes.toString('base64url')
  const credential = (response: object) => ({
    id: b64(id),
    rawId: b64(id),
    type: 'public-key',
    clientExtensionResults: {},
    response,
  })
  return {
    makes(challenge: string, at = origin) {
      const cose = Buffer.concat([
        Buffer.from('a50102032620012158 20'.replaceAll(' ', ''), 'hex'),
        Buffer.from(x as string, 'base64url'),
        Buffer.from('225820', 'hex'),
        Buffer.from(y as string, 'base64url'),
      ])
      const auth = Buffer.concat([data(0x45, 0), Buffer.alloc(16), Buffer.from([0, id.length]), id, cose])
      const object = Buffer.concat([
        Buffer.from('a363666d74646e6f6e656761747453746d74a068617574684461746158', 'hex'),
        Buffer.from([auth.length]),
        auth,
      ])
      const clientDataJSON = b64(said('webauthn.create', challenge, at))
      return credential({ clientDataJSON, attestationObject: b64(object), transports: ['internal'] })
    },
    signs(challenge: string, { counter = 1, verified = true, at = origin } = {}) {
      const authenticatorData = data(verified ? 0x05 : 0x01, counter)
      const client = said('webauthn.get', challenge, at)
      const signature = sign('sha256', Buffer.concat([authenticatorData, sha256(client)]), privateKey)
      return credential({
        clientDataJSON: b64(client),
        authenticatorData: b64(authenticatorData),
        signature: b64(signature),
      })
    },
  }
}
