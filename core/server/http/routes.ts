import type { FastifyInstance, FastifyRequest, RouteOptions } from 'fastify'
import type pg from 'pg'
import * as z from 'zod'
import { type Command, type Method, type Query, type Route, Touched } from '../../pure/contract.ts'
import { afterHeader, carriedIn, madeHeader } from '../../pure/carried.ts'
import { Id } from '../../pure/ids.ts'
import { Refused, refuse } from '../../pure/refusal.ts'
import { answerTo, type Read } from '../ask.ts'
import type { Clock } from '../clock.ts'
import { perform } from '../doorway.ts'
import type { Actor, Knock, Wearer } from '../enter.ts'
import type { House } from '../house.ts'
import type { Notes } from './notes.ts'

/**
 * Who sent a request: found by the session cookie; the hats he may wear now. Null when nobody is signed in. `fresh`: he proved who he is
 * within the last ten minutes.
 */
export type WhoIs = (
  request: FastifyRequest,
) => Promise<{ person: string; hats: readonly string[]; csrf: string; fresh: boolean } | null>

/** What a request shows at the door, before anybody looked into the database: a session, and the token its page must send with a change. */
export type Knocks = (request: FastifyRequest) => { session: string; csrf: () => string } | null

/** `knocks`: where given, finding the session and entering under its hat are one message to the database. */
/** `notes`: where what changes nothing is written down all the same. */
export type Served = Readonly<{
  house: House
  pool: pg.Pool
  clock: Clock
  whoIs: WhoIs
  knocks?: Knocks
  notes?: Notes
}>

/** What makes the repetition of a command harmless. */
export const Key = z.string().min(8).max(100)
const Done = Touched.extend({ record: Id, replayed: z.boolean() })

/** The names of `:params` in a route. */
export const paramsOf = (route: Route): string[] => [...route.matchAll(/:(\w+)/g)].map((found) => found[1] as string)

/** Mounts one route for every command and query of the house. No command goes another way; lists are also taken away by export.ts. */
export function mountRoutes(app: FastifyInstance, served: Served): void {
  for (const action of served.house.actions.values()) {
    const { command } = action
    const { largest } = command
    const letIn = largest === undefined ? {} : { bodyLimit: largest, onRequest: knocking(served) }
    mount(app, command, { 200: Done }, letIn, async (request) => {
      const wearer = await whoEnters(served, request, command.grave)
      const key = Key.safeParse(request.headers['idempotency-key'])
      if (!key.success) throw new Refused(refuse('doorway.no-key'))
      const carried = carriedIn(request.headers)
      if (!carried) throw new Refused(refuse('doorway.bad-input', { fields: [madeHeader, afterHeader] }))
      return perform(served.house, served.pool, served.clock, action, {
        wearer,
        input: inputOf(request),
        key: key.data,
        carried,
      })
    })
  }
  for (const read of served.house.reads.values()) {
    mount(app, read.query, { 200: read.query.gives }, {}, async (request) => {
      const wearer = await whoEnters(served, request)
      const { given, actor } = await answerTo(served.pool, served.clock, read, wearer, inputOf(request))
      await noteReading(served, request, actor, read, given)
      return given
    })
  }
}

/** Writes down that something was read, where the query says so; the answer leaves only after that. */
export async function noteReading(
  { notes }: Served,
  request: FastifyRequest,
  actor: Actor,
  { query: { reading } }: Read,
  given: unknown,
): Promise<void> {
  const said = reading?.says(given as never, actor.person)
  if (reading && said)
    await notes?.read(request, actor, reading.record, { ...said, kind: reading.record.kind } as never)
}

/** Who sends much shows who he is before a byte of it is read. */
const knocking =
  (served: Served): NonNullable<RouteOptions['onRequest']> =>
  async (request) => {
    await wearerOf(served, request)
  }

const inputOf = (request: FastifyRequest): Record<string, unknown> => ({
  ...(request.query as object),
  ...((request.body ?? {}) as object),
  ...(request.params as object),
})

/** Who comes in: whoever holds the session, where the hat is named and nothing else need be known; otherwise as `wearerOf`. */
export async function whoEnters(
  served: Pick<Served, 'whoIs' | 'knocks'>,
  request: FastifyRequest,
  grave = false,
): Promise<Wearer | Knock> {
  const hat = request.headers['mingcha-hat']
  if (grave || !served.knocks || typeof hat !== 'string') return wearerOf(served, request, grave)
  const knock = served.knocks(request)
  if (!knock) throw new Refused(refuse('doorway.not-signed-in'))
  if (request.method !== 'GET' && request.headers['mingcha-token'] !== knock.csrf())
    throw new Refused(refuse('doorway.forged'))
  return { session: knock.session, hat }
}

/**
 * The person of the session under the hat named in the header `mingcha-hat`, or under the only one he has. For what is `grave` he must have
 * proved who he is within ten minutes: `doorway.prove-again`.
 */
export async function wearerOf(served: Pick<Served, 'whoIs'>, request: FastifyRequest, grave = false): Promise<Wearer> {
  const who = await served.whoIs(request)
  if (!who) throw new Refused(refuse('doorway.not-signed-in'))
  if (request.method !== 'GET' && request.headers['mingcha-token'] !== who.csrf)
    throw new Refused(refuse('doorway.forged'))
  if (grave && !who.fresh) throw new Refused(refuse('doorway.prove-again'))
  const asked = request.headers['mingcha-hat']
  const hat = typeof asked === 'string' ? asked : who.hats.length === 1 ? who.hats[0] : undefined
  if (hat === undefined) throw new Refused(refuse('doorway.choose-hat', { hats: who.hats }))
  return { person: who.person, hat }
}

function mount(
  app: FastifyInstance,
  says: Command | Query,
  response: Record<number, z.ZodType>,
  more: Pick<RouteOptions, 'bodyLimit' | 'onRequest'>,
  handler: (request: FastifyRequest) => Promise<unknown>,
): void {
  const [method, path] = says.route.split(' ') as [Method, string]
  const names = new Set(paramsOf(says.route))
  const shape = says.input.shape as z.ZodRawShape
  const pick = (inPath: boolean) =>
    z.strictObject(Object.fromEntries(Object.entries(shape).filter(([name]) => names.has(name) === inPath)))
  // A command has no query string: what stood there would be checked by nothing.
  const rest =
    says.tag === 'query' ? { querystring: pick(false) } : { querystring: z.strictObject({}), body: pick(false) }
  app.route({
    method,
    url: `/api${path}`,
    schema: { operationId: says.name, tags: [says.room], params: pick(true), ...rest, response },
    ...more,
    handler,
  })
}
