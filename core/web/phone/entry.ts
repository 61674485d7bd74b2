import { pieceSize } from '../../pure/carried.ts'
import type { Facts } from '../../pure/refusal.ts'

/** Why something was not taken; worded when it is shown. `fields`: which fields the server or a changed form found wrong. */
export type Trouble = Readonly<{
  code: string
  detail: string
  todo: string
  facts: Facts
  fields: readonly string[]
}>

/** One step of what is sent: a command under its own key, after others; or the bytes of a photo. */
export type Step = Readonly<
  | {
      kind: 'command'
      key: string
      command: string
      input: Readonly<Record<string, unknown>>
      after: readonly string[]
      done: boolean
      /** Was sent, and no answer is known. */
      tried: boolean
    }
  | { kind: 'bytes'; file: string; done: boolean; tried: boolean }
>

export type CommandStep = Step & Readonly<{ kind: 'command' }>

/** A photo as it is kept: in sealed pieces. */
export type Photo = Readonly<{ id: string; name: string; type: string; size: number }>

/** Something written on the phone and not sent whole yet. */
export type Entry = Readonly<{
  id: string
  /** Under which hat, for which unit. */
  hat: string
  inspection: string
  form: string
  title: string
  /** The thing it makes or is about: ids are made here, so that what is sent twice is there once. */
  about: Readonly<{ noun: string; id: string }>
  /** Entries that go first: a photo after its talk. */
  after: readonly string[]
  /** What was typed, by the names of the fields. */
  values: Readonly<Record<string, unknown>>
  steps: readonly Step[]
  photo: Photo | null
  made: Readonly<{ at: string; count: number }>
  /** Not taken: it waits for its writer. */
  trouble: Trouble | null
}>

/** All bytes of a photo, out of its pieces. */
export async function wholeOf(
  { id, size }: Photo,
  piece: (photo: string, n: number) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const bytes = new Uint8Array(size)
  for (let n = 0; n * pieceSize < size; n++) bytes.set(await piece(id, n), n * pieceSize)
  return bytes
}

/** A photo that can go in one request, of which nothing is known to have arrived: its bytes are not more than a piece. */
export function goesWhole({ photo, steps }: Entry): boolean {
  const [start, bytes, finish] = steps
  return (
    photo !== null &&
    photo.size <= pieceSize &&
    steps.length === 3 &&
    start?.kind === 'command' &&
    bytes?.kind === 'bytes' &&
    finish?.kind === 'command' &&
    !start.done
  )
}

/** Whether something of it may have reached the server although nothing is known of it: then it is not rewritten, for the server may have it already. */
export const isUnsure = ({ steps, trouble }: Entry): boolean =>
  trouble === null && steps.some((step) => step.kind === 'command' && step.tried && !step.done)

/** What waits for an entry, directly or by others: goes with it when it is deleted. */
export function dependants(all: readonly Entry[], id: string): Entry[] {
  const found: Entry[] = []
  const gone = new Set([id])
  for (let again = true; again; ) {
    again = false
    for (const one of all)
      if (!gone.has(one.id) && one.after.some((each) => gone.has(each))) {
        found.push(one)
        gone.add(one.id)
        again = true
      }
  }
  return found
}

export type Standing = 'waiting' | 'sending' | 'refused' | 'held'

/** How an entry stands: refused, held back by one that is, half sent, or waiting for the network. */
export function standingOf(all: readonly Entry[], one: Entry): Standing {
  if (one.trouble) return 'refused'
  const before = all.filter(({ id }) => one.after.includes(id))
  if (before.some((each) => standingOf(all, each) === 'refused' || standingOf(all, each) === 'held')) return 'held'
  return one.steps.some((step) => step.done) ? 'sending' : 'waiting'
}

/** Problems that say the authority for it is gone, as far as the sender can know: then it belongs in the office's late box. */
export const mayBeLate: readonly string[] = ['doorway.not-your-hat', 'doorway.not-found', 'doorway.not-yours']
