import { createHash, randomUUID } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Day } from '../../core/pure/days.ts'
import { passwords } from '../../core/test/as.ts'
import { atTheBox, secretText } from '../../rooms/tips/fixture.ts'
import { gather } from '../../rooms/tips/gather.ts'
import { sealTip } from '../../rooms/tips/sealing/filing.ts'
import { newReceipt } from '../../rooms/tips/sealing/receipt.ts'
import { type Box, openBox } from './box.ts'
import { openGate, proofBits } from './flood.ts'
import { scripts } from './scripts.ts'
import { buildPublic } from './server.ts'

let site: Awaited<ReturnType<typeof atTheBox>>
let box: Box
let url = ''
let close: () => Promise<void>
const said: string[] = []
/** What a careless server would keep of whoever comes. */
const traces = { 'user-agent': 'HuaweiP30-of-the-clerk', 'x-forwarded-for': '203.0.113.77', cookie: 'who=clerk77' }

beforeAll(async () => {
  site = await atTheBox()
  box = openBox({ ...site.town.database, user: 'mingcha_public', password: passwords.mingcha_public })
  const server = buildPublic(box, (line) => said.push(line))
  await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  close = async () => {
    server.closeAllConnections()
    server.close()
    await box.stop()
    await site.leave()
  }
})
afterAll(() => close?.())

const get = async (path: string) => fetch(`${url}${path}`, { headers: traces })
async function post(path: string, fields: Readonly<Record<string, string | File>>) {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.set(name, value)
  const answer = await fetch(`${url}${path}`, { method: 'POST', headers: traces, body })
  return { status: answer.status, text: await answer.text() }
}
const seedIn = (text: string) => /name="seed" value="([^"]+)"/.exec(text)?.[1] as string
const receiptIn = (text: string) => (/id="receipt">([\d ]+)</.exec(text)?.[1] ?? '').replace(/\s/g, '')
const form = async () => ({ seed: seedIn(await (await get(`/t/${site.slug}`)).text()), against: 'unit' })

test('a page is small, speaks to old people, and takes nothing from elsewhere: no cookie, no picture, no worker, one script of its own', async () => {
  for (const path of ['/', `/t/${site.slug}`, `/en/t/${site.slug}`, '/answers']) {
    const answer = await get(path)
    const text = await answer.text()
    const policy = answer.headers.get('content-security-policy') ?? ''
    expect([path, answer.status, answer.headers.get('set-cookie')]).toEqual([path, 200, null])
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; script-src 'self';/)
    expect(policy).not.toMatch(/unsafe|https?:|\*|img-src|worker-src/)
    expect([answer.headers.get('referrer-policy'), answer.headers.get('cache-control')]).toEqual([
      'no-referrer',
      'no-store',
    ])
    expect(text).not.toMatch(/https?:\/\/|<img|<iframe|serviceWorker|\son\w+=/)
    expect(Buffer.byteLength(text)).toBeLessThan(16_000)
  }
  expect(await (await get(`/t/${site.slug}`)).text()).toContain('可以不写姓名，同样受理')
  expect([(await get('/t/nosuch00')).status, (await get('/no/such')).status, (await get('/api/tips')).status]).toEqual([
    404, 404, 404,
  ])
  expect((await get(`/t/${site.slug}/keys`)).status).toBe(200)
})

test('without JavaScript: what tells who wrote it is offered to be moved, the receipt finds answers, and more can be said', async () => {
  const draft = { ...(await form()), text: `${secretText}，我的电话13812345678。`, name: '周小安', phone: '' }
  const asked = await post(`/t/${site.slug}`, draft)
  expect(asked.text).toContain('13812345678')
  expect(receiptIn(asked.text)).toBe('')
  const sent = await post(`/t/${site.slug}`, { ...draft, choice: 'move' })
  const receipt = receiptIn(sent.text)
  expect(receipt).toMatch(/^\d{34}$/)
  // The same form once more is the same tip; another text in it is another.
  expect(receiptIn((await post(`/t/${site.slug}`, { ...draft, choice: 'move' })).text)).toBe(receipt)
  const other = receiptIn((await post(`/t/${site.slug}`, { ...draft, text: '另一件事。' })).text)
  expect(other).not.toBe(receipt)
  expect(Number((await site.town.above.query('select count(*) from tips_waiting')).rows[0].count)).toBe(2)
  await gather(site.town, '2999-01-01' as Day)
  const tips = (await site.office.asks('tips', { named: 'yes' })).rows
  expect(tips).toHaveLength(2)
  const hash = /id="hash">([0-9a-f]{64})/.exec(sent.text)?.[1]
  const { id } = (await site.town.above.query('select id from tips_tip where hash = $1', [hash])).rows[0]
  await site.office.does('answerTip', {
    id: randomUUID(),
    tip: id,
    version: 1,
    kind: 'accepted',
    text: '已受理，谢谢您。',
  })
  const found = await post('/answers', { receipt: receipt.replace(/(.{4})/g, '$1 ') })
  expect(found.text).toContain('已受理，谢谢您。')
  expect(found.text).toContain(hash)
  expect((await post('/answers', { receipt: `${receipt.slice(0, 33)}${(Number(receipt[33]) + 1) % 10}` })).status).toBe(
    404,
  )
  expect((await post('/more', { receipt, text: '账本在会计家里。' })).text).toContain('补充已收到')
  expect(await gather(site.town, '2999-01-01' as Day)).toBe(1)
})

test('a photo loses what it tells of its maker before it is sealed; what is no photo and no text is not taken', async () => {
  const exif = Buffer.from('Exif\0\0MM\0*\0\0\0\x08\0\0GPS 33.3N 2026:11:20 15:30', 'latin1')
  const head = Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, exif.length + 2])
  const photo = Buffer.concat([head, exif, Buffer.from([0xff, 0xda, 0, 2, 1, 2, 0xff, 0xd9])])
  const send = async (bytes: Buffer, name: string) =>
    post(`/t/${site.slug}`, { ...(await form()), text: '见照片。', files: new File([new Uint8Array(bytes)], name) })
  expect((await send(photo, 'IMG_20261120_1530.jpg')).text).toContain('34 个数字')
  const kept = (await site.town.above.query(`select box -> 'files' -> 0 ->> 'size' as size from tips_waiting`)).rows[0]
  expect(Number(kept.size)).toBe(photo.length - exif.length - 4)
  const refused = await send(Buffer.from('PK\x03\x04\0\0\0\0'), 'list.docx')
  expect([refused.status, refused.text.includes('只能交照片')]).toEqual([400, true])
})

test('nothing of whoever came stands anywhere: no address, agent, cookie, name of a file, and no line is written', async () => {
  const tables = await site.town.above.query(
    `select c.relname as name from pg_class c where c.relnamespace = 'mingcha'::regnamespace and c.relkind = 'r'`,
  )
  const found: string[] = []
  for (const { name } of tables.rows)
    for (const word of ['HuaweiP30', '203.0.113', 'clerk77', 'IMG_2026', '127.0.0.1'])
      if (
        (
          await site.town.above.query(`select from mingcha.${name} t where t::text like '%' || $1 || '%' limit 1`, [
            word,
          ])
        ).rowCount
      )
        found.push(`${name}: ${word}`)
  expect(found).toEqual([])
  expect(said).toEqual([])
})

test('half a form, too much of one and a torn one are told in plain words, and the process goes on', async () => {
  const short = await post(`/t/${site.slug}`, { ...(await form()), text: '' })
  expect([short.status, short.text.includes('还没有写内容')]).toEqual([400, true])
  const long = await post(`/t/${site.slug}`, { ...(await form()), text: '长'.repeat(20_001) })
  expect([long.status, long.text.includes('写得太长了')]).toEqual([400, true])
  const torn = await fetch(`${url}/t/${site.slug}`, {
    method: 'POST',
    body: 'what',
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
  })
  expect(torn.status).toBe(400)
  const wrong = await fetch(`${url}/t/${site.slug}/sealed`, { method: 'POST', body: '{"filing":{}}' })
  expect([wrong.status, await wrong.json()]).toEqual([400, { told: 'shape' }])
  expect((await fetch(`${url}/t/${site.slug}`, { method: 'DELETE' })).status).toBe(405)
  expect((await get('/healthz')).status).toBe(200)
})

test('what a browser sealed is taken as it is, and with it the server has no word', async () => {
  const { office, holders } = (await (await get(`/t/${site.slug}/keys`)).json()) as {
    office: string
    holders: { id: string; key: string }[]
  }
  const filing = await sealTip({ against: 'unit', text: secretText, files: [] }, null, newReceipt(), {
    office,
    holders,
  })
  const answer = await fetch(`${url}/t/${site.slug}/sealed`, { method: 'POST', body: JSON.stringify({ filing }) })
  expect(await answer.json()).toMatchObject({ told: 'kept' })
  for (const [path, text] of scripts) {
    expect([path, (await get(path)).headers.get('content-type')]).toEqual([path, 'text/javascript; charset=utf-8'])
    expect([path, /: (string|Bytes|boolean)\b|import type/.test(text)]).toEqual([path, false])
  }
})

test('every day a browser computes and others answer a sum, whatever came: once for each form, and by this process alone', async () => {
  const gate = openGate(Buffer.alloc(32, 7))
  const { a, b, token } = gate.question()
  expect(gate.answered(token, String(a + b + 1))).toBe(false)
  expect(gate.answered(token, ` ${a + b} `)).toBe(true)
  expect(gate.answered(token, String(a + b))).toBe(false)
  const challenge = gate.challenge()
  let nonce = 0
  while (!gate.proved(challenge, String(nonce))) nonce++
  expect(nonce).toBeLessThan(2 ** proofBits * 20)
  expect(gate.proved(challenge, String(nonce))).toBe(false)
  expect(openGate().proved(challenge, String(nonce))).toBe(false)
  expect(await (await get(`/t/${site.slug}`)).text()).toMatch(/data-work=[^]*name="sum"/)
})

test('who computes or answers has proved it, who does neither has not; all are told the same', async () => {
  const asks = async () => (await get(`/t/${site.slug}`)).text()
  const sumOf = (text: string) => {
    const [, a, b] = /请算一算：(\d+) 加 (\d+) 等于几/.exec(text) ?? []
    return { quiz: /name="quiz" value="([^"]+)"/.exec(text)?.[1] as string, sum: String(Number(a) + Number(b)) }
  }
  const proven = async (hash: string) =>
    (await site.town.above.query(`select proven from tips_waiting where box ->> 'hash' = $1`, [hash])).rows[0].proven
  const plain = (text: string) =>
    text
      .replace(/id="receipt">[\d ]+/, '')
      .replace(/[0-9a-f]{64}/g, '')
      .replace(/\d{4} 年 \d+ 月 \d+ 日/, '')
  const sent = []
  for (const more of [{}, { sum: '1' }, { sum: '' }]) {
    const text = await asks()
    const fields = { seed: seedIn(text), against: 'unit', text: `来件 ${sent.length}。`, ...sumOf(text), ...more }
    const answer = await post(`/t/${site.slug}`, fields)
    const hash = /id="hash">([0-9a-f]{64})/.exec(answer.text)?.[1] as string
    sent.push({ proven: await proven(hash), text: plain(answer.text) })
  }
  expect(sent.map((one) => one.proven)).toEqual([true, false, false])
  expect(new Set(sent.map(({ text }) => text)).size).toBe(1)
  const keys = (await (await get(`/t/${site.slug}/keys`)).json()) as { office: string; holders: [] }
  const seals = async (proves: boolean) => {
    const filing = await sealTip({ against: 'unit', text: '浏览器里密封。', files: [] }, null, newReceipt(), keys)
    const challenge = /data-work="([^"]+)"/.exec(await asks())?.[1] as string
    let nonce = 0
    const isProof = (n: number) =>
      createHash('sha256').update(`${challenge} ${n}`).digest().readUInt32BE(0) >>> (32 - proofBits) === 0
    while (proves && !isProof(nonce)) nonce++
    const body = JSON.stringify({ filing, challenge, nonce: String(proves ? nonce : 'none') })
    const { told } = (await (await fetch(`${url}/t/${site.slug}/sealed`, { method: 'POST', body })).json()) as {
      told: string
    }
    return [told, await proven(filing.hash)]
  }
  expect([await seals(true), await seals(false)]).toEqual([
    ['kept', true],
    ['kept', false],
  ])
})
