import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pieceSize } from '../../pure/carried.ts'
import { Problem } from '../problem.ts'
import { type Carrier, carryAll, type EntryStore } from './carry.ts'
import { dependants, type Entry, isUnsure, type Step, standingOf } from './entry.ts'

const lost = () => new Problem({ code: 'web.offline' })
const refusal = (code: string, status = 409) => new Problem({ code, status })

let nth = 0
const newId = () => `id-${++nth}`.padEnd(12, '0')

const command = (name: string, about: string, after: readonly string[] = []): Step => ({
  ...{ kind: 'command', key: newId(), command: name, input: { id: about }, after, done: false, tried: false },
})
const entry = (form: string, count: number, more: Partial<Entry> = {}): Entry => {
  const id = newId()
  return {
    ...{ id, hat: 'member', inspection: 'unit', form, title: form, about: { noun: form, id: `${form}-${count}` } },
    ...{ after: [], values: {}, photo: null, made: { at: '2026-11-22T03:00:00.000Z', count }, trouble: null },
    steps: [command(form, `${form}-${count}`)],
    ...more,
  }
}
const photoOf = (of: Entry, size: number): Entry => {
  const one = entry('photo', of.made.count + 1000)
  const file = `file-${one.id}`
  return {
    ...one,
    after: [of.id],
    photo: { id: one.id, name: 'p.jpg', type: 'image/jpeg', size },
    steps: [
      command('startUpload', file),
      { kind: 'bytes', file, done: false, tried: false },
      command('finishUpload', `done-${file}`),
    ],
  }
}

const memory = (entries: readonly Entry[]) => {
  const rows = new Map(entries.map((one) => [one.id, one]))
  const store: EntryStore = {
    all: async () => [...rows.values()].sort((a, b) => a.made.count - b.made.count),
    get: async (id) => rows.get(id),
    put: async (one) => rows.set(one.id, one),
    delete: async (id) => rows.delete(id),
    piece: async (photo, n) => {
      const size = rows.get(photo)?.photo?.size ?? 0
      return new Uint8Array(Math.min(pieceSize, size - n * pieceSize)).fill(n + 1)
    },
  }
  return { rows, store }
}

/** A server that does each key once and takes bytes where it stands; `cut(n)` says what becomes of the n-th exchange. */
function server(cut: (n: number) => 'before' | 'after' | 'half' | null) {
  const made: string[] = []
  const late: string[] = []
  const wholes: string[] = []
  const keys = new Set<string>()
  const files = new Map<string, Buffer>()
  let exchanges = 0
  let refuses: (step: Step & { kind: 'command' }) => Problem | null = () => null
  const through = async <T>(does: () => T, halfway?: () => void): Promise<T> => {
    const fate = cut(exchanges++)
    if (fate === 'before') throw lost()
    if (fate === 'half' && halfway) {
      halfway()
      throw lost()
    }
    const answer = does()
    if (fate) throw lost()
    return answer
  }
  const carrier: Carrier = {
    command: (_, step) =>
      through(() => {
        const no = refuses(step)
        if (no) throw no
        if (step.after.some((key) => !keys.has(key))) throw refusal('doorway.after-missing')
        if (keys.has(step.key)) return
        keys.add(step.key)
        if (step.command === 'startUpload') files.set(String(step.input['id']), Buffer.alloc(0))
        else made.push(String(step.input['id']))
      }),
    whole: (_, start, finish, bytes) =>
      through(() => {
        const no = refuses(start)
        if (no) throw no
        if (start.after.some((key) => !keys.has(key))) throw refusal('doorway.after-missing')
        const [id, begun] = [String(start.input['id']), keys.has(start.key)]
        if (begun && !files.has(id)) return false
        keys.add(start.key)
        files.set(id, Buffer.from(bytes))
        wholes.push(id)
        if (!keys.has(finish.key)) made.push(String(finish.input['id']))
        keys.add(finish.key)
        return true
      }),
    offset: (_, file) => through(() => files.get(file)?.length ?? null),
    bytes: (_, file, offset, piece) => {
      const take = (bytes: Uint8Array): number => {
        const into = files.get(file) ?? Buffer.alloc(0)
        if (into.length !== offset) throw refusal('wrong offset')
        files.set(file, Buffer.concat([into, bytes]))
        return offset + bytes.length
      }
      return through(
        () => take(piece),
        () => void take(piece.subarray(0, piece.length >> 1)),
      )
    },
    late: (_, id) => through(() => void (late.includes(id) || late.push(id))),
  }
  return {
    ...{ carrier, made, late, files, keys, wholes },
    exchanges: () => exchanges,
    refuse: (how: typeof refuses) => {
      refuses = how
    },
  }
}

const rules = { newId, misfit: () => null, begunAnew: (one: Entry) => one }
const size = pieceSize + 1000
/** A talk of two commands, its photo of two pieces, a visit with a photo of one, and a borrowed paper. */
const day = () => {
  const plan = command('planTalk', 'talk')
  const talk = {
    ...entry('talk', 1),
    steps: [plan, command('recordTalk', 'words', [plan.kind === 'command' ? plan.key : ''])],
  }
  const visit = entry('visit', 2)
  return [talk, photoOf(talk, size), visit, photoOf(visit, pieceSize), entry('loan', 3)]
}
const whole = ['done-file', 'done-file', 'loan-3', 'talk', 'visit-2', 'words']
const sorted = (made: readonly string[]) => made.map((one) => one.replace(/^done-file.*/, 'done-file')).sort()

async function untilEmpty(store: EntryStore, carrier: Carrier): Promise<number> {
  for (let tries = 1; ; tries++) {
    const { left } = await carryAll(store, carrier, rules)
    if (left === 0) return tries
    if (tries > 100) throw new Error('never done')
  }
}

describe('sending', () => {
  test('cut at every exchange, before or after the server acted or in the middle of a piece: all is there once, in order', async () => {
    const untouched = server(() => null)
    await untilEmpty(memory(day()).store, untouched.carrier)
    const exchanges = untouched.exchanges()
    expect(exchanges).toBeGreaterThanOrEqual(8)
    for (let at = 0; at < exchanges; at++)
      for (const how of ['before', 'after', 'half'] as const) {
        const { store } = memory(day())
        const there = server((n) => (n === at ? how : null))
        expect(await untilEmpty(store, there.carrier)).toBe(2)
        expect(sorted(there.made)).toEqual(whole)
        const [small, bytes] = [...there.files.values()].sort((a, b) => a.length - b.length)
        expect([small?.length, bytes?.length]).toEqual([pieceSize, size])
        expect(bytes?.[pieceSize - 1]).toBe(1)
        expect(bytes?.[pieceSize]).toBe(2)
      }
  })

  test('on any line however bad: none lost, none doubled', async () => {
    const fate = fc.constantFrom(null, null, 'before' as const, 'after' as const, 'half' as const)
    await fc.assert(
      fc.asyncProperty(fc.array(fate, { maxLength: 60 }), async (line) => {
        const { store, rows } = memory(day())
        const there = server((n) => line[n] ?? null)
        await untilEmpty(store, there.carrier)
        expect(sorted(there.made)).toEqual(whole)
        expect(rows.size).toBe(0)
      }),
      { seed: 20261122, numRuns: 40 },
    )
  })

  test('a tab killed after any keeping goes on where it was', async () => {
    for (let at = 0; at < 30; at++) {
      const { store, rows } = memory(day())
      const there = server(() => null)
      let kept = 0
      const dying: EntryStore = {
        ...store,
        put: async (one) => {
          if (kept++ === at) throw new Error('the tab is gone')
          return store.put(one)
        },
        delete: async (id) => {
          if (kept++ === at) throw new Error('the tab is gone')
          return store.delete(id)
        },
      }
      await carryAll(dying, there.carrier, rules).catch(() => undefined)
      await untilEmpty(store, there.carrier)
      expect(sorted(there.made)).toEqual(whole)
      expect(rows.size).toBe(0)
    }
  })

  test('what is refused waits with its reason, and its photo with it; the rest goes', async () => {
    const { store, rows } = memory(day())
    const there = server(() => null)
    there.refuse((step) => (step.command === 'recordTalk' ? refusal('doorway.stale') : null))
    const told = await carryAll(store, there.carrier, rules)
    expect(told).toEqual({ sent: 3, late: 0, refused: 1, left: 1 })
    const [talk, photo] = [...rows.values()] as [Entry, Entry]
    expect(talk.trouble?.code).toBe('doorway.stale')
    expect(talk.steps.map(({ done }) => done)).toEqual([true, false])
    expect(isUnsure(talk)).toBe(false)
    const all = [...rows.values()]
    expect(all.map((one) => standingOf(all, one))).toEqual(['refused', 'held'])
    expect(dependants(all, talk.id)).toEqual([photo])
  })

  test('what no longer fits the form is not tried', async () => {
    const [visit] = [entry('visit', 1)]
    const { store, rows } = memory([visit])
    const there = server(() => null)
    const trouble = { code: 'web.form-changed', detail: '', todo: '', facts: {}, fields: ['seen'] }
    await carryAll(store, there.carrier, { ...rules, misfit: () => trouble })
    expect(there.exchanges()).toBe(0)
    expect(rows.get(visit.id)?.trouble).toEqual(trouble)
  })

  test('after the authority ended all of it goes into the late box, once, whatever the line; nothing stays on the phone', async () => {
    for (let at = -1; at < 12; at++) {
      const { store, rows } = memory(day())
      const there = server((n) => (n === at ? 'after' : null))
      there.refuse(() => refusal('doorway.not-your-hat', 403))
      for (let n = 0; n < 4; n++) await carryAll(store, there.carrier, rules)
      expect(there.made).toEqual([])
      expect(there.late).toHaveLength(6)
      expect(rows.size).toBe(0)
    }
  })

  test('what is refused as not there though the authority stands is shown to its writer', async () => {
    const [visit] = [entry('visit', 1)]
    const { store, rows } = memory([visit])
    const there = server(() => null)
    there.refuse(() => refusal('doorway.not-found', 404))
    const carrier: Carrier = { ...there.carrier, late: async () => Promise.reject(refusal('fieldwork.not-late')) }
    await carryAll(store, carrier, rules)
    expect(rows.get(visit.id)?.trouble?.code).toBe('doorway.not-found')
  })

  test('an upload the server gave up is begun anew', async () => {
    const talk = entry('talk', 1)
    const photo = photoOf(talk, size)
    const { store, rows } = memory([{ ...photo, after: [] }])
    const there = server(() => null)
    await carryAll(store, { ...there.carrier, bytes: () => Promise.reject(lost()) }, rules)
    there.files.clear()
    const fresh = photoOf(talk, size)
    const begunAnew = (one: Entry): Entry => ({ ...one, steps: fresh.steps })
    await carryAll(store, there.carrier, { ...rules, begunAnew })
    expect(there.files.size).toBe(1)
    expect(rows.size).toBe(0)
  })

  test('a photo of one piece goes in one request, whatever became of the first try; one that was begun in pieces goes on in them', async () => {
    for (const fate of [null, 'before', 'after'] as const) {
      const photo = { ...photoOf(entry('talk', 1), pieceSize), after: [] }
      const { store, rows } = memory([photo])
      const there = server((n) => (n === 0 ? fate : null))
      await carryAll(store, there.carrier, rules)
      expect(isUnsure(rows.get(photo.id) ?? photo)).toBe(fate !== null)
      await untilEmpty(store, there.carrier)
      expect([there.exchanges(), there.wholes.length]).toEqual(
        fate === null ? [1, 1] : fate === 'before' ? [2, 1] : [2, 2],
      )
      expect(there.made).toHaveLength(1)
    }
    const begun = { ...photoOf(entry('talk', 1), pieceSize), after: [] }
    const [start, ...more] = begun.steps as [Step, Step, Step]
    const { store } = memory([{ ...begun, steps: [{ ...start, done: true }, ...more] }])
    const there = server(() => null)
    there.keys.add(start.kind === 'command' ? start.key : '')
    there.files.set(`file-${begun.id}`, Buffer.alloc(0))
    await untilEmpty(store, there.carrier)
    expect([there.wholes.length, there.made.length, there.files.get(`file-${begun.id}`)?.length]).toEqual([
      0,
      1,
      pieceSize,
    ])
  })

  test('one that was begun whole and given up by the server is begun anew', async () => {
    const photo = { ...photoOf(entry('talk', 1), 10), after: [] }
    const { store, rows } = memory([photo])
    const there = server((n) => (n === 0 ? 'after' : null))
    await carryAll(store, there.carrier, rules)
    there.files.clear()
    const fresh = photoOf(entry('talk', 1), 10)
    await carryAll(store, there.carrier, { ...rules, begunAnew: (one) => ({ ...one, steps: fresh.steps }) })
    expect([...there.files.keys()]).toEqual([`file-${fresh.id}`])
    expect(rows.size).toBe(0)
  })

  test('hundreds of records, each with a photo, are each read a few times only and all arrive once', async () => {
    const visits = Array.from({ length: 400 }, (_, n) => entry('visit', n + 1))
    const { store, rows } = memory([...visits, ...visits.map((one) => photoOf(one, 1_000))])
    const there = server(() => null)
    let reads = 0
    const counting = { ...store, get: async (id: string) => (reads++, store.get(id)) }
    expect(await carryAll(counting, there.carrier, rules)).toEqual({ sent: 800, late: 0, refused: 0, left: 0 })
    expect(reads).toBe(800 + 400)
    expect(new Set(there.made).size).toBe(800)
    expect(rows.size).toBe(0)
  })

  test('without a session, or while the server is busy, nothing is refused', async () => {
    for (const problem of [
      refusal('doorway.not-signed-in', 401),
      refusal('doorway.busy', 503),
      refusal('doorway.too-often', 429),
    ]) {
      const { store, rows } = memory([entry('visit', 1)])
      const there = server(() => null)
      there.refuse(() => problem)
      expect((await carryAll(store, there.carrier, rules)).left).toBe(1)
      expect([...rows.values()][0]?.trouble).toBeNull()
    }
  })
})
