import { createSocket } from 'node:dgram'
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { createServer as createSecureServer } from 'node:tls'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aHouse, type Town } from '../../test/as.ts'
import { seal } from '../sealer.ts'
import { sealAll } from '../../test/sealed.ts'
import { forward, syslogLine, targetsIn } from './forward.ts'
import { keepForwarding } from './keep-forwarding.ts'

let town: Town
const place = mkdtempSync(join(tmpdir(), 'mingcha-forward-'))
beforeAll(async () => {
  town = await aHouse('ledger')
  await sealAll(town.pool)
})
afterAll(async () => {
  rmSync(place, { recursive: true })
  await town.close()
})

const leaves = async () =>
  (await town.above.query('select leaf from ledger_record where leaf is not null order by leaf')).rows.map(
    (row) => row.leaf,
  )
const target = (setting: NodeJS.ProcessEnv) => targetsIn(setting)[0] as ReturnType<typeof targetsIn>[number]
/** The leaves of messages that each have their length before them. */
function told(heard: string): number[] {
  const leaves: number[] = []
  for (let rest = heard; rest !== ''; ) {
    const [, length = ''] = /^(\d+) /.exec(rest) ?? []
    const message = rest.slice(length.length + 1, length.length + 1 + Number(length))
    leaves.push(JSON.parse(rfc5424.exec(message)?.[1] ?? '{}').leaf)
    rest = rest.slice(length.length + 1 + Number(length))
  }
  return leaves
}

const hasOpenssl = spawnSync('openssl', ['version']).status === 0

/** A house of certificates, a server called localhost (by no address) and a client, made by openssl. */
function madeCertificates(folder: string) {
  const at = (name: string) => join(folder, name)
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'ignore' })
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
  openssl('req', '-x509', ...key, '-keyout', 'ca.key', '-out', 'ca.pem', '-subj', '/CN=the office', '-days', '36500')
  for (const [name, more] of [
    ['server', 'subjectAltName=DNS:localhost'],
    ['client', 'extendedKeyUsage=clientAuth'],
  ] as const) {
    openssl('req', ...key, '-keyout', `${name}.key`, '-out', `${name}.csr`, '-subj', `/CN=${name}`, '-addext', more)
    const from = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-copy_extensions', 'copy']
    openssl('x509', '-req', '-in', `${name}.csr`, ...from, '-days', '36500', '-out', `${name}.pem`)
  }
  const pair = (name: string) => ({ cert: at(`${name}.pem`), key: at(`${name}.key`) })
  return { ca: at('ca.pem'), server: pair('server'), client: pair('client') }
}
const rfc5424 = /^<110>1 \d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z \S+ mingcha - [\w.]{1,32} - (\{.*\})$/

describe('sealed records are handed on', () => {
  test('to a file as JSON lines, each once, in the order of their leaves, the new ones the next time', async () => {
    const path = join(place, 'log.jsonl')
    const file = target({ MINGCHA_LOG_FILE: path })
    const lines = () =>
      readFileSync(path, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
    expect(await forward(town.pool, file)).toBe((await leaves()).length)
    expect(lines().map(({ leaf }) => leaf)).toEqual(await leaves())
    expect(await forward(town.pool, file)).toBe(0)
    await town.someone()
    expect(await forward(town.pool, file)).toBe(0)
    await expect.poll(() => seal(town.pool)).toBe(1)
    expect(await forward(town.pool, file)).toBe(1)
    expect(lines().map(({ leaf }) => leaf)).toEqual(await leaves())
    expect(lines().at(-1)?.record).toMatchObject({ kind: 'person.added', v: 1 })
  })

  test('to a syslog server over TCP, each message with its length, and again if it was not there', async () => {
    const port = await new Promise<number>((done) => {
      const probe = createServer().listen(0, '127.0.0.1', () => {
        const { port } = probe.address() as { port: number }
        probe.close(() => done(port))
      })
    })
    const syslog = target({ MINGCHA_SYSLOG: `tcp://127.0.0.1:${port}` })
    await expect(forward(town.pool, syslog)).rejects.toThrow('ECONNREFUSED')
    let heard = ''
    const server = createServer(
      (socket) => void socket.on('data', (some) => (heard += some)).on('end', () => socket.end()),
    )
    await new Promise<void>((done) => server.listen(port, '127.0.0.1', done))
    try {
      expect(await forward(town.pool, syslog)).toBe((await leaves()).length)
    } finally {
      server.close()
    }
    expect(told(heard)).toEqual(await leaves())
  })

  test('over TLS to a server that proves who it is and to no other, and again from where it was left', async (context) => {
    context.skip(!hasOpenssl, 'no openssl here')
    const pem = madeCertificates(place)
    const asked: boolean[] = []
    let heard = ''
    const settings = {
      cert: readFileSync(pem.server.cert),
      key: readFileSync(pem.server.key),
      ca: readFileSync(pem.ca),
    }
    const server = createSecureServer({ ...settings, requestCert: true, rejectUnauthorized: true }, (socket) => {
      asked.push(socket.authorized)
      socket.on('data', (some) => (heard += some)).on('error', () => undefined)
    })
    server.on('tlsClientError', () => undefined)
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const { port } = server.address() as { port: number }
    const own = { MINGCHA_SYSLOG_CERT: pem.client.cert, MINGCHA_SYSLOG_KEY: pem.client.key }
    const to = (host: string, more: NodeJS.ProcessEnv) => target({ MINGCHA_SYSLOG: `tls://${host}:${port}`, ...more })
    const sent = (one: ReturnType<typeof target>) => forward(town.pool, one)
    const vouched = { MINGCHA_SYSLOG_CA: pem.ca, ...own }
    try {
      await expect(sent(to('localhost', own))).rejects.toMatchObject({ code: /SELF_SIGNED|UNABLE_TO/ })
      await expect(sent(to('127.0.0.1', vouched))).rejects.toMatchObject({ code: 'ERR_TLS_CERT_ALTNAME_INVALID' })
      await expect(sent(to('localhost', { MINGCHA_SYSLOG_CA: pem.ca }))).rejects.toThrow()
      expect([heard, asked.filter(Boolean).length === asked.length]).toEqual(['', true])
      expect(await sent(to('localhost', vouched))).toBe((await leaves()).length)
      expect(told(heard)).toEqual(await leaves())
      heard = ''
      await town.someone()
      await expect.poll(() => seal(town.pool)).toBe(1)
      expect(await sent(to('localhost', vouched))).toBe(1)
      expect(told(heard)).toEqual((await leaves()).slice(-1))
    } finally {
      server.close()
    }
  })

  test('by a loop of its own: what one target does not take waits in the database, is said once, and goes to the others', async () => {
    const [path, gone] = [join(place, 'looped.jsonl'), join(place, 'not-there', 'log.jsonl')]
    const said: string[] = []
    const targets = [target({ MINGCHA_LOG_FILE: gone }), target({ MINGCHA_LOG_FILE: path })]
    const keeping = keepForwarding(town.pool, targets, (line) => void said.push(line), { pause: 5, longest: 20 })
    const lines = (at: string) => (existsSync(at) ? readFileSync(at, 'utf8').trim().split('\n').length : 0)
    const all = (await leaves()).length
    try {
      await expect.poll(() => lines(path)).toBe(all)
      await expect.poll(() => said.length).toBe(1)
      expect(said[0]).toContain('ENOENT')
      mkdirSync(join(place, 'not-there'))
      await expect.poll(() => lines(gone)).toBe(all)
      await expect.poll(() => said.length).toBe(2)
    } finally {
      await keeping.stop()
    }
  })

  test('to a syslog server over UDP, a datagram each', async () => {
    const socket = createSocket('udp4')
    const heard: string[] = []
    socket.on('message', (message) => heard.push(message.toString('utf8')))
    const { port } = await new Promise<{ port: number }>((done) =>
      socket.bind(0, '127.0.0.1', () => done(socket.address())),
    )
    try {
      const sent = await forward(town.pool, target({ MINGCHA_SYSLOG: `udp://127.0.0.1:${port}` }))
      await expect.poll(() => heard.length).toBe(sent)
      expect(heard.filter((message) => !rfc5424.test(message))).toEqual([])
    } finally {
      socket.close()
    }
  })
})

test('a syslog message is plain ASCII and says only its leaf where it would be too long; other settings are refused', () => {
  const one = {
    leaf: 7,
    at: '2026-03-02T01:00:00.000Z',
    kind: 'sheet.signed',
    line: '{"leaf":7,"record":{"n":"底稿"}}',
  }
  expect(syslogLine(one, '主机')).toBe(
    '<110>1 2026-03-02T01:00:00.000Z -- mingcha - sheet.signed - {"leaf":7,"record":{"n":"\\u5e95\\u7a3f"}}',
  )
  expect(syslogLine({ ...one, line: 'x'.repeat(9_000) }, 'h')).toMatch(/ \{"leaf":7,"tooLong":true\}$/)
  for (const setting of ['http://h', 'udp://', 'tcp://h:0', 'tcp://h:99999', 'udp://h:514/x', 'tls://', 'TLS://h'])
    expect(() => targetsIn({ MINGCHA_SYSLOG: setting })).toThrow('ledger.forward-unclear')
  for (const more of [{ MINGCHA_SYSLOG_CERT: 'a' }, { MINGCHA_SYSLOG_KEY: 'a' }])
    expect(() => targetsIn({ MINGCHA_SYSLOG: 'tls://h', ...more })).toThrow('ledger.forward-unclear')
  // Who believes he has TLS must not be left with a plain connection.
  expect(() => targetsIn({ MINGCHA_SYSLOG: 'tcp://h', MINGCHA_SYSLOG_CA: 'a' })).toThrow('ledger.forward-unclear')
  expect(targetsIn({ MINGCHA_SYSLOG: 'tls://[::1]' })).toEqual([
    { to: 'tls', name: 'tls://[::1]', host: '::1', port: 6514 },
  ])
  expect(targetsIn({})).toEqual([])
})
