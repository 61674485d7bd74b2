import { createSocket } from 'node:dgram'
import { open, readFile } from 'node:fs/promises'
import { connect, isIP, type Socket } from 'node:net'
import { hostname } from 'node:os'
import { connect as connectSecurely } from 'node:tls'
import type pg from 'pg'
import { Refused, refuse } from '../../pure/refusal.ts'
import { asLedger } from './signer.ts'

/**
 * Where sealed records are handed on to: a file of JSON lines, or a syslog server (RFC 5424 over UDP, TCP or TLS). `ca`, `cert`, `certKey`: paths of
 * PEM files, read at each connection, so that renewed ones hold at once.
 */
export type Target =
  | Readonly<{ to: 'file'; name: string; path: string }>
  | Readonly<{ to: 'udp' | 'tcp'; name: string; host: string; port: number }>
  | Readonly<{ to: 'tls'; name: string; host: string; port: number; ca?: string; cert?: string; certKey?: string }>

/** A sealed record on its way out: its leaf, when and what kind, and the line that says it all. */
export type Forwarded = Readonly<{ leaf: number; at: string; kind: string; line: string }>

/**
 * Reads where to forward from settings: MINGCHA_LOG_FILE (a path), MINGCHA_SYSLOG (`udp://host:port`, `tcp://…`, port 514 by default, or `tls://…`,
 * 6514). For TLS: MINGCHA_SYSLOG_CA (who vouches for the server, else the certificates Node carries), MINGCHA_SYSLOG_CERT with MINGCHA_SYSLOG_KEY (our
 * own certificate). Refuses `ledger.forward-unclear` for anything else.
 */
export function targetsIn(environment: NodeJS.ProcessEnv): Target[] {
  const { MINGCHA_LOG_FILE: path, MINGCHA_SYSLOG: syslog } = environment
  return [
    ...(path ? [{ to: 'file' as const, name: `file ${path}`, path }] : []),
    ...(syslog ? [syslogOf(syslog, environment)] : []),
  ]
}

function syslogOf(setting: string, environment: NodeJS.ProcessEnv): Target {
  const { MINGCHA_SYSLOG_CA: ca, MINGCHA_SYSLOG_CERT: cert, MINGCHA_SYSLOG_KEY: certKey } = environment
  const [, to, named = '', at] = /^(udp|tcp|tls):\/\/(\[[0-9a-fA-F:.]+\]|[^/:]+)(?::(\d{1,5}))?$/.exec(setting) ?? []
  const port = Number(at ?? (to === 'tls' ? 6514 : 514))
  const odd = to === 'tls' ? Boolean(cert) !== Boolean(certKey) : Boolean(ca || cert || certKey)
  if (!to || odd || port < 1 || port > 65_535) throw new Refused(refuse('ledger.forward-unclear', { setting }))
  const server = { name: setting, host: named.replace(/^\[|\]$/g, ''), port }
  if (to !== 'tls') return { to: to as 'udp' | 'tcp', ...server }
  return { to, ...server, ...(ca && { ca }), ...(cert && certKey && { cert, certKey }) }
}

/** Records handed on at once; a datagram that would be longer than this many bytes says only which record it was. */
const AT_ONCE = 500
const LONGEST = 8_000

/**
 * Hands on to one target what was sealed since the last time, in the order of the leaves, and only then notes how far it came: after a crash
 * some come twice, none is left out (the leaf number tells). Gives how many; 0 while another process does it.
 */
export const forward = (pool: pg.Pool, target: Target): Promise<number> =>
  asLedger(pool, async (client) => {
    await client.query('insert into ledger_forward (target) values ($1) on conflict do nothing', [target.name])
    const { rows: mine } = await client.query(
      'select next from ledger_forward where target = $1 for update skip locked',
      [target.name],
    )
    if (!mine[0]) return 0
    const { rows } = await client.query(
      `select leaf, at, kind, bytes from ledger_record where leaf >= $1 order by leaf limit ${AT_ONCE}`,
      [mine[0].next],
    )
    if (rows.length === 0) return 0
    await send(target, rows.map(lineOf))
    const next = rows[rows.length - 1].leaf + 1
    await client.query('update ledger_forward set next = $2 where target = $1', [target.name, next])
    return rows.length
  })

const lineOf = ({ leaf, at, kind, bytes }: { leaf: number; at: string; kind: string; bytes: Buffer }): Forwarded => ({
  leaf,
  at,
  kind,
  line: `{"leaf":${leaf},"record":${bytes.toString('utf8')}}`,
})

/** One message of RFC 5424: facility log audit (13), severity informational (6); text beyond ASCII is escaped, so that no marker is needed. */
export function syslogLine({ leaf, at, kind, line }: Forwarded, host: string): string {
  const ascii = line.replace(/[^\x20-\x7e]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
  const head = `<${13 * 8 + 6}>1 ${at} ${host.replace(/[^\x21-\x7e]/g, '-').slice(0, 255) || '-'} mingcha - ${kind.slice(0, 32)} - `
  return head + (head.length + ascii.length > LONGEST ? `{"leaf":${leaf},"tooLong":true}` : ascii)
}

async function send(target: Target, records: readonly Forwarded[]): Promise<void> {
  if (target.to === 'file') return append(target.path, records)
  const lines = records.map((one) => syslogLine(one, hostname()))
  if (target.to === 'udp') return overUdp(target, lines)
  return overStream(target.to === 'tls' ? await secured(target) : connect(target), target.host, lines)
}

/** A connection that goes on only with a server whose certificate holds for its name or address (RFC 5425, 5.2). */
async function secured({ host, port, ca, cert, certKey }: Extract<Target, { to: 'tls' }>): Promise<Socket> {
  const pem = (path: string | undefined) => (path ? readFile(path) : undefined)
  const [vouching, own, key] = await Promise.all([pem(ca), pem(cert), pem(certKey)])
  return connectSecurely({
    host,
    port,
    ...(isIP(host) ? {} : { servername: host }),
    ...(vouching && { ca: vouching }),
    ...(own && key && { cert: own, key }),
    minVersion: 'TLSv1.2',
    rejectUnauthorized: true,
  })
}

/** Appends and waits until the disk has it. */
async function append(path: string, records: readonly Forwarded[]): Promise<void> {
  const file = await open(path, 'a', 0o600)
  try {
    await file.appendFile(records.map(({ line }) => `${line}\n`).join(''))
    await file.sync()
  } finally {
    await file.close()
  }
}

type Syslog = Extract<Target, { host: string }>

function overUdp({ host, port }: Syslog, lines: readonly string[]): Promise<void> {
  const socket = createSocket(host.includes(':') ? 'udp6' : 'udp4')
  const sent = (line: string) =>
    new Promise<void>((done, fail) => socket.send(line, port, host, (error) => (error ? fail(error) : done())))
  return lines.reduce((before, line) => before.then(() => sent(line)), Promise.resolve()).finally(() => socket.close())
}

/**
 * Over TCP and TLS each message has its length before it (RFC 6587, RFC 5425); sent when the other side has taken it all and closed after us. A side
 * that closes before, or takes nothing for 10 s, has not.
 */
function overStream(socket: Socket, host: string, lines: readonly string[]): Promise<void> {
  return new Promise((done, fail) => {
    let given = false
    const untaken = () => socket.destroy(new Error(`${host} does not take the records`))
    socket.setTimeout(10_000, untaken)
    socket.on('error', fail).on('finish', () => (given = true))
    socket.on('end', () => (given ? undefined : untaken()))
    socket.on('close', (failed) => (failed ? undefined : done()))
    socket.resume().end(lines.map((line) => `${Buffer.byteLength(line)} ${line}`).join(''))
  })
}
