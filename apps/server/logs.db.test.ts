import { randomUUID } from 'node:crypto'
import { request } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pixel } from '../../rooms/documents/fixture.ts'
import { aRealServer, aVisitor, type RealServer } from './real.fixture.ts'

let server: RealServer
/** What must stand in no log: each with what it is. */
const secrets = new Map<string, string>()
const kept = (what: string, text: string): string => {
  secrets.set(what, text)
  return text
}

beforeAll(async () => {
  server = await aRealServer()
  await server.account('office', kept('username', 'lanhuayin'), kept('password', '芦苇荡里第七只白鹭 1949'))
})
afterAll(() => server?.close())

const wrong = kept('wrong password', '不是这一句口令也不是那一句')

async function atTheDoor(): Promise<void> {
  const post = (path: string, body: unknown, more = {}) =>
    fetch(`${server.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...more },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  await post('/api/auth/sign-in', { username: kept('name tried', 'wurenzhidao'), password: wrong })
  await post('/api/auth/code', { username: 'lanhuayin', code: kept('code', 'ab12-cd34-ef56-gh78'), password: wrong })
  await post('/api/auth/sign-in', `{"username":"${kept('torn body', 'siliedezhengwen')}`)
  await post('/api/setup', { token: kept('token of setting up', 'tOkEnOfSeTtInGuP') })
  await fetch(`${server.url}/api/sheets?search=${kept('query of a stranger', 'moshengrendechaxun')}`)
  await fetch(`${server.url}/${kept('address typed', 'mistyped-zhangsan-page')}`)
  await fetch(`${server.url}/api/auth/session`, {
    headers: {
      cookie: `mingcha=${kept('foreign cookie', 'f0re1gnC00kie.seal')}`,
      authorization: kept('header', 'Bearer qwertz12345'),
    },
  })
  await raw(`GET /${kept('broken address', 'zhe-shi-%zz-huai')} HTTP/1.1\r\nhost: x\r\n\r\n`)
}

/** Bytes sent as they are. */
function raw(bytes: string): Promise<void> {
  const { port } = new URL(server.url)
  return new Promise((done) => {
    const sent = request({ port, path: '/', method: 'GET' })
    sent.on('socket', (socket) => void socket.on('connect', () => void socket.end(bytes)))
    sent
      .on('error', () => done())
      .on('response', () => done())
      .on('close', () => done())
  })
}

async function atWork(): Promise<number[]> {
  const password = secrets.get('password') as string
  const who = await aVisitor(server.url, 'lanhuayin', password, 'office')
  kept('cookie', who.cookie.split(';')[0]?.split('=')[1] as string)
  kept('csrf token', who.csrf)
  const person = {
    id: randomUUID(),
    name: kept('name', '欧阳若兰'),
    title: kept('title', '第三档案室主任科员'),
    homeUnit: null,
  }
  const file = randomUUID()
  const inspection = await server.inspection()
  const name = kept('name of a file', '举报信扫描件-绝密')
  const answers = [
    await who.send('POST', '/api/persons', person),
    await who.send('POST', '/api/persons', person),
    await who.send('GET', `/api/organisations?q=${encodeURIComponent(kept('search word', '芙蓉镇招待所'))}`),
    await who.send('GET', `/api/organisations.csv?q=${encodeURIComponent('芙蓉镇招待所')}`),
    await who.send('POST', '/api/persons', { ...person, extra: kept('field too many', '多出来的一栏字') }),
    await who.send('POST', `/api/inspections/${inspection}/files`, {
      id: file,
      circle: 'office',
      noun: 'inspection',
      about: inspection,
      name: `${name}.png`,
      size: pixel.length,
    }),
    await who.send('PATCH', `/api/uploads/${file}`, pixel, {
      'content-type': 'application/offset+octet-stream',
      'tus-resumable': '1.0.0',
      'upload-offset': '0',
      'upload-metadata': `filename ${Buffer.from(kept('metadata', 'yuanshuju')).toString('base64')}`,
    }),
    await who.send(
      'POST',
      `/api/registry/import?id=${randomUUID()}&name=${encodeURIComponent(kept('name of an import', '王庄名册.csv'))}`,
      Buffer.from(`名称,代码\r\n${kept('cell of an import', '桃花坞村民委员会')},\r\n`),
      { 'content-type': 'application/octet-stream' },
    ),
    await who.send('POST', '/api/auth/password', {
      current: wrong,
      next: kept('next password', '一只新的白鹭飞过来了 2026'),
    }),
    await who.send('POST', '/api/auth/proof', { password }),
  ]
  return answers.map(({ status }) => status)
}

/** A statement that fails in the middle of an act, as after a fault of ours: the database quotes what it was given. */
async function aFault(): Promise<number> {
  const { above } = server.town
  await above.query(`create function mingcha.fault() returns trigger language plpgsql as
    $$ begin raise exception 'quoting %', new.name using detail = new.title; end $$`)
  await above.query(
    'create trigger fault before insert on mingcha.identity_person for each row execute function mingcha.fault()',
  )
  const who = await aVisitor(server.url, 'lanhuayin', secrets.get('password') as string, 'office')
  const person = {
    id: randomUUID(),
    name: kept('name in a fault', '司马长风'),
    title: kept('title in a fault', '第九巡护站站长'),
    homeUnit: null,
  }
  return (await who.send('POST', '/api/persons', person)).status
}

test('a day of work, tries of strangers and a fault of ours leave no secret, no name, no text and no query in any log', async () => {
  await atTheDoor()
  expect(await atWork()).toEqual([200, 409, 200, 200, 400, 200, 204, 200, 401, 200])
  expect(await aFault()).toBe(500)
  await expect.poll(() => server.said()).toContain('"statusCode":500')
  const log = server.said()
  expect(log.split('\n').filter((line) => line.includes('request completed')).length).toBeGreaterThan(15)
  expect(secrets.size).toBeGreaterThan(20)
  const figures = await fetch(`${server.url}/metrics`).then((answer) => answer.text())
  expect(figures).toContain('mingcha_http_requests_total{method="POST",route="/api/persons",status="4xx"} 2')
  expect(figures).toMatch(/^mingcha_unsealed_oldest_seconds \d/m)
  expect(figures).toMatch(/^mingcha_uploads_going \d+$/m)
  expect(figures).toMatch(/^mingcha_jobs\{state="failed"\} \d+$/m)
  expect(figures).not.toMatch(/[\u4e00-\u9fff]|[0-9a-f]{8}-[0-9a-f]{4}/)
  const about = log.split('\n').filter((line) => /"(incoming request|request completed|fault)"/.test(line))
  expect(about.filter((line) => !/"reqId":"[0-9a-f-]{36}"/.test(line))).toEqual([])
  const variants = (text: string) => [text, encodeURIComponent(text), JSON.stringify(text).slice(1, -1)]
  const found = [...secrets].filter(([, text]) => variants(text).some((one) => `${log}${figures}`.includes(one)))
  expect(found.map(([what]) => what)).toEqual([])
}, 300_000)
