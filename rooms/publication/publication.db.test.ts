import { createHash, randomUUID } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBox } from '../../apps/public/box.ts'
import { sheetsAMinute } from '../../apps/public/pace.ts'
import { buildPublic } from '../../apps/public/server.ts'
import type { Day } from '../../core/pure/days.ts'
import { takeCheckpoint } from '../../core/server/log/checkpoint.ts'
import { openSigner } from '../../core/server/log/signer.ts'
import type { Reader } from '../../core/server/tables.ts'
import { aHouse, passwords, type Someone } from '../../core/test/as.ts'
import { sealAll } from '../../core/test/sealed.ts'
import { aCabinet } from '../documents/fixture.ts'
import { lookThrough } from '../feedback/checking.ts'
import { rooms } from '../feedback/fixture.ts'
import { verifyProof } from '../ledger/verifier/verify.mts'
import { type AtWork, approvedPlan, aRectification, bring, report } from '../rectification/fixture.ts'
import { gather } from '../tips/gather.ts'
import { ensureTipKey } from '../tips/office-key.ts'
import { textOfPage } from './looking.ts'

const town = await aHouse(...rooms, 'publication')
const files = await aCabinet(town)
let at: AtWork
let other: AtWork
let group: Someone
let outside: pg.Pool
beforeAll(async () => {
  outside = new pg.Pool({ ...town.database, user: 'mingcha_public', password: passwords.mingcha_public, max: 2 })
  at = await aRectification(town, files, 2)
  other = await aRectification(town, files, 1)
  await approvedPlan(at)
  await report(at, at.tasks[0] as string, { rulesMade: 1 }, ['rules'])
  await bring(at, at.tasks[0] as string, 'closeTask')
  group = town.as(await town.someone('leading_group', { name: '组长' }), 'leading_group')
})
afterAll(async () => {
  await outside.end()
  await town.close()
  await files.leave()
})

const call = async (text: string, values: readonly unknown[] = []) =>
  (await outside.query(`select outside.${text} as said`, [...values])).rows[0].said
const pageOf = async (by: Someone, publication: string) => by.asks('publicationPage', { publication })
const on = async (by: Someone, publication: string) => ({
  publication,
  version: (await pageOf(by, publication)).publication.version,
})
const says = { title: '整改情况', text: '两项整改已完成一项。', contact: '0552-6012345' }
const period = { fromDay: '2026-03-02', untilDay: '2099-12-31' }
async function draft(kind: string, by = at.clerk, more: object = {}) {
  const id = randomUUID()
  await by.does('draftPublication', { id, inspection: at.inspection, kind, title: '整改情况', ...more })
  return id
}
async function written(kind: string, text = says.text) {
  const id = await draft(kind)
  await at.clerk.does('writePublication', { ...(await on(at.clerk, id)), ...says, ...period, text })
  return id
}
const publish = async (id: string, by = at.principal) => by.does('publish', await on(by, id))
const kinds = async (by: Someone) =>
  (await by.asks('publications', { inspection: at.inspection })).rows.map((row: { kind: string }) => row.kind).sort()

describe('what stays out (4.14, domain 7)', () => {
  const ask = async (by: Someone, list = 'public', more: object = {}) => {
    const id = randomUUID()
    const task = at.tasks[1]
    await by.does('proposeWithholding', { id, task, list, reason: 'unpublishedCase', text: '涉案，未结。', ...more })
    return id
  }
  const version = async (id: string) =>
    (await at.clerk.asks('withholdings')).rows.find((row: { id: string }) => row.id === id).version
  const now = async (id: string) => ({ withholding: id, version: await version(id) })

  test('asked by the body for one of five reasons, sent on by the office, consented to by the leading group alone', async () => {
    await town.refused(ask(at.office), 'doorway.not-yours')
    await town.refused(ask(other.clerk), 'doorway.not-found')
    await expect(ask(at.clerk, 'public', { reason: 'shame' })).rejects.toThrow()
    const id = await ask(at.clerk)
    await town.refused(ask(at.principal), 'publication.withholding-there')
    await town.refused(group.does('decideWithholding', { ...(await now(id)), consent: true }), 'flow.not-now')
    await at.office.does('forwardWithholding', { ...(await now(id)), opinion: '情况属实，拟同意。' })
    for (const by of [at.office, at.discipline, at.principal])
      await town.refused(by.does('decideWithholding', { ...(await now(id)), consent: true }), 'doorway.not-yours')
    const waiting = (await group.asks('desk')).groups.find((one: { key: string }) => one.key === 'withholdingsToDecide')
    expect(waiting).toMatchObject({ count: 1 })

    const page = await written('rectification')
    expect((await pageOf(at.clerk, page)).undecided).toBe(1)
    await town.refused(publish(page), 'publication.undecided')
    await group.does('decideWithholding', { ...(await now(id)), consent: true })
    await town.refused(publish(page), 'publication.told-of')
    await at.clerk.does('refreshPublishedItems', await on(at.clerk, page))
    const { items, document } = await pageOf(at.clerk, page)
    expect(items).toHaveLength(1)
    expect(document.withheld).toBe(1)
    // The other list is another matter: the circular tells of both.
    expect((await pageOf(at.clerk, await written('party'))).items).toHaveLength(2)
    expect((await at.discipline.asks('withholdings')).count).toBe(1)
    expect((await other.principal.asks('withholdings')).count).toBe(0)
    await expect(at.organisation.asks('withholdings')).rejects.toThrow()
  })
})

describe('publishing (S3-19, T14)', () => {
  const of = async (kind: string): Promise<string> =>
    (await at.clerk.asks('publications', { inspection: at.inspection, kind })).rows[0].id

  test('the written review opinion starts the clock, which is on the desks of who owes it', async () => {
    const says = { inspection: at.inspection, opinionNumber: '审〔2026〕3号', receivedOn: '2026-03-02' }
    await town.refused(at.principal.does('openDisclosure', { id: randomUUID(), ...says }), 'doorway.not-yours')
    await town.refused(
      at.office.does('openDisclosure', { id: randomUUID(), ...says, receivedOn: '2099-01-01' }),
      'publication.not-yet',
    )
    await at.office.does('openDisclosure', { id: randomUUID(), ...says })
    await town.refused(at.office.does('openDisclosure', { id: randomUUID(), ...says }), 'publication.disclosure-there')
    expect((await at.clerk.asks('disclosures')).rows).toMatchObject([{ dueOn: '2026-04-02', partyOn: null }])
    for (const by of [at.office, at.principal])
      expect((await by.asks('desk')).groups.map(({ key }: { key: string }) => key)).toContain('disclosuresDue')
    expect((await other.principal.asks('disclosures')).count).toBe(0)
  })

  test('personal data is settled first: changed, or left standing with a reason; an identity number never stands', async () => {
    const page = await of('rectification')
    const write = async (text: string) =>
      at.clerk.does('writePublication', { ...(await on(at.clerk, page)), ...says, ...period, text })
    await write('梁书记已退款，电话 13812345678，身份证 340321197001011234。')
    const { hits } = await pageOf(at.clerk, page)
    expect(hits.map(({ kind }: { kind: string }) => kind).sort()).toEqual(['idNumber', 'name', 'phone'])
    expect((await pageOf(at.discipline, page)).hits).toEqual([])
    await town.refused(publish(page), 'publication.hits-open')
    const keeps = async (kind: string, text: string) =>
      at.clerk.does('keepHit', { ...(await on(at.clerk, page)), id: randomUUID(), kind, text, reason: '公开电话' })
    await keeps('phone', '13812345678')
    await expect(keeps('idNumber', '340321197001011234')).rejects.toThrow()
    await write('主要负责人已退款，电话 13812345678。')
    expect((await pageOf(at.clerk, page)).hits).toMatchObject([{ kind: 'phone', kept: true }])
  })

  test('before it is out the public sees nothing; then the text, its fingerprint, and its place in the log', async () => {
    const page = await of('rectification')
    const { slug } = (await pageOf(at.clerk, page)).publication
    expect([await call('published()'), await call('publication($1)', [slug])]).toEqual([[], null])
    await town.refused(at.clerk.does('publish', await on(at.clerk, page)), 'doorway.not-yours')
    await town.refused(at.office.does('publish', await on(at.office, page)), 'publication.other-side')
    // What the principal changed the liaison looks at again: two know what goes out.
    const same = await pageOf(at.principal, page)
    const { title, text, contact, fromDay, untilDay } = same.publication
    const save = async (by: Someone) =>
      by.does('writePublication', { ...(await on(by, page)), title, text, contact, fromDay, untilDay })
    await save(at.principal)
    await town.refused(publish(page), 'publication.own-words')
    await save(at.clerk)
    await publish(page)
    const open = await call('publication($1)', [slug])
    expect(createHash('sha256').update(open.document).digest('hex')).toBe(open.hash)
    const facts = JSON.parse(Buffer.from(open.record.bytes, 'base64').toString()).facts
    expect(facts).toMatchObject({ hash: open.hash, items: 1, withheld: 1 })
    expect(JSON.parse(open.document).items).toMatchObject([{ number: `${slug}-1`, degree: 'done' }])
    expect(await call('published()')).toMatchObject([{ slug, kind: 'rectification' }])
    await expect(
      town.above.query(`update publication_page set document = document || ' ' where id = $1`, [page]),
    ).rejects.toThrow('not rewritten')
    await town.refused(
      at.clerk.does('writePublication', { ...(await on(at.clerk, page)), ...says, ...period }),
      'flow.not-now',
    )
  })

  test('the circular is never on the web; with it the clock stops', async () => {
    const page = await of('party')
    await publish(page)
    const { slug } = (await pageOf(at.clerk, page)).publication
    expect(await call('publication($1)', [slug])).toBe(null)
    expect((await at.office.asks('disclosures', { open: 'no' })).count).toBe(1)
    expect(await kinds(at.leader)).toEqual(['party', 'rectification'])
    expect(await kinds(other.principal)).toEqual([])
  })

  test('taken back, only fingerprint and day stay public, and the clock runs again', async () => {
    const page = await written('progress')
    const { slug } = (await pageOf(at.clerk, page)).publication
    await publish(page)
    await at.principal.does('withdrawPublication', { ...(await on(at.principal, page)), reason: '数字有误' })
    const open = await call('publication($1)', [slug])
    expect([open.document, open.hash.length, open.withdrawn !== null, open.asks]).toEqual([null, 64, true, false])
    const whole = await of('rectification')
    await at.office.does('withdrawPublication', { ...(await on(at.office, whole)), reason: '一处地名有误' })
    expect((await at.office.asks('disclosures', { open: 'yes' })).count).toBe(1)
    await publish(await written('rectification'))
    expect((await at.office.asks('disclosures', { open: 'no' })).count).toBe(1)
  })

  test('notice and feedback are worded by the office, and the body sees them once they are out', async () => {
    await town.refused(draft('feedback', at.clerk), 'publication.other-side')
    const page = await draft('feedback', at.office)
    expect(await kinds(at.clerk)).not.toContain('feedback')
    await at.office.does('writePublication', { ...(await on(at.office, page)), ...says, ...period })
    await town.refused(publish(page, at.otherOffice), 'feedback.not-looked')
    const checker = { house: town.house, pool: town.pool, clock: town.clock, keyring: files.cabinet.keyring }
    const words = { noun: 'publication' as const, about: page, text: (eyes: Reader) => textOfPage(eyes, page) }
    await lookThrough(checker, { person: town.office, hat: 'office' }, words)
    await town.refused(publish(page, at.office), 'publication.own-words')
    await publish(page, at.otherOffice)
    expect(await kinds(at.clerk)).toContain('feedback')
  })
})

test('gives the login of the public pages four functions more, and nothing else', async () => {
  const { rows } =
    await town.above.query(`select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname not in ('pg_catalog', 'information_schema') and has_schema_privilege('mingcha_public', n.oid, 'usage')
      and has_function_privilege('mingcha_public', p.oid, 'execute') order by 1`)
  const tips = ['outside.answers(text)', 'outside.pages()', 'outside.put_more(text,jsonb)', 'outside.put_tip(jsonb)']
  expect(rows.map(({ name }) => name).filter((name) => !tips.includes(name))).toEqual([
    ...['outside.count_sheet(text,text)', 'outside.log_tile(integer,bigint)'],
    ...['outside.publication(text)', 'outside.published()'],
  ])
  for (const table of ['page', 'item', 'withholding', 'kept', 'satisfaction'])
    await expect(outside.query(`select from mingcha.publication_${table}`)).rejects.toThrow('permission denied')
})

describe('on walls and on paper (S4-10, S4-13)', () => {
  const post = async (more: object, by = at.clerk) =>
    by.does('recordPosting', {
      ...{ id: randomUUID(), inspection: at.inspection, way: 'meeting', place: '前进村文化广场', onDay: '2026-03-02' },
      ...{ reached: 86, text: '到会86户，逐条通报。', ...more },
    })

  test('a meeting is recorded with words or minutes, of one unit for those who see it', async () => {
    await town.refused(post({ text: '' }), 'publication.unproven')
    await town.refused(post({ onDay: '2099-01-01' }), 'publication.not-yet')
    await town.refused(post({}, other.clerk), 'doorway.not-found')
    const about = { name: '公告栏.png', circle: 'rectification', about: at.tasks[0] as never, noun: 'task' } as const
    const file = await at.files.upload(at.clerk, at.inspection, undefined, about)
    await post({ way: 'board', text: '', file })
    await post({})
    expect((await at.office.asks('postings', { way: 'board' })).rows).toMatchObject([{ fileName: '公告栏.png' }])
    expect((await other.principal.asks('postings')).count).toBe(0)
  })

  test('sheets are counted by day and answer, told from five on, by the office alone', async () => {
    const page = (await at.clerk.asks('publications', { kind: 'rectification', state: 'published' })).rows[0]
    const told = async () => at.office.asks('sheetsOf', { publication: page.id })
    for (const answer of ['satisfied', 'satisfied', 'mostly', 'unsatisfied'])
      expect(await call('count_sheet($1, $2)', [page.slug, answer])).toBe('counted')
    expect(await told()).toMatchObject({ sheets: null, satisfied: null })
    expect(await call('count_sheet($1, $2)', [page.slug, 'satisfied; drop'])).toBe('closed')
    expect(await call('count_sheet($1, $2)', [page.slug, null])).toBe('closed')
    expect(await call('count_sheet($1, $2)', [page.slug, 'unsure'])).toBe('counted')
    expect(await told()).toMatchObject({ sheets: 5, satisfied: 2, mostly: 1, unsatisfied: 1, unsure: 1 })
    const pile = { day: '2026-03-02' as Day, satisfied: 20, mostly: 5, unsatisfied: 1, unsure: 0 }
    const counted = async (other: string) =>
      at.office.does('countSheets', { ...(await on(at.office, page.id)), with: other, ...pile })
    await town.refused(counted(at.office.person), 'publication.alone')
    await counted(at.discipline.person)
    await town.refused(counted(at.discipline.person), 'publication.counted-already')
    expect(await told()).toMatchObject({ sheets: 31, satisfied: 22 })
    await expect(at.principal.asks('sheetsOf', { publication: page.id })).rejects.toThrow()
    expect((await town.above.query('select count(*)::int as n from publication_satisfaction')).rows).toEqual([{ n: 2 }])
  })
})

/** The root of a tree that a leaf and its path give (RFC 9162, 2.1.3.2), by hand. */
function rootBy(leaf: Buffer, number: number, size: number, path: readonly string[]): string {
  const node = (left: Buffer, right: Buffer) =>
    createHash('sha256')
      .update(Buffer.concat([Buffer.of(1), left, right]))
      .digest()
  let [at, last, root] = [number, size - 1, leaf]
  for (const one of path.map((text) => Buffer.from(text, 'base64'))) {
    const joins = at % 2 === 1 || at === last
    root = joins ? node(one, root) : node(root, one)
    while (joins && at % 2 === 0 && at !== 0) [at, last] = [at >> 1, last >> 1]
    ;[at, last] = [at >> 1, last >> 1]
  }
  return last === 0 ? root.toString('base64') : 'no proof'
}

describe('on the origin of the public', () => {
  let url = ''
  let close: () => Promise<void>
  let slug = ''
  beforeAll(async () => {
    const { keyring } = files.cabinet
    await sealAll(town.pool)
    await takeCheckpoint(town.pool, await openSigner(town.pool, keyring), town.clock.now())
    await ensureTipKey(town.pool, keyring)
    const page = { inspection: at.inspection, phone: '0552-6012345', fromDay: '2026-03-02', untilDay: '2026-12-31' }
    const id = randomUUID()
    await at.office.does('publishPage', { id, ...page })
    await at.office.does('closePage', { tipPage: id, version: 1 })
    const box = openBox({ ...town.database, user: 'mingcha_public', password: passwords.mingcha_public })
    const server = buildPublic(box, () => undefined)
    await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    close = async () => {
      server.closeAllConnections()
      server.close()
      await box.stop()
    }
    const out = { kind: 'rectification', state: 'published' }
    slug = (await at.clerk.asks('publications', out)).rows[0].slug
  })
  afterAll(() => close?.())
  const get = async (path: string) => {
    const answer = await fetch(`${url}${path}`)
    return { status: answer.status, text: await answer.text(), headers: answer.headers }
  }
  const post = async (path: string, fields: Readonly<Record<string, string>>) => {
    const body = new FormData()
    for (const [name, value] of Object.entries(fields)) body.set(name, value)
    return (await fetch(`${url}${path}`, { method: 'POST', body })).text()
  }

  test('a page is whole without a script, carries contact, period and code, and links to nothing elsewhere', async () => {
    const list = await get('/p')
    expect([list.status, list.text.includes('整改情况'), list.text.includes('已于')]).toEqual([200, true, true])
    for (const path of [`/p/${slug}`, `/en/p/${slug}`]) {
      const { status, text, headers } = await get(path)
      expect([status, headers.get('set-cookie')]).toEqual([200, null])
      expect(text).not.toMatch(/<script|<img|<iframe|\son\w+=|(?:href|src)="https?:/)
      expect(text).toContain(says.contact)
      expect(text).toMatch(/2026-03-02|2026年3月2日/)
      expect(text).toMatch(/<svg class="qr"/)
      expect(text).toContain(`${url}${path}`)
    }
    expect((await get('/p/abcdefgh')).status).toBe(404)
    expect((await get(`/p/${slug}/99`)).status).toBe(404)
  })

  test('the text downloaded has the fingerprint on the page, and the log proves it under its signed head', async () => {
    const { text } = await get(`/p/${slug}/text`)
    const print = createHash('sha256').update(text).digest('hex')
    expect((await get(`/p/${slug}`)).text).toContain(print)
    const file = (await get(`/p/${slug}/proof`)).text
    const { verifier } = await openSigner(town.pool, files.cabinet.keyring)
    expect(verifyProof(Buffer.from(file), verifier, Buffer.from(text))).toMatchObject({ sha256: print, text: true })
    const proof = JSON.parse(file)
    expect(proof.sha256).toBe(print)
    const bytes = Buffer.from(proof.record.bytes, 'base64')
    expect(JSON.parse(bytes.toString()).facts.hash).toBe(print)
    const entry = createHash('sha256').update(Buffer.from(proof.record.salt, 'hex')).update(bytes).digest()
    const leaf = createHash('sha256').update(Buffer.of(0)).update(entry).digest()
    expect(rootBy(leaf, proof.record.leaf, proof.size, proof.hashes)).toBe(proof.checkpoint.split('\n')[2])
    const other = createHash('sha256').update('another').digest()
    expect(rootBy(other, proof.record.leaf, proof.size, proof.hashes)).not.toBe(proof.checkpoint.split('\n')[2])
  })

  test('one answer is counted, none and a strange one are told', async () => {
    expect(await post(`/p/${slug}/sheet`, { answer: 'satisfied' })).toContain('记下了')
    expect(await post(`/p/${slug}/sheet`, { answer: '' })).toContain('请先选一项')
    expect(await post(`/p/${slug}/sheet`, { answer: 'rich' })).toContain('现在不能测评')
    // More than two minutes take: whichever minutes they fall into, one of them is too many.
    const many: string[] = []
    for (let n = 0; n <= 2 * sheetsAMinute; n++) many.push(await post(`/p/${slug}/sheet`, { answer: 'unsure' }))
    expect(many.some((page) => page.includes('这一份没有记'))).toBe(true)
    expect((await get(`/p/${slug}`)).text).toContain(`每页一分钟最多记${sheetsAMinute}份`)
  })

  test('it is not fixed: a tip with the number of the item, though the page for tips is closed', async () => {
    expect((await get(`/p/${slug}`)).text).toContain(`/p/${slug}/1"`)
    const form = await get(`/p/${slug}/1`)
    const seed = /name="seed" value="([^"]+)"/.exec(form.text)?.[1] as string
    expect(form.text).toContain(`${slug}-1`)
    expect(await post(`/p/${slug}/1`, { seed, text: '账还是没有公开。' })).toContain('34 个数字')
    expect((await fetch(`${url}/p/${slug}/2`, { method: 'POST', body: new FormData() })).status).toBe(404)
    expect(await gather(town, '2999-01-01' as Day)).toBe(1)
    const { id } = (await at.clerk.asks('publications', { kind: 'rectification', state: 'published' })).rows[0]
    const { tips } = await at.office.asks('sheetsOf', { publication: id })
    expect(tips).toMatchObject([{ item: `${slug}-1` }])
    // Without a published item the closed page takes nothing.
    const told = await call('put_tip($1)', [JSON.stringify({ page: 'abcdefgh', item: `${slug}-1` })])
    expect(told).toBe('shape')
  })
})
