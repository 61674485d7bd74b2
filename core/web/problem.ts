import type { Facts, Refusal } from '../pure/refusal.ts'

/** RFC 9457 problem+json as the server sends it. */
export type ProblemJson = Readonly<{
  status: number
  code: string
  detail: string
  todo: string
  facts: Facts
  fields?: readonly { path: string; message: string }[]
  request?: string
}>

/** A no from the server or the network. Shown through `useTexts().problem`, which words it in the chosen language. */
export class Problem extends Error {
  readonly status: number
  readonly code: string
  readonly detail: string
  readonly todo: string
  readonly facts: Facts
  readonly fields: readonly { path: string; message: string }[]
  readonly request: string | undefined

  constructor(json: Partial<ProblemJson> & { code: string }) {
    super(json.code)
    this.code = json.code
    this.status = json.status ?? 0
    this.detail = json.detail ?? ''
    this.todo = json.todo ?? ''
    this.facts = json.facts ?? {}
    this.fields = json.fields ?? []
    this.request = json.request
  }

  get refusal(): Refusal {
    return { refused: this.code, facts: this.facts }
  }

  /** The network did not carry the question: nothing is known of what the server did. */
  get lost(): boolean {
    return this.code === 'web.offline'
  }
}

/** What a failed fetch or an odd answer is to a person; anything that is no Problem stays what it was. */
export function problemFrom(status: number, body: unknown): Problem {
  if (typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string') {
    return new Problem({ ...(body as ProblemJson), status })
  }
  return new Problem({
    code: status === 502 || status === 503 || status === 504 ? 'web.offline' : 'web.unreadable',
    status,
  })
}
