import * as z from 'zod'
import { noun, Paging, pageOf, query } from '../../core/pure/contract.ts'
import { Instant } from '../../core/pure/days.ts'
import { Code, Id, idOf, Line } from '../../core/pure/ids.ts'
import { circles, FileId, FileName, file, theFile } from '../documents/contract.ts'

/** How many results of a kind are shown before the way to all of them. */
export const shownOfAKind = 5

/** Signs of the longest word that is looked for. */
export const mostTyped = 50

/** The shortest word that is looked for: one character of Chinese is half of every text. */
export const shortest = 2

/** Files that are counted; of more it is said that there are more. */
export const mostFound = 1_000

/**
 * A piece of what a file says: number 0 its name, the others its text in order. Nobody writes it by an act: it is read out of the file when that is kept,
 * and goes with it. Its walls are the file's.
 */
export const excerpt = noun('excerpt', {
  table: 'search_excerpt',
  shape: z.strictObject({
    id: idOf('excerpt'),
    authority: Id,
    inspection: Id,
    body: Id.nullable(),
    circle: z.enum(circles),
    opened: z.boolean(),
    document: FileId,
    number: z.int(),
    text: z.string(),
  }),
  sight: file.sight,
})
export type Excerpt = z.infer<typeof excerpt.shape>

/** A file in which something was found: the first place in its text (else its name) as a snippet, how many of its pieces say it, and what the file belongs to. */
export const Found = z.strictObject({
  id: FileId,
  name: FileName,
  kind: Code,
  size: z.int(),
  at: Instant,
  noun: Code,
  about: Id,
  inspection: Id,
  bodyName: z.string(),
  snippet: z.string(),
  pieces: z.int(),
})

/**
 * Files whose name or text says what was typed, newest first; only files one sees. `count` goes up to 1,000; `more` says that there are more. Refuses
 * `search.too-short` below two characters.
 */
export const filesSaying = query('filesSaying', {
  room: 'search',
  route: 'GET /file-texts',
  input: z.strictObject({ ...Paging, q: Line(mostTyped), inspection: Id.optional() }),
  gives: pageOf(Found).extend({ more: z.boolean() }),
  of: theFile.of,
})
