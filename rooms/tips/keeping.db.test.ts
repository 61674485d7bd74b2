import { randomUUID } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import Fastify from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Day } from '../../core/pure/days.ts'
import { makeBackup } from '../../core/server/backup.ts'
import { validating } from '../../core/server/http/validate.ts'
import type { Someone } from '../../core/test/as.ts'
import { atTheBox, who } from './fixture.ts'
import { gather } from './gather.ts'
import { mountTips } from './http.ts'
import { tipKey } from './office-key.ts'
import { type KeyPair, seal } from './sealing/box.ts'
import { fromBase64 } from './sealing/bytes.ts'
import { keyOfTip, sealTip, sealWords } from './sealing/filing.ts'
import { bearerOf, newReceipt } from './sealing/receipt.ts'

let box: Awaited<ReturnType<typeof atTheBox>>
let second: Someone
const home = await mkdtemp(join(tmpdir(), 'mingcha-keeping-'))
beforeAll(async () => {
  box = await atTheBox()
  second = box.town.as(await box.town.someone('office', { name: '另一同事' }), 'office')
})
afterAll(async () => {
  await box?.leave()
  await rm(home, { recursive: true, force: true })
})

const asked = async (text: string, values: readonly unknown[] = []) =>
  (await box.town.above.query(text, [...values])).rows
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
)
const pdf = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\nstartxref\n9\n%%EOF\n')

/** A letter as the office's browser enters it. */
async function enters(text: string, identity = false) {
  const id = randomUUID()
  const filing = await sealTip(
    { against: 'unit', text, files: [] },
    identity ? who : null,
    newReceipt(),
    box.recipients,
  )
  const { named: _, against, ...filed } = filing
  const about = { id, channel: 'letter', inspection: box.inspection, against, receivedOn: '2026-03-02', other: null }
  await box.office.does('registerTip', { ...about, filed })
  return { id, key: filing.key }
}
const scans = async (tip: { id: string; key: string }, bytes: Uint8Array<ArrayBuffer>, kind: string) => {
  const sealed = await seal(fromBase64(tip.key), bytes, 'file')
  const id = randomUUID()
  await box.office.does('addScan', { id, tip: tip.id, kind, size: bytes.length, sealed })
  return id
}
const plain = (bytes: Buffer): Uint8Array<ArrayBuffer> => new Uint8Array(bytes)
const version = async (tip: string) => (await box.office.asks('tipSheet', { tip })).tip.version

/** The rooms' own route to what was sealed, asked by somebody of the office. */
async function fetched(path: string, by: string): Promise<{ status: number; type: string; body: string }> {
  const app = Fastify()
  app.setValidatorCompiler(validating)
  app.setErrorHandler((error: Error & { refusal?: { refused: string } }, _, reply) =>
    reply.code(409).send({ code: error.refusal?.refused ?? error.message }),
  )
  const whoIs = async () => ({ person: by, hats: ['office'], csrf: '', fresh: true })
  mountTips(app, { house: box.town.house, pool: box.town.pool, clock: box.town.clock, keyring: box.keyring, whoIs })
  const answer = await app.inject({ url: path, headers: { 'mingcha-hat': 'office' } })
  await app.close()
  return { status: answer.statusCode, type: String(answer.headers['content-type']), body: answer.body }
}

test('a scan stands beside its letter, as sealed and as walled as that; what is no scan by its bytes leaves the house for nobody', async () => {
  const tip = await enters('来信一件。')
  const [photo, paper] = [await scans(tip, plain(pixel), 'png'), await scans(tip, plain(pdf), 'pdf')]
  const content = (id: string) => fetched(`/api/tip-files/${id}/content`, box.town.office)
  expect(await content(photo)).toMatchObject({ status: 409, body: expect.stringContaining('tips.not-open') })
  await box.office.does('openTip', { id: randomUUID(), tip: tip.id, purpose: '分办' })
  expect(await content(photo)).toMatchObject({ status: 200, type: 'image/png' })
  expect(await content(paper)).toMatchObject({ status: 200, type: 'application/pdf', body: pdf.toString() })
  // Somebody who sends by hand what no browser of ours would: it is sealed, so only who opens it can look.
  const false1 = await scans(tip, plain(Buffer.from('MZ\x90\0 a program')), 'pdf')
  expect(await content(false1)).toMatchObject({ status: 409, body: expect.stringContaining('tips.not-a-scan') })
  const other = await scans(tip, plain(pixel), 'pdf')
  expect(await content(other)).toMatchObject({ status: 409, body: expect.stringContaining('tips.not-a-scan') })
  const rows = await asked('select place from tips_file where tip = $1 order by place', [tip.id])
  expect(rows.map(({ place }) => place)).toEqual([5, 6, 7, 8])
  const { filing } = await box.put('网上一件。')
  await gather(box.town, '2999-01-01' as Day)
  const [{ id: web }] = await asked('select id from tips_tip where hash = $1', [filing.hash])
  await box.town.refused(scans({ id: web, key: filing.key }, plain(pixel), 'png'), 'tips.not-entered')
})

test('thresholds of a flood are the office’s, each in the place of the one before, and the public page goes by them at once', async () => {
  const set = (replaces: string | null, floodAt: number, most: number, id = randomUUID()) =>
    box.office.does('setFloodGate', { id, replaces, floodAt, most, reason: '本县来件少' }).then(() => id)
  await box.town.refused(set(null, 9, 8), 'tips.gate-order')
  const first = await set(null, 2, 3)
  await box.town.refused(set(null, 5, 9), 'tips.gate-changed')
  const told = []
  for (let n = 0; n < 5; n++) told.push((await box.put(`大量来件${n}。`, { proven: n === 2 })).told)
  expect(told).toEqual(['kept', 'kept', 'kept', 'held', 'held'])
  expect((await box.call('pages')).flood).toBe(true)
  await set(first, 200, 2_000)
  expect((await box.call('pages')).flood).toBe(false)
  const { rows } = await box.office.asks('floodGates')
  expect(rows.map((row: { floodAt: number }) => row.floodAt)).toEqual([200, 2])
  await box.town.refused(box.leader.asks('floodGates'), 'doorway.not-yours')
  expect(await gather(box.town, '2999-01-01' as Day)).toBe(5)
  const held = (await box.office.asks('tips', { state: 'held' })).rows
  expect(held).toHaveLength(2)
  for (const { id, version: seen } of held) await box.office.does('releaseTip', { tip: id, version: seen })
})

test('sealed keys of what waits bear one mark and lie apart from the words, which every dated backup holds', async () => {
  for (const n of [1, 2, 3]) await box.put(`等待中的第 ${n} 件。`)
  const marks = await asked('select xmin::text as mark from tips_waiting_key union select xmin::text from tips_waiting')
  expect(marks).toHaveLength(1)
  expect(await asked(`select from tips_waiting where box ? 'keySealed'`)).toEqual([])
  await gather(box.town, '2999-01-01' as Day)
  expect(await asked('select from tips_waiting_key')).toEqual([])
  expect(await asked(`select from tips_key where length(sealed) < 100`)).toEqual([])
})

test('the leading group is told numbers, none under five, none that a sum gives away, and no tip', async () => {
  const group = box.town.as(await box.town.someone('leading_group', { name: '副组长' }), 'leading_group')
  const day = '2026-03-02'
  const exact = await asked(
    `select 'channel' as side, channel as key, count(*)::int as n from tips_tip where received_on between '2026-03-01' and '2026-03-31' group by 2
     union all select 'against', against, count(*)::int from tips_tip where received_on between '2026-03-01' and '2026-03-31' group by 2`,
  )
  const { rows } = await group.asks('tipCounts', { monthFrom: '2026-03-01', monthUntil: day, size: 200 })
  for (const { side, key, n } of exact) {
    const said = rows.find((row: { side: string; key: string }) => row.side === side && row.key === key)
    expect(said).toBeDefined()
    if (said.n !== null) expect([side, key, said.n]).toEqual([side, key, n])
    if (n < 5) expect([side, key, said.n]).toEqual([side, key, null])
  }
  // Of two kinds neither is said as long as one of them is small: their sum is.
  const month = '2026-03-01'
  const ofMonth = (
    await asked(`select id from tips_tip where received_on between $1 and '2026-03-31' order by id`, [month])
  ).map(({ id }) => id)
  while (ofMonth.length < 11) ofMonth.push((await enters(`又一件${ofMonth.length}。`)).id)
  const said: (number | null)[][] = []
  for (const k of [0, 1, 4, 5]) {
    await asked(
      `update tips_tip set against = case when id = any ($1) then 'team' else 'unit' end where id = any ($2)`,
      [ofMonth.slice(0, k), ofMonth],
    )
    const of = (key: string) =>
      asked('select n from tips_count where month = $1 and side = $2 and key = $3', [month, 'against', key])
    said.push([...(await of('team')), ...(await of('unit'))].map(({ n }) => n))
  }
  const all = ofMonth.length
  expect(said).toEqual([[all], [null, null], [null, null], [5, all - 5]])
  await asked(`update tips_tip set against = 'unit' where id = any ($1)`, [ofMonth])
  await box.town.refused(group.asks('tips'), 'doorway.not-yours')
  await box.town.refused(box.leader.asks('tipCounts'), 'doorway.not-yours')
  expect(JSON.stringify(rows)).not.toMatch(/信-2026/)
})

test('two persons destroy the key of a closed tip: nobody opens it, not from an older backup either, and the line stays', async () => {
  const receipt = newReceipt()
  const tip = await enters('要销毁的一件。', true)
  await scans(tip, plain(pixel), 'png')
  const kept = await asked('select public, sealed from tips_key where tip = $1', [tip.id])
  const to = join(home, 'backups')
  const backup = async () => {
    const data = box.keyringHome
    await writeFile(join(data, 'secrets.json'), '{}')
    return makeBackup({ admin: box.town.database, data, to, recipients: [], product: '0', now: new Date() })
  }
  const { filing: waiting } = await box.put('备份那天还在等待的一件。')
  const before = await backup()
  await gather(box.town, '2999-01-01' as Day)
  const propose = (by = box.office) => {
    const id = randomUUID()
    const why = { reason: 'retentionEnded', basis: '〔2026〕8号' }
    return by.does('proposeTipDestruction', { id, tip: tip.id, ...why }).then(() => id)
  }
  await box.town.refused(propose(), 'tips.close-first')
  const on = async () => ({ tip: tip.id, version: await version(tip.id) })
  await box.office.does('triageTip', { ...(await on()), way: 'inScope', reason: '受理', against: 'unit' })
  await box.office.does('answerTip', { ...(await on()), id: randomUUID(), kind: 'accepted', text: '已受理' })
  await box.office.does('closeTip', { ...(await on()), outcome: '查否' })
  await box.town.refused(propose(), 'tips.tell-result-first')
  await box.office.does('answerTip', { ...(await on()), id: randomUUID(), kind: 'result', text: '查否' })
  const one = await propose()
  await box.town.refused(propose(), 'tips.destruction-proposed')
  const { number } = (await box.office.asks('tipSheet', { tip: tip.id })).tip
  const confirms = (by: Someone, typed = number) =>
    by.does('confirmTipDestruction', { tipDestruction: one, version: 1, typed })
  await box.town.refused(confirms(box.office), 'tips.destruction-by-two')
  await box.town.refused(confirms(second, '信-2026-9999'), 'tips.typed-otherwise')
  const alone = `update tips_destruction set state = 'destroyed', decided_by = proposed_by, decided_on = proposed_on, list = repeat('0', 64)`
  await expect(asked(alone)).rejects.toThrow('tips_destruction_two')
  await expect(asked('select mingcha.destroy_tip_key($1)', [one])).rejects.toThrow('two persons')
  await confirms(second)

  await box.town.refused(
    box.office.does('openTip', { id: randomUUID(), tip: tip.id, purpose: '再看' }),
    'tips.key-destroyed',
  )
  await box.town.refused(scans(tip, plain(pixel), 'png'), 'tips.key-destroyed')
  expect(await fetched(`/api/tips/${tip.id}/words`, box.town.office)).toMatchObject({ status: 409 })
  expect(await asked('select from tips_share where tip = $1', [tip.id])).toEqual([])
  const back = asked('update tips_key set sealed = $2, destroyed_on = null where tip = $1', [tip.id, kept[0].sealed])
  await expect(back).rejects.toThrow('does not come back')
  const { rows } = await box.office.asks('tipDestructions', { tip: tip.id })
  expect(rows).toMatchObject([
    {
      number,
      state: 'destroyed',
      messages: 3,
      files: 1,
      identity: true,
      basis: '〔2026〕8号',
      decidedName: '另一同事',
    },
  ])
  expect(rows[0].list).toMatch(/^[0-9a-f]{64}$/)

  // The older dated backup is there still; the keys, which lie in one place, are those of the newer.
  await backup()
  const holding = async (what: string) => {
    const held: string[] = []
    for (const path of await readdir(to, { recursive: true })) {
      if (!path.endsWith('.gz')) continue
      const text = gunzipSync(await readFile(join(to, path))).toString('latin1')
      if (text.includes(what)) held.push(path)
    }
    return held
  }
  expect(await holding(waiting.keySealed)).toEqual(['keys.gz'])
  expect(await readdir(to)).toContain(before.stamp)
  expect(await holding(kept[0].sealed)).toEqual([])
  // With the whole office besides, what is left does not open.
  const office = (await tipKey(box.town.pool, box.keyring)) as KeyPair
  await expect(keyOfTip(office, kept[0].public, '')).rejects.toThrow()
  expect(receipt).toHaveLength(34)
})

test('who bears the receipt of a destroyed tip is told so, and can add nothing', async () => {
  const { receipt, filing } = await box.put('匿名一件。')
  await gather(box.town, '2999-01-01' as Day)
  const [{ id: tip }] = await asked('select id from tips_tip where hash = $1', [filing.hash])
  const on = async () => ({ tip, version: await version(tip) })
  await box.office.does('triageTip', { ...(await on()), way: 'inScope', reason: '受理', against: 'unit' })
  await box.office.does('closeTip', { ...(await on()), outcome: '查否' })
  const one = randomUUID()
  await second.does('proposeTipDestruction', { id: one, tip, reason: 'order', basis: '〔2026〕9号' })
  await second.does('rejectTipDestruction', { tipDestruction: one, version: 1 })
  const again = randomUUID()
  await second.does('proposeTipDestruction', { id: again, tip, reason: 'order', basis: '〔2026〕9号' })
  const { number } = (await box.office.asks('tipSheet', { tip })).tip
  await box.office.does('confirmTipDestruction', { tipDestruction: again, version: 1, typed: number })
  const bearer = await bearerOf(receipt)
  expect(await box.call('answers', bearer.locator)).toMatchObject({ state: 'destroyed', hash: filing.hash })
  const more = await sealWords(fromBase64(filing.key), { against: 'unit', text: '补充。', files: [] })
  expect(await box.call('put_more', bearer.locator, { words: more.words, files: more.files })).toBe(false)
})
