import { pieceSize } from '../../pure/carried.ts'
import { Problem } from '../problem.ts'
import { type CommandStep, type Entry, goesWhole, mayBeLate, type Step, type Trouble, wholeOf } from './entry.ts'

/** Where entries are kept; sealed rows in the browser. Each `put` is whole or not at all. */
export type EntryStore = Readonly<{
  /** In the order they were made. */
  all(): Promise<Entry[]>
  get(id: string): Promise<Entry | undefined>
  put(entry: Entry): Promise<unknown>
  /** With its photo. */
  delete(id: string): Promise<unknown>
  /** The n-th piece of a photo. */
  piece(photo: string, n: number): Promise<Uint8Array>
}>

/** The way to the server. Everything throws a `Problem`: `web.offline` where the network did not carry it. */
export type Carrier = Readonly<{
  command(entry: Entry, step: CommandStep): Promise<unknown>
  /**
   * A photo of one piece in one request: begun, carried and finished, all of it or nothing, under the keys of its commands. False where the server has
   * given up what was begun under them.
   */
  whole(entry: Entry, start: CommandStep, finish: CommandStep, bytes: Uint8Array): Promise<boolean>
  /** Bytes of a file the server has; null where it knows no such upload under way. */
  offset(entry: Entry, file: string): Promise<number | null>
  /** Sends bytes on from an offset; gives where the server stands then. */
  bytes(entry: Entry, file: string, offset: number, piece: Uint8Array): Promise<number>
  /** Puts it into the office's late box: the n-th of its parts. */
  late(entry: Entry, id: string, content: LateContent): Promise<unknown>
}>

export type LateContent = Readonly<{ form: 'command' | 'photo'; command: string; bytes: Uint8Array }>
export type CarriedAll = Readonly<{ sent: number; late: number; refused: number; left: number }>

type Rules = Readonly<{
  newId(): string
  /** What of an entry does not fit today's forms, so that it is not even tried; null where all fits. */
  misfit(entry: Entry): Trouble | null
  /** Steps of a photo whose upload the server has given up: begun anew under new ids. */
  begunAnew(entry: Entry): Entry
}>

/** Whether the server would rather be asked later: nothing is wrong with what was sent. */
const notNow = ({ lost, status, code }: Problem): boolean =>
  lost || status === 401 || status === 429 || status >= 500 || code === 'doorway.forged'

/** Told by the server that it is still looking at the file. */
const stillChecking = 'documents.not-checked'

export const troubleOf = (problem: Problem): Trouble => ({
  ...{ code: problem.code, detail: problem.detail, todo: problem.todo, facts: problem.facts },
  fields: problem.fields.map(({ path }) => path.split('.')[0] as string),
})

/**
 * Sends all that waits, in the order it was made and each after what it comes after. A step that was done is never sent again; one whose answer was
 * lost is sent again under its key, which makes the repetition harmless. What is refused waits with its reason for its writer, and what comes after it
 * waits with it; what came after an authority had ended goes into the late box and from the phone; a lost network ends the try and leaves the rest.
 */
export async function carryAll(store: EntryStore, carrier: Carrier, rules: Rules): Promise<CarriedAll> {
  const told = { sent: 0, late: 0, refused: 0 }
  for (const { id } of await store.all()) {
    // Read again: while others were sent its writer may have corrected or deleted it.
    const entry = await store.get(id)
    if (!entry || entry.trouble || (await anyOf(store, entry.after))) continue
    const result = await carryOne(entry, store, carrier, rules)
    if (result === 'later') break
    if (result !== 'checking') told[result]++
  }
  return { ...told, left: (await store.all()).filter(({ trouble }) => !trouble).length }
}

async function anyOf(store: EntryStore, ids: readonly string[]): Promise<boolean> {
  for (const id of ids) if (await store.get(id)) return true
  return false
}

async function carryOne(entry: Entry, store: EntryStore, carrier: Carrier, rules: Rules) {
  let now = entry
  const keep = async (next: Entry) => {
    await store.put(next)
    now = next
  }
  try {
    const misfit = rules.misfit(entry)
    if (misfit) throw new Problem({ ...misfit, fields: misfit.fields.map((path) => ({ path, message: '' })) })
    if (goesWhole(now)) {
      if (await carryWhole(now, keep, store, carrier)) return await gone(store, now)
      await keep(rules.begunAnew(now))
    }
    for (let n = 0; n < now.steps.length; n++) {
      const step = now.steps[n] as Step
      if (step.done) continue
      if (!step.tried) await keep(withStep(now, n, { ...step, tried: true }))
      if (step.kind === 'command') {
        await carrier.command(now, step)
      } else if (!(await carryBytes(now, step, store, carrier))) {
        await keep(rules.begunAnew(now))
        n = -1
        continue
      }
      await keep(withStep(now, n, { ...(now.steps[n] as Step), done: true } as Step))
    }
    return await gone(store, now)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    if (error.code === stillChecking) return 'checking' as const
    if (notNow(error)) return 'later' as const
    return setBack(now, error, store, carrier)
  }
}

async function gone(store: EntryStore, { id }: Entry) {
  await store.delete(id)
  return 'sent' as const
}

/** Sends a photo of one piece in one request; kept before that as tried, so that nobody rewrites what may have arrived. False as the carrier's. */
async function carryWhole(
  entry: Entry,
  keep: (next: Entry) => Promise<void>,
  store: EntryStore,
  carrier: Carrier,
): Promise<boolean> {
  const { photo, steps } = entry
  const [start, , finish] = steps as readonly [CommandStep, Step, CommandStep]
  if (!photo) return false
  if (!start.tried) await keep(withStep(entry, 0, { ...start, tried: true }))
  return carrier.whole(entry, start, finish, await wholeOf(photo, store.piece))
}

const withStep = (entry: Entry, at: number, step: Step): Entry => ({
  ...entry,
  steps: entry.steps.map((each, n) => (n === at ? step : each)),
})

/**
 * Carries a photo on from where the server stands; of one of which nothing was sent yet that is the beginning, and need not be asked. False where the
 * server knows nothing of it any more.
 */
async function carryBytes(
  entry: Entry,
  { file, tried }: Step & { kind: 'bytes' },
  store: EntryStore,
  carrier: Carrier,
): Promise<boolean> {
  const { photo } = entry
  if (!photo) return true
  let offset = tried ? await carrier.offset(entry, file) : 0
  while (offset !== null && offset < photo.size) {
    const piece = await store.piece(photo.id, Math.floor(offset / pieceSize))
    offset = await carrier.bytes(entry, file, offset, piece.subarray(offset % pieceSize))
  }
  return offset !== null
}

/** Not taken. Into the late box if it belongs there; otherwise it waits with its reason. */
async function setBack(entry: Entry, problem: Problem, store: EntryStore, carrier: Carrier) {
  if (mayBeLate.includes(problem.code)) {
    try {
      await sendLate(entry, store, carrier)
      await store.delete(entry.id)
      return 'late' as const
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      if (notNow(error)) return 'later' as const
    }
  }
  await store.put({ ...settled(entry), trouble: troubleOf(problem) })
  return 'refused' as const
}

/** It is known now that the step was not done. */
const settled = (entry: Entry): Entry => ({
  ...entry,
  steps: entry.steps.map((step) => (step.kind === 'command' && !step.done ? { ...step, tried: false } : step)),
})

/** What was not done yet of an entry, each command and the photo as a late item of its own. Their ids follow from the entry, so that none is there twice. */
async function sendLate(entry: Entry, store: EntryStore, carrier: Carrier): Promise<void> {
  for (const step of entry.steps) {
    if (step.kind !== 'command' || step.done || entry.photo) continue
    const bytes = new TextEncoder().encode(JSON.stringify(step.input))
    await carrier.late(entry, step.key, { form: 'command', command: step.command, bytes })
  }
  if (entry.photo) {
    const bytes = await wholeOf(entry.photo, store.piece)
    await carrier.late(entry, entry.photo.id, { form: 'photo', command: 'startUpload', bytes })
  }
}
