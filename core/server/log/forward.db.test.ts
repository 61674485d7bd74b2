import { createSocket } from 'node:dgram'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aHouse, type Town } from '../../test/as.ts'
import { seal } from '../sealer.ts'
import { forward, syslogLine, targetsIn } from './forward.ts'

let town: Town
const place = mkdtempSync(join(tmpdir(), 'mingcha-forward-'))
beforeAll(async () => {
  town = await aHouse('ledger')
  while ((await seal(town.pool)) > 0);
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
const rfc5424 = /^<110>1 \d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z \S+ mingcha - [\w.]{1,32} - (\{.*\})$/

describe('sealed records are handed on', () => {
  test('to a file as JSON lines, each once, in the order of their leaves, the new ones the next time', async () => {
    const path = join(place, 'log.jsonl')
    const file = target({ MINGCHA_LOG_FILE: path })
    const told = () =>
      readFileSync(path, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
    expect(await forward(town.pool, file)).toBe((await leaves()).length)
    expect(told().map(({ leaf }) => leaf)).toEqual(await leaves())
    expect(await forward(town.pool, file)).toBe(0)
    await town.someone()
    expect(await forward(town.pool, file)).toBe(0)
    await seal(town.pool)
    expect(await forward(town.pool, file)).toBe(1)
    expect(told().map(({ leaf }) => leaf)).toEqual(await leaves())
    expect(told().at(-1)?.record).toMatchObject({ kind: 'person.added', v: 1 })
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
    const told: number[] = []
    for (let rest = heard; rest !== ''; ) {
      const [, length = ''] = /^(\d+) /.exec(rest) ?? []
      const message = rest.slice(length.length + 1, length.length + 1 + Number(length))
      told.push(JSON.parse(rfc5424.exec(message)?.[1] ?? '{}').leaf)
      rest = rest.slice(length.length + 1 + Number(length))
    }
    expect(told).toEqual(await leaves())
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
  for (const setting of ['http://h', 'udp://', 'tcp://h:0', 'tcp://h:99999', 'udp://h:514/x'])
    expect(() => targetsIn({ MINGCHA_SYSLOG: setting })).toThrow('ledger.forward-unclear')
  expect(targetsIn({})).toEqual([])
})
