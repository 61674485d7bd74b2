import type { IncomingMessage, ServerResponse } from 'node:http'
import { ERRORS, type Locker, Server } from '@tus/server'
import { type Refusal, Refused, refuse } from '../../pure/refusal.ts'
import { isFileId } from './disk.ts'
import type { EncryptedStore } from './upload.ts'

export type UploadDoorOptions = {
  /** The path uploads lie under, `/api/uploads` say, without a slash at its end. */
  path: string
  store: EncryptedStore
  /** Asked at every HEAD, PATCH and DELETE: whether this request may touch this upload. A no answers 404. */
  mayWrite(request: IncomingMessage, uploadId: string): Promise<boolean>
  /** Where several processes serve the same store: a lock they share. One process needs none. */
  locker?: Locker
  /** Told of what is no refusal but a fault; the answer itself says nothing of it. */
  onFault(error: unknown): void
}

const statusOf: Record<string, number> = { 'files.disk-full': 507, 'files.begin-by-command': 405, 'files.damaged': 409 }

/**
 * The tus 1.0 door to the store: OPTIONS, HEAD, PATCH and DELETE, and nothing else. POST is answered 405 with the code
 * `files.begin-by-command`, GET with 404, and no other origin is let in. Refusals are answered as JSON with code and facts.
 */
export function uploadDoor({ path, store, mayWrite, locker, onFault }: UploadDoorOptions) {
  const server = new Server({
    path,
    datastore: store,
    allowedOrigins: [],
    disableTerminationForFinishedUploads: true,
    ...(locker && { locker }),
    getFileIdFromRequest: (_request, last) => (last && isFileId(last) ? last : undefined),
    async onIncomingRequest(request, id) {
      const asked = request.runtime?.node?.req as IncomingMessage | undefined
      if (!asked || !(await mayWrite(asked, id))) throw ERRORS.FILE_NOT_FOUND
    },
    onResponseError(_request, error) {
      if (error instanceof Refused) return answerOf(error.refusal)
      if ('status_code' in error) return undefined
      onFault(error)
      return { status_code: 500, body: '' }
    },
  })
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method !== 'POST') return server.handle(request, response)
    const { status_code: status, body } = answerOf(refuse('files.begin-by-command'))
    response.writeHead(status, { 'content-type': 'application/problem+json', connection: 'close' }).end(body)
  }
}

const answerOf = ({ refused: code, facts }: Refusal) => ({
  status_code: statusOf[code] ?? 403,
  body: JSON.stringify({ code, facts }),
})
