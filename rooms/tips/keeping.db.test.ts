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
import { countMonths } from './counting.ts'
import { gather } from './gather.ts'
import { mountTips } from './http.ts'
import { tipKey } from './office-key.ts'
import { type KeyPair, newPair, seal } from './sealing/box.ts'
import { fromBase64, toBase64 } from './sealing/bytes.ts'
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
  const [id, receipt] = [randomUUID(), newReceipt()]
  const filing = await sealTip({ against: 'unit', text, files: [] }, identity ? who : null, receipt, box.recipients)
  const { named: _, against, ...filed } = filing
  const about = { id, channel: 'letter', inspection: box.inspection, against, receivedOn: '2026-03-02', other: null }
  await box.office.does('registerTip', { ...about, filed })
  return { id, receipt, key: filing.key }
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

test('thresholds of a flood are the office’s, each in the place of the one before, and the night goes by the last', async () => {
  const set = (replaces: string | null, floodAt: number, most: number, id = randomUUID()) =>
    box.office.does('setFloodGate', { id, replaces, floodAt, most, reason: '本县来件少' }).then(() => id)
  await box.town.refused(set(null, 9, 8), 'tips.gate-order')
  const first = await set(null, 2, 3)
  await box.town.refused(set(null, 5, 9), 'tips.gate-changed')
  await set(first, 2, 2_000)
  const { rows } = await box.office.asks('floodGates')
  expect(rows.map((row: { floodAt: number; most: number }) => row.most)).toEqual([2_000, 3])
  await box.town.refused(box.leader.asks('floodGates'), 'doorway.not-yours')
  for (let n = 0; n < 5; n++) await box.put(`大量来件${n}。`, { proven: n === 2 })
  expect(await gather(box.town, '2999-01-01' as Day)).toBe(5)
  const held = (await box.office.asks('tips', { state: 'held' })).rows
  expect(held).toHaveLength(4)
  for (const { id, version: seen } of held) await box.office.does('releaseTip', { tip: id, version: seen })
  await set(rows[0].id, 200, 2_000)
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

test('the leading group is told numbers of months that are over, once and for good, none under five, none that a sum gives away, and no tip', async () => {
  const { town } = box
  const group = town.as(await town.someone('leading_group', { name: '副组长' }), 'leading_group')
  const tips = async (by: Someone = group) => (await by.asks('tipCounts', { size: 200 })).rows
  // Of the month that is not over, nothing: of two days' counts the difference would be one tip.
  expect(await tips()).toEqual([])
  await enters('又一件。')
  // Tips of a month, as they stood: k of them about the team.
  const made = (month: string, k: number, of = 11) =>
    asked(
      `insert into tips_tip select (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(), 'number', $1 || n, 'serial', 1000 + n,
         'received_on', $2::date, 'against', case when n <= $3 then 'team' else 'unit' end))).*
       from (select t from tips_tip t order by id limit 1) x(t), generate_series(1, $4::int) n`,
      [`信-${month}-`, `${month}-03`, k, of],
    )
  const months = ['2025-08', '2025-09', '2025-10', '2025-11']
  for (const [n, k] of [0, 1, 4, 5].entries()) await made(months[n] as string, k)
  await made('2025-12', 2, 4)
  expect(await countMonths(town)).toBeGreaterThan(0)
  const against = async (month: string) =>
    (await tips())
      .filter((row: { month: string; side: string }) => row.month === `${month}-01` && row.side === 'against')
      .map(({ key, n }: { key: string; n: number | null }) => `${key} ${n}`)
  expect(await Promise.all(months.map(against))).toEqual([
    ['unit 11'],
    ['team null', 'unit null'],
    ['team null', 'unit null'],
    ['team 5', 'unit 6'],
  ])
  // A month without any says no more than one with four, and no month is the first of which something is known.
  type Line = { month: string; side: string; n: number | null }
  const all = (await tips()).filter(({ side }: Line) => side === 'all')
  expect(all.map(({ month, n }: Line) => `${month.slice(0, 7)} ${n}`)).toEqual([
    ...['2026-01 null', '2025-12 null', '2025-11 11', '2025-10 11', '2025-09 11', '2025-08 11', '2025-07 null'],
    ...['2025-06 null', '2025-05 null', '2025-04 null', '2025-03 null', '2025-02 null'],
  ])
  const few = all.filter(({ n }: Line) => n === null).map(({ month }: Line) => month)
  expect((await tips()).filter(({ month, side }: Line) => few.includes(month) && side !== 'all')).toEqual([])
  // What becomes of them later, and what is entered later, changes nothing that was told.
  const before = await tips()
  await asked(`update tips_tip set against = 'team' where received_on < '2026-01-01'`)
  await asked(`update tips_tip set received_on = '2025-12-24' where number = '信-2025-08-1'`)
  await asked(`update tips_tip set received_on = '2024-12-24' where number = '信-2025-08-2'`)
  expect(await countMonths(town)).toBe(0)
  expect(await tips()).toEqual(before)
  await town.refused(group.asks('tips'), 'doorway.not-yours')
  await town.refused(box.leader.asks('tipCounts'), 'doorway.not-yours')
  expect(JSON.stringify(before)).not.toMatch(/信-/)
  await asked(`delete from tips_tip where serial > 1000`)
})

test('two persons destroy the key of a closed tip: nobody opens it, not from an older backup either, and the line stays', async () => {
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
  const propose = (by = box.office, reason = 'order') => {
    const id = randomUUID()
    const why = { reason, basis: '〔2026〕8号' }
    return by.does('proposeTipDestruction', { id, tip: tip.id, ...why }).then(() => id)
  }
  await box.town.refused(propose(), 'tips.close-first')
  const on = async () => ({ tip: tip.id, version: await version(tip.id) })
  await box.office.does('triageTip', { ...(await on()), way: 'inScope', reason: '受理', against: 'unit' })
  await box.office.does('answerTip', { ...(await on()), id: randomUUID(), kind: 'accepted', text: '已受理' })
  await box.office.does('closeTip', { ...(await on()), outcome: '查否' })
  await box.town.refused(propose(), 'tips.tell-result-first')
  await box.office.does('answerTip', { ...(await on()), id: randomUUID(), kind: 'result', text: '查否' })
  const kept30 = box.town.refused(propose(box.office, 'retentionEnded'), 'tips.kept-until')
  expect(await kept30).toMatchObject({ until: '2056-12-31' })
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
  // Who bears its receipt is told so, and reads no answer any more.
  const told = await box.call('answers', (await bearerOf(tip.receipt)).locator)
  expect(told).toMatchObject({ state: 'destroyed' })
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

test('nobody has a hand in a tip who stands in for whom it is about, by whatever act of the room', async () => {
  const { town } = box
  const [absent, deputy] = [await town.someone('office'), await town.someone()]
  const { id: tip } = await enters('反映巡察办一名同志。', true)
  const day = '2026-03-02'
  const [referral, opening, tipDestruction] = [randomUUID(), randomUUID(), randomUUID()]
  await box.office.does('triageTip', {
    ...{ tip, version: await version(tip), way: 'referred', reason: '转办', against: 'unit' },
    passing: { id: referral, kind: 'department', toName: '县委政法委' },
  })
  const [second, third] = box.holders.slice(1)
  await second?.by.does('askOpening', { id: opening, tip, purpose: '核实' })
  await asked(
    `insert into tips_destruction (id, authority, tip, number, received_on, about_persons, reason, basis, state, proposed_by, proposed_on)
     select $1, authority, id, number, received_on, '{}', 'order', '文', 'proposed', $2, received_on from tips_tip where id = $3`,
    [tipDestruction, town.office, tip],
  )
  for (const [table, column] of Object.entries({ tips_tip: 'id', tips_referral: 'tip', tips_destruction: 'tip' }))
    await asked(`update ${table} set about_persons = $2 where ${column} = $1`, [tip, [absent]])
  await asked('update tips_share set person = $2 where tip = $1 and person = $3', [tip, deputy, third?.person])
  await town.as(absent, 'office').does('delegate', {
    ...{ id: randomUUID(), person: deputy, fromDay: day, untilDay: day, reason: '出差' },
  })
  const { number, ...now } = (await box.office.asks('tipSheet', { tip })).tip
  const on = { tip, version: now.version }
  const sealed = 'A'.repeat(200)
  const fresh = randomUUID
  const acts: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
    releaseTip: on,
    triageTip: { ...on, way: 'inScope', reason: '受理', against: 'unit' },
    retriageTip: { ...on, reason: '改办' },
    instructTip: { ...on, instruction: '同意' },
    openTip: { id: fresh(), tip, purpose: '看看' },
    answerTip: { ...on, id: fresh(), kind: 'answer', text: '收到' },
    closeTip: { ...on, outcome: '查否' },
    addScan: { id: fresh(), tip, kind: 'png', size: 10, sealed },
    proposeTipDestruction: { id: fresh(), tip, reason: 'order', basis: '文' },
    confirmTipDestruction: { tipDestruction, version: 1, typed: number },
    rejectTipDestruction: { tipDestruction, version: 1 },
    acceptReferral: { referral, version: 1, accepted: 'accepted' },
    acknowledgeReferral: { referral, version: 1, receipt: '收到' },
    askOpening: { id: fresh(), tip, purpose: '看看' },
    grantOpening: { opening, version: 1, share: sealed },
    declineOpening: { opening, version: 1 },
    noteOpening: { opening, version: 1 },
    remakeShare: { opening, version: 1, holder: third?.id, share: sealed },
  }
  /** A tip the team has, about its leader, for whom a member stands in. */
  const givenTo = async () => {
    const { id } = await enters('反映巡察组一名同志。', true)
    await box.office.does('triageTip', {
      ...{ tip: id, version: await version(id), way: 'inScope', reason: '受理', against: 'unit' },
      aboutPersons: [box.leader.person],
    })
    await box.leader.does('delegate', {
      id: fresh(),
      person: box.one.person,
      fromDay: day,
      untilDay: day,
      reason: '出差',
    })
    return id
  }
  const ofTips = [...town.house.actions.values()].filter(({ command: { room, input } }) => {
    const shape = Object.keys(input.shape)
    return room === 'tips' && ['tip', 'referral', 'opening', 'tipDestruction'].some((name) => shape.includes(name))
  })
  const inTeam = { noteTipCheck: { id: fresh(), tip: await givenTo(), about: fresh() } }
  expect(ofTips.map(({ command }) => command.name).sort()).toEqual(Object.keys({ ...acts, ...inTeam }).sort())
  for (const [name, input] of Object.entries(inTeam))
    await town.refused(town.as(box.one.person, 'leader').does(name, input), 'doorway.not-found')
  const by = town.as(deputy, 'office')
  for (const [name, input] of Object.entries(acts)) {
    // A share of one's own one sees; that it is of such a tip is not said there either.
    const code = name === 'askOpening' ? 'tips.not-holder' : 'doorway.not-found'
    await town.refused(by.does(name, input), code)
  }
})

test('an identity is held only by whom a second person confirmed; until then nobody sits, and nothing is sealed to him', async () => {
  const [me, friend] = [await box.town.someone('office'), await box.town.someone('discipline')]
  const [by, second, group] = [
    box.town.as(me, 'office'),
    box.office,
    box.town.as(await box.town.someone('leading_group'), 'leading_group'),
  ]
  const before = (await by.asks('tipHolders')).holders
  const id = randomUUID()
  await by.does('nameHolder', { id, person: friend, seat: 2 })
  const waits = async () => {
    expect((await by.asks('tipHolders')).holders).toEqual(before)
    expect((await box.call('pages')).holders).toHaveLength(3)
  }
  await waits()
  const own = box.town.as(friend, 'discipline')
  const key = { id: randomUUID(), publicKey: toBase64((await newPair()).public), closed: 'A'.repeat(200) }
  await box.town.refused(own.does('makeHolderKey', { holder: id, version: 1, ...key }), 'tips.not-holder')
  await box.town.refused(by.does('nameHolder', { id: randomUUID(), person: friend, seat: 2 }), 'tips.seat-waits')
  const decide = (who: typeof by, agreed: boolean, version = 1) =>
    who.does('decideHolder', { holder: id, version, agreed })
  await box.town.refused(decide(by, true), 'tips.holder-by-two')
  await box.town.refused(decide(own, true), 'doorway.not-yours')
  const alone = 'update tips_holder set active = true, confirmed_by = named_by where id = $1'
  await expect(box.town.above.query(alone, [id])).rejects.toMatchObject({ constraint: 'tips_holder_two' })
  await waits()
  // Refused or taken back, it leaves nothing behind.
  await decide(group, false)
  await box.town.refused(decide(second, true, 2), 'tips.naming-over')
  await waits()
  // The one of the office is judged again when he takes the seat: another may have come to be of the office since.
  const later = randomUUID()
  await by.does('nameHolder', { id: later, person: friend, seat: 2 })
  const grant = { id: randomUUID(), person: friend, hat: 'office', body: null, fromDay: '2026-03-02', untilDay: null }
  await box.town.as(box.town.security_admin, 'security_admin').does('grantHat', grant)
  const confirms = group.does('decideHolder', { holder: later, version: 1, agreed: true })
  await box.town.refused(confirms, 'tips.holder-two-of-office')
  await by.does('decideHolder', { holder: later, version: 1, agreed: false })
  await waits()
  expect((await second.asks('tipHolders')).named).toEqual([])
})
