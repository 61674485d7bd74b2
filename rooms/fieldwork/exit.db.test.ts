import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
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
