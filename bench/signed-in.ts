import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { csrfOf } from '../rooms/identity/codes.ts'
import { sealed } from '../rooms/identity/http/cookies.ts'
import type { Ground } from './ground.ts'

/** A session as a sign-in that is complete would have left it; gives what the browser of somebody under his hat sends along. */
export const signedIn = (ground: Ground, who: keyof Ground['wears']) => sessionOf(ground, ground.wears[who])

/** As `signedIn`, of anybody. */
export async function sessionOf(
  { above, authority, secret }: Ground,
  { person, hat }: Readonly<{ person: string; hat: string }>,
) {
  const token = randomBytes(24).toString('base64url')
  const found = await above.query('select id from mingcha.identity_account where person = $1', [person])
  const account: string = found.rows[0]?.id ?? randomUUID()
  await above.query(
    `insert into mingcha.identity_account (id, authority, person, username, state) values ($1, $2, $3, $4, 'open') on conflict do nothing`,
    [account, authority, person, `u${account.slice(0, 8)}`],
  )
  await above.query(
    `insert into auth."user" (id, name, email, "emailVerified") values ($1, $1, $1, true) on conflict do nothing`,
    [account],
  )
  await above.query(
    `insert into auth."session" (id, "expiresAt", token, "updatedAt", "userId", stage) values ($1, now() + interval '12 hours', $2, now(), $3, 'open')`,
    [randomUUID(), createHash('sha256').update(token).digest('hex'), account],
  )
  return {
    cookie: `mingcha=${sealed(secret, 'session', token)}`,
    'mingcha-hat': hat,
    'mingcha-token': csrfOf(secret, token),
  }
}
