import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildApp } from '../../../core/server/http/app.ts'
import type { WhoIs } from '../../../core/server/http/routes.ts'
import { sentencesOf } from '../../../core/server/http/sentences.ts'
import { takeCheckpoint } from '../../../core/server/log/checkpoint.ts'
import { openSigner } from '../../../core/server/log/signer.ts'
import { seal } from '../../../core/server/sealer.ts'
import { aHouse, type Someone } from '../../../core/test/as.ts'
import { aDraft, aTeam, type TeamAtWork } from '../../findings/fixture.ts'
import { aCabinet, sha256 } from '../fixture.ts'
import { mountDocuments } from '../http.ts'
import { en } from '../texts/en.ts'
import { zh } from '../texts/zh.ts'

const town = await aHouse('policies', 'ledger', 'documents', 'registry', 'planning', 'teams', 'fieldwork', 'findings')
const files = await aCabinet(town)
const whoIs: WhoIs = async (request) => {
  const [person, ...hats] = (request.cookies['mingcha'] ?? '').split('.')
  return person ? { person, hats, csrf: 'token', fresh: true } : null
}
const app = await buildApp({
  ...{ house: town.house, pool: town.pool, clock: town.clock, version: '0', rate: 100_000, whoIs },
  sentences: sentencesOf([{ room: 'documents', zh, en }]),
  mount: (server) => mountDocuments(server, { ...files.cabinet, whoIs }, files.store),
})

let at: TeamAtWork
let second: Someone
let group: Someone
const office = town.as(town.office, 'office')
const words = Buffer.from('问题底稿原件\n')

beforeAll(async () => {
  at = await aTeam(town)
  second = town.as(await town.someone('office'), 'office')
  group = town.as(await town.someone('leading_group'), 'leading_group')
  await office.does('beginFilePlan', { id: randomUUID() })
})
afterAll(async () => {
  await app.close()
  await town.close()
  await files.leave()
})

const lineOf = async (code: string): Promise<string> =>
  (await at.one.asks('filePlan', { size: 200 })).rows.find((one: { code: string }) => one.code === code).id
const versionOf = async (by: Someone, archiveFile: string): Promise<number> =>
  (await by.asks('archivePiece', { archiveFile })).piece.version

/** A piece of the team, collected by the first, checked by the second. */
async function checked(code: string, year = 2026, file: string | null = null): Promise<string> {
  const id = randomUUID()
  const { inspection } = at
  await at.one.does('collectPiece', { id, inspection, title: `材料 ${code}`, year, file })
  const line = await lineOf(code)
  await at.one.does('sortPiece', { archiveFile: id, version: 1, line, title: `材料 ${code}`, year, pages: 5 })
  await at.two.does('checkPiece', { archiveFile: id, version: 2 })
  return id
}

/** The office's rules demand of a matter, from a day on, a meeting, or what is said besides. */
const demands = (matter: string, fromDay: string, more: object = {}) =>
  office.does('amendCompetence', {
    ...{ id: randomUUID(), matter, bodies: ['leadingGroup'], quorum: 50, record: 'meeting', posts: false },
    ...{ fromDay, citation: '县委巡察工作领导小组工作规则（虚构）', ...more },
  })
const toPut = async (matter: string) =>
  (await office.asks('desk')).groups.find(({ key }: { key: string }) => key === `toPut.${matter}`)?.rows ?? []

/** A loan that is lent by the hand of the room alone, with no act and nobody who approves. */
async function pastTheAct(loan: string) {
  const client = await town.above.connect()
  try {
    await client.query('begin')
    await client.query('set local role mingcha_hand_documents')
    const lent =
      "update mingcha.documents_archive_loan set state = 'lent', decided_by = $2, decided_on = asked_on where id = $1"
    await client.query(lent, [loan, at.leader.person])
    await client.query('commit')
  } finally {
    await client.query('rollback')
    client.release()
  }
}

describe('the archive of an inspection', () => {
  const pieces: string[] = []

  test('is the team’s own until both have signed; what is missing is explained first', async () => {
    const { inspection, leader, one } = at
    const file = await files.upload(one, inspection, words, { name: '底稿.txt' })
    pieces.push(await checked('Y02', 2026, file), await checked('Y05', 2010))
    const again = one.does('collectPiece', { id: randomUUID(), inspection, title: '重复', year: 2026, file })
    await town.refused(again, 'documents.collected-already')
    expect((await office.asks('archiveFiles', { inspection })).count).toBe(0)
    const sign = (id = randomUUID()) => leader.does('signArchive', { id, inspection }).then(() => id)
    expect((await town.refused(sign(), 'documents.missing'))['lines']).toHaveLength(3)
    // Y02 is there all the same: no package says that it is missing.
    for (const code of ['Y01', 'Y02', 'Y03', 'Y04'])
      await leader.does('explainGap', { id: randomUUID(), inspection, line: await lineOf(code), reason: '未发生' })
    const archiveHandover = await sign()
    await town.refused(sign(), 'documents.nothing-to-hand-over')
    const receive = (count: number) => office.does('receiveArchive', { archiveHandover, version: 1, pieces: count })
    expect(await town.refused(receive(3), 'documents.pieces-differ')).toMatchObject({ listed: 2 })
    await receive(2)
    const { rows } = await office.asks('archiveFiles', { inspection })
    expect(rows.map((row: { number: string }) => row.number).sort()).toEqual(['YW·2010·D10·0001', 'YW·2026·Y·0001'])
    // In custody the office reads the file that was the team's own.
    const content = await app.inject({
      ...{ method: 'GET', url: `/api/files/${file}/content`, cookies: { mingcha: `${town.office}.office` } },
    })
    expect(content.body).toBe(words.toString())
  })

  test('a sheet says in which piece its paper was filed; what lies there as its evidence is another', async () => {
    const { inspection, one } = at
    const sheet = await aDraft(at, files)
    const archived = async (by: Someone) => (await by.asks('sheetPage', { sheet })).archived
    expect(await archived(one)).toBeNull()
    const [piece] = pieces as [string]
    const { number, filedOn, file } = (await office.asks('archivePiece', { archiveFile: piece })).piece
    await town.above.query(`update documents_file set noun = 'sheet', about = $1 where id = $2`, [sheet, file])
    expect(await archived(one)).toEqual({ number, filedOn })
    await town.above.query(`update documents_file set noun = 'inspection', about = $1 where id = $2`, [
      inspection,
      file,
    ])
  })

  test('is lent by another than who asks, comes back, and is late past its day', async () => {
    const [piece] = pieces as [string]
    const loan = randomUUID()
    const said = { borrower: '组织部', purpose: '核对', dueOn: '2026-03-05' }
    await office.does('askArchiveLoan', { id: loan, archiveFile: piece, ...said })
    const decide = (by: Someone) => by.does('decideArchiveLoan', { archiveLoan: loan, version: 1, lend: true })
    await town.refused(decide(office), 'documents.second-person')
    // Nor is it lent by whoever reaches the table past the act: the database wants a ruling.
    await expect(pastTheAct(loan)).rejects.toMatchObject({ constraint: 'policies_ruling_wanted' })
    await demands('archiveLoan', '2026-02-01')
    expect(await town.refused(decide(second), 'registry.not-decided')).toMatchObject({ matter: 'archiveLoan' })
    expect((await office.asks('awaiting')).rows).toMatchObject([{ matter: 'archiveLoan', thing: loan }])
    expect(await toPut('archiveLoan')).toMatchObject([{ id: loan }])
    await demands('archiveLoan', '2026-02-02', { record: 'approval', posts: true })
    expect(await town.refused(decide(second), 'registry.no-organ')).toEqual({ organ: 'office' })
    await demands('archiveLoan', '2026-02-03', { record: 'approval' })
    await decide(second)
    expect(await toPut('archiveLoan')).toEqual([])
    const twice = office.does('askArchiveLoan', { id: randomUUID(), archiveFile: piece, ...said })
    await town.refused(twice, 'documents.not-there')
    town.clock.moveTo('2026-03-06T01:00:00.000Z' as never)
    expect((await office.asks('archiveLoans', { late: 'yes' })).rows).toMatchObject([{ id: loan, late: true }])
    await office.does('returnArchiveLoan', { archiveLoan: loan, version: 2 })
    expect((await office.asks('archivePiece', { archiveFile: piece })).piece.state).toBe('filed')
  })

  test('leaves as one package that is read and checked with Node and nothing of ours', async () => {
    while ((await seal(town.pool)) > 0);
    await takeCheckpoint(town.pool, await openSigner(town.pool, files.cabinet.keyring), town.clock.now())
    const fetch = (who: string) =>
      app.inject({ method: 'GET', url: `/api/inspections/${at.inspection}/archive.zip`, cookies: { mingcha: who } })
    expect((await fetch(`${at.leader.person}.leader`)).statusCode).toBe(403)
    const response = await fetch(`${town.office}.office`)
    expect(response.statusCode).toBe(200)
    const parts = unzipSync(new Uint8Array(response.rawPayload))
    const folder = mkdtempSync(join(tmpdir(), 'mingcha-package-'))
    try {
      for (const [name, bytes] of Object.entries(parts)) {
        mkdirSync(dirname(join(folder, name)), { recursive: true })
        writeFileSync(join(folder, name), bytes)
      }
      const path = Object.keys(parts).find((name) => name.startsWith('files/')) as string
      expect(path).toMatch(/^files\/\d{4}\.txt$/)
      expect(Buffer.from(parts[path] as Uint8Array)).toEqual(words)
      expect(Buffer.from(parts['SHA256SUMS'] as Uint8Array).toString()).toBe(`${sha256(words)}  ${path}\n`)
      const index = JSON.parse(Buffer.from(parts['index.json'] as Uint8Array).toString())
      expect(index.missing).toHaveLength(3)
      const check = () =>
        execFileSync(process.execPath, ['check.mjs'], { cwd: folder, encoding: 'utf8', stdio: 'pipe' })
      expect(check()).toMatch(/^2 pieces, 1 proofs, head of \d+ records: right/)
      // One sign more, and the package says so.
      writeFileSync(join(folder, path), Buffer.concat([words, Buffer.from('。')]))
      expect(check).toThrow(/not what was kept/)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  test('loses what its time is over for under two, and keeps the list', async () => {
    const [, old] = pieces as [string, string]
    const id = randomUUID()
    const propose = (archiveFile: string) =>
      office.does('proposeAppraisal', { id, archiveFile, verdict: 'destroy', reason: '保管期满' })
    await town.refused(propose(pieces[0] as string), 'documents.kept-still')
    await propose(old)
    await demands('appraisal', '2026-02-01')
    const decide = (archiveAppraisal: string, approve: boolean) =>
      group.does('decideAppraisal', { archiveAppraisal, version: 1, approve })
    await town.refused(decide(id, true), 'registry.not-decided')
    expect(await toPut('appraisal')).toMatchObject([{ id }])
    await demands('appraisal', '2026-02-02', { record: 'approval' })
    await decide(id, true)
    expect((await office.asks('timeline', { about: id, size: 1 })).rows).toMatchObject([
      { kind: 'archiveAppraisal.decided', facts: { approved: true, items: [], organisation: null, post: null } },
    ])
    const carry = (by: Someone, version: number) => by.does('carryOutAppraisal', { archiveAppraisal: id, version })
    await carry(office, 2)
    await town.refused(carry(office, 3), 'documents.two-watch')
    await carry(second, 3)
    expect((await office.asks('archivePiece', { archiveFile: old })).piece.state).toBe('destroyed')
    expect((await group.asks('appraisals')).rows).toMatchObject([{ state: 'carriedOut', title: '材料 Y05' }])
    expect(await versionOf(office, old)).toBeGreaterThan(1)
  })
})

test('what is electronic is destroyed with its key', async () => {
  const { inspection, leader, one } = at
  const file = await files.upload(one, inspection, Buffer.from('旧登记表\n'), { name: '旧.txt' })
  const piece = await checked('Y05', 2011, file)
  const archiveHandover = randomUUID()
  await leader.does('signArchive', { id: archiveHandover, inspection })
  await office.does('receiveArchive', { archiveHandover, version: 1, pieces: 1 })
  const id = randomUUID()
  await office.does('proposeAppraisal', { id, archiveFile: piece, verdict: 'destroy', reason: '保管期满' })
  await group.does('decideAppraisal', { archiveAppraisal: id, version: 1, approve: true })
  await office.does('carryOutAppraisal', { archiveAppraisal: id, version: 2 })
  await second.does('carryOutAppraisal', { archiveAppraisal: id, version: 3 })
  const { rows } = await town.above.query(
    'select state, (select count(*)::int from documents_seal where file = f.id) as seals from documents_file f where id = $1',
    [file],
  )
  expect(rows).toEqual([{ state: 'removed', seals: 0 }])
})
