import { createHmac } from 'node:crypto'
import { lookup } from 'node:dns'
import { readFile } from 'node:fs/promises'
import { request as plainly } from 'node:http'
import { request as securely } from 'node:https'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import type { Outcome } from '../rules.ts'
import type { Gateway } from './settings.ts'
import { wordOf } from './smtp.ts'

/** What the gateway is told: whom it is for, how much waits, where to sign in. */
export type Call = Readonly<{
  id: string
  to: string
  waiting: number
  late: number
  text: string
  link: string | null
}>

const PATIENCE_MS = 15_000

/** Networks that are nobody’s outside: this machine, private, link-local, shared and special ones. */
const inside = new BlockList()
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  inside.addSubnet(network, bits, 'ipv4')
for (const [network, bits] of [
  ['::', 96],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  inside.addSubnet(network, bits, 'ipv6')

/** Whether an address lies in a network that is nobody's outside; an IPv4 address in the clothes of IPv6 is looked at as what it is. */
export function isInside(address: string): boolean {
  const four = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (four) return isInside(four)
  return inside.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')
}

const barred = () => Object.assign(new Error('a private address'), { code: 'PRIVATE' })

/** Looks a name up and refuses it when any of its addresses lies inside: what is checked is what is connected to. */
const lookOutside: LookupFunction = (name, options, done) =>
  lookup(name, { ...options, all: true }, (error, found) => {
    if (error) return done(error, [])
    if (found.some(({ address }) => isInside(address))) return done(barred(), [])
    const [first] = found
    if (options.all || !first) return done(null, found)
    return done(null, first.address, first.family)
  })

/** The signature of a body at a moment (seconds): HMAC-SHA-256 over both, so that an old call cannot be played again later. */
export const signatureOf = (key: string, seconds: number, body: string): string =>
  `t=${seconds},v1=${createHmac('sha256', key).update(`${seconds}.${body}`).digest('hex')}`

/**
 * Tells the office’s gateway, signed in the header `mingcha-signature`; follows no redirection. A private address is refused unless the office said that
 * its gateway stands inside. 2xx is taken; 408, 429, 5xx and silence are `later`; everything else `never`. Throws nothing.
 */
export async function call(gateway: Gateway, said: Call, now: number): Promise<Outcome> {
  const { url } = gateway
  const body = JSON.stringify(said)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (!gateway.inside && isIP(host) && isInside(host)) return { was: 'never', answer: 'private' }
  const settings = {
    method: 'POST',
    timeout: PATIENCE_MS,
    headers: {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'mingcha-signature': signatureOf(gateway.key, Math.floor(now / 1000), body),
    },
    ...(gateway.inside ? {} : { lookup: lookOutside }),
  }
  try {
    const ca = gateway.ca ? { ca: await readFile(gateway.ca) } : {}
    const status = await new Promise<number>((done, fail) => {
      const sent = url.protocol === 'https:' ? securely(url, { ...settings, ...ca }) : plainly(url, settings)
      sent.on('timeout', () => sent.destroy(Object.assign(new Error('silence'), { code: 'ETIMEDOUT' })))
      sent.on('error', fail).on('response', (answer) => {
        done(answer.statusCode ?? 0)
        answer.destroy()
      })
      sent.end(body)
    })
    if (status >= 200 && status < 300) return { was: 'taken', answer: '' }
    return { was: status >= 500 || status === 408 || status === 429 ? 'later' : 'never', answer: String(status) }
  } catch (error) {
    const { code } = error as { code?: string }
    return { was: code === 'PRIVATE' ? 'never' : 'later', answer: wordOf(code) }
  }
}
