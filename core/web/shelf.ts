/** How rows of one kind are kept: the field that names a row, and the fields by which several are looked for. */
type Plan = Readonly<Record<string, Readonly<{ key: string; by: readonly (string | readonly string[])[] }>>>

/** Rows are looked for by one field, or by several together: `person`, `[person+kind]`. */
const nameOf = (by: string | readonly string[]): string => (typeof by === 'string' ? by : `[${by.join('+')}]`)

/** The layout's number: one and the same since the first, so that what lies in a browser from any earlier time is read. */
const layout = 10

/** Rows of one kind, within one writing or reading that is whole or not at all. */
export type Rows<R> = Readonly<{
  get(key: string): Promise<R | undefined>
  put(row: R): Promise<unknown>
  /** As `put`, but refused by the browser where there is one of that name. */
  add(row: R): Promise<unknown>
  delete(key: string): Promise<unknown>
  /** Those whose field (or fields, as one list) is exactly this, or within a range. */
  all(by: string, is: IDBValidKey | IDBKeyRange): Promise<R[]>
  clear(by: string, is: IDBValidKey | IDBKeyRange): Promise<void>
  every(): Promise<R[]>
}>

const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((done, fail) => {
    request.onsuccess = () => done(request.result)
    request.onerror = () => fail(request.error)
  })

const rowsIn = <R>(store: IDBObjectStore): Rows<R> => ({
  get: (key) => answer<R | undefined>(store.get(key)),
  put: (row) => answer(store.put(row)),
  add: (row) => answer(store.add(row)),
  delete: (key) => answer(store.delete(key)),
  all: (by, is) => answer<R[]>(store.index(by).getAll(is)),
  clear: async (by, is) => {
    const keys = await answer(store.index(by).getAllKeys(is))
    await Promise.all(keys.map((key) => answer(store.delete(key))))
  },
  every: () => answer<R[]>(store.getAll()),
})

/** The work itself failed, and with it what it had written so far. */
function undo(tx: IDBTransaction): void {
  try {
    tx.abort()
  } catch (error) {
    // What the browser has undone by itself is undone.
    if ((error as Error).name !== 'InvalidStateError') throw error
  }
}

/** Opens what this browser keeps under a name, made by the plan where there is nothing yet. */
function opening(name: string, plan: Plan): Promise<IDBDatabase> {
  const asked = indexedDB.open(name, layout)
  asked.onupgradeneeded = () => {
    for (const [kind, { key, by }] of Object.entries(plan)) {
      const store = asked.result.createObjectStore(kind, { keyPath: key })
      for (const each of by) store.createIndex(nameOf(each), each as string | string[])
    }
  }
  return answer(asked)
}

/** The connection, opened when it is first needed, and once more where the browser has taken it away (a phone does, while the page sleeps). */
function connection(name: string, plan: Plan) {
  let opened: Promise<IDBDatabase> | null = null
  const forget = () => {
    opened = null
  }
  const open = (): Promise<IDBDatabase> => {
    opened ??= opening(name, plan).then((db) => {
      db.onclose = forget
      db.onversionchange = () => {
        db.close()
        forget()
      }
      return db
    })
    opened.catch(forget)
    return opened
  }
  return async (kinds: readonly string[], mode: IDBTransactionMode): Promise<IDBTransaction> => {
    const db = await open()
    try {
      return db.transaction(kinds, mode)
    } catch (error) {
      if ((error as Error).name !== 'InvalidStateError') throw error
      forget()
      return (await open()).transaction(kinds, mode)
    }
  }
}

/** What comes of a work once the browser has all of it; where any of it fails nothing is kept, and the browser's own reason is thrown. */
async function done<T>(tx: IDBTransaction, work: () => Promise<T>): Promise<T> {
  const ended = new Promise<void>((whole, fail) => {
    tx.oncomplete = () => whole()
    tx.onabort = () => fail(tx.error)
  })
  ended.catch(() => undefined)
  try {
    const given = await work()
    await ended
    return given
  } catch (error) {
    if (tx.error) throw tx.error
    undo(tx)
    throw error
  }
}

/**
 * What is kept in this browser under a name, by kind of row. `within` does all of a work or nothing of it, and is done only when the browser
 * has it; a work waits for nothing but its rows. It throws what the browser says, `QuotaExceededError` where the disk is full.
 */
export function shelf<Kinds extends Record<string, unknown>>(
  name: string,
  plan: Plan & Readonly<Record<keyof Kinds, unknown>>,
) {
  type Kind = keyof Kinds & string
  const begin = connection(name, plan)
  const within = async <K extends Kind, T>(
    mode: 'readonly' | 'readwrite',
    kinds: readonly K[],
    work: (rows: { readonly [each in K]: Rows<Kinds[each]> }) => Promise<T>,
  ): Promise<T> => {
    const tx = await begin(kinds, mode)
    const rows = Object.fromEntries(kinds.map((kind) => [kind, rowsIn(tx.objectStore(kind))]))
    return done(tx, () => work(rows as never))
  }
  return {
    within,
    /** One deed on rows of one kind. */
    read: <K extends Kind, T>(kind: K, work: (rows: Rows<Kinds[K]>) => Promise<T>): Promise<T> =>
      within('readonly', [kind], (rows) => work(rows[kind])),
    write: <K extends Kind, T>(kind: K, work: (rows: Rows<Kinds[K]>) => Promise<T>): Promise<T> =>
      within('readwrite', [kind], (rows) => work(rows[kind])),
  }
}
