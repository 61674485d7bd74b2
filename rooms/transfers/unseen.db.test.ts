import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Day, Instant } from '../../core/pure/days.ts'
import type { Hat } from '../../core/pure/hats.ts'
import type { Someone } from '../../core/test/as.ts'
import { atTheBox } from '../tips/fixture.ts'
import { gather } from '../tips/gather.ts'
import { holdingIn } from '../tips/unseen.fixture.ts'
import { noteClimbs } from '../notices/clocks/climbing.ts'
import { words } from './fixture.ts'

// Whom a lead is about is told nothing of it, whichever way he was named, and wherever it has gone (0093).

let box: Awaited<ReturnType<typeof atTheBox>>
beforeAll(async () => {
  box = await atTheBox(
    ...['commons', 'feedback', 'transfers', 'reports', 'rectification', 'evaluation', 'publication', 'oversight'],
    ...['notices', 'search', 'statistics', 'takeover', 'knowledge', 'identity'],
  )
})
afterAll(() => box?.leave())

const holding = (person: string, hat: Hat, id: string) => holdingIn(box.town, person, hat, id)
const open = (by: Someone, lead: string) => by.does('openLead', { id: randomUUID(), lead, purpose: '核实王某收受礼金' })
const version = async (lead: string) => (await box.office.asks('leadPage', { lead })).lead.version
const step = async (by: Someone, command: string, lead: string, more: object = {}) =>
  by.does(command, { lead, version: await version(lead), ...more })
const observed = async (more: object = {}) => {
  const id = randomUUID()
  await box.one.does('registerLead', { id, inspection: box.inspection, source: 'observation', ...words, ...more })
  return id
}
const aColleague = async (name = '被反映的同事') => {
  const person = await box.town.someone('office', { name })
  return { person, by: box.town.as(person, 'office') }
}

const triaged = async (tip: string, more: object) => {
  const { version: seen } = (await box.office.asks('tipSheet', { tip })).tip
  const way = { way: 'inScope', reason: '属受理范围', against: 'unit' }
  await box.office.does('triageTip', { tip, version: seen, ...way, ...more })
}
const given = async (about: object = {}): Promise<string> => {
  const { filing } = await box.put('村里路灯没有亮过。')
  await gather(box.town, '2999-01-01' as Day)
  const { rows } = await box.town.above.query('select id from tips_tip where hash = $1', [filing.hash])
  await triaged(rows[0].id, about)
  return rows[0].id
}
const outOf = async (tip: string) => {
  const id = randomUUID()
  await box.one.does('registerLead', { id, inspection: box.inspection, source: 'tip', from: tip, ...words })
  return id
}

describe('a lead out of a tip', () => {
  test('is about whom the tip is about, though nobody named him with it', async () => {
    const { person, by } = await aColleague()
    const before = { leads: (await by.asks('leads')).count, lookings: (await by.asks('lookings')).count }
    const team = await box.two.asks('completeness', { inspection: box.inspection })
    const lead = await outOf(await given({ aboutPersons: [person, box.two.person] }))
    await open(box.office, lead)
    for (const [hidden, hat] of [
      [person, 'office'],
      [box.two.person, 'member'],
    ] as const) {
      expect(await holding(hidden, hat, lead)).toEqual([])
      const one = box.town.as(hidden, hat)
      await box.town.refused(one.asks('leadPage', { lead }), 'doorway.not-found')
      await box.town.refused(open(one, lead), 'doorway.not-found')
    }
    expect({ leads: (await by.asks('leads')).count, lookings: (await by.asks('lookings')).count }).toEqual(before)
    expect(await box.two.asks('completeness', { inspection: box.inspection })).toEqual(team)
    expect((await box.office.asks('lookings', { what: 'lead' })).count).toBeGreaterThan(0)
    // Nobody who reads the lead is told by it whom the tip is about.
    expect(JSON.stringify(await box.leader.asks('leadPage', { lead }))).not.toContain(person)
  })

  test('follows the tip when somebody is named later, also who has it open', async () => {
    const { person, by } = await aColleague()
    const tip = await given()
    const lead = await outOf(tip)
    await open(by, lead)
    await by.does('openTip', { id: randomUUID(), tip, purpose: '了解情况' })
    expect((await by.asks('leadPage', { lead })).matter).not.toBeNull()
    const { version: seen } = (await box.office.asks('tipSheet', { tip })).tip
    await box.office.does('retriageTip', { tip, version: seen, reason: '补充反映对象' })
    await triaged(tip, { aboutPersons: [person] })
    for (const id of [lead, tip]) expect(await holding(person, 'office', id)).toEqual([])
    expect((await by.asks('lookings', { person, size: 200 })).count).toBe(0)
  })

  test('and out of a tip that was merged', async () => {
    const { person } = await aColleague()
    const [a, b] = [await given(), await given()]
    const lead = await outOf(b)
    const { version: seen } = (await box.office.asks('tipSheet', { tip: b })).tip
    await box.office.does('retriageTip', { tip: b, version: seen, reason: '重复' })
    await triaged(b, { way: 'merged', into: a })
    const { version: now } = (await box.office.asks('tipSheet', { tip: a })).tip
    await box.office.does('retriageTip', { tip: a, version: now, reason: '补充反映对象' })
    await triaged(a, { aboutPersons: [person] })
    for (const id of [a, b, lead]) expect(await holding(person, 'office', id)).toEqual([])
  })
})

describe('a lead', () => {
  test('hides who opened it and why, its records, and what was merged with it', async () => {
    const { person, by } = await aColleague()
    const [lead, other] = [await observed({ aboutPersons: [person] }), await observed()]
    for (const one of [lead, other]) await open(box.office, one)
    expect((await box.office.asks('leadPage', { lead })).readings).toHaveLength(1)
    const records = async (wanted: object) =>
      (await by.asks('records', { size: 100, ...wanted })).rows.map((row: { about: string }) => row.about)
    for (const wanted of [{ noun: 'lead' }, { inspection: box.inspection }]) {
      expect(await records(wanted)).not.toContain(lead)
      expect(await records(wanted)).toContain(other)
    }
    await box.town.refused(step(by, 'mergeLead', other, { into: lead, reason: '重复' }), 'transfers.open-first')
    await open(by, other)
    const blind = step(by, 'mergeLead', other, { into: lead, reason: '重复' })
    await box.town.refused(blind, 'doorway.not-found')
    await step(box.office, 'mergeLead', other, { into: lead, reason: '重复' })
    for (const id of [lead, other]) expect(await holding(person, 'office', id)).toEqual([])
    // Named with what goes on, somebody is told nothing of what was merged into it either.
    const next = await aColleague()
    expect(await holding(next.person, 'office', other)).toContain('transfers_lead')
    await open(box.leader, lead)
    const edited = { ...words, aboutPersons: [person, next.person] }
    await step(box.leader, 'editLead', lead, edited)
    for (const id of [lead, other]) expect(await holding(next.person, 'office', id)).toEqual([])
    expect(await holding(box.town.office, 'office', other)).toContain('transfers_lead')
    // Parted, the other still says into which it went: whom that one is about finds neither. What goes on is about its own persons alone.
    const third = await aColleague()
    await open(box.leader, other)
    await step(box.leader, 'partLead', other, { reason: '不是一件事' })
    await step(box.leader, 'editLead', other, { ...words, aboutPersons: [third.person] })
    for (const one of [person, next.person])
      for (const id of [lead, other]) expect(await holding(one, 'office', id)).toEqual([])
    expect(await holding(third.person, 'office', other)).toEqual([])
    expect(await holding(third.person, 'office', lead)).toContain('transfers_lead')
  })

  test('a review of what was opened tells how much of what everybody who reads it sees', async () => {
    const of = { id: randomUUID(), round: box.at.round, untilDay: '2026-03-02', found: false, about: [], text: '' }
    await open(box.leader, await observed())
    await box.office.does('reviewAccess', of)
    expect((await box.office.asks('accessReviews')).rows[0]).toMatchObject({
      people: 0,
      times: 0,
      coversReviewer: false,
    })
  })

  test('goes its way without whom it is about, who finds neither work nor clock nor figure of it', async () => {
    const { person, by } = await aColleague()
    const above = await box.town.someone('leading_group', { name: '被反映的领导' })
    const group = box.town.as(above, 'leading_group')
    const secretary = box.town.as(await box.town.someone('secretary'), 'secretary')
    const discipline = box.town.as(await box.town.someone('discipline'), 'discipline')
    const second = (await aColleague('另一同事')).by
    const desk = async (one: Someone) => JSON.stringify(await one.asks('desk'))
    const before = { figures: await by.asks('leadFigures', {}), clocks: (await by.asks('clocks')).count }
    const lead = await observed({ aboutPersons: [person, above] })
    await step(box.one, 'addEnclosure', lead, { id: randomUUID(), title: '凭证', form: 'copy', pages: 20 })
    await open(box.leader, lead)
    const grade = { leadClass: 'further', classReason: '具体', early: true, earlyReason: '正在转移' }
    await step(box.leader, 'gradeLead', lead, grade)
    expect(await desk(box.office)).toContain(lead)
    expect(await desk(by)).not.toContain(lead)
    const routing = { nature: 'discipline', toDiscipline: true, toOrganisation: false }
    await box.town.refused(step(by, 'reviewLead', lead, routing), 'doorway.not-found')
    await open(box.office, lead)
    await step(box.office, 'reviewLead', lead, routing)
    // Of the leading group only whom it is about may be there: then the secretary decides.
    expect(await desk(group)).not.toContain(lead)
    await box.town.refused(step(group, 'approveLead', lead), 'doorway.not-found')
    await open(secretary, lead)
    await step(secretary, 'approveLead', lead)
    await step(box.office, 'sealPackage', lead, { id: randomUUID(), receiver: 'discipline', pages: 20 })
    const transfer = async () => (await box.office.asks('leadPage', { lead })).transfers[0]
    const on = async (one: Someone, command: string, more: object = {}) => {
      const { id, version: seen } = await transfer()
      return one.does(command, { leadTransfer: id, version: seen, ...more })
    }
    await on(second, 'handOverPackage')
    await on(discipline, 'receivePackage', { pages: 20 })
    await open(discipline, lead)
    await on(discipline, 'giveOpinion', { id: randomUUID(), way: 'talk', text: '谈话函询。' })
    const { id } = await transfer()
    const inquiry = randomUUID()
    await discipline.does('beginInquiry', {
      leadTransfer: id,
      version: (await transfer()).version,
      id: inquiry,
      kind: 'letter',
      onDay: '2026-03-02',
    })
    box.town.clock.moveTo('2027-03-02T01:00:00.000Z' as Instant)
    await noteClimbs(box.town)
    await on(box.office, 'urgeTransfer', { id: randomUUID(), text: '请尽快办理。' })
    for (const thing of [lead, id, inquiry])
      for (const [who, hat] of [
        [person, 'office'],
        [above, 'leading_group'],
      ] as const)
        expect([hat, await holding(who, hat, thing)]).toEqual([hat, []])
    expect(await holding(box.town.office, 'office', id)).toEqual(
      expect.arrayContaining(['ledger_record', 'notices_climb', 'transfers_inquiry', 'transfers_urging']),
    )
    expect({ figures: await by.asks('leadFigures', {}), clocks: (await by.asks('clocks')).count }).toEqual(before)
    expect(await desk(by)).not.toContain(lead)
    expect((await secretary.asks('climbs', { size: 200 })).rows.map((row: { about: string }) => row.about)).toContain(
      id,
    )
  })
})
