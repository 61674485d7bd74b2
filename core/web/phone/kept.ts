import { pieceSize } from '../../pure/carried.ts'
import type { Draft } from '../kept.ts'
import { Problem } from '../problem.ts'
import { shelf } from '../shelf.ts'
import { type Entry, type Photo, wholeOf } from './entry.ts'
import { openJson, type Sealed, seal, sealJson, open as unseal, type Vault } from './vault.ts'

/** A sealed row; in clear stand only whose it is, its kind and its id. */
type Row = Sealed & Readonly<{ id: string; person: string; kind: 'entry' | 'along' | 'draft' }>
type Piece = Sealed & Readonly<{ id: string; photo: string; person: string }>

export const phone = shelf<{ vaults: Vault; rows: Row; pieces: Piece }>('mingcha-phone', {
  vaults: { key: 'person', by: [] },
  rows: { key: 'id', by: [['person', 'kind']] },
  pieces: { key: 'id', by: ['photo', 'person'] },
})

const isFull = (error: unknown): boolean => error instanceof Error && error.name === 'QuotaExceededError'

/** Writes, or says in words that the phone is full: then nothing was written, and nothing that was there before is lost. */
export async function written<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw isFull(error) ? new Problem({ code: 'web.phone-full' }) : error
  }
}

/** The place a row is sealed for: taken from it, it opens nowhere else. */
const placeOf = (person: string, kind: string, id: string) => `${person} ${kind} ${id}`

/** Sealed rows of one person. */
function rowsOf(person: string, key: CryptoKey) {
  const sealed = async (kind: Row['kind'], id: string, value: unknown): Promise<Row> => ({
    ...{ id, person, kind },
    ...(await sealJson(key, placeOf(person, kind, id), value)),
  })
  return {
    sealed,
    put: async (kind: Row['kind'], id: string, value: unknown) => {
      const row = await sealed(kind, id, value)
      await written(() => phone.write('rows', (rows) => rows.put(row)))
    },
    get: async <T>(kind: Row['kind'], id: string): Promise<T | undefined> => {
      const row = await phone.read('rows', (rows) => rows.get(id))
      const mine = row?.person === person && row.kind === kind
      return mine ? openJson<T>(key, placeOf(person, kind, id), row) : undefined
    },
    all: async <T>(kind: Row['kind']): Promise<T[]> => {
      const rows = await phone.read('rows', (all) => all.all('[person+kind]', [person, kind]))
      return Promise.all(rows.map((row) => openJson<T>(key, placeOf(person, kind, row.id), row)))
    },
  }
}

/** Photos of one person, in sealed pieces. */
function piecesOf(person: string, key: CryptoKey) {
  return {
    sealed: async (photo: string, bytes: Uint8Array): Promise<Piece[]> => {
      const pieces: Piece[] = []
      for (let n = 0; n * pieceSize < bytes.length; n++) {
        const id = `${photo}/${n}`
        const plain = bytes.subarray(n * pieceSize, (n + 1) * pieceSize)
        pieces.push({ id, photo, person, ...(await seal(key, placeOf(person, 'piece', id), plain)) })
      }
      return pieces
    },
    get: async (photo: string, n: number): Promise<Uint8Array> => {
      const id = `${photo}/${n}`
      const found = await phone.read('pieces', (pieces) => pieces.get(id))
      if (!found) throw new Error(`no piece ${n} of a photo`)
      return unseal(key, placeOf(person, 'piece', id), found)
    },
  }
}

/** What lies in one person's vault, with its key. Every writing is whole or not at all. */
export type Kept = ReturnType<typeof keptOf>

export function keptOf(person: string, key: CryptoKey) {
  const rows = rowsOf(person, key)
  const pieces = piecesOf(person, key)
  const alongOf = (hat: string) => `along:${person}:${hat}`
  return {
    person,
    all: async () => (await rows.all<Entry>('entry')).sort((a, b) => a.made.count - b.made.count),
    get: (id: string) => rows.get<Entry>('entry', id),
    put: (entry: Entry) => rows.put('entry', entry.id, entry),
    /** An entry with its photo's bytes, in one writing. */
    putWithPhoto: async (entry: Entry, bytes: Uint8Array) => {
      const row = await rows.sealed('entry', entry.id, entry)
      const sealed = await pieces.sealed(entry.photo?.id ?? entry.id, bytes)
      await written(() =>
        phone.within('readwrite', ['rows', 'pieces'], (at) =>
          Promise.all([...sealed.map((piece) => at.pieces.put(piece)), at.rows.put(row)]),
        ),
      )
    },
    delete: async (id: string) => {
      const entry = await rows.get<Entry>('entry', id)
      await phone.within('readwrite', ['rows', 'pieces'], async (at) => {
        await at.rows.delete(id)
        if (entry?.photo) await at.pieces.clear('photo', entry.photo.id)
      })
    },
    piece: pieces.get,
    /** All bytes of a photo. */
    whole: (photo: Photo) => wholeOf(photo, pieces.get),
    /** What was taken along, under the hat it was taken for. */
    along: <T>(hat: string) => rows.get<T>('along', alongOf(hat)),
    putAlong: (hat: string, value: unknown) => rows.put('along', alongOf(hat), value),
    dropAlong: (hat: string) => phone.write('rows', (rows) => rows.delete(alongOf(hat))),
    /** What is being written, as `draftKeeper` keeps it. */
    drafts: {
      get: (id: string) => rows.get<Draft>('draft', id),
      put: (draft: Draft) => rows.put('draft', draft.id, draft),
      delete: (id: string) => phone.write('rows', (rows) => rows.delete(id)),
    },
    nextCount: () => nextCount(person),
    packed: () => packed(person),
  }
}

/** The count of the next thing made here: it goes up whatever the clock does. */
const nextCount = (person: string): Promise<number> =>
  written(() =>
    phone.write('vaults', async (vaults) => {
      const vault = await vaults.get(person)
      if (!vault) throw new Error('no vault')
      await vaults.put({ ...vault, count: vault.count + 1 })
      return vault.count + 1
    }),
  )

type Packed = Readonly<{ mingcha: 'phone 1'; vault: Vault; rows: readonly Row[]; pieces: readonly Piece[] }>

/** Everything a person has not sent, as it lies here, still sealed: opens on any phone with the same passphrase. */
async function packed(person: string): Promise<string> {
  const all = await phone.within('readonly', ['vaults', 'rows', 'pieces'], async (at) => ({
    mingcha: 'phone 1',
    vault: await at.vaults.get(person),
    rows: await at.rows.all('[person+kind]', [person, 'entry']),
    pieces: await at.pieces.all('person', person),
  }))
  return JSON.stringify(all, (_, value: unknown) => (value instanceof Uint8Array ? { b64: base64(value) } : value))
}

/**
 * Lays what was packed onto this phone, where its owner has no vault yet; it opens by the passphrase it was sealed under. Refuses `web.not-packed` for
 * any other file, `web.vault-there` where he has one here: what lies in that would be lost.
 */
export async function unpack(text: string): Promise<void> {
  const { vault, rows, pieces } = packedIn(text)
  if (await phone.read('vaults', (vaults) => vaults.get(vault.person))) throw new Problem({ code: 'web.vault-there' })
  await written(() =>
    phone.within('readwrite', ['vaults', 'rows', 'pieces'], (at) =>
      Promise.all([
        ...rows.map((row) => at.rows.put(row)),
        ...pieces.map((piece) => at.pieces.put(piece)),
        at.vaults.add({ ...vault, wrong: 0, until: 0 }),
      ]),
    ),
  )
}

function packedIn(text: string): Packed {
  try {
    const read = JSON.parse(text, (_, value: unknown) =>
      typeof value === 'object' && value !== null && 'b64' in value ? unbase64(String(value.b64)) : value,
    ) as Packed
    if (read.mingcha === 'phone 1' && typeof read.vault.person === 'string' && Array.isArray(read.rows)) return read
  } catch {
    // Said below.
  }
  throw new Problem({ code: 'web.not-packed' })
}

const base64 = (bytes: Uint8Array): string => {
  let text = ''
  for (let at = 0; at < bytes.length; at += 32_768) text += String.fromCharCode(...bytes.subarray(at, at + 32_768))
  return btoa(text)
}
const unbase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))
