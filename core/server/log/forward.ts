import { createSocket } from 'node:dgram'
import { open } from 'node:fs/promises'
import { connect } from 'node:net'
import { hostname } from 'node:os'
import type pg from 'pg'
import { Refused, refuse } from '../../pure/refusal.ts'
import { asLedger } from './signer.ts'

/** Where sealed records are handed on to: a file of JSON lines, or a syslog server (RFC 5424 over UDP or TCP). */
export type Target =
  | Readonly<{ to: 'file'; name: string; path: string }>
  | Readonly<{ to: 'udp' | 'tcp'; name: string; host: string; port: number }>

/** A sealed record on its way out: its leaf, when and what kind, and the line that says it all. */
export type Forwarded = Readonly<{ leaf: number; at: string; kind: string; line: string }>

/**
 * Reads where to forward from settings: MINGCHA_LOG_FILE (a path), MINGCHA_SYSLOG (`udp://host:port` or `tcp://host:port`, port 514 by
 * default). Refuses `ledger.forward-unclear` for anything else.
 */
export function targetsIn(environment: NodeJS.ProcessEnv): Target[] {
  const { MINGCHA_LOG_FILE: path, MINGCHA_SYSLOG: syslog } = environment
  return [...(path ? [{ to: 'file' as const, name: `file ${path}`, path }] : []), ...(syslog ? [syslogOf(syslog)] : [])]
}

function syslogOf(setting: string): Target {
  const [, to, host = '', port = '514'] =
    /^(udp|tcp):\/\/(\[[0-9a-fA-F:.]+\]|[^/:]+)(?::(\d{1,5}))?$/.exec(setting) ?? []
  if ((to !== 'udp' && to !== 'tcp') || Number(port) < 1 || Number(port) > 65_535)
    throw new Refused(refuse('ledger.forward-unclear', { setting }))
  return { to, name: setting, host: host.replace(/^\[|\]$/g, ''), port: Number(port) }
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
  return target.to === 'udp' ? overUdp(target, lines) : overTcp(target, lines)
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

/** Over TCP each message has its length before it (RFC 6587); sent when the other side has taken it all and closed, or 10 s are over. */
function overTcp({ host, port }: Syslog, lines: readonly string[]): Promise<void> {
  return new Promise((done, fail) => {
    const socket = connect({ host, port, timeout: 10_000 })
    socket.on('error', fail).on('timeout', () => socket.destroy(new Error(`${host} does not take the records`)))
    socket.on('close', (failed) => (failed ? undefined : done()))
    socket.resume().end(lines.map((line) => `${Buffer.byteLength(line)} ${line}`).join(''))
  })
}
