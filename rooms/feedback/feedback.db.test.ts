import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aHouse, type Someone } from '../../core/test/as.ts'
import { aCabinet } from '../documents/fixture.ts'
import { aDraft, bring } from '../findings/fixture.ts'
import { anOpinion, aRoundUp, day, type RoundUp, rooms } from './fixture.ts'

const town = await aHouse(...rooms)
const files = await aCabinet(town)
afterAll(async () => {
  await town.close()
  await files.leave()
})

let at: RoundUp
let other: RoundUp
beforeAll(async () => {
  at = await aRoundUp(town, files, 3)
  other = await aRoundUp(town, files, 2)
})

const page = (by: Someone, opinion: string) => by.asks('opinionPage', { opinion })
const on = async (opinion: string) => ({ opinion, version: (await page(at.office, opinion)).opinion.version })
type Item = {
  id: string
  number: number
  version: number
  state: string
  title: string
  text: string
  revision: number
}

describe('from the adopted sheets to the receipt', () => {
  let opinion: string

  test('the draft takes the sheets over, numbered, with the hash of what was signed; a lead is not among them', async () => {
    const lead = await aDraft(at, files, { title: '一条线索', proposal: 'lead' })
    await bring(at, lead, 'adopted')
    opinion = await anOpinion(at, 'drafted')
    const { items, origins, opinion: drafted } = await page(at.office, opinion)
    expect(drafted.number).toMatch(/2026.*1/)
    expect(items.map((one: Item) => [one.number, one.title])).toEqual([
      [1, '第1个问题'],
      [2, '第2个问题'],
      [3, '第3个问题'],
    ])
    const { revisions } = await at.leader.asks('signedSheet', { sheet: at.sheets[0] })
    expect(origins[0]).toMatchObject({ sheet: at.sheets[0], hash: revisions[0].hash, text: items[0].text })
    await town.refused(
      at.office.does('takeInSheet', { id: randomUUID(), ...(await on(opinion)), sheet: lead }),
      'feedback.no-adopted-sheet',
    )
    await town.refused(
      at.office.does('draftOpinion', { id: randomUUID(), inspection: at.inspection }),
      'feedback.one-opinion',
    )
  })

  test('items are arranged, left out, taken in again, and shortened but never lengthened', async () => {
    const [first, second, third] = (await page(at.office, opinion)).items as Item[]
    const order = [third, first, second].map((one) => (one as Item).id)
    await at.office.does('arrangeItems', { ...(await on(opinion)), items: order })
    expect((await page(at.office, opinion)).items.map((one: Item) => one.id)).toEqual(order)
    await town.refused(
      at.office.does('arrangeItems', { ...(await on(opinion)), items: order.slice(1) }),
      'feedback.order-incomplete',
    )
    await at.office.does('leaveOutItem', { ...(await on(opinion)), item: third?.id })
    const left = await page(at.office, opinion)
    expect(left.items.map((one: Item) => one.number)).toEqual([1, 2])
    expect(left.candidates.map((one: { id: string }) => one.id)).toEqual([at.sheets[2]])
    await at.office.does('takeInSheet', { id: randomUUID(), ...(await on(opinion)), sheet: at.sheets[2] })
    const [item] = (await page(at.office, opinion)).items as [Item]
    const rest = { chapter: '党的领导', key: true, keyReason: '重大决策' }
    const words = (text: string) => ({ item: item.id, version: item.version, title: item.title, text, ...rest })
    await town.refused(at.office.does('wordItem', words(`${item.text}并且如此。`)), 'feedback.longer-than-sheet')
    await town.refused(at.office.does('wordItem', words(' ')), 'feedback.item-empty')
    await at.office.does('wordItem', words(item.text.slice(0, 12)))
    expect((await page(at.office, opinion)).items[0]).toMatchObject({ text: item.text.slice(0, 12), key: true })
  })

  test('approved by another than who drafted it, delivered on two days, seen by the body only then', async () => {
    const row = (bodies: string[], fromDay: string) => ({
      id: randomUUID(),
      matter: 'feedback',
      bodies,
      ...{ quorum: 0, record: 'meeting', posts: false, fromDay },
      citation: '县委巡察工作领导小组工作规则',
    })
    await at.office.does('amendCompetence', row(['secretary'], '2026-03-01'))
    await town.refused(at.group.does('approveOpinion', { ...(await on(opinion)), comment: '' }), 'feedback.no-report')
    await town.refused(at.office.does('amendCompetence', row(['team', 'team'], day)), 'policies.bodies-reversed')
    await at.office.does('amendCompetence', row([], day))
    const draftsToo = town.as(at.office.person, 'office')
    await town.refused(draftsToo.does('approveOpinion', { ...(await on(opinion)), comment: '' }), 'doorway.not-yours')
    await town.refused(page(at.principal, opinion), 'doorway.not-found')
    await at.looks('opinion', opinion)
    await at.group.does('approveOpinion', { ...(await on(opinion)), comment: '同意。' })
    await town.refused(
      at.office.does('editOpinion', {
        ...(await on(opinion)),
        overall: '',
        otherMatters: '',
        requirements: '',
        contact: '',
      }),
      'flow.not-now',
    )
    const [item] = (await page(at.office, opinion)).items as [Item]
    const same = { chapter: '', key: false, keyReason: '', title: item.title, text: item.text }
    await town.refused(at.office.does('wordItem', { item: item.id, version: item.version, ...same }), 'flow.not-now')
    expect((await at.principal.asks('opinions')).count).toBe(0)
    expect((await at.principal.asks('feedbackItems')).count).toBe(0)
    const places = { principalOn: day, principalPlace: '县委', bodyOn: day, bodyPlace: '粮食局' }
    await town.refused(
      at.leader.does('deliverOpinion', { ...(await on(opinion)), ...places, bodyOn: '2026-03-03' }),
      'feedback.not-yet',
    )
    await at.leader.does('deliverOpinion', { ...(await on(opinion)), ...places })
    const seen = await page(at.principal, opinion)
    expect(seen.items).toHaveLength(3)
    expect(seen).toMatchObject({ origins: [], candidates: [], decisions: [], opinion: { state: 'delivered' } })
    await town.refused(page(other.principal, opinion), 'doorway.not-found')
    expect((await other.principal.asks('feedbackItems')).count).toBe(0)
  })

  test('the receipt starts the clocks, provisional until the office confirms its limits, and opens a task for every item', async () => {
    const [item] = (await page(at.principal, opinion)).items as [Item]
    await town.refused(
      at.clerk.does('acknowledgeItem', { item: item.id, version: item.version }),
      'feedback.not-received',
    )
    const sign = { id: randomUUID(), signedName: '梁书记' }
    await town.refused(
      at.principal.does('signReceipt', { ...(await on(opinion)), ...sign, signedOn: '2026-03-01' }),
      'feedback.receipt-before-delivery',
    )
    await town.refused(
      at.clerk.does('signReceipt', { ...(await on(opinion)), ...sign, signedOn: day }),
      'doorway.not-yours',
    )
    await at.principal.does('signReceipt', { ...(await on(opinion)), ...sign, signedOn: day })
    const { opinion: received, receipt } = await page(at.office, opinion)
    expect(received).toMatchObject({
      state: 'received',
      receivedOn: day,
      planDueOn: '2026-04-02',
      planProvisional: true,
    })
    expect(received).toMatchObject({ concentratedUntil: '2026-06-02', concentratedProvisional: true })
    expect(receipt).toMatchObject({ signedName: '梁书记', signedOn: day, by: at.principal.person, onPaper: false })
    const tasks = await at.principal.asks('tasks')
    expect(tasks).toMatchObject({ count: 3 })
    expect(
      tasks.rows.every(
        (row: { state: string; clockOn: string }) => row.state === 'unclaimed' && row.clockOn === '2026-04-02',
      ),
    ).toBe(true)
    const { rows } = await town.above.query(
      'select measure, sum(n)::int as n from statistics_delta where measure = any($1) group by measure order by measure',
      [['itemsReceived', 'opinionsReceived', 'tasksOpened']],
    )
    expect(rows).toEqual([
      { measure: 'itemsReceived', n: 3 },
      { measure: 'opinionsReceived', n: 1 },
      { measure: 'tasksOpened', n: 3 },
    ])
  })

  test('item by item: acknowledged, explained, objected to; every objection answered by another, with the task following', async () => {
    const [first, second, third] = (await page(at.principal, opinion)).items as [Item, Item, Item]
    const now = async (by: Someone, { id }: Item) => {
      const found = (await page(by, opinion)).items.find((one: Item) => one.id === id)
      return { item: id, version: found.version }
    }
    const done = await at.clerk.does('acknowledgeItem', await now(at.principal, first))
    expect(Object.keys(done).sort(), 'an act gives back no row').toEqual(['id', 'record', 'replayed', 'version'])
    await town.refused(
      at.clerk.does('objectToItem', { ...(await now(at.principal, second)), id: randomUUID(), text: '不是事实。' }),
      'doorway.not-yours',
    )
    const objection = randomUUID()
    await at.principal.does('objectToItem', { ...(await now(at.principal, second)), id: objection, text: '金额不对。' })
    await at.clerk.does('explainItem', { ...(await now(at.principal, third)), id: randomUUID(), text: '已经在改。' })
    await town.refused(at.principal.does('acknowledgeItem', await now(at.principal, second)), 'flow.not-now')
    const answer = { ...(await now(at.office, second)), objection, answer: '经核，金额应改。' }
    await town.refused(
      at.office.does('answerObjection', { ...answer, verdict: 'upheld', outcome: 'stands' }),
      'feedback.outcome-misfits',
    )
    await town.refused(
      at.office.does('answerObjection', { ...answer, verdict: 'partly', outcome: 'changed' }),
      'feedback.no-new-words',
    )
    await at.office.does('answerObjection', { ...answer, verdict: 'partly', outcome: 'changed', text: '金额较大。' })
    const seen = await page(at.principal, opinion)
    expect(seen.items.map((one: Item) => one.state)).toEqual(['acknowledged', 'answered', 'explained'])
    expect(seen.items[1]).toMatchObject({ text: '金额较大。', revision: 2 })
    expect(seen.wordings.filter((one: { item: string }) => one.item === second.id)).toHaveLength(2)
    const task = async (item: string) => {
      const { rows } = await town.above.query('select state, text from rectification_task where item = $1', [item])
      return rows[0]
    }
    expect(await task(first.id)).toMatchObject({ state: 'claimed' })
    expect(await task(second.id)).toMatchObject({ state: 'unclaimed', text: '金额较大。' })
    await at.principal.does('objectToItem', { ...(await now(at.principal, third)), id: randomUUID(), text: '不属实。' })
    const open = (await page(at.office, opinion)).objections.find(
      (one: { kind: string; item: string }) => one.kind === 'objection' && one.item === third.id,
    )
    await at.office.does('answerObjection', {
      ...(await now(at.office, third)),
      objection: open.id,
      verdict: 'upheld',
      outcome: 'withdrawn',
      answer: '确有出入，撤销。',
    })
    expect(await task(third.id)).toMatchObject({ state: 'withdrawn' })
    expect((await at.office.asks('opinions', { state: 'received' })).rows[0]).toMatchObject({ items: 3, open: 1 })
  })

  test('what the timeline tells a body begins with the delivery', async () => {
    const kinds = async (by: Someone) =>
      (await by.asks('timeline', { about: opinion, size: 200 })).rows
        .map((line: { kind: string }) => line.kind)
        .reverse()
    expect((await kinds(at.office)).slice(0, 3)).toEqual(['opinion.drafted', 'opinion.edited', 'opinion.arranged'])
    expect(await kinds(at.principal)).toEqual(['opinion.delivered', 'opinion.received'])
    expect(await kinds(other.principal)).toEqual([])
  })
})

describe('before it is handed over', () => {
  let third: RoundUp
  beforeAll(async () => {
    third = await aRoundUp(town, files, 1)
  })

  test('who changed a word of it, or of an item, cannot approve it under another hat', async () => {
    const opinion = await anOpinion(third, 'drafted')
    const grant = { id: randomUUID(), hat: 'leading_group', body: null, fromDay: day, untilDay: null }
    const both = third.otherOffice.person
    await town.as(town.security_admin, 'security_admin').does('grantHat', { ...grant, person: both })
    const group = town.as(both, 'leading_group')
    const { items } = await page(third.office, opinion)
    const words = { title: items[0].title, text: items[0].text, chapter: '', key: true, keyReason: '金额大' }
    await third.otherOffice.does('wordItem', { item: items[0].id, version: items[0].version, ...words })
    const { version } = (await page(third.office, opinion)).opinion
    await town.refused(group.does('approveOpinion', { opinion, version, comment: '' }), 'feedback.drafted-by-you')
    await expect(
      town.above.query(`update feedback_opinion set approved_by = '${both}' where id = '${opinion}'`),
    ).rejects.toThrow('feedback_opinion_writers')
    // Nor who had it changed by somebody in his place, of whose hand alone the row tells (代).
    const [absent, deputy] = [await town.someone('office'), await town.someone()]
    await town
      .as(town.security_admin, 'security_admin')
      .does('grantHat', { ...grant, id: randomUUID(), person: absent })
    const away = { id: randomUUID(), person: deputy, fromDay: day, untilDay: day, reason: '出差' }
    await town.as(absent, 'office').does('delegate', away)
    const [item] = (await page(third.office, opinion)).items
    await town.as(deputy, 'office').does('wordItem', { item: item.id, version: item.version, ...words, key: false })
    const now = { opinion, version: (await page(third.office, opinion)).opinion.version, comment: '' }
    await town.refused(town.as(absent, 'leading_group').does('approveOpinion', now), 'feedback.drafted-by-you')
  })

  test('its files are not the body’s: not listed, not told of, not sent; handed over they are', async () => {
    const opinion = (await third.office.asks('opinions', { inspection: third.inspection })).rows[0].id as string
    const put = (by: Someone) =>
      files.upload(by, third.inspection, undefined, { circle: 'opinion', noun: 'opinion', about: opinion })
    const file = await put(third.office)
    const discipline = town.as(await town.someone('discipline'), 'discipline')
    for (const by of [third.principal, third.clerk, discipline]) {
      await town.refused(by.asks('file', { file }), 'doorway.not-found')
      expect((await by.asks('filesAbout', { about: opinion })).rows).toEqual([])
    }
    expect((await third.principal.asks('timeline', { about: file })).rows).toEqual([])
    await town.refused(
      files.upload(third.clerk, third.inspection, undefined, { circle: 'opinion' }),
      'documents.not-handed-over',
    )
    const { version } = (await page(third.office, opinion)).opinion
    await third.looks('opinion', opinion)
    await third.group.does('approveOpinion', { opinion, version, comment: '' })
    const places = { principalOn: day, principalPlace: '小会议室', bodyOn: day, bodyPlace: '会议室' }
    await third.leader.does('deliverOpinion', { opinion, version: version + 1, ...places })
    const later = await put(third.office)
    for (const by of [third.principal, third.clerk, discipline]) {
      expect((await by.asks('filesAbout', { about: opinion })).rows.map((row: { id: string }) => row.id)).toEqual([
        file,
        later,
      ])
    }
    await files.upload(third.clerk, third.inspection, undefined, { circle: 'opinion', noun: 'opinion', about: opinion })
  })

  test('what happened to its items stands in its timeline', async () => {
    const opinion = (await third.office.asks('opinions', { inspection: third.inspection })).rows[0].id as string
    const { items } = await page(third.office, opinion)
    const also = items.map((one: { id: string }) => one.id).join(',')
    const kinds = async (more: object) =>
      (await third.office.asks('timeline', { about: opinion, size: 200, ...more })).rows.map(
        (line: { kind: string }) => line.kind,
      )
    expect(await kinds({})).not.toContain('item.worded')
    expect(await kinds({ also })).toEqual(
      expect.arrayContaining(['opinion.drafted', 'item.worded', 'opinion.delivered']),
    )
  })
})

describe('a receipt signed on paper', () => {
  test('is the same receipt, once a second person has confirmed it; another version or another name is refused', async () => {
    const opinion = await anOpinion(other, 'delivered')
    const { hash } = await page(other.leader, opinion)
    const scan = () =>
      files.upload(other.leader, other.inspection, undefined, {
        name: '签收单.png',
        about: opinion as ReturnType<typeof randomUUID>,
        noun: 'opinion',
      })
    const claim = async (more: object) => {
      const id: string = randomUUID()
      const rest = { number: '签收单', file: await scan(), signedOn: day, noun: 'opinion', about: opinion }
      await other.leader.does('signOnPaper', {
        id,
        hash,
        person: other.principal.person,
        name: '梁书记',
        ...rest,
        ...more,
      })
      return id
    }
    const confirm = (paper: string, name = '梁书记') =>
      other.deputy.does('confirmPaper', { paper, version: 1, name, signedOn: day })
    await town.refused(claim({ hash: '0'.repeat(64) }), 'feedback.other-version')
    await town.refused(
      claim({ person: other.group.person, name: await nameOf(other.group.person) }),
      'feedback.not-the-principal',
    )
    await confirm(await claim({}))
    const { opinion: received, receipt } = await page(other.office, opinion)
    expect(received).toMatchObject({ state: 'received', receivedOn: day })
    expect(receipt).toMatchObject({ onPaper: true, by: other.principal.person, signedName: '梁书记' })
    expect((await other.principal.asks('tasks')).count).toBe(2)
  })

  const nameOf = async (person: string): Promise<string> => (await at.office.asks('person', { person })).name
})
