import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Someone } from '../../core/test/as.ts'
import { nothingCame, withLeads, words } from './fixture.ts'

let here: Awaited<ReturnType<typeof withLeads>>
beforeAll(async () => {
  here = await withLeads()
})
afterAll(() => here.town.close())

const beside = async () => {
  const { town, office, at } = here
  const person = await town.someone('discipline', { name: '纪副组长' })
  const days = { fromDay: '2026-03-02', untilDay: '2026-12-31' }
  const rest = { origin: 'seconded', skill: 'discipline', basis: '兼任不驻组副组长' }
  const appointment = {
    id: randomUUID(),
    round: at.round,
    team: at.team,
    person,
    role: 'non_resident',
    ...days,
    ...rest,
  }
  await office.does('appoint', appointment)
  return town.as(person, 'non_resident')
}

const page = (lead: string, by: Someone = here.leader) => by.asks('leadPage', { lead })

describe('what a lead says', () => {
  test('is read by nobody who has not opened it with a purpose, and each reading is on record', async () => {
    const { one, leader, office, clerk, town } = here
    const lead = await here.registered()
    for (const by of [one, leader, office]) expect((await page(lead, by)).matter).toBeNull()
    await here.open(leader, lead)
    expect((await page(lead)).matter).toMatchObject({ objectName: words.objectName, problem: words.problem })
    // The level responsible for the person comes of the register, and with the lead open alone (S0-10).
    expect((await page(lead)).responsible).toBeNull()
    const held = { principal: false, managedBy: 'city', holderName: words.objectName, person: null, fromDay: null }
    const seat = { id: randomUUID(), organisation: here.body, title: '储运股股长', key: false, ...held }
    await office.does('addPost', seat)
    expect((await page(lead)).responsible).toEqual({ title: '储运股股长', level: 'city' })
    expect((await page(lead, office)).responsible).toBeNull()
    // Opened to oneself: not to who registered it, nor to the office.
    for (const by of [one, office]) expect((await page(lead, by)).matter).toBeNull()
    expect((await page(lead, office)).readings).toMatchObject([{ purpose: '办理需要' }])
    const { rows } = await town.above.query(
      `select convert_from(bytes, 'UTF8')::jsonb -> 'facts' as facts from ledger_record where kind = 'lead.opened'`,
    )
    expect(Object.keys(rows[0].facts)).toEqual(['reading'])
    await town.refused(clerk.asks('leads'), 'doorway.not-yours')
  })

  test('is decided by nobody who has not opened it', async () => {
    const { leader, office, town } = here
    const lead = await here.registered()
    const graded = { leadClass: 'further', classReason: '具体' }
    await town.refused(here.step(leader, 'gradeLead', lead, graded), 'transfers.open-first')
    await here.open(leader, lead)
    await here.step(leader, 'gradeLead', lead, graded)
    const routing = { nature: 'discipline', toDiscipline: true, toOrganisation: false }
    await town.refused(here.step(office, 'reviewLead', lead, routing), 'transfers.open-first')
  })

  test('is closed to whoever it is about', async () => {
    const { leader, town, two } = here
    const lead = await here.registered({ aboutPersons: [here.at.two.person] })
    await town.refused(here.open(two, lead), 'doorway.not-found')
    await here.open(leader, lead)
    const own = here.registered({ aboutPersons: [here.at.one.person] })
    await town.refused(own, 'transfers.about-you')
  })

  test('comes out of what the registrar sees and may use', async () => {
    const { one, inspection, town } = here
    const try_ = (more: object) =>
      one.does('registerLead', { id: randomUUID(), inspection, source: 'sheet', ...words, ...more })
    await town.refused(try_({ from: randomUUID() }), 'doorway.not-found')
    await town.refused(try_({ from: null }), 'transfers.no-such-origin')
    await town.refused(try_({ source: 'observation', from: randomUUID() }), 'transfers.no-such-origin')
  })

  test('is found by the sheet it came out of, and sorted by the day and the number', async () => {
    const { leader, inspection, town } = here
    const [first, second] = [await here.registered(), await here.registered()]
    const sheet = randomUUID()
    await town.above.query(`update transfers_lead set source = 'sheet', sheet = $1 where id = $2`, [sheet, second])
    const ids = async (more: object) =>
      (await leader.asks('leads', { inspection, size: 200, ...more })).rows.map(({ id }: { id: string }) => id)
    expect(await ids({ sheet })).toEqual([second])
    expect((await ids({ sort: 'oldest' })).slice(-2)).toEqual([first, second])
    expect((await ids({})).slice(0, 2)).toEqual([second, first])
  })
})

describe('查重', () => {
  test('asks of a lead one has open, tells the reason, and stands on record as a reading', async () => {
    const { leader, office, town } = here
    const [first, same] = [
      await here.registered({ objectName: '常树林', problem: '反映其收受礼金。' }),
      await here.registered({ objectName: '常 树林', problem: '反映其公车私用。' }),
    ]
    const look = (by: Someone, lead: string) => {
      const id = randomUUID()
      return by.does('lookUpDoubles', { id, lead, purpose: '核对重复' }).then(() => id)
    }
    await town.refused(look(leader, first), 'transfers.open-first')
    await here.open(leader, first)
    const lookup = await look(leader, first)
    const said = await leader.asks('leadDoubles', { lookup })
    expect(said.found).toMatchObject([{ id: same, reasons: ['person'] }])
    expect(JSON.stringify(said)).not.toContain('树林')
    // It is answered to who asked, and to nobody else.
    await town.refused(office.asks('leadDoubles', { lookup }), 'doorway.not-found')
    const { rows } = await town.above.query('select purpose, jsonb_array_length(found) as n from transfers_lookup')
    expect(rows).toEqual([{ purpose: '核对重复', n: 1 }])
    const kinds = await town.above.query(`select count(*)::int as n from ledger_record where kind = 'lead.lookedUp'`)
    expect(kinds.rows[0].n).toBe(1)
    // Merged, it is nobody's double any more.
    await here.open(leader, same)
    await here.step(leader, 'mergeLead', same, { into: first, reason: '同一人同一事' })
    expect((await leader.asks('leadDoubles', { lookup: await look(leader, first) })).found).toEqual([])
    // Parted, it begins again, with what was done and why on record.
    await here.step(leader, 'partLead', same, { reason: '查明不是同一人' })
    const { lead, matter } = await leader.asks('leadPage', { lead: same })
    expect([lead.state, lead.mergedInto, matter.remark]).toEqual(['registered', null, '查明不是同一人'])
    expect((await leader.asks('leadPage', { lead: first })).merged).toEqual([])
    expect((await leader.asks('leadDoubles', { lookup: await look(leader, first) })).found).toMatchObject([
      { id: same },
    ])
    await town.refused(here.step(leader, 'partLead', same, { reason: '再来一次' }), 'flow.not-now')
    const parted = await town.above.query(
      `select convert_from(bytes, 'UTF8')::jsonb -> 'facts' as facts from ledger_record where kind = 'lead.parted'`,
    )
    expect(parted.rows).toEqual([{ facts: { from: first } }])
  })

  test('a receiver compares only what came to him, and an unfounded lead is out of it', async () => {
    const { discipline, leader } = here
    const about = { objectName: '白素珍', problem: '反映其虚开发票。' }
    const [sent, kept] = [await here.approved(about), await here.approved(about)]
    await here.received(sent, 'discipline')
    const look = async (by: Someone, lead: string) => {
      const id = randomUUID()
      await here.open(by, lead)
      await by.does('lookUpDoubles', { id, lead, purpose: '核对重复' })
      return (await by.asks('leadDoubles', { lookup: id })).found.map((one: { id: string }) => one.id)
    }
    expect(await look(discipline, sent)).toEqual([])
    await here.received(kept, 'discipline')
    expect(await look(discipline, sent)).toEqual([kept])
    await here.on(discipline, 'giveOpinion', sent, 'discipline', { id: randomUUID(), way: 'verify', text: '初核' })
    const untrue = { id: randomUUID(), finding: 'unfounded', text: '反映不实', ...nothingCame }
    await here.on(discipline, 'feedBackResult', sent, 'discipline', untrue)
    expect(await look(leader, kept)).toEqual([])
  })
})

describe('移交', () => {
  test('goes to one receiver or two, sealed and handed over by two, counted twice; each sees his own', async () => {
    const { office, second, discipline, organisation, town } = here
    const lead = await here.approved({ objectName: '双移交' }, { toOrganisation: true })
    const seal = (pages: number) =>
      here.step(office, 'sealPackage', lead, { id: randomUUID(), receiver: 'discipline', pages })
    expect(await town.refused(seal(21), 'transfers.pages-differ')).toMatchObject({ counted: 21, listed: 20 })
    await seal(20)
    await town.refused(seal(20), 'transfers.sealed-already')
    await town.refused(here.on(office, 'handOverPackage', lead, 'discipline'), 'transfers.two-hand-over')
    await town.refused(page(lead, discipline), 'doorway.not-found')
    await here.on(second, 'handOverPackage', lead, 'discipline')
    expect((await page(lead)).lead.state).toBe('approved')
    await here.sent(lead, 'organisation')
    expect((await page(lead)).lead.state).toBe('transferred')
    const numbers = (await page(lead, office)).transfers.map((each: { number: string }) => each.number)
    expect(numbers.every((number: string) => /^线索移交〔2026〕\d+号$/.test(number))).toBe(true)
    expect((await page(lead, discipline)).transfers.map((each: { receiver: string }) => each.receiver)).toEqual([
      'discipline',
    ])
    const differ = here.on(discipline, 'receivePackage', lead, 'discipline', { pages: 19 })
    await town.refused(differ, 'transfers.pages-differ')
    await here.on(discipline, 'receivePackage', lead, 'discipline', { pages: 20 })
    // T18 one month, T16 three months from receipt.
    expect(await here.held(lead, 'discipline')).toMatchObject({ opinionDue: '2026-04-02', resultDue: '2026-06-02' })
    await here.open(organisation, lead)
    expect((await page(lead, organisation)).matter.objectName).toBe('双移交')
    const back = { id: randomUUID(), kind: 'supplement', reason: '缺会议记录' }
    await here.on(organisation, 'returnPackage', lead, 'organisation', back)
    await town.refused(page(lead, organisation), 'doorway.not-found')
    expect((await page(lead)).lead).toMatchObject({ state: 'approved', withOrganisation: false, withDiscipline: true })
    await here.received(lead, 'organisation')
    // What is sealed for whom it is meant waits for the second hand, and no more to be sealed.
    const one = await here.approved({ objectName: '待移交' })
    const toSeal = async () =>
      (await office.asks('desk')).groups
        .flatMap((each: { key: string; rows: { id: string }[] }) => (each.key === 'desk.leadsToSeal' ? each.rows : []))
        .map((row: { id: string }) => row.id)
    expect(await toSeal()).toContain(one)
    await here.step(office, 'sealPackage', one, { id: randomUUID(), receiver: 'discipline', pages: 20 })
    expect(await toSeal()).not.toContain(one)
  })

  test('is answered in four ways or one, fed back with both reviews, closed', async () => {
    const { office, discipline, leader, town } = here
    const lead = await here.approved({ objectName: '一案双查' })
    await here.received(lead, 'discipline')
    const opinion = (way: string) =>
      here.on(discipline, 'giveOpinion', lead, 'discipline', { id: randomUUID(), way, text: '处置意见' })
    await town.refused(opinion('talk'), 'transfers.open-first')
    await here.open(discipline, lead)
    await town.refused(opinion('organisational'), 'transfers.not-your-way')
    await opinion('talk')
    const result = (more: object) =>
      here.on(discipline, 'feedBackResult', lead, 'discipline', {
        ...{
          id: randomUUID(),
          finding: 'founded',
          text: '属实',
          direct: '警告',
          leadership: '提醒',
          ...nothingCame,
          ...more,
        },
      })
    await town.refused(result({ leadership: '' }), 'transfers.two-reviews')
    await town.refused(here.step(office, 'closeLead', lead), 'transfers.not-fed-back')
    await town.refused(result({ persons: 1, formOne: 1, formTwo: 1 }), 'transfers.more-than-persons')
    await result({ cases: 1, persons: 3, formTwo: 1 })
    await here.step(office, 'closeLead', lead)
    const restate = (more: object) =>
      here.on(discipline, 'restateOutcome', lead, 'discipline', {
        ...{ id: randomUUID(), cause: 'later', ...nothingCame, cases: 1, persons: 3, formTwo: 1, ...more },
      })
    await town.refused(restate({}), 'transfers.stated-already')
    await restate({ formOne: 1 })
    // The first stays to be read; each receiver's numbers are on the letter and in the ledger of transfers, and none of them on a closed lead is lost.
    const { outcomes } = await page(lead)
    const [first, second] = outcomes
    expect(outcomes).toHaveLength(2)
    expect([first, second]).toMatchObject([
      { place: 1, cause: 'first', cases: 1, persons: 3, formOne: 0, formTwo: 1 },
      { place: 2, cause: 'later', formOne: 1 },
    ])
    const { rows } = await office.asks('leadTransfers', { state: 'fedBack' })
    expect(rows.find((row: { lead: string }) => row.lead === lead).outcome).toMatchObject({ cases: 1, formOne: 1 })
    expect((await page(lead, here.organisation).catch((refused: { code: string }) => refused)).outcomes).toBeUndefined()
    await here.open(leader, lead)
    const { handlings, transfers, lead: closed } = await page(lead)
    expect(closed).toMatchObject({ state: 'closed', unfounded: false })
    expect(handlings.map((each: { kind: string }) => each.kind).sort()).toEqual(['opinion', 'result'])
    const sums = await office.asks('leadFigures')
    expect(sums.transferred).toBe(sums.pending + sums.handling + sums.fedBack)
    expect(sums.ways.reduce((sum: number, each: { count: number }) => sum + each.count, 0)).toBe(sums.fedBack)
    // Each receiver reads what became of the package that came to it, and nothing of the other's.
    const about = transfers[0].id
    const kinds = async (by: Someone) =>
      (await by.asks('timeline', { about })).rows.map((line: { kind: string }) => line.kind)
    expect(await kinds(discipline)).toEqual(expect.arrayContaining(['leadTransfer.received', 'leadTransfer.fedBack']))
    expect(await kinds(here.organisation)).toEqual([])
  })

  test('overdue is urged, then told to the leading group; a name found clean is cleared before it is closed', async () => {
    const { office, discipline, town } = here
    const lead = await here.approved({ objectName: '澄清' })
    await here.received(lead, 'discipline')
    const letter = (command: string) =>
      here.on(office, command, lead, 'discipline', { id: randomUUID(), text: '请抓紧办理' })
    await town.refused(letter('urgeTransfer'), 'transfers.not-overdue')
    here.goTo('2026-04-03')
    await town.refused(letter('escalateTransfer'), 'transfers.urge-first')
    await letter('urgeTransfer')
    expect(await town.refused(letter('escalateTransfer'), 'transfers.urging-runs')).toMatchObject({ due: '2026-04-13' })
    here.goTo('2026-04-14')
    await letter('escalateTransfer')
    const desk = async (by: Someone) => (await by.asks('desk')).groups.map((each: { key: string }) => each.key)
    expect(await desk(here.group)).toContain('desk.transfersEscalated')
    const { rows } = await office.asks('leadTransfers', { overdue: 'yes' })
    expect(rows.every((each: { overdue: boolean }) => each.overdue)).toBe(true)
    expect(rows.find((each: { lead: string }) => each.lead === lead)).toMatchObject({ age: 43 })
    await here.open(discipline, lead)
    await here.on(discipline, 'giveOpinion', lead, 'discipline', { id: randomUUID(), way: 'verify', text: '初核' })
    const untrue = { id: randomUUID(), finding: 'unfounded', text: '反映不实', ...nothingCame }
    await here.on(discipline, 'feedBackResult', lead, 'discipline', untrue)
    await town.refused(here.step(office, 'closeLead', lead), 'transfers.clarify-first')
    const cleared = { id: randomUUID(), text: '在本单位大会上说明核查结论。' }
    await here.on(discipline, 'clarify', lead, 'discipline', cleared)
    await here.step(office, 'closeLead', lead)
    expect((await page(lead, office)).lead).toMatchObject({ state: 'closed', unfounded: true })
  })

  test('the letter is printed by who hands over or receives; whom it is about only while it is open', async () => {
    const { discipline, organisation, leader, town } = here
    const lead = await here.approved({ objectName: '登记表' })
    await here.sent(lead, 'discipline')
    const { id } = await here.held(lead, 'discipline')
    const paper = async (by: Someone) => JSON.parse((await by.asks('transferLetter', { leadTransfer: id })).paper)
    const closed = await paper(discipline)
    expect(closed).toMatchObject({ pages: 20, form: { object: null } })
    await here.open(discipline, lead)
    const open = await paper(discipline)
    expect(open.form.object.name).toBe('登记表')
    expect(open.list.map((each: { pages: number }) => each.pages)).toEqual([12, 8])
    await town.refused(paper(organisation), 'doorway.not-found')
    await town.refused(paper(leader), 'doorway.not-yours')
  })
})

describe('the deputy leader who does not sit with the team (S3-06)', () => {
  test('sees what is put to him in consultation, opened with a purpose, until it is decided on; and nothing else', async () => {
    const { town, leader, office, one, inspection } = here
    const lead = await here.registered()
    await town.refused(here.step(leader, 'consultLead', lead, { open: true }), 'transfers.nobody-to-consult')
    const deputy = await beside()
    const mine = async () => (await deputy.asks('leads', { inspection })).count
    expect(await mine()).toBe(0)
    await town.refused(page(lead, deputy), 'doorway.not-found')
    await town.refused(here.open(deputy, lead), 'doorway.not-found')
    await here.step(leader, 'consultLead', lead, { open: true })
    expect(await mine()).toBe(1)
    expect((await page(lead, deputy)).matter).toBeNull()
    const view = { lead, text: '建议移交前补齐三户申请表。' }
    await town.refused(deputy.does('giveLeadView', { id: randomUUID(), ...view }), 'transfers.open-first')
    await here.open(deputy, lead)
    expect((await page(lead, deputy)).matter).toMatchObject({ objectName: words.objectName })
    await deputy.does('giveLeadView', { id: randomUUID(), ...view })
    expect((await page(lead)).views).toEqual([])
    await here.open(leader, lead)
    expect((await page(lead)).views).toMatchObject([{ text: view.text }])
    expect((await page(lead, office)).readings.length).toBe(2)
    await town.refused(one.does('consultLead', { lead, version: 1, open: true }), 'doorway.not-yours')

    const graded = { leadClass: 'further', classReason: '具体', early: true, earlyReason: '正在转移账册' }
    await here.step(leader, 'gradeLead', lead, graded)
    expect(await mine()).toBe(1)
    await here.open(here.group, lead)
    await here.step(here.group, 'approveLead', lead)
    expect(await mine()).toBe(0)
    await town.refused(page(lead, deputy), 'doorway.not-found')
    await town.refused(here.step(leader, 'consultLead', lead, { open: true }), 'transfers.decided-already')
  })

  test('has no seat in the team: neither talks, tips nor sheets are his, and the team is not complete by him', async () => {
    const { leader, inspection, town, at } = here
    const deputy = town.as(await town.someone('discipline'), 'non_resident')
    await town.refused(deputy.asks('leads'), 'doorway.not-your-hat')
    expect((await leader.asks('seats', { inspection })).seats.map((one: { role: string }) => one.role)).not.toContain(
      'non_resident',
    )
    const found = await here.office.asks('appointments', { round: at.round, size: 200 })
    const [one] = found.rows.filter((row: { role: string }) => row.role === 'non_resident')
    const him = town.as(one.person, 'non_resident')
    for (const query of ['talks', 'tips', 'sheets', 'visits']) await town.refused(him.asks(query), 'doorway.not-yours')
    expect((await him.asks('myInspections')).rows).toMatchObject([{ role: 'non_resident' }])
    const recusal = {
      id: randomUUID(),
      round: at.round,
      inspection,
      person: one.person,
      kind: 'duty',
      reason: '曾任职',
    }
    await him.does('declareRecusal', recusal)
    expect((await him.asks('myInspections')).count).toBe(0)
  })
})
