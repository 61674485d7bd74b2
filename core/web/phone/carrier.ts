import { carriedAs, wholeAs } from '../../pure/carried.ts'
import type { Command } from '../../pure/contract.ts'
import { send, worn } from '../client.ts'
import { Problem, problemFrom } from '../problem.ts'
import { requestOf } from '../request.ts'
import type { Carrier } from './carry.ts'
import type { Entry } from './entry.ts'

const lost = () => new Problem({ code: 'web.offline' })

/** A request about an upload, under the hat of the entry. */
async function ofUpload(
  entry: Entry,
  file: string,
  method: 'HEAD' | 'PATCH',
  more: Readonly<Record<string, string>> = {},
  body?: Uint8Array,
): Promise<Response> {
  const headers = {
    ...{ 'tus-resumable': '1.0.0', 'mingcha-hat': entry.hat, 'mingcha-token': worn().csrf ?? '' },
    ...more,
  }
  const sent = body === undefined ? {} : { body: body as Uint8Array<ArrayBuffer> }
  return fetch(`/api/uploads/${file}`, { method, credentials: 'same-origin', headers, ...sent }).catch(() => {
    throw lost()
  })
}

const offsetIn = (response: Response): number => Number(response.headers.get('upload-offset') ?? Number.NaN)

async function offsetOf(entry: Entry, file: string): Promise<number | null> {
  const response = await ofUpload(entry, file, 'HEAD')
  if (response.status === 404 || response.status === 410) return null
  const offset = offsetIn(response)
  if (!response.ok || Number.isNaN(offset)) throw problemFrom(response.status, null)
  return offset
}

/** The real way to the server. `commands`: what an entry's steps may name, by name. */
export const carrierOf = (commands: ReadonlyMap<string, Command>): Carrier => ({
  command: async (entry, step) => {
    const command = commands.get(step.command)
    if (!command) throw new Problem({ code: 'web.form-changed' })
    const headers = carriedAs(entry.made, step.after)
    return send(requestOf(command, step.input), { key: step.key, hat: entry.hat, quiet: true, headers })
  },
  whole: async (entry, start, finish, bytes) => {
    const headers = {
      ...{ 'mingcha-hat': entry.hat, 'mingcha-token': worn().csrf ?? '', 'idempotency-key': start.key },
      ...{ 'content-type': 'application/octet-stream', ...carriedAs(entry.made, start.after) },
      ...wholeAs({ start: start.input, finish: finish.key }),
    }
    const response = await fetch(`/api/uploads/${String(start.input['id'])}`, {
      ...{ method: 'PUT', credentials: 'same-origin', headers, body: bytes as Uint8Array<ArrayBuffer> },
    }).catch(() => {
      throw lost()
    })
    const answer: unknown = await response.json().catch(() => null)
    if (response.ok) return true
    const problem = problemFrom(response.status, answer)
    if (problem.code === 'documents.given-up') return false
    throw problem
  },
  offset: offsetOf,
  bytes: async (entry, file, offset, piece) => {
    const more = { 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' }
    const response = await ofUpload(entry, file, 'PATCH', more, piece)
    // Somewhere else than we thought: asked anew where it stands.
    const stands = response.status === 409 ? await offsetOf(entry, file) : offsetIn(response)
    if (stands === null || response.status === 404) throw lost()
    if ((!response.ok && response.status !== 409) || Number.isNaN(stands)) throw problemFrom(response.status, null)
    return stands
  },
  late: async (entry, id, { form, command, bytes }) => {
    const { inspection, hat, made, about } = entry
    const outside = JSON.stringify({ id, inspection, hat, form, command, about: about.id, made })
    const response = await fetch('/api/late', {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        ...{ 'content-type': 'application/octet-stream', 'mingcha-token': worn().csrf ?? '' },
        'mingcha-late': btoa(outside).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, ''),
      },
      body: bytes as Uint8Array<ArrayBuffer>,
    }).catch(() => {
      throw lost()
    })
    const answer: unknown = await response.json().catch(() => null)
    if (!response.ok) throw problemFrom(response.status, answer)
  },
})
