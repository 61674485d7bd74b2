import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { BlockList, isIP } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { Refused, refuse } from '../../pure/refusal.ts'

/** Hexadecimal with hyphens, as proxies make them: nothing can be told by it, and nothing can be written into a log line with it. */
const form = /^[0-9a-fA-F](?:-?[0-9a-fA-F]){15,63}$/

/** The proxies that are believed in what they say of a request (`x-request-id`, `x-forwarded-for`), from MINGCHA_TRUSTED_PROXY: addresses or networks (10.0.0.0/8), spaces or commas between. Refuses `doorway.proxy-unclear`. */
export function proxiesIn(setting: string | undefined): BlockList {
  const list = new BlockList()
  for (const one of (setting ?? '').split(/[\s,]+/).filter(Boolean)) {
    const [address = '', bits] = one.split('/')
    const kind = isIP(address)
    const most = kind === 6 ? 128 : 32
    const known = kind !== 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most))
    if (!known) throw new Refused(refuse('doorway.proxy-unclear', { setting: one.slice(0, 60) }))
    list.addSubnet(address, Number(bits ?? most), kind === 6 ? 'ipv6' : 'ipv4')
  }
  return list
}

/** Whether a request comes from one of the addresses, by the connection itself and never by what it says. */
export function comesFrom(list: BlockList, { socket }: Pick<IncomingMessage, 'socket'>): boolean {
  return isAmong(list, socket.remoteAddress ?? '')
}

/** Whether an address is one of the list's, in either way of writing an IPv4 address. */
export function isAmong(list: BlockList, given: string): boolean {
  const address = given.replace(/^::ffff:(?=\d+\.)/, '')
  const kind = isIP(address)
  return kind !== 0 && list.check(address, kind === 6 ? 'ipv6' : 'ipv4')
}

/** Names a request: by what a trusted proxy calls it, if that has the form of an id, else anew. */
export const naming =
  (trusted: BlockList) =>
  (request: IncomingMessage): string => {
    const { 'x-request-id': given } = request.headers
    return typeof given === 'string' && form.test(given) && comesFrom(trusted, request) ? given : randomUUID()
  }

/** Puts the name of its request on every answer, also on those that are written past the framework (uploads). */
export function nameAnswers(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.raw.setHeader('x-request-id', request.id)
  })
}
