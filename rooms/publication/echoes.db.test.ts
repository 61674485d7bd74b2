import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aHouse, type Someone } from '../../core/test/as.ts'
import { aCabinet } from '../documents/fixture.ts'
import { rooms } from '../feedback/fixture.ts'
import { type AtWork, aRectification } from '../rectification/fixture.ts'

const town = await aHouse(...rooms, 'publication')
const files = await aCabinet(town)
let at: AtWork
let other: AtWork
let group: Someone
beforeAll(async () => {
  at = await aRectification(town, files, 1)
  other = await aRectification(town, files, 1)
  group = town.as(await town.someone('leading_group'), 'leading_group')
})
afterAll(async () => {
  await town.close()
  await files.leave()
})

const days = { fromDay: '2026-03-02', untilDay: '2026-03-02' }
const said = { ...days, channels: '留言', heard: 9, concerning: 1, views: '肯定', handling: '', advice: '' }
const file = async (by: Someone, subject: string, more: object = {}) => {
  const id = randomUUID()
  await by.does('fileEcho', { id, inspection: at.inspection, subject, ...said, ...more })
  return id
}
const seen = async (by: Someone) => (await by.asks('echoes', { inspection: at.inspection })).rows.length

test('what is said of the feedback is filed by office and principal, and answered by the other side', async () => {
  const ofOffice = await file(at.office, 'feedbackNews')
  const ofBody = await file(at.principal, 'feedbackParty')
  await town.refused(file(at.clerk, 'feedbackParty'), 'doorway.not-yours')
  await town.refused(file(at.principal, 'publicText'), 'publication.nothing-known')
  await town.refused(file(at.office, 'feedbackNews', { views: '电话13812345678' }), 'publication.names-a-speaker')
  expect(await Promise.all([at.office, at.principal, at.clerk, at.leader, group, other.principal].map(seen))).toEqual([
    2, 1, 1, 2, 2, 0,
  ])
  const from = async (sort?: string) =>
    (await at.office.asks('echoes', { inspection: at.inspection, sort })).rows.map((one: { id: string }) => one.id)
  expect((await from('oldest')).toSorted()).toEqual((await from()).toSorted())
  const waits = async (by: Someone): Promise<string[]> => {
    const { groups } = await by.asks('desk')
    const mine = groups.find(({ key }: { key: string }) => key === 'echoesToAnswer')
    return (mine?.rows ?? []).map(({ id }: { id: string }) => id)
  }
  expect(await Promise.all([at.office, group, at.principal].map(waits))).toEqual([[ofBody], [ofOffice], []])
  const answer = (by: Someone, echo: string) => by.does('answerEcho', { echo, version: 1, answer: '已阅' })
  await town.refused(answer(at.office, ofOffice), 'publication.not-yours-to-answer')
  await answer(at.office, ofBody)
  await answer(group, ofOffice)
  expect(await Promise.all([at.office, group].map(waits))).toEqual([[], []])
  expect((await at.principal.asks('echoPage', { echo: ofBody })).echo).toMatchObject({
    state: 'answered',
    answer: '已阅',
  })
  await town.refused(at.principal.asks('echoPage', { echo: ofOffice }), 'doorway.not-found')
  await town.refused(at.principal.does('withdrawEcho', { echo: ofBody, version: 2, reason: '错' }), 'flow.not-now')
})
