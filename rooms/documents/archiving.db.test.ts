import { createHash, randomUUID } from 'node:crypto'
import { unzipSync } from 'fflate'
import { toBuffer } from 'qrcode'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { asking, paperOf } from '../../core/pure/paper/kind.ts'
import { buildApp } from '../../core/server/http/app.ts'
import { mountPrinting } from '../../core/server/http/printing.ts'
import type { WhoIs } from '../../core/server/http/routes.ts'
import { sentencesOf } from '../../core/server/http/sentences.ts'
import { aHouse } from '../../core/test/as.ts'
import { aTeam, type TeamAtWork } from '../findings/fixture.ts'
import { notesOf } from '../ledger/notes.ts'
import { inspectionPage } from '../planning/contract.ts'
import { mountArchiving } from './archiving.ts'
import { bundlePapers } from './bundle-work.ts'
import { mountScans } from './copies/http.ts'
import { sendings } from '../policies/numbered.ts'
import { aCabinet, pixel } from './fixture.ts'
import { mountDocuments } from './http.ts'
import { en } from './texts/en.ts'
import { zh } from './texts/zh.ts'

const town = await aHouse('policies', 'ledger', 'documents', 'registry', 'planning', 'teams', 'fieldwork', 'findings')
const files = await aCabinet(town)

const asks = { page: asking(inspectionPage, (inspection) => ({ inspection })) }
const slip = paperOf({
  kind: 'slip',
  name: '测试单',
  clause: '4.20',
  noun: 'inspection',
  circle: 'team',
  fields: { name: '单位' },
  asks,
  fill: ({ page }, _wording, inspection) => ({
    number: '〔2026〕1号',
    inspection,
    values: { name: page.inspection.name },
  }),
})
const ofRound = paperOf({
  ...slip,
  kind: 'ofRound',
  fill: ({ page }) => ({ number: '', inspection: '', values: { name: page.inspection.name } }),
})
const bound = paperOf({ ...slip, kind: 'bound', name: '谈话单', purpose: true })
const house = { ...town.house, papers: new Map([slip, ofRound, bound].map((kind) => [kind.kind, kind as never])) }

/** What whoever knocks waits for before he is known. */
let gate = Promise.resolve()
const whoIs: WhoIs = async (request) => {
  await gate
  const [person, ...hats] = (request.cookies['mingcha'] ?? '').split('.')
  return person ? { person, hats, csrf: 'token', fresh: true } : null
}
const mark = async (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16).toUpperCase()
const notes = notesOf({ house, pool: town.pool, clock: town.clock, whoIs }, () => undefined)
const printer = { ...files.cabinet, house, sendings, whoIs, mark, notes, say: (key: string) => key }
const app = await buildApp({
  house,
  pool: town.pool,
  clock: town.clock,
  version: '0',
  sentences: sentencesOf([{ room: 'documents', zh, en }]),
  rate: 100_000,
  whoIs,
  mount: async (server) => {
    await mountDocuments(server, printer, files.store)
    mountPrinting(server, printer)
    mountArchiving(server, { ...printer, store: files.store })
    await mountScans(server, { ...printer, store: files.store })
  },
})

let team: TeamAtWork
let others: TeamAtWork
beforeAll(async () => {
  team = await aTeam(town)
  others = await aTeam(town)
})
afterAll(async () => {
  await app.close()
  await notes.stop()
  await town.close()
  await files.leave()
})

const call = (who: string, url: string, file?: string) =>
  app.inject({
    method: file ? 'POST' : 'GET',
    url,
    headers: { 'mingcha-token': 'token' },
    cookies: { mingcha: who },
    ...(file ? { payload: { file } } : {}),
  })
const inspection = () => team.inspection
const leader = () => `${team.leader.person}.leader`

test('a paper is shown as its model and fetched as DOCX under the name of its number', async () => {
  const shown = await call(leader(), `/api/prints/slip/${inspection()}`)
  expect(shown.statusCode).toBe(200)
  expect(shown.json()).toMatchObject({
    kind: 'slip',
    name: '测试单 〔2026〕1号',
    paper: { form: 'form', number: '〔2026〕1号' },
  })
  const docx = await call(leader(), `/api/prints/slip/${inspection()}/docx`)
  expect(docx.headers['content-disposition']).toContain(encodeURIComponent('测试单 〔2026〕1号.docx'))
  const xml = new TextDecoder().decode(unzipSync(new Uint8Array(docx.rawPayload))['word/document.xml'])
  expect(xml).toContain(shown.json().paper.lines[0].value)
})

test('another team, a stranger and an unknown kind get what the question itself refuses', async () => {
  expect((await call(`${others.leader.person}.leader`, `/api/prints/slip/${inspection()}`)).statusCode).toBe(404)
  expect((await call(`${others.leader.person}.leader`, `/api/prints/slip/${inspection()}/docx`)).statusCode).toBe(404)
  expect(
    (await call(`${others.leader.person}.leader`, `/api/prints/slip/${inspection()}/archive`, randomUUID())).statusCode,
  ).toBe(404)
  expect((await call('', `/api/prints/slip/${inspection()}`)).statusCode).toBe(401)
  expect((await call(leader(), `/api/prints/none/${inspection()}`)).json().code).toBe('documents.no-such-paper')
})

test('into the archive it goes as a file of its inspection with its hash; a repetition files nothing twice', async () => {
  const file = randomUUID()
  const done = await call(leader(), `/api/prints/slip/${inspection()}/archive`, file)
  expect(done.statusCode).toBe(200)
  const { rows } = await town.above.query('select * from documents_file where id = $1', [file])
  expect(rows[0]).toMatchObject({
    state: 'kept',
    circle: 'team',
    noun: 'inspection',
    kind: 'docx',
    about: inspection(),
  })
  expect(rows[0].sha256).toMatch(/^[0-9a-f]{64}$/)
  const content = await call(leader(), `/api/files/${file}/content`)
  expect(content.rawPayload.subarray(0, 2).toString()).toBe('PK')
  const again = await call(leader(), `/api/prints/slip/${inspection()}/archive`, file)
  expect(again.json()).toMatchObject({ file, name: '测试单 〔2026〕1号.docx' })
  const count = await town.above.query('select count(*)::int as n from documents_file where about = $1', [inspection()])
  expect(count.rows[0].n).toBe(1)
})

test('a paper of a whole round belongs to no file of an inspection', async () => {
  const refused = await call(leader(), `/api/prints/ofRound/${inspection()}/archive`, randomUUID())
  expect(refused.json().code).toBe('documents.no-inspection')
})

describe('all papers of a round', () => {
  const binder = { ...printer, store: files.store }
  const roundOf = async () =>
    (await town.above.query('select round from planning_inspection where id = $1', [inspection()])).rows[0]
      .round as string
  const office = () => town.as(town.office, 'office')
  const rows = async () => (await office().asks('bundles', { round: await roundOf() })).rows

  test('are put together in the background under the office’s eyes: every paper in its folder, a list with hashes', async () => {
    const round = await roundOf()
    await office().does('bundleRound', { id: randomUUID(), round })
    await town.refused(office().does('bundleRound', { id: randomUUID(), round }), 'documents.bundle-under-way')
    expect(await bundlePapers(binder)).toBe(1)
    const [row] = await rows()
    expect(row).toMatchObject({ state: 'ready', inspection: row.id })
    expect(row.done).toBe(row.total)
    expect(row.papers).toBeGreaterThan(0)
    const content = await call(`${town.office}.office`, `/api/files/${row.file}/content`)
    expect(content.rawPayload.length).toBe(row.size)
    const parts = unzipSync(new Uint8Array(content.rawPayload))
    const names = Object.keys(parts)
    expect(names).toHaveLength(row.papers + 1)
    expect(names.filter((name) => name.includes('谈话单'))).toEqual([])
    expect(names.filter((name) => /^[^/]+\/测试单\/测试单.*\.docx$/.test(name))).toHaveLength(row.papers)
    const list = new TextDecoder().decode(parts['目录.txt'])
    for (const name of names.filter((one) => one.endsWith('.docx'))) expect(list).toContain(name)
    expect(await bundlePapers(binder)).toBe(0)
  })

  test('only the office asks for them and fetches them', async () => {
    const leading = town.as(team.leader.person, 'leader')
    await town.refused(leading.does('bundleRound', { id: randomUUID(), round: await roundOf() }), 'doorway.not-yours')
    const [row] = await rows()
    expect((await call(leader(), `/api/files/${row.file}/content`)).statusCode).toBe(404)
  })

  test('one that cannot be made says so and does not stand in the way of the next', async () => {
    const round = await roundOf()
    await office().does('bundleRound', { id: randomUUID(), round })
    const broken = {
      ...binder,
      say: () => '',
      house: { ...house, papers: new Map([['x', { ...slip, fill: boom } as never]]) },
    }
    expect(await bundlePapers(broken)).toBe(1)
    expect((await rows())[0]).toMatchObject({ state: 'failed', file: null })
    await office().does('bundleRound', { id: randomUUID(), round })
    expect(await bundlePapers(binder)).toBe(1)
    expect((await rows())[0].state).toBe('ready')
  })
})

const boom = () => {
  throw new Error('the paper cannot be filled')
}

test('what is read only with a purpose is printed by who has it open, and neither filed nor put together', async () => {
  expect((await call(leader(), `/api/prints/bound/${inspection()}`)).statusCode).toBe(200)
  const refused = await call(leader(), `/api/prints/bound/${inspection()}/archive`, randomUUID())
  expect(refused.json().code).toBe('documents.purpose-bound')
})

describe('a paper signed by hand', () => {
  const head = { 'mingcha-token': 'token', 'content-type': 'application/octet-stream' }
  const day = () => town.clock.now().slice(0, 10)
  const scan = (who: string, asked: Record<string, string>, bytes: Buffer, key: string = randomUUID()) =>
    app.inject({
      method: 'POST',
      url: `/api/scans?${new URLSearchParams({ id: randomUUID(), file: randomUUID(), name: '签字.png', signer: '王五', on: day(), ...asked })}`,
      headers: { ...head, 'idempotency-key': key },
      cookies: { mingcha: who },
      payload: bytes,
    })
  const codeOf = async (kind: string, who = leader()) =>
    (await call(who, `/api/prints/${kind}/${inspection()}`)).json() as {
      hash: string
      code: { text: string; short: string }
    }
  const picture = (text: string) => toBuffer(text, { margin: 4, width: 400 })
  const slipOf = (more: Record<string, string> = {}) => ({ kind: 'slip', about: inspection(), ...more })
  const copies = async (kind: string) =>
    (await town.as(team.leader.person, 'leader').asks('signedCopies', { kind, about: inspection() })).rows

  test('is filed as the signed copy of exactly the version whose code is on the scan', async () => {
    const { code, hash } = await codeOf('slip')
    const done = await scan(leader(), slipOf(), await picture(code.text))
    expect([done.statusCode, done.json()]).toMatchObject([200, { version: 1 }])
    expect(await copies('slip')).toMatchObject([
      { hash, signer: '王五', state: 'filed', title: '测试单', circle: 'team' },
    ])
    const content = await call(leader(), `/api/files/${(await copies('slip'))[0].file}/content`)
    expect(content.statusCode).toBe(200)
  })

  const filesOf = async (state: string) => {
    const counting = 'select count(*)::int as n from documents_file where about = $1 and state = $2'
    return (await town.above.query(counting, [inspection(), state])).rows[0].n as number
  }

  test('sent again after a lost answer it is the same copy, wherever the first try broke off; other bytes are refused', async () => {
    const { code } = await codeOf('slip')
    const [bytes, key] = [await picture(code.text), randomUUID()]
    const ids = { id: randomUUID(), file: randomUUID() }
    const before = await filesOf('kept')
    // Cut off after it was begun: nothing of it has come in.
    const upload = { inspection: inspection(), circle: 'team', noun: 'inspection', about: inspection() }
    await town
      .as(team.leader.person, 'leader')
      .does('startUpload', { ...upload, id: ids.file, name: '签字.png', size: bytes.length }, `startUpload-${key}`)
    const first = await scan(leader(), slipOf(ids), bytes, key)
    expect([first.statusCode, first.json()]).toMatchObject([200, { id: ids.id, version: 1 }])
    const again = await scan(leader(), slipOf(ids), bytes, key)
    expect([again.statusCode, again.json()]).toMatchObject([200, { id: ids.id, version: 1 }])
    expect(await filesOf('kept')).toBe(before + 1)
    const other = await scan(leader(), slipOf(ids), await toBuffer(code.text, { margin: 5, width: 400 }), key)
    expect(other.json().code).toBe('doorway.key-reused')
  })

  test('what the checks refuse after it has come in leaves no file behind, neither of an inspection nor of the office', async () => {
    const broken = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(64)])
    for (const [kind, who] of [
      ['slip', leader()],
      ['ofRound', `${town.office}.office`],
    ] as const) {
      const { code } = await codeOf(kind)
      const before = [await filesOf('kept'), await filesOf('receiving')]
      const refused = await scan(who, { ...slipOf({ code: code.short }), kind, name: '签字.pdf' }, broken)
      expect(refused.json().code).toMatch(/^files\./)
      expect([await filesOf('kept'), await filesOf('receiving')]).toEqual(before)
    }
    const word = await scan(leader(), slipOf({ name: '签字.docx' }), Buffer.from('PK\u0003\u0004'))
    expect(word.json().code).toBe('documents.no-scan')
  })

  test('a picture nobody could look at is not filed by the code that was typed', async () => {
    const { code } = await codeOf('slip')
    const cut = (await picture(code.text)).subarray(0, 200)
    expect((await scan(leader(), slipOf({ code: code.short }), cut)).json().code).toBe('documents.scan-unreadable')
  })

  test('three who hang up before they are known leave no place taken', async () => {
    const url = await app.listen({ port: 0 })
    let open = () => {}
    gate = new Promise((done) => {
      open = done
    })
    const hung = new AbortController()
    const sent = [1, 2, 3].map(() =>
      fetch(`${url}/api/scans`, {
        method: 'POST',
        signal: hung.signal,
        headers: {
          cookie: `mingcha=${leader()}`,
          'mingcha-token': 'token',
          'content-type': 'application/octet-stream',
        },
        body: new Uint8Array(pixel),
      }).catch(() => 'hung up'),
    )
    const connected = () => new Promise<number>((done) => app.server.getConnections((_, n) => done(n)))
    await vi.waitUntil(async () => (await connected()) === 3)
    hung.abort()
    expect(await Promise.all(sent)).toEqual(['hung up', 'hung up', 'hung up'])
    await vi.waitUntil(async () => (await connected()) === 0)
    open()
    for (let n = 0; n < 5; n++) await call(leader(), `/api/prints/slip/${inspection()}`)
    const { code } = await codeOf('slip')
    expect((await scan(leader(), slipOf(), await picture(code.text))).statusCode).toBe(200)
  })

  test('the scan of another paper or version is refused, and nothing is kept of it', async () => {
    const before = await town.above.query('select count(*)::int as n from documents_file')
    const [slip, other] = [await codeOf('slip'), await codeOf('bound')]
    const refused = async (asked: Record<string, string>, text: string, more = {}) =>
      (await scan(leader(), slipOf(asked), await picture(text))).json().code ?? more
    expect(await refused({}, other.code.text)).toBe('documents.another-paper')
    const old = slip.code.text.replace(/:[\w-]{43}:/, `:${'A'.repeat(43)}:`)
    expect(await refused({}, old)).toBe('documents.another-version')
    expect((await scan(leader(), slipOf({ code: 'AAAA-AAAA-AAAA-AAAA' }), pixel)).json().code).toBe(
      'documents.typed-code',
    )
    expect((await scan(leader(), slipOf({ on: '2999-01-01' }), pixel)).json().code).toBe('documents.future-day')
    expect((await scan(leader(), { kind: 'bound', about: inspection() }, pixel)).json().code).toBe(
      'documents.purpose-bound',
    )
    const stranger = `${others.leader.person}.leader`
    expect((await scan(stranger, slipOf(), await picture(slip.code.text))).statusCode).toBe(404)
    const after = await town.above.query('select count(*)::int as n from documents_file')
    expect(after.rows).toEqual(before.rows)
  })

  test('where no code is read the one typed off the paper serves; what was filed by mistake is taken back and stays', async () => {
    const { code } = await codeOf('slip')
    const done = await scan(leader(), slipOf({ code: code.short.toLowerCase() }), pixel)
    expect(done.statusCode).toBe(200)
    const leading = town.as(team.leader.person, 'leader')
    await leading.does('withdrawSignedCopy', { signedCopy: done.json().id, version: 1, reason: '扫错了' })
    const states = (await copies('slip')).filter((one: { id: string }) => one.id === done.json().id)
    expect(states).toMatchObject([{ state: 'withdrawn', reason: '扫错了' }])
  })

  test('a version that was taken before the data changed is found by its typed code, and filed as what it is', async () => {
    const taken = await codeOf('slip')
    const named = (name: string) =>
      town.above.query('update planning_inspection set name = $1 where id = $2', [name, inspection()])
    const { rows } = await town.above.query('select name from planning_inspection where id = $1', [inspection()])
    await named('改了名的单位')
    try {
      const asked = slipOf({ code: taken.code.short })
      const refused = (await scan(leader(), asked, pixel)).json()
      expect(refused).toMatchObject({ code: 'documents.another-version', facts: { hash: taken.hash } })
      const done = await scan(leader(), { ...asked, hash: taken.hash }, pixel)
      expect(done.statusCode).toBe(200)
      const copy = (await copies('slip')).find(({ id }: { id: string }) => id === done.json().id)
      expect(copy).toMatchObject({ hash: taken.hash, title: '测试单' })
      const unknown = { ...asked, code: 'AAAA-AAAA-AAAA-AAAA' }
      expect((await scan(leader(), unknown, pixel)).json().code).toBe('documents.typed-code')
    } finally {
      await named(rows[0].name)
    }
  })

  test('a paper of no inspection is filed by the office, under a key of its own', async () => {
    const { code } = await codeOf('ofRound')
    const asked = { kind: 'ofRound', about: inspection(), code: code.short }
    expect((await scan(leader(), asked, pixel)).json().code).toBe('documents.no-inspection')
    const done = await scan(`${town.office}.office`, asked, pixel)
    expect(done.statusCode).toBe(200)
    const office = town.as(town.office, 'office')
    const [row] = (await office.asks('signedCopies', { kind: 'ofRound', about: inspection() })).rows
    expect(row).toMatchObject({ circle: 'office', inspection: inspection(), fileKind: 'png' })
    const told = await town.above.query(
      'select kind, audience from ledger_record where about = any($1) order by kind',
      [[row.id, row.file]],
    )
    expect(told.rows).toMatchObject([{ kind: 'file.kept' }, { kind: 'signedCopy.filedOffice', audience: ['office'] }])
  })

  test('a file that was never read as a scan of it cannot be named its signed copy', async () => {
    const { hash } = await codeOf('slip')
    const file = await files.upload(town.as(team.leader.person, 'leader'), inspection())
    const claim = {
      ...slipOf(),
      id: randomUUID(),
      hash,
      file,
      signer: '王五',
      signedOn: day(),
    }
    await town.refused(town.as(team.leader.person, 'leader').does('fileSignedCopy', claim), 'documents.unread-scan')
  })
})
