import type { IncomingMessage } from 'node:http'
import { type Attachable, kindOf, mostBytes, mostFiles, stripped } from '../../rooms/tips/rules/photos.ts'
import type { Attached } from '../../rooms/tips/sealing/filing.ts'

/** No request is larger: files, text, and what a form puts around them. */
const mostOfRequest = mostBytes + 512 * 1024
/** All larger requests together hold no more than this in memory. */
const mostInHand = 64 * 1024 * 1024
/** What is no larger has room of its own, as much as there are connections: words alone come through whatever others send, and do not notice them. */
const small = 256 * 1024

/** Why a form was not taken: a word of apps/public/words.ts. */
export class NotTaken extends Error {
  readonly word: 'tooMany' | 'badFile' | 'tornForm' | 'busy' | 'full' | 'empty' | 'tooLong'
  constructor(word: NotTaken['word']) {
    super(word)
    this.word = word
  }
}

let inHand = 0

/** Reads a body whole while there is room for it, and gives the room back when `work` is done. Throws `NotTaken`. */
export async function withBody<T>(request: IncomingMessage, work: (body: Buffer) => Promise<T>): Promise<T> {
  const said = Number(request.headers['content-length'])
  if (!(said >= 0)) throw new NotTaken('tornForm')
  if (said > mostOfRequest) throw new NotTaken('tooMany')
  const pieces: Buffer[] = []
  let size = 0
  try {
    for await (const piece of request) {
      size += (piece as Buffer).length
      if (said > small) inHand += (piece as Buffer).length
      if (size > said) throw new NotTaken('tornForm')
      // Counted as it comes: whoever only announces much, and sends nothing, takes nobody's room.
      if (said > small && inHand > mostInHand) throw new NotTaken('busy')
      pieces.push(piece as Buffer)
    }
    return await work(Buffer.concat(pieces))
  } finally {
    if (said > small) inHand -= size
  }
}

/** Our forms have some twenty fields; a field's own header is some hundred bytes; what has no files is text alone. */
const mostParts = 100
const mostOfHead = 4_096
const mostOfText = 1024 * 1024

/** Whether a body is built as our forms are. What is made of a million tiny fields would keep the process busy for seconds before it is refused. */
function looksLikeOurs(type: string, body: Buffer): boolean {
  const boundary = /^multipart\/form-data;.*?boundary="?([^";,\s]{1,100})/i.exec(type)?.[1]
  if (boundary === undefined) return body.length <= mostOfText
  const mark = `--${boundary}`
  let parts = 0
  for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.length)) {
    const head = body.indexOf('\r\n\r\n', at)
    const last = head < 0 && body.length - at <= mostOfHead
    if (parts++ > mostParts || !(last || (head >= 0 && head - at <= mostOfHead))) return false
  }
  return parts > 0
}

/** A form of fields and files. */
export type Form = Readonly<{ field(name: string, most?: number): string; files: readonly Attached[] }>

/**
 * Reads `multipart/form-data` or `application/x-www-form-urlencoded`. Files are what their bytes say, their names are forgotten, and photos lose what
 * they tell of their maker before anything else happens to them.
 */
export async function formOf(type: string, body: Buffer): Promise<Form> {
  if (!looksLikeOurs(type, body)) throw new NotTaken('tornForm')
  const data = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData().catch(() => {
    throw new NotTaken('tornForm')
  })
  const given = data.getAll('files').filter((one): one is File => typeof one === 'object' && one.size > 0)
  if (given.length > mostFiles || given.reduce((sum, { size }) => sum + size, 0) > mostBytes)
    throw new NotTaken('tooMany')
  const files: Attached[] = []
  for (const one of given) files.push(attached(new Uint8Array(await one.arrayBuffer())))
  return {
    files,
    field: (name, most = 200) => {
      const value = data.get(name)
      return typeof value === 'string' ? value.replaceAll('\r\n', '\n').slice(0, most).trim() : ''
    },
  }
}

/** A file as it may be sealed. */
export function attached(bytes: Uint8Array): Attached {
  const kind: Attachable | null = kindOf(bytes)
  if (kind === null) throw new NotTaken('badFile')
  return { kind, bytes: stripped(bytes, kind) }
}
