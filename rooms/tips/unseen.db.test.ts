import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Day } from '../../core/pure/days.ts'
import type { Hat } from '../../core/pure/hats.ts'
import { atTheBox, who } from './fixture.ts'
import { gather } from './gather.ts'
import { holdingIn } from './unseen.fixture.ts'
import { sealTip } from './sealing/filing.ts'
import { newReceipt } from './sealing/receipt.ts'

let box: Awaited<ReturnType<typeof atTheBox>>
beforeAll(async () => {
  box = await atTheBox()
})
afterAll(() => box?.leave())

const registered = async (whom: 'unit' | 'team') => {
  const id = randomUUID()
  const said = { against: whom, text: '有人打听消息。', files: [] } as const
  const { named: _, against, ...filed } = await sealTip(said, null, newReceipt(), box.recipients)
  const about = { id, channel: 'letter', inspection: box.inspection, against, receivedOn: '2026-03-02', other: null }
  await box.office.does('registerTip', { ...about, filed })
  return id
}

const holding = (person: string, hat: Hat, id: string) => holdingIn(box.town, person, hat, id)

test('who had a tip open when he comes to be one it is about reads it no longer, nor who opened it and why', async () => {
  const person = await box.town.someone('office', { name: '后来入组的同事' })
  const colleague = box.town.as(person, 'office')
  const id = await registered('team')
  await colleague.does('openTip', { id: randomUUID(), tip: id, purpose: '了解情况' })
  expect(await holding(person, 'office', id)).toEqual(expect.arrayContaining(['tips_message', 'tips_reading']))
  const days = { fromDay: '2026-03-02', untilDay: '2026-12-31' }
  const seat = { role: 'member', origin: 'office', skill: 'general', basis: '', ...days }
  await box.office.does('appoint', { id: randomUUID(), round: box.at.round, team: box.at.team, person, ...seat })
  expect(await holding(person, 'office', id)).toEqual([])
})

test('whom a tip is about finds no trace of it in any table, whatever was done with it', async () => {
  const person = await box.town.someone('office', { name: '被反映的同事' })
  const id = await registered('unit')
  await box.office.does('triageTip', {
    ...{ tip: id, version: 1, way: 'inScope', reason: '属于受理范围', against: 'unit', aboutPersons: [person] },
  })
  await box.office.does('openTip', { id: randomUUID(), tip: id, purpose: '了解被反映的同事打听消息的情况' })
  const { version } = (await box.office.asks('tipSheet', { tip: id })).tip
  await box.office.does('answerTip', { id: randomUUID(), tip: id, version, kind: 'answer', text: '已收到。' })
  expect(await holding(box.town.office, 'office', id)).toEqual(
    expect.arrayContaining(['ledger_record', 'tips_reading', 'tips_tip']),
  )
  expect(await holding(person, 'office', id)).toEqual([])
})

test('who stands in for whom a tip is about finds no more of it than he, nor does who is himself meant', async () => {
  const [absent, other] = [
    await box.town.someone('office', { name: '外出学习的同事' }),
    await box.town.someone('office'),
  ]
  const standIn = await box.town.someone('discipline', { name: '代行的同事' })
  const days = { fromDay: '2026-03-02', untilDay: '2026-03-20', reason: '参加培训' }
  await box.town.as(absent, 'office').does('delegate', { id: randomUUID(), person: standIn, ...days })
  const [ofAbsent, ofStandIn, ofNeither] = [
    await registered('unit'),
    await registered('unit'),
    await registered('unit'),
  ]
  await triaged(ofAbsent, { aboutPersons: [absent] })
  await triaged(ofStandIn, { aboutPersons: [standIn] })
  await triaged(ofNeither, {})
  for (const hidden of [ofAbsent, ofStandIn]) {
    await box.office.does('openTip', { id: randomUUID(), tip: hidden, purpose: '核实' })
    expect(await holding(standIn, 'office', hidden)).toEqual([])
    expect(await holding(other, 'office', hidden)).toContain('tips_tip')
  }
  expect(await holding(standIn, 'office', ofNeither)).toContain('tips_tip')
})

const triaged = async (tip: string, more: object) => {
  const { version } = (await box.office.asks('tipSheet', { tip })).tip
  await box.office.does('triageTip', { tip, version, way: 'inScope', reason: '属于受理范围', against: 'unit', ...more })
}

test('the office reads what was recorded of the tips it sees, at their page and on the page of records; whom one is about finds none of it', async () => {
  const person = await box.town.someone('office', { name: '看记录的同事' })
  const [hidden, seen] = [await registered('unit'), await registered('unit')]
  await triaged(hidden, { aboutPersons: [person] })
  await triaged(seen, {})
  const colleague = box.town.as(person, 'office')
  const auditor = box.town.as(await box.town.someone('audit_admin'), 'audit_admin')
  await box.office.does('openTip', { id: randomUUID(), tip: hidden, purpose: '核实' })
  for (const wanted of [{ noun: 'tip' }, { inspection: box.inspection }, { kind: 'tip.registered,tip.opened' }]) {
    const about = async (by: typeof colleague) =>
      (await by.asks('records', { size: 100, ...wanted })).rows.map((row: { about: string }) => row.about)
    expect(await about(colleague)).not.toContain(hidden)
    expect(await about(colleague)).toContain(seen)
    expect(await about(box.office)).toContain(hidden)
    expect(await about(auditor)).toEqual(wanted.noun ? expect.arrayContaining([hidden]) : expect.anything())
  }
  const timeline = async (by: typeof colleague) => (await by.asks('timeline', { about: hidden })).count
  expect(await timeline(box.office)).toBe(3)
  expect(await timeline(colleague)).toBe(0)
})

test('tips that are one are about the same persons, whichever was named in, and whenever', async () => {
  const [first, later] = [await box.town.someone('office'), await box.town.someone('office')]
  const [a, b, c] = [await registered('unit'), await registered('unit'), await registered('unit')]
  await triaged(a, { aboutPersons: [first] })
  // Whom the other is about cannot merge into it, nor learns that he might.
  const blind = box.town.as(first, 'office').does('triageTip', {
    ...{ tip: b, version: 1, way: 'merged', reason: '重复', against: 'unit', into: a },
  })
  await box.town.refused(blind, 'doorway.not-found')
  await triaged(b, { way: 'merged', reason: '重复', into: a })
  for (const id of [a, b]) expect(await holding(first, 'office', id)).toEqual([])
  // Named in what others are merged with, he is hidden from all of them, and from those that come after.
  expect(await holding(later, 'office', b)).toContain('tips_tip')
  const { version } = (await box.office.asks('tipSheet', { tip: a })).tip
  await box.office.does('retriageTip', { tip: a, version, reason: '补充反映对象' })
  await triaged(a, { aboutPersons: [later] })
  await triaged(c, { way: 'merged', reason: '重复', into: a })
  for (const person of [first, later])
    for (const id of [a, b, c]) expect(await holding(person, 'office', id)).toEqual([])
  expect(await holding(box.town.office, 'office', b)).toContain('tips_tip')
})

test('that an identity is asked for is seen by who holds it and by who sees the tip', async () => {
  const person = await box.town.someone('office', { name: '不是保管人的同事' })
  const { filing } = await box.put('有人打听消息。', { identity: who })
  await gather(box.town, '2999-01-01' as Day)
  const { rows } = await box.town.above.query('select id from tips_tip where hash = $1', [filing.hash])
  const id = rows[0].id as string
  const [, holder] = box.holders
  await holder?.by.does('askOpening', { id: randomUUID(), tip: id, purpose: '核实来信人' })
  expect(await holding(person, 'office', id)).toContain('tips_opening')
  await triaged(id, { aboutPersons: [person] })
  expect(await holding(person, 'office', id)).toEqual([])
  for (const one of box.holders) expect(await holding(one.person, one.hat, id)).toContain('tips_opening')
})
