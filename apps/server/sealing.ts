import type pg from 'pg'
import type { Clock } from '../../core/server/clock.ts'
import type { Keyring } from '../../core/server/keys.ts'
import { takeCheckpoint } from '../../core/server/log/checkpoint.ts'
import { forward, targetsIn } from '../../core/server/log/forward.ts'
import { openSigner } from '../../core/server/log/signer.ts'
import { keepSealing } from '../../core/server/sealer.ts'

type Wanted = Readonly<{
  pool: pg.Pool
  keyring: Keyring
  clock: Clock
  say: (line: string) => void
}>

/** Seals, signs heads and hands records on to where MINGCHA_LOG_FILE and MINGCHA_SYSLOG say, once a second until stopped. */
export async function startSealing({ pool, keyring, clock, say }: Wanted) {
  const targets = targetsIn(process.env)
  const signer = await openSigner(pool, keyring)
  return keepSealing(pool, say, async () => {
    await takeCheckpoint(pool, signer, clock.now())
    for (const target of targets) await forward(pool, target)
  })
}
