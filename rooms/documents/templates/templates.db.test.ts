import type { Notes, Taken } from '../../../core/server/http/notes.ts'
import { createHash, randomUUID } from 'node:crypto'
import { unzipSync } from 'fflate'
import { toBuffer } from 'qrcode'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asking, paperOf } from '../../../core/pure/paper/kind.ts'
import { buildApp } from '../../../core/server/http/app.ts'
import { mountPrinting } from '../../../core/server/http/printing.ts'
import type { WhoIs } from '../../../core/server/http/routes.ts'
import { sentencesOf } from '../../../core/server/http/sentences.ts'
import { aHouse } from '../../../core/test/as.ts'
import { aTeam, type TeamAtWork } from '../../findings/fixture.ts'
import { inspectionPage } from '../../planning/contract.ts'
import { mountArchiving } from '../archiving.ts'
import { bundlePapers } from '../bundle-work.ts'
import { mountScans } from '../copies/http.ts'
import { aCabinet } from '../fixture.ts'
import { mountDocuments } from '../http.ts'
import { en } from '../texts/en.ts'
import { zh } from '../texts/zh.ts'
import { sendings } from '../../policies/numbered.ts'
import { madeTemplate, par, run } from './docx/made.fixture.ts'
import { mountTemplates } from './http.ts'
import { settingsOf } from './setting.ts'
import { mountTrials } from './trial.ts'

const town = await aHouse('policies', 'ledger', 'documents', 'registry', 'planning', 'teams', 'fieldwork', 'findings')
const files = await aCabinet(town)

/** What the slip says besides the unit: changed by a test, another version of the paper. */
let words = '第一稿'
const slip = paperOf({
  kind: 'slip',
  name: '测试单',
  clause: '4.20',
  noun: 'inspection',
  circle: 'team',
  fields: { name: '单位', words: '内容' },
  asks: { page: asking(inspectionPage, (inspection) => ({ inspection })) },
  fill: ({ page }, _wording, inspection) => ({
    number: '〔2026〕1号',
    inspection,
    values: { name: page.inspection.name, words },
  }),
})
const house = { ...town.house, papers: new Map([[slip.kind, slip as never]]) }
const whoIs: WhoIs = async (request) => {
  const [person, ...hats] = (request.cookies['mingcha'] ?? '').split('.')
  return person ? { person, hats, csrf: 'token', fresh: true } : null
}
const taken: Taken[] = []
const quiet = async () => undefined
const notes: Notes = {
  ...{ read: quiet, exported: quiet, refused: () => undefined },
  taken: async (_request, _by, what) => void taken.push(what),
}
const mark = async (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16).toUpperCase()
const cabinet = { ...files.cabinet, house }
const printer = {
  sendings,
  ...cabinet,
  whoIs,
  mark,
  say: (key: string) => key,
  store: files.store,
  settings: settingsOf(cabinet),
  notes,
}
const app = await buildApp({
  ...{ house, pool: town.pool, clock: town.clock, version: '0', rate: 100_000, whoIs },
  sentences: sentencesOf([{ room: 'documents', zh, en }]),
  mount: async (server) => {
    await mountDocuments(server, printer, files.store)
    for (const mount of [mountPrinting, mountArchiving, mountScans, mountTemplates, mountTrials])
      await mount(server, printer)
  },
})

let team: TeamAtWork
let second: string
beforeAll(async () => {
  team = await aTeam(town)
  second = await town.someone('office')
})
afterAll(async () => {
  await app.close()
  await town.close()
  await files.leave()
})

const office = () => `${town.office}.office`
const leader = () => `${team.leader.person}.leader`
const own = (title: string) => madeTemplate(par(title) + par(run('〔单'), run('位〕：{{内容}}')))
const day = () => town.clock.now().slice(0, 10)

const get = (who: string, url: string) => app.inject({ method: 'GET', url, cookies: { mingcha: who } })
const sent = (who: string, url: string, payload: Buffer) =>
  app.inject({
    ...{ method: 'POST', url, payload, cookies: { mingcha: who } },
    headers: {
      'mingcha-token': 'token',
      'content-type': 'application/octet-stream',
      'idempotency-key': randomUUID(),
    },
  })
const upload = (bytes: Buffer, more: Record<string, string> = {}, who = office()) => {
  const asked = { id: randomUUID(), kind: 'slip', name: '测试单.docx', from: day(), ...more }
  return sent(who, `/api/template-files?${new URLSearchParams(asked)}`, bytes)
}
const of = () => `/api/prints/slip/${team.inspection}`
const xmlOf = (docx: Buffer) => new TextDecoder().decode(unzipSync(new Uint8Array(docx))['word/document.xml'])
const docx = async () => xmlOf((await get(leader(), `${of()}/docx`)).rawPayload)
const page = async () => (await get(leader(), of())).json()
const decider = () => town.as(second, 'office')

/** Uploads a template and has the second person approve it; gives its id. */
async function inForce(title: string): Promise<string> {
  const done = await upload(own(title))
  expect([done.statusCode, done.json()]).toMatchObject([200, { version: 1 }])
  await decider().does('approveTemplate', { template: done.json().id, version: 1 })
  return done.json().id
}

describe('a template of the office', () => {
  test('is proposed by the office alone, tried, and approved by another person', async () => {
    expect((await upload(own('甲'), {}, leader())).statusCode).toBe(403)
    const done = await upload(own('甲'))
    const template = done.json().id as string
    expect((await upload(own('乙'))).json().code).toBe('documents.template-waiting')
    const desk = await decider().asks('desk', {})
    expect(JSON.stringify(desk)).toContain('测试单 第1版')
    const things = (await get(office(), '/api/template-kinds/slip/things')).json().things
    expect(things.map(({ about }: { about: string }) => about)).toContain(team.inspection)
    const tried = await get(office(), `/api/templates/${template}/trial?about=${team.inspection}`)
    expect(JSON.stringify(tried.json().blocks)).toContain('：第一稿')
    expect(taken).toMatchObject([{ paper: 'slip', thing: team.inspection, form: 'page', template }])
    const trial = xmlOf((await get(office(), `/api/templates/${template}/trial/docx`)).rawPayload)
    expect(trial).toContain('（单位的内容）')
    expect((await get(leader(), `/api/templates/${template}/trial`)).statusCode).toBe(403)
    // Not in force: papers are what they were.
    expect((await page()).own).toBeNull()
    await town.refused(
      town.as(town.office, 'office').does('approveTemplate', { template, version: 1 }),
      'documents.template-by-two',
    )
    const rules = (fromDay: string, record: string) =>
      town.as(town.office, 'office').does('amendCompetence', {
        ...{ id: randomUUID(), matter: 'template', bodies: ['leadingGroup'], quorum: 50, record, posts: false },
        ...{ fromDay, citation: '县委巡察工作领导小组工作规则（虚构）' },
      })
    await rules('2026-02-01', 'meeting')
    await town.refused(decider().does('approveTemplate', { template, version: 1 }), 'registry.not-decided')
    await decider().does('rejectTemplate', { template, version: 1, opinion: '版式不符' })
    await rules('2026-02-02', 'approval')
  })

  test('that is unsafe or has unknown fields is refused before anything is kept', async () => {
    const before = await town.above.query('select count(*)::int as n from documents_file')
    const refused = async (bytes: Buffer) => (await upload(bytes)).json().code
    expect(await refused(madeTemplate(par('〔单位〕〔内容〕〔工资〕')))).toBe('documents.template-unknown-fields')
    expect(await refused(madeTemplate('<w:altChunk/>'))).toBe('documents.template-embedded')
    expect((await upload(own('甲'), { from: '2000-01-01' })).json().code).toBe('documents.template-past')
    const after = await town.above.query("select count(*)::int as n from documents_file where state = 'kept'")
    expect(after.rows[0].n).toBe(before.rows[0].n)
    const file = await town.above.query("select id from documents_file where noun = 'template' order by at limit 1")
    const claim = {
      id: randomUUID(),
      kind: 'other',
      title: '别的',
      file: file.rows[0].id,
      name: 'a.docx',
      omits: [],
      reason: '',
    }
    await town.refused(
      town.as(town.office, 'office').does('proposeTemplate', { ...claim, fromDay: day() }),
      'documents.template-unread',
    )
  })

  test('sets every paper of its kind: page, DOCX, archive, the round’s ZIP, the signed copy', async () => {
    const builtIn = await page()
    const template = await inForce('本办格式')
    const shown = await page()
    expect(shown.own).toMatchObject({ template, number: 2 })
    expect(shown.hash).not.toBe(builtIn.hash)
    expect(await docx()).toContain('本办格式')
    expect(await docx()).toContain('>第一稿<')
    const file = randomUUID()
    const filed = await app.inject({
      ...{ method: 'POST', url: `${of()}/archive`, payload: { file }, cookies: { mingcha: leader() } },
      headers: { 'mingcha-token': 'token' },
    })
    expect(filed.json()).toMatchObject({ file, hash: shown.hash })
    expect(xmlOf((await get(leader(), `/api/files/${file}/content`)).rawPayload)).toContain('本办格式')
    const { rows } = await town.above.query('select round from planning_inspection where id = $1', [team.inspection])
    await town.as(town.office, 'office').does('bundleRound', { id: randomUUID(), round: rows[0].round })
    expect(await bundlePapers(printer)).toBe(1)
    const [bundle] = (await town.as(town.office, 'office').asks('bundles', { round: rows[0].round })).rows
    const zip = unzipSync(new Uint8Array((await get(office(), `/api/files/${bundle.file}/content`)).rawPayload))
    const papers = Object.entries(zip).filter(([name]) => name.endsWith('.docx'))
    expect(papers.length).toBeGreaterThan(0)
    for (const [name, bytes] of papers) expect(xmlOf(Buffer.from(bytes)), name).toContain('本办格式')
    const asked = { id: randomUUID(), file: randomUUID(), kind: 'slip', about: team.inspection, name: '签字.png' }
    const scan = await toBuffer(shown.code.text, { margin: 4, width: 400 })
    const url = `/api/scans?${new URLSearchParams({ ...asked, signer: '王五', on: day() })}`
    expect((await sent(leader(), url, scan)).statusCode).toBe(200)
    const { rows: issued } = await town.above.query(
      'select template from documents_issue where about = $1 and text = (select text from documents_issue where template = $2 and about = $1 limit 1)',
      [team.inspection, template],
    )
    expect(issued).toEqual([{ template }])
  })

  test('does not change what went out: a version keeps its form, its hash and its code; other words take the new form', async () => {
    const before = await page()
    const later = await inForce('新的格式')
    expect(await page()).toEqual(before)
    expect(await docx()).toContain('本办格式')
    words = '第二稿'
    expect((await page()).own).toMatchObject({ template: later, number: 3 })
    expect(await docx()).toContain('新的格式')
    words = '第一稿'
    expect((await page()).hash).toBe(before.hash)
  })

  test('withdrawn, leaves the form before it, and in the end the built-in one; what went out in it stays', async () => {
    const { rows } = await town.as(town.office, 'office').asks('templates', { kind: 'slip', state: 'approved' })
    expect(rows.map(({ number, inForce }: { number: number; inForce: boolean }) => [number, inForce])).toEqual([
      [3, true],
      [2, false],
    ])
    const back = (one: { id: string; version: number }) =>
      decider().does('withdrawTemplate', { template: one.id, version: one.version, opinion: '恢复' })
    await back(rows[0])
    words = '第三稿'
    expect((await page()).own).toMatchObject({ number: 2 })
    await back(rows[1])
    expect((await page()).own).toBeNull()
    words = '第一稿'
    expect((await page()).own).toMatchObject({ number: 2 })
    const told = await town.above.query("select kind from ledger_record where kind like 'template.%' order by at, kind")
    expect(told.rows.map(({ kind }) => kind).toSorted()).toEqual(
      ['proposed', 'proposed', 'proposed', 'rejected', 'approved', 'approved', 'withdrawn', 'withdrawn']
        .map((verb) => `template.${verb}`)
        .toSorted(),
    )
  })

  test('its places are listed, and the form to start from is taken as a template', async () => {
    const { kinds } = (await get(office(), '/api/template-kinds')).json()
    expect(kinds[0]).toMatchObject({
      kind: 'slip',
      form: 'form',
      blanks: expect.arrayContaining([expect.objectContaining({ label: '单位', own: true })]),
    })
    const start = await get(office(), '/api/template-kinds/slip/start')
    expect((await upload(start.rawPayload)).statusCode).toBe(200)
    expect((await get(leader(), '/api/template-kinds')).statusCode).toBe(403)
  })
})
