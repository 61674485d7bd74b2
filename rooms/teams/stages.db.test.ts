import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aHouse, type Someone } from '../../core/test/as.ts'
import { aTeam } from './fixture.ts'

const town = await aHouse('policies', 'ledger', 'registry', 'planning', 'teams')
afterAll(() => town.close())

let at: Awaited<ReturnType<typeof aTeam>>
let others: Awaited<ReturnType<typeof aTeam>>
const office = town.as(town.office, 'office')
beforeAll(async () => {
  at = await aTeam(town)
  others = await aTeam(town)
})

const setList = (kind: string, stage: string, items: string[]) =>
  office.does('setStageList', { stageList: randomUUID(), version: null, kind, stage, items })
const stageOf = async (by: Someone, stage: string) =>
  (await by.asks('stagesOf', { inspection: at.inspection })).stages.find(
    (one: { stage: string }) => one.stage === stage,
  )

test('a stage is begun with the list of its kind, gone through by the team and signed for by its leader (S1-08)', async () => {
  const begin = (by: Someone, stage: string) =>
    by.does('beginStage', { id: randomUUID(), inspection: at.inspection, stage })
  await town.refused(begin(at.one, 'preparation'), 'planning.no-stage-list')
  await town.refused(setList('', 'preparation', ['征询', '征询']), 'planning.stage-item-twice')
  await setList('', 'preparation', ['征询', '画像', '方案'])
  await town.refused(setList('', 'preparation', ['别的']), 'planning.stage-list-there')
  await setList('regular', 'preparation', ['征询', '画像'])
  await town.refused(begin(office, 'preparation'), 'doorway.not-yours')
  await town.refused(begin(others.one, 'preparation'), 'doorway.not-found')
  await begin(at.one, 'preparation')
  await town.refused(begin(at.two, 'preparation'), 'planning.stage-begun')
  const now = async () => {
    const { check } = await stageOf(at.leader, 'preparation')
    return { stageCheck: check.id, version: check.version }
  }
  const marks = async (place: number, mark: string, evidence = '') =>
    at.two.does('markStageItem', { ...(await now()), place, mark, evidence })
  const signs = async (by: Someone) => by.does('signStage', { ...(await now()), result: '基本到位。' })
  await marks(1, 'done', '见征询函回复')
  await town.refused(signs(at.leader), 'planning.items-wait')
  await town.refused(marks(2, 'notDone'), 'planning.say-why-not')
  await marks(2, 'notDone', '单位未报班子名单')
  await town.refused(signs(at.deputy), 'doorway.not-yours')
  const desk = (await at.leader.asks('desk')).groups.find((one: { key: string }) => one.key === 'desk.stagesToSign')
  expect(desk).toMatchObject({ count: 1 })
  await signs(at.leader)
  await town.refused(marks(1, 'notDone', '改口'), 'flow.not-now')
  const group = town.as(await town.someone('leading_group'), 'leading_group')
  for (const by of [office, group, at.one])
    expect((await stageOf(by, 'preparation')).check).toMatchObject({
      ...{ state: 'signed', result: '基本到位。', signedBy: at.leader.person },
      items: [
        { text: '征询', mark: 'done', evidence: '见征询函回复', by: at.two.person },
        { text: '画像', mark: 'notDone', evidence: '单位未报班子名单' },
      ],
    })
  await town.refused(others.leader.asks('stagesOf', { inspection: at.inspection }), 'doorway.not-found')
  await expect(town.above.query(`update planning_stage_check set result = 'x'`)).rejects.toThrow('not rewritten')
})

test('a unit with a shortened set goes through its stages one after the other, without those left out (S4-08, S3-19)', async () => {
  const { one, leader, inspection } = others
  const set = { name: '短平快', skipsPreparation: true, mergesNotice: true, leavesOut: ['reporting'] }
  const id = randomUUID()
  await office.does('addStageSet', { ...set, id, fromDay: '2026-01-01', citation: '办法第六条' })
  const manner = { kind: null, earlier: null, leaveBy: '', leaveDocument: '', auditProject: '', stageSet: id }
  const { version } = (await office.asks('inspectionPage', { inspection })).inspection
  await office.does('setUnitManner', { inspection, version, ...manner })
  for (const stage of ['fieldwork', 'reporting', 'feedback']) await setList('', stage, ['逐项核对'])
  const begin = (stage: string) => one.does('beginStage', { id: randomUUID(), inspection, stage })
  await town.refused(begin('reporting'), 'planning.stage-left-out')
  expect(await town.refused(begin('feedback'), 'planning.stage-before-first')).toMatchObject({ stage: 'fieldwork' })
  await begin('fieldwork')
  const check = async () => {
    const { stages } = await one.asks('stagesOf', { inspection })
    return stages.find((each: { stage: string }) => each.stage === 'fieldwork').check
  }
  const stageCheck = (await check()).id
  await one.does('markStageItem', { stageCheck, version: 1, place: 1, mark: 'done' })
  await town.refused(begin('feedback'), 'planning.stage-before-first')
  await leader.does('signStage', { stageCheck, version: 2, result: '到位' })
  await begin('feedback')
  const { stages, stageSet } = await office.asks('stagesOf', { inspection })
  expect(stageSet).toBe('短平快')
  expect(
    stages.filter(({ leftOut }: { leftOut: boolean }) => leftOut).map(({ stage }: { stage: string }) => stage),
  ).toEqual([...['preparation', 'reporting']])
})
