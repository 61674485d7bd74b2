import { AsyncLocalStorage } from 'node:async_hooks'
import { createHash, randomUUID } from 'node:crypto'
import { betterAuth } from 'better-auth'
import { username } from 'better-auth/plugins'
import pg from 'pg'
import type { DbConfig } from '../../core/server/db.ts'
import { Username } from './contract.ts'
import { hashPassword, isPassword } from './passwords.ts'

/** No session lasts longer than a day; the office's rules end it sooner and lock it unused (migration 0016). */
const hours = 24

/** Where a sign-in came from, kept with the session for its owner to recognise it. `known`: the cookie of a browser that was here before. */
export type From = Readonly<{ address: string; agent: string; known?: string | undefined }>

/** A session just opened: its id, and the token that only the browser keeps. */
export type Opened = Readonly<{ session: string; token: string }>

/** A session as its owner sees it in the list of his own. */
export type OwnSession = Readonly<{ id: string; opened: string; used: string; address: string; agent: string }>

/** The sign-in of the house: better-auth behind four doors, nothing else of it can be reached. */
export type SignIn = Readonly<{
  /** Verifies a password and opens a session; null when it is wrong. Asked only for accounts that are open. */
  byPassword(username: string, password: string, from: From): Promise<Opened | null>
  /** Opens a session without a password: the demo town only. */
  byName(account: string, from: From): Promise<Opened>
  sessionsOf(account: string): Promise<OwnSession[]>
  /** Takes a session back that must not be, because its record could not be written. */
  takeBack(session: string): Promise<void>
  /** better-auth's own configuration, for the tests that ask it whether a table or a column is missing. */
  better: ReturnType<typeof configured>
  close(): Promise<void>
}>

/** What is stored of a token: whoever reads the database cannot become anyone. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex')

type Birth = From & { opened?: Opened }
const births = new AsyncLocalStorage<Birth>()

function configured(pool: pg.Pool, secret: string) {
  return betterAuth({
    baseURL: 'http://mingcha.invalid',
    secret,
    database: pool,
    telemetry: { enabled: false },
    logger: { disabled: true },
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      maxPasswordLength: 1000,
      password: { hash: hashPassword, verify: ({ hash, password }) => isPassword(hash, password) },
    },
    plugins: [
      username({
        minUsernameLength: 2,
        maxUsernameLength: 32,
        usernameValidator: (name) => Username.safeParse(name).success,
      }),
    ],
    session: { expiresIn: hours * 3600, disableSessionRefresh: true, cookieCache: { enabled: false } },
    advanced: { database: { generateId: () => randomUUID() } },
    databaseHooks: {
      session: {
        create: {
          before: async (session) => {
            const birth = births.getStore()
            if (!birth) return false
            const id = randomUUID()
            birth.opened = { session: id, token: session.token }
            return {
              data: {
                ...session,
                id,
                token: tokenHash(session.token),
                ipAddress: birth.address,
                userAgent: birth.agent,
              },
            }
          },
        },
      },
    },
  })
}

/** Opens the sign-in over the login `mingcha_auth`, which sees the schema `auth` and nothing else. */
export function openSignIn(database: DbConfig, secret: string): SignIn {
  const pool = new pg.Pool({ ...database, max: 4, options: '-c timezone=UTC -c search_path=auth -c lock_timeout=10s' })
  pool.on('error', () => undefined)
  const better = configured(pool, secret)
  const bear = async (from: From, birth: () => Promise<unknown>): Promise<Opened | null> => {
    const store: Birth = { address: from.address.slice(0, 100), agent: from.agent.slice(0, 300) }
    await births.run(store, birth)
    return store.opened ?? null
  }
  return {
    byPassword: (name, password, from) =>
      bear(from, () =>
        better.api.signInUsername({ body: { username: name, password } }).catch((error: { statusCode?: number }) => {
          if (error.statusCode !== 401) throw error
        }),
      ),
    byName: async (account, from) => {
      const opened = await bear(from, async () => (await better.$context).internalAdapter.createSession(account))
      if (!opened) throw new Error('no session was opened')
      return opened
    },
    sessionsOf: async (account) => {
      const { rows } = await pool.query(
        `select "id", "createdAt" as opened, "updatedAt" as used, "ipAddress" as address, "userAgent" as agent from "session"
         where "userId" = $1 and "expiresAt" > now() and "stage" = 'open' order by "createdAt" desc limit 100`,
        [account],
      )
      return rows.map((row) => ({ ...row, opened: row.opened.toISOString(), used: row.used.toISOString() }))
    },
    takeBack: async (session) => {
      await pool.query('delete from "session" where "id" = $1', [session])
    },
    better,
    close: () => pool.end(),
  }
}
