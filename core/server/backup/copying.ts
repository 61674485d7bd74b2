import { once } from 'node:events'
import { rename } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { Refused, refuse } from '../../pure/refusal.ts'
import type { Answer, Order } from './copier.ts'
import { synced } from './parts.ts'

/** A file to be copied: from the first of these paths at which there is one. */
export type Job = Readonly<{ id: string; from: readonly string[]; to: string }>
export type Found = Readonly<{ size: number; sha256: string }>

/** Hashing is most of the work of a thread; more of them than this only wait for the same disk. */
const mostThreads = 4
/** So many copies, or so many bytes of them, are waited for together: a disk that is told of each by itself needs twice as long. */
const together = { files: 128, bytes: 256 * 1024 * 1024 }
const waiting = 4

/** Runs `work` over all of these, `lanes` at a time. */
export async function inLanes<T>(
  things: readonly T[],
  lanes: number,
  work: (thing: T) => Promise<void>,
): Promise<void> {
  let at = 0
  const lane = async () => {
    for (let next = at++; next < things.length; next = at++) await work(things[next] as T)
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}

async function copyOne(thread: Worker, order: Order): Promise<Found | undefined> {
  thread.postMessage(order)
  const [answer] = (await once(thread, 'message')) as [Answer]
  if ('fault' in answer) throw Object.assign(new Error(answer.fault.message), { code: answer.fault.code })
  if (answer.done === null) return undefined
  const { same, ...found } = answer.done
  if (!same) throw new Refused(refuse('backup.not-as-written', { file: order.to }))
  return found
}

/**
 * Copies files on several threads. A copy bears its name only when it is on the disk itself; then `kept` is told, or at once, with nothing, where no
 * source was there. `back`: each copy is read again and compared (refuses `backup.not-as-written`). The first fault ends all.
 */
export async function copyAll(
  jobs: readonly Job[],
  back: boolean,
  kept: (job: Job, found: Found | undefined) => Promise<void>,
): Promise<void> {
  if (jobs.length === 0) return
  const count = Math.min(mostThreads, availableParallelism(), jobs.length)
  const threads = Array.from({ length: count }, () => new Worker(new URL('./copier.ts', import.meta.url)))
  const idle = [...threads]
  let drafts: { job: Job; found: Found }[] = []
  let bytes = 0
  let settled: Promise<void> = Promise.resolve()
  const settle = async (some: typeof drafts) => {
    await inLanes(some, waiting, ({ job }) => synced(draftOf(job)))
    for (const { job, found } of some) {
      await rename(draftOf(job), job.to)
      await kept(job, found)
    }
  }
  try {
    await inLanes(jobs, count, async (job) => {
      const thread = idle.pop() as Worker
      const found = await copyOne(thread, { from: job.from, to: draftOf(job), back })
      idle.push(thread)
      if (!found) return kept(job, undefined)
      drafts.push({ job, found })
      bytes += found.size
      if (drafts.length < together.files && bytes < together.bytes) return
      const some = drafts
      drafts = []
      bytes = 0
      // One lot goes to the disk while the next is copied, never more: what is not on the disk yet stays bounded.
      const before = settled
      settled = before.then(() => settle(some))
      settled.catch(() => undefined)
      await before
    })
    await settled
    await settle(drafts)
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()))
  }
}

const draftOf = ({ to }: Job): string => `${to}.part`
