import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Day } from '../../core/pure/days.ts'
import { atTheBox } from '../tips/fixture.ts'
import { gather } from '../tips/gather.ts'
import { words } from './fixture.ts'

let box: Awaited<ReturnType<typeof atTheBox>>
beforeAll(async () => {
  box = await atTheBox('feedback', 'transfers')
})
afterAll(() => box?.leave())

const asked = async (text: string, values: readonly unknown[] = []) =>
  (await box.town.above.query(text, [...values])).rows

/** A tip that came, was taken in and given to the team; gives its id. */
async function given(about: object = {}): Promise<string> {
  const { filing } = await box.put('村里路灯没有亮过。')
  await gather(box.town, '2999-01-01' as Day)
  const [{ id }] = await asked('select id from tips_tip where hash = $1', [filing.hash])
  await box.office.does('triageTip', {
    ...{ tip: id, version: 1, way: 'inScope', reason: '属受理范围', against: 'unit', ...about },
  })
  return id
}
const list = () => box.leader.asks('completeness', { inspection: box.inspection })

describe('nothing left out (S1-10)', () => {
  test('of a unit: what was not touched of posts, suspicions and tips', async () => {
    await box.office.does('addPost', {
      ...{ id: randomUUID(), organisation: box.body, title: '局长', holderName: '秦某', person: null },
      ...{ key: true, principal: true, fromDay: '2020-01-01' },
    })
    expect(await list()).toMatchObject({ posts: { posts: 1, notTalked: ['局长 秦某'] }, suspicions: 0, tips: 0 })
    const about = { inspection: box.inspection, title: '疑点', category: 'assets', source: 'tip', overview: '' }
    await box.one.does('noteSuspicion', { id: randomUUID(), ...about })
    const tip = await given()
    expect(await list()).toMatchObject({ suspicions: 1, tips: 1, untouchedTips: 1, waiting: [{ id: tip }] })
  })

  test('a tip counts as handled once something done on site is noted with it, and not after that was undone', async () => {
    const tip = await given()
    const talk = await box.planned()
    const note = (more: object = {}) => box.leader.does('noteTipCheck', { id: randomUUID(), tip, about: talk, ...more })
    // A talk that is only planned is nothing done.
    await box.town.refused(note(), 'tips.check-not-made')
    await box.recorded(talk, box.one, box.two.person)
    const id = randomUUID()
    await note({ id })
    await box.town.refused(note(), 'tips.check-noted')
    const before = await list()
    expect(before.waiting.map((one: { id: string }) => one.id)).not.toContain(tip)
    expect(await box.one.asks('tipChecks', { tip })).toMatchObject({ checks: [{ id, kind: 'talk' }], done: [] })
    await box.one.does('undoTipCheck', { tipCheck: id })
    expect(await list()).toMatchObject({ untouchedTips: before.untouchedTips + 1 })
    // A lead out of it does as well.
    await box.one.does('registerLead', {
      id: randomUUID(),
      inspection: box.inspection,
      source: 'tip',
      from: tip,
      ...words,
    })
    expect(await list()).toMatchObject({ untouchedTips: before.untouchedTips, ungraded: 1 })
  })

  test('is the team’s alone; whom a tip is about finds no tip, no count and no record there, nor notes anything with it', async () => {
    await box.town.refused(box.office.asks('completeness', { inspection: box.inspection }), 'doorway.not-yours')
    await box.town.refused(box.clerk.asks('completeness', { inspection: box.inspection }), 'doorway.not-yours')
    const before = await box.two.asks('completeness', { inspection: box.inspection })
    const tip = await given({ aboutPersons: [box.two.person] })
    const talk = await box.planned()
    await box.recorded(talk, box.one, box.leader.person)
    const id = randomUUID()
    await box.leader.does('noteTipCheck', { id, tip, about: talk })
    expect(await box.two.asks('completeness', { inspection: box.inspection })).toEqual(before)
    await box.town.refused(box.two.asks('tipChecks', { tip }), 'doorway.not-found')
    await box.town.refused(box.two.does('undoTipCheck', { tipCheck: id }), 'doorway.not-found')
    await box.town.refused(box.two.does('noteTipCheck', { id: randomUUID(), tip, about: talk }), 'doorway.not-found')
    // What was noted is on record for the auditor alone, and the talk bears no mark of it.
    const told = await asked(`select audience from ledger_record where about = $1 and kind = 'tip.checkNoted'`, [tip])
    expect(told).toEqual([{ audience: ['audit_admin'] }])
    expect(JSON.stringify(await box.two.asks('talkPage', { talk }))).not.toContain(tip)
  })

  test('what the team noted goes out of its sight with the tip, and stays as it is once it is closed', async () => {
    const tip = await given()
    const talk = await box.planned()
    await box.recorded(talk, box.one, box.two.person)
    const id = randomUUID()
    await box.leader.does('noteTipCheck', { id, tip, about: talk })
    const version = async () => (await box.office.asks('tipSheet', { tip })).tip.version
    await box.office.does('closeTip', { tip, version: await version(), outcome: '查无实据' })
    await box.town.refused(box.leader.does('undoTipCheck', { tipCheck: id }), 'tips.check-closed')
    const other = await given()
    await box.leader.does('noteTipCheck', { id: randomUUID(), tip: other, about: talk })
    const { version: seen } = (await box.office.asks('tipSheet', { tip: other })).tip
    await box.office.does('retriageTip', { tip: other, version: seen, reason: '改转部门' })
    await box.town.refused(box.leader.asks('tipChecks', { tip: other }), 'doorway.not-found')
  })
})
