import { useSyncExternalStore } from 'react'
import type { Day, Instant } from '../../../../core/pure/days.ts'
import { dayOf } from '../../../../core/pure/days.ts'
import { isHat, team } from '../../../../core/pure/hats.ts'
import {
  asks,
  type CarriedAll,
  carrierOf,
  carryAll,
  type Entry,
  newId,
  type Open,
  openNow,
  Problem,
  type Step,
  useOpen,
  worn,
} from '../../../../core/web/index.ts'
import { takeAlong, type UnitAlong } from '../../contract.ts'
import { misfits, phoneCommands, photoOf } from '../../rules/phone.ts'

/** What was taken along under one hat: by the office's clock when, by how many milliseconds that is ahead of the phone's, and the units. */
type Along = Readonly<{ hat: string; now: Instant; skew: number; units: readonly UnitAlong[] }>
export type UnitHere = UnitAlong & Readonly<{ hat: string }>

/** The villages that go along with a township. A phone may still carry a list it took along before villages stood in it. */
export const along = (unit: UnitAlong): UnitAlong['villages'] =>
  (unit.villages as UnitAlong['villages'] | undefined) ?? []

/** What the phone's pages show: drawn anew at each change. */
export type Box = Readonly<{
  entries: readonly Entry[]
  units: readonly UnitHere[]
  /** When the lists were taken along, by the office's clock. */
  takenAt: Instant | null
  /** By how many milliseconds the office's clock was ahead of the phone's when they last met. */
  skew: number
  busy: boolean
  last: CarriedAll | null
  /** Nobody, or somebody else, is signed in: nothing can be sent. */
  signedOut: boolean
  online: boolean
  problem: unknown
}>

const nothing: Box = {
  ...{
    entries: [],
    units: [],
    takenAt: null,
    skew: 0,
    busy: false,
    last: null,
    signedOut: true,
    online: true,
    problem: null,
  },
}
let box = nothing
const hearers = new Set<() => void>()
const put = (more: Partial<Box>) => {
  box = { ...box, ...more }
  for (const hear of hearers) hear()
}
export const useBox = (): Box =>
  useSyncExternalStore(
    (hear) => {
      hearers.add(hear)
      return () => hearers.delete(hear)
    },
    () => box,
  )

/** Reads again what lies in the vault. Units whose authority has ended are not hidden but wiped, whatever the phone's own clock says. */
export async function look(): Promise<void> {
  const open = openNow()
  if (!open) return put(nothing)
  const entries = await open.kept.all()
  const alongs: Along[] = []
  for (const hat of team) {
    const along = await open.kept.along<Along>(hat)
    if (!along) continue
    const later = Math.max(Date.now() + along.skew, Date.parse(along.now))
    const units = along.units.filter(({ untilDay }) => untilDay >= dayAt(later))
    if (units.length === 0) await open.kept.dropAlong(hat)
    else if (units.length < along.units.length) await open.kept.putAlong(hat, { ...along, units })
    if (units.length > 0) alongs.push({ ...along, units })
  }
  if (openNow() !== open) return
  put({
    entries,
    units: alongs.flatMap(({ hat, units }) => units.map((unit) => ({ ...unit, hat }))),
    takenAt: alongs[0]?.now ?? null,
    skew: alongs[0]?.skew ?? 0,
  })
}

/** The day at the office now, as far as the phone knows: its own clock, put right by what the two differed when they last met. */
export const officeDay = (): Day => dayAt(Date.now() + box.skew)

const dayAt = (ms: number): Day => dayOf(new Date(ms).toISOString() as Instant)

/** Takes along what each of one's hats of a team may, and wipes what was taken under a hat that is held no longer. */
async function takeAll(open: Open): Promise<void> {
  const session = (await (await fetch('/api/auth/session', { credentials: 'same-origin' })).json()) as {
    person: string
    hats: string[]
  } | null
  if (session?.person !== open.person) return
  for (const hat of team) {
    if (!session.hats.filter(isHat).includes(hat)) {
      await open.kept.dropAlong(hat)
      continue
    }
    const { now, units } = await asks(takeAlong, {}, { hat, quiet: true })
    if (units.length === 0) await open.kept.dropAlong(hat)
    else await open.kept.putAlong(hat, { hat, now, skew: Date.parse(now) - Date.now(), units })
  }
}

const rules = {
  newId,
  misfit: ({ steps }: Entry) => {
    const fields = steps.flatMap((step) =>
      step.kind === 'command' && !step.done && !step.tried ? misfits(step.command, step.input) : [],
    )
    return fields.length === 0 ? null : { code: 'web.form-changed', detail: '', todo: '', facts: {}, fields }
  },
  begunAnew: (entry: Entry): Entry => {
    const { photo, inspection, about } = entry
    if (!photo) return entry
    const first = entry.steps.find((step) => step.kind === 'command')
    const written = photoOf(inspection, about, { name: photo.name, size: photo.size }, newId())
    return { ...entry, steps: stepsOf(written.said, first?.kind === 'command' ? first.after : []) }
  },
}

/** What is said, as steps with keys of their own; the first follows `after`. */
export function stepsOf(
  said: ReturnType<typeof photoOf>['said'],
  after: readonly string[] = [],
  before: readonly Step[] = [],
): Step[] {
  const steps: Step[] = []
  for (const [n, one] of said.entries()) {
    if ('bytes' in one) {
      steps.push({ kind: 'bytes', file: one.bytes, done: false, tried: false })
      continue
    }
    const follows = one.follows.flatMap((place) => {
      const step = steps[place]
      return step?.kind === 'command' ? [step.key] : []
    })
    const done = before[n]
    // What is done stays as it was sent; only what was not is said anew, under a key of its own.
    if (done?.kind === 'command' && done.done && done.command === one.command) steps.push(done)
    else
      steps.push({
        ...{ kind: 'command', key: newId(), command: one.command, input: one.input },
        ...{ after: n === 0 ? [...after, ...follows] : follows, done: false, tried: false },
      })
  }
  return steps
}

let running: Promise<void> | null = null
let wanted = false

/**
 * Sends all that waits, if the one whose vault is open is signed in; one at a time in this browser, whatever tabs are open. Asked for while it is under
 * way, it looks once more afterwards: meanwhile somebody may have signed in.
 */
export function sendNow(): Promise<void> {
  wanted = true
  running ??= untilNotWanted().finally(() => {
    running = null
  })
  return running
}

async function untilNotWanted(): Promise<void> {
  while (wanted) {
    wanted = false
    await sending()
  }
}

async function sending(): Promise<void> {
  const open = openNow()
  if (!open) return
  put({ online: navigator.onLine, signedOut: worn().person !== open.person })
  if (box.signedOut || !navigator.onLine) return look()
  put({ busy: true, problem: null })
  try {
    const work = async () => carryAll(open.kept, carrierOf(phoneCommands), rules)
    const last = await navigator.locks.request('mingcha-phone', { ifAvailable: true }, (mine) => (mine ? work() : null))
    if (last) put({ last })
    await takeAll(open)
  } catch (problem) {
    put({ problem: problem instanceof Problem && problem.lost ? null : problem })
  } finally {
    await look().catch(() => undefined)
    put({ busy: false })
  }
}

const every = 20_000

/** Sends by itself from now on: when the network returns, when the page is looked at, and every 20 seconds. Gives what stops it. */
export function watchNetwork(): () => void {
  const again = () => void sendNow()
  const timer = setInterval(again, every)
  for (const kind of ['online', 'offline']) window.addEventListener(kind, again)
  document.addEventListener('visibilitychange', again)
  // What lies here is shown at once; the network may take its time.
  void look().then(again)
  return () => {
    clearInterval(timer)
    for (const kind of ['online', 'offline']) window.removeEventListener(kind, again)
    document.removeEventListener('visibilitychange', again)
    if (!openNow()) put(nothing)
  }
}

/** The unit of an address, as it was taken along. */
export function useUnit(inspection: string | undefined): UnitHere | undefined {
  useOpen()
  return useBox().units.find((unit) => unit.inspection === inspection)
}
