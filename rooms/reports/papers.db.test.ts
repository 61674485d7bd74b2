import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Hat } from '../../core/pure/hats.ts'
import { isTable } from '../../core/pure/paper.ts'
import type { PaperKind } from '../../core/pure/paper/kind.ts'
import { docxOf } from '../../core/server/paper/docx.ts'
import { type Printer, printed } from '../../core/server/printing.ts'
import { aHouse } from '../../core/test/as.ts'
import { bundled, wantedOf } from '../documents/bundling.ts'
import { aCabinet } from '../documents/fixture.ts'
import { sendings } from '../policies/numbered.ts'
import { agreeing, aReport, aTeamWithSheets, meets, on, type Reporting, rooms, sent } from './fixture.ts'
import { agendaForm, copyListForm, minutesPaper } from './papers/meetings.ts'

const town = await aHouse(...rooms)
const files = await aCabinet(town)
afterAll(async () => {
  await town.close()
  await files.leave()
})

const kinds = [agendaForm, copyListForm, minutesPaper] as unknown as readonly PaperKind[]
const house = { ...town.house, papers: new Map(kinds.map((kind) => [kind.kind, kind])) }
const printer: Printer = {
  sendings,
  ...{ house, pool: town.pool, clock: town.clock },
  ...{ say: (key: string) => key, mark: async () => '0'.repeat(16) },
}
const print = async (person: string, hat: Hat, kind: { kind: string }, about: string) =>
  (await printed(printer, { person, hat }, house.papers.get(kind.kind) as PaperKind, about)).printed

let at: Reporting
let meeting: string
let round: string
beforeAll(async () => {
  at = await aTeamWithSheets(town, files, 1)
  const report = await aReport(at)
  const parts = await sent(at, report)
  await agreeing(at.office, report, parts)
  await at.office.does('passReview', await on(at.office, report))
  meeting = await meets(at, 'leadingGroup', report)
  const { conference, items } = await at.office.asks('conferencePage', { conference: meeting })
  await at.office.does('givePapers', {
    conference: meeting,
    version: conference.version,
    item: items[0].id,
    title: '巡察报告',
    persons: [at.group.person, at.secretary.person],
  })
  round = (await at.office.asks('inspectionPage', { inspection: at.inspection })).inspection.round
})

test('an agenda is the same for everybody who may print it, whoever has which copy at his seat', async () => {
  const papers = await Promise.all([
    print(at.office.person, 'office', agendaForm, meeting),
    print(at.group.person, 'leading_group', agendaForm, meeting),
    print(at.secretary.person, 'secretary', agendaForm, meeting),
  ])
  expect(new Set(papers.map(({ hash }) => hash)).size).toBe(1)
  const bytes = await Promise.all(papers.map(({ paper, code }) => docxOf(paper, { code })))
  expect(new Set(bytes.map((one) => one.toString('base64'))).size).toBe(1)
})

test('which copy lies at which seat is on a list of the office’s alone', async () => {
  const { filling } = await print(at.office.person, 'office', copyListForm, meeting)
  const { copies } = filling.values as { copies: never }
  expect(isTable(copies) ? (copies as { rows: string[][] }).rows.map((row) => row[0]) : []).toEqual([
    '000001',
    '000002',
  ])
  await town.refused(print(at.group.person, 'leading_group', copyListForm, meeting), 'doorway.not-yours')
})

test('the archive of a round has the minutes of meetings that heard its reports, under the unit where they heard one alone', async () => {
  const { conference } = await at.office.asks('conferencePage', { conference: meeting })
  const minutes = { conference: meeting, version: conference.version, minutes: '会议听取了汇报。' }
  await at.office.does('minuteConference', minutes)
  const wearer = { person: at.office.person, hat: 'office' as const }
  const names = async (of: string, gone: readonly string[] = []) => {
    const all = await wantedOf(printer, wearer, of)
    const zip: Buffer[] = []
    for await (const part of bundled(printer, wearer, { ...all, gone: new Set(gone) }, () => undefined)) zip.push(part)
    const { unzipSync } = await import('fflate')
    const parts = unzipSync(new Uint8Array(Buffer.concat(zip)))
    return { names: Object.keys(parts), list: new TextDecoder().decode(parts['目录.txt']) }
  }
  const { names: found, list } = await names(round)
  const unit = (await at.office.asks('inspectionPage', { inspection: at.inspection })).inspection.name
  expect(found.filter((name) => name.startsWith(`${unit}/会议纪要/`))).toHaveLength(1)
  expect(found.filter((name) => name.includes('/会议议程/'))).toHaveLength(1)
  expect(list).toContain('会议只收议过本轮巡察报告的')
  const other = await aTeamWithSheets(town, files, 1)
  const elsewhere = (await other.office.asks('inspectionPage', { inspection: other.inspection })).inspection.round
  expect(elsewhere).not.toBe(round)
  expect((await names(elsewhere)).names).toEqual(['目录.txt'])
  // Named for another round, too, its agenda and minutes lie in the archive of each; the numbered copies with them.
  const { conference: minuted } = await at.office.asks('conferencePage', { conference: meeting })
  const naming = { conference: meeting, version: minuted.version, rounds: [elsewhere] }
  await at.office.does('nameRounds', naming)
  const there = (await names(elsewhere)).names
  for (const kind of ['会议纪要', '会议议程', '会议材料发放登记表'])
    expect(
      there.filter((name) => name.includes(`/${kind}/`)),
      kind,
    ).toHaveLength(1)
  expect((await names(round)).names.filter((name) => name.includes('/会议纪要/'))).toHaveLength(1)
  await at.office.does('nameRounds', { ...naming, version: minuted.version + 1, rounds: [] })
  expect((await names(elsewhere)).names).toEqual(['目录.txt'])
  const without = await names(round, [at.inspection])
  expect(without.names).toEqual(['目录.txt'])
  expect(without.list).toContain(`密钥已销毁，不在包内：${unit}`)
})
