import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aBody } from '../planning/fixture.ts'
import { onSite } from './fixture.ts'

let here: Awaited<ReturnType<typeof onSite>>
beforeAll(async () => {
  here = await onSite()
})
afterAll(() => here.town.close())

const lineOf = async (item: string) =>
  (await here.leader.asks('coverage', { inspection: here.inspection })).lines.find(
    (line: { item: string }) => line.item === item,
  )
const settle = (item: string, done: boolean, reason = '', by = here.leader) =>
  by.does('settleExit', { id: randomUUID(), inspection: here.inspection, item, done, reason })
async function exit() {
  const { inspection } = here
  const { version } = (await here.leader.asks('inspectionPage', { inspection })).inspection
  return here.leader.does('exitInspection', { inspection, version, on: here.day })
}

describe('请示', () => {
  test('is answered by the office, or passed on and then by the leading group alone', async () => {
    const ask = async () => {
      const id = randomUUID()
      const text = '超出授权范围。'
      await here.leader.does('askInstruction', { id, inspection: here.inspection, matter: '拟延伸了解', text })
      return id
    }
    const [plain, passed] = [await ask(), await ask()]
    await here.office.does('answerInstruction', { instruction: plain, version: 1, answer: '不延伸。' })
    await here.town.refused(here.group.asks('instructionPage', { instruction: passed }), 'doorway.not-found')
    await here.office.does('passInstruction', { instruction: passed, version: 1 })
    const answer = { instruction: passed, version: 2, answer: '同意。' }
    await here.town.refused(here.office.does('answerInstruction', answer), 'fieldwork.leading-answers')
    expect((await lineOf('instructions')).open).toBe(1)
    await here.group.does('answerInstruction', answer)
    expect((await lineOf('instructions')).open).toBe(0)
    await here.leader.does('carryOutInstruction', { instruction: passed, version: 3, outcome: '已延伸。' })
    const { instruction } = await here.one.asks('instructionPage', { instruction: passed })
    expect(instruction).toMatchObject({ state: 'carriedOut', answer: '同意。', number: '示-002' })
    await here.town.refused(here.clerk.asks('instructions'), 'doorway.not-yours')
  })
})

describe('覆盖与撤离', () => {
  test('a key post nobody has talked with is named until somebody has', async () => {
    const post = randomUUID()
    const filled = { title: '局长', key: true, principal: true, holderName: '高某', person: null, fromDay: null }
    await here.office.does('addPost', { id: post, organisation: here.body, ...filled })
    expect(await lineOf('posts')).toMatchObject({ open: 1, missing: ['局长 高某'], holdsBack: true })
    const talk = await here.planned({ post })
    expect(await lineOf('posts')).toMatchObject({ open: 1 })
    await here.recorded(talk, here.one, here.two.person)
    expect(await lineOf('posts')).toMatchObject({ open: 0 })
    expect(await lineOf('talks')).toMatchObject({ open: 1, holdsBack: true })
  })

  test('a key post is covered by talks and by checks apart, and a new holder by neither', async () => {
    const { inspection, one, day } = here
    const read = () => one.asks('coverage', { inspection })
    expect((await read()).key).toMatchObject({ posts: 1, talked: 1, checked: 0, notChecked: ['局长 高某'] })
    const [{ id: post }] = (await read()).posts
    const visit = randomUUID()
    const check = { id: randomUUID(), inspection, post, about: visit }
    await here.town.refused(one.does('notePostCheck', check), 'fieldwork.check-not-made')
    const seen = { place: '三楼', other: here.two.person, heldOn: day, seen: '会议由局长首先表态。' }
    await one.does('noteVisit', { id: visit, inspection, kind: 'attendance', subject: '局党组会', ...seen })
    const [elsewhere, other] = [randomUUID(), await aBody(here.town, '县供销社', null)]
    const held = { key: true, principal: true, holderName: '辛某', person: null, fromDay: null }
    await here.office.does('addPost', { id: elsewhere, organisation: other, title: '主任', ...held })
    const wrong = { ...check, post: elsewhere }
    await here.town.refused(one.does('notePostCheck', wrong), 'fieldwork.other-bodys-post')
    await here.town.refused(here.clerk.does('notePostCheck', check), 'doorway.not-yours')
    await one.does('notePostCheck', check)
    const twice = one.does('notePostCheck', { ...check, id: randomUUID() })
    await here.town.refused(twice, 'fieldwork.checked-already')
    const covered = await read()
    expect(covered.key).toMatchObject({ posts: 1, talked: 1, checked: 1, both: 1, notChecked: [] })
    expect(covered.posts[0].checks).toMatchObject([{ kind: 'visit', about: visit, on: day }])
    await one.does('undoPostCheck', { postCheck: check.id })
    expect((await read()).key.checked).toBe(0)
    await one.does('notePostCheck', { ...check, id: randomUUID() })
    await here.office.does('assignHolder', { post, version: 1, holderName: '新某', person: null, on: '2026-03-03' })
    expect((await read()).key).toMatchObject({ talked: 0, checked: 0, notTalked: ['局长 新某'] })
    expect(await lineOf('posts')).toMatchObject({ open: 1, missing: ['局长 新某'] })
    await here.office.does('endPost', { post, version: 2, on: '2026-03-03' })
    expect((await read()).key.posts).toBe(0)
  })

  test('a paper without a statement of truth is owed; the body states it, or the team has it on paper (S0-08)', async () => {
    const { inspection, one, clerk, day } = here
    const loan = randomUUID()
    const paper = { title: '资产台账', medium: 'paper', form: 'copy', copies: 1, dueOn: day }
    await one.does('askLoan', { id: loan, inspection, ...paper })
    await one.does('receiveLoan', { loan, version: 1, receivedOn: day, copies: 1, provider: '陈某', returnBy: null })
    const owed = async () => (await clerk.asks('loans', { owed: 'yes' })).rows
    expect(await owed()).toMatchObject([{ id: loan, owed: true, truth: null }])
    const said = { loan, version: 2, edition: '2025年12月定稿' }
    await here.town.refused(one.does('stateTruth', { id: randomUUID(), ...said }), 'doorway.not-yours')
    await clerk.does('stateTruth', { id: randomUUID(), ...said })
    expect(await owed()).toEqual([])
    const again = { id: randomUUID(), ...said, version: 3 }
    await here.town.refused(clerk.does('stateTruth', again), 'fieldwork.stated-already')
    const onPaper = { edition: '2026年更正版', signer: '局长 高某', signedOn: '2026-03-01' }
    await here.town.refused(one.does('takeTruth', { ...again, ...onPaper }), 'fieldwork.not-that-day')
    await one.does('takeTruth', { ...again, ...onPaper, signedOn: day })
    const page = await one.asks('loanPage', { loan })
    expect(page.truths).toHaveLength(2)
    expect(page.truths).toContainEqual(expect.objectContaining({ signer: '局长 高某', onPaper: true, signedOn: day }))
    const [line] = (await one.asks('loans', { q: '资产台账' })).rows
    expect(line).toMatchObject({ owed: false, late: 0, truth: { signer: expect.any(String) } })
    expect(line.truth.signer).not.toBe('')
  })

  test('of a township each village that goes along has its own five and four, until it is taken off', async () => {
    const { inspection, leader, one, two, day } = here
    const [extension, id] = [randomUUID(), randomUUID()]
    const village = await aBody(here.town, '东庙村', here.body)
    // The unit of this house is a bureau, beneath which no village is registered.
    await here.town.above.query(`update registry_organisation set kind = 'village' where id = $1`, [village])
    expect(await lineOf('fiveTalks')).toBeUndefined()
    const visit = { id, inspection, kind: 'household', subject: '低保户', household: 'poor', place: '村东', village }
    const seen = { other: two.person, heldOn: day, seen: '补贴按季到账。' }
    await here.town.refused(one.does('noteVisit', { ...visit, ...seen }), 'fieldwork.other-village')
    await leader.does('listExtensions', { inspection, bodies: [{ id: extension, body: village }] })
    await one.does('noteVisit', { ...visit, ...seen })
    const { villages } = await leader.asks('coverage', { inspection })
    expect(villages).toMatchObject([{ body: village, name: '东庙村' }])
    expect(villages[0].four.find(({ kind }: { kind: string }) => kind === 'poor').count).toBe(1)
    expect(await lineOf('fiveTalks')).toMatchObject({ open: 5, holdsBack: true })
    expect((await lineOf('fourVisits')).missing).toEqual(['deputy@东庙村', 'veteran@东庙村', 'petitioner@东庙村'])
    await leader.does('dropExtension', { extension, version: 1, reason: '列入下一轮' })
    expect(await lineOf('fiveTalks')).toBeUndefined()
  })

  test('the team leaves once everything is done, stated or accepted with a reason, and not before', async () => {
    const loan = randomUUID()
    const paper = { title: '账册', medium: 'paper', form: 'original', copies: 1, dueOn: here.day }
    await here.one.does('askLoan', { id: loan, inspection: here.inspection, ...paper })
    const receipt = { receivedOn: here.day, copies: 1, provider: '陈某', returnBy: here.day }
    await here.one.does('receiveLoan', { loan, version: 1, ...receipt })
    const { items } = await here.town.refused(exit(), 'fieldwork.exit-open')
    expect(items).toEqual(['papers', 'talks', 'channels', 'secrecy', 'conduct'])
    await here.town.refused(settle('papers', true), 'fieldwork.only-accepted')
    await here.town.refused(settle('papers', false), 'fieldwork.no-reason')
    await here.town.refused(settle('posts', false, '无'), 'fieldwork.nothing-open')
    await here.town.refused(settle('secrecy', true, '', here.one), 'doorway.not-yours')
    await settle('papers', false, '作为证据移交，另行开具清单。')
    await settle('talks', false, '对方住院，已电话核对。')
    for (const item of ['channels', 'secrecy']) await settle(item, true)
    await here.town.refused(exit(), 'fieldwork.exit-open')
    await settle('conduct', true)
    await here.planned()
    expect(await lineOf('talks')).toMatchObject({ open: 2, holdsBack: true })
    await settle('talks', false, '另一名对象已外出。')
    await exit()
    await here.town.refused(settle('talks', false, '补'), 'fieldwork.not-now')
  })
})
