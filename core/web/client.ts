import type * as z from 'zod'
import type { Command, Query, Touched } from '../pure/contract.ts'
import type { Language } from '../pure/texts.ts'
import { newId } from './id.ts'
import { Problem, problemFrom } from './problem.ts'
import { type Outgoing, requestOf } from './request.ts'

/** What every request says of the one who sends it. Set by the session, the hat switch and the language switch. */
export type Wearing = { person: string | null; hat: string | null; csrf: string | null; language: Language }

/** The answer to a command. */
export type Done = Touched & Readonly<{ record: string; replayed: boolean }>

const wearing: Wearing = { person: null, hat: null, csrf: null, language: 'zh' }
export const wear = (next: Partial<Wearing>): void => void Object.assign(wearing, next)
export const worn = (): Readonly<Wearing> => wearing

/** `quiet`: a refusal is not told to those who listen. */
type Sending = Readonly<{
  key?: string
  hat?: string | null
  signal?: AbortSignal
  quiet?: boolean
  /** What a command made without network brings along (core/pure/carried.ts). */
  headers?: Readonly<Record<string, string>>
}>

/** One request under the worn hat. Throws `web.offline` where the network did not carry it. */
async function carry(out: Outgoing, { key, hat = wearing.hat, signal, headers: more }: Sending): Promise<Response> {
  const headers = {
    accept: 'application/json',
    'accept-language': wearing.language,
    ...(out.body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(hat ? { 'mingcha-hat': hat } : {}),
    ...(out.method !== 'GET' && wearing.csrf ? { 'mingcha-token': wearing.csrf } : {}),
    ...(key ? { 'idempotency-key': key } : {}),
    ...more,
  }
  const { method, body } = out
  return fetch(out.url, {
    method,
    credentials: 'same-origin',
    headers,
    ...(body === undefined ? {} : { body }),
    ...(signal ? { signal } : {}),
  }).catch((error: unknown) => {
    throw signal?.aborted ? error : new Problem({ code: 'web.offline' })
  })
}

/** Lets a person prove again who he is; false when he would rather not. The lock of the screen registers itself here. */
export type Prover = () => Promise<boolean>
let prover: Prover | null = null
export const proveBy = (next: Prover | null): void => void (prover = next)

/** As `carry`; what may be done only by who has just proved himself is asked for once more after that. */
async function carryProved(out: Outgoing, sending: Sending): Promise<Response> {
  const response = await carry(out, sending)
  if (response.status !== 403 || !prover) return response
  const { code } = problemFrom(403, parsed(await response.clone().text()))
  return code === 'doorway.prove-again' && (await prover()) ? carry(out, sending) : response
}

/** Sends one request and reads its answer. Throws a `Problem`: `web.offline` where the network did not carry it. */
export async function send(out: Outgoing, sending: Sending = {}): Promise<unknown> {
  const response = await carryProved(out, sending)
  const text = await response.text().catch(() => {
    throw new Problem({ code: 'web.offline' })
  })
  const body = text === '' ? null : parsed(text)
  if (response.ok && body !== undefined) return body
  const problem = problemFrom(response.status, body)
  throw sending.quiet ? problem : heard(problem)
}

/** How much of a file has come: bytes, of so many where the server knows; `rows`: how many a spreadsheet will have. */
export type Received = Readonly<{ bytes: number; of: number | null; rows: number | null }>

/**
 * Fetches a file under the worn hat, which a plain link could not name. Gives it with the name the server gives it. `hear` is told how much has come as
 * it comes; `signal` leaves it, and the server stops writing.
 */
export async function fetchFile(
  url: string,
  { hear, signal }: Readonly<{ hear?: (far: Received) => void; signal?: AbortSignal }> = {},
): Promise<{ name: string; bytes: Blob }> {
  const response = await carryProved({ method: 'GET', url }, signal ? { signal } : {})
  if (!response.ok) throw heard(problemFrom(response.status, parsed(await response.text().catch(() => ''))))
  const said = response.headers.get('content-disposition') ?? ''
  const starred = /filename\*=UTF-8''([^;]+)/i.exec(said)?.[1]
  const plain = /filename="?([^";]+)"?/i.exec(said)?.[1]
  const name = starred ? decodeURIComponent(starred) : (plain ?? url.split('?')[0]?.split('/').at(-1) ?? 'file')
  const bytes = await received(response, hear).catch((error: unknown) => {
    throw signal?.aborted ? error : new Problem({ code: 'web.offline' })
  })
  return { name, bytes }
}

/** The whole body, heard of piece by piece; the browser keeps pieces of a blob outside its own memory. */
async function received(response: Response, hear?: (far: Received) => void): Promise<Blob> {
  if (!hear || !response.body) return response.blob()
  const number = (name: string) => (response.headers.has(name) ? Number(response.headers.get(name)) : null)
  const [of, rows] = [
    response.headers.has('content-encoding') ? null : number('content-length'),
    number('mingcha-rows'),
  ]
  const pieces: Blob[] = []
  let waiting: Uint8Array<ArrayBuffer>[] = []
  let [bytes, held] = [0, 0]
  const reader = response.body.getReader()
  hear({ bytes, of, rows })
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    waiting.push(next.value)
    bytes += next.value.length
    held += next.value.length
    hear({ bytes, of, rows })
    if (held < PIECE) continue
    pieces.push(new Blob(waiting))
    ;[waiting, held] = [[], 0]
  }
  return new Blob([...pieces, ...waiting], { type: response.headers.get('content-type') ?? '' })
}

/** Bytes held before they become a piece of a blob. */
const PIECE = 4 * 1024 * 1024

const heard = (problem: Problem): Problem => {
  for (const hear of listeners) hear(problem)
  return problem
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const listeners = new Set<(problem: Problem) => void>()
/** Hears every problem the server answers with; gives what stops it. The session uses it to notice that it has ended. */
export const onProblem = (hear: (problem: Problem) => void): (() => void) => {
  listeners.add(hear)
  return () => listeners.delete(hear)
}

/** Asks a query as the worn hat, or as another hat one holds. */
export async function asks<Q extends Query>(
  query: Q,
  input: z.input<Q['input']>,
  options: Sending = {},
): Promise<z.output<Q['gives']>> {
  return (await send(requestOf(query, input as Record<string, unknown>), options)) as z.output<Q['gives']>
}

/** Where commands wait that the network did not carry; the outbox registers itself here. */
export type Keeper = (unsent: { key: string; command: Command; out: Outgoing; hat: string | null }) => Promise<void>
let keeper: Keeper | null = null
export const keepUnsentIn = (next: Keeper | null): void => void (keeper = next)

/** Milliseconds between the tries of a command whose answer was lost; the key makes the repetition harmless. */
const waits = [500, 1500, 4000]
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * Does a command. A lost answer is asked for again with the same key; if the network stays away the command goes to the outbox
 * and the promise fails with `web.kept`: nothing is lost and it will be sent.
 */
export async function does<C extends Command>(
  command: C,
  input: z.input<C['input']>,
  { key = newId(), tries = waits }: { key?: string; tries?: readonly number[] } = {},
): Promise<Done> {
  const out = requestOf(command, input as Record<string, unknown>)
  const { hat } = wearing
  for (let attempt = 0; ; attempt++) {
    try {
      return (await send(out, { key, hat })) as Done
    } catch (error) {
      if (!(error instanceof Problem) || !error.lost) throw error
      const wait = tries[attempt]
      if (wait !== undefined) await pause(wait)
      else if (keeper === null) throw error
      else {
        await keeper({ key, command, out, hat })
        throw new Problem({ code: 'web.kept' })
      }
    }
  }
}
