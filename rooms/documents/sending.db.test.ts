import { afterAll, beforeAll, expect, test } from 'vitest'
import { asking, paperOf } from '../../core/pure/paper/kind.ts'
import { documentOf, piecesOf } from '../../core/pure/paper/lay.ts'
import { buildApp } from '../../core/server/http/app.ts'
import { mountPrinting } from '../../core/server/http/printing.ts'
import type { WhoIs } from '../../core/server/http/routes.ts'
import { sentencesOf } from '../../core/server/http/sentences.ts'
import { aHouse } from '../../core/test/as.ts'
import { inspectionPage } from '../planning/contract.ts'
import { sendings } from '../policies/numbered.ts'
import { aTeam, type TeamAtWork } from '../findings/fixture.ts'
import { en } from './texts/en.ts'
import { zh } from './texts/zh.ts'

const town = await aHouse('policies', 'ledger', 'documents', 'registry', 'planning', 'teams', 'fieldwork', 'findings')
/** An official document, of a kind the office numbers. */
const notice = paperOf({
  kind: 'entryNotice',
  name: '巡察通知',
  clause: '4.5',
  noun: 'inspection',
  circle: 'team',
  fields: { name: '单位' },
  asks: { page: asking(inspectionPage, (inspection) => ({ inspection })) },
  fill: ({ page }, { sent }, inspection) => ({
    ...{ number: '', inspection, values: { name: page.inspection.name } },
    head: { issuer: '巡察办', addressee: '', signed: { by: '巡察办', on: sent.on } },
  }),
  lay: (filling) => documentOf('巡察通知', filling, piecesOf(filling.values.name)),
})
/** The same without a red head, as what is posted. */
const posted = paperOf({
  ...notice,
  kind: 'announcement',
  lay: (filling) => ({ ...documentOf('巡察公告', filling, []), issuer: '' }),
})
const house = { ...town.house, papers: new Map([posted, notice].map((kind) => [kind.kind, kind as never])) }
const whoIs: WhoIs = async (request) => {
  const [person, ...hats] = (request.cookies['mingcha'] ?? '').split('.')
  return person ? { person, hats, csrf: 'token', fresh: true } : null
}
const doors = { house, pool: town.pool, clock: town.clock, whoIs }
const app = await buildApp({
  ...{ ...doors, version: '0', rate: 100_000, sentences: sentencesOf([{ room: 'documents', zh, en }]) },
  mount: async (server) =>
    mountPrinting(server, { ...doors, sendings, mark: async () => '0'.repeat(16), say: (key: string) => key }),
})

let team: TeamAtWork
let inspection: string
beforeAll(async () => {
  team = await aTeam(town)
  inspection = team.inspection
})
afterAll(async () => {
  await app.close()
  await town.close()
})

const call = (who: string, url: string) => app.inject({ method: 'GET', url, cookies: { mingcha: who } })

test('number, urgency and copies are said by the office and read by whoever prints; each numbered copy is the same version', async () => {
  const url = `/api/prints/entryNotice/${inspection}`
  const office = town.as(town.office, 'office')
  const leader = `${team.leader.person}.leader`
  const before = (await call(`${town.office}.office`, url)).json()
  expect(before).toMatchObject({ series: 'notice', sent: { version: 0, copies: 0 }, copies: 0, paper: { number: '' } })
  const says = { series: 'notice', paper: 'entryNotice', about: inspection, inspection: inspection, title: '通知' }
  await office.does('issueNumber', { ...says, urgency: 'urgent', copyTo: '县纪委监委' })
  const kept = { paper: 'entryNotice', about: inspection, urgency: 'veryUrgent', copyTo: '县委组织部', copies: 3 }
  await office.does('sendPaper', { ...kept, version: 1 })
  await town.refused(office.does('sendPaper', { ...kept, version: 1 }), 'doorway.stale')
  const shown = (await call(leader, url)).json()
  expect(shown).toMatchObject({ series: null, sent: null, copies: 3 })
  expect(shown.paper).toMatchObject({
    number: expect.stringMatching(/^巡察通知〔\d{4}〕\d+号$/),
    marks: { copy: '', urgency: 'policies.urgency.veryUrgent' },
    copyTo: '县委组织部',
    signed: { on: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) },
  })
  const third = (await call(leader, `${url}?copy=3`)).json()
  expect(third).toMatchObject({ hash: shown.hash, code: shown.code, paper: { marks: { copy: '000003' } } })
  for (const copy of ['4', '0', '-1', 'x'])
    expect((await call(leader, `${url}?copy=${copy}`)).json().code).toBe('documents.no-such-copy')
  expect((await call(leader, `/api/prints/announcement/${inspection}?copy=1`)).json().code).toBe(
    'documents.no-such-copy',
  )
  const listed = await office.asks('numbers', { about: inspection, show: 'used' })
  expect(listed.rows[0]).toMatchObject({ urgency: 'veryUrgent', copyTo: '县委组织部', copies: 3 })
})
