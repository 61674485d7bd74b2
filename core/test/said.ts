import type { WhoIs } from '../server/http/routes.ts'

/** Who sends a request of a test: whom its header `x-person` names, nobody without it. His page's token is `token`. */
export const whoSays: WhoIs = async ({ headers }) => {
  const person = headers['x-person']
  return person ? { person: String(person), hats: [], csrf: 'token', fresh: true } : null
}
