import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildApp } from '../../core/server/http/app.ts'
import type { Knocks, WhoIs } from '../../core/server/http/routes.ts'
import { pixel } from '../documents/fixture.ts'
import { mountDocuments } from '../documents/http.ts'
import { aDraft, aTownOfSheets, bring } from '../findings/fixture.ts'
import { sentences } from '../texts.ts'
import { notesOf } from './notes.ts'

const { town, files, at, others, close } = await aTownOfSheets()
const whoIs: WhoIs = async (request) => {
  const [person] = (request.cookies['mingcha'] ?? '').split('.')
  return person ? { person, hats: [], csrf: 'token', fresh: true } : null
}
const { house, pool, clock } = town
const doors = { house, pool, clock, whoIs }
const lines: string[] = []
const knocks: Knocks = ({ cookies }) => ({ session: cookies['mingcha'] ?? '', csrf: () => 'token' })
const notes = notesOf({ ...doors, knocks }, (line) => lines.push(line))
let app: FastifyInstance
let sheet: string
let file: string
beforeAll(async () => {
  app = await buildApp({
    ...doors,
    notes,
    sentences,
    version: 'test',
    rate: 1e9,
    mount: (server) => mountDocuments(server, { ...files.cabinet, ...doors, notes }, files.store),
  })
  sheet = await aDraft(at, files)
  file = await files.upload(at.one, at.inspection)
  await bring(at, sheet, 'signed')
})
afterAll(async () => {
  await notes.stop()
  await app.close()
  await close()
})

/** `session` tells one browser of a person from another. */
const get = (url: string, person: string, hat: string, session = '', more: Record<string, string> = {}) =>
  app.inject({ method: 'GET', url, headers: { cookie: `mingcha=${person}.${session}`, 'mingcha-hat': hat, ...more } })
const kept = async (about: string, ...kinds: string[]) =>
  (
    await town.above.query(
      `select kind, person, hat, inspection, audience, convert_from(bytes, 'UTF8')::jsonb -> 'facts' as facts
       from ledger_record where about = $1 and kind = any ($2) order by at, kind`,
      [about, kinds],
    )
  ).rows

test('a file shown or saved is on record before its first byte: who, under which hat; again in the same session it is not', async () => {
  const content = `/api/files/${file}/content`
  const { person } = at.two
  for (const range of ['bytes=0-3', 'bytes=4-9']) {
    expect((await get(`${content}?inline=yes`, person, 'member', 'a', { range })).statusCode).toBe(206)
  }
  const told = {
    person,
    hat: 'member',
    inspection: at.inspection,
    audience: ['audit_admin', 'security_admin'],
    facts: {},
  }
  expect(await kept(file, 'file.shown', 'file.saved')).toEqual([{ kind: 'file.shown', ...told }])
  expect((await get(content, person, 'member', 'a')).rawPayload.equals(pixel)).toBe(true)
  await get(`${content}?inline=yes`, person, 'member', 'another browser')
  const kinds = (await kept(file, 'file.shown', 'file.saved')).map(({ kind }) => kind)
  expect(kinds.sort()).toEqual(['file.saved', 'file.shown', 'file.shown'])
})

test('a signed sheet that somebody else handles is on record when it is opened; one’s own is not, nor a page of a list', async () => {
  const read = () => kept(sheet, 'sheet.read')
  for (const [person, hat] of [
    [at.one.person, 'member'],
    [at.two.person, 'member'],
  ] as const) {
    expect((await get(`/api/sheets/${sheet}`, person, hat)).statusCode).toBe(200)
  }
  expect((await get('/api/sheets?size=50', town.office, 'office')).json().count).toBeGreaterThan(0)
  expect(await read()).toEqual([])
  for (const path of ['', '/revisions', '']) await get(`/api/sheets/${sheet}${path}`, town.office, 'office')
  expect((await read()).map(({ person, hat }) => [person, hat])).toEqual([[town.office, 'office']])
})

test('what cannot be put on record is not read', async () => {
  await town.above.query('revoke insert on ledger_record from mingcha_hand_ledger')
  try {
    for (const url of [`/api/sheets/${sheet}`, `/api/files/${file}/content`]) {
      const { statusCode, body } = await get(url, at.leader.person, 'leader')
      expect([statusCode, body.includes('民主集中制'), body.includes('PNG')]).toEqual([500, false, false])
    }
  } finally {
    await town.above.query('grant insert on ledger_record to mingcha_hand_ledger')
  }
  expect((await get(`/api/sheets/${sheet}`, at.leader.person, 'leader')).statusCode).toBe(200)
})

test('a try at another team’s file or sheet is on record and reads nothing', async () => {
  const { person } = others.leader
  for (const url of [`/api/files/${file}/content`, `/api/files/${file}/codes`, `/api/sheets/${sheet}`]) {
    expect((await get(url, person, 'leader')).statusCode).toBe(404)
  }
  await notes.stop()
  const { rows } = await town.above.query(
    `select convert_from(bytes, 'UTF8')::jsonb -> 'facts' as facts from ledger_record where kind = 'try.refused' and person = $1`,
    [person],
  )
  expect(rows.map(({ facts }) => [facts.what, facts.code]).sort()).toEqual([
    ['fileCodes', 'doorway.not-found'],
    ['fileContent', 'doorway.not-found'],
    ['sheetPage', 'doorway.not-found'],
  ])
  const readers = [...(await kept(file, 'file.shown', 'file.saved')), ...(await kept(sheet, 'sheet.read'))]
  expect(readers.filter((one) => one.person === person)).toEqual([])
  expect(lines).toEqual([])
})

test('a print is on record before it begins; what one does not see is not printed', async () => {
  await at.one.does('printPage', { noun: 'sheet', thing: sheet })
  const { rows } = await town.above.query(
    `select inspection, convert_from(bytes, 'UTF8')::jsonb -> 'facts' as facts from ledger_record where kind = 'page.printed'`,
  )
  expect(rows).toEqual([{ inspection: at.inspection, facts: { noun: 'sheet', thing: sheet } }])
  await town.refused(others.one.does('printPage', { noun: 'sheet', thing: sheet }), 'doorway.not-found')
  await town.refused(at.one.does('printPage', { noun: 'nothing', thing: sheet }), 'doorway.not-found')
})

test('the audit administrator finds readings, exports and refused tries by kind, person and unit; nobody else of the house does', async () => {
  const audit = town.as(town.audit_admin, 'audit_admin')
  const found = async (filters: object) =>
    (await audit.asks('records', { size: 200, ...filters })).rows.map((row: { kind: string }) => row.kind)
  expect(await found({ kind: 'sheet.read', person: town.office })).toEqual(['sheet.read'])
  expect(new Set(await found({ kind: 'file.shown,file.saved', inspection: at.inspection }))).toEqual(
    new Set(['file.shown', 'file.saved']),
  )
  const office = await town
    .as(town.office, 'office')
    .asks('records', { kind: 'file.shown,file.saved,sheet.read', size: 50 })
  expect(office.rows).toEqual([])
})
