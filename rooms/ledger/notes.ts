import { hash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { canonical } from '../../core/pure/canonical.ts'
import type { RecordKind, Said } from '../../core/pure/contract.ts'
import { isHat } from '../../core/pure/hats.ts'
import { withoutHat } from '../../core/server/doorway.ts'
import type { Actor } from '../../core/server/enter.ts'
import type { Exported, Notes, Taken } from '../../core/server/http/notes.ts'
import { tried } from '../../core/server/http/notes.ts'
import { Once } from '../../core/server/http/once.ts'
import type { Served } from '../../core/server/http/routes.ts'
import { Sampling, type Try } from '../../core/server/http/sampling.ts'
import type { Teller } from '../../core/server/record.ts'
import { asLedger } from '../../core/server/log/signer.ts'
import { listExported, paperTaken, tryRefused } from './contract.ts'

type Refused = Try & Readonly<{ person: Promise<string | null>; hat: string }>

const house: Teller = { person: null, hat: 'house', scope: { standsFor: null } }

/** Exports, readings and refused tries as records of the ledger. `stop` writes what is still counted. */
export function notesOf(served: Served, say: (line: string) => void): Notes & { stop(): Promise<void> } {
  const { pool, clock } = served
  const sampling = new Sampling<Refused>()
  const once = new Once()
  const write = <R extends RecordKind>(by: Teller, kind: R, said: Said<R>): Promise<void> =>
    withoutHat(served.house, pool, clock, 'ledger', [kind], async () => ({
      result: undefined,
      by,
      record: [said as Said<RecordKind>],
    }))
  let writing: Promise<unknown> = Promise.resolve()
  const note = (times: number, first?: Refused) => {
    writing = writing
      .then(async () => {
        const authority = await authorityOf(served)
        if (authority === null) return
        const { code, what } = first ?? { code: 'doorway.too-often', what: 'others' }
        const by = first ? { ...house, person: await first.person, hat: first.hat } : house
        const about = { id: authority, authority }
        await write(by, tryRefused, { kind: 'try.refused', about, facts: { code, what, times } })
      })
      .catch((error: Error) => say(`refused tries: ${error.message}`))
  }
  const tell = (now: number) => {
    const { again, beyond } = sampling.due(now)
    for (const { first, times } of again) note(times, first)
    if (beyond > 0) note(beyond)
  }
  const read: Notes['read'] = (request, by, kind, said) => {
    const { person, hat } = by
    const session = sessionOf(served, request) ?? ''
    const what = [session, person, hat, said.kind, said.about.id, canonical(said.facts as never)]
    return once.do(hash('sha256', what.join('\n')), Date.now(), () => write(by, kind, said))
  }
  const timer = setInterval(() => tell(Date.now()), 5_000)
  timer.unref()
  return {
    exported: (by, what) => write(by, listExported, exportedBy(by, what)),
    read,
    taken: (request, by, what) => read(request, by, paperTaken, takenBy(by, what)),
    refused: (request, code) => {
      if (!tried.includes(code)) return
      const at = sampling.take(tryOf(served, request, code), Date.now())
      if (at) note(at.times, at.first)
    },
    stop: async () => {
      clearInterval(timer)
      tell(Number.POSITIVE_INFINITY)
      await writing
    },
  }
}

function exportedBy({ scope: { authority } }: Actor, { form, ...what }: Exported): Said<typeof listExported> {
  const facts = { ...what, form: form === 'csv' ? ('csv' as const) : ('xlsx' as const) }
  return { kind: 'list.exported', about: { id: authority, authority }, facts }
}

function takenBy({ scope: { authority } }: Actor, { inspection, template, ...said }: Taken): Said<typeof paperTaken> {
  const about = { id: authority, authority, inspection: inspection === '' ? null : inspection }
  const facts = template === null ? said : { ...said, template }
  return { kind: 'paper.taken', about, facts }
}

/** The session a request comes in, by the house's own reading of its cookie, whatever that is called; null without one. */
const sessionOf = ({ knocks }: Served, request: FastifyRequest): string | null => knocks?.(request)?.session ?? null

/** The person behind a request is looked up only when the try is written; what was asked is the name of the route, never an address. */
function tryOf(served: Served, request: FastifyRequest, code: string): Refused {
  const hat = String(request.headers['mingcha-hat'] ?? '')
  const { operationId } = (request.routeOptions.schema ?? {}) as { operationId?: string }
  let person: Promise<string | null> | undefined
  return {
    who: sessionOf(served, request) ?? request.ip,
    code,
    what: operationId ?? 'page',
    hat: isHat(hat) ? hat : 'house',
    get person() {
      person ??= served.whoIs(request).then(
        (one) => one?.person ?? null,
        () => null,
      )
      return person
    },
  }
}

/** The one authority of this house; null before it is set up. */
const authorityOf = ({ pool }: Served): Promise<string | null> =>
  asLedger(pool, async (client) => {
    const { rows } = await client.query('select authority from ledger_record limit 1')
    return (rows[0]?.authority as string | undefined) ?? null
  })
