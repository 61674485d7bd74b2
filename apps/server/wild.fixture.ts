import { connect } from 'node:net'
import fc from 'fast-check'

/** A request as it goes over the wire. */
export type Sent = Readonly<{ method: string; path: string; headers?: Record<string, string>; body?: Buffer | string }>

/** One request on a connection of its own, without any client that would mend it. */
export function raw(url: string, { method, path, headers = {}, body = '' }: Sent): Promise<number> {
  const { port } = new URL(url)
  const bytes = Buffer.from(body)
  const lines = Object.entries({ host: 'x', connection: 'close', 'content-length': String(bytes.length), ...headers })
  const head = `${method} ${path} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}`).join('\r\n')}\r\n\r\n`
  return new Promise((done) => {
    const socket = connect(Number(port), '127.0.0.1')
    let said = ''
    const end = () => {
      socket.destroy()
      done(Number(/^HTTP\/1\.1 (\d{3})/.exec(said)?.[1] ?? 0))
    }
    socket.setTimeout(20_000, end)
    socket.on('connect', () => void socket.write(Buffer.concat([Buffer.from(head, 'latin1'), bytes])))
    socket.on('data', (piece) => {
      if (said.length < 100) said += piece.toString('latin1')
    })
    socket.on('close', end).on('error', end)
  })
}

/** What stands in a header that nobody meant. */
export const token = fc.constantFrom(
  '',
  '0',
  '-1',
  '1.5',
  '9'.repeat(30),
  'NaN',
  '1e9',
  '0x10',
  'ü',
  'a,b',
  '1.0.0',
  '"',
  '*',
  'bytes=0-',
  'x'.repeat(4_000),
)
/** Any value as it may stand in an address. */
export const inAddress = (value: unknown) =>
  encodeURIComponent((typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).toWellFormed())

/** Bodies that are no JSON, or JSON nobody expects. */
export const bodies = fc.oneof(
  fc.constantFrom(
    '',
    '{',
    'null',
    '[]',
    '"x"',
    '1e999',
    '{"__proto__":{"x":1}}',
    '['.repeat(50_000),
    `{"a":${'{"a":'.repeat(20_000)}1${'}'.repeat(20_001)}`,
    'x'.repeat(1_200_000),
    '\u0000',
    '\ufeff{}',
  ),
  fc.jsonValue({ maxDepth: 5 }).map((value) => JSON.stringify(value)),
)
/** Kinds a body may be said to have. */
export const types = fc.constantFrom(
  'application/json',
  'application/json; charset=gb18030',
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/octet-stream',
  'application/xml',
  ';',
  '',
)
