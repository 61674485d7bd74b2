import type pg from 'pg'
import type { Clock } from '../../core/server/clock.ts'
import type { Keyring } from '../../core/server/keys.ts'
import { takeCheckpoint } from '../../core/server/log/checkpoint.ts'
import { targetsIn } from '../../core/server/log/forward.ts'
import { keepForwarding } from '../../core/server/log/keep-forwarding.ts'
import { openSigner } from '../../core/server/log/signer.ts'
import { keepSealing } from '../../core/server/sealer.ts'

type Wanted = Readonly<{
  pool: pg.Pool
  keyring: Keyring
  clock: Clock
  say: (line: string) => void
}>

/** Seals and signs heads once a second, and hands records on to where MINGCHA_LOG_FILE and MINGCHA_SYSLOG say, until stopped. */
export async function startSealing({ pool, keyring, clock, say }: Wanted) {
  const targets = targetsIn(process.env)
  const signer = await openSigner(pool, keyring)
  const sealing = keepSealing(pool, say, () => takeCheckpoint(pool, signer, clock.now()).then(() => undefined))
  const forwarding = keepForwarding(pool, targets, say)
  return { stop: () => Promise.all([sealing.stop(), forwarding.stop()]).then(() => undefined) }
}
