import { join } from 'node:path'
import { apart } from '../../core/server/apart.ts'
import type { Solver } from './rules/proposal/propose.ts'

const child = join(import.meta.dirname, 'solver/child.ts')

/** What solving one programme may use: HiGHS keeps its numbers outside the heap of V8, so the resident memory is what counts. */
const bounds = { heapMB: 1024, residentMB: 1800, answerBytes: 20_000_000 }
/** Seconds to start and to write the answer, besides those HiGHS may think. */
const MARGIN = 15

/** HiGHS in a process of its own, with limited time and memory: the server is never held up. A process that falls is `unknown`; `signal` ends it. */
export const highs =
  (signal?: AbortSignal): Solver =>
  async (lp, seconds) => {
    const input = Buffer.from(JSON.stringify({ lp, seconds }))
    const answer = await apart(child, input, { ...bounds, seconds: seconds + MARGIN }, [], signal)
    return 'said' in answer ? (answer.said as Awaited<ReturnType<Solver>>) : { state: 'unknown', columns: {}, bound: 0 }
  }
