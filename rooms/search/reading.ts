import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { isRefusal, Refused } from '../../core/pure/refusal.ts'
import { awayCode } from '../../core/server/away.ts'
import { type Hatless, withoutHat } from '../../core/server/doorway.ts'
import { openStored } from '../../core/server/files.ts'
import { type Cabinet, keyOf } from '../documents/arrivals.ts'
import type { File } from '../documents/contract.ts'
import { decodeText } from '../takeover/reading/encoding.ts'
import { readLines } from '../takeover/reading/read.ts'
import { excerptsOf } from './rules/words.ts'

/** Kinds whose text is taken out; of all others the name alone is found. */
const spoken: readonly string[] = ['docx', 'pdf', 'xlsx', 'txt', 'csv', 'doc', 'xls']
/** Kinds that are text already: short ones are not worth a process of their own. */
const plain: readonly string[] = ['txt', 'csv']
const shortText = 1024 * 1024
/** Larger files are found by their names. */
const largest = 64 * 1024 * 1024
const mostTries = 3
/** A file that a worker took and never gave back is given to another after this. */
const patience = "interval '15 minutes'"

const nobody = { person: null, hat: 'house', scope: { standsFor: null } }
type Hands = Hatless<'search'>
const within = <T>(cabinet: Cabinet, does: (hands: Hands) => Promise<T>): Promise<T> =>
  withoutHat(cabinet.house, cabinet.pool, cabinet.clock, 'search', [], async (hands) => ({
    result: await does(hands),
    by: nobody,
    record: [],
  }))

/** Files kept of which the search knows nothing wait from now on: after a restore all of them. Gives how many. */
export const noteUnread = (cabinet: Cabinet): Promise<number> =>
  within(cabinet, async ({ tx }) => {
    const { rows } = await sql<{ n: number }>`select mingcha.note_unread() as n`.execute(tx as never)
    return rows[0]?.n ?? 0
  })

let going = false

/**
 * Reads the files that wait, newest first, for at most `seconds`, and keeps what they say as excerpts. Each is opened in the limited process of its own
 * that opens what offices bring; what cannot be read is noted with its reason and found by its name. One at a time in a process. Gives how many it read.
 */
export async function readFiles(cabinet: Cabinet, seconds = 480): Promise<number> {
  if (going) return 0
  going = true
  const until = performance.now() + seconds * 1000
  try {
    for (let count = 0; ; count++) {
      const next = performance.now() < until ? await taken(cabinet) : undefined
      if (!next) return count
      if (!(await readOne(cabinet, next))) return count
    }
  } finally {
    going = false
  }
}

type Taken = Readonly<{ id: string; tries: number }>

/** Takes the newest file that waits; what another worker holds is left to it. */
const taken = (cabinet: Cabinet): Promise<Taken | undefined> =>
  within(cabinet, async ({ tx, now }) => {
    const { rows } = await sql<Taken>`
      update search_reading set state = 'reading', tries = tries + 1, at = ${now}::timestamptz where file = (
        select file from search_reading
        where state = 'waiting' or (state = 'reading' and at < ${now}::timestamptz - ${sql.raw(patience)})
        order by at desc limit 1 for update skip locked
      ) returning file as id, tries`.execute(tx as never)
    return rows[0]
  })

type Said = Readonly<{ lines: readonly string[]; reason: string | null }>

/** Gives false where the reader has no place now: the file waits on. */
async function readOne(cabinet: Cabinet, { id, tries }: Taken): Promise<boolean> {
  const file = await within(cabinet, ({ asRoom }) =>
    asRoom('documents').selectFrom('documentsFile').selectAll().where('id', '=', id).executeTakeFirst(),
  )
  if (!file) return true
  const said = tries > mostTries ? unread('search.gave-up') : await saidBy(cabinet, file)
  if (said.reason === 'takeover.busy') await putBack(cabinet, id)
  else await keep(cabinet, id, said)
  return said.reason !== 'takeover.busy'
}

const unread = (reason: string): Said => ({ lines: [], reason })

/** The lines of a file, or why there are none. Errors of the database alone are thrown. */
async function saidBy(cabinet: Cabinet, { id, name, kind, size }: File): Promise<Said> {
  if (!spoken.includes(kind)) return { lines: [], reason: null }
  if (size > largest) return unread('search.too-large')
  try {
    const bytes = await bytesOf(cabinet, id)
    if (plain.includes(kind) && bytes.length <= shortText) {
      const read = decodeText(bytes)
      return read ? { lines: read.text.split(/\r\n?|\n/), reason: null } : unread('takeover.not-text')
    }
    const read = await readLines({ name: plain.includes(kind) ? 'text.txt' : name, bytes })
    return isRefusal(read) ? unread(read.refused) : { lines: read.lines.map(({ text }) => text), reason: null }
  } catch (error) {
    if (awayCode(error)) throw error
    return unread(error instanceof Refused ? error.refusal.refused : 'search.unreadable')
  }
}

async function bytesOf(cabinet: Cabinet, id: string): Promise<Buffer> {
  const stored = await openStored(cabinet.root, cabinet.keyring, id, await keyOf(cabinet, id))
  return stored.read(0, stored.size).finally(() => stored.close())
}

const putBack = (cabinet: Cabinet, id: string) =>
  within(cabinet, async ({ tx }) => {
    await tx.updateTable('searchReading').set({ state: 'waiting', tries: 0 }).where('file', '=', id).execute()
  })

/** Excerpts written at once. */
const AT_ONCE = 200

/**
 * Keeps what a file says while its row is held: whoever removes it, or destroys its key, comes before and leaves nothing to keep, or after and takes
 * the excerpts with it.
 */
async function keep(cabinet: Cabinet, id: string, { lines, reason }: Said): Promise<void> {
  await within(cabinet, async ({ tx, asRoom, now }) => {
    const { rows } = await sql<File>`
      select id, authority, inspection, body, circle, opened, name from documents_file where id = ${id} and state = 'kept' for share`.execute(
      asRoom('documents') as never,
    )
    const [file] = rows
    if (!file) return
    const { authority, inspection, body, circle, opened, name } = file
    await tx.deleteFrom('searchExcerpt').where('document', '=', id).execute()
    const excerpts = excerptsOf(name, lines).map((text, number) => ({
      ...{ id: randomUUID(), authority, inspection, body, circle, opened },
      ...{ document: id, number, text },
    }))
    for (let from = 0; from < excerpts.length; from += AT_ONCE)
      await tx
        .insertInto('searchExcerpt')
        .values(excerpts.slice(from, from + AT_ONCE))
        .execute()
    const state = reason === null ? 'read' : 'unreadable'
    await tx.updateTable('searchReading').set({ state, reason, at: now }).where('file', '=', id).execute()
  })
}
