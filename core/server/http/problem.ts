import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import type { Notes } from './notes.ts'
import { Refused, type Refusal, refuse } from '../../pure/refusal.ts'
import { awayCode } from '../away.ts'
import { fill, type Language, type Sentence } from '../../pure/texts.ts'

/** RFC 9457 problem+json, the one shape of every no (design 10). */
export type Problem = Readonly<{
  type: string
  title: string
  status: number
  code: string
  detail: string
  todo: string
  facts: Refusal['facts']
  fields?: readonly { path: string; message: string }[]
  request?: string
}>

/** Finds the sentence of a refusal code in a language. */
export type Sentences = (language: Language, code: string) => Sentence | undefined

/** Statuses of refusals by their codes; a room names its own in its contract. */
export type Statuses = Readonly<Record<string, number>>

/** HTTP statuses of the doorway's own refusals; every other refusal of a rule is 409 unless its room says otherwise. */
const ours: Statuses = {
  'doorway.not-signed-in': 401,
  'doorway.locked': 401,
  'doorway.not-your-hat': 403,
  'doorway.not-yours': 403,
  'doorway.forged': 403,
  'doorway.prove-again': 403,
  'doorway.not-found': 404,
  'doorway.no-such-page': 404,
  'doorway.bad-input': 400,
  'doorway.choose-hat': 400,
  'doorway.no-key': 400,
  'doorway.too-large': 413,
  'doorway.wrong-kind': 415,
  'doorway.too-often': 429,
  'doorway.busy': 503,
  'doorway.too-long': 503,
  'doorway.database-away': 503,
  'doorway.disk-full': 503,
}

export const languageOf = (request: FastifyRequest): Language =>
  /^\s*en\b/i.test(String(request.headers['accept-language'] ?? '')) ? 'en' : 'zh'

/** A refusal as problem+json in a language. */
export function problemOf(
  refusal: Refusal,
  language: Language,
  sentences: Sentences,
  statuses: Statuses = {},
): Problem {
  const sentence = sentences(language, refusal.refused)
  return {
    type: `urn:mingcha:${refusal.refused}`,
    title: refusal.refused,
    status: ours[refusal.refused] ?? statuses[refusal.refused] ?? 409,
    code: refusal.refused,
    detail: fill(sentence?.says ?? refusal.refused, refusal.facts),
    todo: fill(sentence?.todo ?? '', refusal.facts),
    facts: refusal.facts,
  }
}

/** Errors whose message is ours and quotes nothing that came in. */
const plain = (error: Error): boolean => error.constructor === Error || error instanceof Refused

/**
 * What the log is told of an error: its kind, its code and where it happened. Messages of the database, of JSON and of libraries quote what
 * they did not understand, so they stay out.
 */
export function toldOf(error: Error & { code?: unknown }): {
  type: string
  code: string
  message: string
  stack: string
} {
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  const { name } = error.constructor
  const code = typeof error.code === 'string' ? error.code.slice(0, 60) : ''
  return { type: name, code, message: plain(error) ? error.message : name, stack: places.join('\n') }
}

/** Answers any error: refusals in words, malformed input field by field, everything else as 500 with the request's id and no value. */
export function answerError(sentences: Sentences, statuses: Statuses = {}, notes?: Notes) {
  return (error: FastifyError | Error, request: FastifyRequest, reply: FastifyReply): void => {
    const problem = problemFrom(error, request, sentences, statuses)
    reply.raw.setHeader('x-request-id', request.id)
    if (error instanceof Refused) notes?.refused(request, error.refusal.refused)
    if (problem.status >= 500) request.log.error({ err: error, code: problem.code }, 'fault')
    if (problem.status === 503) reply.header('retry-after', '5')
    void reply
      .code(problem.status)
      .header('content-type', 'application/problem+json')
      .serializer(JSON.stringify)
      .send(problem)
  }
}

/**
 * What the store of uploads throws are plain objects of tus, with no code of ours: such an upload is not there (any more), or what comes does not fit
 * what has come. Its own faults stay faults.
 */
function ofUpload(error: object): Refusal | null {
  const status = 'status_code' in error && typeof error.status_code === 'number' ? error.status_code : 500
  if (status >= 500) return null
  return status === 404 || status === 410 ? refuse('doorway.not-found', { noun: 'file' }) : refuse('files.out-of-step')
}

function problemFrom(
  error: FastifyError | Error,
  request: FastifyRequest,
  sentences: Sentences,
  statuses: Statuses,
): Problem {
  const language = languageOf(request)
  const say = (code: string, facts: Refusal['facts'] = {}) =>
    problemOf({ refused: code, facts }, language, sentences, statuses)
  if (error instanceof Refused) return say(error.refusal.refused, error.refusal.facts)
  if (hasZodFastifySchemaValidationErrors(error)) {
    const fields = error.validation.map((issue) => ({
      path: issue.instancePath.replace(/^\//, '').replaceAll('/', '.'),
      message: issue.message ?? issue.keyword,
    }))
    return { ...say('doorway.bad-input', { fields: fields.map((f) => f.path) }), fields }
  }
  const upload = ofUpload(error)
  if (upload) return say(upload.refused, upload.facts)
  const away = awayCode(error)
  if (away) return say(away)
  const status = 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500
  const byStatus: Record<number, string> = {
    400: 'doorway.bad-input',
    414: 'doorway.bad-input',
    413: 'doorway.too-large',
    415: 'doorway.wrong-kind',
    429: 'doorway.too-often',
  }
  const code = byStatus[status]
  if (code) return { ...say(code), status }
  // What the framework or a plugin refuses by itself, such as an address that climbs out of its folder.
  if (status >= 400 && status < 500) return say('doorway.no-such-page')
  return { ...say('doorway.our-fault', { request: request.id }), status: 500, request: request.id }
}
