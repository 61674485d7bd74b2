import { newId } from './id.ts'
import { worn } from './client.ts'
import { Problem, problemFrom } from './problem.ts'

/**
 * Sends a file as bare bytes under the worn hat, to a route of a room that takes one; gives its answer.
 * Throws a `Problem`: the refusal, or `web.offline` where the network did not carry it.
 */
export async function sendBytes(url: string, bytes: Blob, key = newId()): Promise<unknown> {
  const { hat, csrf, language } = worn()
  const response = await fetch(url, {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      accept: 'application/json',
      'accept-language': language,
      'content-type': 'application/octet-stream',
      'idempotency-key': key,
      ...(hat ? { 'mingcha-hat': hat } : {}),
      ...(csrf ? { 'mingcha-token': csrf } : {}),
    },
    body: bytes,
  }).catch(() => {
    throw new Problem({ code: 'web.offline' })
  })
  const answer: unknown = await response.json().catch(() => null)
  if (!response.ok || answer === null) throw problemFrom(response.status, answer ?? undefined)
  return answer
}
