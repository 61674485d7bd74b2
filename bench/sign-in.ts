import { buildApp } from '../core/server/http/app.ts'
import { countedFor, knocks, mountSignIn, whoIs } from '../rooms/identity/http.ts'
import { hashPassword, isPassword } from '../rooms/identity/passwords.ts'
import { openSignIn } from '../rooms/identity/sign-in.ts'
import type { Ground } from './ground.ts'
import { byRate, byRatio, pairs, type Result, timed } from './measure.ts'

// The office's own account, as the setting-up of the ground made it.
const [username, password] = ['linxun', 'lantern under the plum tree']
const together = 8
const eachOf = 12
const bursts = 7

/**
 * Signing in by password over the product's own routes (wait looked up, argon2id, session, stage and record in one transaction) against
 * the bare verification of the same hash: one at a time, and as many a second as there are with eight at once.
 */
export async function signingIn(ground: Ground): Promise<Result[]> {
  const { house, pool, clock, secret } = ground
  const hash = await hashPassword(password)
  const login = { ...ground.database, user: 'mingcha_auth', password: 'mingcha_auth' }
  const signIn = openSignIn(login, secret)
  const setting = { house, pool, clock, secret, address: undefined }
  const app = await buildApp({
    ...setting,
    whoIs: whoIs(setting),
    knocks: knocks(setting),
    countedFor: countedFor(setting),
    sentences: () => undefined,
    version: 'bench',
    mount: async (to) => mountSignIn(to, { ...setting, signIn }),
    rate: 1e9,
  })
  // Eight people come from eight places: at one place tries under one name follow each other.
  const enters = async (place = 0) => {
    const payload = { username, password }
    const { statusCode, body } = await app.inject({
      method: 'POST',
      url: '/api/auth/sign-in',
      payload,
      remoteAddress: `10.0.0.${place + 1}`,
    })
    if (statusCode !== 200) throw new Error(`sign-in answered ${statusCode}: ${body}`)
  }
  const verifies = async () => {
    if (!(await isPassword(hash, password))) throw new Error('the password is not its own')
  }
  const many = async (work: (place: number) => Promise<void>) => {
    const lane = async (_: unknown, place: number) => {
      for (let n = 0; n < eachOf; n++) await work(place)
    }
    return timed(() => Promise.all(Array.from({ length: together }, lane)))
  }
  const aSecond = (ms: number) => (together * eachOf * 1_000) / ms
  try {
    const [base, measured] = await pairs(verifies, () => enters(), 31)
    const [baseMany, measuredMany] = await pairs(
      () => many(verifies),
      () => many(enters),
      bursts,
      1,
    )
    return [
      byRatio('a sign-in by password, against argon2id alone', base, measured, null),
      byRate('sign-ins, eight at once, against argon2id alone', aSecond(baseMany), aSecond(measuredMany), 0.5),
    ]
  } finally {
    await app.close()
    await signIn.close()
  }
}
