import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays, type Day, type Instant } from '../../core/pure/days.ts'
import { aHouse, type Someone } from '../../core/test/as.ts'
import { aCabinet } from '../documents/fixture.ts'
import { aDraft, aTeam, bring, type TeamAtWork } from '../findings/fixture.ts'
import { aBody } from '../planning/fixture.ts'

const town = await aHouse(
  ...['policies', 'ledger', 'documents', 'registry', 'planning', 'teams', 'fieldwork', 'tips', 'findings', 'reports'],
  ...['feedback', 'transfers', 'rectification', 'oversight', 'commons', 'evaluation', 'statistics'],
)
const files = await aCabinet(town)
afterAll(async () => {
  await town.close()
  await files.leave()
})

const today = '2026-03-02' as Day
const office = town.as(town.office, 'office')
const problemGroup = randomUUID()
let group: Someone
let discipline: Someone
let organisation: Someone
let department: string
let principal: Someone
let clerk: Someone
let other: Someone
let otherDepartment: string
let unit: string
let team: TeamAtWork

beforeAll(async () => {
  const sheets: string[] = []
  for (team of [await aTeam(town), await aTeam(town)]) {
    const sheet = await aDraft(team, files, { title: '“三资”台账不清' })
    await bring(team, sheet, 'adopted')
    sheets.push(sheet)
    unit = (await office.asks('inspectionPage', { inspection: team.inspection })).inspection.name
  }
  group = town.as(await town.someone('leading_group'), 'leading_group')
  discipline = town.as(await town.someone('discipline'), 'discipline')
  organisation = town.as(await town.someone('organisation'), 'organisation')
  department = await aBody(town, '青江县农业农村局')
  otherDepartment = await aBody(town, '青江县民政局')
  principal = town.as(await town.someone('principal', { body: department, name: '耿秋实' }), 'principal')
  clerk = town.as(await town.someone('clerk', { body: department }), 'clerk')
  other = town.as(await town.someone('principal', { body: otherDepartment }), 'principal')
  const words = { kind: 'common', title: '“三资”管理不规范', category: 'assets', summary: '', sheets, reason: '同类' }
  await office.does('draftProblemGroup', { id: problemGroup, ...words })
  const says = { owner: department, dueOn: addDays(today, 90), proposal: '集中整治。' }
  await office.does('proposeGroup', { problemGroup, version: 2, ...says })
  await group.does('approveGroup', { problemGroup, version: 3, opinion: '同意。' })
})

const pages = { campaign: 'campaignPage', checklist: 'checklistPage', advisory: 'advisoryPage' } as const
type Kind = keyof typeof pages
const on = async (kind: Kind, id: string, by = office) => ({
  [kind]: id,
  version: (await by.asks(pages[kind], { [kind]: id }))[kind].version as number,
})
const step = async (by: Someone, command: string, kind: Kind, id: string, more: object = {}) =>
  by.does(command, { ...(await on(kind, id)), ...more })
const desk = async (by: Someone): Promise<string[]> =>
  (await by.asks('desk')).groups.map(({ key }: { key: string }) => key)

describe('专项整治 (S3-20, S3-29)', () => {
  test('follows from the group, which is closed only once it has ended', async () => {
    const id = randomUUID()
    const days = { startsOn: today, dueOn: addDays(today, 60) }
    const words = { title: '“三资”专项整治', lead: department, measures: '清查、登记、公示。' }
    const version = (await office.asks('problemGroupPage', { problemGroup })).group.version
    const closing = { problemGroup, version, outcome: '已整治。' }
    await town.refused(office.does('closeGroup', closing), 'commons.no-campaign')
    await office.does('openCampaign', { id, problemGroup, ...words, ...days })
    await town.refused(office.does('closeGroup', closing), 'commons.campaign-open')
    expect(await desk(office)).toContain('desk.campaignsUnderWay')
    await step(office, 'endCampaign', 'campaign', id, { result: '清查鱼塘26口。', rulesMade: 2, rulesAmended: 1 })
    const { rows } = await group.asks('campaigns', { problemGroup })
    expect(rows).toMatchObject([{ state: 'ended', rulesMade: 2, leadName: '青江县农业农村局' }])
    for (const by of [principal, discipline]) await town.refused(by.asks('campaigns'), 'doorway.not-yours')
  })

  test('what it made departments amend stands by title; an entry made by mistake is struck (S3-29)', async () => {
    const [campaign] = (await office.asks('campaigns', { problemGroup })).rows
    const rule = { id: randomUUID(), campaign: campaign.id, action: 'amended', title: '“三资”管理办法', document: '' }
    const enter = (more: object) => office.does('recordCampaignRule', { ...rule, onDay: today, ...more })
    await town.refused(enter({ onDay: addDays(today, 1) }), 'commons.rule-not-yet')
    await enter({})
    await town.refused(enter({ id: randomUUID() }), 'commons.rule-there')
    const wrong = randomUUID()
    await enter({ id: wrong, action: 'made' })
    const listed = async (by: Someone, more: Readonly<Record<string, unknown>> = {}) =>
      (await by.asks('reformedRules', more)).rows
    expect(await listed(group, { campaign: campaign.id })).toHaveLength(2)
    await office.does('strikeCampaignRule', { reformedRule: wrong, version: 1, reason: '是修订' })
    await town.refused(
      office.does('strikeCampaignRule', { reformedRule: wrong, version: 2, reason: '再' }),
      'commons.rule-struck',
    )
    expect(await listed(office)).toMatchObject([
      { title: '“三资”管理办法', bodyName: '青江县农业农村局', of: '“三资”专项整治', source: 'campaign' },
    ])
    expect(await listed(office, { struck: 'yes' })).toMatchObject([{ id: wrong, strikeReason: '是修订' }])
    for (const by of [principal, discipline, organisation]) expect(await listed(by)).toEqual([])
    await town.refused(principal.does('recordCampaignRule', { ...rule, onDay: today }), 'doorway.not-yours')
  })
})

test('what is routed as advice or into a special report is on the desk until a letter and a report hold it (S0-18)', async () => {
  const keys = ['desk.sheetsToAdvise', 'desk.sheetsToReportOn']
  const waiting = async () => (await desk(office)).filter((key) => keys.includes(key))
  const sheet = await aDraft(team, files, { title: '机构职能交叉', category: 'governance' })
  await bring(team, sheet, 'adopted')
  expect(await waiting()).toEqual([])
  const { version } = (await team.leader.asks('sheetPage', { sheet })).sheet
  await team.leader.does('routeSheet', { sheet, version, ways: ['advice', 'special'], comment: '' })
  expect(await waiting()).toEqual(keys)
  const of = randomUUID()
  const words = {
    kind: 'general',
    title: '职能交叉',
    category: 'governance',
    summary: '',
    sheets: [sheet],
    reason: '同类',
  }
  await office.does('draftProblemGroup', { id: of, ...words })
  const special = { id: randomUUID(), problemGroup: of, title: '专题', causes: '', proposals: '', sheets: [sheet] }
  await office.does('draftSpecialReport', special)
  expect(await waiting()).toEqual(['desk.sheetsToAdvise'])
  expect(await desk(office)).toContain('desk.specialsUnderWay')
  const letter = { id: randomUUID(), problemGroup: of, body: department, title: '理顺职能的建议', units: 1 }
  const says = {
    problems: '职能交叉。',
    cause: '三定规定不清。',
    suggestions: ['修订三定规定'],
    copies: '',
    replyBy: null,
  }
  await office.does('draftAdvisory', { ...letter, ...says })
  expect(await waiting()).toEqual([])
  expect(await desk(office)).toContain('desk.advisoriesUnderWay')
  await office.does('dropAdvisory', { advisory: letter.id, version: 1 })
  expect(await waiting()).toEqual(['desk.sheetsToAdvise'])
})

describe('自查清单 (S1-22)', () => {
  const says = {
    title: '对照检查清单',
    ask: '请逐项自查。',
    dueOn: addDays(today, 30),
    points: ['台账是否齐全', '发包是否公示'],
  }

  test('names neither person nor unit, and each department sees its own alone', async () => {
    const bodies = [department, otherDepartment]
    const bad = (points: string[]) => office.does('sendChecklists', { problemGroup, ...says, bodies, points })
    await town.refused(bad([`如${unit}`]), 'commons.names-somebody')
    await town.refused(bad(['耿秋实经手的合同']), 'commons.names-somebody')
    await office.does('sendChecklists', { problemGroup, ...says, bodies })
    expect((await office.asks('checklists')).count).toBe(2)
    const mine = (await principal.asks('checklists')).rows
    expect(mine).toMatchObject([{ bodyName: '青江县农业农村局', state: 'sent', points: 2 }])
    expect((await clerk.asks('checklists')).count).toBe(1)
    await town.refused(other.asks('checklistPage', { checklist: mine[0].id }), 'doorway.not-found')
    for (const by of [principal, clerk, other]) await town.refused(by.asks('problemGroups'), 'doorway.not-yours')
    await town.refused(discipline.asks('checklists'), 'doorway.not-yours')
  })

  test('is received, answered point by point, sent back once and accepted', async () => {
    const [{ id }] = (await principal.asks('checklists')).rows
    expect(await desk(principal)).toContain('desk.checklistsToAnswer')
    await step(principal, 'receiveChecklist', 'checklist', id)
    const { points } = await principal.asks('checklistPage', { checklist: id })
    const answers = (measures: string) =>
      points.map((point: { id: string }, n: number) => ({
        point: point.id,
        found: n,
        measures: n === 0 ? '' : measures,
      }))
    const answer = (measures: string) =>
      step(principal, 'answerChecklist', 'checklist', id, { answers: answers(measures) })
    await town.refused(answer(''), 'commons.say-measures')
    await answer('已公示。')
    await step(office, 'returnChecklist', 'checklist', id, { opinion: '请补充数量。' })
    await answer('26宗全部公示。')
    await step(office, 'settleChecklist', 'checklist', id, { opinion: '' })
    expect((await office.asks('checklists', { state: 'settled' })).rows).toMatchObject([{ found: 1 }])
    expect(await desk(principal)).not.toContain('desk.checklistsToAnswer')
  })
})

describe('专题报告 (S1-21)', () => {
  test('is made of chosen findings of the group alone, submitted, and instructed upon', async () => {
    const id = randomUUID()
    const sheets = (await office.asks('problemGroupPage', { problemGroup })).members.map(
      (m: { sheet: string }) => m.sheet,
    )
    const draft = { id, problemGroup, title: '“三资”专题报告', causes: '监管缺位。', proposals: '建议修订办法。' }
    await town.refused(office.does('draftSpecialReport', { ...draft, sheets: [randomUUID()] }), 'commons.not-in-it')
    await office.does('draftSpecialReport', { ...draft, sheets })
    const page = async (by: Someone) => by.asks('specialReportPage', { specialReport: id })
    const { report } = await page(office)
    expect(report).toMatchObject({ units: 2, state: 'drafted' })
    expect(report.situation).toContain('涉及2个单位')
    expect(report.situation).toContain(`${unit}：“三资”台账不清`)
    await town.refused(page(group), 'doorway.not-found')
    await office.does('submitSpecialReport', { specialReport: id, version: 1 })
    expect(await desk(group)).toContain('desk.specialsToHear')
    await group.does('hearSpecialReport', { specialReport: id, version: 2, instruction: '同意。' })
    expect((await page(office)).report).toMatchObject({ state: 'heard', instruction: '同意。' })
    await town.refused(page(principal), 'doorway.not-yours')
  })
})

describe('巡察建议书 (S3-28, 2.9)', () => {
  const letters: string[] = []
  const words = { title: '关于加强“三资”监管的建议', problems: '台账不清。', units: 2, cause: '监管缺位。', copies: '' }
  const draft = async (body: string, suggestions: string[]) => {
    const id = randomUUID()
    await office.does('draftAdvisory', { id, problemGroup, body, ...words, suggestions })
    return id
  }
  const seen = (by: Someone, advisory: string) => by.asks('advisoryPage', { advisory })
  const issue = async (id: string) => {
    await office.does('consultAdvisory', { advisory: id, version: 1, consulted: '已沟通。' })
    await group.does('approveAdvisory', { advisory: id, version: 2 })
    await office.does('issueAdvisory', { advisory: id, version: 3 })
  }

  test('names nobody; the department sees it from the day it is issued, those it is copied to as well, no other ever', async () => {
    await town.refused(draft(department, [`请核查${unit}`]), 'commons.names-somebody')
    const id = await draft(department, ['修订办法', '定期抽查'])
    letters.push(id)
    await town.refused(seen(group, id), 'doorway.not-found')
    await office.does('consultAdvisory', { advisory: id, version: 1, consulted: '已沟通。' })
    expect(await desk(group)).toContain('desk.advisoriesToDecide')
    expect((await seen(group, id)).suggestions).toHaveLength(2)
    for (const by of [principal, discipline]) await town.refused(seen(by, id), 'doorway.not-found')
    await group.does('approveAdvisory', { advisory: id, version: 2 })
    await office.does('issueAdvisory', { advisory: id, version: 3 })
    for (const by of [principal, clerk, discipline, organisation])
      expect((await seen(by, id)).suggestions).toHaveLength(2)
    await town.refused(seen(other, id), 'doorway.not-found')
    expect((await seen(principal, id)).advisory.number).toBe('巡察建议〔2026〕1号')
  })

  test('receipt starts the days to reply (T29); the reply is judged, looked at again and closed', async () => {
    const [id] = letters as [string]
    await step(principal, 'receiveAdvisory', 'advisory', id)
    expect((await seen(office, id)).advisory).toMatchObject({ dueOn: '2026-06-02', provisional: true })
    expect(await desk(clerk)).toContain('desk.advisoriesToAnswer')
    town.clock.moveTo('2026-06-03T01:00:00.000Z' as Instant)
    expect((await office.asks('advisories', { overdue: 'yes' })).count).toBe(1)
    expect(await desk(office)).toContain('desk.advisoriesToSeeTo')
    const ids = (await seen(principal, id)).suggestions.map((row: { id: string }) => row.id) as [string, string]
    const answers = ids.map((suggestion) => ({ suggestion, measures: '已修订。', rulesMade: 1 }))
    await town.refused(
      step(principal, 'answerAdvisory', 'advisory', id, { answers: answers.slice(1) }),
      'commons.every-suggestion',
    )
    await step(principal, 'answerAdvisory', 'advisory', id, { answers })
    const day = '2026-06-03'
    const rule = { advisory: id, action: 'amended', title: '补贴发放办法', document: '青农〔2026〕9号', onDay: day }
    await clerk.does('recordAdvisoryRule', { id: randomUUID(), ...rule })
    await town.refused(office.does('recordAdvisoryRule', { id: randomUUID(), ...rule }), 'doorway.not-yours')
    await town.refused(other.does('recordAdvisoryRule', { id: randomUUID(), ...rule }), 'doorway.not-found')
    for (const by of [principal, discipline, office])
      expect((await by.asks('reformedRules', { advisory: id })).rows).toMatchObject([{ title: '补贴发放办法' }])
    expect((await other.asks('reformedRules')).count).toBe(0)
    const verdicts = [
      { suggestion: ids[0], verdict: 'adopted', reason: '' },
      { suggestion: ids[1], verdict: 'declined', reason: '无法律依据' },
    ]
    await step(office, 'judgeAdvisory', 'advisory', id, { verdicts })
    await step(office, 'superviseAdvisory', 'advisory', id, { effect: '抽查两镇，已执行。' })
    await step(office, 'closeAdvisory', 'advisory', id)
    await town.refused(
      clerk.does('recordAdvisoryRule', { id: randomUUID(), ...rule, action: 'made' }),
      'commons.letter-not-open',
    )
    expect((await seen(principal, id)).suggestions.map(({ verdict }: { verdict: string }) => verdict)).toEqual([
      'adopted',
      'declined',
    ])
  })

  test('47 letters with 68 suggestions reconcile: each 1.45, parts and whole', async () => {
    // The first letter has two; twenty more of two and twenty-six of one make 47 and 68. Drafts do not count.
    for (let n = 0; n < 46; n++) {
      const id = await draft(
        n % 2 === 0 ? department : otherDepartment,
        n < 20 ? ['修订办法', '定期抽查'] : ['修订办法'],
      )
      await issue(id)
    }
    await draft(department, ['只是草稿'])
    const figures = await office.asks('advisoryFigures', {})
    expect(figures).toEqual({
      ...{ letters: 47, suggestions: 68, answered: 1, adopted: 1, partly: 0, declined: 1, waiting: 66 },
      ...{ rulesMade: 2, each: '1.45', rate: '1.47', holds: true },
    })
    // The figures count the same from the same rows (6.1): drafts are none, what is not judged yet is not taken up.
    const { rows } = await office.asks('formulaResults')
    const of = (name: string) => rows.find((row: { name: string }) => row.name === name)
    expect(of('adviceLetters')).toMatchObject({ result: '47' })
    expect(of('adviceAdopted')).toMatchObject({ of: '1', by: '68', result: '1.47%' })
    const { checks } = await office.asks('reconciliation')
    expect(checks.find(({ name }: { name: string }) => name === 'rows')).toMatchObject({ holds: true, breaks: [] })
    const { rows: behind } = await office.asks('figureRows', { measure: 'adviceAdopted' })
    expect(behind).toMatchObject([{ noun: 'advisory', id: letters[0], n: '1' }])
    expect((await discipline.asks('advisoryFigures', { year: 2026 })).letters).toBe(47)
    expect((await office.asks('advisoryFigures', { year: 2025 })).letters).toBe(0)
    expect((await other.asks('advisories', {})).count).toBe(23)
    await town.refused(other.asks('advisoryFigures', {}), 'doorway.not-yours')
    const last = (await office.asks('advisories', { state: 'issued', size: 200 })).rows
    const numbers = last.map(({ number }: { number: string }) => Number(/〕(\d+)号/.exec(number)?.[1]))
    expect(numbers.toSorted((a: number, b: number) => a - b)).toEqual(Array.from({ length: 46 }, (_, n) => n + 2))
  })
})

describe('a department without anybody who has an account (S0-07)', () => {
  const letter = (more: object = {}) => ({
    id: randomUUID(),
    document: '青供〔2026〕3号',
    onDay: '2026-06-03',
    ...more,
  })

  test('signs for a list and answers it by letter; one with an account does so itself', async () => {
    const lone = await aBody(town, '青江县供销社')
    const says = { title: '对照检查', ask: '请自查。', points: ['是否公示'], dueOn: '2026-09-01' }
    await office.does('sendChecklists', { problemGroup, ...says, bodies: [lone, department] })
    const rows = (await office.asks('checklists', { state: 'sent', size: 50 })).rows
    const of = (name: string) => rows.find((row: { bodyName: string }) => row.bodyName === name).id as string
    const [theirs, mine] = [of('青江县农业农村局'), of('青江县供销社')]
    const note = (command: string, id: string, more: object = {}) =>
      step(office, command, 'checklist', id, { ...letter(), ...more })
    await town.refused(note('noteChecklistReceipt', theirs), 'commons.answers-itself')
    await town.refused(note('noteChecklistReceipt', mine, { onDay: '2026-06-04' }), 'commons.letter-to-come')
    await town.refused(note('noteChecklistReceipt', mine, { onDay: '2026-06-02' }), 'commons.letter-before')
    await town.refused(step(group, 'noteChecklistReceipt', 'checklist', mine, letter()), 'doorway.not-yours')
    await note('noteChecklistReceipt', mine)
    const [point] = (await office.asks('checklistPage', { checklist: mine })).points
    const answers = [{ point: point.id, found: 2, measures: '已公示。' }]
    await note('noteChecklistAnswer', mine, { answers, document: '机要交换' })
    expect((await office.asks('checklistPage', { checklist: mine })).checklist).toMatchObject({
      ...{ state: 'answered', receivedOn: '2026-06-03', answeredOn: '2026-06-03' },
    })
    await town.refused(step(office, 'settleChecklist', 'checklist', mine, { opinion: '' }), 'commons.noted-by-you')
    const colleague = town.as(await town.someone('office'), 'office')
    await step(colleague, 'settleChecklist', 'checklist', mine, { opinion: '' })
    const { letters, itself } = await office.asks('lettersIn', { about: mine, body: lone })
    expect([itself, letters.map((one: { document: string }) => one.document).sort()]).toEqual([
      false,
      ['机要交换', '青供〔2026〕3号'],
    ])
    expect((await office.asks('lettersIn', { about: theirs, body: department })).itself).toBe(true)
    await town.refused(principal.asks('lettersIn', { about: mine, body: lone }), 'doorway.not-yours')
  })

  test('and a letter of advice likewise: the days to reply run from the day it was signed for', async () => {
    const lone = await aBody(town, '青江县档案馆')
    const id = randomUUID()
    const words = { title: '建议', problems: '台账不清。', units: 2, cause: '监管缺位。', copies: '', replyBy: null }
    await office.does('draftAdvisory', { id, problemGroup, body: lone, ...words, suggestions: ['修订办法'] })
    await office.does('consultAdvisory', { advisory: id, version: 1, consulted: '已沟通。' })
    await group.does('approveAdvisory', { advisory: id, version: 2 })
    await office.does('issueAdvisory', { advisory: id, version: 3 })
    town.clock.moveTo('2026-06-10T01:00:00.000Z' as Instant)
    await step(office, 'noteAdvisoryReceipt', 'advisory', id, letter({ onDay: '2026-06-05' }))
    const page = () => office.asks('advisoryPage', { advisory: id })
    expect((await page()).advisory).toMatchObject({ receivedOn: '2026-06-05', dueOn: '2026-09-05' })
    const answers = [{ suggestion: (await page()).suggestions[0].id, measures: '已修订。', rulesMade: 1 }]
    const early = letter({ onDay: '2026-06-04', answers })
    await town.refused(step(office, 'noteAdvisoryAnswer', 'advisory', id, early), 'commons.letter-before')
    await step(office, 'noteAdvisoryAnswer', 'advisory', id, letter({ onDay: '2026-06-09', answers }))
    expect((await page()).advisory).toMatchObject({ state: 'answered', answeredOn: '2026-06-09' })
    const verdicts = [{ suggestion: (await page()).suggestions[0].id, verdict: 'adopted', reason: '' }]
    await town.refused(step(office, 'judgeAdvisory', 'advisory', id, { verdicts }), 'commons.noted-by-you')
    const colleague = town.as(await town.someone('office'), 'office')
    await step(colleague, 'judgeAdvisory', 'advisory', id, { verdicts })
    await step(office, 'superviseAdvisory', 'advisory', id, { effect: '已执行。' })
    await town.refused(step(office, 'closeAdvisory', 'advisory', id), 'commons.noted-by-you')
    await step(colleague, 'closeAdvisory', 'advisory', id)
    const kinds = await town.above.query(
      `select kind from ledger_record where kind like 'letterIn.%' or (kind like 'advisory.answered' and about = $1)`,
      [id],
    )
    expect(kinds.rows.map(({ kind }) => kind).sort()).toEqual(['advisory.answered', ...Array(4).fill('letterIn.noted')])
  })
})
