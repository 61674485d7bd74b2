import { setTimeout } from 'node:timers/promises'
import type pg from 'pg'
import { forward, type Target } from './forward.ts'

const pause = 1_000
const longest = 60_000

/**
 * Hands records on to each target once a second until stopped, each by itself: one that does not answer holds up neither sealing nor the others. What
 * waits stays in the database, so nothing piles up here; where it was left is kept there. After a failure it waits twice as long each time, a
 * minute at most; the first failure and the end of it are said.
 */
export function keepForwarding(
  pool: pg.Pool,
  targets: readonly Target[],
  say: (line: string) => void,
  pauses: Readonly<{ pause: number; longest: number }> = { pause, longest },
): { stop(): Promise<void> } {
  const leaving = new AbortController()
  const { signal } = leaving
  const keep = async (target: Target) => {
    let failures = 0
    while (!signal.aborted) {
      try {
        while ((await forward(pool, target)) > 0 && !signal.aborted);
        if (failures > 0) say(`日志外送恢复 Records are taken again: ${target.name}`)
        failures = 0
      } catch (error) {
        if (failures++ === 0)
          say(`日志外送失败，将继续重试 Records are not taken, tried again: ${target.name}: ${why(error)}`)
      }
      await setTimeout(Math.min(pauses.longest, pauses.pause * 2 ** failures), undefined, { signal }).catch(
        () => undefined,
      )
    }
  }
  const kept = Promise.all(targets.map(keep))
  return {
    stop: async () => {
      leaving.abort()
      await kept
    },
  }
}

const why = (error: unknown): string => {
  const { code, message } = error as Error & { code?: string }
  return code ?? message
}
