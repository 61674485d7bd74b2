import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aHouse } from '../../core/test/as.ts'
import { aCabinet } from '../documents/fixture.ts'
import { aDraft, bring } from '../findings/fixture.ts'
import { agreeing, aReport, aTeamWithSheets, on, page, type Reporting, rooms, sent } from './fixture.ts'

const town = await aHouse(...rooms)
const files = await aCabinet(town)
afterAll(async () => {
  await town.close()
  await files.leave()
})

type Paragraph = {
  id: string
  kind: string
  title: string
  text: string
  nature: string
  responsibility: string
  version: number
  wording: number
  chapter: string
  sheet: string | null
  acceptedWording: number | null
}
const problems = async (at: Reporting, report: string): Promise<Paragraph[]> =>
  (await page(at.leader, report)).paragraphs.filter((one: Paragraph) => one.kind === 'problem')
const words = ({ title, text, nature, responsibility }: Paragraph) => ({ title, text, nature, responsibility })

describe('a report is built from adopted sheets by the headings of the round', () => {
  let at: Reporting
  let report: string
  beforeAll(async () => {
    at = await aTeamWithSheets(town, files, 3)
    const lead = await aDraft(at, files, { title: '一条线索', proposal: 'lead' })
    await bring(at, lead, 'adopted')
    report = await aReport(at)
  })

  test('each sheet in its signed words under its heading; no lead; one report per inspection', async () => {
    const { chapters, paragraphs, candidates, length, bounds } = await page(at.leader, report)
    const titles = chapters.map((one: { title: string }) => one.title)
    expect([titles[0], ...titles.slice(-2)]).toEqual(['基本情况和总体评价', '其他问题', '意见建议'])
    expect(titles.length).toBeGreaterThan(3)
    expect(paragraphs.map((one: Paragraph) => one.kind)).toEqual([
      'overall',
      'problem',
      'problem',
      'problem',
      'suggestion',
    ])
    expect(paragraphs[1]).toMatchObject({
      title: '第1个问题',
      text: '2024年3月，党组未经集体研究决定一项250万元的采购。',
      nature: '违反民主集中制，决策程序不规范。',
      responsibility: '县粮食局党组',
      sheet: at.sheets[0],
    })
    const heading = (n: number) => chapters.find(({ id }: { id: string }) => id === paragraphs[n].chapter).title
    expect([1, 2].map(heading)).toEqual(['粮食安全', '其他问题'])
    expect(candidates).toEqual([])
    const all = paragraphs.flatMap((one: Paragraph) => Object.values(words(one))).join('')
    expect(length).toBe([...all.replace(/\s/gu, '')].length)
    expect(bounds).toEqual({ report: { low: 4000, high: 6000 }, overall: { low: 1, high: 400 } })
    await town.refused(
      at.one.does('draftReport', { id: randomUUID(), inspection: at.inspection }),
      'reports.one-report',
    )
  })

  test('what says something else than its sheet is seen, and is accepted with a reason by another than who wrote it', async () => {
    const [first] = (await problems(at, report)) as [Paragraph]
    const input = { reportParagraph: first.id, version: first.version }
    await town.refused(at.leader.does('wordParagraph', { ...input, ...words(first) }), 'reports.nothing-changed')
    await at.leader.does('wordParagraph', { ...input, ...words(first), text: '党组未经集体研究即决定采购。' })
    const refused = await town.refused(
      at.leader.does('submitReport', { ...(await on(at.leader, report)), ask: [], lengthReason: '少' }),
      'reports.differs',
    )
    expect(refused).toMatchObject({ count: 1 })
    const now = { reportParagraph: first.id, version: first.version + 1 }
    await town.refused(at.leader.does('acceptDifference', { ...now, reason: '精简' }), 'reports.worded-by-you')
    await town.refused(at.one.does('acceptDifference', { ...now, reason: '精简' }), 'doorway.not-yours')
    await at.deputy.does('acceptDifference', { ...now, reason: '金额在附件中列明。' })
    const again = { reportParagraph: first.id, version: first.version + 2 }
    await town.refused(at.deputy.does('acceptDifference', { ...again, reason: '再' }), 'reports.accepted-already')
    await at.one.does('wordParagraph', { ...again, ...words(first), text: '党组未经集体研究，即决定采购。' })
    expect((await problems(at, report))[0]).toMatchObject({ wording: 3, acceptedWording: 2 })
    await town.refused(
      at.leader.does('submitReport', { ...(await on(at.leader, report)), ask: [], lengthReason: '少' }),
      'reports.differs',
    )
    const { wordings } = await at.office.asks('paragraphWordings', { reportParagraph: first.id })
    expect(wordings.map((one: { wording: number; by: string }) => [one.wording, one.by])).toEqual([
      [3, at.one.person],
      [2, at.leader.person],
      [1, at.one.person],
    ])
    await at.two.does('renewParagraph', { reportParagraph: first.id, version: first.version + 3 })
    expect((await problems(at, report))[0]).toMatchObject({ ...words(first), wording: 4 })
  })

  test('three parts are asked of every problem, a length of the whole, a place or a reason of every adopted sheet', async () => {
    const [, second] = (await problems(at, report)) as [Paragraph, Paragraph]
    const input = { reportParagraph: second.id, version: second.version }
    await at.one.does('wordParagraph', { ...input, ...words(second), responsibility: ' ' })
    const send = async (lengthReason = '') =>
      at.leader.does('submitReport', { ...(await on(at.leader, report)), ask: [], lengthReason })
    await town.refused(send(), 'reports.three-parts')
    await at.one.does('renewParagraph', { ...input, version: second.version + 1 })
    expect(await town.refused(send(), 'reports.length')).toMatchObject({ low: 4000, high: 6000 })
    const late = await aDraft(at, files, { title: '后来采用的', nature: '定性' })
    await bring(at, late, 'adopted')
    await town.refused(send('单位小'), 'reports.sheets-left')
    const { chapters, candidates } = await page(at.leader, report)
    expect(candidates).toMatchObject([{ id: late, title: '后来采用的' }])
    await at.one.does('takeSheetsIn', { ...(await on(at.one, report)), chapter: chapters[1].id, sheets: [late] })
    const taken = (await problems(at, report)).find((one) => one.sheet === late) as Paragraph
    const out = { reportParagraph: taken.id, version: taken.version, reason: '组务会决定合并反映。' }
    await at.one.does('leaveOutParagraph', out)
    const seen = await page(at.office, report)
    expect(seen.omissions).toMatchObject([{ sheet: late, reason: out.reason, title: '后来采用的', endedOn: null }])
    expect(seen.candidates).toEqual([])
  })

  test('headings and order are the team’s to change, whole or not at all', async () => {
    const { chapters, paragraphs } = await page(at.leader, report)
    const kept = chapters.map((one: { id: string; title: string }) => ({ id: one.id, title: one.title }))
    const set = async (list: object[]) => at.one.does('setChapters', { ...(await on(at.one, report)), chapters: list })
    await town.refused(set(kept.slice(1)), 'reports.chapter-not-empty')
    const first = { ...kept[0], fundamental: 'leadership' }
    await set([first, ...kept.slice(1), { id: randomUUID(), title: '附则' }])
    expect(
      (await page(at.leader, report)).chapters.map((one: { fundamental: string | null }) => one.fundamental),
    ).toEqual([first, ...kept].map((_, n) => (n === 0 ? 'leadership' : null)))
    const order = paragraphs.map((one: Paragraph) => ({ paragraph: one.id, chapter: one.chapter })).reverse()
    const arrange = async (list: object[]) =>
      at.one.does('arrangeParagraphs', { ...(await on(at.one, report)), order: list })
    await town.refused(arrange(order.slice(1)), 'reports.order-incomplete')
    await town.refused(
      arrange(order.map((one: object) => ({ ...one, chapter: randomUUID() }))),
      'reports.no-such-chapter',
    )
    await arrange(order)
    const now = await page(at.leader, report)
    expect(now.paragraphs.map((one: Paragraph) => one.id)).toEqual(
      order.map((one: { paragraph: string }) => one.paragraph),
    )
    expect(now.chapters.at(-1).title).toBe('附则')
    await arrange([...order].reverse())
  })
})

describe('joint review', () => {
  let at: Reporting
  let report: string
  let other: Reporting
  beforeAll(async () => {
    at = await aTeamWithSheets(town, files, 2)
    other = await aTeamWithSheets(town, files, 1)
    report = await aReport(at)
    const file = await files.upload(at.one, at.inspection, undefined, {
      circle: 'report',
      noun: 'inspectionReport',
      about: report,
    })
    const attach = { id: randomUUID(), ...(await on(at.one, report)), kind: 'special', title: '专题报告', file }
    await at.one.does('attachToReport', attach)
    const again = { ...attach, ...(await on(at.one, report)), id: randomUUID() }
    await town.refused(at.one.does('attachToReport', again), 'reports.attached-already')
    const own = await files.upload(at.one, at.inspection)
    await town.refused(at.one.does('attachToReport', { ...again, file: own }), 'reports.foreign-file')
  })

  test('a draft is nobody’s but the team’s and the office’s', async () => {
    await town.refused(page(at.group, report), 'doorway.not-found')
    await town.refused(page(other.leader, report), 'doorway.not-found')
    expect((await at.discipline.asks('reviewsAsked')).count).toBe(0)
    await town.refused(agreeing(at.discipline, report, [{ id: randomUUID() }]), 'doorway.not-found')
  })

  test('an opinion per part of everybody asked; changes go back, questions are answered; the trips are counted', async () => {
    const parts = await sent(at, report, ['discipline'])
    expect(parts).toHaveLength(4)
    const [first] = (await problems(at, report)) as [Paragraph]
    await town.refused(
      at.one.does('wordParagraph', { reportParagraph: first.id, version: first.version, ...words(first), text: '改' }),
      'reports.frozen',
    )
    await town.refused(at.organisation.asks('reviewPage', { inspectionReport: report }), 'doorway.not-found')
    const asked = await at.discipline.asks('reviewPage', { inspectionReport: report })
    expect(asked.parts.map((one: { id: string }) => one.id)).toEqual(parts.map(({ id }) => id))
    expect(asked.opinions).toEqual([])
    expect((await at.discipline.asks('reviewsAsked', { waiting: 'yes' })).rows).toMatchObject([{ parts: 4, open: 4 }])
    const pass = async () => at.office.does('passReview', await on(at.office, report))
    expect(await town.refused(pass(), 'reports.unreviewed')).toMatchObject({ hat: 'office', count: 4 })
    await agreeing(at.office, report, parts)
    expect(await town.refused(pass(), 'reports.unreviewed')).toMatchObject({ hat: 'discipline', count: 4 })
    const say = (verdict: string, comment: string) =>
      at.discipline.does('giveOpinions', {
        inspectionReport: report,
        opinions: [{ part: parts[1]?.id, verdict, comment }],
      })
    await agreeing(at.discipline, report, parts)
    await town.refused(say('change', ' '), 'reports.say-what')
    await say('change', '定性宜写明条款。')
    await town.refused(pass(), 'reports.changes-wanted')
    await at.office.does('sendBackReport', { ...(await on(at.office, report)), reason: '按意见修改定性。' })
    const back = await page(at.leader, report)
    expect(back.report).toMatchObject({ state: 'drafting', trips: 1, returns: 1 })
    expect(back.trips).toMatchObject([
      { trip: 1, ended: 'returned', reason: '按意见修改定性。', asked: ['office', 'discipline'] },
    ])
    await town.refused(say('agree', ''), 'reports.not-under-review')
  })

  test('the second time round a question is answered, and it passes; only then do those who hear it read it', async () => {
    const parts = await sent(at, report, ['discipline'])
    await agreeing(at.office, report, parts)
    await agreeing(at.discipline, report, parts.slice(1))
    await at.discipline.does('giveOpinions', {
      inspectionReport: report,
      opinions: [{ part: parts[0]?.id, verdict: 'question', comment: '数据口径？' }],
    })
    const pass = async () => at.office.does('passReview', await on(at.office, report))
    await town.refused(pass(), 'reports.unanswered')
    const asked = (await page(at.leader, report)).opinions.find(
      (one: { verdict: string }) => one.verdict === 'question',
    )
    await at.one.does('answerPartOpinion', { partOpinion: asked.id, version: asked.version, answer: '截至2025年末。' })
    await town.refused(page(at.group, report), 'doorway.not-found')
    await pass()
    const heard = await page(at.group, report)
    expect(heard).toMatchObject({
      report: { state: 'reviewed', trips: 2, returns: 1 },
      chapters: [],
      paragraphs: [],
      opinions: [],
    })
    expect(heard.parts.map((one: { trip: number }) => one.trip)).toEqual([2, 2, 2, 2])
    expect(heard.attachments).toMatchObject([{ title: '专题报告', kind: 'special' }])
    expect((await at.secretary.asks('filesAbout', { about: report })).count).toBe(1)
    const mine = await at.discipline.asks('reviewPage', { inspectionReport: report })
    expect(mine).toMatchObject({ trip: 2 })
    expect(mine.opinions.every((one: { hat: string }) => one.hat === 'discipline')).toBe(true)
    await town.refused(page(at.discipline, report), 'doorway.not-yours')
  })

  test('those who hear it may send it back; what they had read closes again', async () => {
    await at.group.does('sendBackReport', { ...(await on(at.group, report)), reason: '重点不突出。' })
    await town.refused(page(at.group, report), 'doorway.not-found')
    expect((await at.secretary.asks('filesAbout', { about: report })).count).toBe(0)
    expect((await page(at.leader, report)).report).toMatchObject({ state: 'drafting', returns: 2 })
    const { rows } = await at.office.asks('inspectionReports', { state: 'drafting', sort: 'returns' })
    expect(rows[0]).toMatchObject({ id: report, returns: 2, trips: 2 })
  })
})
