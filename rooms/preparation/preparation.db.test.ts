import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aBody } from '../planning/fixture.ts'
import { inPreparation } from './fixture.ts'

let here: Awaited<ReturnType<typeof inPreparation>>
beforeAll(async () => {
  here = await inPreparation()
})
afterAll(() => here.town.close())

const given = { answer: '近三年信访件12件。', secrecy: 'internal', count: 12, contact: '信访室 何某' }

describe('部门协作', () => {
  test('a request is answered with counts, by the department itself or from its letter; 秘密 is refused', async () => {
    const { town, office, discipline, leader } = here
    const [own, other] = [await here.asked(), await here.asked('audit')]
    const answer = { version: 1, ...given }
    await town.refused(discipline.does('answerCooperation', { cooperation: other, ...answer }), 'doorway.not-found')
    for (const secrecy of ['secret', 'confidential'])
      await town.refused(
        office.does('answerCooperation', { cooperation: own, ...answer, secrecy }),
        'preparation.classified',
      )
    await discipline.does('answerCooperation', { cooperation: own, ...answer })
    const { cooperation } = await leader.asks('cooperationPage', { cooperation: own })
    expect(cooperation).toMatchObject({ state: 'answered', count: 12, secrecy: 'internal' })
    expect((await discipline.asks('cooperations')).count).toBe(1)
    await leader.does('withdrawCooperation', { cooperation: other, version: 1 })
  })

  test('support on site waits for the office, and counts as one of the four once it was given', async () => {
    const { town, office, inspection, one, leader } = here
    const seek = async (support: string) => {
      const id = randomUUID()
      const asked = { department: 'audit', subject: '抽调审计人员', dueOn: '2026-03-09' }
      await one.does('seekSupport', { id, inspection, support, ...asked })
      return id
    }
    const [yes, no] = [await seek('staff'), await seek('records')]
    const answer = { cooperation: yes, ...given, shared: 'talent' }
    await town.refused(office.does('answerCooperation', { ...answer, version: 1 }), 'flow.not-now')
    await town.refused(
      office.does('decideSupport', { cooperation: no, version: 1, allow: false }),
      'preparation.no-reason',
    )
    const demand = (record: string, fromDay: string) =>
      office.does('amendCompetence', {
        ...{ id: randomUUID(), matter: 'support', bodies: ['leadingGroup'], quorum: 50, record, posts: false },
        ...{ fromDay, citation: '县委巡察工作领导小组工作规则（虚构）' },
      })
    await demand('meeting', '2026-01-02')
    const allow = () => office.does('decideSupport', { cooperation: yes, version: 1, allow: true })
    await town.refused(allow(), 'registry.not-decided')
    await office.does('decideSupport', { cooperation: no, version: 1, allow: false, reason: '已有副本。' })
    await demand('approval', '2026-01-03')
    await allow()
    await office.does('answerCooperation', { ...answer, version: 2 })
    const { rows } = await leader.asks('support', { inspection })
    expect(rows).toContainEqual({ department: 'audit', information: 0, guidance: 0, talent: 1, results: 0, awaited: 0 })
  })

  test('briefings and the three consultations, with the points learned from them', async () => {
    const { town, leader, inspection, day } = here
    const meet = (kind: string, department: string, heldOn = day) => {
      const id = randomUUID()
      const of = { kind, department, subject: '介绍', heldOn, ...given }
      return leader.does('recordMeeting', { id, inspection, ...of }).then(() => id)
    }
    await town.refused(meet('before', 'audit'), 'preparation.with-discipline')
    await town.refused(meet('briefing', 'audit', '2030-01-01'), 'preparation.in-future')
    for (const kind of ['before', 'during', 'after']) await meet(kind, 'discipline')
    const briefing = await meet('briefing', 'petition')
    const point = { id: randomUUID(), inspection, kind: 'risk', text: '工程款结算周期长' }
    await leader.does('notePoint', { ...point, cooperation: briefing })
    expect((await here.prepared()).points).toMatchObject([{ kind: 'risk', department: 'petition' }])
  })
})

describe('情况条目', () => {
  const take = (cells: string[][], more: object = {}) => {
    const file = { fileName: '条目.xlsx', sha256: '0'.repeat(64), department: 'organisation', secrecy: 'internal' }
    return here.office.does('importItems', { id: randomUUID(), round: here.round, ...file, cells, ...more })
  }
  const head = ['单位', '事项类别', '内容', '数量']
  const counts = async () => {
    const [last] = (await here.office.asks('intakes')).rows
    return (({ rows, added, same }) => ({ rows, added, same }))(last)
  }

  test('1,900 of them come in as one file, and again without doubles', async () => {
    const of = (n: number) => [here.unitName, '干部任免审批表', `第 ${n} 份`, '1']
    const cells = [head, ...Array.from({ length: 1_900 }, (_, n) => of(n))]
    await take(cells)
    expect(await counts()).toEqual({ rows: 1_900, added: 1_900, same: 0 })
    await take([...cells, of(1_900)], { department: 'organisation' })
    const { items } = await here.prepared()
    expect(items).toEqual([{ department: 'organisation', kind: '干部任免审批表', items: 1_901, count: 1_901 }])
    const { rows } = await here.office.asks('intakes')
    expect(rows.map((one: { added: number }) => one.added).sort()).toEqual([1, 1_900].sort())
  })

  test('a file with wrong cells is refused as a whole, with the cells named', async () => {
    const { town } = here
    const wrong = [['县委组织部'], head, ['没有这个单位', '表', '一', ''], [here.unitName, '', '二', 'x']]
    expect(await town.refused(take(wrong), 'preparation.unknown-units')).toMatchObject({ cells: ['A3'], n: 1 })
    await town.refused(take(wrong, { secrecy: 'secret' }), 'preparation.classified')
    const audit = { id: randomUUID(), round: here.round, fileName: 'x', sha256: '0'.repeat(64), cells: wrong }
    await town.refused(
      here.discipline.does('importItems', { ...audit, department: 'audit', secrecy: 'internal' }),
      'preparation.other-department',
    )
  })
})

describe('一单位一方案', () => {
  const lines = async (list: string) =>
    (await here.prepared()).lines
      .filter((line: { list: string; standing: boolean }) => line.list === list && line.standing)
      .map((line: { text: string }) => line.text)

  test('the lists are drafted from points and from what of the library fits, once', async () => {
    const { leader, one, office, inspection, town } = here
    const propose = (by: typeof office, text: string, more: object = {}) => {
      const id = randomUUID()
      return by.does('proposeFocus', { id, list: 'problem', text, ...more }).then(() => id)
    }
    await propose(office, '三重一大是否末位表态')
    await propose(office, '高校：科研经费', { sector: '高校' })
    await propose(office, '本单位食堂账', { area: here.bodies[0] })
    const elsewhere = await aBody(town, '另一个局')
    await propose(office, '别处的三资账', { area: elsewhere })
    expect((await one.asks('focusPoints', { area: elsewhere })).rows).toMatchObject([{ areaName: '另一个局' }])
    const enriched = await propose(one, '粮食购销领域轮换账')
    await leader.does('draftLists', { inspection })
    expect((await lines('problem')).sort()).toEqual(['三重一大是否末位表态', '本单位食堂账'])
    expect(await lines('focus')).toEqual(['工程款结算周期长'])
    await town.refused(leader.does('admitFocus', { focus: enriched, version: 1 }), 'doorway.not-yours')
    await office.does('admitFocus', { focus: enriched, version: 1 })
    const [line] = (await here.prepared()).lines.filter((line: { list: string }) => line.list === 'focus')
    await one.does('strikeLine', { listLine: line.id, version: 1 })
    await leader.does('draftLists', { inspection })
    expect(await lines('problem')).toContain('粮食购销领域轮换账')
    expect(await lines('problem')).not.toContain('别处的三资账')
    expect(await lines('focus')).toEqual([])
  })

  test('is submitted whole, frozen under its hash, approved by the office, and followed by the next issue', async () => {
    const { leader, one, office, inspection, town } = here
    const plan = async () => (await here.prepared()).plans[0]
    await one.does('writePlan', { inspection, version: null, goals: '聚焦粮食安全责任制' })
    const submit = async () =>
      leader.does('submitUnitPlan', { unitPlan: (await plan()).id, version: (await plan()).version })
    expect((await town.refused(submit(), 'preparation.profile-open')).headings).toHaveLength(5)
    const five = { leaders: '一', party: '二', business: '三', social: '四', sector: '五' }
    await town.refused(one.does('putProfile', { inspection, version: null, ...five }), 'preparation.changed-meanwhile')
    await one.does('putProfile', { inspection, version: 1, ...five })
    expect((await town.refused(submit(), 'preparation.lists-empty')).lists).toEqual(['question', 'outline'])
    for (const list of ['question', 'outline', 'paper'])
      await one.does('addLine', { id: randomUUID(), inspection, list, text: `${list}一条` })
    await submit()
    const frozen = await plan()
    expect(frozen).toMatchObject({ state: 'submitted', issue: 1 })
    await one.does('addLine', { id: randomUUID(), inspection, list: 'question', text: '后加的' })
    const { paper } = await leader.asks('unitPlanPage', { unitPlan: frozen.id })
    expect(paper).not.toContain('后加的')
    await office.does('returnUnitPlan', { unitPlan: frozen.id, version: frozen.version, opinion: '补充分工。' })
    await submit()
    const again = await plan()
    expect(again.hash).not.toBe(frozen.hash)
    await office.does('approveUnitPlan', { unitPlan: again.id, version: again.version })
    await one.does('writePlan', { inspection, version: null, goals: '调整后的重点' })
    expect(
      (await here.prepared()).plans.map((one: { issue: number; state: string }) => [one.issue, one.state]),
    ).toEqual([
      [2, 'drafted'],
      [1, 'approved'],
    ])
    const [row] = (await office.asks('preparations')).rows
    expect(row).toMatchObject({ headings: 5, issue: 2, plan: 'drafted' })
  })
})

test('audit enters the same unit: a shared list, and each side concludes once, apart', async () => {
  const { leader, inspection, town, day } = here
  const id = randomUUID()
  const shared = { id, inspection, foundBy: 'audit', text: '轮换价差未入账' }
  await town.refused(leader.does('noteShared', shared), 'preparation.no-joint')
  const audit = { auditNumber: '审2026-17', auditOffice: '县审计局', enteredOn: day }
  await leader.does('enterJointly', { id: randomUUID(), inspection, ...audit })
  await leader.does('noteShared', shared)
  await leader.does('concludeShared', { sharedMatter: id, version: 1, whose: 'audit', text: '违反财经纪律' })
  const again = { sharedMatter: id, version: 2, text: '涉嫌违规' }
  await town.refused(leader.does('concludeShared', { ...again, whose: 'audit' }), 'preparation.concluded-already')
  await leader.does('concludeShared', { ...again, whose: 'team' })
  expect((await here.prepared()).shared).toMatchObject([{ ours: '涉嫌违规', theirs: '违反财经纪律' }])
})
