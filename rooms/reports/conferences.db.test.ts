import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aHouse, type Someone } from '../../core/test/as.ts'
import { aCabinet } from '../documents/fixture.ts'
import { agreeing, aReport, aTeamWithSheets, meets, on, page, type Reporting, rooms, sent } from './fixture.ts'

const town = await aHouse(...rooms)
const files = await aCabinet(town)
afterAll(async () => {
  await town.close()
  await files.leave()
})

const day = '2026-03-02'
let at: Reporting
let report: string
let inCharge: Someone & { person: string }
beforeAll(async () => {
  at = await aTeamWithSheets(town, files, 1)
  report = await aReport(at)
  const person = await town.someone('in_charge')
  inCharge = { person, ...town.as(person, 'in_charge') }
})

const look = (by: Someone, conference: string) => by.asks('conferencePage', { conference })
const versionOf = async (by: Someone, conference: string) => (await look(by, conference)).conference.version as number
const stateOf = async () => (await page(at.office, report)).report.state as string

describe('a team meets', () => {
  let conference: string
  const item = randomUUID()
  const seats = () => [
    { person: at.leader.person, capacity: 'chair' },
    { person: at.deputy.person, capacity: 'member' },
    { person: at.one.person, capacity: 'member' },
    { person: at.two.person, capacity: 'member' },
  ]
  const call = (by: Someone, more: object = {}) =>
    by.does('callConference', {
      id: conference,
      kind: 'team',
      inspection: at.inspection,
      title: '审议报告',
      onDay: day,
      place: '组会议室',
      seats: seats(),
      items: [{ id: item, matter: 'report', title: '审议巡察报告', report }],
      ...more,
    })
  beforeAll(() => {
    conference = randomUUID()
  })

  test('called by its leader; nothing is sent to review before it agreed', async () => {
    const submit = { ...(await on(at.leader, report)), ask: [], lengthReason: '少' }
    expect(await town.refused(at.leader.does('submitReport', submit), 'reports.other-body-first')).toEqual({
      body: 'team',
    })
    await town.refused(call(at.office), 'reports.not-your-meeting')
    await town.refused(
      call(at.leader, { items: [{ id: item, matter: 'report', title: '报告', report: null }] }),
      'reports.which-report',
    )
    await call(at.leader)
    expect(await look(at.two, conference)).toMatchObject({ conference: { state: 'called' }, seats: { length: 4 } })
    await town.refused(look(at.group, conference), 'doorway.not-found')
    const decide = { agendaItem: item, version: 1, outcome: 'agreed', decision: '同意', ballots: [], tasks: [] }
    await town.refused(at.leader.does('decideItem', decide), 'reports.not-held')
  })

  test('held with who was there; votes, dissent and what follows are kept; the report moves on', async () => {
    const { seats: sat } = await look(at.leader, conference)
    const away = sat.find((one: { person: string }) => one.person === at.two.person)
    const absent = [{ presence: away.id, reason: '请假' }]
    const version = await versionOf(at.leader, conference)
    await at.leader.does('holdConference', { conference, version, heldOn: day, absent })
    const decide = (ballots: object[], tasks: object[]) =>
      at.leader.does('decideItem', {
        agendaItem: item,
        version: 1,
        outcome: 'agreed',
        decision: '同意上报。',
        ballots,
        tasks,
      })
    const task = { id: randomUUID(), title: '按意见核对数据', owner: at.one.person, dueOn: '2026-03-09' }
    const vote = (person: string, vote = 'for', dissent = '') => ({ person, vote, dissent })
    const both = [vote(at.leader.person), vote(at.deputy.person)]
    await town.refused(decide(both, [task]), 'reports.all-vote')
    await town.refused(decide([...both, vote(at.two.person)], [task]), 'reports.not-present')
    await town.refused(decide([...both, vote(at.one.person, 'against')], [task]), 'reports.say-why-against')
    await decide([...both, vote(at.one.person, 'against', '第一个问题定性偏重。')], [task])
    expect(await stateOf()).toBe('teamAgreed')
    const seen = await look(at.office, conference)
    expect(seen.items[0]).toMatchObject({ outcome: 'agreed', inFavour: 2, against: 1 })
    expect(seen.ballots.find((one: { vote: string }) => one.vote === 'against')).toMatchObject({
      dissent: '第一个问题定性偏重。',
    })
    await town.refused(at.one.does('wordParagraph', await firstWords()), 'reports.frozen')
  })

  const firstWords = async () => {
    const [one] = (await page(at.leader, report)).paragraphs
    return { reportParagraph: one.id, version: one.version, title: '', text: '改', nature: '', responsibility: '' }
  }

  test('its minutes get the next number; the leader may take the report back, which is no return', async () => {
    const version = await versionOf(at.leader, conference)
    await at.leader.does('minuteConference', { conference, version, minutes: '会议同意。' })
    expect((await look(at.one, conference)).conference).toMatchObject({
      state: 'minuted',
      number: '会议纪要〔2026〕1号',
    })
    await town.refused(
      at.office.does('sendBackReport', { ...(await on(at.office, report)), reason: '不行' }),
      'reports.not-yours-to-return',
    )
    await at.leader.does('sendBackReport', { ...(await on(at.leader, report)), reason: '补一句。' })
    expect((await page(at.leader, report)).report).toMatchObject({ state: 'drafting', returns: 0, agreedBy: [] })
  })
})

describe('then the leading group, then the secretary', () => {
  test('in the order of the policy, each once, and only after the review', async () => {
    const parts = await sent(at, report)
    await town.refused(meets(at, 'leadingGroup', report), 'reports.not-before')
    await agreeing(at.office, report, parts)
    await at.office.does('passReview', await on(at.office, report))
    expect(await town.refused(meets(at, 'secretary', report), 'reports.other-body-first')).toEqual({
      body: 'leadingGroup',
    })
    await town.refused(meets(at, 'standing', report), 'reports.not-competent')
    await meets(at, 'leadingGroup', report, { outcome: 'returned', decision: '重点不突出。' })
    expect((await page(at.leader, report)).report).toMatchObject({ state: 'drafting', returns: 1 })
    const again = await sent(at, report)
    await agreeing(at.office, report, again)
    await at.office.does('passReview', await on(at.office, report))
    await meets(at, 'leadingGroup', report)
    expect(await stateOf()).toBe('heard')
  })

  test('the papers of a seat are numbered, given and taken back; a leader in charge reads his duty and proof', async () => {
    const [conference, item] = [randomUUID(), randomUUID()]
    await at.office.does('callConference', {
      id: conference,
      kind: 'secretary',
      inspection: null,
      title: '书记专题会议',
      onDay: day,
      place: '常委会议室',
      seats: [
        { person: at.secretary.person, capacity: 'chair' },
        { person: at.group.person, capacity: 'member' },
      ],
      items: [{ id: item, matter: 'report', title: '听取巡察情况', report }],
    })
    const now = async () => ({ conference, version: await versionOf(at.office, conference) })
    const seat = { id: randomUUID(), person: inCharge.person, capacity: 'inCharge' }
    await at.office.does('seatPerson', { ...(await now()), ...seat })
    await town.refused(
      at.office.does('seatPerson', { ...(await now()), ...seat, id: randomUUID() }),
      'reports.seated-twice',
    )
    const reporting = { id: randomUUID(), person: at.leader.person, capacity: 'attending' }
    await at.office.does('seatPerson', { ...(await now()), ...reporting })
    const seats = (await look(at.office, conference)).seats.map((one: { person: string }) => one.person)
    expect(seats).toEqual([at.secretary, at.group, inCharge, at.leader].map(({ person }) => person))
    const give = async (persons: string[]) =>
      at.office.does('givePapers', { ...(await now()), item, title: '综合汇报', persons })
    await town.refused(give([at.one.person]), 'reports.no-seat')
    await give([at.secretary.person, inCharge.person])
    await town.refused(give([inCharge.person]), 'reports.paper-given')
    const mine = await inCharge.asks('myConferences')
    expect(mine.rows).toMatchObject([
      { title: '书记专题会议', capacity: 'inCharge', present: null, papers: [{ copyNumber: 2 }] },
    ])
    await town.refused(look(inCharge, conference), 'doorway.not-yours')
    // Whose report is heard sits there too: his seat he reads, the meeting he does not; the rest of his team reads neither.
    const elsewhere = async (by: typeof at.leader) =>
      (await by.asks('myConferences')).rows.filter(({ kind }: { kind: string }) => kind !== 'team')
    expect(await elsewhere(at.leader)).toMatchObject([{ conference, capacity: 'attending', papers: [] }])
    expect(await elsewhere(at.deputy)).toEqual([])
    await town.refused(look(at.leader, conference), 'doorway.not-found')
    const out = (await look(at.office, conference)).papers.map((one: { id: string }) => one.id)
    await at.office.does('takePapersBack', { ...(await now()), papers: out })
    await town.refused(at.office.does('takePapersBack', { ...(await now()), papers: out }), 'reports.no-paper-out')
    await at.office.does('holdConference', { ...(await now()), heldOn: day, absent: [] })
    expect((await inCharge.asks('myConferences')).rows).toMatchObject([
      { present: true, papers: [{ returnedOn: day }] },
    ])
    const task = { id: randomUUID(), title: '15个工作日内反馈', owner: inCharge.person, dueOn: '2026-03-23' }
    const ofTeam = { id: randomUUID(), title: '修改报告', owner: at.leader.person, dueOn: '2026-03-23' }
    const tasks = [task, ofTeam]
    const decide = { agendaItem: item, version: 1, outcome: 'agreed', decision: '原则同意。', ballots: [], tasks }
    await at.office.does('decideItem', decide)
    await at.leader.does('reportDecisionTask', { decisionTask: ofTeam.id, version: 1, result: '已改。' })
    expect((await at.deputy.asks('decisionTasks', { state: 'reported' })).count).toBe(0)
    expect(await stateOf()).toBe('decided')
    await town.refused(
      at.group.does('sendBackReport', { ...(await on(at.group, report)), reason: '迟' }),
      'flow.not-now',
    )

    const say = {
      id: randomUUID(),
      agendaItem: item,
      about: 'person',
      subject: '局长某某',
      way: 'admonish',
      form: 'first',
      opinion: '由分管领导约谈。',
    }
    await town.refused(at.secretary.does('giveDisposal', { ...say, about: 'matter' }), 'reports.form-of-person')
    await town.refused(at.group.does('giveDisposal', say), 'doorway.not-yours')
    await at.secretary.does('giveDisposal', say)
    const waiting = async () =>
      ((await at.office.asks('desk')).groups as { key: string; rows: { title: string }[] }[])
        .filter(({ key }) => key === 'disposalsToCarryOut')
        .flatMap(({ rows }) => rows.map(({ title }) => title))
    expect(await waiting()).toEqual(['局长某某'])
    const carry = { disposal: say.id, version: 1, doneOn: day, done: '已约谈，本人作了检讨。' }
    await at.office.does('carryOutDisposal', carry)
    expect(await waiting()).toEqual([])
    await town.refused(at.office.does('carryOutDisposal', { ...carry, version: 2 }), 'reports.done-already')
    expect((await at.group.asks('disposals', { done: 'yes' })).rows).toMatchObject([
      { subject: '局长某某', way: 'admonish', form: 'first' },
    ])
    expect((await at.group.asks('disposals', { form: 'third,fourth' })).count).toBe(0)
    expect((await at.group.asks('disposals', { form: 'first,second' })).count).toBe(1)
    await town.refused(at.leader.asks('disposals'), 'doorway.not-yours')

    const owned = { decisionTask: task.id }
    await town.refused(
      at.office.does('reportDecisionTask', { ...owned, version: 1, result: '完' }),
      'reports.not-your-task',
    )
    await at.secretary.does('extendDecisionTask', { ...owned, version: 1, dueOn: '2026-03-30', reason: '会议安排' })
    await inCharge.does('reportDecisionTask', { ...owned, version: 2, result: '已反馈。' })
    await at.office.does('confirmDecisionTask', { ...owned, version: 3 })
    expect((await inCharge.asks('decisionTasks', { mine: 'yes' })).rows).toMatchObject([
      { state: 'done', extensions: 1, opens: false },
    ])
    expect((await at.office.asks('decisionTasks', { q: task.title })).rows).toMatchObject([{ opens: true }])
    expect((await at.discipline.asks('decisionTasks')).count).toBe(0)
  })

  test('meetings of a year are counted once each, cancelled ones not', async () => {
    const count = async () => at.office.asks('conferenceCounts', { year: 2026 })
    const before = await count()
    const id = randomUUID()
    const study = (more: object = {}) => ({
      id,
      kind: 'standing',
      inspection: null,
      title: '第一议题',
      onDay: day,
      place: '会议室',
      seats: [{ person: at.secretary.person, capacity: 'chair' }],
      items: [{ id: randomUUID(), matter: 'study', title: '学习', report: null }],
      ...more,
    })
    await at.office.does('callConference', study())
    expect(await count()).toEqual(before)
    await at.office.does('holdConference', { conference: id, version: 1, heldOn: day, absent: [] })
    expect(await count()).toMatchObject({ all: before.all + 1, study: before.study + 1, hearing: before.hearing })
    await town.refused(at.office.does('cancelConference', { conference: id, version: 2, reason: '错' }), 'flow.not-now')
    const other = study({
      id: randomUUID(),
      items: [{ id: randomUUID(), matter: 'study', title: '学习', report: null }],
    })
    await at.office.does('callConference', other)
    await at.office.does('cancelConference', { conference: other.id, version: 1, reason: '改期' })
    expect((await count()).all).toBe(before.all + 1)
    const { seats } = await at.office.asks('conferencePage', { conference: other.id })
    expect(seats).toMatchObject([{ present: null, cancelled: true, reason: '改期' }])
    expect((await at.office.asks('conferences', { matter: 'study', state: 'held' })).count).toBe(1)
    await town.refused(
      at.office.does('minuteConference', { conference: id, version: 2, minutes: '纪要' }),
      'reports.item-pending',
    )
  })
})
